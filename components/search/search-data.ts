import { build } from "esbuild";
import { buildIndex } from "../../lib/search/build-index.ts";
import { searchData } from "../../lib/search/entries.ts";

/** The search with its library and the index of every page, as a browser module. It loads when somebody searches. */
export async function searchModule(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        'import { phrasesOf } from "./lib/search/asked-by-address.ts";',
        'import { makeAgain, makeSearch } from "./lib/search/find.ts";',
        // Reading a string of JSON is quicker for a phone than reading the same as code.
        `const index = JSON.parse(${JSON.stringify(JSON.stringify(buildIndex(await searchData())))});`,
        "export const find = makeSearch(index);",
        "export const again = makeAgain(index);",
        "export const phrases = () => phrasesOf(index);",
      ].join("\n"),
      resolveDir: process.cwd(),
      loader: "ts",
    },
    absWorkingDir: process.cwd(),
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2020"],
    legalComments: "none",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
