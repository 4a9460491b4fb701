import { content } from "../../lib/content/load.ts";
import type { PlanStep } from "../../lib/flow/plan.ts";
import { hourInWords } from "../../lib/site/plan-lines.ts";
import { ContactRow } from "../contact/contact-card.tsx";
import { type Setting, Words } from "../words/words.tsx";

/** One step: a tick that works without script, what to do, how, and whom to ring for it. */
export async function Step({ step, setting }: { readonly step: PlanStep; readonly setting: Setting }) {
  const { words } = content.document("steps", step.id);
  const text = await content.compiled("steps", step.id);
  const hour = hourInWords(step);
  return (
    <li className="step">
      <h3>
        <label className="tick">
          <input type="checkbox" />
          {words.title}
        </label>
      </h3>
      {hour ? <p className="meta">{hour}</p> : null}
      <div className="prose">
        <Words text={text} setting={setting} />
        {step.contacts.map((id) => (
          <ContactRow key={id} id={id} nation={setting.nation} />
        ))}
      </div>
    </li>
  );
}
