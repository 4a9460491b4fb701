import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { eveningDeck } from "../../components/teachers/deck.ts";
import { kitFile } from "../../components/teachers/kit-file.ts";
import { paperWords } from "../../components/teachers/paper-words.ts";
import { content } from "../../lib/content/load.ts";
import { SITE } from "../../lib/site/config.ts";
import { routes } from "../../lib/site/routes.ts";
import { type Item, itemOf, items, kitOf } from "../../lib/teachers/items.ts";
import { poster } from "../../lib/teachers/pdf/poster.ts";
import { slides } from "../../lib/teachers/pdf/slides.ts";

const item = itemOf("situation", "blackmail");
const LARGEST = 60_000;

const pdf = async (file: "poster.pdf" | "slide.pdf") => Buffer.from((await kitFile(item, file)).body);

/** A document's objects, and what its streams hold, as text to look for marks in. */
function opened(document: Buffer): string {
  const raw = document.toString("latin1");
  const streams = [...raw.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, data = ""]) => {
    try {
      return inflateSync(Buffer.from(data, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return `${raw}\n${streams.join("\n")}`;
}

const pagesIn = (document: Buffer) => document.toString("latin1").match(/\/Type \/Page\n/g)?.length;

/** What a camera reads from a picture of the code. */
function read(svg: string): string {
  const { width, height, pixels } = new Resvg(svg, { fitTo: { mode: "width", value: 600 } }).render();
  return decodeQR({ width, height, data: new Uint8Array(pixels) });
}

describe("somebody who scans a school's code", () => {
  test.each(["code.svg", "code.png"] as const)("is led to the short address by %s", async (file) => {
    const { body } = await kitFile(item, file);
    const svg =
      typeof body === "string"
        ? body
        : `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image width="9" height="9" href="data:image/png;base64,${Buffer.from(body).toString("base64")}"/></svg>`;
    expect(read(svg)).toBe(`${SITE.origin}${routes.go(kitOf(item).short)}`);
  });
});

describe.each(["poster.pdf", "slide.pdf"] as const)("the %s", (file) => {
  test("is one page with a language and a title, is read in order, and says what its code is", async () => {
    const document = await pdf(file);
    expect(document.subarray(0, 8).toString()).toBe("%PDF-1.7");
    expect(pagesIn(document)).toBe(1);
    const inside = opened(document);
    expect(inside).toContain("/Lang (en-GB)");
    expect(inside).toContain("/Marked true");
    expect(inside).toContain("/DisplayDocTitle true");
    for (const role of ["/S /H1", "/S /P", "/S /Figure"]) expect(inside).toContain(role);
    expect(inside).toMatch(/\/Alt \(/);
    expect(inside).toMatch(/AtkinsonHyperlegibleNext-Bold/);
    expect(inside, "the letters come with it").toContain("/FontFile2");
    expect(inside, "nothing runs and nothing is fetched").not.toMatch(
      /\/JavaScript|\/JS |\/URI|\/Launch|\/EmbeddedFile/,
    );
  });

  test("is the same, byte for byte, when it is made again", async () => {
    expect((await pdf(file)).equals(await pdf(file))).toBe(true);
  });
});

test("the fullest poster and slide fit their page, and are light enough to send by e-mail", async () => {
  // A poster that does not fit stops the build, whichever it is.
  const full = (one: Item) => kitOf(one).sentence.length + kitOf(one).lines.join("").length;
  const all = items().sort((a, b) => full(b) - full(a));
  const fullest = [all[0], all.find((one) => kitOf(one).also)].filter((one) => one !== undefined);
  for (const one of fullest) {
    for (const file of ["poster.pdf", "slide.pdf"] as const) {
      const made = Buffer.from((await kitFile(one, file)).body);
      expect(made.length, `${one.title}, ${file}`).toBeLessThan(LARGEST);
      expect(pagesIn(made), `${one.title}, ${file}`).toBe(1);
    }
  }
});

test("a poster names nobody to ring but those the site names, with the numbers the site shows", () => {
  for (const one of items()) {
    const { emergency, helpers } = paperWords(one);
    expect(emergency.number).toBe(content.contacts["emergency-999"]?.phone[0]?.number);
    const numbers = new Set(Object.values(content.contacts).flatMap(({ phone }) => phone.map(({ number }) => number)));
    for (const { number } of helpers) expect([...numbers]).toContain(number);
    expect(helpers.map(({ name }) => name)).toContain(content.contactWords.childline?.name);
  }
});

test("words that run over a poster or a slide are refused, not cut", async () => {
  const words = paperWords(item);
  expect(() => poster({ ...words, lines: Array(14).fill("One more line that a poster has no room for.") })).toThrow(
    /Shorten its words/,
  );
  const facts = { title: "Too much", language: "en-GB", checkedOn: "2026-11-23" };
  expect(() => slides(facts, "Steady", [{ title: "Long", lines: Array(12).fill("A line.") }])).toThrow(
    /runs over its page/,
  );
});

test("the parents' evening has a page for every slide, and its last one says who to ring", async () => {
  const deck = await eveningDeck();
  expect(pagesIn(deck)).toBe(content.eveningSlides.length);
  expect(deck.length).toBeLessThan(LARGEST * 2);
  expect(deck.equals(await eveningDeck())).toBe(true);
});
