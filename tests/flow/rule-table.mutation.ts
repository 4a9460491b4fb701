import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { planWordsReader } from "../../lib/content/plan-words.ts";
import { ACTIONS, FORBIDDEN_ACTIONS } from "../../lib/flow/actions.ts";
import { whatBreaks } from "../../lib/flow/check.ts";
import { FACTS, holds } from "../../lib/flow/facts.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { everyPlace, isPlan } from "../../lib/flow/paths.ts";
import { composePlan, type Plan } from "../../lib/flow/plan.ts";
import { RULES, type Rule } from "../../lib/flow/rules.ts";
import { GROUPS } from "../../lib/flow/steps.ts";
import { spoilt } from "./spoilt.ts";

/**
 * The table of rules is two thousand words and lists, of which Stryker would start the tests anew for each. Here the same
 * changes are tried in one process: every word emptied, every list emptied, every condition and demand emptied. A change
 * is noticed when the checks of `rules.test.ts` would fail. One that the compiler refuses is not counted, as in Stryker.
 */
const MOST_MISSED = 0.05;

const { contacts } = content;
const read = planWordsReader(content);
const words = new Map<Plan, string>();
const wordsOf = (plan: Plan): string => {
  const known = words.get(plan) ?? read(plan);
  words.set(plan, known);
  return known;
};
const plans = everyPlace(FLOW)
  .filter(isPlan)
  .map(({ facts }) => composePlan(FLOW, facts, contacts));

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Every way to empty one thing in `value`, with where it is. */
function* emptied(value: Json, where: string): Generator<{ where: string; value: Json }> {
  if (typeof value === "string" && value !== "") yield { where: `${where} = ""`, value: "" };
  if (typeof value !== "object") return;
  if (Array.isArray(value)) {
    if (value.length > 0) yield { where: `${where} = []`, value: [] };
    for (const [index, one] of value.entries())
      for (const changed of emptied(one, `${where}[${index}]`))
        yield { where: changed.where, value: value.with(index, changed.value) };
    return;
  }
  const record = value as { readonly [key: string]: Json };
  if (Object.keys(record).length > 0) yield { where: `${where} = {}`, value: {} };
  for (const [key, one] of Object.entries(record))
    for (const changed of emptied(one, `${where}.${key}`))
      yield { where: changed.where, value: { ...record, [key]: changed.value } };
}

const vocabulary: ReadonlySet<string> = new Set([
  ...ACTIONS,
  ...FORBIDDEN_ACTIONS,
  ...GROUPS,
  ...Object.values(FACTS).flat(),
  ...Object.keys(FACTS),
  ...Object.keys(contacts),
  ...Object.keys(content.sources),
  ...FLOW.panels.map(({ id }) => id),
]);

/** Whether the compiler would refuse the rule: a part is missing, or an id is none of ours. */
function isRefused(rule: Rule): boolean {
  const { when, demands } = rule;
  if (when === undefined || demands === undefined || !demands.kind || rule.says === undefined) return true;
  const ids = (value: Json): string[] =>
    typeof value === "string" ? [value] : typeof value === "object" ? Object.values(value).flatMap(ids) : [];
  const isOfWords = demands.kind === "words-exclude" || demands.kind === "words-include";
  const { kind: _, ...asked } = demands;
  return [...ids(when as Json), ...rule.sources, ...(isOfWords ? [] : ids(asked as Json))].some(
    (id) => !vocabulary.has(id),
  );
}

/** What the checks of `rules.test.ts` say of a rule, or `null` when they are content. */
function noticed(rule: Rule): string | null {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(rule.id) || !/^[A-Z0-9].{8,}\.$/.test(rule.says)) return "its name or sentence";
  if (rule.sources.length === 0) return "its source";
  const held = plans.filter((plan) => holds(rule.when, plan.facts));
  if (held.length === 0) return "holds for no plan";
  for (const plan of held.slice(0, 20)) {
    const bad = spoilt(rule.demands, plan, wordsOf);
    if (whatBreaks(rule.demands, bad.plan, { contacts, wordsOf: () => bad.words }) === null) return "never fails";
  }
  return held.some((plan) => whatBreaks(rule.demands, plan, { contacts, wordsOf })) ? "broken by a plan" : null;
}

test("somebody who empties a part of a safety rule is noticed", () => {
  const survived: string[] = [];
  let tried = 0;
  for (const rule of RULES) {
    for (const { where, value } of emptied(rule as unknown as Json, rule.id)) {
      const changed = value as unknown as Rule;
      if (Object.keys(changed).length === 0 || isRefused(changed)) continue;
      tried += 1;
      if (noticed(changed) === null) survived.push(where);
    }
  }
  mkdirSync("test-results/mutation", { recursive: true });
  const outcome = { noticed: tried - survived.length, missed: survived };
  writeFileSync("test-results/mutation/rules.json", JSON.stringify(outcome, null, 2));
  expect(survived.length / tried, survived.join("\n")).toBeLessThanOrEqual(MOST_MISSED);
});
