import { type Danger, DangerFinder, type DangerPhrases } from "./danger.ts";
import { type Cues, FeatureReader } from "./features.ts";
import type { Model } from "./model.ts";
import { PhraseList } from "./phrases.ts";
import { WordReader } from "./read-words.ts";
import { type Example, random, type Settings, train } from "./train.ts";
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

const SITUATIONS: Settings = { fewest: 8, rounds: 6, rate: 1, toNothing: 0.0002, toSmall: 0.0001, most: 950 };
/** A word in so many messages is taken to be spelt right. */
const FEWEST_SPELT = 2;

/** What people put round the story itself. It says nothing about what happened, and the model must learn so. */
const BEFORE = [
  "please help",
  "hi",
  "i dont know what to do",
  "my daughter is 14",
  "my son is 15",
  "im a mum of three",
  "foster carer here",
  "i am her grandmother",
  "im a teacher",
  "sorry for the long message",
  "ok so",
  "i feel sick",
  "just found out",
  "my lad told me tonight",
  "this is about my stepdaughter",
  "she is 13",
  "hes 16",
];
const AFTER = [
  "what do i do",
  "please help",
  "should i ring the police",
  "im so worried",
  "should i tell the school",
  "i cant sleep",
  "any advice",
  "she is crying in her room",
  "he is so upset",
  "i am shaking",
  "dont know who to tell",
  "is it illegal",
  "she is 15",
  "what happens next",
];

/** Makes the models from the examples. The same lessons give the same knowledge, byte for byte. */
export function teach({ vocabulary, danger, cues, examples, emergencies, nearMisses }: Lessons): Knowledge {
  const words = speltRight({ vocabulary, danger, cues }, [
    ...Object.values(examples).flat(),
    ...Object.values(emergencies).flat(),
    ...nearMisses,
    ...BEFORE,
    ...AFTER,
  ]);
  const held = new Set(wordsHeld({ vocabulary, danger, cues }));
  const reader = new WordReader(vocabulary, words);
  const features = new FeatureReader(vocabulary, cues);
  const read = (text: string) => features.read(reader.read(text));

  const about = Object.entries(examples).flatMap(([label, texts]) =>
    texts.flatMap((text, at) => variants(text, at).map((variant) => example(label, read(variant), 1))),
  );
  return {
    vocabulary,
    danger,
    cues,
    words: words.filter((word) => !held.has(word)).join(" "),
    situations: train(about, [...Object.keys(examples)].sort(), SITUATIONS),
  };
}

function example(label: string, features: ReadonlySet<string>, weight: number): Example {
  return { label, features, weight };
}

/** The message as it was written, and with a few words before or after it. */
function variants(text: string, at: number): string[] {
  const next = random(at * 31 + text.length);
  const one = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? "";
  return [text, `${one(BEFORE)}. ${text}`, `${text} ${one(AFTER)}`, `${one(BEFORE)} ${text}. ${one(AFTER)}`];
}

/** The words that the vocabulary and the phrases hold: all of them are spelt right. */
export function wordsHeld({ vocabulary, danger, cues }: Pick<Lessons, "vocabulary" | "danger" | "cues">): string[] {
  const shorthand = new Set(Object.values(vocabulary.shorthand).flatMap(listed));
  return [
    ...DangerFinder.words(danger),
    ...PhraseList.words(Object.values(cues.cues).flat(), cues.sets),
    ...Object.values(vocabulary.concepts).flatMap(listed),
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
