import { content } from "../../lib/content/load.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { type Place, roadOf } from "../../lib/flow/paths.ts";
import type { Plan } from "../../lib/flow/plan.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";

/** Facts that cut across every branch, as choices on the plan itself: each one is a link to a plan of its own. */
export function Refine({ place, plan }: { readonly place: Place; readonly plan: Plan }) {
  const base = roadOf(FLOW, place);
  const { nation, reader } = plan.facts;
  const [nations, readers] = FLOW.refinements;
  if (!nations || !readers) return null;
  const readerTail = reader && reader !== "parent" ? [reader] : [];

  return (
    <section className="panel card screen" id="fit">
      <h2>{ui.plan.refineTitle}</h2>
      <h3 className="mt-3">{ui.plan.nation}</h3>
      {nation ? null : <p className="meta mt-1">{ui.plan.anyNation}</p>}
      <Choices
        options={nations.options.map(({ segment }) => ({
          href: routes.answers([...base, segment, ...readerTail]),
          label: words("nation", segment),
          chosen: segment === nation,
        }))}
      />
      <h3 className="mt-4">{ui.plan.reader}</h3>
      <p className="meta mt-1">{nation ? ui.plan.readerParent : ui.plan.readerAfterNation}</p>
      {nation ? (
        <Choices
          options={[
            { href: routes.answers([...base, nation]), label: ui.plan.parent, chosen: reader === "parent" },
            ...readers.options.map(({ segment }) => ({
              href: routes.answers([...base, nation, segment]),
              label: words("reader", segment),
              chosen: segment === reader,
            })),
          ]}
        />
      ) : null}
    </section>
  );
}

function words(question: "nation" | "reader", option: string): string {
  return content.document("questions", question).words.options[option]?.label ?? option;
}

/** A row of links of which one is where the reader stands. */
export function Choices({
  options,
}: {
  readonly options: readonly { readonly href: string; readonly label: string; readonly chosen: boolean }[];
}) {
  return (
    <ul className="chips mt-2">
      {options.map(({ href, label, chosen }) => (
        <li key={href}>
          {chosen ? (
            <span className="chosen">
              {label}
              <span className="sr-only">, {ui.plan.chosen}</span>
            </span>
          ) : (
            <a href={href}>{label}</a>
          )}
        </li>
      ))}
    </ul>
  );
}
