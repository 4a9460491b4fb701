import { content } from "../../lib/content/load.ts";
import { guideKind, INDEX, SECTIONS } from "../../lib/content/sections.ts";
import type { Facts } from "../../lib/flow/facts.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import type { Panel as PanelRow, Section } from "../../lib/flow/panels.ts";
import { type Place, roadOf } from "../../lib/flow/paths.ts";
import { composePlan, type Plan as PlanData, panelsInOrder, stepsInOrder } from "../../lib/flow/plan.ts";
import { GROUPS, type Group } from "../../lib/flow/steps.ts";
import { codeOf } from "../../lib/site/code.ts";
import { leadOf, nobodyAnswers } from "../../lib/site/plan-lines.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { PlanProvenance } from "../article/provenance.tsx";
import { ContactCard } from "../contact/contact-card.tsx";
import { AnswersSoFar } from "../question/answers-so-far.tsx";
import { SettlingLine } from "../settling-line/settling-line.tsx";
import { Helped } from "../thanks/helped.tsx";
import { type Setting, Words } from "../words/words.tsx";
import { Refine } from "./refine.tsx";
import { Step } from "./step.tsx";

/** A whole plan: what to do and in what order, and everything a parent needs beside it. */
export async function Plan({ place }: { readonly place: Place }) {
  const plan = composePlan(FLOW, place.facts, content.contacts);
  const { nation } = plan.facts;
  const setting: Setting = { shows: "plan", nation: plan.facts.nation, reader: plan.facts.reader };
  const shown = new Set<string>([
    "picture",
    "say",
    "ring",
    "flags",
    "fit",
    ...GROUPS.filter((group) => plan.steps[group].length > 0),
  ]);
  if (plan.panels.next.length > 0) shown.add("next");

  return (
    <div className="plan">
      <div>
        <h1 className="mt-4">{ui.plan.title}</h1>
        <p className="mt-2 text-[1.1rem]">{reassurance(plan.facts)}</p>
        {plan.facts.reader === "parent" ? (
          <p className="meta screen">
            {ui.plan.fitFirst} <a href="#fit">{ui.plan.fitLink}</a>
          </p>
        ) : null}
        <StepGroup group="now" plan={plan} setting={setting} />
      </div>
      <nav className="spine" aria-label={ui.plan.spine}>
        <p className="label">{ui.plan.spine}</p>
        <ul>
          {[
            ["now", ui.plan.groups.now],
            ["picture", ui.plan.picture],
            ["today", ui.plan.groups.today],
            ["safe", ui.plan.groups.safe],
            ["say", ui.plan.say],
            ["ring", ui.plan.ring],
            ["week", ui.plan.groups.week],
            ["later", ui.plan.groups.later],
            ["flags", ui.plan.flags],
            ["next", ui.plan.next],
            ["fit", ui.plan.refineTitle],
          ]
            .filter(([id]) => shown.has(id ?? ""))
            .map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
        </ul>
      </nav>
      <div>
        <details className="fold mt-6 screen">
          <summary>{ui.plan.changeAnswers}</summary>
          <AnswersSoFar place={place} />
          <p>
            <a className="inline-block py-2" href={routes.start()}>
              {ui.plan.startAgain}
            </a>
          </p>
        </details>
        <section className="panel card settled" id="picture">
          <h2>{ui.plan.picture}</h2>
          <PictureAnswer plan={plan} />
          <PanelTexts plan={plan} section="picture" setting={setting} />
        </section>
        <StepGroup group="today" plan={plan} setting={setting} />
        <StepGroup group="safe" plan={plan} setting={setting} />
        <section className="panel" id="say">
          <h2>{ui.plan.say}</h2>
          <PanelTexts plan={plan} section="say" setting={setting} />
        </section>
        <Ring plan={plan} />
        <section className="panel" id="keep">
          <h2>{ui.plan.keep}</h2>
          <PanelTexts plan={plan} section="keep" setting={setting} />
        </section>
        <StepGroup group="week" plan={plan} setting={setting} />
        <StepGroup group="later" plan={plan} setting={setting} />
        <section className="panel" id="flags">
          <h2>{ui.plan.flags}</h2>
          <PanelTexts plan={plan} section="flags" setting={setting} />
        </section>
        <Folded id="next" title={ui.plan.next} section="next" plan={plan} setting={setting} />
        <Folded
          id="differ"
          title={ui.plan.differ}
          lead={ui.plan.differLead}
          section="differ"
          plan={plan}
          setting={setting}
        />
        <Refine place={place} plan={plan} />
        <section className="panel screen" id="further">
          <h2>{ui.plan.further}</h2>
          <ul className="chips mt-2">
            {plan.further.map((page) => (
              <li key={page}>
                <a href={`/${page}/`}>{furtherLabel(page)}</a>
              </li>
            ))}
          </ul>
        </section>
        <p className="mt-4 screen">
          <a className="inline-block py-2" href={nation ? routes.topic(`law-${nation}`) : routes.topics()}>
            {nation ? fill(ui.plan.law, { nation: ui.nations[nation] }) : ui.plan.more}
          </a>
        </p>
        <Helped />
        <PlanProvenance files={filesOf(plan)} number={codeOf(place)} why={routes.why(roadOf(FLOW, place))} />
      </div>
    </div>
  );
}

function furtherLabel(page: string): string {
  if (page.startsWith("practise/")) return ui.plan.practise;
  const [folder, guide = INDEX] = page.split("/");
  const section = SECTIONS.find((one) => one === folder);
  if (!section) throw new Error(`lib/flow/further.ts: ${page} is neither a section of guides nor a talk.`);
  return content.document(guideKind(section), guide).words.label;
}

/** A discreet title, different on every plan. */
export function planTitle(place: Place): string {
  return `${fill(ui.plan.documentTitle, { code: codeOf(place) })} · ${ui.site.name}`;
}

function reassurance(facts: Facts): string {
  if (facts.selfHarm) return ui.plan.reassure.hurt;
  if (facts.danger) return ui.plan.reassure.danger;
  if (facts.reader === "school" && facts.concern !== "prevent") return ui.plan.reassureSchool;
  if (facts.concern === "calm" && facts.nation === "northern-ireland") return ui.plan.reassure.calmNorthernIreland;
  return ui.plan.reassure[facts.concern ?? "talk-it-through"];
}

function StepGroup({
  group,
  plan,
  setting,
}: {
  readonly group: Group;
  readonly plan: PlanData;
  readonly setting: Setting;
}) {
  const steps = plan.steps[group];
  if (steps.length === 0) return null;
  const lead = leadOf(group, steps);
  return (
    <section className={`group ${group}`} id={group}>
      <div className="group-head">
        <h2>{ui.plan.groups[group]}</h2>
        <SettlingLine kind="group" />
      </div>
      {lead ? <p className="meta">{lead}</p> : null}
      <ol className="steps">
        {steps.map((step) => (
          <Step key={step.id} step={step} setting={setting} />
        ))}
      </ol>
    </section>
  );
}

function PictureAnswer({ plan }: { readonly plan: PlanData }) {
  const [panel] = plan.panels.picture;
  const answer = panel ? content.document("panels", panel.id).words.answer : undefined;
  return answer ? <p className="mt-1 text-[1.15rem] font-bold">{answer}</p> : null;
}

async function PanelTexts({
  plan,
  section,
  setting,
}: {
  readonly plan: PlanData;
  readonly section: Section;
  readonly setting: Setting;
}) {
  const texts = await Promise.all(
    plan.panels[section].map(async ({ id }) => ({ id, text: await content.compiled("panels", id) })),
  );
  return texts.map(({ id, text }) => (
    <div className="prose mt-2" key={id}>
      <Words text={text} setting={setting} />
    </div>
  ));
}

interface FoldedProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly section: Section;
  readonly plan: PlanData;
  readonly setting: Setting;
}

async function Folded({ id, title, lead, section, plan, setting }: FoldedProps) {
  const rows: readonly PanelRow[] = plan.panels[section];
  if (rows.length === 0) return null;
  const texts = await Promise.all(rows.map((row) => content.compiled("panels", row.id)));
  return (
    <section className="panel screen" id={id}>
      <h2>{title}</h2>
      {lead ? <p className="meta mb-2">{lead}</p> : null}
      {rows.map((row, index) => {
        const text = texts[index];
        return (
          <details className="fold" key={row.id}>
            <summary>
              <h3>{content.document("panels", row.id).words.title}</h3>
            </summary>
            <div className="prose">{text ? <Words text={text} setting={setting} /> : null}</div>
          </details>
        );
      })}
    </section>
  );
}

function Ring({ plan }: { readonly plan: PlanData }) {
  const { nation } = plan.facts;
  const line = content.terms["distress-line"];
  return (
    <section className="panel" id="ring">
      <h2>{ui.plan.ring}</h2>
      {(["you", "child"] as const).map((who) => {
        const rows = plan.ring.filter((row) => row.for === who);
        if (rows.length === 0) return null;
        return (
          <div key={who} className="mt-3">
            <h3 className="mb-2">{who === "you" ? ui.plan.ringYou : ui.plan.ringChild}</h3>
            <div className="ring-list">
              {rows.map((row) => (
                <ContactCard key={row.contact} id={row.contact} nation={nation} heading="h4" />
              ))}
            </div>
          </div>
        );
      })}
      <p className="meta mt-3">{line ? nobodyAnswers(line, nation) : null}</p>
    </section>
  );
}

function filesOf(plan: PlanData) {
  return [
    ...stepsInOrder(plan).map((step) => content.document("steps", step.id).words),
    ...panelsInOrder(plan).map((panel) => content.document("panels", panel.id).words),
  ];
}
