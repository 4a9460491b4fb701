/**
 * How words become what is searched for: the same in the build, which says what each page holds, and in the browser, which
 * reads what somebody typed. Pure, and small enough to be sent.
 */

/** Words that mean the same to a reader, each in its own way: `nudes`, `pics`, `going round`. */
export type Synonyms = readonly (readonly string[])[];

/** No letter or digit of any script, or a mark that is part of one: what stands between words. */
const BETWEEN = /[^\p{L}\p{N}\p{M}]+/u;
const ACCENTS = /\p{M}+/gu;
const APOSTROPHES = /['’‘`]/g;
/** Marks a group of synonyms among the words. Nobody can type it: it is between words. */
const GROUP = "=";

/** The words of a text in lower case, without accents or apostrophes, in order. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .replace(APOSTROPHES, "")
    .toLowerCase()
    .split(BETWEEN)
    .filter((word) => word !== "");
}

/**
 * A word without its ending, so that *shared*, *sharing* and *shares* are one. It need not be a word, only the same for
 * both sides.
 */
export function stem(word: string): string {
  let short = word;
  if (short.length > 4 && short.endsWith("ies")) short = `${short.slice(0, -3)}y`;
  else if (short.length > 3 && short.endsWith("s") && !/(?:ss|us|is)$/.test(short)) short = short.slice(0, -1);
  if (short.length > 5 && short.endsWith("ing")) short = short.slice(0, -3);
  else if (short.length > 4 && short.endsWith("ed")) short = short.slice(0, -2);
  if (short.length > 3 && short.endsWith("e")) short = short.slice(0, -1);
  // *stopp* of *stopped*.
  return short.length > 3 && /([bdgmnprt])\1$/.test(short) ? short.slice(0, -1) : short;
}

/** Whether a token is a word, so that its beginning, or one like it, may be meant. */
export function isWord(token: string): boolean {
  return !token.startsWith(GROUP);
}

/** The place of a token's group of synonyms among the groups, where it is one. */
export function groupOf(token: string): number | undefined {
  return token.startsWith(GROUP) ? Number(token.slice(GROUP.length)) : undefined;
}

/** Makes the function that turns a text into tokens: each word's stem, and the groups its words and phrases belong to. */
export function tokenizer(synonyms: Synonyms): (text: string) => string[] {
  /** First stem of a phrase to the rest of it and its group. */
  const phrases = new Map<string, { readonly rest: readonly string[]; readonly group: string }[]>();
  for (const [index, group] of synonyms.entries()) {
    for (const phrase of group) {
      const [first, ...rest] = wordsOf(phrase).map(stem);
      if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), { rest, group: GROUP + index }]);
    }
  }
  return (text) => {
    const stems = wordsOf(text).map(stem);
    const tokens: string[] = [];
    for (const [place, one] of stems.entries()) {
      tokens.push(one);
      const groups = new Set<string>();
      for (const { rest, group } of phrases.get(one) ?? []) {
        if (rest.every((next, index) => stems[place + 1 + index] === next)) groups.add(group);
      }
      tokens.push(...groups);
    }
    return tokens;
  };
}
