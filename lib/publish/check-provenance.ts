import { SECTIONS } from "../content/sections.ts";
import { routes } from "../site/routes.ts";
import { ui } from "../site/ui.ts";
import { attribute, type Element, elementsOf, isHtml, textOf } from "./html-tree.ts";
import type { Problem } from "./publish-error.ts";

/** Pages that give facts: by address, and for what only some pages of a folder are, by what they hold. */
const FACT_PAGES: readonly RegExp[] = [
  /^\/(?:situations|topics|films)\/[^/]+\/$/,
  new RegExp(`^/(?:${SECTIONS.join("|")})/`),
  /^\/practise\/[^/]+\/(?:all\/)?$/,
  /^\/teachers\/(?:kit\/[^/]+\/)?[^/]+\/$/,
  /^\/get-help\//,
  /^\/about\/sources\//,
];
/** What a school sends home about the whole site states nothing of its own. */
const WITHOUT_FACTS = /^\/teachers\/kit\/site\//;
/** Pages about this site may rest on nothing outside, and say so. They have their dates all the same. */
const OUR_PAGES = /^\/about\/(?!decisions\/|due\/|sources\/)[^/]+\/$/;

const DAY = "\\d{1,2} [\\p{L}\\p{M}\\p{Cf}]+ \\d{4}";
const CHECKED = new RegExp(
  ui.plan.checked
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace("{on}", DAY)
    .replace("{next}", DAY),
  "u",
);

/**
 * Checks that a page which gives facts says where they come from and how old they are: the day they were checked, the day
 * they are checked next, and its sources with publisher and title, or for a plan and the list of services the way to the page that has them.
 *
 * @param elements the page's, as they are published
 */
export function checkProvenance(page: string, elements: readonly Element[]): Problem[] {
  const main = elements.find((element) => isHtml(element, "main"));
  if (!main) return [];
  const own = elementsOf(main);
  const isPlan = own.some((element) => attribute(element, "class") === "plan");
  const givesFacts = isPlan || (FACT_PAGES.some((one) => one.test(page)) && !WITHOUT_FACTS.test(page));
  if (!givesFacts && !OUR_PAGES.test(page)) return [];

  const problems: Problem[] = [];
  if (!own.some((element) => element.tagName === "p" && CHECKED.test(textOf(element)))) {
    problems.push({
      page,
      what: "The page does not say when its facts were checked, and when they are checked next.",
      fix: "Show <Provenance> with the files its words come from.",
    });
  }
  const listedAt = isPlan ? routes.sources() : page.startsWith(routes.help()) ? routes.sourcesOfServices() : undefined;
  const namesSources = listedAt
    ? own.some((element) => attribute(element, "href") === listedAt)
    : own.some((list) => attribute(list, "data-sources") !== undefined && sourcesIn(list));
  if (givesFacts && !namesSources) {
    problems.push({
      page,
      what: "The page does not name its sources.",
      fix: "Name them in its file, and show <Provenance>; a plan and the list of services link to a page of sources.",
    });
  }
  return problems;
}

/** Whether a list has sources, each with its publisher and its title. */
function sourcesIn(list: Element): boolean {
  const sources = elementsOf(list).filter(({ tagName }) => tagName === "li");
  return sources.length > 0 && sources.every((source) => /\S: \S/.test(textOf(source)));
}
