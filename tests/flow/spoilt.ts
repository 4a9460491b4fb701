import { content } from "../../lib/content/load.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import type { Plan } from "../../lib/flow/plan.ts";
import type { Demand } from "../../lib/flow/rules.ts";

/** The plan with the one thing taken out, or put in, that the rule is about. */
export function spoilt(demand: Demand, plan: Plan, wordsOf: (plan: Plan) => string): { plan: Plan; words: string } {
  const [step] = FLOW.steps;
  if (!step) throw new Error("The flow has no steps.");
  const without = (any: readonly string[]): Plan["steps"] => ({
    now: plan.steps.now.filter((one) => !one.does.some((action) => any.includes(action))),
    today: plan.steps.today.filter((one) => !one.does.some((action) => any.includes(action))),
    safe: plan.steps.safe.filter((one) => !one.does.some((action) => any.includes(action))),
    week: plan.steps.week.filter((one) => !one.does.some((action) => any.includes(action))),
    later: plan.steps.later.filter((one) => !one.does.some((action) => any.includes(action))),
  });
  const panel = (id: string) => FLOW.panels.filter((one) => one.id === id);
  const filler = { ...step, id: "filler", does: [], contacts: [] };
  const words = wordsOf(plan);
  switch (demand.kind) {
    case "include":
      return { plan: { ...plan, steps: without(demand.any) }, words };
    case "exclude":
      return {
        plan: { ...plan, steps: { ...plan.steps, later: [{ ...filler, does: demand.actions.slice(-1) }] } },
        words,
      };
    case "first":
      return { plan: { ...plan, steps: { ...plan.steps, now: [filler, ...plan.steps.now] } }, words };
    case "before":
      return { plan: { ...plan, steps: { ...plan.steps, now: [{ ...filler, does: [demand.next] }] } }, words };
    case "never-both":
      return { plan: { ...plan, steps: { ...plan.steps, later: [{ ...filler, does: demand.actions }] } }, words };
    case "ring":
      return {
        plan: { ...plan, ring: plan.ring.filter((row) => demand.any.every((id) => id !== row.contact)) },
        words,
      };
    case "never-ring": {
      const [bad = ""] = demand.contacts;
      return { plan: { ...plan, steps: { ...plan.steps, later: [{ ...filler, contacts: [bad] }] } }, words };
    }
    case "ring-first":
      return { plan: { ...plan, ring: [{ contact: "samaritans", for: "you" }, ...plan.ring] }, words };
    case "ring-any-hour":
      return {
        plan: { ...plan, ring: plan.ring.filter((row) => content.contacts[row.contact]?.hours.kind !== "always") },
        words,
      };
    case "children-only":
      return { plan: { ...plan, ring: [...plan.ring, { contact: "revenge-porn-helpline", for: "you" }] }, words };
    case "answer":
      return { plan: { ...plan, panels: { ...plan.panels, picture: panel("say-copy") } }, words };
    case "never-answer":
      return { plan: { ...plan, panels: { ...plan.panels, picture: panel(demand.panels[0] ?? "") } }, words };
    case "show":
      return { plan: { ...plan, panels: { picture: [], say: [], keep: [], flags: [], next: [], differ: [] } }, words };
    case "at-most":
      return { plan: { ...plan, steps: { ...plan.steps, now: [filler, filler, filler, filler] } }, words };
    case "at-least":
      return { plan: { ...plan, steps: { now: [], today: [], safe: [], week: [], later: [] } }, words };
    case "words-exclude":
      return { plan, words: `${words}\nThen ${demand.words[0]?.toUpperCase()}.` };
    case "words-include":
      return { plan, words: "" };
  }
}
