import { type Danger, DangerFinder } from "./danger.ts";
import { FeatureReader } from "./features.ts";
import { Scorer } from "./model.ts";
import { type Word, WordReader } from "./read-words.ts";
import { type Knowledge, NONE, wordsHeld } from "./teach.ts";

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

/** At or above this, a message is taken to be about something else. */
const NONE_FROM = 0.4;
const MOST_SITUATIONS = 3;

/** Reads messages on the phone. */
export class OwnWords {
  private readonly reader: WordReader;
  private readonly features: FeatureReader;
  private readonly finder: DangerFinder;
  private readonly situations: Scorer;

  constructor({ vocabulary, danger, cues, words, situations }: Knowledge) {
    this.reader = new WordReader(vocabulary, [...words.split(" "), ...wordsHeld({ vocabulary, danger, cues })]);
    this.features = new FeatureReader(vocabulary, cues);
    this.finder = new DangerFinder(danger, vocabulary);
    this.situations = new Scorer(situations);
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
      situations: known === 0 || isNone(ranked) ? [] : this.likely(ranked),
      words,
    };
  }

  saysUnder13(words: readonly Word[]): boolean {
    return this.features.saysUnder13(words);
  }

  private likely(ranked: readonly (readonly [string, number])[]): string[] {
    return ranked
      .filter(([label]) => label !== NONE)
      .slice(0, MOST_SITUATIONS)
      .map(([label]) => label);
  }
}

function isNone(ranked: readonly (readonly [string, number])[]): boolean {
  return ranked.some(([label, share]) => label === NONE && share >= NONE_FROM);
}
