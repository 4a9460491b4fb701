import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wordsInCode } from "./words-in-code.ts";

/**
 * Everything whose strings can reach a page. The other parts of `lib` speak to whoever edits or builds, and `lib/own-words`
 * knows English and shows none.
 */
const SOURCES = globSync([
  "app/**/*.{ts,tsx}",
  "components/**/*.{ts,tsx}",
  "lib/{contacts,films,flow,keep,search,site,talks/talks,teachers}/**/*.ts",
]);
/** Checks speak to whoever edits. */
const FOR_EDITORS = /^lib\/(?:flow\/(?:check|diagram)|films\/(?:checks|compile|screenplay|schema))\.ts$/;
/** The one place that writes dates and lists, and a clock whose digits nobody sees. */
const FORMATS = /^lib\/(?:site\/in-words|contacts\/availability)\.ts$/;
/** Strings that look like words and are none, each with the reason. */
const NO_WORDS: Readonly<Record<string, string>> = {
  "Run npm run films:render again.": "said to whoever builds",
  "# Whoever built this copy of the site has set no address to write to (STEADY_REPORT_TO).":
    "a comment in security.txt, said to whoever runs the copy",
};

const read = (file: string) => wordsInCode(file, readFileSync(file, "utf8"));

describe("a reader of another language", () => {
  test("meets no English that stands in code", () => {
    const found = SOURCES.filter((file) => !FOR_EDITORS.test(file.replaceAll("\\", "/"))).flatMap((file) =>
      read(file)
        .filter(({ where, words }) => !(Object.hasOwn(NO_WORDS, words) || (where === "a format" && FORMATS.test(file))))
        .map(({ line, where, words }) => `${file}:${line} ${where}: ${words}`),
    );
    expect(SOURCES.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  test("would be told on if a component had words of its own, in any of the places they can stand", () => {
    const found = read("tests/fixtures/words-in-code/banner.tsx").map(({ where, words }) => `${where}: ${words}`);
    expect(found).toEqual([
      "a format: toLocaleDateString",
      "a sentence: You are all welcome here",
      "aria-label: Greeting",
      "title: Greetings for",
      "text: Hello",
      "join: and",
      "alt: A waving hand",
      "text: Many",
    ]);
  });
});
