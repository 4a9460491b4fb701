import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkKits } from "../../lib/content/check-kits.ts";
import { Content, content } from "../../lib/content/load.ts";
import type { KitWords } from "../../lib/content/schemas.ts";
import { SITE } from "../../lib/site/config.ts";
import { pages } from "../../lib/site/pages.ts";
import { routes } from "../../lib/site/routes.ts";
import { itemKey, items, kitOf } from "../../lib/teachers/items.ts";
import { letter, newsletter, shortAddress, TEXT_LENGTH, textMessage } from "../../lib/teachers/texts.ts";

const KITS = "en/teachers/kits.json";
type Kits = Record<string, Record<string, unknown>>;

/** What the check says once the words that schools send home are changed. */
function toldAfter(change: (kits: Kits) => void): string {
  const root = mkdtempSync(path.join(tmpdir(), "steady-kits-"));
  try {
    cpSync("content", root, { recursive: true });
    const file = path.join(root, KITS);
    const kits = JSON.parse(readFileSync(file, "utf8")) as Kits;
    change(kits);
    writeFileSync(file, JSON.stringify(kits));
    return checkKits(new Content(root))
      .map((error) => error.message)
      .join("\n");
  } finally {
    rmSync(root, { recursive: true });
  }
}

const set = (fields: Partial<Record<keyof KitWords, unknown>>) => (kits: Kits) => {
  Object.assign(kits["situation/blackmail"] ?? {}, fields);
};
const helpers = { emergency: "1", adult: "A", adultNumber: "2", child: "B", childNumber: "3" };

describe("somebody who writes what schools send home", () => {
  test.each<[string, (kits: Kits) => void, string]>([
    [
      "and forgets a page",
      (kits) => void Reflect.deleteProperty(kits, "film/clouds"),
      "film/clouds: write words for it; the site has it.",
    ],
    [
      "for a page that is not there",
      (kits) => void Object.assign(kits, { "film/dawn": { ...kits["film/clouds"], short: "dawn" } }),
      "film/dawn: take it out; the site does not have it.",
    ],
    ["with a short address that is taken", set({ short: "oak" }), "short: situation/adult-or-pretender has oak too."],
    ["with a short address nobody can say", set({ short: "x7-q" }), "short: write one short word in small letters."],
    ["with a text too long for one message", set({ text: "Long words. ".repeat(13) }), "Shorten it to 160 in all."],
    ["with a curly quote in a text", set({ text: "Your child’s picture:" }), "text: use plain letters and straight"],
    [
      "with a number that would go stale",
      set({ letter: "Ring 0808 800 5000." }),
      "letter: write a telephone number as",
    ],
    [
      "with an address of another site",
      set({ newsletter: "See www.example.com." }),
      "newsletter: write a web or e-mail",
    ],
    ["with a shout", set({ sentence: "Do not panic!" }), "sentence: take out the exclamation mark."],
    ["with code in it", set({ letter: "<b>Bold</b> words." }), "letter: write plain words only"],
    ["at length", set({ letter: "word ".repeat(90) }), "letter: it has 90 words. Shorten it to 80"],
    ["with a service for one nation", set({ also: "meic" }), "also: name a service in content/contacts.json"],
  ])("%s is told which words, and what to do", (_, change, says) => {
    expect(toldAfter(change)).toContain(says);
  });

  test("gets nothing to mend when all is well", () => {
    expect(toldAfter(() => {})).toBe("");
  });
});

describe("a school", () => {
  test("can send every situation, film, talk and article, and the site itself", () => {
    const keys = items().map(itemKey);
    expect(keys).toContain("site/home");
    for (const kind of ["situation", "topic", "film", "talk"] as const) {
      const shown = pages().filter((page) => page.kind === kind);
      expect(keys.filter((key) => key.startsWith(`${kind}/`))).toHaveLength(shown.length);
    }
    const hrefs = new Set(pages().map(({ href }) => href));
    for (const item of items()) expect([...hrefs], item.title).toContain(item.href);
  });

  test.each(items().map((item) => [itemKey(item), item] as const))(
    "gets words for %s that name the page and who to ring",
    (_, item) => {
      const words = kitOf(item);
      const address = shortAddress(words.short);
      expect(textMessage(words).length).toBeLessThanOrEqual(TEXT_LENGTH);
      expect(textMessage(words)).toMatch(new RegExp(`: ${address}$`));
      const short = newsletter(words, helpers).join(" ");
      const long = letter(words, helpers)
        .flat()
        .map((piece) => (typeof piece === "string" ? piece : `[${piece.gap}]`))
        .join(" ");
      for (const text of [short, long]) {
        expect(text).toContain(address);
        expect(text).toMatch(/danger now, ring 1\./);
        expect(text).not.toMatch(/[{}]/);
      }
      expect(short.split(/\s+/).length).toBeLessThanOrEqual(85);
      expect(long.split(/\s+/).length).toBeLessThanOrEqual(190);
      expect(long).toContain("Please do not send a picture of a child to us");
    },
  );

  test("prints addresses that tell nobody's story", () => {
    const telling = /sex|nude|pic|black|mail|porn|fake|photo|law|police|harm|abuse|steal|threat/;
    for (const { short } of Object.values(content.kits)) expect(short).not.toMatch(telling);
    expect("sexting").toMatch(telling);
  });

  test("prints an address without what a browser adds", () => {
    expect(shortAddress("oak")).toBe(`${new URL(SITE.origin).host}${routes.go("oak").replace(/\/$/, "")}`);
  });
});
