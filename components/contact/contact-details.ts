import { content } from "../../lib/content/load.ts";
import type { Contact, ContactWords } from "../../lib/content/schemas.ts";
import type { Nation } from "../../lib/flow/facts.ts";
import { NATIONS } from "../../lib/flow/nations.ts";
import type { SourceId } from "../../lib/flow/source-id.ts";
import { listInWords } from "../../lib/site/in-words.ts";
import { fill, ui } from "../../lib/site/ui.ts";

/** What a page shows of a service, for one nation or for all. */
export interface ContactDetails {
  readonly id: string;
  readonly name: string;
  readonly facts: Contact;
  readonly words: ContactWords;
  readonly phones: Contact["phone"];
  readonly texts: Contact["text"];
  readonly links: Contact["links"];
}

/** @throws Error when the contact has no facts or no words; the content check says so first */
export function contactDetails(id: string, nation: Nation | undefined): ContactDetails {
  const facts = content.contacts[id];
  const words = content.contactWords[id];
  if (!facts || !words)
    throw new Error(`content/contacts.json and content/${content.locale}/contacts.json must both have ${id}.`);
  const here = <T extends { nations?: Nation[] | undefined }>(one: T) =>
    !nation || !one.nations || one.nations.includes(nation);
  return {
    id,
    facts,
    words,
    name: typeof words.name === "string" ? words.name : words.name[nation ?? "unsaid"],
    phones: facts.phone.filter(here),
    texts: facts.text.filter(here),
    links: facts.links.filter(here),
  };
}

/** The nations a service is for, in brackets; nothing for one that serves all four. */
export function onlyIn({ nations }: Pick<Contact, "nations">): string {
  if (nations.length === NATIONS.length) return "";
  return ` (${listInWords(nations.map((nation) => ui.nations[nation]))})`;
}

/** A telephone number as an address a phone can ring. */
export function telephone(number: string): string {
  return `tel:${number.replaceAll(" ", "")}`;
}

/** A telephone number that does not break across lines. */
export function unbroken(number: string): string {
  return number.replaceAll(" ", "\u00a0");
}

/** A number as it is printed, with a plain word beside it where no page of the service was seen to give it. */
export function marked(facts: Pick<Contact, "notChecked">, number: string, shown = number): string {
  return facts.notChecked?.includes(number) ? fill(ui.help.numberNotChecked, { number: shown }) : shown;
}

/** The same for a page, where a number does not break across lines. */
export function whole(facts: Pick<Contact, "notChecked">, number: string): string {
  return marked(facts, number, unbroken(number));
}

/** The source that is no page of anybody's: lists of numbers in public code. */
const NO_PAGE = "code-numbers" satisfies SourceId;

/** Whether anything at all of a service was seen on a page. */
export function isChecked({ sources }: Pick<Contact, "sources">): boolean {
  return sources.some((id) => id !== NO_PAGE);
}

/** Whether there is a number to ring or text here that nobody has rung. */
export function notRung({ facts, phones, texts }: Pick<ContactDetails, "facts" | "phones" | "texts">): boolean {
  return facts.rungOn === undefined && phones.length + texts.length > 0;
}
