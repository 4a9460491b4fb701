import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ContentError } from "../../lib/content/content-error.ts";
import { readDocument } from "../../lib/content/front-matter.ts";
import { stepSchema } from "../../lib/content/schemas.ts";

const LINES = [
  "---",
  "title: Stay with them",
  "sources: [cps-iioc]",
  "unverified: []",
  "checkedOn: 2026-11-23",
  "nextCheck: 2027-05-23",
  "---",
  "",
  "Stay.",
  "",
  "Breathe.",
];
const PLAIN = LINES.join("\n");
const read = (text: string) => readDocument("content/en/steps/stay.mdx", text, stepSchema);
const why = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return "nothing";
};

describe("a writer's file", () => {
  test.each([
    ["from a Mac or Linux", PLAIN],
    ["from Windows, with its line ends", LINES.join("\r\n")],
    ["with the mark some editors put first", `\uFEFF${PLAIN}`],
    ["from Windows with that mark", `\uFEFF${LINES.join("\r\n")}`],
    ["with empty lines at its end", `${PLAIN}\n\n\n`],
    ["with no empty line under the fields", PLAIN.replace("---\n\nStay", "---\nStay")],
  ])("%s reads the same", (_, text) => {
    const { words, body } = read(text);
    expect(body).toBe("Stay.\n\nBreathe.");
    expect(words).toEqual({
      title: "Stay with them",
      sources: ["cps-iioc"],
      unverified: [],
      checkedOn: "2026-11-23",
      nextCheck: "2027-05-23",
    });
  });

  test("keeps its dates as text, never as moments in some time zone", () => {
    expect(read(PLAIN).words.checkedOn).toBe("2026-11-23");
  });

  test("keeps yes and no as words", () => {
    const text = PLAIN.replace("title: Stay with them", "title: no");
    expect(read(text).words.title).toBe("no");
  });

  test("may have no text at all; who needs one says so", () => {
    expect(read(LINES.slice(0, 7).join("\n")).body).toBe("");
  });

  test.each([
    ["without fields", "Stay.", "Start the file with a line of three hyphens"],
    ["with fields that never end", "---\ntitle: x", "Start the file with a line of three hyphens"],
    ["with front matter that asks to be run", "---js\n{}\n---\nStay.", "Start the file with a line of three hyphens"],
    ["with a space before its hyphens", ` ${PLAIN}`, "Start the file with a line of three hyphens"],
    ["with a second set of fields", PLAIN.replace("Stay.", "---\ntitle: x\n---"), "starts with hyphens"],
    [
      "with a colon in a value",
      PLAIN.replace("Stay with them", "Stay: with them"),
      "Put a value with a colon in quotes",
    ],
    ["with one field twice", PLAIN.replace("title:", "title: One\ntitle:"), "cannot be read"],
    ["with a field nothing reads", PLAIN.replace("title:", "colour: red\ntitle:"), "take out colour; nothing reads it"],
    ["with nothing in its fields", "---\n\n---\nStay.", "the file:"],
    ["with a list for fields", "---\n- one\n---\nStay.", "the file:"],
    ["as long as a book", `${PLAIN}${"\nStay with them.".repeat(2_000)}`, "longer than 20000 characters"],
  ])("%s is refused with a sentence", (_, text, says) => {
    expect(why(text)).toContain("content/en/steps/stay.mdx\n  - ");
    expect(why(text)).toContain(says);
  });

  test("of any sort at all is read or refused in words, and never breaks the build with a stack of code", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `---\n${rest}\n---\nStay.`),
        ),
        (text) => {
          expect(typeof why(text)).toBe("string");
        },
      ),
      { seed: 20_261_123, numRuns: 500 },
    );
  });
});
