import { describe, expect, test } from "vitest";
import english from "../../content/en/ui.json" with { type: "json" };
import { inLanguage } from "../../lib/content/in-language.ts";
import { ENGLISH, languageOf } from "../../lib/content/language.ts";
import { Content, KINDS } from "../../lib/content/load.ts";
import { pseudoLocalise, pseudoScreenplay } from "../../lib/content/pseudo.ts";

const plain = new Content(undefined, { language: ENGLISH });
const accented = new Content(undefined, { language: languageOf("en-XA") });
const mirrored = new Content(undefined, { language: languageOf("ar-XB") });

/** What stands in a text and is no word. */
const PARTS = /<\/?[A-Za-z][^<>]*>|\]\([^)]*\)|\d+/g;
const every = KINDS.flatMap((kind) => plain.ids(kind).map((id) => ({ kind, id })));

describe("the made-up languages", () => {
  test("are longer than English and have no word of it", () => {
    expect(pseudoLocalise("Stay with them.", "accented")).toBe("Stááýý wííth théém.");
    const lengths = every.map(({ kind, id }) => {
      const [before, after] = [plain, accented].map((one) => one.document(kind, id).body) as [string, string];
      const left = after.replace(PARTS, " ").match(/(?<![\p{L}\p{M}])[A-Za-z]{4,}(?![\p{L}\p{M}])/gu);
      expect(left, `${kind}/${id}`).toBeNull();
      return after.length / before.length;
    });
    const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    expect(mean).toBeGreaterThan(1.25);
    expect(mean).toBeLessThan(1.45);
  });

  test.each([
    ["longer", accented],
    ["from right to left", mirrored],
  ])("keep every component, link and number where they are (%s)", (_, made) => {
    expect(every.length).toBeGreaterThan(250);
    for (const { kind, id } of every) {
      const [before, after] = [plain, made].map((one) => one.document(kind, id).body.match(PARTS)) as unknown[];
      expect(after, `${kind}/${id}`).toEqual(before);
    }
  });

  test.each([
    ["a value", "Ring {number}", "Rííññg {number}"],
    ["a link", "[Read on](/topics/law-wales/)", "[Rééáád óóññ](/topics/law-wales/)"],
    ["a component", 'Ring <Contact id="childline" /> now', 'Rííññg <Contact id="childline" /> ññóów'],
    [
      "an address",
      "Write to help@example.org or see example.org/help",
      "Wríítéé tóó help@example.org óór séééé example.org/help",
    ],
    ["a number", "0800 1111 and 999", "0800 1111 ááññd 999"],
  ])("leave %s alone", (_, words, said) => {
    expect(pseudoLocalise(words, "accented")).toBe(said);
  });

  test("turn words round one by one, so that lines still break between them", () => {
    expect(pseudoLocalise("Ring {number} now", "mirrored")).toBe("\u202eRing\u202c {number} \u202enow\u202c");
    expect(pseudoLocalise(pseudoLocalise("Ring", "mirrored"), "mirrored")).toBe("\u202eRing\u202c");
  });

  test("leave the names of a film’s beats, which the drawing knows them by", () => {
    expect(pseudoScreenplay("# Calm\n\n[told]\nTell {contact:childline}.\n(Picture: A kitchen.)", "accented")).toBe(
      "# Çáálm\n\n[told]\nTééll {contact:childline}.\n(Picture: Áá kíítçhééññ.)",
    );
  });

  test("tell the page its language and its direction, and leave ids and what people type", () => {
    expect(inLanguage("ui.json", english, languageOf("en-XA")).site).toMatchObject({
      language: "en-XA",
      direction: "ltr",
    });
    expect(inLanguage("ui.json", english, languageOf("ar-XB")).site).toMatchObject({
      language: "ar-XB",
      direction: "rtl",
    });
    const { words } = accented.document("situations", "blackmail");
    expect(words).toMatchObject({
      enters: plain.document("situations", "blackmail").words.enters,
      card: { icon: "threat" },
    });
    expect(words.search).toContain("sextortion");
    expect(accented.searchWords.dangerWords).toEqual(plain.searchWords.dangerWords);
    expect(accented.kits["site/home"]?.short).toBe("home");
  });
});
