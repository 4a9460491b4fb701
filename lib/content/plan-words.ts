import type { Nation, Reader } from "../flow/facts.ts";
import { type Plan, panelsInOrder, stepsInOrder } from "../flow/plan.ts";
import { ownLines } from "../site/plan-lines.ts";
import { ui } from "../site/ui.ts";
import type { Content } from "./load.ts";
import type { ContactWords } from "./schemas.ts";
import { blocksOf, type Component, nationsOf, type Run, type TextTree, wordsOf } from "./text-tree.ts";

/**
 * Reads every step and panel, and gives a function from a plan to its words as that plan's reader meets them:
 * titles, answers, texts, and what stands with the services it names. Words for another nation are left out.
 *
 * It is for checks and tests. Each text is read once for each nation and each sort of reader.
 *
 * @throws ContentError when a step, a panel or a fact about a service is missing or cannot be read
 */
export function planWordsReader(content: Content): (plan: Plan) => string {
  const read = new Map<string, string>();

  const wordsFor = (kind: "steps" | "panels", id: string, nation?: Nation, reader?: Reader): string => {
    const key = `${kind} ${id} ${nation} ${reader}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const { words } = content.document(kind, id);
    const body = plainText(content.tree(kind, id), content, nation, reader);
    const found = [words.title, ("answer" in words && words.answer) || "", body].join("\n");
    read.set(key, found);
    return found;
  };

  return (plan) => {
    const { nation, reader } = plan.facts;
    const steps = stepsInOrder(plan);
    const parts = [
      ...ownLines(plan),
      ...steps.map((step) => wordsFor("steps", step.id, nation, reader)),
      ...panelsInOrder(plan).map((panel) => wordsFor("panels", panel.id, nation, reader)),
    ];
    const named = new Set([...steps.flatMap((step) => step.contacts), ...plan.ring.map((row) => row.contact)]);
    for (const id of named) {
      const words = content.contactWords[id];
      if (words) parts.push(nameOf(words, nation), words.for, words.hours, words.note ?? "", words.extra ?? "");
    }
    return parts.join("\n");
  };
}

/** A text's words for one sort of reader in one nation, a line for each paragraph, bullet or speech. */
function plainText(tree: TextTree, content: Content, nation?: Nation, reader: Reader = "parent"): string {
  const here = nation ?? "unsaid";
  const spoken = ({ name, attributes: { id = "", start } }: Component): string => {
    if (name === "Contact") {
      const words = content.contactWords[id];
      return words ? nameOf(words, nation) : "";
    }
    if (name === "Term") {
      const word = content.terms[id]?.[here] ?? "";
      return start === undefined ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
    }
    if (name !== "Child") return "";
    if (reader === "parent") return start === undefined ? ui.child.parent : ui.child.parentStart;
    return start === undefined ? ui.child.other : ui.child.otherStart;
  };
  const lines = blocksOf(tree, spoken).flatMap(({ runs }) => {
    const shown = runs.filter((run) => nationsOf(run)?.includes(here) ?? true);
    return bySpeech(shown).map((part) => wordsOf({ runs: part }));
  });
  return lines.filter((line) => line !== "").join("\n");
}

/** Runs apart where somebody begins or ends to speak. */
function bySpeech(runs: readonly Run[]): Run[][] {
  const speech = (run: Run | undefined) => run?.within.find(({ name }) => name === "Say" || name === "NotThis");
  const parts: Run[][] = [];
  for (const [index, run] of runs.entries()) {
    if (index > 0 && speech(run) === speech(runs[index - 1])) parts.at(-1)?.push(run);
    else parts.push([run]);
  }
  return parts;
}

function nameOf(words: ContactWords, nation?: Nation): string {
  return typeof words.name === "string" ? words.name : words.name[nation ?? "unsaid"];
}
