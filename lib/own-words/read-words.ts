import { listed, type Vocabulary } from "./vocabulary.ts";

/** A word of a message as we take it to be meant, or the end of a sentence. */
export interface Word {
  readonly text: string;
  /** The word without its ending, so that *sends*, *sending* and *send* are one. */
  readonly stem: string;
  /** Whether we know the word at all. */
  readonly known: boolean;
  /** Whether a comma, a bracket or a dash stands before it: a *not* seldom reaches over one. */
  readonly breaks?: true;
}

/** Stands between two sentences. */
export const STOP: Word = { text: ".", stem: ".", known: true };

/** More different words than any message of a parent's. Beyond these a word is taken as it is written. */
const MOST_MENDED = 2_000;
const LONGEST_WORD = 40;
/** A word shorter than this has too many neighbours to be mended. */
const SHORTEST_MENDED = 5;
const SHORTEST_CHANGED = 8;
const SHORTEST_SPLIT = 7;
const SMALL_WORDS = new Set(
  listed("he she to is my me so no in on at it we us up of if i a do go be by her his him the"),
);
const NOT_AFTER: Readonly<Record<string, string>> = {
  do: "dont",
  does: "dont",
  did: "dont",
  has: "hasnt",
  have: "hasnt",
  had: "hasnt",
  is: "isnt",
  are: "isnt",
  was: "isnt",
  were: "isnt",
  will: "wont",
  would: "wont",
  can: "cant",
  could: "cant",
};
const BEFORE_SELF: Readonly<Record<string, string>> = {
  her: "herself",
  him: "himself",
  his: "himself",
  my: "myself",
  them: "themselves",
  their: "themselves",
  it: "itself",
  your: "yourself",
};
const IRREGULAR: Readonly<Record<string, string>> = {
  died: "die",
  dies: "die",
  dying: "die",
  lying: "lie",
  lies: "lie",
  sent: "send",
  sends: "send",
  sending: "send",
  threats: "threat",
  threatened: "threaten",
  threatening: "threaten",
  threatens: "threaten",
  coming: "come",
  comes: "come",
  taking: "take",
  making: "make",
  living: "live",
  hating: "hate",
  hated: "hate",
  hiding: "hide",
  hoping: "hope",
  using: "use",
  used: "use",
  raping: "rape",
  raped: "rape",
  posing: "pose",
  scared: "scared",
  leaving: "leave",
  waking: "wake",
  saving: "save",
  saved: "save",
  giving: "give",
  moving: "move",
  moved: "move",
  coping: "cope",
  caring: "care",
  biting: "bite",
};

/**
 * Takes the usual endings off a word. Good enough to bring the forms of one word together; what is left need not be a
 * word itself.
 */
export function stemOf(word: string): string {
  const known = IRREGULAR[word];
  if (known) return known;
  let stem = word;
  if (stem.length > 5 && stem.endsWith("ing")) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith("ed")) stem = stem.slice(0, -2);
  else if (stem.length > 4 && stem.endsWith("ies")) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && stem.endsWith("s") && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem !== word && /([b-df-hj-kmnp-rtv-z])\1$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 4 && stem.endsWith("e")) stem = stem.slice(0, -1);
  return stem;
}

/** Reads what a person typed: spelling, shorthand, dialect and words run together. Pure; keeps nothing between messages. */
export class WordReader {
  private readonly meant = new Map<string, readonly string[]>();
  private readonly known: ReadonlySet<string>;
  /** A known word without one of its letters, to the word. */
  private readonly neighbours = new Map<string, string>();

  /** @param known words that are spelt right, and to which others are mended */
  constructor(vocabulary: Vocabulary, known: Iterable<string>) {
    const all = new Set(known);
    for (const [full, ways] of Object.entries(vocabulary.shorthand)) {
      const words = listed(full);
      for (const word of words) all.add(word);
      for (const way of listed(ways)) this.meant.set(way, words);
    }
    for (const way of this.meant.keys()) all.delete(way);
    this.known = all;
    for (const word of [...all].sort()) {
      if (word.length < SHORTEST_MENDED) continue;
      for (const less of withoutOne(word)) if (!this.neighbours.has(less)) this.neighbours.set(less, word);
    }
  }

  /** The words of a message, in order. Always answers, whatever it is given. */
  read(text: string): Word[] {
    const found = new Map<string, readonly Word[]>();
    const words: Word[] = [];
    let breaks = false;
    for (const written of tidied(text).match(/[a-z]+|\d+|[.!?\n]+|,/g) ?? []) {
      if (written === ",") {
        breaks = words.length > 0;
        continue;
      }
      if (!/[a-z\d]/.test(written)) {
        if (words.at(-1) !== STOP && words.length > 0) words.push(STOP);
        continue;
      }
      let meant = found.get(written);
      if (!meant) {
        meant = (found.size < MOST_MENDED ? this.meantBy(written) : [written]).map((one) => ({
          text: one,
          stem: stemOf(one),
          known: this.known.has(one) || /\d/.test(one),
        }));
        found.set(written, meant);
      }
      for (const word of meant) {
        add(words, breaks ? { ...word, breaks } : word);
        breaks = false;
      }
    }
    return words;
  }

  private meantBy(written: string): readonly string[] {
    const direct = this.exactly(written);
    if (direct) return direct;
    if (written.length > LONGEST_WORD * 2 || /\d/.test(written)) return [written];
    // Letters held down: soooo, noooo.
    const shorter = written.replace(/(.)\1{2,}/g, "$1$1");
    const calm = this.exactly(shorter) ?? this.exactly(written.replace(/(.)\1+/g, "$1"));
    if (calm) return calm;
    // A form of a word that we know is no two words run together: stepdaughters.
    if (this.known.has(stemOf(shorter))) return [shorter];
    // Endings that are only said: sendin, killin.
    const spoken = shorter.endsWith("in") ? this.exactly(`${shorter}g`) : undefined;
    if (spoken) return spoken;
    return this.mended(shorter) ?? this.split(shorter) ?? [shorter];
  }

  private exactly(word: string): readonly string[] | undefined {
    return this.meant.get(word) ?? (this.known.has(word) ? [word] : undefined);
  }

  /** The known word with one letter more, less, changed or swapped. */
  private mended(word: string): readonly string[] | undefined {
    if (word.length < SHORTEST_MENDED || word.length > LONGEST_WORD) return undefined;
    const oneMore = this.neighbours.get(word);
    if (oneMore) return [oneMore];
    for (const less of withoutOne(word)) {
      if (this.known.has(less) && less.length >= SHORTEST_MENDED - 1) return [less];
    }
    for (const less of withoutOne(word)) {
      const near = this.neighbours.get(less);
      // In a short word another letter makes another word: raging, rating. Two letters that changed places do not.
      if (near && near[0] === word[0] && (word.length >= SHORTEST_CHANGED || sameLetters(near, word))) return [near];
    }
    return undefined;
  }

  /** The fewest known words that stand one after another in it. */
  private split(word: string): readonly string[] | undefined {
    if (word.length < SHORTEST_SPLIT || word.length > LONGEST_WORD * 2) return undefined;
    const best: (readonly string[] | undefined)[] = [[]];
    for (let end = 1; end <= word.length; end += 1) {
      for (let start = Math.max(0, end - 14); start < end; start += 1) {
        const before = best[start];
        if (!before) continue;
        const piece = word.slice(start, end);
        if (piece.length <= 2 ? !SMALL_WORDS.has(piece) : !(this.known.has(piece) || this.meant.has(piece))) continue;
        const current = best[end];
        if (!current || before.length + 1 < current.length) best[end] = [...before, piece];
      }
    }
    const pieces = best[word.length];
    if (!pieces || word.length / pieces.length < 2.5) return undefined;
    return pieces.flatMap((piece) => this.meant.get(piece) ?? [piece]);
  }
}

/** Lower case, plain letters, contractions without their tails; a comma for whatever parts two clauses. */
function tidied(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f\u200b-\u200f\ufeff]/g, "")
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/n't\b/g, "nt")
    .replace(
      /\b(i|you|he|she|it|we|they|who|there|that|what|where|name|mum|dad|daughter|son|boy|girl|phone|lad)'(?:s|ll|re|ve|d|m)\b/g,
      "$1",
    )
    .replace(
      /\b(hes|shes|theyre|theyll|theyve|theyd|shell|hell|im|ive|ill|youre|weve|thats|whats|theres|wheres)\b/g,
      (word) => (word.startsWith("i") ? "i" : word.replace(/(?:s|re|ll|ve|d)$/, "")),
    )
    .replace(/(\w)'(?=\w)/g, "$1")
    .replace(/\bself[ -]+/g, "self ")
    .replace(/£/g, " pounds ")
    .replace(/(\d)[,.](?=\d{3}\b)/g, "$1")
    .replace(/\b(\d{1,2})[:.](\d\d)\b/g, "$1 $2 oclock")
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, "$1 ordinal")
    .replace(/\by(\d{1,2})\b/g, "year $1")
    .replace(/[;:()]|\s[-\u2013\u2014]+\s/g, ",")
    .replace(/\u{1f52a}/gu, " knife ")
    .replace(/\u{1f48a}/gu, " pills ")
    .replace(/(\d)([a-z])/g, (whole, digit: string, letter: string) =>
      /[24]/.test(digit) ? whole : `${digit} ${letter}`,
    )
    .replace(/\b(\d{1,2})(yr|yrs|yo|year|years|y)\b/g, "$1 $2");
}

/** Adds a word, joining it to the one before where the two are one: *do not*, *her self*. */
function add(words: Word[], word: Word): void {
  const before = words.at(-1);
  const joined =
    before &&
    (word.text === "not"
      ? NOT_AFTER[before.text]
      : word.text === "self" || word.text === "selves"
        ? BEFORE_SELF[before.text]
        : undefined);
  if (joined) {
    words[words.length - 1] = { text: joined, stem: stemOf(joined), known: true };
    return;
  }
  words.push(word);
}

function sameLetters(one: string, other: string): boolean {
  return [...one].sort().join("") === [...other].sort().join("");
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
