import { type Danger, DangerFinder, type DangerPhrases } from "./danger.ts";
import { type Cues, FeatureReader } from "./features.ts";
import type { Model } from "./model.ts";
import { PhraseList } from "./phrases.ts";
import { WordReader } from "./read-words.ts";
import { type Example, type Settings, train } from "./train.ts";
import { listed, type Vocabulary } from "./vocabulary.ts";

/** Messages that are about something else. */
export const NONE = "none";

/** Everything the model is made from. */
export interface Lessons {
  readonly vocabulary: Vocabulary;
  readonly danger: DangerPhrases;
  readonly cues: Cues;
  /** Messages by what they are about: a situation's id, or `none`. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  readonly emergencies: Readonly<Record<Danger, readonly string[]>>;
  /** Messages with words of danger in them that are not emergencies. */
  readonly nearMisses: readonly string[];
}

/** What the phone is given. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly danger: DangerPhrases;
  readonly cues: Cues;
  /** Words that are spelt right and that nothing above holds, with spaces between. */
  readonly words: string;
  readonly situations: Model;
}

/** Chosen by training on four fifths of the examples and judging by the rest, in turn. */
const SITUATIONS: Settings = { fewest: 3, rounds: 12, rate: 0.2, toNothing: 0.002, toSmall: 0.0001, most: 960 };
/** A word in so many messages is taken to be spelt right. */
const FEWEST_SPELT = 5;

/** Makes the models from the examples. The same lessons give the same knowledge, byte for byte. */
export function teach({ vocabulary, danger, cues, examples, emergencies, nearMisses }: Lessons): Knowledge {
  const words = speltRight({ vocabulary, danger, cues }, [
    ...Object.values(examples).flat(),
    ...Object.values(emergencies).flat(),
    ...nearMisses,
  ]);
  const held = new Set(wordsHeld({ vocabulary, danger, cues }));
  const reader = new WordReader(vocabulary, words);
  const features = new FeatureReader(vocabulary, cues);
  const read = (text: string) => features.read(reader.read(text));

  const about = Object.entries(examples).flatMap(([label, texts]) =>
    texts.map((text): Example => ({ label, features: read(text) })),
  );
  return {
    vocabulary,
    danger,
    cues,
    words: words.filter((word) => !held.has(word)).join(" "),
    situations: train(about, [...Object.keys(examples)].sort(), SITUATIONS),
  };
}

/** The words that the vocabulary and the phrases hold: all of them are spelt right. */
export function wordsHeld({ vocabulary, danger, cues }: Pick<Lessons, "vocabulary" | "danger" | "cues">): string[] {
  const shorthand = new Set(Object.values(vocabulary.shorthand).flatMap(listed));
  return [
    ...DangerFinder.words(danger),
    ...PhraseList.words(Object.values(cues.cues).flat(), cues.sets),
    ...Object.values(vocabulary.concepts).flatMap(listed),
    ...listed(vocabulary.subject.words),
    ...Object.keys(vocabulary.shorthand).flatMap(listed),
    ...listed(vocabulary.fillers),
  ].filter((word) => /^[a-z]+$/.test(word) && !shorthand.has(word));
}

/** The words that others are mended to: those that are held, and those that stand in several messages. */
function speltRight(lessons: Pick<Lessons, "vocabulary" | "danger" | "cues">, texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(
      text
        .toLowerCase()
        .replace(/['’]/g, "")
        .match(/[a-z]+/g) ?? [],
    )) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const shorthand = new Set(Object.values(lessons.vocabulary.shorthand).flatMap(listed));
  const often = [...counts]
    .filter(([word, count]) => count >= FEWEST_SPELT && !shorthand.has(word))
    .map(([word]) => word);
  return [...new Set([...wordsHeld(lessons), ...often])].sort();
}
