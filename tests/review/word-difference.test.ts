import { expect, test } from "vitest";
import { lineChanges, wordDifference } from "../../lib/review/word-difference.ts";

test("an exchanged word shows as the old and the new one, in place", () => {
  expect(wordDifference("Ring 101 or 999 now.", "Ring 999 or 101 now.")).toEqual([
    { kind: "same", text: "Ring " },
    { kind: "old", text: "101 or " },
    { kind: "same", text: "999 " },
    { kind: "new", text: "or 101 " },
    { kind: "same", text: "now." },
  ]);
});

test("both texts can be put together again from the difference", () => {
  const texts = [
    "",
    "Leave it.",
    "Leave it where it is. Nobody looks.",
    "Nobody looks.\nLeave the phone on.",
    "a a b a",
    "b a a",
  ];
  for (const before of texts) {
    for (const after of texts) {
      const runs = wordDifference(before, after);
      const join = (without: string) =>
        runs
          .filter(({ kind }) => kind !== without)
          .map(({ text }) => text)
          .join("");
      expect(join("new")).toBe(before);
      expect(join("old")).toBe(after);
    }
  }
});

test("lines that stayed are left out, and a line that is new stands alone", () => {
  expect(lineChanges(["One.", "Two.", "Four."], ["One.", "Two.", "Three.", "Four."])).toEqual([
    [{ kind: "new", text: "Three." }],
  ]);
  expect(lineChanges(["One."], ["One."])).toEqual([]);
});
