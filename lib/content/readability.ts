import { syllables } from "./syllables.ts";

/** One sentence as a reader meets it: a heading or a bullet is one too. */
export interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
}

/**
 * Cuts a line of plain text into sentences. Telephone numbers and addresses count as one word each, because nobody
 * reads them out; pieces of a single word (stray labels) are left out.
 */
export function sentencesOf(line: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const piece of plain(line).match(/[^.!?]+[.!?]*["”’')\]]*/g) ?? []) {
    const words = piece.match(/[A-Za-z0-9][A-Za-z0-9’'&]*/g) ?? [];
    if (words.length < 2) continue;
    const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
    sentences.push({ text: piece.trim(), words: words.length, syllables: spoken });
  }
  return sentences;
}

/** The Flesch-Kincaid grade of some sentences, to one decimal; undefined when there are none. */
export function gradeOf(sentences: readonly Sentence[]): number | undefined {
  if (sentences.length === 0) return undefined;
  let words = 0;
  let spoken = 0;
  for (const sentence of sentences) {
    words += sentence.words;
    spoken += sentence.syllables;
  }
  return Number((0.39 * (words / sentences.length) + 11.8 * (spoken / words) - 15.59).toFixed(1));
}

/** The sentences that weigh most in a page's grade: a hard label of two words comes after a hard sentence. */
export function hardest<S extends Sentence>(sentences: readonly S[], most: number): S[] {
  const weight = (sentence: Sentence): number => ((gradeOf([sentence]) ?? 0) - 3) * sentence.words;
  return [...sentences].sort((a, b) => weight(b) - weight(a)).slice(0, most);
}

/** Takes out what would be miscounted, and the full stops that end no sentence. */
function plain(line: string): string {
  return line
    .replaceAll("\u00a0", " ")
    .replaceAll("\ufeff", "")
    .replace(/https?:\/\/\S+|www\.\S+|\b[\w.-]+@[\w.-]+\.\w+/gi, " link ")
    .replace(/\b[\w-]+\.(?:org\.uk|co\.uk|gov\.uk|police\.uk|org|com|ca|ie|nz|au)(?:\/\S*)?/gi, " link ")
    .replace(/\b0\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}\b|\b1-8\d\d-[\w-]+/g, " number ")
    .replace(/^[ \t]*(?:[-*+•·–›>]|\d{1,2}[.)])[ \t]+/, "")
    .replace(/[*_`|~]+/g, "")
    .replace(/\b(?:e\.g\.|i\.e\.|etc\.|Mr\.|Mrs\.|Dr\.|vs\.)/gi, (abbreviation) => abbreviation.replaceAll(".", ""))
    .replace(/(\d)\.(\d)/g, "$1$2");
}
