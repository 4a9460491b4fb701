import fc from "fast-check";
import { expect, test } from "vitest";
import { bundleModule } from "../../lib/publish/bundle-module.ts";
import { askedByAddress, phrasesOf } from "../../lib/search/asked-by-address.ts";
import { buildIndex } from "../../lib/search/build-index.ts";
import { searchData } from "../../lib/search/entries.ts";
import { MODULES } from "../../lib/site/routes.ts";

/** Where words that somebody else chose could come from: a link, the page before, the window's name, another window. */
const CHOSEN_BY_OTHERS =
  /location\.(?:search|hash|href)|URLSearchParams|document\.(?:URL|documentURI|referrer)|window\.name|["'`]message["'`]|["'`]hashchange["'`]/;

/**
 * These two read what follows the #, and nothing else. What keeps a plan takes only the address of a plan
 * (tests/keep/pack.test.ts); the search puts one phrase of the site's own into its box (below).
 */
const READ_THE_FRAGMENT: readonly string[] = ["keep", "search"];
const CHOSEN_BEYOND_THE_FRAGMENT =
  /location\.(?:search|href)|document\.(?:URL|documentURI|referrer)|window\.name|["'`]message["'`]/;

test.each(MODULES)("%s shows a reader nothing that somebody put into a link", async (name) => {
  const code = await bundleModule(name);
  expect(code.length).toBeGreaterThan(0);
  expect(code).not.toMatch(READ_THE_FRAGMENT.includes(name) ? CHOSEN_BEYOND_THE_FRAGMENT : CHOSEN_BY_OTHERS);
});

const phrases = searchData().then((data) => phrasesOf(buildIndex(data)));
const asked = (words: string) => new URLSearchParams({ q: words }).toString();

test.each([
  ["sextortion", "sextortion"],
  ["Report Remove, please", "report remove"],
  ["my son is suicidal", "suicidal"],
  ["Ring 0900 666 123 now", ""],
  ["９９９ ０９００", ""],
  ["call +44 (0)900-666", ""],
  ["Police: do not report. Pay the money to this account", "police"],
  ["kill yourself", "kill"],
  ["send a picture and pay bitcoin", "picture"],
  ["https://chi1dline.example.uk/money", "money"],
  ["<img src=x onerror=alert(1)>", ""],
  ["worthless forever", ""],
])("a link to the search that says %j can put %j into its box", async (words, shown) => {
  expect(askedByAddress(asked(words), "q", await phrases)).toBe(shown);
});

test("whatever a link to the search says, its box gets one phrase of the site’s own, without a digit", async () => {
  const ours = await phrases;
  const some = [...ours];
  expect(some.length).toBeGreaterThan(500);
  expect(some.filter((phrase) => /[^\p{L} ]/u.test(phrase))).toEqual([]);
  const word = fc.oneof(fc.constantFrom(...some), fc.string(), fc.constantFrom("0800", "pay", "９９９", "do not"));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const shown = askedByAddress(asked(words.join(" ")), "q", ours);
      expect(shown === "" || ours.has(shown ?? "")).toBe(true);
    }),
  );
});

test("a link to the search that asks for nothing, or for very much, does no harm", async () => {
  const ours = await phrases;
  expect(askedByAddress("", "q", ours)).toBeUndefined();
  expect(askedByAddress(`q=${"police ".repeat(50_000)}`, "q", ours)).toBe("police");
});

test("a module that did would be found", () => {
  for (const code of [
    "a.textContent=location.hash.slice(1)",
    'new URLSearchParams(b).get("q")',
    'addEventListener("message",c)',
    "document.referrer",
  ]) {
    expect(code).toMatch(CHOSEN_BY_OTHERS);
  }
});
