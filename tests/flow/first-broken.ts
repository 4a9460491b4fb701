import { content } from "../../lib/content/load.ts";
import { pathInWords, whatBreaks } from "../../lib/flow/check.ts";
import { type Facts, holds } from "../../lib/flow/facts.ts";
import { FLOW, type Flow } from "../../lib/flow/flow.ts";
import { everyPlace, isPlan, type Place } from "../../lib/flow/paths.ts";
import { composePlan, panelsInOrder, stepsInOrder } from "../../lib/flow/plan.ts";
import { MOST_ANSWERS } from "../../lib/flow/questions.ts";
import { RULES, type Rule } from "../../lib/flow/rules.ts";

/** The rules of the flow itself, without those about words. */
export const FLOW_RULES = structural(RULES);

function structural(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => !rule.demands.kind.startsWith("words"));
}

interface Tried {
  readonly broken: string | null;
  readonly used: readonly string[];
}

/** What plans were made of, kept from one flow to the next where only its questions differ. */
export type Kept = Map<string, Tried>;

/** Every plan of the real flow, with the ids of what is in it. */
export const REAL_PLANS: readonly { readonly place: Place; readonly holds: ReadonlySet<string> }[] = everyPlace(
  FLOW,
  MOST_ANSWERS,
)
  .filter(isPlan)
  .map((place) => {
    const plan = composePlan(FLOW, place.facts, content.contacts);
    const ids = [
      ...stepsInOrder(plan).map((step) => step.id),
      ...panelsInOrder(plan).map((panel) => panel.id),
      ...plan.ring.map((row) => row.contact),
    ];
    return { place, holds: new Set(ids) };
  });

/** The first rule that any of these places' plans breaks once the flow is this one, or `null`. */
export function brokenAt(flow: Flow, places: readonly Place[], rules: readonly Rule[]): string | null {
  for (const place of places) {
    const { broken } = tryFacts(flow, place.facts, rules);
    if (broken) return `${broken} (${pathInWords(place)})`;
  }
  return null;
}

/**
 * The first rule that any plan of this flow breaks; or a step, a panel or a rule that no plan of it has any more;
 * or `null`.
 */
export function firstBroken(flow: Flow, kept: Kept): string | null {
  const used = new Set<string>();
  for (const place of everyPlace(flow, MOST_ANSWERS).filter(isPlan)) {
    const key = JSON.stringify(place.facts);
    const known = kept.get(key) ?? tryFacts(flow, place.facts, FLOW_RULES);
    kept.set(key, known);
    if (known.broken) return `${known.broken} (${pathInWords(place)})`;
    for (const id of known.used) used.add(id);
  }
  const idle = [
    ...flow.steps.map((step) => `step ${step.id}`),
    ...flow.panels.map((panel) => `panel ${panel.id}`),
    ...FLOW_RULES.map((rule) => `rule ${rule.id}`),
  ].find((id) => !used.has(id));
  return idle ? `${idle} holds for no plan` : null;
}

function tryFacts(flow: Flow, facts: Facts, all: readonly Rule[]): Tried {
  const { contacts } = content;
  const plan = composePlan(flow, facts, contacts);
  if (plan.panels.picture.length === 0 || plan.panels.say.length === 0 || plan.panels.keep.length === 0) {
    return { broken: "one-answer", used: [] };
  }
  const rules = all.filter((rule) => holds(rule.when, plan.facts));
  const broken = rules.find((rule) => whatBreaks(rule.demands, plan, { contacts, wordsOf: () => "" }));
  return {
    broken: broken?.id ?? null,
    used: [
      ...stepsInOrder(plan).map((step) => `step ${step.id}`),
      ...panelsInOrder(plan).map((panel) => `panel ${panel.id}`),
      ...rules.map((rule) => `rule ${rule.id}`),
    ],
  };
}
