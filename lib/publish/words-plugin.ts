import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "esbuild";
import { inLanguage } from "../content/in-language.ts";
import { ENGLISH, LANGUAGE } from "../content/language.ts";

const WORDS = path.join(process.cwd(), "content", ENGLISH.folder);

/** For a browser module that brings its own words: the words of this build's language take the place of the English. */
const wordsOfLanguage: Plugin = {
  name: "words-of-the-language",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]content[\\/]en[\\/].*\.json$/ }, async ({ path: file }) => {
      const english: unknown = JSON.parse(await readFile(file, "utf8"));
      const name = path.relative(WORDS, file).replaceAll(path.sep, "/");
      return { contents: JSON.stringify(inLanguage(name, english)), loader: "json" };
    });
  },
};

/** What every bundle of a browser module is built with. Nothing for English, whose words are those of the code. */
export const WORDS_PLUGINS: Plugin[] = LANGUAGE.code === ENGLISH.code ? [] : [wordsOfLanguage];
