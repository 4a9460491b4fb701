import { STOP, type Word } from "./read-words.ts";

/** Danger is often said in a few words within a long story, so it is looked for in pieces of this many words. */
const PIECE = 12;
const STRIDE = 6;
/** Pieces of a message longer than any story. */
const MOST_PIECES = 120;

/** A message in short pieces: its sentences, and overlapping parts of long ones. */
export function clauses(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [[]];
  for (const word of words) {
    if (word === STOP) sentences.push([]);
    else sentences.at(-1)?.push(word);
  }
  const pieces = sentences.flatMap((sentence) => {
    if (sentence.length <= PIECE) return sentence.length > 0 ? [sentence] : [];
    const parts: Word[][] = [];
    for (let start = 0; start + STRIDE < sentence.length; start += STRIDE)
      parts.push(sentence.slice(start, start + PIECE));
    return parts;
  });
  return pieces.length > MOST_PIECES
    ? [...pieces.slice(0, MOST_PIECES / 2), ...pieces.slice(-MOST_PIECES / 2)]
    : pieces;
}
