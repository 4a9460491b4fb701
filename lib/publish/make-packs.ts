import { SECTIONS } from "../content/sections.ts";
import { FLOW } from "../flow/flow.ts";
import { type Hashes, MOST_FILES, NO_SIGNAL, type Pack } from "../keep/pack.ts";
import { routes, SCRIPT } from "../site/routes.ts";
import type { ManifestFile } from "./manifest.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Problem } from "./publish-error.ts";
import { pageFile } from "./read-export.ts";

/** What readers fetch when they keep a plan, brotli for text. */
const LARGEST = 600_000;
/** Kept with every plan. */
const ALWAYS = [routes.home(), routes.help(), routes.keep(), routes.start(), NO_SIGNAL];
/** The answers to the first question that lead to danger: their questions and plans are kept with every plan. */
const DANGER = (FLOW.questions[FLOW.first]?.options ?? [])
  .filter(({ id }) => id !== "no")
  .map(({ segment }) => routes.answers([segment]));
/** The answers that are given on a plan: which nation, and who reads. */
const REFINEMENTS = new Set(FLOW.refinements.flatMap(({ options }) => options.map(({ segment }) => segment)));
/**
 * Never kept because a plan leads there: other plans, films, what other sites frame, the way out, what reviewers read, and the two pages
 * that are opened to answer a question: who keeps a plan has answered none.
 */
const NEVER = /^\/(?:what-to-do|films|embed|leave|about|thanks)\//;

/** What is loaded only when a film is played, or the box for one's own words is used: without signal they say so. */
const NOT_KEPT = /\.(?:webm|mp4|vtt)$|^\/assets\/(?:films\/|film-stage\.|own-words-model\.)/;

/** What can be kept. */
export interface Packs {
  /** Address of a plan to what is kept with it. */
  readonly packs: ReadonlyMap<string, Omit<Pack, "hashes">>;
  /** The hash of every file that is kept with some plan, but for the plans themselves. */
  readonly hashes: Hashes;
  readonly problems: readonly Problem[];
}

/**
 * Works out what is kept with each plan: the pages its own part leads to, with the guides of the sections among them; the
 * services of its nation; the questions and plans for a child in danger, as they are for anybody and for its own nation and
 * reader; and whatever those pages are drawn with. A plan is a page with the module that offers to keep it.
 *
 * @param files everything published
 * @param module the published address of that module
 * @param uses which assets other assets use, by published address
 */
export function makePacks(
  pages: readonly PageFacts[],
  files: readonly ManifestFile[],
  module: string | undefined,
  uses: ReadonlyMap<string, ReadonlySet<string>>,
): Packs {
  const byAddress = new Map(pages.map((facts) => [facts.page, facts]));
  const byFile = new Map(files.map((file) => [file.path, file]));
  const fileOf = (address: string) => byFile.get(pageFile(address));
  const hashOf = (address: string) => Buffer.from(fileOf(address)?.sha256 ?? "", "hex").toString("base64url");

  const linksOf = remembered((page: string) =>
    inside(byAddress.get(page), ({ kind, inMain }) => kind === "link" && inMain).filter(
      (address) => byAddress.has(address) && !NEVER.test(address),
    ),
  );
  const drawnWith = remembered((page: string): string[] => {
    const found = new Set<string>();
    const add = (address: string): void => {
      if (found.has(address) || !byFile.has(address) || NOT_KEPT.test(address)) return;
      found.add(address);
      for (const one of uses.get(address) ?? []) add(one);
    };
    for (const address of inside(byAddress.get(page), ({ kind }) => kind === "resource")) add(address);
    return [...found];
  });
  /** A section is the guides in it; a talk needs signal to be played, but can be read on one page. */
  const withParts = remembered((page: string): string[] => {
    const isSection = SECTIONS.some((section) => page === routes.section(section));
    const parts = isSection ? linksOf(page).filter((address) => address.startsWith(page)) : [];
    return [page, ...parts, ...linksOf(page).filter((address) => address === `${page}${SCRIPT}/`)];
  });

  const danger = pages
    .filter(({ page, isRedirect }) => !isRedirect && DANGER.some((one) => page.startsWith(one)))
    .map(({ page }) => ({ page, refined: refinedBy(page) }));

  const packs = new Map<string, Omit<Pack, "hashes">>();
  const hashes = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { page, titles, modules } of pages) {
    if (module === undefined || !modules.includes(module)) continue;
    const nation = page
      .split("/")
      .map((segment) => `${routes.help()}${segment}/`)
      .filter((address) => address !== `${routes.help()}/` && byAddress.has(address));
    const refined = refinedBy(page);
    const kept = new Set([
      ...ALWAYS.filter((one) => byAddress.has(one)),
      ...danger.filter((one) => one.page !== page && refined.startsWith(one.refined)).map((one) => one.page),
      ...nation,
      ...linksOf(page).flatMap(withParts),
    ]);
    const others = [...new Set([...kept, ...[page, ...kept].flatMap(drawnWith)])].sort();
    for (const address of others) if (!hashes.has(address)) hashes.set(address, hashOf(address));
    packs.set(page, { title: ownTitle(titles[0] ?? ""), plan: hashOf(page), others });

    const bytes = [page, ...others].reduce((sum, one) => sum + (fileOf(one)?.br ?? fileOf(one)?.bytes ?? 0), 0);
    if (bytes > LARGEST || others.length >= MOST_FILES) {
      problems.push({
        page,
        what: `To keep the plan, more than ${LARGEST / 1000} kB or ${MOST_FILES} files would have to be fetched.`,
        detail: `${Math.round(bytes / 1000)} kB, ${others.length + 1} files`,
        fix: "Link the plan to fewer pages, or keep fewer of them in lib/publish/make-packs.ts.",
      });
    }
  }
  return { packs, hashes: Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1))), problems };
}

/** The end of a plan's address that was answered on the plan itself, such as `wales/carer/`. */
function refinedBy(page: string): string {
  const segments = page.split("/").slice(0, -1);
  const last = segments.findLastIndex((one) => !REFINEMENTS.has(one));
  return segments
    .slice(last + 1)
    .map((one) => `${one}/`)
    .join("");
}

/** A title without the name of the site. */
function ownTitle(title: string): string {
  return title.split(" · ")[0] ?? title;
}

/** Addresses of this site that a page points at, without their anchors. */
function inside(
  facts: PageFacts | undefined,
  which: (reference: PageFacts["references"][number]) => boolean,
): string[] {
  const addresses = (facts?.references ?? [])
    .filter(which)
    .map(({ url }) => url.split(/[?#]/)[0] ?? "")
    .filter((url) => url.startsWith("/"));
  return [...new Set(addresses)];
}

function remembered<T>(work: (page: string) => T): (page: string) => T {
  const known = new Map<string, T>();
  return (page) => {
    const found = known.get(page);
    if (found !== undefined) return found;
    const made = work(page);
    known.set(page, made);
    return made;
  };
}
