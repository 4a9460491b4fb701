import { PhraseList, type Span } from "./phrases.ts";
import type { Word } from "./read-words.ts";
import { listed, type Vocabulary } from "./vocabulary.ts";

/** Dangers that come before everything else, most urgent first. */
export const DANGERS = ["self-harm", "on-the-way", "meeting", "missing", "at-home"] as const;
export type Danger = (typeof DANGERS)[number];

/** Phrases that suggest danger, and phrases that hold the same words and do not. */
export interface DangerPhrases {
  readonly sets: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<Danger, readonly string[]>>;
  readonly excuses: readonly string[];
}

/** Looks for phrases that suggest danger to life, a meeting, a person on the way, danger at home or a missing child. */
export class DangerFinder {
  private readonly lists: readonly (readonly [Danger, PhraseList])[];
  private readonly excuses: PhraseList;
  private readonly passedOver: ReadonlySet<string>;

  constructor({ sets, kinds, excuses }: DangerPhrases, { fillers }: Vocabulary) {
    this.passedOver = new Set(listed(fillers));
    this.lists = DANGERS.map((kind) => [kind, new PhraseList(kinds[kind], sets, this.passedOver)]);
    this.excuses = new PhraseList(excuses, sets, this.passedOver);
  }

  /** The dangers that the words suggest. A phrase that lies within an excuse does not count. */
  find(all: readonly Word[]): Danger[] {
    const words = all.filter((word) => !this.passedOver.has(word.text));
    let excused: readonly Span[] | undefined;
    const isExcused = ({ start, end }: Span) => {
      excused ??= [...this.excuses.find(words, true)];
      return excused.some((excuse) => excuse.start <= start && end <= excuse.end);
    };
    return this.lists.flatMap(([kind, list]) => {
      for (const span of list.find(words)) if (!isExcused(span)) return [kind];
      return [];
    });
  }

  /** Every word of the phrases: these are spelt right. */
  static words({ sets, kinds, excuses }: DangerPhrases): string[] {
    return PhraseList.words([...Object.values(kinds).flat(), ...excuses], sets);
  }
}
