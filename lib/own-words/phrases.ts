import { STOP, stemOf, type Word } from "./read-words.ts";
import { listed } from "./vocabulary.ts";

/** Phrases to look for, as an editor writes them in `content/en/own-words/danger.json`. */
export type NamedSets = Readonly<Record<string, string>>;

type Part =
  | { readonly gap: number; readonly of: ReadonlySet<string> | undefined }
  | { readonly stems: ReadonlySet<string>; readonly exact: ReadonlySet<string> };

/** Whether a gap must end before a word. */
export type Bar = (word: Word) => boolean;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A list of phrases, looked for in one pass.
 *
 * A phrase is words with spaces between: `a|b` is either, `@name` is any word of a named set, `~3` is up to three other
 * words of the same sentence and `~3@name` up to three of a named set, `=word` is that form of the word only, and `.` is the end of a
 * sentence. Any other word stands for all its forms.
 */
export class PhraseList {
  private readonly byFirst = new Map<string, Part[][]>();
  private readonly byFirstExact = new Map<string, Part[][]>();

  /** @throws Error with the phrase and what is wrong with it */
  constructor(phrases: readonly string[], sets: NamedSets, passedOver: ReadonlySet<string>) {
    for (const phrase of phrases) {
      const parts = listed(phrase).map((part) => partOf(phrase, part, sets, passedOver));
      const [first] = parts;
      if (!first || "gap" in first) throw new Error(`“${phrase}” must start with a word.`);
      if ("gap" in (parts.at(-1) ?? first)) throw new Error(`“${phrase}” must end with a word.`);
      const rest = parts.slice(1);
      for (const stem of first.stems) put(this.byFirst, stem, rest);
      for (const text of first.exact) put(this.byFirstExact, text, rest);
    }
  }

  /**
   * The shortest, or with `longest` the longest, match of each phrase at each word where one starts. Its gaps pass over no
   * word that `bar` names.
   */
  *find(words: readonly Word[], bar?: Bar, longest = false): Generator<Span> {
    for (const [start, word] of words.entries()) {
      for (const index of [this.byFirst.get(word.stem), this.byFirstExact.get(word.text)]) {
        for (const rest of index ?? []) {
          const end = matches(words, start + 1, rest, 0, longest, bar);
          if (end >= 0) yield { start, end };
        }
      }
    }
  }

  /** Every word that the phrases name, as it is written there. */
  static words(phrases: readonly string[], sets: NamedSets): string[] {
    return [...phrases, ...Object.values(sets)].flatMap((phrase) =>
      phrase.split(/[ |=]/).filter((word) => /^[a-z]+$/.test(word)),
    );
  }
}

function put(index: Map<string, Part[][]>, key: string, rest: Part[]): void {
  const list = index.get(key);
  if (list) list.push(rest);
  else index.set(key, [rest]);
}

function partOf(phrase: string, part: string, sets: NamedSets, passedOver: ReadonlySet<string>): Part {
  if (part.startsWith("~")) {
    const [many = "", name] = part.slice(1).split("@");
    const gap = Number(many);
    if (!Number.isInteger(gap) || gap < 1 || gap > 8) throw new Error(`“${phrase}”: write ${part} as ~1 to ~8.`);
    if (name !== undefined && !sets[name]) throw new Error(`“${phrase}”: there is no set @${name}.`);
    return { gap, of: name === undefined ? undefined : new Set(listed(sets[name] ?? "")) };
  }
  const stems = new Set<string>();
  const exact = new Set<string>();
  for (const choice of part.split("|")) {
    const words = choice.startsWith("@") ? listed(sets[choice.slice(1)] ?? "") : [choice];
    if (words.length === 0) throw new Error(`“${phrase}”: there is no set ${choice}.`);
    for (const word of words) {
      if (!/^(?:=?[a-z\d]+|\.)$/.test(word))
        throw new Error(`“${phrase}”: ${word} must be letters only, in lower case.`);
      if (word.startsWith("=")) exact.add(word.slice(1));
      else if (!passedOver.has(word)) stems.add(stemOf(word));
    }
  }
  if (stems.size + exact.size === 0) throw new Error(`“${phrase}”: ${part} is passed over in messages. Take it out.`);
  return { stems, exact };
}

/** Where the rest of a phrase ends, or -1. */
function matches(
  words: readonly Word[],
  at: number,
  rest: readonly Part[],
  index: number,
  longest: boolean,
  bar: Bar | undefined,
): number {
  const part = rest[index];
  if (!part) return at;
  if ("gap" in part) {
    let found = -1;
    for (let skipped = 0; skipped <= part.gap; skipped += 1) {
      const over = skipped > 0 ? words[at + skipped - 1] : undefined;
      if (over && (over === STOP || bar?.(over) || (part.of && !part.of.has(over.text)))) break;
      const end = matches(words, at + skipped, rest, index + 1, longest, bar);
      if (end >= 0 && !longest) return end;
      found = Math.max(found, end);
    }
    return found;
  }
  const word = words[at];
  if (!word || !(part.stems.has(word.stem) || part.exact.has(word.text))) return -1;
  return matches(words, at + 1, rest, index + 1, longest, bar);
}
