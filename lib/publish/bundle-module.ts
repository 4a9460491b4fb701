import path from "node:path";
import { build } from "esbuild";
import type { ModuleName } from "../site/routes.ts";
import { WORDS_PLUGINS } from "./words-plugin.ts";

/** Where each browser module's source is. */
const SOURCES: Readonly<Record<ModuleName, string>> = {
  leave: "components/leave/leave.element.ts",
  leaving: "components/leave/leaving.element.ts",
  "open-now": "components/contact/open-now.element.ts",
  plan: "components/plan/plan.element.ts",
  keep: "components/keep/keep.element.ts",
  "kept-list": "components/keep/kept-list.element.ts",
  "film-player": "components/film/film-player.element.ts",
  "copy-text": "components/message/copy-text.element.ts",
  share: "components/share/share.element.ts",
  search: "components/search/search.element.ts",
  "own-words": "components/own-words/own-words.element.ts",
};

/**
 * One browser module as a single small file.
 * @throws the bundler's error, with the file and line, when the source does not build
 */
export function bundleModule(name: ModuleName): Promise<string> {
  return bundle(SOURCES[name], "esm");
}

/**
 * The worker of a kept plan, as a script that every browser with workers can run.
 * @throws the bundler's error, with the file and line, when the source does not build
 */
export function bundleWorker(): Promise<string> {
  return bundle("components/keep/keep.worker.ts", "iife");
}

async function bundle(source: string, format: "esm" | "iife"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), source)],
    bundle: true,
    minify: true,
    format,
    target: ["es2020"],
    legalComments: "none",
    plugins: WORDS_PLUGINS,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
