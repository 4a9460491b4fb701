import { inWords } from "../../lib/site/in-words.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import type { Item } from "../../lib/teachers/items.ts";
import { kit } from "../../lib/teachers/words.ts";
import { telephone, unbroken } from "../contact/contact-details.ts";
import { SettlingLine } from "../settling-line/settling-line.tsx";
import { numbersCheckedOn, onPaper, ringFor } from "./ring.ts";

/**
 * An item in short, to stand in a school's own page: who to ring, what to do first, and the way to the whole page. The
 * numbers come first, so that a frame too low for the card cuts off none of them.
 */
export function Card({ item }: { readonly item: Item }) {
  const [emergency, ...others] = ringFor(item).map((one) => ({
    ...onPaper(one),
    href: telephone(one.phones[0]?.number ?? ""),
  }));
  return (
    <main className="embed-card">
      <p className="embed-name">
        <SettlingLine kind="mark" />
        {ui.site.name}
      </p>
      <h1>{item.title}</h1>
      <div className="embed-parts">
        <section>
          <h2>{kit.card.ring}</h2>
          <ul className="embed-ring">
            {emergency ? (
              <li className="embed-danger">
                <a href={emergency.href}>{ui.emergency.ring}</a> <span>{ui.emergency.bar}</span>
              </li>
            ) : null}
            {others.map(({ name, number, href, for: use, hours }) => (
              <li key={number}>
                <a href={href}>
                  {name}: {unbroken(number)}
                </a>{" "}
                <span>
                  {use} <i>{hours}</i>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section className="embed-first">
          <h2>{item.isFirstStep ? kit.card.first : kit.card.about}</h2>
          <p>{item.says}</p>
          <p>
            <a className="go" href={item.href} target="_blank" rel="noopener noreferrer">
              {kit.card.open}
            </a>
          </p>
        </section>
      </div>
      <p className="meta">
        {fill(kit.card.checked, { on: inWords(numbersCheckedOn(item)) })}{" "}
        <a href={routes.help()} target="_blank" rel="noopener noreferrer">
          {ui.nav.help}
        </a>
      </p>
    </main>
  );
}
