import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SamePages } from "../same-pages.ts";

/** One way to make a website of the same pages. */
export interface Generator {
  readonly id: string;
  readonly name: string;
  /** Exact versions; the first is the one to name in the table. */
  readonly packages: Readonly<Record<string, string>>;
  /** The program of the packages that builds, with its arguments. */
  readonly build: readonly [program: string, ...args: string[]];
  /** Environment of the build. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the built site is, within the folder. */
  readonly output: string;
  /** What a cold build must not find. */
  readonly leftovers: readonly string[];
  /** Writes configuration and pages into an otherwise ready folder. */
  write(folder: string, pages: SamePages): void;
}

/** Writes a file, with the folders it needs. */
export function put(folder: string, name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes pages as Markdown with fields, and an index of them, into a folder that is emptied first. */
export function putMarkdown(
  folder: string,
  { articles, flow }: SamePages,
  { heading = false, fields = "", index = "index.md" } = {},
): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  for (const { slug, title, body } of [...flow, ...articles]) {
    const top = heading ? `# ${title}\n\n` : "";
    // A question is a page, and a folder for what follows its answers.
    put(folder, `${slug}/index.md`, `---\ntitle: ${JSON.stringify(title)}\n${fields}---\n\n${top}${body}`);
  }
  const links = sidebar({ articles, flow }).map(({ title, slug }) => `- [${title}](/${slug}/)`);
  put(folder, index, `---\ntitle: "Start"\n${fields}---\n\n${heading ? "# Start\n\n" : ""}${links.join("\n")}\n`);
}

/** What the list beside each page leads to: the first question and 20 articles, however many there are. */
export function sidebar({ articles, flow }: SamePages): { title: string; slug: string }[] {
  return [...flow.slice(0, 1), ...articles.slice(0, 20)].map(({ title, slug }) => ({ title, slug }));
}
