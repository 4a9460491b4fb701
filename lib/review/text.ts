import { createElement, Fragment, type ReactNode } from "react";
import { compileText } from "../content/compile.ts";
import { ContentError } from "../content/content-error.ts";
import type { Known } from "../content/gate.ts";
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

interface Holding {
  readonly children?: ReactNode;
}

/**
 * Gives a function that reads the texts of one version through the site's own compiler. The words for every nation are
 * there, each under its nation's name; numbers and addresses stand as a reader meets them.
 *
 * A text from before a change of the vocabulary cannot be compiled. It is then given as it was written.
 */
export function textReader(tree: Tree, known: Known, words: TextWords) {
  const contacts = tree.fields("contacts.json");
  const contactWords = tree.fields("en/contacts.json");
  const terms = tree.fields("en/terms.json");

  const spoken = (id: string): string => {
    const { name, inline } = fieldsIn(contactWords[id]);
    return wordsIn(inline) || wordsIn(name) || wordsIn(fieldsIn(name).unsaid) || id;
  };
  const reached = (id: string): string => {
    const { phone, links } = fieldsIn(contacts[id]);
    const number = Array.isArray(phone) ? wordsIn(fieldsIn(phone[0]).number) : "";
    const link = Array.isArray(links) ? wordsIn(fieldsIn(links[0]).href) : "";
    const name = spoken(id);
    if (number !== "") return name.includes(number) ? name : `${name} (${number})`;
    return link === "" ? name : `${name} (${link})`;
  };
  const talkLine = (id: string, line: string): string => {
    const { fields } = tree.written(`en/talks/${id}.yaml`);
    const [turn = "", part = ""] = line.split(".");
    return wordsIn(fields[line]) || wordsIn(fieldsIn(fieldsIn(fields.turns)[turn])[part]);
  };

  return async function readText(file: string, body: string): Promise<ReadText> {
    const used = new Set<string>();
    const box =
      (className: string, label: string) =>
      ({ children }: Holding) =>
        createElement(
          isRunning(children) ? "span" : "div",
          { className },
          createElement("b", { className: "label" }, `${label}: `),
          children,
        );
    const heading =
      (element: "h4" | "h5") =>
      ({ children }: Holding) =>
        createElement(element, null, children);
    const link = ({ href, children }: Holding & { readonly href?: string }) =>
      createElement(Fragment, null, createElement("u", null, children), href ? ` [${href}]` : "");
    const note = (said: string) => createElement("p", { className: "part" }, `[${said}]`);
    const nation = ({ is, children }: Holding & { readonly is: string }) => {
      const names = is.split(" ").map((one) => words.nations[one] ?? one);
      return box("nation", names.join(", "))({ children });
    };
    const card = ({ id }: { readonly id: string }) => note(`${words.card} ${reached(id)}, contact/${id}`);
    const term = ({ id, start }: { readonly id: string; readonly start?: boolean }) => {
      used.add(id);
      const word = wordsIn(fieldsIn(terms[id]).unsaid) || id;
      return start ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
    };
    const film = ({ id, part }: { readonly id: string; readonly part?: string }) =>
      note(`${words.film} film/${id}${part ? `, ${part}` : ""}`);
    const contact = ({ id }: { readonly id: string }) => reached(id);
    const blank = ({ children }: Holding) => createElement(Fragment, null, "____ [", children, "]");
    const line = ({ children }: Holding) => createElement("p", null, children, " ________");
    const quoted = ({ id, line: name }: { readonly id: string; readonly line: string }) => talkLine(id, name);
    const address = ({ to }: { readonly to: string }) => to;
    const slides = () => note(words.slides);
    const study = () => note(words.study);
    const child = ({ start }: { readonly start?: boolean }) => (start ? words.childStart : words.child);
    const components = {
      h2: heading("h4"),
      h3: heading("h5"),
      a: link,
      Say: box("say", words.say),
      NotThis: box("not", words.not),
      Nation: nation,
      Contact: contact,
      Card: card,
      Term: term,
      Film: film,
      Message: box("message", words.message),
      Blank: blank,
      Sheet: box("message", words.sheet),
      Line: line,
      TalkLine: quoted,
      Address: address,
      Slides: slides,
      LeavingStudy: study,
      Child: child,
    };
    try {
      const Text = await compileText(file, body, known);
      const lines = plainLines((Text as unknown as Component)({ components }));
      return { shown: createElement(Text, { components }), lines, terms: [...used].sort() };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      const lines = body.split("\n").filter((one) => one.trim() !== "");
      return { shown: createElement("pre", null, body), lines, terms: [] };
    }
  };
}

type Component = (props: object) => unknown;

/** Elements that begin a line of their own. */
const BLOCKS = new Set<unknown>(["p", "li", "h4", "h5", "ul", "ol", "blockquote", "div", "span", "br"]);

/** Whether a box's words run on within a paragraph, so that it may hold no paragraphs itself. */
function isRunning(children: ReactNode): boolean {
  const all = Array.isArray(children) ? children : [children];
  return !all.some((one) => isElement(one) && BLOCKS.has(one.type));
}

/** The words of rendered nodes, a line for each paragraph or bullet. */
function plainLines(node: unknown): string[] {
  const lines = [""];
  const read = (one: unknown): void => {
    if (typeof one === "string" || typeof one === "number") lines.push(`${lines.pop() ?? ""}${one}`);
    else if (Array.isArray(one)) one.forEach(read);
    else if (isElement(one)) {
      if (typeof one.type === "function") {
        read(one.type(one.props));
        return;
      }
      if (one.type === "div" || one.type === "span") {
        lines.push(...labelled(plainLines(one.props.children)), "");
        return;
      }
      const isBlock = BLOCKS.has(one.type);
      if (isBlock) lines.push(one.type === "li" ? "• " : "");
      read(one.props.children);
      if (isBlock) lines.push("");
    }
  };
  read(node);
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "" && line !== "•");
}

/** Each line of a box with its label, so that a line that changed still says which nation it is for. */
function labelled([first = "", ...rest]: readonly string[]): string[] {
  return first.endsWith(":") ? rest.map((line) => `${first} ${line}`) : [first, ...rest];
}

function isElement(
  node: unknown,
): node is { readonly type: Component | string | symbol; readonly props: { readonly children?: unknown } } {
  return typeof node === "object" && node !== null && "props" in node && "type" in node;
}
