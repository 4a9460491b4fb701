import type { RootContent } from "mdast";
import { createElement, Fragment, type ReactNode } from "react";
import { ContentError } from "../content/content-error.ts";
import {
  blocksOf,
  type Component,
  childrenOf,
  componentOf,
  componentsOf,
  isComponent,
  parseText,
  type Run,
} from "../content/text-tree.ts";
import { fieldsIn, wordsIn } from "./fields.ts";
import type { Tree } from "./tree.ts";

/** A text as a reviewer reads it. */
export interface ReadText {
  readonly shown: ReactNode;
  readonly lines: readonly string[];
  /** Ids of the words in it that differ from nation to nation, in `terms.json`. */
  readonly terms: readonly string[];
}

/** The words that a text is read with. */
interface TextWords {
  readonly say: string;
  readonly not: string;
  /** Each nation's name, and what it is called when no nation was chosen. */
  readonly nations: Readonly<Record<string, string>>;
  readonly child: string;
  readonly childStart: string;
  readonly card: string;
  readonly film: string;
  readonly slides: string;
  readonly study: string;
  readonly message: string;
  readonly sheet: string;
}

/**
 * Gives a function that reads the texts of one version. The words for every nation are there, each under its nation's
 * name; numbers and addresses stand as a reader meets them.
 *
 * A text that cannot be parsed is given as it was written. A component that no longer exists is read as its words.
 */
export function textReader(tree: Tree, words: TextWords) {
  const contacts = tree.fields("contacts.json");
  const contactWords = tree.fields("en/contacts.json");
  const terms = tree.fields("en/terms.json");

  const named = (id: string): string => {
    const { name, inline } = fieldsIn(contactWords[id]);
    return wordsIn(inline) || wordsIn(name) || wordsIn(fieldsIn(name).unsaid) || id;
  };
  const reached = (id: string): string => {
    const { phone, links } = fieldsIn(contacts[id]);
    const number = Array.isArray(phone) ? wordsIn(fieldsIn(phone[0]).number) : "";
    const link = Array.isArray(links) ? wordsIn(fieldsIn(links[0]).href) : "";
    const name = named(id);
    if (number !== "") return name.includes(number) ? name : `${name} (${number})`;
    return link === "" ? name : `${name} (${link})`;
  };
  const talkLine = (id: string, line: string): string => {
    const { fields } = tree.written(`en/talks/${id}.yaml`);
    const [turn = "", part = ""] = line.split(".");
    return wordsIn(fields[line]) || wordsIn(fieldsIn(fieldsIn(fields.turns)[turn])[part]);
  };
  const termWord = (id: string, start: string | undefined): string => {
    const word = wordsIn(fieldsIn(terms[id]).unsaid) || id;
    return start === undefined ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
  };

  /** What stands in place of a component that holds no words. */
  const spoken = ({ name, attributes: { id = "", start, line = "", part, to = "" } }: Component): string => {
    switch (name) {
      case "Contact":
        return reached(id);
      case "Term":
        return termWord(id, start);
      case "Child":
        return start === undefined ? words.child : words.childStart;
      case "TalkLine":
        return talkLine(id, line);
      case "Address":
        return to;
      case "Card":
        return `[${words.card} ${reached(id)}, contact/${id}]`;
      case "Film":
        return `[${words.film} film/${id}${part ? `, ${part}` : ""}]`;
      case "Slides":
        return `[${words.slides}]`;
      case "LeavingStudy":
        return `[${words.study}]`;
      default:
        return "";
    }
  };

  /** What stands before the words that a component holds; nothing where they stand as they are. */
  const labelOf = ({ name, attributes }: Component): string | undefined => {
    switch (name) {
      case "Say":
        return words.say;
      case "NotThis":
        return words.not;
      case "Nation":
        return (attributes.is ?? "")
          .split(" ")
          .map((nation) => words.nations[nation] ?? nation)
          .join(", ");
      case "Message":
        return words.message;
      case "Sheet":
        return words.sheet;
      default:
        return undefined;
    }
  };

  const linesOf = (runs: readonly Run[], isItem: boolean): string[] =>
    byBox(runs, (component) => labelOf(component) !== undefined).map((part, index) => {
      const labels = (part[0]?.within ?? []).flatMap((component) => {
        const label = labelOf(component);
        return label === undefined ? [] : [`${label}: `];
      });
      const end = part[0]?.within.some(({ name }) => name === "Line") ? " ________" : "";
      const line = `${labels.join("")}${isItem && index === 0 ? "• " : ""}${written(part)}${end}`;
      return line.replace(/\s+/g, " ").trim();
    });

  const show = (node: RootContent): ReactNode => {
    const inner = (): ReactNode[] => childrenOf(node).map(show);
    if (isComponent(node)) return showComponent(componentOf(node), node.type === "mdxJsxTextElement", inner());
    switch (node.type) {
      case "text":
        return node.value;
      case "break":
        return createElement("br");
      case "link":
        return createElement(Fragment, null, createElement("u", null, ...inner()), ` [${node.url}]`);
      case "paragraph":
        return createElement("p", null, ...inner());
      case "heading":
        return createElement(node.depth === 2 ? "h4" : "h5", null, ...inner());
      case "list":
        return createElement(node.ordered ? "ol" : "ul", null, ...inner());
      case "listItem":
        return createElement("li", null, ...node.children.flatMap(node.spread ? show : unwrapped));
      case "strong":
        return createElement("strong", null, ...inner());
      case "emphasis":
        return createElement("em", null, ...inner());
      default:
        return createElement(Fragment, null, ...inner());
    }
  };
  /** In a list whose items stand close together, a paragraph is only its words. */
  const unwrapped = (node: RootContent): ReactNode[] =>
    node.type === "paragraph" ? node.children.map(show) : [show(node)];
  const showComponent = (component: Component, isRunning: boolean, inner: readonly ReactNode[]): ReactNode => {
    const label = labelOf(component);
    const className = { Say: "say", NotThis: "not", Nation: "nation" }[component.name] ?? "message";
    if (label !== undefined) {
      const name = createElement("b", { className: "label" }, `${label}: `);
      return createElement(isRunning ? "span" : "div", { className }, name, ...inner);
    }
    if (component.name === "Blank") return createElement(Fragment, null, "____ [", ...inner, "]");
    if (component.name === "Line") return createElement("p", null, ...inner, " ________");
    if (inner.length > 0) return createElement(Fragment, null, ...inner);
    return isRunning ? spoken(component) : createElement("p", { className: "part" }, spoken(component));
  };

  return function readText(file: string, body: string): ReadText {
    try {
      const parsed = parseText(file, body);
      const used = componentsOf(parsed).flatMap(({ name, attributes }) =>
        name === "Term" ? (attributes.id ?? []) : [],
      );
      return {
        shown: createElement(Fragment, null, ...parsed.children.map(show)),
        lines: blocksOf(parsed, spoken)
          .flatMap(({ runs, isItem }) => linesOf(runs, isItem))
          .filter((line) => line !== "" && line !== "•"),
        terms: [...new Set(used)].sort(),
      };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      const lines = body.split("\n").filter((line) => line.trim() !== "");
      return { shown: createElement("pre", null, body), lines, terms: [] };
    }
  };
}

/** Runs of one block, apart where a box begins or ends. */
function byBox(runs: readonly Run[], isBox: (component: Component) => boolean): Run[][] {
  const boxOf = (run: Run | undefined) => run?.within.findLast(isBox);
  const parts: Run[][] = [];
  for (const [index, run] of runs.entries()) {
    if (index > 0 && boxOf(run) === boxOf(runs[index - 1])) parts.at(-1)?.push(run);
    else parts.push([run]);
  }
  return parts;
}

/** The words of runs, with where links lead, and gaps to fill in. */
function written(runs: readonly Run[]): string {
  let line = "";
  const blankOf = (run: Run | undefined) => run?.within.find(({ name }) => name === "Blank");
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (blankOf(run) && blankOf(run) !== blankOf(runs[index - 1])) line += "____ [";
    line += run.words;
    if (blankOf(run) && blankOf(run) !== blankOf(next)) line += "]";
    if (run.href !== undefined && run.href !== next?.href) line += ` [${run.href}]`;
  }
  return line;
}
