import { describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { noteInWords } from "../../lib/site/upkeep-words.ts";

describe("what is not confirmed of a service or app", () => {
  const notes = [...Object.values(content.contacts), ...Object.values(content.platforms)]
    .flatMap(({ unverified }) => unverified)
    .filter((note) => !note.includes("(left out)"));

  test("has words for readers, in the folder of their language", () => {
    expect(notes.length).toBeGreaterThan(20);
    for (const note of notes) expect(noteInWords(note)).not.toBe("");
  });

  test("without words is told to the editor: which note, and where to write them", () => {
    expect(() => noteInWords("the colour of its door")).toThrow(/the colour of its door.*content\/en\/upkeep\.json/);
  });
});
