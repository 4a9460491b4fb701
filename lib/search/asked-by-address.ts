import type { SearchIndex } from "./find.ts";
import { wordsOf } from "./tokens.ts";

/** More of an address is not read. */
const LONGEST = 160;
/** No digits: none of what an address puts into the box can be a number to ring. */
const LETTERS = /^[\p{L} ]+$/u;

/** The site's own phrases: its titles, its headings and its lists of words that mean the same, each as plain words. */
export function phrasesOf({ pages, synonyms }: Pick<SearchIndex, "pages" | "synonyms">): ReadonlySet<string> {
  const lines = [
    ...pages.flatMap(({ title, parts }) => [title, ...parts.map(({ heading }) => heading)]),
    ...synonyms.flat(),
  ];
  return new Set(lines.map((line) => wordsOf(line).join(" ")).filter((phrase) => LETTERS.test(phrase)));
}

/**
 * What an address asks to look for. Somebody else may have chosen it, and it stands in the box as if the reader had typed
 * it, so it is one of the site's own phrases and no more: two of them side by side could already say what we never would.
 *
 * @param fragment what follows the `#`, without it
 * @returns the longest of our phrases in it, else nothing; `undefined` when the address asks for nothing
 */
export function askedByAddress(fragment: string, key: string, phrases: ReadonlySet<string>): string | undefined {
  const asked = new URLSearchParams(fragment).get(key);
  if (asked === null) return undefined;
  const words = wordsOf(asked.slice(0, LONGEST));
  for (let count = words.length; count > 0; count -= 1) {
    for (let start = 0; start + count <= words.length; start += 1) {
      const phrase = words.slice(start, start + count).join(" ");
      if (phrases.has(phrase)) return phrase;
    }
  }
  return "";
}
