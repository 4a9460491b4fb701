import { content } from "../../lib/content/load.ts";
import { type Parts, planDifference } from "../../lib/flow/difference.ts";
import { type Condition, type Facts, holds } from "../../lib/flow/facts.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { factsInWords, reasonsInWords } from "../../lib/flow/in-words.ts";
import type { Place } from "../../lib/flow/paths.ts";
import { composePlan, conclusionsFor, type Plan, panelsInOrder } from "../../lib/flow/plan.ts";
import { GROUPS } from "../../lib/flow/steps.ts";
import { codeOf } from "../../lib/site/code.ts";
import { decisionWords } from "../../lib/site/decision-words.ts";
import { ruleListOf } from "../../lib/site/decisions.ts";
import { routes } from "../../lib/site/routes.ts";
import { rules } from "../../lib/site/rules.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { SourceLine } from "../article/provenance.tsx";
import { conclusionId, contactName, numbered, panelName } from "./spoken.tsx";

const { why, map } = decisionWords;

/** The facts and the rules that made a plan, for the plan as it is before a choice of nation or reader. */
export function WhyThisPlan({ place }: { readonly place: Place }) {
  const plan = composePlan(FLOW, place.facts, content.contacts);
  const held = rules.filter(({ when }) => holds(when, plan.facts));
  const { used, numbers } = numbered(held);
  return (
    <div className="decisions max-w-[38rem]">
      <h1 className="mt-4">{why.title}</h1>
      <p className="mt-2">
        {why.lead} {why.whole}
      </p>
      <p className="meta mt-2">{fill(why.number, { code: codeOf(place) })}</p>
      <p className="screen">
        <a className="inline-block py-2" href={routes.answers(place.segments)}>
          {why.back}
        </a>
      </p>
      <div data-words="skip">
        <section className="panel">
          <h2>{why.said}</h2>
          <ol className="rows">
            {place.answers.map(({ question, option }) => (
              <li key={question}>
                {content.document("questions", question).words.options[option]?.said}
                <div className="meta">{factsOf(question, option)}</div>
              </li>
            ))}
          </ol>
        </section>
        <section className="panel">
          <h2>{why.follows}</h2>
          <ul className="rows">
            {conclusionsFor(FLOW, place.facts).map(({ row, facts }) => (
              <Reasoned
                key={said(row.establishes)}
                what={said(row.establishes)}
                href={routes.decisionList("conclusions", conclusionId(FLOW.conclusions.indexOf(row)))}
                when={row.when}
                facts={facts}
              />
            ))}
          </ul>
        </section>
        <section className="panel">
          <h2>{why.steps}</h2>
          {GROUPS.filter((group) => plan.steps[group].length > 0).map((group) => (
            <div key={group}>
              <h3 className="mt-5">{ui.plan.groups[group]}</h3>
              <ol className="rows">
                {plan.steps[group].map(({ id, when }) => (
                  <Reasoned
                    key={id}
                    what={content.document("steps", id).words.title}
                    href={routes.decisionList(`steps-${group}`, id)}
                    when={when}
                    facts={plan.facts}
                  />
                ))}
              </ol>
            </div>
          ))}
        </section>
        <section className="panel">
          <h2>{why.panels}</h2>
          <ul className="rows">
            {panelsInOrder(plan).map(({ id, section, when }) => (
              <Reasoned
                key={id}
                what={`${ui.plan[section]}: ${panelName(id)}`}
                href={routes.decisionList("panels", id)}
                when={when}
                facts={plan.facts}
              />
            ))}
          </ul>
        </section>
        <section className="panel">
          <h2>{why.ring}</h2>
          <ol className="rows">
            {FLOW.ring
              .filter(({ contact }) => plan.ring.some((row) => row.contact === contact))
              .map(({ contact, when }) => (
                <Reasoned
                  key={contact}
                  what={contactName(contact)}
                  href={routes.decisionList("ring", contact)}
                  when={when}
                  facts={plan.facts}
                />
              ))}
          </ol>
        </section>
        <Changes place={place} plan={plan} />
        <section className="panel">
          <h2>{why.rules}</h2>
          <p className="mt-1">{fill(why.rulesLead, { n: held.length })}</p>
          <ul className="rows">
            {held.map(({ id, says, sources, demands }) => (
              <li key={id}>
                {says} <a href={routes.decisionList(ruleListOf(demands), id)}>[{numbers(sources)}]</a>
              </li>
            ))}
          </ul>
        </section>
        <section className="panel">
          <h2>{why.sources}</h2>
          <ol className="mt-2 grid gap-2 list-decimal ps-6">
            {used.map((id) => (
              <SourceLine key={id} id={id} />
            ))}
          </ol>
        </section>
      </div>
      <p className="panel screen">
        <a className="inline-block py-2" href={routes.decisions()}>
          {map.title}
        </a>
      </p>
    </div>
  );
}

/** A discreet title, different on every page, with the number of the plan it is about. */
export function whyTitle(place: Place): string {
  return `${fill(why.documentTitle, { code: codeOf(place) })} · ${ui.site.name}`;
}

interface Reason {
  readonly what: string;
  /** Where all that must hold for it is written. */
  readonly href: string;
  readonly when: Condition;
  readonly facts: Facts;
}

function Reasoned({ what, href, when, facts }: Reason) {
  const reasons = reasonsInWords(when, facts, content.flowWords).join("; ");
  return (
    <li>
      <a href={href}>{what}</a>
      <div className="meta">{reasons ? `${why.because} ${reasons}` : why.always}</div>
    </li>
  );
}

function factsOf(question: string, option: string): string {
  const found = FLOW.questions[question]?.options.find(({ id }) => id === option);
  return found ? said(found.establishes) || decisionWords.list.noFacts : "";
}

function said(facts: Facts): string {
  return factsInWords(facts, content.flowWords).join("; ");
}

/** What each choice on the plan would add and leave out. */
function Changes({ place, plan }: { readonly place: Place; readonly plan: Plan }) {
  return (
    <section className="panel">
      <h2>{why.changes}</h2>
      <p className="mt-1">{why.changesLead}</p>
      <ul className="rows">
        {FLOW.refinements.flatMap(({ id, options }) =>
          options.map(({ segment, establishes }) => {
            const other = composePlan(FLOW, { ...place.facts, ...establishes }, content.contacts);
            const { adds, drops } = planDifference(plan, other);
            const [more, less] = [namesOf(adds), namesOf(drops)];
            return (
              <li key={segment}>
                {content.document("questions", id).words.options[segment]?.label}
                {more ? (
                  <div className="meta">
                    {why.adds}: {more}
                  </div>
                ) : null}
                {less ? (
                  <div className="meta">
                    {why.drops}: {less}
                  </div>
                ) : null}
                {more || less ? null : <div className="meta">{why.same}</div>}
              </li>
            );
          }),
        )}
      </ul>
    </section>
  );
}

function namesOf({ steps, panels, ring }: Parts): string {
  return [
    ...steps.map((id) => content.document("steps", id).words.title),
    ...panels.map(panelName),
    ...ring.map(contactName),
  ].join("; ");
}
