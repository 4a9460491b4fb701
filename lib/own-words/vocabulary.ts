/** What the reader of messages knows of words. Written in `content/en/own-words/vocabulary.json`. */
export interface Vocabulary {
  /** How a word is written in full, to the ways people write it: `"you": "u yu ye"`. */
  readonly shorthand: Readonly<Record<string, string>>;
  /** Words that say nothing about danger: they are passed over when phrases are looked for. */
  readonly fillers: string;
  /** Words that say nothing about what happened. */
  readonly articles: string;
  /** Words that mean the same here, under a name of their own. */
  readonly concepts: Readonly<Record<string, string>>;
  /** Names of concepts, and words, of which this site's subject is told with one or more. */
  readonly subject: { readonly concepts: string; readonly words: string };
}

/** The words of a line of the vocabulary. */
export function listed(words: string): string[] {
  return words.split(" ").filter((word) => word !== "");
}
