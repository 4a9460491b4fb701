import { content } from "../../lib/content/load.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { upkeepWords } from "../../lib/site/upkeep-words.ts";
import { contactDetails } from "../contact/contact-details.ts";
import { NotConfirmed } from "../contact/not-confirmed.tsx";
import { Checked, NumberedSources } from "./provenance.tsx";

const words = upkeepWords.services;

/** Every service and app with its sources and what nobody has confirmed: the list of services has no room for them. */
export function SourcesOfServices() {
  const services = Object.entries(content.contacts).filter(([, { adultsOnly }]) => !adultsOnly);
  const apps = Object.entries(content.platforms);
  const rows = [
    {
      title: words.services,
      list: services.map(([id, facts]) => ({ name: contactDetails(id, undefined).name, facts })),
    },
    {
      title: ui.help.platforms,
      list: apps.map(([id, facts]) => ({ name: content.platformWords[id]?.name ?? id, facts })),
    },
  ];
  const all = rows.flatMap(({ list }) => list.map(({ facts }) => facts));
  const used = [...new Set(all.flatMap(({ sources }) => sources))].sort();
  return (
    <div className="max-w-[38rem]" data-words="skip">
      <h1 className="mt-4">{words.title}</h1>
      <p className="mt-2">{words.lead}</p>
      <p>
        <a className="inline-block py-2" href={routes.help()}>
          {ui.help.title}
        </a>
      </p>
      <div className="meta">
        <Checked files={all} />
      </div>
      {rows.map(({ title, list }) => (
        <section className="panel" key={title}>
          <h2>{title}</h2>
          <ul className="mt-2 grid gap-2">
            {list.map(({ name, facts }) => (
              <li key={name}>
                {name}{" "}
                <span className="meta">
                  {facts.sources.length > 0
                    ? `[${facts.sources.map((source) => used.indexOf(source) + 1).join(", ")}]`
                    : words.none}
                </span>
                <NotConfirmed unverified={facts.unverified} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <NumberedSources ids={used} />
    </div>
  );
}
