import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pages, places, roads } from "../site/pages.ts";
import { routes } from "../site/routes.ts";
import { BenchError } from "./bench-error.ts";
import { type MarkdownPage, markdownOf } from "./markdown.ts";

/** Articles of this site; beyond them, copies whose words differ. */
const ARTICLES = 20;
const QUESTIONS = 6;
const PLANS = 6;
/** Characters; a page with less is a list, not an article. */
const SHORTEST = 2000;

/** A page with its address, which is the same in every generator. */
interface BenchPage extends MarkdownPage {
  /** Without slashes at its ends: `articles/law-scotland`. */
  readonly slug: string;
}

/** What every generator publishes. */
export interface SamePages {
  readonly articles: readonly BenchPage[];
  /** The first questions, and plans they lead to. */
  readonly flow: readonly BenchPage[];
}

/**
 * The same pages for every generator, taken from what is published in `out/`.
 *
 * @param count how many articles; the 12 pages of questions and plans come on top
 * @throws BenchError when nothing is published yet
 */
export function samePages(out: string, count: number): SamePages {
  if (!existsSync(path.join(out, "index.html")))
    throw new BenchError("There are no pages to take the words from. Run npm run build first.");
  const flowHrefs = flowPlaces().map((segments) => routes.answers(segments));
  const kept = new Set(flowHrefs);
  const read = (href: string) =>
    markdownOf(readFileSync(path.join(out, href, "index.html"), "utf8"), (to) => kept.has(to));
  const originals: BenchPage[] = [];
  for (const { kind, href } of pages()) {
    if (originals.length === ARTICLES) break;
    if (kind !== "topic" && kind !== "guide") continue;
    const page = read(href);
    if (page.body.length >= SHORTEST) originals.push({ slug: `articles/${href.split("/").at(-2)}`, ...page });
  }
  return {
    articles: Array.from({ length: count }, (_, number) => copyOf(originals, number)),
    flow: flowHrefs.map((href) => ({ slug: href.replaceAll(/^\/|\/$/g, ""), ...read(href) })),
  };
}

/** Answers that lead to the questions and plans of the reduced flow. */
export function flowPlaces(): (readonly string[])[] {
  const first = places.filter(({ at }) => "question" in at).sort((a, b) => a.segments.length - b.segments.length);
  return [...first.slice(0, QUESTIONS), ...roads.slice(0, PLANS)].map(({ segments }) => segments);
}

/** An article, or one of its copies with a number in its title, its headings and its first words. */
function copyOf(originals: readonly BenchPage[], number: number): BenchPage {
  const original = originals[number % originals.length];
  if (original === undefined) throw new BenchError("No published page is long enough to be an article.");
  if (number < originals.length) return original;
  return {
    slug: `${original.slug}-${number}`,
    title: `${original.title} ${number}`,
    body: `This is copy ${number}.\n\n${original.body.replace(/^(#+ .*)$/gm, `$1 ${number}`)}`,
  };
}
