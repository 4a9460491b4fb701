import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { searchModule } from "../../components/search/search-data.ts";
import { buildIndex, type SearchData } from "../../lib/search/build-index.ts";
import { searchData } from "../../lib/search/entries.ts";
import { type Found, makeAgain, makeSearch, type Piece } from "../../lib/search/find.ts";
import { pages } from "../../lib/site/pages.ts";
import { QUERIES } from "./queries.ts";

type Find = (query: string) => Found[];

let data: SearchData;
let find: Find;

beforeAll(async () => {
  data = await searchData();
  find = makeSearch(buildIndex(data));
}, 60_000);

const text = (pieces: readonly Piece[]) => pieces.map(({ words }) => words).join("");
const marked = (pieces: readonly Piece[]) => pieces.filter(({ found }) => found).map(({ words }) => words);

/** The pages search engines may list that cannot be found here. */
function notFound(entries: SearchData["entries"]): string[] {
  const there = new Set(entries.map(({ href }) => href));
  return pages()
    .filter(({ listed, href }) => listed && !there.has(href))
    .map(({ href }) => href);
}

/** What somebody typed and did not get first. */
function disappointed(queries: typeof QUERIES, find: Find): string[] {
  return queries.flatMap(([query, ...first]) => {
    const got = find(query)[0]?.href ?? "nothing";
    return first.includes(got) ? [] : [`${query}: ${got}`];
  });
}

describe("the index", () => {
  test("holds every page that may be listed", () => {
    expect(notFound(data.entries)).toEqual([]);
    expect(notFound(data.entries.slice(1))).toHaveLength(1);
  });

  test("leads to pages there are, each once, and past no question on danger", () => {
    const hrefs = data.entries.map(({ href }) => href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    const there = new Set(pages().map(({ href }) => href));
    expect(hrefs.filter((href) => !there.has(href))).toEqual([]);
    expect(hrefs.filter((href) => /^\/what-to-do\/[^/]+\/[^/]+/.test(href))).toEqual([]);
  });

  test("shows no sentence that holds in one nation only", () => {
    const shown = buildIndex(data).pages.flatMap(({ href, parts }) => parts.map(({ lead }) => ({ href, lead })));
    const told = (href: string, lead: string) =>
      data.entries
        .filter((entry) => entry.href === href)
        .some(({ parts }) => parts.some(({ text, unshown = "" }) => unshown.includes(lead) && !text.includes(lead)));
    expect(shown.filter(({ href, lead }) => lead !== "" && told(href, lead))).toEqual([]);
    // There are such sentences, and they are looked through.
    expect(data.entries.some(({ parts }) => parts.some(({ unshown = "" }) => unshown !== ""))).toBe(true);
    expect(find("extortion scotland").map(({ href }) => href)).toContain("/situations/blackmail/");
  });

  test("is the same, byte for byte, each time it is made", async () => {
    const [first, second] = [await searchModule(), await searchModule()];
    expect(first.length).toBeGreaterThan(100_000);
    expect(second).toBe(first);
  });
});

describe("somebody who comes back", () => {
  test("has the same pages in the same order, with nothing marked, and none that is not there", () => {
    const again = makeAgain(buildIndex(data));
    const before = find("zebedee deepfake police");
    const after = again(before.map(({ place }) => place));
    expect(after.map(({ href, kind }) => [href, kind])).toEqual(before.map(({ href, kind }) => [href, kind]));
    expect(before.flatMap(({ title, line }) => marked([...title, ...line]))).not.toEqual([]);
    expect(after.flatMap(({ title, line }) => marked([...title, ...line]))).toEqual([]);
    expect(again([-1, 100_000])).toEqual([]);
  });
});

describe("somebody who types", () => {
  test("gets the page they need first", () => {
    expect(disappointed(QUERIES, find)).toEqual([]);
    expect(QUERIES.length).toBeGreaterThanOrEqual(60);
  });

  test("would be let down by a table that nothing is held to", () => {
    expect(disappointed([["sextortion", "/about/privacy/"]], find)).toEqual(["sextortion: /situations/blackmail/"]);
  });

  test("would be let down without the synonyms", () => {
    const bare = makeSearch(buildIndex({ ...data, synonyms: [] }));
    const words = ["nan", "stepdad", "noods leaked", "i took a screen shot"];
    expect(words.filter((word) => bare(word)[0]?.href !== find(word)[0]?.href)).toEqual(words);
  });

  test("sees the words they looked for marked, and those that mean the same", () => {
    const [blackmail] = find("blackmail");
    expect(marked(blackmail?.title ?? []).map((word) => word.toLowerCase())).toEqual(["blackmailing", "sextortion"]);
    const [passed] = find("leaked pics at school");
    expect(marked(passed?.line ?? [])).toEqual(expect.arrayContaining(["nude", "school"]));
  });

  test("gets answers while still typing", () => {
    expect(find("sexto")[0]?.href).toBe("/situations/blackmail/");
  });

  test("is led to the heading that answers", () => {
    const [help] = find("childline number");
    expect(help?.headings.map(({ href }) => href)).toContain("/get-help/#childline");
  });

  test.each([
    ["nothing", ""],
    ["spaces", "   \n\t "],
    ["marks only", "?!.,;:--''“”"],
    ["emoji only", "😀😭🙏"],
    ["a word nobody knows", "xyzzyqq"],
    ["another script", "привет мир"],
    ["a right-to-left script", "مرحبا"],
  ])("%s finds nothing, calmly", (_, query) => {
    expect(find(query)).toEqual([]);
  });

  test.each([
    ["HTML", '<img src=x onerror="alert(1)"><script>alert(1)</script>'],
    ["50,000 letters", "a".repeat(50_000)],
    ["50,000 words", "nude school ".repeat(25_000)],
    ["half of a pair of characters", "\ud83d nude"],
    ["names that objects have", "constructor __proto__ toString hasOwnProperty"],
  ])("%s breaks nothing", (_, query) => {
    for (const { href } of find(query)) expect(href).toMatch(/^\//);
  });

  test("never loses or gains a letter of a line by its marks", () => {
    const titles = new Set(data.entries.map(({ title }) => title));
    const words = data.entries.flatMap(({ also }) => also.split("\n"));
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme" })), (query) => {
        for (const { title } of find(query)) expect(titles).toContain(text(title));
      }),
      { numRuns: 60 },
    );
  });
});
