import MiniSearch, { type SearchOptions } from "minisearch";
import { groupOf, isWord, type Synonyms, stem, tokenizer, wordsOf } from "./tokens.ts";

/** A page that can be found, as the browser gets it. */
interface FoundPage {
  readonly href: string;
  readonly title: string;
  /** What kind of page it is, in a reader's words. */
  readonly kind: string;
  /** One line on what it holds. */
  readonly line: string;
  /** Whether it comes first where another answers as well: what a parent needs tonight, before what can wait. */
  readonly urgent: boolean;
  readonly parts: readonly FoundPart[];
}

/** What stands under one of a page's headings. */
interface FoundPart {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  /** Where the heading is on the page; empty for the top. */
  readonly anchor: string;
  /** How it begins. */
  readonly lead: string;
}

/** Everything the browser needs to search. `lib/search/build-index.ts` makes it. */
export interface SearchIndex {
  /** In order: the index knows a page by its place, and then each of its parts. */
  readonly pages: readonly FoundPage[];
  readonly synonyms: Synonyms;
  /** Words too common to look for, unless there are no others. */
  readonly small: readonly string[];
  /** The library's own form of a finished index, as JSON. */
  readonly index: string;
}

/** A piece of a line, and whether the reader looked for it. */
export interface Piece {
  readonly words: string;
  readonly found: boolean;
}

/** One page among the answers. */
export interface Found {
  /** The page's place in the index: it says which page this is, and nothing of what was asked. */
  readonly place: number;
  readonly href: string;
  readonly title: readonly Piece[];
  readonly kind: string;
  readonly line: readonly Piece[];
  /** Headings on the page with words that were asked for, the best first. */
  readonly headings: readonly { readonly href: string; readonly words: readonly Piece[] }[];
}

/** What is read of what somebody typed. More would say nothing more, and a phone has little time. */
const LONGEST_QUERY = 160;
const MOST_WORDS = 16;
const MOST_FOUND = 10;
const MOST_HEADINGS = 2;
const LONGEST_LINE = 150;
/** A page far behind the best one is noise. */
const WORST = 0.12;
const URGENT_COUNTS = 1.25;
/** What the further places on a page add to its best. */
const OTHERS_COUNT = 0.1;

const WORD_OR_BETWEEN = /[\p{L}\p{N}\p{M}'’]+|[^\p{L}\p{N}\p{M}'’]+/gu;

/** What is looked for in what. The whole text of a page counts as one: that halves the index. */
export const FIELDS = ["title", "also", "line", "heading", "lead", "text"] as const;

/** Makes the function that shows answers again by their places, with nothing marked: what was asked is not known then. */
export function makeAgain({ pages }: Pick<SearchIndex, "pages">): (places: readonly number[]) => Found[] {
  return (places) =>
    places.flatMap((place) => {
      const page = pages[place];
      return page ? [shown(page, place, NOTHING_ASKED, (words) => [{ words, found: false }])] : [];
    });
}

/** Makes the search. Making it reads the finished index; each search after that takes little. */
export function makeSearch({ pages, synonyms, small, index: json }: SearchIndex): (query: string) => Found[] {
  const tokenize = tokenizer(synonyms);
  const common = new Set(small.flatMap(wordsOf).map(stem));
  const index = MiniSearch.loadJSON(json, { fields: [...FIELDS] });
  const places = pages.flatMap((page) => [undefined, ...page.parts].map((part) => ({ page, part })));
  const mark = markerFor(synonyms);

  return (query) => {
    const all = tokenize(query.slice(0, LONGEST_QUERY));
    const telling = all.filter((token) => !common.has(token));
    const asked = [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST_WORDS);
    if (asked.length === 0) return [];
    const last = all.filter((token) => isWord(token)).at(-1);
    const known = new Set(
      asked.filter((token) => index.search(token, { ...AS_IT_IS, prefix: token === last && isLong(token) }).length > 0),
    );
    const options: SearchOptions = {
      ...AS_IT_IS,
      boost: { title: 5, also: 6, line: 2, heading: 2.5, lead: 1.2, text: 1 },
      // A word that stands on a page, or begins one, is no slip; only of others do we ask what was meant.
      fuzzy: (token) => !known.has(token) && isWord(token) && token.length > 3 && 0.25,
      // The last word may still be growing.
      prefix: (token) => isLong(token) && (token === last || !known.has(token)),
      weights: { fuzzy: 1, prefix: 0.4 },
    };

    const answers = new Map<FoundPage, Answer>();
    for (const { id, score, terms, queryTerms } of index.search(asked.join(" "), options)) {
      const place = places[Number(id)];
      if (!place) continue;
      const { page, part } = place;
      const answer = answers.get(page) ?? { score: 0, terms: new Set(), asked: new Set(), parts: [] };
      answers.set(page, answer);
      // The page's best place counts, and the others a little.
      answer.score = Math.max(answer.score, score) + Math.min(answer.score, score) * OTHERS_COUNT;
      for (const term of terms) answer.terms.add(term);
      for (const term of queryTerms) answer.asked.add(term);
      if (part) answer.parts.push(part);
    }
    const ranked = [...answers]
      // A page that answers all that was asked comes before one that answers a single word often.
      .map(([page, answer]) => ({
        page,
        answer,
        score: answer.score * (answer.asked.size / asked.length) ** 1.5 * (page.urgent ? URGENT_COUNTS : 1),
      }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0]?.score ?? 0;
    return ranked
      .filter(({ score }) => score > best * WORST)
      .slice(0, MOST_FOUND)
      .map(({ page, answer }) => shown(page, pages.indexOf(page), answer, mark(answer.terms)));
  };
}

/** Long enough for its beginning to say something. */
const isLong = (token: string): boolean => isWord(token) && token.length > 2;

/** The tokens are ready: nothing may split or change them again. */
const AS_IT_IS = { tokenize: (text: string) => text.split(" "), processTerm: (token: string) => token };

/** How well a page answers, and where. */
interface Answer {
  score: number;
  /** What stands on the page and answers. */
  readonly terms: Set<string>;
  /** What of the question is answered. */
  readonly asked: Set<string>;
  /** The best first. */
  readonly parts: FoundPart[];
}

const NOTHING_ASKED: Answer = { score: 0, terms: new Set(), asked: new Set(), parts: [] };

function shown({ href, title, kind, line: about }: FoundPage, place: number, answer: Answer, mark: Marker): Found {
  const line = mark(shorten(about, mark));
  const lead = line.some(({ found }) => found) ? undefined : answer.parts[0]?.lead;
  return {
    place,
    href,
    title: mark(title),
    kind,
    line: lead ? mark(shorten(lead, mark)) : line,
    headings: answer.parts
      .map(({ heading, anchor }) => ({ href: `${href}#${anchor}`, words: mark(heading), anchor }))
      .filter(({ words, anchor }) => anchor !== "" && words.some(({ found }) => found))
      .slice(0, MOST_HEADINGS)
      .map(({ href, words }) => ({ href, words })),
  };
}

/** A long line cut at a word, from near its first mark on. */
function shorten(line: string, mark: Marker): string {
  if (line.length <= LONGEST_LINE) return line;
  const words = line.split(" ");
  const first = words.findIndex((word) => mark(word)[0]?.found);
  let start = line.length;
  let from = words.length;
  // From the end back: the latest start from which the rest of the line still fits, but never after the mark.
  while (from > 0 && (line.length - start < LONGEST_LINE - 10 || from > Math.max(first - 3, 0))) {
    from -= 1;
    start -= (words[from]?.length ?? 0) + 1;
  }
  let cut = words.slice(from).join(" ");
  if (cut.length > LONGEST_LINE) cut = `${cut.slice(0, cut.lastIndexOf(" ", LONGEST_LINE))}…`;
  return from > 0 ? `…${cut}` : cut;
}

type Marker = (words: string) => Piece[];

/** Makes the function that marks, in a line, the words that answer to what was asked. */
function markerFor(synonyms: Synonyms): (terms: ReadonlySet<string>) => Marker {
  const groups = synonyms.map((group) =>
    group.map(wordsOf).flatMap((words) => (words.length === 1 ? words.map(stem) : [])),
  );
  return (terms) => {
    const wanted = new Set([...terms].flatMap((term) => (isWord(term) ? [term] : (groups[groupOf(term) ?? -1] ?? []))));
    return (line) => {
      const pieces: Piece[] = [];
      // Words and what stands between them, in turn.
      for (const words of line.match(WORD_OR_BETWEEN) ?? []) {
        const found = wordsOf(words).some((word) => wanted.has(stem(word)));
        const before = pieces.at(-1);
        if (before && before.found === found) pieces[pieces.length - 1] = { words: before.words + words, found };
        else pieces.push({ words, found });
      }
      return pieces;
    };
  };
}
