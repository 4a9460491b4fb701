import { describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { planWordsReader } from "../../lib/content/plan-words.ts";
import { checkRules, pathInWords, whatBreaks } from "../../lib/flow/check.ts";
import { holds } from "../../lib/flow/facts.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { everyPlace, isPlan } from "../../lib/flow/paths.ts";
import { composePlan, stepsInOrder } from "../../lib/flow/plan.ts";
import { MOST_ANSWERS } from "../../lib/flow/questions.ts";
import { type Demand, RULES, type Rule } from "../../lib/flow/rules.ts";
import { spoilt } from "./spoilt.ts";

const { contacts } = content;
const wordsOf = planWordsReader(content);
const plans = everyPlace(FLOW, MOST_ANSWERS)
  .filter(isPlan)
  .map((place) => ({ path: pathInWords(place), plan: composePlan(FLOW, place.facts, contacts) }));

/** What breaks a rule, each way of breaking it once: how often, the first path, and the line that does it. */
function broken(rule: Rule): string[] {
  const ways = new Map<string, { path: string; times: number }>();
  for (const { path, plan } of plans) {
    if (!holds(rule.when, plan.facts)) continue;
    for (const demand of oneByOne(rule.demands)) {
      const what = whatBreaks(demand, plan, { contacts, wordsOf });
      if (!what) continue;
      const word = demand.kind === "words-exclude" ? demand.words[0]?.toLowerCase() : undefined;
      const line = word
        ? (wordsOf(plan)
            .split("\n")
            .find((one) => one.toLowerCase().includes(word)) ?? "")
        : "";
      const known = ways.get(`${what} ${line}`);
      ways.set(`${what} ${line}`, { path: known?.path ?? path, times: (known?.times ?? 0) + 1 });
    }
  }
  return [...ways].map(([what, { path, times }]) => `${times} plans, the first ${path}: ${what}`);
}

/** A demand about several words, word by word, so that each is named when it is broken. */
function oneByOne(demand: Demand): Demand[] {
  return demand.kind === "words-exclude"
    ? demand.words.map((word) => ({ kind: demand.kind, words: [word] }))
    : [demand];
}

describe("the safety rules", () => {
  test("are thirty or more, each with a name of its own and a sentence a safeguarding lead can read", () => {
    expect(RULES.length).toBeGreaterThanOrEqual(30);
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(rule.says, rule.id).toMatch(/^[A-Z0-9].{8,}\.$/);
    }
  });

  test("each name a source that exists", () => {
    for (const rule of RULES) {
      expect(rule.sources.length, rule.id).toBeGreaterThan(0);
      for (const source of rule.sources) expect(content.sources, rule.id).toHaveProperty(source);
    }
  });

  test("are each tried on at least one plan", () => {
    for (const rule of RULES) {
      expect(
        plans.some(({ plan }) => holds(rule.when, plan.facts)),
        rule.id,
      ).toBe(true);
    }
  });
});

describe("on every plan a family, a carer or a school can reach", () => {
  test.each(RULES.map((rule) => [rule.says, rule] as const))("%s", (_, rule) => {
    expect(broken(rule)).toEqual([]);
  });
});

describe("the whole flow", () => {
  test("has no step, panel or rule that no plan uses", () => {
    const idle = checkRules({ flow: FLOW, rules: RULES, contacts, mostAnswers: MOST_ANSWERS, wordsOf: () => "" });
    expect(idle.filter((finding) => finding.rule === "used" || finding.rule === "tried")).toEqual([]);
  });

  test("never asks the same thing twice under one heading", () => {
    for (const { path, plan } of plans) {
      const ids = stepsInOrder(plan).map((step) => step.id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test("speaks of the picture in one answer only", () => {
    for (const { path, plan } of plans) expect(plan.panels.picture.length, path).toBe(1);
  });
});

describe("a rule that could never fail would protect nobody, so", () => {
  test.each(RULES.map((rule) => [rule.says, rule] as const))("it is noticed when this is not so: %s", (_, rule) => {
    const held = plans.filter(({ plan }) => holds(rule.when, plan.facts));
    expect(held.length).toBeGreaterThan(0);
    for (const { plan } of held.slice(0, 20)) {
      const bad = spoilt(rule.demands, plan, wordsOf);
      expect(whatBreaks(rule.demands, bad.plan, { contacts, wordsOf: () => bad.words })).not.toBeNull();
    }
  });

  test("comfort is looked for in words of comfort, not in words that stand in every plan", () => {
    const rule = RULES.find((one) => one.id === "not-in-trouble");
    expect(rule?.demands.kind).toBe("words-include");
    if (rule?.demands.kind !== "words-include") return;
    const { any } = rule.demands;
    // “Safe” stands in “if you cannot keep them safe, ring 999”, so a rule that accepts it accepts every plan.
    expect(any.filter((word) => ["safe", "staying", "stay"].includes(word))).toEqual([]);
  });
});
