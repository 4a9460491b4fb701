import { expect, test } from "vitest";
import { bundleModule } from "../../lib/publish/bundle-module.ts";
import { askedByAddress } from "../../lib/search/asked-by-address.ts";
import { MODULES } from "../../lib/site/routes.ts";

/** Where words that somebody else chose could come from: a link, the page before, the window's name, another window. */
const CHOSEN_BY_OTHERS =
  /location\.(?:search|hash|href)|URLSearchParams|document\.(?:URL|documentURI|referrer)|window\.name|["'`]message["'`]|["'`]hashchange["'`]/;

/**
 * These two read what follows the #, and nothing else. What keeps a plan takes only the address of a plan
 * (tests/keep/pack.test.ts); the search puts words into its own box, but no number (below).
 */
const READ_THE_FRAGMENT: readonly string[] = ["keep", "search"];
const CHOSEN_BEYOND_THE_FRAGMENT =
  /location\.(?:search|href)|document\.(?:URL|documentURI|referrer)|window\.name|["'`]message["'`]/;

test.each(MODULES)("%s shows a reader nothing that somebody put into a link", async (name) => {
  const code = await bundleModule(name);
  expect(code.length).toBeGreaterThan(0);
  expect(code).not.toMatch(READ_THE_FRAGMENT.includes(name) ? CHOSEN_BEYOND_THE_FRAGMENT : CHOSEN_BY_OTHERS);
});

test.each([
  ["Ring 0900 666 123 now", "Ring now"],
  ["call +44 (0)900-666", "call"],
  ["07700900123", ""],
  ["9 0 0 6 6 6", ""],
  ["111 or 999, or 101", "111 or 999, or 101"],
  ["my 13 year old", "my 13 year old"],
])("a link to the search that says %j can put %j into its box", (asked, shown) => {
  const fragment = new URLSearchParams({ q: asked }).toString();
  expect(askedByAddress(fragment, "q", 160)?.replace(/\s+/g, " ")).toBe(shown);
});

test("a link to the search that asks for nothing, or for very much, does no harm", () => {
  expect(askedByAddress("", "q", 160)).toBeUndefined();
  expect(askedByAddress(`q=${"a".repeat(50_000)}`, "q", 160)).toHaveLength(160);
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
