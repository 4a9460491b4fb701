import { agesIn } from "./ages.ts";
import type { Answer } from "./answer.ts";
import { PhraseList, type Span } from "./phrases.ts";
import { STOP, type Word } from "./read-words.ts";
import { listed, type Vocabulary } from "./vocabulary.ts";

/** The evidence for each answer of a question: one line for each way to tell of it. */
export type Claims = Readonly<Record<string, readonly string[]>>;

/** What must be read before an answer is taken: written in `content/en/own-words/roads.json`. */
export interface RoadPhrases {
  readonly sets: Readonly<Record<string, string>>;
  /** Phrases that tell of one thing, by the name that claims call it by. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
  /** The question about age, where one child is told of. */
  readonly age: Claims;
  /** The question about age, where what happened takes two children. */
  readonly ageOfTwo: Claims;
  readonly situations: Readonly<Record<string, { readonly ofTwo?: boolean | undefined; readonly facts: Claims }>>;
}

/** A real place in the flow, and how one gets there. */
export interface Road {
  readonly href: string;
  /** The answers already taken, in the words of the flow, without the first, which nobody typed. One for each part of the address. */
  readonly taken: readonly string[];
}

export interface Way extends Road {
  readonly situation: string;
  /** For each answer taken, the words that say so. None for what happened: that is our guess, and is shown as one. */
  readonly because: readonly string[];
}

/** By situation, then by the facts taken: `""`, `money`, `money/teen`. */
export type Roads = Readonly<Record<string, Readonly<Record<string, Road>>>>;

/** The roads without those that only add an age, which is most of them: what the phone is sent. */
export interface PackedRoads {
  /** For each age: the end of the address, and the answer in words. */
  readonly ages: Readonly<Record<string, readonly [string, string]>>;
  readonly roads: Roads;
  /** The situations where the age is asked at once. */
  readonly askAge: readonly string[];
}

/** Leaves out what `unpackRoads` puts back. */
export function packRoads(roads: Roads, ages: readonly string[]): PackedRoads {
  const ends: Record<string, readonly [string, string]> = {};
  const askAge: string[] = [];
  const packed = Object.entries(roads).map(([situation, each]) => {
    const kept = Object.entries(each).filter(([name, { href, taken }]) => {
      const age = name.split("/").at(-1) ?? "";
      if (!ages.includes(age)) return true;
      const start = each[name.slice(0, -age.length).replace(/\/$/, "")];
      ends[age] ??= [href.slice(start?.href.length), taken.at(-1) ?? ""];
      if (age === name && !askAge.includes(situation)) askAge.push(situation);
      return false;
    });
    return [situation, Object.fromEntries(kept)];
  });
  return { ages: ends, roads: Object.fromEntries(packed), askAge };
}

/** All roads again. */
export function unpackRoads({ ages, roads, askAge }: PackedRoads): Roads {
  const all = Object.entries(roads).map(([situation, each]) => {
    const full: Record<string, Road> = { ...each };
    for (const [name, { href, taken }] of Object.entries(each)) {
      if (name === "" && !askAge.includes(situation)) continue;
      for (const [age, [end, said]] of Object.entries(ages)) {
        full[name === "" ? age : `${name}/${age}`] = { href: href + end, taken: [...taken, said] };
      }
    }
    return [situation, full];
  });
  return Object.fromEntries(all);
}

const YOUNG = "young-child";
const YOUNGER = "younger";
const EXTRA_HELP = "extra-help";
/** A *not*, an *if* or a doubt shortly before a phrase, or within it, leaves what it tells of unsaid. */
const LEAVES_UNSAID = new Set(
  listed(
    "not never hasnt isnt dont wont cant no nobody none nothing without nor if unless might maybe perhaps could should whether wonder think thought suppose afraid scared worried fear hope",
  ),
);
const REACH = 4;
/** Where a new thought begins, so that a *not* before it is about something else. */
const BEGINS = new Set(listed("but and because so then"));
/** The one who told is not the one who did it: no phrase passes over these. */
const PARTS = new Set([
  ...BEGINS,
  ...listed("told tell tells telling said says say saying found noticed reckons showed rang that"),
]);
const parts = ({ text }: Word) => PARTS.has(text);
const IS_JUDGED_ALREADY = new Set(["ageyoung", "ageteen", "agesecond", "agegrown", "agedoubted", ...LEAVES_UNSAID]);

interface Taken {
  readonly option: string;
  readonly because: string;
}

/** Finds how far into the flow a message leads. It takes an answer only where the words say that very thing. */
export class RoadFinder {
  private readonly phrases: RoadPhrases;
  private readonly evidence: ReadonlyMap<string, readonly [PhraseList, PhraseList]>;
  private readonly articles: ReadonlySet<string>;
  private readonly roads: Roads;

  constructor(phrases: RoadPhrases, roads: Roads, { articles }: Vocabulary) {
    this.phrases = phrases;
    this.roads = roads;
    this.articles = new Set(listed(articles));
    const list = (some: readonly string[]) => new PhraseList(some, phrases.sets, this.articles);
    const isJudged = (phrase: string) => phrase.split(/[ |=]/).some((word) => IS_JUDGED_ALREADY.has(word));
    this.evidence = new Map(
      Object.entries(phrases.evidence).map(([name, all]) => [
        name,
        [list(all.filter((one) => !isJudged(one))), list(all.filter(isJudged))],
      ]),
    );
  }

  /** One way for each likely situation, in their order. */
  find({ situations, words }: Answer): Way[] {
    const told = this.tells(words);
    const ways: Way[] = [];
    for (const situation of situations) {
      const way = this.way(situation, told, situations);
      if (way && !ways.some(({ href }) => href === way.href)) ways.push(way);
    }
    return ways;
  }

  private way(situation: string, told: Told, likely: readonly string[]): Way | undefined {
    if (situation === YOUNG) {
      // A young child's road is the road of whatever happened, with their age taken.
      const happened = likely.find((one) => one !== YOUNG);
      const age = this.age(YOUNG, told);
      const road = happened && likely[0] === YOUNG && age ? this.road(happened, told) : undefined;
      const plain = this.roads[YOUNG]?.[""];
      const found = road && road.taken.length > 1 ? road : plain && { ...plain, because: plain.taken.map(() => "") };
      return found && { situation, ...found };
    }
    const road = this.road(situation, told);
    return road && { situation, ...road };
  }

  private road(situation: string, told: Told): Omit<Way, "situation"> | undefined {
    const roads = this.roads[situation];
    const fact = only(this.phrases.situations[situation]?.facts, told);
    const age = this.age(situation, told);
    // Who it is comes before how old they are. Without it the road ends at that question.
    for (const taken of [[fact, age], [fact], []]) {
      const known = taken.filter((one) => one !== undefined);
      const road = roads?.[known.map(({ option }) => option).join("/")];
      if (road) return { ...road, because: ["", ...known.map(({ because }) => because)].slice(0, road.taken.length) };
    }
    return undefined;
  }

  private age(situation: string, told: Told): Taken | undefined {
    const claims = this.phrases.situations[situation]?.ofTwo ? this.phrases.ageOfTwo : this.phrases.age;
    // Extra needs at any age come first, as the question itself says; then the younger age.
    const all = supported(claims, told);
    return [EXTRA_HELP, YOUNGER].map((option) => all.find((one) => one.option === option)).find(Boolean) ?? all[0];
  }

  /** What the words tell of, looked for once for each message. */
  private tells(words: readonly Word[]): Told {
    const ages = agesIn(words);
    const kept = words.flatMap((word, at) => (this.articles.has(word.text) ? [] : [[word, ages[at]] as const]));
    const marked = kept.map(([word, age]) => (age ? { ...word, text: age, stem: age } : word));
    marked.push(STOP);
    const found = new Map<string, string | undefined>();
    return (name) => {
      if (!found.has(name)) {
        const [plain, judged] = this.evidence.get(name) ?? [];
        const span =
          judged?.find(marked, parts).next().value ??
          first(plain?.find(marked, parts), (one) => !isLeftUnsaid(marked, one));
        found.set(
          name,
          span &&
            kept
              .slice(span.start, span.end)
              .map(([{ text }]) => text)
              .join(" "),
        );
      }
      return found.get(name);
    };
  }
}

/** The words that tell of a piece of evidence, if any do. */
type Told = (name: string) => string | undefined;

/** The one answer that the words support. Where they support two, the question is asked. */
function only(claims: Claims | undefined, told: Told): Taken | undefined {
  const [one, other] = supported(claims ?? {}, told);
  return other ? undefined : one;
}

function supported(claims: Claims, told: Told): Taken[] {
  return Object.entries(claims).flatMap(([option, ways]) => {
    for (const way of ways) {
      const names = listed(way);
      const because = names.filter((name) => !name.startsWith("!")).map(told);
      if (because.includes(undefined)) continue;
      if (names.some((name) => name.startsWith("!") && told(name.slice(1)) !== undefined)) continue;
      return [{ option, because: because.join(" ") }];
    }
    return [];
  });
}

function isLeftUnsaid(words: readonly Word[], { start, end }: Span): boolean {
  for (let at = end - 1; at >= Math.max(0, start - REACH); at -= 1) {
    const word = words[at];
    if (!word || (at < start && (word === STOP || BEGINS.has(word.text)))) return false;
    if (LEAVES_UNSAID.has(word.text)) return true;
    if (word.breaks && at <= start) return false;
  }
  return false;
}

function first<T>(all: Iterable<T> | undefined, is: (one: T) => boolean): T | undefined {
  for (const one of all ?? []) if (is(one)) return one;
  return undefined;
}
