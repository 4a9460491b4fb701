import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { BenchError } from "../bench-error.ts";
import { flowPlaces } from "../same-pages.ts";
import { type Generator, put, sidebar } from "./generator.ts";

const PROJECT = path.resolve(import.meta.dirname, "..", "..", "..");
const COPIED = [
  "components",
  "content",
  "lib",
  "next.config.ts",
  "package.json",
  "postcss.config.mjs",
  "tsconfig.json",
];
const ROUTES = ["globals.css", "layout.tsx", "not-found.tsx", "assets/[module]", "what-to-do"];

/**
 * This project, cut down to the same pages: our frame, our questions and plans as they are, our compiler and its gate for
 * the articles, and our publishing with every check. Only what is found about links to pages that were left out does not
 * stop it, and budgets are not held.
 */
export const steady: Generator = {
  id: "steady",
  name: "Steady",
  packages: {},
  build: ["next", "build"],
  env: { NEXT_TELEMETRY_DISABLED: "1", STEADY_WEIGH: "no" },
  output: "out",
  leftovers: [".next", "out", ".hosting"],
  write(folder, pages) {
    for (const name of [...COPIED, "app", "public", "bench"])
      rmSync(path.join(folder, name), { recursive: true, force: true });
    for (const name of COPIED) cpSync(path.join(PROJECT, name), path.join(folder, name), { recursive: true });
    for (const name of ROUTES)
      cpSync(path.join(PROJECT, "app", name), path.join(folder, "app", name), { recursive: true });
    cpSync(path.join(PROJECT, "public"), path.join(folder, "public"), {
      recursive: true,
      filter: (source) => !source.endsWith(`${path.sep}films`),
    });
    change(
      path.join(folder, "lib/site/pages.ts"),
      'process.env.STEADY_PLANS !== "some" || isAmongSome(place)',
      `${JSON.stringify(flowPlaces().map((segments) => segments.join("/")))}.includes(place.segments.join("/"))`,
    );
    change(
      path.join(folder, "lib/publish/publish.ts"),
      "throw new PublishError(problems)",
      `console.log(\`\${problems.length} problems\`)`,
    );
    for (const { slug, title, body } of pages.articles)
      put(folder, `bench/${slug.replace(/^articles\//, "")}.md`, `${title}\n${body}`);
    put(folder, "app/articles/[slug]/page.tsx", ARTICLE);
    const links = sidebar(pages).map(
      ({ title, slug }) => `<li><a href="/${slug}/">{${JSON.stringify(title)}}</a></li>`,
    );
    put(
      folder,
      "app/page.tsx",
      `import { Frame } from "../components/layout/frame.tsx";
export default function Page() {
  return <Frame><h1>Start</h1><ul>${links.join("")}</ul></Frame>;
}
`,
    );
  },
};

const ARTICLE = `import { readdirSync, readFileSync } from "node:fs";
import { Frame } from "../../../components/layout/frame.tsx";
import { Words } from "../../../components/words/words.tsx";
import { compileText } from "../../../lib/content/compile.ts";
import { content } from "../../../lib/content/load.ts";
import { pageMetadata } from "../../../lib/site/metadata.ts";

export const dynamicParams = false;
const folder = process.cwd() + "/bench/";

function read(slug) {
  const text = readFileSync(folder + slug + ".md", "utf8");
  const end = text.indexOf("\\n");
  return { title: text.slice(0, end), body: text.slice(end + 1) };
}

export function generateStaticParams() {
  return readdirSync(folder).map((file) => ({ slug: file.replace(".md", "") }));
}

export async function generateMetadata({ params }) {
  const { title } = read((await params).slug);
  return pageMetadata({ title, description: title, listed: true });
}

export default async function Page({ params }) {
  const { slug } = await params;
  const { title, body } = read(slug);
  const text = await compileText(slug + ".md", body, content.known);
  return (
    <Frame modules={["share"]}>
      <article className="max-w-[38rem]">
        <h1 className="mt-4">{title}</h1>
        <div className="prose mt-4"><Words text={text} setting={{ shows: "article" }} /></div>
      </article>
    </Frame>
  );
}
`;

function change(file: string, from: string, to: string): void {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (!text.includes(from)) throw new BenchError(`${file} has changed: the benchmark no longer finds “${from}” in it.`);
  put(path.dirname(file), path.basename(file), text.replace(from, to));
}
