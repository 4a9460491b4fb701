import type { CheckInput } from "../../lib/flow/check.ts";
import type { Flow } from "../../lib/flow/flow.ts";
import type { Demand, Rule } from "../../lib/flow/rules.ts";
import type { Step } from "../../lib/flow/steps.ts";

/** A whole flow of one question and three steps, in which nothing is wrong. Tests break it one piece at a time. */
export const SMALL_FLOW: Flow = {
  first: "start",
  questions: {
    start: {
      options: [
        { id: "yes", segment: "go", establishes: { selfHarm: "yes" }, next: "plan" },
        { id: "unsure", segment: "wait", establishes: { selfHarm: "maybe" }, next: "plan" },
      ],
    },
  },
  refinements: [],
  conclusions: [{ when: {}, establishes: { reader: "parent" } }],
  steps: [
    { id: "ring", group: "now", when: {}, does: ["ring-999", "ask-about-suicide"], contacts: ["emergency-999"] },
    { id: "note", group: "today", when: {}, does: ["note-names"], contacts: ["police-101"] },
    { id: "block", group: "today", when: {}, does: ["block"], contacts: [] },
  ],
  panels: [
    { id: "picture-keep", section: "picture", when: {} },
    { id: "say-hurt", section: "say", when: {} },
    { id: "keep-words", section: "keep", when: {} },
  ],
  ring: [
    { contact: "emergency-999", for: "you", when: {} },
    { contact: "childline", for: "child", when: {} },
  ],
  further: [],
};

const service = (kind: string, adultsOnly = false) => ({
  nations: ["england", "wales", "scotland", "northern-ireland"],
  adultsOnly,
  audience: ["you"],
  hours: { kind },
});

export const SMALL_CONTACTS: CheckInput["contacts"] = {
  "emergency-999": service("always"),
  childline: service("weekly"),
  "police-101": service("check"),
  "revenge-porn-helpline": service("weekly", true),
};

export function step(change: Partial<Step>): Step {
  return { id: "added", group: "today", when: {}, does: [], contacts: [], ...change };
}

export function ruleThat(demands: Demand): Rule {
  return { id: "the-rule", says: "The rule.", when: {}, demands, sources: ["cps-iioc"] };
}

/** What the checks need beside a flow, with one rule and the words of every plan. */
export function inputOf(flow: Flow, demands: Demand, words = "You are not in trouble."): CheckInput {
  return { flow, rules: [ruleThat(demands)], contacts: SMALL_CONTACTS, mostAnswers: 6, wordsOf: () => words };
}
