import { expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { checkRules } from "../../lib/flow/check.ts";
import { FLOW, type Flow } from "../../lib/flow/flow.ts";
import { placeForOptions } from "../../lib/flow/paths.ts";
import { composePlan, stepsInOrder } from "../../lib/flow/plan.ts";
import { MOST_ANSWERS } from "../../lib/flow/questions.ts";
import { RULES } from "../../lib/flow/rules.ts";

type Step = Flow["steps"][number];

const without = (id: string): Step[] => FLOW.steps.filter((step) => step.id !== id);
const withWhen = (id: string, when: Step["when"]): Step[] =>
  FLOW.steps.map((step) => (step.id === id ? { ...step, when } : step));
const last = (id: string): Step[] => [...without(id), ...FLOW.steps.filter((step) => step.id === id)];
const HOME = { reader: ["parent", "carer", "relative"] } as const;

/** The real flow as it must never be, and the rule that says so. */
const BAD: readonly (readonly [rule: string, how: string, flow: Flow])[] = [
  [
    "extra-help-no-report",
    "extra needs are a reason to report",
    { ...FLOW, conclusions: [{ when: { send: "yes" }, establishes: { concern: "report" } }, ...FLOW.conclusions] },
  ],
  ["extra-help-check", "nobody checks that both understood", { ...FLOW, steps: without("both-could-say-no") }],
  ["extra-help-check-before-deleting", "the check comes last", { ...FLOW, steps: last("both-could-say-no") }],
  [
    "ni-no-deleting",
    "the child deletes in every nation",
    { ...FLOW, steps: withWhen("they-delete", { ...HOME, concern: "calm" }) },
  ],
  [
    "ni-calm-answer",
    "one answer for every nation",
    { ...FLOW, panels: FLOW.panels.filter(({ id }) => id !== "picture-calm-ni") },
  ],
  ["ni-calm-asks", "nobody is asked", { ...FLOW, steps: withWhen("advice-before-deleting", { happened: "received" }) }],
  [
    "ni-calm-ring",
    "101 is off the list",
    { ...FLOW, ring: FLOW.ring.filter(({ contact }) => contact !== "police-101") },
  ],
  ["shared-lawyer-before-school", "the school hears first", { ...FLOW, steps: last("legal-advice") }],
];

test.each(BAD)("%s notices when %s", (rule, _, flow) => {
  const input = {
    rules: RULES.filter(({ id }) => id === rule),
    contacts: content.contacts,
    mostAnswers: MOST_ANSWERS,
    wordsOf: () => "",
  };
  const broken = (one: Flow) => checkRules({ ...input, flow: one }).filter((finding) => finding.rule === rule);
  expect(broken(flow)).not.toEqual([]);
  expect(broken(FLOW)).toEqual([]);
});

test("two willing 16-year-olds, one of them autistic, are not sent to the police, and nobody calls them under 13", () => {
  const place = placeForOptions(FLOW, ["no", "sent", "fine", "extra-help"]);
  const plan = composePlan(FLOW, place?.facts ?? {}, content.contacts);
  const ids = stepsInOrder(plan).map(({ id }) => id);
  expect(plan.facts).toMatchObject({ under13: "no", concern: "calm" });
  expect(ids).toEqual(expect.arrayContaining(["plain-words", "both-could-say-no", "they-delete"]));
  expect(ids.filter((id) => id.startsWith("report") || id.startsWith("childrens-services"))).toEqual([]);
  expect(plan.ring.map(({ contact }) => contact)).not.toContain("police-101");
});
