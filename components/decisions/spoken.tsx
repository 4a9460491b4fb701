import { content } from "../../lib/content/load.ts";
import type { Condition } from "../../lib/flow/facts.ts";
import { conditionClauses, type Names } from "../../lib/flow/in-words.ts";
import { decisionWords } from "../../lib/site/decision-words.ts";
import { ui } from "../../lib/site/ui.ts";

const { list } = decisionWords;

/** What services, panels and parts of a plan are called on it. */
export const CALLED: Names = {
  contact: contactName,
  panel: panelName,
  group: (group) => ui.plan.groups[group],
};

/** A service's name in a line of words, in any nation. */
export function contactName(id: string): string {
  const words = content.contactWords[id];
  if (!words) return id;
  return words.inline ?? (typeof words.name === "string" ? words.name : words.name.unsaid);
}

/** A panel's title; for one about the picture its answer, as all of those share a title. */
export function panelName(id: string): string {
  const { title, answer } = content.document("panels", id).words;
  return answer ?? title;
}

/** A condition as a sentence, and as a list under it where there is a choice. */
export function When({ condition }: { readonly condition: Condition }) {
  const { conditions } = content.flowWords;
  const clauses = conditionClauses(condition, content.flowWords);
  const plain = clauses.filter((clause) => typeof clause === "string");
  const choices = clauses.filter((clause) => typeof clause !== "string");
  return (
    <div className="meta">
      {list.when} {plain.join("; ") || (choices.length > 0 ? "" : conditions.always)}
      {choices.map(({ lead, of }, index) => (
        <div key={lead}>
          {plain.length + index > 0 ? `${conditions.and} ${lead}` : lead}:
          <ul>
            {of.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Sources in the order of their names, and the numbers under which a page gives them. */
export function numbered(rows: readonly { readonly sources: readonly string[] }[]) {
  const used = [...new Set(rows.flatMap(({ sources }) => sources))].sort();
  return { used, numbers: (ids: readonly string[]) => ids.map((id) => used.indexOf(id) + 1).join(", ") };
}

/** The anchor of a conclusion in its list. */
export function conclusionId(index: number): string {
  return `row-${index + 1}`;
}
