import { content } from "../../lib/content/load.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { placeForOptions } from "../../lib/flow/paths.ts";
import { composePlan } from "../../lib/flow/plan.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { Icon } from "../icon/icon.tsx";
import { TalksFor } from "../talk/talk-list.tsx";
import { Helped } from "../thanks/helped.tsx";
import { Words } from "../words/words.tsx";
import { Provenance } from "./provenance.tsx";

/** A situation: what to do first, the way into the questions, its usual plan, and what a parent wants to understand. */
export async function Situation({ id }: { readonly id: string }) {
  const { words } = content.document("situations", id);
  const text = await content.compiled("situations", id);
  const enters = placeForOptions(FLOW, words.enters);
  const usual = placeForOptions(FLOW, words.usual);
  if (!enters || !usual)
    throw new Error(`${content.fileOf("situations", id)}: enters and usual must be answers of the flow.`);
  const plan = composePlan(FLOW, usual.facts, content.contacts);

  return (
    <article className="max-w-[38rem]">
      <h1 className="mt-4">{words.title}</h1>
      <div className="card settled mt-4">
        <h2 className="text-[1.1rem]">{ui.situation.first}</h2>
        <p className="mt-1 text-[1.1rem]">{words.first}</p>
        {enters.segments.length > 0 && plan.facts.concern !== "prevent" ? (
          <p className="screen">
            {ui.situation.danger}{" "}
            <a className="inline-block py-2" href={routes.start()}>
              {ui.situation.dangerLink}
            </a>
          </p>
        ) : null}
        <p className="mt-4 screen">
          <a className="go" href={routes.answers(enters.segments)}>
            {ui.situation.start}
            <Icon name="arrow" />
          </a>
        </p>
      </div>
      <section className="panel">
        <h2>{ui.situation.usual}</h2>
        <p className="meta">{ui.situation.usualLead}</p>
        {(["now", "today"] as const).map((group) => (
          <div key={group} className="mt-3">
            <h3>{ui.plan.groups[group]}</h3>
            <ol className="mt-1 grid gap-1 list-decimal ps-6">
              {plan.steps[group].map((step) => (
                <li key={step.id}>{content.document("steps", step.id).words.title}</li>
              ))}
            </ol>
          </div>
        ))}
        <p className="mt-2 screen">
          <a className="inline-block py-2" href={routes.answers(usual.segments)}>
            {ui.situation.usualLink}
          </a>
        </p>
      </section>
      <div className="prose mt-6">
        <Words text={text} setting={{ shows: "article" }} />
      </div>
      <TalksFor kind="situations" id={id} />
      <Helped />
      <Provenance files={[words]} />
    </article>
  );
}
