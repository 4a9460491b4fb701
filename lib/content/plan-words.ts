import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Nation, Reader } from "../flow/facts.ts";
import { type Plan, panelsInOrder, stepsInOrder } from "../flow/plan.ts";
import { ownLines } from "../site/plan-lines.ts";
import { ui } from "../site/ui.ts";
import type { Text } from "./compile.ts";
import type { Content } from "./load.ts";
import type { ContactWords } from "./schemas.ts";

interface Holding {
  readonly children?: ReactNode;
}

/** What React writes for the characters that mean something in HTML. */
const WRITTEN: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/**
 * Loads every step and panel, and gives a function from a plan to its words as that plan's reader meets them:
 * titles, answers, texts, and what stands with the services it names. Words for another nation are left out.
 *
 * It is for checks and tests. Each text is read once for each nation and each sort of reader.
 *
 * @throws ContentError when a step, a panel or a fact about a service is missing or cannot be read
 */
export async function planWordsReader(content: Content): Promise<(plan: Plan) => string> {
  const texts = new Map<string, Text>();
  for (const kind of ["steps", "panels"] as const) {
    for (const id of content.ids(kind)) texts.set(`${kind} ${id}`, await content.compiled(kind, id));
  }
  const read = new Map<string, string>();

  const wordsOf = (kind: "steps" | "panels", id: string, nation?: Nation, reader?: Reader): string => {
    const key = `${kind} ${id} ${nation} ${reader}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const text = texts.get(`${kind} ${id}`);
    const { words } = content.document(kind, id);
    const body = text ? plainText(text, vocabularyFor(content, nation, reader)) : "";
    const found = [words.title, ("answer" in words && words.answer) || "", body].join("\n");
    read.set(key, found);
    return found;
  };

  return (plan) => {
    const { nation, reader } = plan.facts;
    const steps = stepsInOrder(plan);
    const parts = [
      ...ownLines(plan),
      ...steps.map((step) => wordsOf("steps", step.id, nation, reader)),
      ...panelsInOrder(plan).map((panel) => wordsOf("panels", panel.id, nation, reader)),
    ];
    const named = new Set([...steps.flatMap((step) => step.contacts), ...plan.ring.map((row) => row.contact)]);
    for (const id of named) {
      const words = content.contactWords[id];
      if (words) parts.push(nameOf(words, nation), words.for, words.hours, words.note ?? "", words.extra ?? "");
    }
    return parts.join("\n");
  };
}

/** The vocabulary of content as plain words. */
function vocabularyFor(content: Content, nation?: Nation, reader: Reader = "parent") {
  const here = nation ?? "unsaid";
  const child = reader === "parent" ? ui.child.parent : ui.child.other;
  const childStart = reader === "parent" ? ui.child.parentStart : ui.child.otherStart;
  const block = ({ children }: Holding) => createElement(Fragment, null, children, "\n");
  const inline = ({ children }: Holding) => children;
  const nationWords = ({ is, children }: Holding & { readonly is: string }) =>
    is.split(" ").includes(here) ? children : null;
  const contactName = ({ id }: { readonly id: string }) => {
    const words = content.contactWords[id];
    return words ? nameOf(words, nation) : "";
  };
  const termWords = ({ id, start }: { readonly id: string; readonly start?: boolean }) => {
    const word = content.terms[id]?.[here] ?? "";
    return start ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
  };
  const childWords = ({ start }: { readonly start?: boolean }) => (start ? childStart : child);
  const lineEnd = () => "\n";
  const nothing = () => null;
  return {
    ...{ p: block, ul: block, ol: block, li: block, h2: block, h3: block, blockquote: block },
    ...{ strong: inline, em: inline, a: inline, br: lineEnd },
    ...{
      Say: block,
      NotThis: block,
      Nation: nationWords,
      Term: termWords,
      Contact: contactName,
      Card: nothing,
      Child: childWords,
    },
  };
}

function nameOf(words: ContactWords, nation?: Nation): string {
  return typeof words.name === "string" ? words.name : words.name[nation ?? "unsaid"];
}

function plainText(text: Text, components: ReturnType<typeof vocabularyFor>): string {
  const written = renderToStaticMarkup(createElement(text, { components }));
  return written.replace(/&[a-z#0-9]+;/g, (one) => WRITTEN[one] ?? one).replace(/\n{2,}/g, "\n");
}
