import { OwnWords } from "../../lib/own-words/answer.ts";
import type { Danger } from "../../lib/own-words/danger.ts";
import { type PackedRoads, RoadFinder, type RoadPhrases, unpackRoads, type Way } from "../../lib/own-words/roads.ts";
import type { Knowledge } from "../../lib/own-words/teach.ts";

interface Link {
  readonly title: string;
  readonly href: string;
}

/** What the page is given to show. */
export interface Reply {
  readonly emergency: boolean;
  readonly dangers: readonly Danger[];
  readonly ways: readonly (Way & { readonly title: string })[];
  readonly pages: readonly Link[];
}

export interface ModelData {
  readonly knowledge: Knowledge;
  readonly phrases: RoadPhrases;
  readonly roads: PackedRoads;
  readonly titles: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, readonly Link[]>>;
}

const MOST_PAGES = 4;

/** Makes the function that answers a message. Everything happens on the phone. */
export function reader({ knowledge, phrases, roads, titles, pages }: ModelData): (text: string) => Reply {
  const words = new OwnWords(knowledge);
  const finder = new RoadFinder(phrases, unpackRoads(roads), knowledge.vocabulary);
  return (text) => {
    const answer = words.answer(text);
    const ways = finder.find(answer);
    const [first] = ways;
    return {
      emergency: answer.emergency,
      dangers: answer.dangers,
      ways: ways.map((way) => ({ ...way, title: titles[way.situation] ?? "" })),
      pages: first ? (pages[first.situation] ?? []).slice(0, MOST_PAGES) : [],
    };
  };
}
