import { content } from "../../lib/content/load.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { actionInWords, demandInWords, factsInWords } from "../../lib/flow/in-words.ts";
import { SECTIONS, type Section } from "../../lib/flow/panels.ts";
import { type Place, placeForOptions } from "../../lib/flow/paths.ts";
import type { Group } from "../../lib/flow/steps.ts";
import { decisionWords } from "../../lib/site/decision-words.ts";
import { type DecisionList, type RuleList, ruleListOf } from "../../lib/site/decisions.ts";
import { places } from "../../lib/site/pages.ts";
import { routes } from "../../lib/site/routes.ts";
import { rules } from "../../lib/site/rules.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { SourceLine } from "../article/provenance.tsx";
import { CALLED, conclusionId, contactName, numbered, panelName, When } from "./spoken.tsx";

const { list: words, lists } = decisionWords;

/** One of the lists behind the decision map, made from what the plans themselves are made from. */
export function DecisionListPage({ list }: { readonly list: DecisionList }) {
  const count = countOf(list);
  return (
    <div className="decisions max-w-[38rem]">
      <p className="mt-4 screen">
        <a className="inline-block py-2" href={routes.decisions()}>
          {words.back}
        </a>
      </p>
      <h1>{lists[list].title}</h1>
      <p className="mt-2">
        {lists[list].lead} {fill(words.count, { n: count })}
      </p>
      {/* Rows of rules are for checking, not for reading through; as with the list of sources, nobody grades them. */}
      <div data-words="skip">
        <Rows list={list} />
      </div>
    </div>
  );
}

export function decisionListTitle(list: DecisionList): string {
  return `${lists[list].title} · ${ui.site.name}`;
}

function Rows({ list }: { readonly list: DecisionList }) {
  switch (list) {
    case "questions":
      return <Questions />;
    case "conclusions":
      return <Conclusions />;
    case "steps-now":
    case "steps-today":
    case "steps-safe":
    case "steps-week":
    case "steps-later":
      return <Steps group={groupOf(list)} />;
    case "panels":
      return SECTIONS.map((section) => <Panels key={section} section={section} />);
    case "ring":
      return <Ring />;
    default:
      return <Rules list={list} />;
  }
}

function countOf(list: DecisionList): number {
  switch (list) {
    case "questions":
      return Object.keys(FLOW.questions).length + FLOW.refinements.length;
    case "steps-now":
    case "steps-today":
    case "steps-safe":
    case "steps-week":
    case "steps-later":
      return FLOW.steps.filter(({ group }) => group === groupOf(list)).length;
    case "conclusions":
    case "panels":
    case "ring":
      return FLOW[list].length;
    default:
      return rulesOf(list).length;
  }
}

const groupOf = (list: `steps-${Group}`): Group => list.slice("steps-".length) as Group;
const rulesOf = (list: RuleList) => rules.filter(({ demands }) => ruleListOf(demands) === list);

function Questions() {
  return (
    <>
      {Object.entries(FLOW.questions).map(([id, question]) => {
        const place = places.find(({ at }) => "question" in at && at.question === id);
        const { title, options } = content.document("questions", id).words;
        return (
          <section className="panel" key={id} id={id}>
            <h2>{title}</h2>
            {place ? (
              <a className="inline-block py-2" href={routes.answers(place.segments)}>
                {words.open}
              </a>
            ) : null}
            <ul className="rows">
              {question.options.map((option) => (
                <li key={option.id}>
                  <b>{options[option.id]?.label}</b>
                  <div className="meta">{fill(words.read, { said: options[option.id]?.said ?? "" })}</div>
                  {option.joins ? null : <Tells facts={option.establishes} />}
                  {place ? <LeadsTo place={place} option={option} /> : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {FLOW.refinements.map(({ id, options }) => {
        const { title, options: said } = content.document("questions", id).words;
        return (
          <section className="panel" key={id} id={id}>
            <h2>{title}</h2>
            <p className="meta">{words.onPlan}</p>
            <ul className="rows">
              {options.map(({ segment, establishes }) => (
                <li key={segment}>
                  <b>{said[segment]?.label}</b>
                  <div className="meta">{fill(words.read, { said: said[segment]?.said ?? "" })}</div>
                  <Tells facts={establishes} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Tells({ facts }: { readonly facts: Place["facts"] }) {
  const said = factsInWords(facts, content.flowWords).join("; ");
  return <div className="meta">{said ? fill(words.facts, { facts: said }) : words.noFacts}</div>;
}

interface Leading {
  readonly segment: string;
  readonly next: string;
  readonly joins?: readonly string[] | undefined;
}

function LeadsTo({ place, option }: { readonly place: Place; readonly option: Leading }) {
  const joined = option.joins && placeForOptions(FLOW, option.joins);
  const answer = joined?.answers.at(-1);
  const segments = joined?.segments ?? [...place.segments, option.segment];
  const next = option.next === "plan" ? words.plan : content.document("questions", option.next).words.title;
  const label = answer ? `${content.document("questions", answer.question).words.options[answer.option]?.label}` : next;
  return (
    <div className="meta">
      {answer ? words.joins : words.next} <a href={routes.answers(segments)}>{label}</a>
    </div>
  );
}

function Conclusions() {
  return (
    <ol className="rows">
      {FLOW.conclusions.map(({ when, establishes }, index) => (
        <li key={conclusionId(index)} id={conclusionId(index)}>
          <b>{capital(factsInWords(establishes, content.flowWords).join("; "))}</b>
          <When condition={when} />
        </li>
      ))}
    </ol>
  );
}

function Steps({ group }: { readonly group: Group }) {
  return (
    <ul className="rows">
      {FLOW.steps
        .filter((step) => step.group === group)
        .map(({ id, when, does, hour, contacts }) => (
          <li key={id} id={id}>
            <b>{content.document("steps", id).words.title}</b>
            <When condition={when} />
            <div className="meta">
              {words.does} {does.map((action) => actionInWords(action, content.flowWords)).join("; ")}
            </div>
            {hour ? <div className="meta">{ui.plan.hours[hour]}</div> : null}
            {contacts.length > 0 ? (
              <div className="meta">
                {words.calls} {contacts.map(contactName).join(", ")}
              </div>
            ) : null}
          </li>
        ))}
    </ul>
  );
}

function Panels({ section }: { readonly section: Section }) {
  return (
    <section className="panel" id={section}>
      <h2>{ui.plan[section]}</h2>
      <ul className="rows">
        {FLOW.panels
          .filter((panel) => panel.section === section)
          .map(({ id, when, also }) => (
            <li key={id} id={id}>
              <b>{panelName(id)}</b>
              {also ? ` (${words.also})` : null}
              <When condition={when} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function Ring() {
  return (
    <ol className="rows">
      {FLOW.ring.map(({ contact, when, for: whom }) => (
        <li key={contact} id={contact}>
          <b>{contactName(contact)}</b>, {whom === "you" ? words.forYou : words.forChild}
          <When condition={when} />
        </li>
      ))}
    </ol>
  );
}

function Rules({ list }: { readonly list: RuleList }) {
  const listed = rulesOf(list);
  const { used, numbers } = numbered(listed);
  return (
    <>
      <ul className="rows">
        {listed.map(({ id, says, when, demands, sources }) => (
          <li key={id} id={id}>
            <b>{says}</b>
            <When condition={when} />
            <div className="meta">
              {words.then} {demandInWords(demands, content.flowWords, CALLED)}
            </div>
            <div className="meta">
              {words.sources} {numbers(sources)}
            </div>
          </li>
        ))}
      </ul>
      <section className="panel">
        <h2>{words.sourceList}</h2>
        <ol className="mt-2 grid gap-2 list-decimal ps-6">
          {used.map((id) => (
            <SourceLine key={id} id={id} />
          ))}
        </ol>
      </section>
    </>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
