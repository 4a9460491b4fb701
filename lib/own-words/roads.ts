import type { Answer } from "./answer.ts";
import { PhraseList } from "./phrases.ts";
import type { Word } from "./read-words.ts";
import { listed, type Vocabulary } from "./vocabulary.ts";

/** Phrases that settle a further answer: written in `content/en/own-words/roads.json`. */
export interface RoadPhrases {
  readonly sets: Readonly<Record<string, string>>;
  /** Options of the question about age. */
  readonly age: Readonly<Record<string, readonly string[]>>;
  readonly situations: Readonly<Record<string, { readonly facts: Readonly<Record<string, readonly string[]>> }>>;
}

/** A real place in the flow, and how one gets there. */
export interface Road {
  readonly href: string;
  /** The answers already taken, in the words of the flow, without the first, which nobody typed. One for each part of the address. */
  readonly taken: readonly string[];
}

export interface Way extends Road {
  readonly situation: string;
}

/** By situation, then by the facts taken: `""`, `money`, `money/teen`. */
export type Roads = Readonly<Record<string, Readonly<Record<string, Road>>>>;

const YOUNG = "young-child";
const YOUNGER = "younger";

/** Finds how far into the flow a message leads. It takes a fact only where the words are clear. */
export class RoadFinder {
  private readonly facts: ReadonlyMap<string, readonly (readonly [string, PhraseList])[]>;
  private readonly ages: readonly (readonly [string, PhraseList])[];
  private readonly articles: ReadonlySet<string>;
  private readonly roads: Roads;

  constructor({ sets, age, situations }: RoadPhrases, roads: Roads, { articles }: Vocabulary) {
    this.roads = roads;
    this.articles = new Set(listed(articles));
    const lists = (phrases: Readonly<Record<string, readonly string[]>>) =>
      Object.entries(phrases).map(([option, list]) => [option, new PhraseList(list, sets, this.articles)] as const);
    this.ages = lists(age);
    this.facts = new Map(Object.entries(situations).map(([id, { facts }]) => [id, lists(facts)]));
  }

  /** One way for each likely situation, in their order. */
  find({ situations, words }: Answer, isUnder13: boolean): Way[] {
    const clean = words.filter((word) => !this.articles.has(word.text));
    const age = isUnder13 ? YOUNGER : first(this.ages, clean);
    const ways: Way[] = [];
    for (const situation of situations) {
      const way = this.way(situation, clean, situation === YOUNG ? undefined : age, situations);
      if (way && !ways.some(({ href }) => href === way.href)) ways.push(way);
    }
    return ways;
  }

  private way(
    situation: string,
    words: readonly Word[],
    age: string | undefined,
    likely: readonly string[],
  ): Way | undefined {
    if (situation === YOUNG) {
      // A young child's road is the road of whatever happened, with their age taken.
      const happened = likely.find((one) => one !== YOUNG);
      const road = happened && likely[0] === YOUNG ? this.road(happened, words, YOUNGER) : undefined;
      const plain = this.roads[YOUNG]?.[""];
      const found = road && road.taken.length > 1 ? road : plain;
      return found && { situation, ...found };
    }
    const road = this.road(situation, words, age);
    return road && { situation, ...road };
  }

  private road(situation: string, words: readonly Word[], age: string | undefined): Road | undefined {
    const roads = this.roads[situation];
    const fact = first(this.facts.get(situation) ?? [], words);
    // Who it is comes before how old they are. Without it the road ends at that question.
    return roads?.[[fact, age].filter(Boolean).join("/")] ?? roads?.[fact ?? ""] ?? roads?.[""];
  }
}

function first(lists: readonly (readonly [string, PhraseList])[], words: readonly Word[]): string | undefined {
  return lists.find(([, phrases]) => !phrases.find(words).next().done)?.[0];
}
