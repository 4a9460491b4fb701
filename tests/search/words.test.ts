import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checked } from "../../lib/content/front-matter.ts";
import { headingId } from "../../lib/content/heading-id.ts";
import { content } from "../../lib/content/load.ts";
import { plainSections } from "../../lib/content/plain-text.ts";
import { searchSchema } from "../../lib/content/schemas.ts";
import { meansDanger } from "../../lib/search/danger.ts";
import { isWord, stem, tokenizer, wordsOf } from "../../lib/search/tokens.ts";

const { dangerWords } = content.searchWords;

describe("words that may mean danger to life", () => {
  test.each([
    "my son is suicidal",
    "SUICIDE",
    "suicde",
    "she wants to kill herself",
    "he said he will kill him self",
    "kms",
    "hurting herself",
    "he’s going to meet her",
    "she is going to meet him tonight",
    "999",
    "she doesn't want to be here",
    "he took an overdose",
    "self harm",
    "self-harming",
    "my daughter has run away",
  ])("are seen in “%s”", (query) => {
    expect(meansDanger(query, dangerWords)).toBe(true);
    expect(meansDanger(query, ["unlikely"])).toBe(false);
  });

  test.each([
    "",
    "sextortion",
    "my son sent a nude",
    "what must school do",
    "tablet",
    "skill",
    "101",
    "how to talk about sexting",
    "take down",
    "went mad",
    "parents evening",
  ])("are not seen in “%s”", (query) => {
    expect(meansDanger(query, dangerWords)).toBe(false);
  });
});

describe("words", () => {
  test.each([
    ["shared", "sharing", "shares", "share"],
    ["stopped", "stopping", "stop"],
    ["nudes", "nude"],
    ["pictures", "picture"],
    ["bodies", "body"],
    ["deleted", "deleting", "deletes", "delete"],
  ])("%s and its like are one", (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  test("that are not alike stay apart", () => {
    const words = ["nude", "nudge", "police", "policy", "law", "lad", "phone", "photo", "boss", "bus"];
    expect(new Set(words.map(stem)).size).toBe(words.length);
  });

  test("lose accents, apostrophes and capitals, in any script", () => {
    expect(wordsOf("My CHILD’s Café: ﬁne?")).toEqual(["my", "childs", "cafe", "fine"]);
    expect(wordsOf("Привет, мир")).toEqual(["привет", "мир"]);
  });

  test("that mean the same share a token, phrases too, and nobody can type that token", () => {
    const tokens = tokenizer([["leaked", "going round"]]);
    const [, group = ""] = tokens("leaked");
    expect(isWord(group)).toBe(false);
    expect(tokens("it is going round now")).toContain(group);
    expect(tokens("round and going")).not.toContain(group);
    expect(tokens(group)).not.toContain(group);
  });

  test("never hold a space, whatever is typed", () => {
    const tokens = tokenizer(content.searchWords.synonyms);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        expect(tokens(typed).filter((token) => token === "" || /\s/u.test(token))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("an article's words", () => {
  test("come part by part, under the anchors the page has", () => {
    const sections = plainSections(content.tree("situations", "blackmail"), content, { child: "your child" });
    expect(sections.slice(0, 2).map(({ heading, anchor }) => [heading, anchor])).toEqual([
      ["What this is", "what-this-is"],
      ["How it usually goes", "how-it-usually-goes"],
    ]);
    const said = sections.find(({ anchor }) => anchor === "what-to-say");
    expect(said?.lines.join(" ")).toContain("“Someone did this to you.");
    expect(said?.lines.join(" "), "what not to say is no answer").not.toContain("daft");
    const law = sections.find(({ anchor }) => anchor === "what-the-law-says");
    expect(law?.lines.join(" ")).not.toContain("extortion");
    expect(law?.linesOfNations.join(" ")).toContain("extortion");
  });

  test.each([
    ["What’s next?", "whats-next"],
    ["“I have already…”", "i-have-already"],
    ["Crime à la carte", "crime-a-la-carte"],
  ])("%s has an anchor that can be read out", (heading, anchor) => {
    expect(headingId(heading)).toBe(anchor);
  });
});

describe("a writer who adds words to the search", () => {
  test.each([
    [{ synonyms: [["gran"]] }, "synonyms.0: put at least two words in a group, or take it out."],
    [{ synonyms: [["gran", "nan", "gran"]] }, "synonyms.0: “gran” is there twice. Keep one."],
    [{ synonyms: [["gran", "nan|nana"]] }, "synonyms.0.1: write what a parent would type: words only, no marks."],
    [{ dangerWords: [] }, "dangerWords: list words that mean danger to life."],
    [{ many: "pages found" }, "many: write {n} where the number of pages goes."],
    [{ colour: "red" }, "the file: take out colour; nothing reads it."],
  ])("is told what to mend: %o", (change, sentence) => {
    const file = "content/en/search.json";
    expect(() => checked(file, { ...content.searchWords, ...change }, searchSchema)).toThrow(sentence);
    expect(checked(file, content.searchWords, searchSchema)).toEqual(content.searchWords);
  });
});
