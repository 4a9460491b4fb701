import { type Plan, panelsInOrder, stepsInOrder } from "./plan.ts";

/** Ids of the steps, panels and services that one plan has and another has not. */
export interface Parts {
  readonly steps: readonly string[];
  readonly panels: readonly string[];
  readonly ring: readonly string[];
}

/** What `after` adds to `before` and leaves out of it. */
export function planDifference(before: Plan, after: Plan): { readonly adds: Parts; readonly drops: Parts } {
  const [old, young] = [partsOf(before), partsOf(after)];
  return { adds: without(young, old), drops: without(old, young) };
}

function partsOf(plan: Plan): Parts {
  return {
    steps: stepsInOrder(plan).map(({ id }) => id),
    panels: panelsInOrder(plan).map(({ id }) => id),
    ring: plan.ring.map(({ contact }) => contact),
  };
}

function without(these: Parts, those: Parts): Parts {
  return {
    steps: these.steps.filter((id) => !those.steps.includes(id)),
    panels: these.panels.filter((id) => !those.panels.includes(id)),
    ring: these.ring.filter((id) => !those.ring.includes(id)),
  };
}
