import { headingId } from "./heading-id.ts";
import type { Content } from "./load.ts";
import {
  type Block,
  blocksOf,
  type Component,
  isWithin,
  nationsOf,
  type Run,
  type TextTree,
  wordsOf,
} from "./text-tree.ts";

/** A part of a text: what stands before its first heading, or under one. */
export interface PlainSection {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly anchor: string;
  /** The words, a line for each paragraph or bullet. */
  readonly lines: readonly string[];
  /** The lines that hold in one nation or some, and must not be shown without saying so. */
  readonly linesOfNations: readonly string[];
}

/**
 * An article's words without any markup, part by part, with the words of every nation. Of a card only the name is kept, and
 * of a film nothing.
 */
export function plainSections(tree: TextTree, content: Content, words: { readonly child: string }): PlainSection[] {
  const sections = [emptySection("")];
  for (const block of blocksOf(tree, spoken(content, words.child))) {
    if (block.heading === 2) {
      sections.push(emptySection(wordsOf(block)));
      continue;
    }
    const section = sections.at(-1);
    for (const part of byNation(block)) {
      const line = plainLine(part.runs);
      if (line !== "") section?.[part.nations ? "linesOfNations" : "lines"].push(line);
    }
  }
  return sections.filter(
    ({ heading, lines, linesOfNations }) => heading !== "" || lines.length + linesOfNations.length > 0,
  );
}

/** What stands in place of a component, in an article. What another page says is found there. */
function spoken(content: Content, child: string): (component: Component) => string {
  return ({ name, attributes: { id = "", to = "" } }) => {
    if (name === "Contact" || name === "Card") {
      const { name: service, inline } = content.contactWords[id] ?? {};
      return inline ?? (typeof service === "object" ? service.unsaid : service) ?? "";
    }
    if (name === "Term") return content.terms[id]?.unsaid ?? "";
    if (name === "Address") return to;
    return name === "Child" ? child : "";
  };
}

/** A block's runs, apart where a nation begins or ends. */
function byNation({ runs }: Block): { nations: boolean; runs: Run[] }[] {
  const parts: { nations: boolean; runs: Run[] }[] = [];
  for (const run of runs) {
    const nations = nationsOf(run) !== undefined;
    const last = parts.at(-1);
    if (last?.nations === nations) last.runs.push(run);
    else parts.push({ nations, runs: [run] });
  }
  return parts;
}

/** Speech in its marks, gaps as dots. Words a parent should not say would be strange to find as an answer. */
function plainLine(runs: readonly Run[]): string {
  let line = "";
  let speech: Component | undefined;
  let gap: Component | undefined;
  for (const run of runs.filter((one) => !isWithin(one, "NotThis"))) {
    const say = run.within.find(({ name }) => name === "Say");
    if (say !== speech) line += speech ? (say ? "” “" : "” ") : "“";
    speech = say;
    const blank = run.within.find(({ name }) => name === "Blank");
    if (blank === undefined) line += run.words;
    else if (blank !== gap) line += "…";
    gap = blank;
  }
  return `${line}${speech ? "” " : ""}`.replace(/\s+/g, " ").trim();
}

function emptySection(heading: string) {
  return { heading, anchor: headingId(heading), lines: [] as string[], linesOfNations: [] as string[] };
}
