import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import PDFDocument from "pdfkit";
import { expect, test } from "vitest";

/** Marks of the file formats, which no page shows. */
const MARKUP = "\n$*_`{|}~\\^";

interface Typeface {
  hasGlyphForCodePoint(point: number): boolean;
}

/** The letters of these texts that the site's typeface lacks; a phone would draw them in another one. */
function lettersLacked(texts: readonly string[]): string[] {
  const paper = new PDFDocument().font("public/fonts/atkinson-hyperlegible-next.woff2");
  const { font } = (paper as unknown as { _font: { font: Typeface } })._font;
  const letters = new Set(texts.flatMap((text) => [...text]));
  return [...letters].filter(
    (letter) => !MARKUP.includes(letter) && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
}

test("the typeface has every letter of the content", () => {
  // All but the messages that own words are tried on, which are never shown.
  const files = readdirSync("content/en", { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.\w+$/.test(name) && !name.includes("examples"),
  );
  expect(lettersLacked(files.map((name) => readFileSync(path.join("content/en", name), "utf8")))).toEqual([]);
});

test("a letter that it lacks would be named", () => {
  expect(lettersLacked(["Tŷ Coch"])).toEqual(["ŷ"]);
});
