import { type Condition, type Facts, holds } from "./facts.ts";
import type { ContactFacts, Flow } from "./flow.ts";
import { ONE_ANSWER, type Panel, SECTIONS, type Section } from "./panels.ts";
import { GROUPS, type Group, type Step } from "./steps.ts";

export interface PlanStep extends Omit<Step, "contacts"> {
  readonly contacts: readonly string[];
}

/** A plan: what to do and in what order, for one set of facts. Words are looked up by id. */
export interface Plan {
  readonly facts: Facts;
  readonly steps: Readonly<Record<Group, readonly PlanStep[]>>;
  readonly panels: Readonly<Record<Section, readonly Panel[]>>;
  readonly ring: readonly { readonly contact: string; readonly for: "you" | "child" }[];
  /** Pages that go further, as addresses without the outer slashes. */
  readonly further: readonly string[];
}

/** The answers with what follows from them. Conclusions never overrule an answer. */
export function conclude(flow: Flow, answers: Facts): Facts {
  let facts: Facts = answers;
  for (const row of flow.conclusions) {
    if (holds(row.when, facts)) facts = { ...row.establishes, ...facts };
  }
  return facts;
}

/**
 * The conclusions that add to what the answers say, each with all that was known before it was drawn. It is `conclude`,
 * told step by step.
 */
export function conclusionsFor(flow: Flow, answers: Facts): { row: Flow["conclusions"][number]; facts: Facts }[] {
  const drawn: { row: Flow["conclusions"][number]; facts: Facts }[] = [];
  let facts: Facts = answers;
  for (const row of flow.conclusions) {
    const known = facts;
    const isNew = (Object.keys(row.establishes) as (keyof Facts)[]).some((name) => known[name] === undefined);
    if (!isNew || !holds(row.when, facts)) continue;
    drawn.push({ row, facts });
    facts = { ...row.establishes, ...facts };
  }
  return drawn;
}

/**
 * Composes the plan for `answers` from the flow. Pure and total: any facts give a plan.
 *
 * @param contacts what is known of each contact: one that does not serve the plan's nation is left out.
 */
export function composePlan(flow: Flow, answers: Facts, contacts: Readonly<Record<string, ContactFacts>>): Plan {
  const facts = conclude(flow, answers);
  const serves = (id: string): boolean => !facts.nation || (contacts[id]?.nations.includes(facts.nation) ?? false);
  const applies = (row: { readonly when: Condition }): boolean => holds(row.when, facts);

  const steps: Record<Group, PlanStep[]> = { now: [], today: [], safe: [], week: [], later: [] };
  for (const step of flow.steps) {
    if (applies(step)) steps[step.group].push({ ...step, contacts: step.contacts.filter(serves) });
  }
  const panels: Record<Section, Panel[]> = { picture: [], say: [], keep: [], flags: [], next: [], differ: [] };
  for (const panel of flow.panels) {
    const shown = panels[panel.section];
    const answered = ONE_ANSWER.includes(panel.section) && shown.some((one) => !one.also);
    if ((panel.also || !answered) && applies(panel)) shown.push(panel);
  }
  const ring = flow.ring.filter((row) => applies(row) && serves(row.contact));
  const further = flow.further
    .filter(applies)
    .filter((row, index, rows) => !row.one || rows.findIndex(({ one }) => one === row.one) === index)
    .map(({ page }) => page);
  return { facts, steps, panels, ring, further };
}

/** All the plan's steps in the order they are read. */
export function stepsInOrder(plan: Plan): PlanStep[] {
  return GROUPS.flatMap((group) => plan.steps[group]);
}

/** All the plan's panels, section by section. */
export function panelsInOrder(plan: Plan): Panel[] {
  return SECTIONS.flatMap((section) => plan.panels[section]);
}
