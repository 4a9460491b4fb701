import { FILMS } from "../films/films.ts";
import { TALKS } from "../talks/talks.ts";
import { ContentError } from "./content-error.ts";
import { checkWords } from "./gate.ts";
import type { Content } from "./load.ts";

/**
 * Checks the slides of the parents' evening against the films and the conversations.
 *
 * @returns one error that names each slide, its field and what to do; empty when all is well
 */
export function checkSlides(content: Content): ContentError[] {
  const problems: string[] = [];
  const known = (field: string, id: string | undefined, ids: readonly string[], what: string): void => {
    if (id && !ids.includes(id)) problems.push(`${field}: there is no ${what} ${id}. Use one of: ${ids.join(", ")}.`);
  };
  try {
    content.eveningSlides.forEach(({ title, lines, film, talk }, at) => {
      known(`${at}.film`, film, idsOf(FILMS), "film");
      known(`${at}.talk`, talk, idsOf(TALKS), "conversation");
      for (const [field, line] of [["title", title], ...lines.map((one, row) => [`lines.${row}`, one])]) {
        checkWords(line ?? "", (what) => problems.push(`${at}.${field}: ${what}`));
        if (line?.includes("!")) problems.push(`${at}.${field}: take out the exclamation mark.`);
      }
    });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return [error];
  }
  return problems.length > 0 ? [new ContentError(content.slidesFile, problems)] : [];
}

function idsOf(all: readonly { readonly id: string }[]): string[] {
  return all.map(({ id }) => id);
}
