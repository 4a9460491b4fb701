import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { GUIDES, SECTIONS } from "../content/sections.ts";
import {
  constantName,
  type Dates,
  guideText,
  situationText,
  stepRow,
  stepText,
  talkShape,
  talkText,
  topicText,
} from "./samples.ts";

/** What a new text needs: files to write, and what its writer does next. */
export interface Draft {
  /** Paths from the project's root, each with its whole new text. */
  readonly files: ReadonlyMap<string, string>;
  /** Sentences for the writer, in order. */
  readonly next: readonly string[];
}

/** Why a draft cannot be made, as a sentence for the writer. */
export class DraftError extends Error {
  override readonly name = "DraftError";
}

export const DRAFT_KINDS = ["situation", "step", "conversation", "topic", "guide"] as const;
type DraftKind = (typeof DRAFT_KINDS)[number];

const LONGEST_ID = 40;
/** Words that would tell whoever sees the address, or a history list, what happened. */
const TELLS = /nude|naked|sex|porn|blackmail|suicid|threat|abuse|groom|pics?\b|rape/;

/**
 * Makes what a new text begins with: words to replace, marked as a draft, so that it can be built at once and nobody
 * sees it.
 *
 * @param kind one of `DRAFT_KINDS`
 * @param id the file's name; for a guide, its section and its name: `already/looked`
 * @param project the project's root, which is read and not changed
 * @param today the day it is made
 * @throws DraftError when the kind or the id will not do
 */
export function makeDraft(kind: string, id: string, project: string, today: Date): Draft {
  if (!isDraftKind(kind)) {
    throw new DraftError(`There is no kind called “${kind}”. Use one of: ${DRAFT_KINDS.join(", ")}.`);
  }
  const [section = "", name = ""] = kind === "guide" ? id.split("/") : ["", id];
  checkId(kind, name, id);
  const dates: Dates = { checkedOn: isoDay(today), nextCheck: isoDay(halfAYearAfter(today)) };
  const words = wordsFile(kind, section, name);
  if (existsSync(path.join(project, words))) {
    throw new DraftError(`${words} is there already. Choose another id, or change that file.`);
  }
  const files = new Map([[words, ""]]);
  const next = [`Write its words in ${words}: replace every sentence that starts with “Sample:”.`];
  if (kind === "topic") files.set(words, topicText(dates));
  if (kind === "situation") files.set(words, situationText(dates));
  if (kind === "guide") {
    if (!(SECTIONS as readonly string[]).includes(section)) {
      throw new DraftError(`There is no section called “${section}”. Use one of: ${SECTIONS.join(", ")}.`);
    }
    files.set(words, guideText(dates, nextOrder(path.join(project, path.dirname(words)))));
  }
  if (kind === "step") {
    files.set(words, stepText(dates));
    files.set("lib/flow/steps.ts", withStep(project, name));
    next.push(`Say in lib/flow/steps.ts when it applies, where it stands and what it does: it is the last row.`);
  }
  if (kind === "conversation") {
    files.set(words, talkText(dates));
    files.set(`lib/talks/talks/${name}.ts`, talkShape(name));
    files.set("lib/talks/talks.ts", withTalk(project, name));
    next.push(`Say in lib/talks/talks/${name}.ts which sentence leads where, and which tags each has earned.`);
  }
  next.push("Run npm run check:content: it says what is still to do in each draft.");
  const place = kind === "guide" ? `/${section}/${name}/` : `/${kind}s/${name}/`;
  if (kind === "step" || kind === "conversation") {
    const rows = kind === "step" ? "its row in lib/flow/steps.ts" : `lib/talks/talks/${name}.ts`;
    next.push(`When it may be published, take the mark draft out of ${words} and of ${rows}. Then run npm test.`);
  } else {
    next.push(`See it with npm run dev, once its fields are filled in: http://localhost:3000${place}`);
    next.push(`When it may be published, take the line draft: true out of ${words}. Then run npm test.`);
  }
  return { files, next };
}

function isDraftKind(kind: string): kind is DraftKind {
  return (DRAFT_KINDS as readonly string[]).includes(kind);
}

function checkId(kind: DraftKind, name: string, id: string): void {
  if (kind === "guide" && !/^[^/]+\/[^/]+$/.test(id)) {
    throw new DraftError(`Write a guide's section and its id, such as already/looked. “${id}” will not do.`);
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    throw new DraftError(`“${name}” will not do as an id. Use small letters and hyphens, such as sleep-and-worry.`);
  }
  if (name.length > LONGEST_ID) {
    throw new DraftError(`“${name}” is too long for an address. ${LONGEST_ID} characters are enough.`);
  }
  if (name === "index" || name === "all" || name === "sources") {
    throw new DraftError(`“${name}” is the name of a page that the site makes by itself. Choose another.`);
  }
  if (kind === "conversation" && TELLS.test(name)) {
    throw new DraftError(
      `“${name}” would stand in the address and in a history list. Choose words that tell nobody the story.`,
    );
  }
}

function wordsFile(kind: DraftKind, section: string, name: string): string {
  if (kind === "guide") return `content/en/${GUIDES}/${section}/${name}.mdx`;
  if (kind === "conversation") return `content/en/talks/${name}.yaml`;
  return `content/en/${kind}s/${name}.mdx`;
}

function withStep(project: string, id: string): string {
  const file = "lib/flow/steps.ts";
  const text = readFileSync(path.join(project, file), "utf8");
  if (text.includes(`id: "${id}"`)) throw new DraftError(`${file} has a step called ${id}. Choose another id.`);
  return before(text, "] as const satisfies readonly Step[];", stepRow(id), file);
}

function withTalk(project: string, id: string): string {
  const file = "lib/talks/talks.ts";
  const name = constantName(id);
  const text = readFileSync(path.join(project, file), "utf8");
  if (new RegExp(`\\b${name}\\b`).test(text)) throw new DraftError(`${file} has ${name} already. Choose another id.`);
  const line = `import { ${name} } from "./talks/${id}.ts";\n`;
  const imports = text.match(/^import \{ .* \} from "\.\/talks\/.*\n/gm) ?? [];
  const after = imports.find((one) => one.slice(one.indexOf(" from ")) > line.slice(line.indexOf(" from ")));
  const imported = after
    ? text.replace(after, line + after)
    : text.replace(imports.at(-1) ?? "\n", (one) => one + line);
  const list = /(const WRITTEN: readonly Talk\[\] = \[[^\]]*)(\];)/;
  if (!list.test(imported)) throw new DraftError(`${file} no longer has its list. Add the conversation by hand.`);
  return imported.replace(list, (_, start: string, end: string) => `${start}  ${name},\n${end}`);
}

function before(text: string, anchor: string, row: string, file: string): string {
  const at = text.lastIndexOf(anchor);
  if (at === -1) throw new DraftError(`${file} no longer ends as it did. Add the row by hand.`);
  return text.slice(0, at) + row + text.slice(at);
}

/** The next free place in a section's list. */
function nextOrder(folder: string): number {
  if (!existsSync(folder)) return 1;
  const orders = readdirSync(folder).flatMap((name) => {
    const order = /^order: *(\d+)/m.exec(readFileSync(path.join(folder, name), "utf8"))?.[1];
    return name === "index.mdx" || order === undefined ? [] : [Number(order)];
  });
  return Math.max(0, ...orders) + 1;
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, "2026-11-23".length);
}

/** Six months on; a day that month does not have becomes its last. */
function halfAYearAfter(day: Date): Date {
  const later = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 6, day.getUTCDate()));
  if (later.getUTCDate() !== day.getUTCDate()) later.setUTCDate(0);
  return later;
}
