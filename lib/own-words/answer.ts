import { type Danger, DangerFinder } from "./danger.ts";
import { FeatureReader } from "./features.ts";
import { Scorer } from "./model.ts";
import { type Word, WordReader } from "./read-words.ts";
import { type Knowledge, NONE, wordsHeld } from "./teach.ts";
import { listed } from "./vocabulary.ts";

/** What a message seems to be about. */
export interface Answer {
  /** Whether anything in it suggests danger. When in doubt, it does. */
  readonly emergency: boolean;
  /** The dangers its phrases name, most urgent first. */
  readonly dangers: readonly Danger[];
  /** The likeliest situations, likeliest first; none when it seems to be about something else. */
  readonly situations: readonly string[];
  readonly words: readonly Word[];
}

/** At or above this, a message is taken to be about something else: sooner where no word of it belongs to our subject. */
const NONE_FROM = { onSubject: 0.25, without: 0.05 };
const MOST_SITUATIONS = 3;

/** Reads messages on the phone. */
export class OwnWords {
  private readonly reader: WordReader;
  private readonly features: FeatureReader;
  private readonly finder: DangerFinder;
  private readonly situations: Scorer;
  private readonly subject: ReadonlySet<string>;

  constructor({ vocabulary, danger, cues, words, situations }: Knowledge) {
    this.reader = new WordReader(vocabulary, [...words.split(" "), ...wordsHeld({ vocabulary, danger, cues })]);
    this.features = new FeatureReader(vocabulary, cues);
    this.finder = new DangerFinder(danger, vocabulary);
    this.situations = new Scorer(situations);
    const { concepts, words: alone } = vocabulary.subject;
    const named = listed(concepts).map((name) => vocabulary.concepts[name] ?? "");
    this.subject = new Set([...named.flatMap(listed), ...listed(alone)]);
  }

  /** Always answers, whatever was typed. */
  answer(text: string): Answer {
    const words = this.reader.read(text);
    const dangers = this.finder.find(words);
    const features = this.features.read(words);
    const { ranked, known } = this.situations.score(features);
    return {
      emergency: dangers.length > 0,
      dangers,
      situations: known === 0 || this.isNone(ranked, words) ? [] : this.likely(ranked),
      words,
    };
  }

  private isNone(ranked: readonly (readonly [string, number])[], words: readonly Word[]): boolean {
    const isOnSubject = words.some(({ text, stem }) => this.subject.has(text) || this.subject.has(stem));
    const from = isOnSubject ? NONE_FROM.onSubject : NONE_FROM.without;
    return ranked.some(([label, share]) => label === NONE && share >= from);
  }

  private likely(ranked: readonly (readonly [string, number])[]): string[] {
    return ranked
      .filter(([label]) => label !== NONE)
      .slice(0, MOST_SITUATIONS)
      .map(([label]) => label);
  }
}
