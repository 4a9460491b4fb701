import type { Demand } from "../flow/rules.ts";
import { GROUPS } from "../flow/steps.ts";

const STEP_LISTS = GROUPS.map((group) => `steps-${group}` as const);
const RULE_LISTS = ["rules-steps", "rules-shown", "rules-never"] as const;

/** The lists behind the decision map, in the order in which they are read; each is a page. */
export const DECISION_LISTS = ["questions", "conclusions", ...STEP_LISTS, "panels", "ring", ...RULE_LISTS] as const;
export type DecisionList = (typeof DECISION_LISTS)[number];
export type RuleList = (typeof RULE_LISTS)[number];

const LIST_OF: Readonly<Record<Demand["kind"], RuleList>> = {
  include: "rules-steps",
  first: "rules-steps",
  before: "rules-steps",
  ring: "rules-shown",
  "ring-first": "rules-shown",
  "ring-any-hour": "rules-shown",
  answer: "rules-shown",
  show: "rules-shown",
  "at-least": "rules-shown",
  "at-most": "rules-shown",
  "words-include": "rules-shown",
  exclude: "rules-never",
  "never-both": "rules-never",
  "never-ring": "rules-never",
  "children-only": "rules-never",
  "never-answer": "rules-never",
  "words-exclude": "rules-never",
};

/** The list a rule stands on, by what it demands. */
export function ruleListOf(demand: Demand): RuleList {
  return LIST_OF[demand.kind];
}
