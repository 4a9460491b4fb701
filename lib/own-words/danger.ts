import { PhraseList, type Span } from "./phrases.ts";
import { STOP, type Word } from "./read-words.ts";
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

/** Words that an excuse may name, but never pass over: what follows them is another thought, or is not sure. */
const PARTS = new Set(
  listed(
    "but because until before know sure certain think thought say says said saying tell told believe mean stop if whether promise if and",
  ),
);
/** After one of these a *not* denies nothing: *I am not sure he will not*. */
const DOUBTS = new Set(listed("not dont cant sure certain know if whether doubt worried scared afraid trust promise"));
const DENIES = new Set(listed("not never hasnt isnt dont wont no nor nobody noone none without"));
const REACH = 3;

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
      excused ??= [...this.excuses.find(words, parts, true)].filter((excuse) => !isDoubted(words, excuse));
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

function parts({ text, breaks }: Word): boolean {
  return breaks === true || PARTS.has(text);
}

/** Whether an excuse reaches into another clause, or is a denial that is itself denied or doubted, or holds *until* now. */
function isDoubted(words: readonly Word[], { start, end }: Span): boolean {
  if (words.slice(start + 1, end).some(({ breaks }) => breaks)) return true;
  if (!DENIES.has(words[start]?.text ?? "")) return false;
  if (words.slice(end, end + REACH).some(({ text }) => /^(?:until|before)$/.test(text))) return true;
  for (let at = start - 1; at >= Math.max(0, start - REACH) && words[at] !== STOP; at -= 1) {
    if (DOUBTS.has(words[at]?.text ?? "")) return true;
  }
  return false;
}
