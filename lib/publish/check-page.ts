import type { PageFacts } from "./page-facts.ts";
import type { Problem } from "./publish-error.ts";

/** Checks what every page must have by itself: its language, one title, one main heading, ids that are unique. */
export function checkPage({ page, titles, headings, lang, repeatedIds }: PageFacts): Problem[] {
  const problems: Problem[] = [];
  if (lang === undefined || lang === "") {
    problems.push({ page, what: "The page does not say its language.", fix: "Give <html> a lang attribute." });
  }
  if (titles.length !== 1 || titles[0] === "") {
    problems.push({
      page,
      what: `The page has ${titles[0] === "" ? "an empty title" : count(titles.length, "title")}.`,
      fix: "Give it exactly one title, in its metadata.",
    });
  }
  if (headings !== 1) {
    problems.push({
      page,
      what: `The page has ${count(headings, "<h1>")}.`,
      fix: "Give it exactly one <h1>: what the page is about.",
    });
  }
  for (const id of repeatedIds) {
    problems.push({
      page,
      what: `The id "${id}" is used more than once.`,
      fix: "Give each element an id of its own; links and labels find only the first.",
    });
  }
  return problems;
}

function count(number: number, thing: string): string {
  return number === 0 ? `no ${thing}` : `${number} ${thing}${thing.endsWith(">") ? " elements" : "s"}`;
}
