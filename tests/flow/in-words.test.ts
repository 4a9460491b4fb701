import { describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { FACTS, type FactName, type Facts } from "../../lib/flow/facts.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import {
  actionInWords,
  conditionClauses,
  conditionInWords,
  demandInWords,
  factInWords,
  factsInWords,
  reasonsInWords,
} from "../../lib/flow/in-words.ts";
import { everyPlace, isPlan } from "../../lib/flow/paths.ts";
import { composePlan, conclude, conclusionsFor, stepsInOrder } from "../../lib/flow/plan.ts";
import { type Demand, RULES } from "../../lib/flow/rules.ts";

const words = content.flowWords;
const called = {
  contact: (id: string) => id,
  panel: (id: string) => id,
  group: (id: string) => id.toUpperCase(),
};
const demanded = (demand: Demand) => demandInWords(demand, words, called);

describe("a safeguarding lead who reads no code reads a condition as a sentence", () => {
  test.each([
    [{}, "always"],
    [{ paid: "yes" }, "some money was paid"],
    [{ reader: ["parent", "carer", "relative"] }, "the plan is for a parent, a carer or a relative"],
    [
      { who: "family", under13: "no" },
      "the other person is someone in the family or at home; and every child in it is 13 or over",
    ],
    [{ threat: ["money", "pictures", "unsaid"] }, "someone threatens the child"],
    [{ threat: ["money", "pictures"] }, "someone threatens the child and wants money or more pictures"],
    [{ absent: ["danger", "selfHarm"] }, "no danger now was named; and no fear of self-harm was named"],
    [{ not: { who: "family" } }, "not so: the other person is someone in the family or at home"],
    [{ any: [{ paid: "yes" }, { live: "yes" }] }, "either some money was paid, or it was on a live call or stream"],
    [
      { reader: "school", not: { any: [{ happened: "talk" }, { paid: "no" }] } },
      "the plan is for school staff; and not so: what happened is nothing yet, or no money was paid",
    ],
  ] as const)("%j", (condition, sentence) => {
    expect(conditionInWords(condition, words)).toBe(sentence);
  });

  test("and as a list where there is a choice", () => {
    expect(conditionClauses({ paid: "yes", any: [{ live: "yes" }, { paid: "no", live: "yes" }] }, words)).toEqual([
      "some money was paid",
      {
        lead: "at least one of these holds",
        of: ["it was on a live call or stream", "no money was paid; and it was on a live call or stream"],
      },
    ]);
    expect(conditionClauses({ not: { any: [{ live: "yes" }] } }, words)).toEqual([
      { lead: "none of these holds", of: ["it was on a live call or stream"] },
    ]);
    expect(conditionClauses({ not: { who: "family", any: [{ live: "yes" }, { paid: "no" }] } }, words)).toEqual([
      "not so: the other person is someone in the family or at home; and either it was on a live call or stream, or no money was paid",
    ]);
  });
});

describe("what a rule demands reads as a sentence", () => {
  test.each([
    [{ kind: "include", any: ["ring-999"] }, "A step says to ring 999."],
    [
      { kind: "include", any: ["tell-bank", "ring-999"], groups: ["now", "today"] },
      "A step under NOW or TODAY says to tell the bank or ring 999.",
    ],
    [{ kind: "exclude", actions: ["child-deletes"] }, "No step says to let the child delete their own picture."],
    [{ kind: "exclude", actions: ["pays"] }, "No step asks for a payment to anyone who threatens."],
    [{ kind: "first", any: ["ring-999"] }, "The first step says to ring 999."],
    [
      { kind: "before", first: "note-names", next: "block" },
      "No step says to block the account, unless that step or one before it says to note names and times.",
    ],
    [{ kind: "ring", any: ["papyrus"] }, "The list of whom to ring names papyrus."],
    [
      { kind: "answer", any: ["picture-none", "picture-found"] },
      "The answer about the picture is “picture-none” or “picture-found”.",
    ],
    [{ kind: "ring-first", any: ["papyrus"] }, "The list of whom to ring starts with papyrus."],
    [{ kind: "never-ring", contacts: ["papyrus", "ceop-report"] }, "The plan nowhere names papyrus or ceop-report."],
    [{ kind: "ring-any-hour" }, "The list of whom to ring names someone who answers day and night."],
    [{ kind: "children-only" }, "The plan nowhere names a service for adults’ own pictures."],
    [{ kind: "never-answer", panels: ["picture-none"] }, "The answer about the picture is not “picture-none”."],
    [{ kind: "show", panel: "picture-none" }, "The plan shows “picture-none”."],
    [{ kind: "at-most", steps: 3, groups: ["now"] }, "Under NOW the plan has no more than 3 steps."],
    [{ kind: "at-least", steps: 2, groups: ["now"] }, "Under NOW the plan has this many steps or more: 2."],
    [{ kind: "words-include", any: ["999"] }, "The plan’s words have at least one of these: “999”."],
    [{ kind: "words-exclude", words: ["DSL", "MASH"] }, "The plan’s words have none of these: “DSL”, “MASH”."],
  ] as const satisfies readonly (readonly [Demand, string])[])("%j", (demand, sentence) => {
    expect(demanded(demand)).toBe(sentence);
  });
});

describe("everything in the flow", () => {
  const everyCondition = [FLOW.steps, FLOW.panels, FLOW.ring, FLOW.further, FLOW.conclusions, RULES].flatMap((rows) =>
    rows.map(({ when }) => when),
  );

  test("has words: no sentence shows an id of ours, or a gap", () => {
    const ids = new Set<string>([
      ...Object.values(FACTS).flat(),
      ...(Object.keys(FACTS) as FactName[]),
      ...FLOW.steps.flatMap(({ does }) => does),
    ]);
    const telling = [...ids].filter((id) => /-|[a-z][A-Z0-9]/.test(id) && id !== "talk-it-through");
    const sentences = [
      ...everyCondition.map((one) => conditionInWords(one, words)),
      ...RULES.map(({ demands }) => demandInWords(demands, words, { ...called, contact: () => "X", panel: () => "X" })),
      ...FLOW.steps.flatMap(({ does }) => does.map((one) => actionInWords(one, words))),
    ];
    expect(sentences.filter((one) => /[{}]|undefined/.test(one) || telling.some((id) => one.includes(id)))).toEqual([]);
    expect(telling.length).toBeGreaterThan(30);
  });

  test("reads differently where it is different", () => {
    for (const name of Object.keys(FACTS) as FactName[]) {
      const said = FACTS[name].map((value) => factInWords(name, value, words));
      expect(new Set(said).size, name).toBe(said.length);
    }
  });

  test("says of each step of each plan why it is there, with facts of that plan only", () => {
    const plans = everyPlace(FLOW).filter((place) => isPlan(place) && place.facts.nation === undefined);
    for (const { facts } of plans) {
      const plan = composePlan(FLOW, facts, content.contacts);
      for (const step of stepsInOrder(plan)) {
        const reasons = reasonsInWords(step.when, plan.facts, words);
        expect(reasons.length, step.id).toBeGreaterThan(0);
        const known = factsInWords(plan.facts, words);
        const absent = (Object.keys(FACTS) as FactName[])
          .filter((name) => plan.facts[name] === undefined)
          .map((name) => words.facts[name].absent);
        const strange = reasons.filter(
          (one) => !known.includes(one) && !absent.includes(one) && !one.startsWith("not so: "),
        );
        expect(strange, step.id).toEqual([]);
      }
    }
  });

  test("gives no reason for a step that is not there", () => {
    expect(reasonsInWords({ paid: "yes" }, { paid: "no" }, words)).toEqual([]);
  });

  test("tells what would have kept a step out only where there is nothing else to tell", () => {
    const facts: Facts = { reader: "parent", who: "peer" };
    expect(reasonsInWords({ not: { who: "family" } }, facts, words)).toEqual([
      "not so: the other person is someone in the family or at home",
    ]);
    expect(reasonsInWords({ reader: "parent", not: { who: "family" } }, facts, words)).toEqual([
      "the plan is for a parent",
    ]);
  });

  test("of a choice names only what holds", () => {
    const facts: Facts = { happened: "adult", who: "stranger" };
    expect(reasonsInWords({ any: [{ paid: "yes" }, { who: "stranger" }] }, facts, words)).toEqual([
      "the other person is someone met online",
    ]);
  });
});

test("conclusions told one by one come to what the plan concludes", () => {
  for (const { facts } of everyPlace(FLOW).filter(isPlan)) {
    const drawn = conclusionsFor(FLOW, facts).map(({ row }) => row.establishes);
    // The first to say something of a fact has the last word, after the reader's own answers.
    const told: Facts = Object.assign({}, ...drawn.toReversed(), facts);
    expect(told).toEqual(conclude(FLOW, facts));
  }
});
