import type { ReactNode } from "react";
import type { Text } from "./compile.ts";
import { headingId } from "./heading-id.ts";
import type { Content } from "./load.ts";

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

/** Elements that begin a line of their own. */
const BLOCKS = new Set(["p", "li", "h2", "h3", "ul", "ol", "blockquote"]);

/**
 * An article's words without any markup, part by part, with the words of every nation. Of a card only the name is kept, and
 * of a film nothing.
 */
export function plainSections(text: Text, content: Content, words: { readonly child: string }): PlainSection[] {
  const sections = [emptySection("")];
  let ofNations = false;
  const linesNow = (): string[] => sections.at(-1)?.[ofNations ? "linesOfNations" : "lines"] ?? [];
  const write = (words: string): void => {
    const lines = linesNow();
    lines.push(`${lines.pop() ?? ""}${words}`);
  };
  const newLine = (): void => {
    linesNow().push("");
  };
  const nothing = () => null;
  const inner = ({ children }: { readonly children?: ReactNode }) => children;
  const speech = ({ children }: { readonly children?: ReactNode }) => ["“", unwrapped(children), "” "];
  const nation = ({ children }: { readonly children?: ReactNode }) => ({ type: NATION, props: { children } });
  const gap = () => "…";
  const child = () => words.child;
  const term = ({ id }: { readonly id: string }) => content.terms[id]?.unsaid ?? "";
  const page = ({ to }: { readonly to: string }) => to;
  const contact = ({ id }: { readonly id: string }) => {
    const { name, inline } = content.contactWords[id] ?? {};
    return inline ?? (typeof name === "object" ? name.unsaid : name) ?? "";
  };
  const components = {
    Say: speech,
    // Words a parent should not say would be strange to find as an answer.
    NotThis: nothing,
    Nation: nation,
    Message: inner,
    Sheet: inner,
    Line: inner,
    Blank: gap,
    Film: nothing,
    Card: contact,
    Contact: contact,
    Term: term,
    Child: child,
    // What another page says is found there.
    TalkLine: nothing,
    Slides: nothing,
    LeavingStudy: nothing,
    Address: page,
  };

  const read = (node: unknown): void => {
    if (typeof node === "string" || typeof node === "number") write(String(node));
    else if (Array.isArray(node)) node.forEach(read);
    else if (isElement(node)) {
      const { type, props } = node;
      if (typeof type === "function") {
        read(type(props));
      } else if (type === "h2") {
        const heading = wordsIn(props.children);
        sections.push(emptySection(heading));
      } else if (type === NATION) {
        ofNations = true;
        newLine();
        read(props.children);
        ofNations = false;
      } else {
        const isBlock = typeof type === "string" && BLOCKS.has(type);
        if (isBlock) newLine();
        read(props.children);
        if (isBlock) newLine();
      }
    }
  };
  read((text as unknown as Component)({ components }));
  return sections
    .map(({ heading, anchor, lines, linesOfNations }) => ({
      heading,
      anchor,
      lines: tidied(lines),
      linesOfNations: tidied(linesOfNations),
    }))
    .filter(({ heading, lines, linesOfNations }) => heading !== "" || lines.length + linesOfNations.length > 0);
}

const NATION = "nation";

function emptySection(heading: string) {
  return { heading, anchor: headingId(heading), lines: [] as string[], linesOfNations: [] as string[] };
}

function tidied(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
}

/** A speech written on lines of its own arrives as a paragraph; within its marks it is only words. */
function unwrapped(node: unknown): unknown {
  return isElement(node) && node.type === "p" ? node.props.children : node;
}

/** The words of a heading's children, across bold and links. */
export function wordsIn(node: unknown): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(wordsIn).join("");
  return isElement(node) ? wordsIn(node.props.children) : "";
}

type Component = (props: object) => unknown;

function isElement(node: unknown): node is { type: Component | string; props: { children?: unknown } } {
  return typeof node === "object" && node !== null && "props" in node && "type" in node;
}
