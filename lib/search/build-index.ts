import MiniSearch from "minisearch";
import { FIELDS, type SearchIndex } from "./find.ts";
import { type Synonyms, stem, tokenizer, wordsOf } from "./tokens.ts";

/** A part of a page that can be found: what stands before its first heading, or under one. */
export interface Part {
  readonly heading: string;
  readonly anchor: string;
  /** A line for each paragraph or bullet. Its first sentence may be shown. */
  readonly text: string;
  /** What is looked through and never shown, because it would have to say for which nation it is. */
  readonly unshown?: string;
}

/** A page as it is listed, and everything on it that can be found. */
export interface Entry {
  readonly href: string;
  readonly title: string;
  /** What kind of page it is, in a reader's words. */
  readonly kind: string;
  /** One line on what it holds. */
  readonly line: string;
  /** What a parent would type, beside the words on the page. */
  readonly also: string;
  /** Whether it comes first where another answers as well. */
  readonly urgent?: boolean;
  readonly parts: readonly Part[];
}

/** What the index is made from. */
export interface SearchData {
  readonly entries: readonly Entry[];
  readonly synonyms: Synonyms;
  readonly small: readonly string[];
}

/** Common words count only where a reader may have nothing else to go by. */
const KEEPS_SMALL_WORDS = ["title", "also"];
const FIRST_SENTENCE = /^[^.?!:\n]+[.?!:]*[”’)]*/;

/**
 * Makes the finished index, which is a third of the work for a phone that making it would be. Of a part only its first
 * sentence is sent to be shown; of the rest, only which words it holds. The same data gives the same index, byte for byte.
 */
export function buildIndex({ entries, synonyms, small }: SearchData): SearchIndex {
  const tokenize = tokenizer(synonyms);
  const common = new Set(small.flatMap(wordsOf).map(stem));
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize,
    processTerm: (token, field) => (common.has(token) && !KEEPS_SMALL_WORDS.includes(field ?? "") ? null : token),
  });
  let id = 0;
  const row = (words: Partial<Record<(typeof FIELDS)[number], string>>): void => {
    index.add({ id, ...words });
    id += 1;
  };
  const pages = entries.map(({ href, title, kind, line, also, parts, urgent = false }) => {
    const withLeads = parts.map(({ heading, anchor, text }) => ({
      heading,
      anchor,
      lead: closed(FIRST_SENTENCE.exec(text)?.[0] ?? ""),
    }));
    row({ title, also, line, text: parts.map(({ text, unshown = "" }) => `${text}\n${unshown}`).join("\n") });
    for (const { heading, lead } of withLeads) row({ heading, lead });
    return { href, title, kind, line, urgent, parts: withLeads };
  });
  return { pages, synonyms, small, index: JSON.stringify(index) };
}

/** A first sentence out of a longer speech, with the mark that ends it. */
function closed(sentence: string): string {
  return sentence.includes("“") && !sentence.includes("”") ? `${sentence}”` : sentence;
}
