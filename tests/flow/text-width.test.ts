import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { textWidth, wrapText } from "../../lib/flow/text-width.ts";

const folder = "node_modules/@fontsource/atkinson-hyperlegible-next/files";
const paper = new PDFDocument();
paper.registerFont("plain", `${folder}/atkinson-hyperlegible-next-latin-400-normal.woff`);
paper.registerFont("bold", `${folder}/atkinson-hyperlegible-next-latin-700-normal.woff`);

/** How wide the site's own typeface draws a text. */
function drawn(text: string, size: number, bold = false): number {
  return paper
    .font(bold ? "bold" : "plain")
    .fontSize(size)
    .widthOfString(text);
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.:;!?-/()[]’'“”&%"];

describe("a text on the decision map", () => {
  test.each([
    ["plain", false],
    ["bold", true],
  ] as const)("is never counted narrower than the typeface draws it (%s)", (_, bold) => {
    const narrow = LETTERS.filter((letter) => textWidth(letter, 100, bold) < drawn(letter, 100, bold));
    expect(narrow).toEqual([]);
  });

  // Each of letters that are counted alike, so that none of them may be forgotten.
  test.each([
    "it’s mum’s ’til",
    "lil, ill; jill: il. !",
    "t - t ( ) t [ ] t",
    "for fur “far” I/I",
    "sss less",
    "cozy vex? *J*",
    "a good phone 123456789 beg dug LF",
    "EXPERT VERY BACK 0",
    "AND GO HUG QUOD &",
    "mum WwW 40%",
  ])("is counted less than a third too wide, so that no box stands half empty: %s", (text) => {
    expect(textWidth(text, 15)).toBeLessThan(1.3 * drawn(text, 15));
  });

  test("counts a letter nobody thought of as wide as the widest", () => {
    expect(textWidth("ẞ", 10)).toBe(textWidth("W", 10));
  });

  test("counts no accent, which stands above its letter", () => {
    expect(textWidth("Siân", 10)).toBe(textWidth("Sian", 10));
  });

  test("grows with its size and its weight, and is plain unless somebody says bold", () => {
    expect(textWidth("Ring 999", 30)).toBeCloseTo(2 * textWidth("Ring 999", 15));
    expect(textWidth("Ring 999", 15)).toBe(textWidth("Ring 999", 15, false));
    expect(textWidth("Ring 999", 15, true)).toBeGreaterThan(textWidth("Ring 999", 15));
    expect(textWidth("", 15)).toBe(0);
  });

  test("fills a line to its very end", () => {
    const width = textWidth("one two", 14);
    expect(wrapText("one two", width, 14)).toEqual(["one two"]);
    expect(wrapText("one two", width - 0.01, 14)).toEqual(["one", "two"]);
  });

  test("is broken into lines that are as even as they can be and never longer than asked", () => {
    const lines = wrapText("one two three four five six", 120, 14);
    expect(lines.join(" ")).toBe("one two three four five six");
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
    const widths = lines.map((line) => textWidth(line, 14));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(45);
  });

  test("is spread evenly where the first line could hold more", () => {
    const greedy = textWidth("one two three four", 14);
    expect(wrapText("one two three four five six", greedy, 14)).toEqual(["one two three", "four five six"]);
  });

  test("is not spread so far that a word sticks out of its line", () => {
    expect(wrapText("WWWWWWWW i ii", 9, 1)).toEqual(["WWWWWWWW i", "ii"]);
  });

  test("keeps a word that is too long on a line of its own", () => {
    expect(wrapText("see Donaudampfschiff now", 60, 14)).toEqual(["see", "Donaudampfschiff", "now"]);
  });
});
