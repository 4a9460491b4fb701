import path from "node:path";
import { build } from "esbuild";
import type { ModuleName } from "../site/routes.ts";

/** Where each browser module's source is. */
const SOURCES: Readonly<Record<ModuleName, string>> = {
  leave: "components/leave/leave.element.ts",
  leaving: "components/leave/leaving.element.ts",
  "open-now": "components/contact/open-now.element.ts",
  "film-player": "components/film/film-player.element.ts",
  "copy-text": "components/message/copy-text.element.ts",
  "own-words": "components/own-words/own-words.element.ts",
};

/**
 * One browser module as a single small file.
 * @throws the bundler's error, with the file and line, when the source does not build
 */
export async function bundleModule(name: ModuleName): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), SOURCES[name])],
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2020"],
    legalComments: "none",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
