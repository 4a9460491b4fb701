import { expect, test } from "vitest";
import { planDifference } from "../../lib/flow/difference.ts";
import type { Flow } from "../../lib/flow/flow.ts";
import { composePlan } from "../../lib/flow/plan.ts";
import { SMALL_CONTACTS, SMALL_FLOW, step } from "./small-flow.ts";

const older: Flow = {
  ...SMALL_FLOW,
  steps: [...SMALL_FLOW.steps, step({ id: "late", group: "later", when: { under13: "no" } })],
  panels: [...SMALL_FLOW.panels, { id: "next-older", section: "next", when: { under13: "no" } }],
  ring: [...SMALL_FLOW.ring, { contact: "posh", for: "you", when: { under13: "no" } }],
};
const plan = (under13: "no" | "possible") => composePlan(older, { under13 }, SMALL_CONTACTS);

test("somebody who asks what an answer changed is told of each step, panel and service that came or went", () => {
  const parts = { steps: ["late"], panels: ["next-older"], ring: ["posh"] };
  const none = { steps: [], panels: [], ring: [] };
  expect(planDifference(plan("possible"), plan("no"))).toEqual({ adds: parts, drops: none });
  expect(planDifference(plan("no"), plan("possible"))).toEqual({ adds: none, drops: parts });
});

test("an answer that changed nothing is said to change nothing", () => {
  const none = { steps: [], panels: [], ring: [] };
  expect(planDifference(plan("no"), plan("no"))).toEqual({ adds: none, drops: none });
});
