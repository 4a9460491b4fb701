import { content } from "../../lib/content/load.ts";
import type { QuestionWords } from "../../lib/content/schemas.ts";
import type { Facts } from "../../lib/flow/facts.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { composePlan, type PlanStep } from "../../lib/flow/plan.ts";
import { EmergencyPanel } from "../emergency/emergency-panel.tsx";
import { type Setting, Words } from "../words/words.tsx";

/**
 * What to do before anything is asked: whom to ring, then the first steps of the plan these facts lead to. They are the
 * same steps as on the plan, so that a reader who goes on finds nothing changed.
 */
export function Crisis({
  facts,
  words,
}: {
  readonly facts: Facts;
  readonly words: NonNullable<QuestionWords["crisis"]>;
}) {
  const plan = composePlan(FLOW, facts, content.contacts);
  // Whom to ring stands in the panel.
  const steps = plan.steps.now.filter(({ does }) => does.some((action) => action !== "crisis-line"));
  return (
    <>
      <h1 className="mt-4">{words.title}</h1>
      <p className="mt-2">{words.lead}</p>
      <section className="card settled mt-4">
        <EmergencyPanel />
      </section>
      <ol className="steps now mt-4">
        {steps.map((step) => (
          <FirstStep key={step.id} step={step} setting={{ shows: "plan" }} />
        ))}
      </ol>
      <p className="meta mt-6">{words.next}</p>
    </>
  );
}

async function FirstStep({ step, setting }: { readonly step: PlanStep; readonly setting: Setting }) {
  const text = await content.compiled("steps", step.id);
  return (
    <li className="step">
      <h2 className="text-[1.1rem]">{content.document("steps", step.id).words.title}</h2>
      <div className="prose">
        <Words text={text} setting={setting} />
      </div>
    </li>
  );
}
