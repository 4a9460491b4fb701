import type { FilmDocument } from "../../lib/content/film-document.ts";
import { SITE } from "../../lib/site/config.ts";
import { fill } from "../../lib/site/ui.ts";
import { contactDetails, marked, onlyIn } from "../contact/contact-details.ts";
import { words } from "./player-words.ts";

/** Seconds for which each card of a downloaded video is shown. */
export const CARD_SECONDS = { title: 3, end: 10 } as const;

/** An address as it is read from a wall: without what a browser adds, and without a path nobody could copy. */
function address(href: string): string {
  const { hostname, pathname } = new URL(href);
  const whole = `${hostname.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}`;
  return whole.length > 32 ? hostname.replace(/^www\./, "") : whole;
}

/** What a downloaded video says before and after the film, line by line: it must stand alone in a hall. */
export function videoCards({ screenplay }: Pick<FilmDocument, "screenplay">) {
  const { title, contacts } = screenplay.fields;
  const helpers = contacts.map((id) => {
    const { name: plain, facts, phones, links } = contactDetails(id, undefined);
    const name = plain + onlyIn(facts);
    const reach = (phones[0] && marked(facts, phones[0].number)) ?? (links[0] && address(links[0].href));
    return reach ? fill(words.helper, { name, reach }) : name;
  });
  return {
    title: [title, words.silent],
    end: [words.help, ...helpers, fill(words.more, { address: SITE.origin.replace(/^https:\/\//, "") })],
  };
}
