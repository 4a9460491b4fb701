import { content } from "../../lib/content/load.ts";
import type { Nation } from "../../lib/flow/facts.ts";
import { NATIONS } from "../../lib/flow/nations.ts";
import { type HelpFor, routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { ServicesProvenance } from "../article/provenance.tsx";
import { Choices } from "../plan/refine.tsx";
import { ContactCard } from "./contact-card.tsx";
import { contactDetails } from "./contact-details.ts";

const GROUPS: readonly { readonly id: keyof typeof ui.help.groups; readonly contacts: readonly string[] }[] = [
  {
    id: "emergency",
    contacts: [
      "emergency-999",
      "emergency-18000",
      "nhs-111-mental-health",
      "lifeline-ni",
      "papyrus",
      "samaritans",
      "shout",
    ],
  },
  {
    id: "police",
    contacts: [
      "police-101",
      "ceop-report",
      "childrens-social-care",
      "resws-ni",
      "school-dsl",
      "crimestoppers",
      "bank-and-report-fraud",
    ],
  },
  { id: "removal", contacts: ["report-remove", "ncmec-take-it-down", "iwf-report"] },
  { id: "child", contacts: ["childline", "shore", "meic", "the-mix"] },
  {
    id: "adult",
    contacts: [
      "nspcc-helpline",
      "stop-it-now",
      "youngminds-parents",
      "family-lives",
      "children-first-scotland",
      "parentline-ni",
      "family-rights-group",
      "victim-support",
      "marie-collins-foundation",
      "domestic-abuse-england",
      "live-fear-free-wales",
      "domestic-abuse-scotland",
      "dsa-helpline-ni",
    ],
  },
];

/** Every service, by what it is for, with filters that are links. */
export function Help({ nation, who }: { readonly nation?: Nation | undefined; readonly who?: HelpFor | undefined }) {
  const listed = new Set(GROUPS.flatMap((group) => group.contacts));
  const rest = Object.keys(content.contacts).filter((id) => !listed.has(id));
  const shown = (id: string): boolean => {
    const contact = content.contacts[id];
    if (!contact || contact.adultsOnly) return false;
    return (!nation || contact.nations.includes(nation)) && (!who || contact.audience.includes(who));
  };
  const groups = [...GROUPS, { id: "more" as const, contacts: rest }]
    .map((group) => ({ ...group, contacts: group.contacts.filter(shown) }))
    .filter((group) => group.contacts.length > 0);

  return (
    <div className="max-w-[40rem]">
      <h1 className="mt-4">{ui.help.title}</h1>
      <p className="mt-2 font-bold">{ui.help.first}</p>
      <p>{ui.help.lead}</p>
      <section className="card mt-4 screen">
        <h2 className="text-[1.1rem]">{ui.help.for}</h2>
        <Choices
          options={([undefined, "you", "child"] as const).map((one) => ({
            href: routes.help({ nation, who: one }),
            label: ui.help[one ?? "everyone"],
            chosen: one === who,
          }))}
        />
        <h2 className="mt-4 text-[1.1rem]">{ui.help.where}</h2>
        <Choices
          options={[undefined, ...NATIONS].map((one) => ({
            href: routes.help({ nation: one, who }),
            label: one ? ui.nations[one] : ui.help.anywhere,
            chosen: one === nation,
          }))}
        />
      </section>
      {groups.map((group) => (
        <section className="panel" key={group.id}>
          <h2>{ui.help.groups[group.id]}</h2>
          <div className="ring-list mt-3">
            {group.contacts.map((id) => (
              <ContactCard key={id} id={id} nation={nation} heading="h3" full />
            ))}
          </div>
        </section>
      ))}
      <section className="panel">
        <h2>{ui.help.shut}</h2>
        <p className="mt-1">{ui.help.shutText}</p>
      </section>
      <Platforms />
      <ServicesProvenance
        files={[
          ...groups.flatMap((group) => group.contacts.map((id) => contactDetails(id, undefined).facts)),
          ...Object.values(content.platforms),
        ]}
      />
    </div>
  );
}

function Platforms() {
  const platforms = Object.entries(content.platformWords);
  return (
    <section className="panel" id="apps">
      <h2>{ui.help.platforms}</h2>
      <p className="mt-1">{ui.help.platformsLead}</p>
      <p className="meta">{ui.help.platformsUnverified}</p>
      {platforms.map(([id, words]) => (
        <details className="fold" key={id}>
          <summary>{words.name}</summary>
          <div className="prose">
            <p>{words.report}</p>
            {words.note ? <p>{words.note}</p> : null}
          </div>
        </details>
      ))}
    </section>
  );
}
