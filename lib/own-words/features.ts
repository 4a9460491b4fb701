import { agesIn } from "./ages.ts";
import { PhraseList } from "./phrases.ts";
import { STOP, type Word } from "./read-words.ts";
import { listed, type Vocabulary } from "./vocabulary.ts";

/** Phrases that point to what happened, under names that the model weighs. */
export interface Cues {
  readonly sets: Readonly<Record<string, string>>;
  readonly cues: Readonly<Record<string, readonly string[]>>;
}

/** Longer messages are read at both ends; a story's middle seldom changes what it is about. */
const MOST_WORDS = 400;
const NEGATIONS = new Set(listed("dont cant wont hasnt isnt no not never nobody none without nothing nor"));
const NEGATED_WORDS = 3;
const CUE_WEIGHT = 3;
const STRANGE = [0.1, 0.2, 0.34, 0.5];

/** Turns the words of a message into the features that a model weighs. */
export class FeatureReader {
  private readonly concepts = new Map<string, string>();
  private readonly articles: ReadonlySet<string>;
  private readonly cues: readonly (readonly [string, PhraseList])[];

  constructor({ concepts, articles }: Vocabulary, { sets, cues }: Cues) {
    for (const [name, words] of Object.entries(concepts)) {
      for (const word of listed(words)) if (!this.concepts.has(word)) this.concepts.set(word, name.toUpperCase());
    }
    this.articles = new Set(listed(articles));
    this.cues = Object.entries(cues).map(([name, phrases]) => [name, new PhraseList(phrases, sets, this.articles)]);
  }

  /** Each feature of a whole message once, with its cues. */
  read(all: readonly Word[]): Set<string> {
    const features = this.readPiece(all);
    const words = all.filter((word) => !this.articles.has(word.text));
    const given = this.cues.filter(([, phrases]) => !phrases.find(words).next().done).map(([name]) => name);
    for (const [at, name] of given.entries()) {
      // A cue was chosen by a person, so it counts for more than a word that happened to be there.
      for (let times = 0; times < CUE_WEIGHT; times += 1) features.add(`#${name}${times}`);
      for (const other of given.slice(at + 1)) features.add(`#${name}#${other}`);
    }
    return features;
  }

  /** Each feature of a part of a message once. */
  readPiece(all: readonly Word[]): Set<string> {
    const cut = all.length > MOST_WORDS ? [...all.slice(0, MOST_WORDS / 2), ...all.slice(-MOST_WORDS / 2)] : all;
    const ages = agesIn(cut);
    const words = cut.filter((word) => !this.articles.has(word.text));
    const aged = ages.filter((_, at) => !this.articles.has(cut[at]?.text ?? ""));
    const features = new Set<string>();
    const names: string[] = [];
    let negated = 0;
    let strange = 0;
    for (const [at, word] of words.entries()) {
      if (word === STOP) {
        names.push(".");
        negated = 0;
        continue;
      }
      if (!word.known) strange += 1;
      const name = aged[at]?.toUpperCase() ?? this.nameOf(words, at);
      names.push(name);
      features.add(name);
      features.add(word.stem);
      if (NEGATIONS.has(word.text)) negated = NEGATED_WORDS + 1;
      else if (negated > 0) features.add(`!${name}`);
      if (negated > 0) negated -= 1;
    }
    // A message about something else is full of words that no message here holds.
    const share = strange / Math.max(1, names.length);
    for (const [at, least] of STRANGE.entries()) if (share >= least) features.add(`?${at}`);
    for (let at = 1; at < names.length; at += 1) features.add(`${names[at - 1]} ${names[at]}`);
    return features;
  }

  private nameOf(words: readonly Word[], at: number): string {
    const { text, stem } = words[at] ?? STOP;
    if (/^\d+$/.test(text)) return "NUMBER";
    const name = this.concepts.get(text) ?? this.concepts.get(stem);
    if (name === "KID") {
      // My boy is my child; a boy is somebody else.
      const before = [words[at - 1]?.text, words[at - 2]?.text];
      const owner = (word: string | undefined) => word === "my" || word === "our";
      if (/^(?:boy|girl|lad|kid|teen|teenager|kids|boys|girls)$/.test(text) && (owner(before[0]) || owner(before[1])))
        return "CHILD";
    }
    return name ?? stem;
  }
}
