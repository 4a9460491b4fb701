import { FILMS } from "../films/films.ts";
import { routes } from "../site/routes.ts";
import { TALKS } from "../talks/talks.ts";
import { ContentError } from "./content-error.ts";
import type { Content } from "./load.ts";
import { guideKind, INDEX } from "./sections.ts";
import { attempt } from "./unsafe-words.ts";

const FILE = "content/retired.json";

/** Checks that every old address leads to a page, in one step, and that no page is still there. */
export function checkRetired(content: Content): ContentError[] {
  const rows = content.retired;
  const pages = articleAddresses(content);
  // A conversation has pages below its own.
  const folders = new Set([...pages].map((href) => href.split("/")[1] ?? "").filter((one) => one !== "practise"));
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { from, to } of rows) {
    const target = to.split("#")[0] ?? to;
    if (seen.has(from)) problems.push(`${from} is there twice. Keep one row.`);
    seen.add(from);
    if (pages.has(from)) {
      problems.push(`${from}: there is still a page at it. Take its file away first, or take this row out.`);
    }
    if (target === from) problems.push(`${from} leads to itself. Write the address of another page.`);
    const next = rows.find((row) => row.from === target);
    if (next && target !== from) problems.push(`${from} leads to ${target}, which is retired too. Write ${next.to}.`);
    const isArticle = folders.has(target.split("/")[1] ?? "") && target.split("/").length > 3;
    if (isArticle && !next && !pages.has(target)) {
      problems.push(`${from} leads to ${target}, and there is no such page. Write the address of one that is there.`);
    }
  }
  return problems.length > 0 ? [new ContentError(FILE, problems)] : [];
}

/** The addresses that files of their own stand behind. What else there is, the publisher knows. */
function articleAddresses(content: Content): Set<string> {
  return new Set([
    ...content.ids("situations").map(routes.situation),
    ...content.ids("topics").map(routes.topic),
    ...content.ids("about").map(routes.about),
    routes.sources(),
    ...FILMS.map(({ id }) => routes.film(id)),
    ...TALKS.map(({ id }) => routes.talk(id)),
    ...(attempt(() => content.sections) ?? []).flatMap((section) =>
      content.ids(guideKind(section)).map((id) => (id === INDEX ? routes.section(section) : routes.guide(section, id))),
    ),
  ]);
}
