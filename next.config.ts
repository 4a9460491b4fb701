import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  adapterPath: fileURLToPath(new URL("./lib/publish/adapter.ts", import.meta.url)),
  // A fixed name: two builds of the same files are the same, byte for byte.
  generateBuildId: () => "steady",
  // Programs that run when the site is built, and read files of their own: not something to bundle.
  serverExternalPackages: ["esbuild", "mdx-bundler", "pdfkit", "@resvg/resvg-js"],
  // Types are checked by `npm test`, once, over everything.
  typescript: { ignoreBuildErrors: true },
  experimental: { cpus: 2 },
};

export default config;
