import { type Generator, put, putMarkdown } from "./generator.ts";

/** Next as it comes: pages of Markdown, exported; with `BENCH_SERVER` in the environment, built to be served by Next. */
export const next: Generator = {
  id: "next",
  name: "Next.js, stock export",
  packages: { next: "16.4.6", react: "19.3.1", "react-dom": "19.3.1", "@mdx-js/mdx": "3.1.1" },
  build: ["next", "build"],
  env: { NEXT_TELEMETRY_DISABLED: "1" },
  output: "out",
  leftovers: [".next", "out"],
  write(folder, pages) {
    putMarkdown(`${folder}/pages-of-words`, pages);
    put(
      folder,
      "next.config.mjs",
      `const config = { trailingSlash: true, turbopack: { root: import.meta.dirname } };
export default process.env.BENCH_SERVER ? { ...config, distDir: ".next-server" } : { ...config, output: "export" };
`,
    );
    put(
      folder,
      "app/layout.jsx",
      `import Link from "next/link";
import "./globals.css";
export const metadata = { title: "Bench" };
export default function Layout({ children }) {
  return (
    <html lang="en-GB">
      <body><nav><Link href="/">Bench</Link></nav><main>{children}</main></body>
    </html>
  );
}
`,
    );
    put(
      folder,
      "app/globals.css",
      "body { max-width: 40rem; margin: auto; padding: 1rem; font: 1.1rem/1.5 sans-serif; }\n",
    );
    put(
      folder,
      "app/[[...slug]]/page.jsx",
      `import { globSync, readFileSync } from "node:fs";
import { evaluate } from "@mdx-js/mdx";
import * as runtime from "react/jsx-runtime";

const folder = process.cwd() + "/pages-of-words/";
export const dynamicParams = false;

function read(slug = []) {
  const [, title, body] = /^---\\ntitle: (.*)\\n---\\n([\\s\\S]*)$/.exec(
    readFileSync(folder + [...slug, "index.md"].join("/"), "utf8"),
  );
  return { title: JSON.parse(title), body };
}

export function generateStaticParams() {
  return globSync("**/index.md", { cwd: folder }).map((file) => ({ slug: file.split("/").slice(0, -1) }));
}

export async function generateMetadata({ params }) {
  return { title: read((await params).slug).title };
}

export default async function Page({ params }) {
  const { title, body } = read((await params).slug);
  const { default: Text } = await evaluate(body, { ...runtime, format: "md" });
  return <article><h1>{title}</h1><Text /></article>;
}
`,
    );
  },
};
