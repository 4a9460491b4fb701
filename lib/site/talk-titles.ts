import type { Talk } from "../talks/talk.ts";
import { TALKS } from "../talks/talks.ts";
import { SCRIPT } from "./routes.ts";
import { fill, ui } from "./ui.ts";

/** The title of a conversation's first page, which search engines may list. */
export function talkTitle(title: string): string {
  return `${fill(ui.practise.talkDocumentTitle, { title })} · ${ui.site.name}`;
}

/**
 * A discreet title, different on every page: the conversation's place in the list and the turn's place in it, such as
 * `Practise 2-5`. The page that holds all of it has the number of the conversation and no other.
 */
export function turnTitle(talk: Talk, segment: string): string {
  const number = TALKS.indexOf(talk) + 1;
  const turn = Object.keys(talk.turns).indexOf(segment) + 1;
  const code = segment === SCRIPT ? `${number}` : `${number}-${turn}`;
  return `${fill(ui.practise.turnDocumentTitle, { code })} · ${ui.site.name}`;
}
