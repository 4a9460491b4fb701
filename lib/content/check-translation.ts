import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "yaml";
import { ContentError } from "./content-error.ts";
import { ENGLISH, LANGUAGE, type Language } from "./language.ts";
import { sameShape } from "./same-shape.ts";
import { blocksOf, componentsOf, parseText } from "./text-tree.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** Phrases the box for one's own words is made from. `check-content.ts` says what is wrong with them. */
const LESSONS = /^own-words\/(?!words\.json$)/;

/**
 * Compares a language's files with the English ones: no file missing or left over, and in each every field, `{name}`,
 * component and link. Without it a parent would meet a gap, or find no number to ring.
 *
 * @returns one error for each file that must be mended; none for English and for a language made from it
 */
export function checkTranslation(
  { folder }: Language = LANGUAGE,
  root = path.join(process.cwd(), "content"),
): ContentError[] {
  if (folder === ENGLISH.folder) return [];
  const english = filesIn(path.join(root, ENGLISH.folder));
  const given = filesIn(path.join(root, folder));
  return [
    ...english.flatMap((name): ContentError[] => {
      const file = `content/${folder}/${name}`;
      if (!given.includes(name)) {
        return [new ContentError(file, [`This file is needed and is not there. Translate content/en/${name}.`])];
      }
      const read = (one: string) => readFileSync(path.join(root, one, name), "utf8").replaceAll("\r\n", "\n");
      const problems = LESSONS.test(name) ? [] : compare(name, read(ENGLISH.folder), read(folder));
      return problems.length > 0 ? [new ContentError(file, problems)] : [];
    }),
    ...given
      .filter((name) => !english.includes(name))
      .map((name) => new ContentError(`content/${folder}/${name}`, ["Take this file away; content/en has none such."])),
  ];
}

function compare(name: string, english: string, given: string): string[] {
  try {
    const problems = sameShape(name, fieldsOf(name, english), fieldsOf(name, given));
    return name.endsWith(".mdx") ? [...problems, ...sameParts(partsOf(name, english), partsOf(name, given))] : problems;
  } catch (error) {
    return [`This cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`];
  }
}

/** What a file's fields are, whether or not they fit their schema. */
function fieldsOf(name: string, text: string): unknown {
  if (name.endsWith(".json")) return JSON.parse(text);
  const fields = name.endsWith(".mdx") ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "") : text;
  const read = parseDocument(fields, { schema: "core", uniqueKeys: true });
  if (read.errors[0]) throw read.errors[0];
  return read.toJS({ maxAliasCount: 0 });
}

/** Components and links hold numbers to ring and ways on. Where they stand in a text is the translator’s. */
function sameParts(wanted: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): string[] {
  return [
    ...[...wanted].filter(([part, n]) => (found.get(part) ?? 0) < n).map(([part]) => `${part} is missing.`),
    ...[...found].filter(([part, n]) => (wanted.get(part) ?? 0) < n).map(([part]) => `${part} is not in the English.`),
  ];
}

/** How often each component, link, and mark of a screenplay stands in a file. */
function partsOf(name: string, text: string): Map<string, number> {
  const body = text.replace(/^---\n[\s\S]*?\n---/, "");
  const parts = name.startsWith("films/") ? marksOf(body) : componentsAndLinks(name, body);
  const count = new Map<string, number>();
  for (const part of parts) count.set(part, (count.get(part) ?? 0) + 1);
  return count;
}

/** A screenplay is no Markdown: its beats and services stand in brackets of their own. */
function marksOf(body: string): string[] {
  return [...body.matchAll(/\{[a-z]+:[a-z0-9-]+\}|^\[[a-z0-9-]+\]$/gm)].map(([mark]) => mark);
}

function componentsAndLinks(name: string, body: string): string[] {
  const tree = parseText(name, body);
  const links = new Set<string>();
  const components = componentsOf(tree)
    // Where a sentence starts, and which of the two words for the child stands there, is grammar.
    .filter((component) => component.name !== "Child" && component.name !== "Term")
    .map(({ name: tag, attributes }) => {
      const written = Object.entries(attributes).map(([key, value]) =>
        value === "" ? ` ${key}` : ` ${key}="${value}"`,
      );
      return `<${tag}${written.join("")}${VOCABULARY[tag]?.holdsText ? "" : " /"}>`;
    });
  const led = blocksOf(tree, () => "-").flatMap(({ runs }, block) =>
    runs.flatMap(({ href }) => {
      if (href === undefined || links.has(`${block} ${href}`)) return [];
      links.add(`${block} ${href}`);
      return [`a link to (${href})`];
    }),
  );
  return [...components, ...led];
}

/** Files under a folder, by their path within it, in order. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|json|yaml)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}
