import { isRightToLeft } from "../site/direction.ts";
import { ui } from "../site/ui.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Problem } from "./publish-error.ts";

/** An address that a page once had, and the one that took its place. `to` may end in an anchor. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/**
 * The page at an old address. It leads on by itself on any host, without script, and its title tells nobody's story.
 * Search engines are asked to forget it.
 */
export function movedPage({ to }: Moved): string {
  const { title, link } = ui.moved;
  return `<!DOCTYPE html><html lang="${ui.site.language}"${isRightToLeft ? ' dir="rtl"' : ""}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${to}"><title>${title}</title></head><body><main><h1>${title}</h1><p><a href="${to}">${link}</a></p></main></body></html>`;
}

/**
 * Checks what would make an old address a dead end: a page that is still there, two steps where one will do, and links
 * of our own that take the reader round. That its target exists is checked with all other links.
 *
 * @param exported the pages the site has without the old addresses
 * @param pages every page that is published, old addresses included
 */
export function checkMoved(
  moved: readonly Moved[],
  exported: { has(page: string): boolean },
  pages: readonly PageFacts[],
): Problem[] {
  const onward = new Map(moved.map(({ from, to }) => [from, to]));
  const problems: Problem[] = moved
    .filter(({ from }) => exported.has(from))
    .map(({ from }) => ({
      page: from,
      what: "This address is retired, and there is a page at it.",
      fix: "Take the row out of content/retired.json, or take the page away.",
    }));
  for (const { page, references } of pages) {
    for (const url of new Set(references.map((one) => one.url))) {
      const to = onward.get(url.split("#")[0] ?? "");
      if (to === undefined) continue;
      problems.push({
        page,
        what: `It leads to "${url}", which is retired.`,
        fix: `Lead to "${to}" at once.`,
      });
    }
  }
  return problems;
}
