import { FLOW } from "../flow/flow.ts";
import { talkOf } from "../talks/talks.ts";
import { ContentError } from "./content-error.ts";
import { EXPLAINED, HOUSE_WORDS, KNOWN } from "./house-words.ts";
import { type Content, KINDS, type Kind } from "./load.ts";
import { blocksOf, parseText, type Run, wordsOf } from "./text-tree.ts";
import { attempt, type WordsByFile } from "./unsafe-words.ts";

/** Words are judged by nothing but themselves, so they are judged once, however often the content is checked. */
const judged = new Map<string, readonly string[]>();
const judgedShortForms = new Map<string, readonly string[]>();

/** What is wrong with the words of one sentence: the word, and what to do. */
export function houseWordsIn(text: string, toChild = false): readonly string[] {
  const key = `${toChild}${text}`;
  const known = judged.get(key);
  if (known) return known;
  const plain = text.replaceAll("’", "'");
  const problems = HOUSE_WORDS.flatMap(({ words, instead, unless, toChild: only }) => {
    if (only && !toChild) return [];
    const found = words.exec(unless ? plain.replace(unless, "") : plain)?.[0];
    return found === undefined ? [] : [`“${found}”: ${instead}`];
  });
  judged.set(key, problems);
  return problems;
}

/**
 * Looks for words this site does not use, in every text a reader meets.
 *
 * @returns one error for each file, naming each word, where it stands and what to say instead
 */
export function checkHouseWords(words: WordsByFile): ContentError[] {
  return words.flatMap(({ file, found }) => {
    const problems = found.flatMap(({ where, sentence }) =>
      houseWordsIn(sentence.text, sentence.said).map((what) => `${where}: ${what}`),
    );
    return problems.length > 0 ? [new ContentError(file, problems)] : [];
  });
}

/** One text, for its short forms: what stands in it, in order. */
export interface Told {
  readonly file: string;
  /** Whether it is a part of plans, and for school staff only. */
  readonly partOfPlan?: "any" | "school" | undefined;
  readonly lines: readonly ToldLine[];
}

export interface ToldLine {
  readonly where: string;
  readonly text: string;
  /** Ids in quotes of the services it names, and where its links lead: they explain too. */
  readonly names?: string;
  readonly isHeading?: boolean;
}

/** A text's short forms that nobody explains: the letters, where they stand first, and what to do. */
export function unexplained({ lines, partOfPlan }: Omit<Told, "file">): readonly string[] {
  const key = JSON.stringify([partOfPlan, lines]);
  const known = judgedShortForms.get(key);
  if (known) return known;
  const problems: string[] = [];
  for (const { term, explainedBy, instead, plans } of EXPLAINED) {
    if (partOfPlan && (plans === "every" || (plans === "school" && partOfPlan === "school"))) continue;
    const at = lines.findIndex(({ text }) => term.test(text));
    const first = lines[at];
    const read = lines.slice(0, endOfUse(lines, at));
    if (!first || read.some(({ text, names = "" }) => explainedBy.test(`${text} ${names}`))) continue;
    problems.push(`${first.where}: “${term.exec(first.text)?.[0]}” is not explained. ${instead}`);
  }
  const seen = new Set<string>();
  for (const { where, text } of lines) {
    for (const [letters] of text.matchAll(/\b[A-Z][A-Z0-9]+\b/g)) {
      if (seen.has(letters) || KNOWN.has(letters) || EXPLAINED.some(({ term }) => term.test(letters))) continue;
      seen.add(letters);
      if (text.includes(`(${letters})`)) continue;
      problems.push(
        `${where}: not every reader knows “${letters}”. Write it out, with the letters after it in brackets; or add it to lib/content/house-words.ts.`,
      );
    }
  }
  judgedShortForms.set(key, problems);
  return problems;
}

/** How far a reader has read when a short form must be plain: the line it stands on, or what a heading is over. */
function endOfUse(lines: Told["lines"], at: number): number {
  if (!lines[at]?.isHeading) return at + 1;
  const next = lines.findIndex(({ isHeading }, index) => index > at && isHeading);
  return next === -1 ? lines.length : next;
}

/**
 * A text, line by line.
 * @throws ContentError when it cannot be parsed
 */
export function toldLines(file: string, body: string): ToldLine[] {
  return blocksOf(parseText(file, body), () => "").flatMap(({ heading, runs }) => {
    const byLine = new Map<number, Run[]>();
    for (const run of runs) byLine.set(run.line, [...(byLine.get(run.line) ?? []), run]);
    return [...byLine].map(([line, parts]) => ({
      where: `line ${line} of the text`,
      text: wordsOf({ runs: parts }),
      names: parts.map(({ component, href = "" }) => `"${component?.attributes.id ?? ""}" ${href}`).join(" "),
      isHeading: heading !== undefined,
    }));
  });
}

/**
 * Looks for short forms that a page does not explain.
 *
 * @returns one error for each file, naming the letters, where they stand first and what to do
 */
export function checkShortForms(content: Content): ContentError[] {
  return textsOf(content).flatMap((text) => {
    const problems = unexplained(text);
    return problems.length > 0 ? [new ContentError(text.file, problems)] : [];
  });
}

/** The texts in which short forms are looked for. Files that cannot be read are left to the other checks. */
function textsOf(content: Content): Told[] {
  const texts: Told[] = [];
  for (const kind of KINDS) {
    for (const id of content.ids(kind)) {
      const document = attempt(() => content.document(kind, id));
      if (!document) continue;
      const lines = attempt(() => toldLines(document.file, document.body));
      if (lines) texts.push({ file: document.file, partOfPlan: partOfPlan(kind, id), lines });
    }
  }
  for (const id of content.talkIds()) {
    const words = attempt(() => content.talk(id));
    if (!words) continue;
    const lines = Object.entries(words.turns).flatMap(([turn, said]) => {
      const names = (talkOf(id)?.turns[turn]?.end?.contacts ?? []).map((contact) => `"${contact}"`).join(" ");
      return linesOf(said, `turns.${turn}`).map((line) => ({ ...line, names }));
    });
    texts.push({ file: content.talkFile(id), lines });
  }
  // Each list is one page, from top to bottom.
  const lists = { contacts: attempt(() => content.contactWords), platforms: attempt(() => content.platformWords) };
  for (const [name, entries] of Object.entries(lists)) {
    const lines = Object.entries(entries ?? {}).flatMap(([id, words]) => linesOf(words, id));
    texts.push({ file: `content/${content.locale}/${name}.json`, lines });
  }
  return texts;
}

function partOfPlan(kind: Kind, id: string): Told["partOfPlan"] {
  if (kind !== "steps" && kind !== "panels") return undefined;
  const part = FLOW[kind].find((one) => one.id === id);
  return part?.when.reader === "school" ? "school" : "any";
}

/** The texts of an entry, each with its field. */
function linesOf(value: unknown, at: string): Told["lines"] {
  if (typeof value === "string") return [{ where: at, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => linesOf(inner, `${at}.${field}`));
}
