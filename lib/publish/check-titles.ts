import type { PageFacts } from "./page-facts.ts";
import type { Problem } from "./publish-error.ts";

/** Refuses two pages of one title: titles are how a reader tells tabs and history apart. Redirects are left out. */
export function checkTitles(pages: readonly PageFacts[]): Problem[] {
  const byTitle = new Map<string, string[]>();
  for (const { page, titles, isRedirect } of pages) {
    const title = titles[0];
    if (isRedirect || title === undefined || title === "") continue;
    const sharing = byTitle.get(title);
    if (sharing === undefined) byTitle.set(title, [page]);
    else sharing.push(page);
  }
  const problems: Problem[] = [];
  for (const [title, sharing] of byTitle) {
    if (sharing.length < 2) continue;
    for (const page of sharing) {
      problems.push({
        page,
        what: `These pages have the same title, "${title}".`,
        fix: "Give each a title of its own.",
      });
    }
  }
  return problems;
}
