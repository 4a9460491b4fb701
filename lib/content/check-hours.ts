import { FILMS } from "../films/films.ts";
import { ContentError } from "./content-error.ts";
import { agrees, type HoursClaim, hoursClaims, hoursToWriter, saysAll } from "./hours-in-words.ts";
import type { Content } from "./load.ts";
import type { Contact, ContactWords } from "./schemas.ts";
import { attempt, type WordsByFile } from "./unsafe-words.ts";

const FACTS = "content/contacts.json";

/**
 * Holds every hour written in words to the hours in data: in a service's own words, and in any sentence that says when a
 * service it names answers. Where the data has no hours, words give none.
 *
 * @returns one error for each file, with the field or line, what both say, and what to do
 */
export function checkHours(content: Content, words: WordsByFile): ContentError[] {
  const services = Object.entries(content.contacts).flatMap(([id, facts]) => {
    const own = content.contactWords[id];
    return own ? [{ id, facts, own, names: namesOf(facts, own) }] : [];
  });
  const ofServices = `content/${content.locale}/contacts.json`;
  const found = new Map<string, string[]>();
  const say = (file: string, problem: string) => found.set(file, [...(found.get(file) ?? []), problem]);

  for (const { id, facts, own } of services) {
    const { hours } = facts;
    const claims = hoursClaims(own.hours);
    const wrong = claims.filter((claim) => !agrees(claim, hours));
    for (const claim of wrong) say(ofServices, differs(`${id}.hours`, claim, id, facts));
    const holidays = /[^.]*\bbank holidays?\b/iu.exec(own.hours)?.[0].trim();
    if (holidays && hours.kind === "weekly") {
      const said = /\b(?:closed|shut|not|except)\b/iu.test(holidays) ? "closed" : "open";
      if (said !== hours.bankHolidays) {
        say(
          ofServices,
          `${id}.hours: “${holidays}” is not what ${FACTS} has (${id}.hours.bankHolidays: ${hours.bankHolidays}). Make both say the same.`,
        );
      }
    }
    // Hours that nobody has confirmed may stay unsaid, but not be half said.
    const isSaid = facts.hoursVerified || claims.length > 0;
    if (isSaid && wrong.length === 0 && !saysAll(claims, hours)) {
      say(
        ofServices,
        `${id}.hours: “${own.hours}” leaves out some of what ${FACTS} has (${id}.hours: ${hoursToWriter(hours)}). Write all of it.`,
      );
    }
    for (const field of ["for", "cost", "note", "extra", "happens"] as const) {
      for (const claim of [own[field] ?? []].flat().flatMap(timesIn)) {
        if (!agrees(claim, hours)) say(ofServices, differs(`${id}.${field}`, claim, id, facts));
      }
    }
  }

  for (const { file, found: sentences } of [...words, ...wordsOfFilms(content)]) {
    if (file === ofServices) continue;
    for (const { where, sentence } of sentences) {
      for (const claim of timesIn(sentence.text)) {
        const meant = nearest(services, sentence.text, claim.words) ?? lastNamed(services, sentence.before);
        if (meant && !agrees(claim, meant.facts.hours)) say(file, differs(where, claim, meant.id, meant.facts));
      }
    }
  }
  return [...found].map(([file, problems]) => new ContentError(file, problems));
}

/** The lines of each film, which is no file of a page. */
function wordsOfFilms(content: Content): WordsByFile {
  return FILMS.map(({ id }) => {
    const file = `content/${content.locale}/films/${id}.mdx`;
    const lines = (attempt(() => content.text(file)) ?? "").split("\n");
    return {
      file,
      found: lines.map((text, at) => ({ where: `line ${at + 1}`, sentence: { text, before: "", under: [], id } })),
    };
  });
}

interface Service {
  readonly id: string;
  readonly facts: Contact;
  readonly names: readonly string[];
}

function differs(where: string, { words }: HoursClaim, id: string, { hours }: Contact): string {
  const what =
    hours.kind === "check" || hours.kind === "online"
      ? "Take the hour out, or confirm it and put it there"
      : "Make both say the same";
  return `${where}: “${words}” is not what ${FACTS} has (${id}.hours: ${hoursToWriter(hours)}). ${what}.`;
}

/** Times and *day and night*. A day alone says nothing of hours in running text. */
function timesIn(text: string): HoursClaim[] {
  return hoursClaims(text).filter(({ kind }) => kind !== "days");
}

/** What running text calls a service: its name in each nation, a film's mark for it, or a number of its own. */
function namesOf({ phone, text }: Contact, { name }: ContactWords): string[] {
  const names = typeof name === "string" ? [name] : Object.values(name);
  return [...names.map((one) => one.split(",")[0] ?? one), ...[...phone, ...text].map(({ number }) => number)];
}

/** Where a service is named in a text, from left to right. */
function mentions(services: readonly Service[], text: string): { at: number; service: Service }[] {
  return services
    .flatMap((service) =>
      [...service.names, `{contact:${service.id}}`].flatMap((name) => {
        const at = placeOf(text, name);
        return at === -1 ? [] : [{ at, service }];
      }),
    )
    .sort((a, b) => a.at - b.at);
}

/** Where a name begins in a text as a word of its own: `101` is not in `1012`. */
function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/\w/u.test(text[at - 1] ?? "") && !/\w/u.test(text[at + name.length] ?? "")) return at;
  }
  return -1;
}

/** The service a claim stands next to: the last one before it in its sentence, else the first after it. */
function nearest(services: readonly Service[], text: string, words: string): Service | undefined {
  const named = mentions(services, text);
  const at = text.indexOf(words.split(" ")[0] ?? words);
  return (named.findLast((one) => one.at <= at) ?? named[0])?.service;
}

/** The service named last in what stands before. */
function lastNamed(services: readonly Service[], before: string): Service | undefined {
  return mentions(services, before).at(-1)?.service;
}
