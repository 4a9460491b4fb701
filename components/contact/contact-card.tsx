import type { Nation } from "../../lib/flow/facts.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { contactDetails, telephone } from "./contact-details.ts";
import { Hours } from "./hours.tsx";

interface Props {
  readonly id: string;
  readonly nation: Nation | undefined;
  readonly heading: "h3" | "h4" | "p";
  /** Everything, for the list of services; otherwise what is needed to ring. */
  readonly full?: boolean;
}

/** A service as a card: what it is for, how to reach it, its hours, and what happens. */
export function ContactCard({ id, nation, heading: Heading, full = false }: Props) {
  const details = contactDetails(id, nation);
  const { name, words, facts } = details;
  return (
    <div className="card service">
      <Heading className="label">{name}</Heading>
      <p>{words.for}</p>
      <Ways {...details} nation={nation} />
      <Hours contact={facts} words={words} />
      {words.extra ? <p className="meta">{words.extra}</p> : null}
      {full ? (
        <>
          <p className="meta">
            {ui.help.cost}: {words.cost}
          </p>
          <p className="mt-2 label">{ui.help.happens}</p>
          <p>{words.happens.join(" ")}</p>
          <p className="meta mt-2">{fill(ui.help.checked, { on: inWords(facts.checkedOn) })}</p>
        </>
      ) : null}
      {words.note ? <p className="meta">{words.note}</p> : null}
    </div>
  );
}

/** How to reach a service in one short row, for use within a step. Its hours stand on its card further down the plan. */
export function ContactRow({ id, nation }: { readonly id: string; readonly nation: Nation | undefined }) {
  const details = contactDetails(id, nation);
  if (details.phones.length + details.texts.length + details.links.length === 0) return null;
  return (
    <div className="service">
      <p className="label">{details.name}</p>
      <Ways {...details} nation={nation} />
      {details.words.note ? <p className="meta">{details.words.note}</p> : null}
    </div>
  );
}

function Ways({
  name,
  phones,
  texts,
  links,
  nation,
}: ReturnType<typeof contactDetails> & { readonly nation: Nation | undefined }) {
  if (phones.length + texts.length + links.length === 0) return null;
  return (
    <p className="calls">
      {phones.map(({ number, nations }) => (
        <a
          className="call"
          key={number}
          href={telephone(number)}
          aria-label={`${fill(ui.help.ring, { number })}, ${name}`}
        >
          {fill(ui.help.ring, { number })}
          {where(nations, nation)}
        </a>
      ))}
      {texts.map(({ number, keyword }) => (
        <a className="call" key={`text ${number}`} href={`sms:${number.replaceAll(" ", "")}`}>
          {keyword ? fill(ui.help.textKeyword, { keyword, number }) : fill(ui.help.text, { number })}
        </a>
      ))}
      {links.map(({ href, nations }) => (
        <a
          className="call"
          key={href}
          href={href}
          rel="noreferrer"
          aria-label={`${ui.help.visit}${where(nations, nation)}: ${name}`}
        >
          {ui.help.visit}
          {where(nations, nation)}
        </a>
      ))}
    </p>
  );
}

function where(nations: readonly Nation[] | undefined, chosen: Nation | undefined): string {
  return nations && !chosen ? ` (${nations.map((one) => ui.nations[one]).join(", ")})` : "";
}

/** A date as people write it: `23 November 2026`. */
export function inWords(day: string): string {
  return new Intl.DateTimeFormat(ui.site.language, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}
