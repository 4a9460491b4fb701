import english from "../../content/en/upkeep.json" with { type: "json" };
import { inLanguage } from "../content/in-language.ts";

/** The words of _Did this help?_, of what is checked next, and of what is not confirmed. */
export const upkeepWords = inLanguage("upkeep.json", english);

const notes: Readonly<Record<string, string>> = upkeepWords.notes;

/**
 * What is not confirmed of a service or app, in the words of this language.
 *
 * @param note as it stands in `content/contacts.json` or `content/platforms.json`
 * @throws Error naming the note, where `upkeep.json` has no words for it
 */
export function noteInWords(note: string): string {
  const words = notes[note];
  if (words === undefined) throw new Error(`Say “${note}” in content/en/upkeep.json too, under notes, for readers.`);
  return words;
}
