import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  adapterPath: fileURLToPath(new URL("./lib/publish/adapter.ts", import.meta.url)),
  // A fixed name: two builds of the same files are the same, byte for byte.
  generateBuildId: () => "steady",
  // The bundler of the browser modules is a program, not something to bundle.
  serverExternalPackages: ["esbuild", "mdx-bundler"],
  // Types are checked by `npm test`, once, over everything.
  typescript: { ignoreBuildErrors: true },
  experimental: { cpus: 2 },
};

export default config;
