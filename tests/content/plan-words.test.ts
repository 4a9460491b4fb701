import { beforeAll, describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { planWordsReader } from "../../lib/content/plan-words.ts";
import type { Facts } from "../../lib/flow/facts.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { NATIONS } from "../../lib/flow/nations.ts";
import { everyPlace, isPlan } from "../../lib/flow/paths.ts";
import { composePlan, type Plan, panelsInOrder, stepsInOrder } from "../../lib/flow/plan.ts";
import { MOST_ANSWERS } from "../../lib/flow/questions.ts";

let wordsOf: (plan: Plan) => string;
beforeAll(async () => {
  wordsOf = planWordsReader(content);
});

const planFor = (facts: Facts) => composePlan(FLOW, facts, content.contacts);
const BLACKMAIL: Facts = { happened: "threat", threat: "money", paid: "no", who: "stranger", under13: "no" };
const SPREAD: Facts = { happened: "spread", spread: "yes", who: "several", under13: "no" };

describe("the words of a plan", () => {
  test("are the titles, answers and texts its reader meets, in order", () => {
    const plan = planFor(BLACKMAIL);
    const words = wordsOf(plan);
    let at = -1;
    for (const step of stepsInOrder(plan)) {
      const { title } = content.document("steps", step.id).words;
      expect(words.indexOf(title, at + 1), step.id).toBeGreaterThan(at);
      at = words.indexOf(title, at + 1);
    }
    for (const panel of panelsInOrder(plan)) {
      const { title, answer = title } = content.document("panels", panel.id).words;
      expect(words).toContain(title);
      expect(words).toContain(answer);
    }
  });

  test("speak of their child to a parent, and of the child to everybody else", () => {
    const parent = wordsOf(planFor(BLACKMAIL));
    expect(parent).toContain("your child");
    for (const reader of ["carer", "relative"] as const) {
      const words = wordsOf(planFor({ ...BLACKMAIL, reader }));
      expect(words, reader).toContain("the child");
    }
  });

  test("name the person in school by the nation's own name", () => {
    const names = new Map(NATIONS.map((nation) => [nation, wordsOf(planFor({ ...SPREAD, nation }))]));
    expect(names.get("england")).toContain("designated safeguarding lead");
    expect(names.get("wales")).toContain("designated safeguarding person");
    expect(names.get("scotland")).toContain("child protection coordinator");
    expect(names.get("northern-ireland")).toContain("designated teacher");
    expect(wordsOf(planFor(SPREAD))).toContain("the person in charge of safeguarding");
  });

  test("leave out what is for another nation", () => {
    const hurt: Facts = { selfHarm: "yes" };
    const england = wordsOf(planFor({ ...hurt, nation: "england" }));
    const ireland = wordsOf(planFor({ ...hurt, nation: "northern-ireland" }));
    expect(england).toContain("NHS urgent mental health help");
    expect(england).not.toContain("Lifeline");
    expect(ireland).not.toContain("NHS urgent mental health help");
    expect(ireland).toContain("Lifeline");
    const unsaid = wordsOf(planFor(hurt));
    expect(unsaid).toContain("NHS urgent mental health help");
    expect(unsaid).toContain("Lifeline");
  });

  test("hold the names of services, and what stands with each one the plan offers", () => {
    const plan = planFor(BLACKMAIL);
    const words = wordsOf(plan);
    expect(words).toContain("CEOP, part of the National Crime Agency");
    for (const { contact } of plan.ring) expect(words).toContain(content.contactWords[contact]?.for ?? contact);
  });

  test("are plain: no tag, no mark of Markdown, no entity, no component is left in any plan", () => {
    const seen = new Set<string>();
    for (const place of everyPlace(FLOW, MOST_ANSWERS).filter(isPlan)) {
      for (const line of wordsOf(planFor(place.facts)).split("\n")) seen.add(line);
    }
    const left = [...seen].filter((line) => /<[a-z/]|&[a-z#0-9]+;|\*\*|\]\(|undefined|\[object/i.test(line));
    expect(left).toEqual([]);
    expect(seen.size).toBeGreaterThan(1_000);
  });
});
