import { describe, expect, test } from "vitest";
import { readingProblems } from "../../lib/content/check-reading.ts";
import { sentencesOfBody } from "../../lib/content/unsafe-words.ts";
import { problemsAfter } from "./copy-of-content.ts";

const LONG = `${"Then go on and on ".repeat(6).trim()}.`;
const read = (body: string, limit: number) =>
  readingProblems(sentencesOfBody(body, "fixture", "", undefined, undefined, false, true), limit).join("\n");

describe("how hard a text is to read", () => {
  test("is told of one sentence too long, with its line and its words", () => {
    expect(read(`Stay.\n\n${LONG}`, 5)).toContain(
      `line 3 of the text: “${LONG}” has 30 words. 25 are enough: split it.`,
    );
    expect(read(`<NotThis>${LONG}</NotThis>`, 5)).toContain("has 30 words");
    expect(read("Stay with them. Ring today.", 5)).toBe("");
  });

  test("is told of a whole text, with its hardest sentences first", () => {
    const hard = "Considerable deliberation regarding professional responsibilities precedes notification.";
    const body = `Stay with them.\n\n${`${hard} `.repeat(9)}`;
    expect(read(body, 6.5)).toMatch(/the text has reading grade \d+(\.\d)?; 6\.5 is the limit here\./);
    expect(read(body, 6.5)).toContain(`first in “${hard}” (line 3 of the text)`);
    expect(read(hard, 6.5)).toBe("");
  });

  test("is stricter on a page that speaks to a child", async () => {
    const hard = "We can decide together whether another person ought to know about it later. ".repeat(6);
    const toAChild = await problemsAfter(
      "en/guides/for-young-people/talk-to-childline.mdx",
      (text) => `${text.slice(0, text.indexOf("\n---\n") + 5)}\n<Contact id="childline" /> can help.\n\n${hard}\n`,
    );
    expect(toAChild.join("\n")).toContain("4 is the limit here");
    expect(read(hard, 6.5)).toContain("6.5 is the limit here");
  });

  test("is told by the content check, in texts and in fields", async () => {
    const problems = await problemsAfter(
      "en/situations/blackmail.mdx",
      (text) => `${text.replace(/^first: .*/m, `first: "${LONG}"`)}\n${LONG}\n`,
    );
    const told = problems.filter((one) => one.startsWith("content/en/situations/blackmail.mdx\n")).join("\n");
    expect(told).toContain(`first: “${LONG}” has 30 words`);
    expect(told).toMatch(/line \d+ of the text: “Then go on/);
  });
});
