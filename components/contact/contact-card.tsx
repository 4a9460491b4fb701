import type { Nation } from "../../lib/flow/facts.ts";
import { inWords } from "../../lib/site/in-words.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { type ContactDetails, contactDetails, isChecked, notRung, telephone, whole } from "./contact-details.ts";
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
    <div className="card service" id={full ? id : undefined}>
      <Heading className="label">{name}</Heading>
      <p>{words.for}</p>
      <Ways {...details} nation={nation} />
      <Hours contact={facts} words={words} />
      {words.extra ? <p className="meta">{words.extra}</p> : null}
      {!full && notRung(details) ? <p className="meta">{ui.help.notRung}</p> : null}
      {full ? (
        <>
          {facts.relay ? (
            <p className="meta">
              {fill(ui.help.relay, { numbers: facts.relay.map((number) => whole(facts, number)).join(", ") })}
            </p>
          ) : null}
          {facts.email ? (
            <p>
              <a className="inline-block py-2" href={`mailto:${facts.email}`}>
                {fill(ui.help.email, { address: facts.email })}
              </a>
            </p>
          ) : null}
          <p className="meta">
            {ui.help.cost}: {words.cost}
          </p>
          <p className="mt-2 label">{ui.help.happens}</p>
          <p>{words.happens.join(" ")}</p>
          <p className="meta mt-2">
            {isChecked(facts) ? fill(ui.help.written, { on: inWords(facts.checkedOn) }) : ui.help.notChecked}
            {notRung(details) ? ` ${ui.help.notRung}` : null}
          </p>
        </>
      ) : null}
      {words.note ? <p className="meta">{words.note}</p> : null}
    </div>
  );
}

/** How to reach a service in one short row, for use within a step. Its hours stand on its card further down the plan. */
export function ContactRow({
  id,
  nation,
  bare = false,
}: {
  readonly id: string;
  readonly nation: Nation | undefined;
  /** Without its note, where seconds count. */
  readonly bare?: boolean;
}) {
  const { name, facts, words, phones, texts, links } = contactDetails(id, nation);
  const numbers = [
    ...phones.map(({ number, nations }) => ({
      href: telephone(number),
      label: fill(ui.help.ringNamed, {
        name: `${words.numbers?.[number] ?? name}${where(nations, nation)}`,
        number: whole(facts, number),
      }),
    })),
    ...texts.map(({ number, keyword }) => ({
      href: message(number),
      label: `${name}: ${textLabel(whole(facts, number), keyword)}`,
    })),
  ];
  const ways =
    numbers.length > 0
      ? numbers
      : links
          .filter((link) => link.id === "main")
          .map(({ href, nations }) => ({ href, label: `${name}${where(nations, nation)}` }));
  if (ways.length === 0) return null;
  return (
    <>
      <p className="calls service">
        {ways.map((way) => (
          <a
            className="call"
            key={way.href}
            href={way.href}
            rel={way.href.startsWith("https:") ? "noreferrer" : undefined}
          >
            {way.label}
          </a>
        ))}
      </p>
      {words.note && !bare ? <p className="meta">{words.note}</p> : null}
    </>
  );
}

function Ways({
  name,
  facts,
  words,
  phones,
  texts,
  links,
  nation,
}: ContactDetails & { readonly nation: Nation | undefined }) {
  if (phones.length + texts.length + links.length === 0) return null;
  return (
    <p className="calls">
      {phones.map(({ number, nations }) => (
        <Way
          key={number}
          href={telephone(number)}
          label={`${fill(ui.help.ring, { number: whole(facts, number) })}${where(nations, nation)}`}
          name={words.numbers?.[number] ?? name}
          shown={words.numbers !== undefined}
        />
      ))}
      {texts.map(({ number, keyword }) => (
        <Way
          key={`text ${number}`}
          href={message(number)}
          label={textLabel(whole(facts, number), keyword)}
          name={name}
        />
      ))}
      {links.map(({ id, href, nations }) => (
        <Way key={href} href={href} label={`${ui.help.links[id]}${where(nations, nation)}`} name={name} />
      ))}
    </p>
  );
}

interface WayProps {
  readonly href: string;
  readonly label: string;
  readonly name: string;
  /** Whether the name is seen as well as heard: where one card has several numbers. */
  readonly shown?: boolean;
}

/** One way to reach a service. Its name is part of what is heard, because several stand on a page. */
function Way({ href, label, name, shown = false }: WayProps) {
  return (
    <a className="call" href={href} rel={href.startsWith("https:") ? "noreferrer" : undefined}>
      {label}
      <span className={shown ? undefined : "sr-only"}>: {name}</span>
    </a>
  );
}

function textLabel(number: string, keyword: string | undefined): string {
  return keyword ? fill(ui.help.textKeyword, { keyword, number }) : fill(ui.help.text, { number });
}

function message(number: string): string {
  return `sms:${number.replaceAll(" ", "")}`;
}

function where(nations: readonly Nation[] | undefined, chosen: Nation | undefined): string {
  return nations && !chosen ? ` (${nations.map((one) => ui.nations[one]).join(", ")})` : "";
}
