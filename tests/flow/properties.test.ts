import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { checkShape } from "../../lib/flow/check.ts";
import { type Condition, FACTS, type FactName, type Facts, holds } from "../../lib/flow/facts.ts";
import { FLOW, type Flow } from "../../lib/flow/flow.ts";
import { ONE_ANSWER } from "../../lib/flow/panels.ts";
import { everyPlace, placeAt, placeForOptions, stepsFrom } from "../../lib/flow/paths.ts";
import { composePlan, conclude, panelsInOrder, stepsInOrder } from "../../lib/flow/plan.ts";
import { GROUPS } from "../../lib/flow/steps.ts";
import { SMALL_FLOW } from "./small-flow.ts";

// A fixed seed, so that a failure is the same failure for everybody.
const RUNS = { seed: 20_261_123, numRuns: 500 };

const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    danger: fc.constantFrom(...FACTS.danger),
    selfHarm: fc.constantFrom(...FACTS.selfHarm),
    happened: fc.constantFrom(...FACTS.happened),
    who: fc.constantFrom(...FACTS.who),
    adult: fc.constantFrom(...FACTS.adult),
    threat: fc.constantFrom(...FACTS.threat),
    paid: fc.constantFrom(...FACTS.paid),
    willing: fc.constantFrom(...FACTS.willing),
    picture: fc.constantFrom(...FACTS.picture),
    role: fc.constantFrom(...FACTS.role),
    fake: fc.constantFrom(...FACTS.fake),
    posted: fc.constantFrom(...FACTS.posted),
    spread: fc.constantFrom(...FACTS.spread),
    live: fc.constantFrom(...FACTS.live),
    found: fc.constantFrom(...FACTS.found),
    copy: fc.constantFrom(...FACTS.copy),
    under13: fc.constantFrom(...FACTS.under13),
    send: fc.constantFrom(...FACTS.send),
    nation: fc.constantFrom(...FACTS.nation),
    reader: fc.constantFrom(...FACTS.reader),
    concern: fc.constantFrom(...FACTS.concern),
  },
  { requiredKeys: [] },
);
const NAMES: readonly FactName[] = [
  ...["danger", "selfHarm", "happened", "who", "adult", "threat", "paid", "willing", "picture", "role", "fake"],
  ...["posted", "spread", "live", "found", "copy", "under13", "send", "nation", "reader", "concern"],
].filter((name): name is FactName => name in FACTS);

const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ one: Condition }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    anyFacts,
    fc.record({
      who: fc.uniqueArray(fc.constantFrom(...FACTS.who)),
      nation: fc.uniqueArray(fc.constantFrom(...FACTS.nation)),
    }),
    fc.record({ absent: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("one"), { maxLength: 3 }) }),
    fc.record({ not: tie("one") }),
  ),
})).one;

describe("a condition", () => {
  test("is always true or false, whatever is known", () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, (condition, facts) => typeof holds(condition, facts) === "boolean"),
      RUNS,
    );
  });

  test("with nothing in it always holds", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => holds({}, facts)),
      RUNS,
    );
  });

  test("made of the very facts holds for them, and for those who know more", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (facts, more) => holds(facts, { ...more, ...facts })),
      RUNS,
    );
  });

  test("and its “not” never agree, and two nots undo each other", () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, (condition, facts) => {
        expect(holds({ not: condition }, facts)).toBe(!holds(condition, facts));
        expect(holds({ not: { not: condition } }, facts)).toBe(holds(condition, facts));
      }),
      RUNS,
    );
  });

  test("of “any” holds when one of its parts does, and never when it has none", () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { maxLength: 4 }), anyFacts, (parts, facts) => {
        expect(holds({ any: parts }, facts)).toBe(parts.some((part) => holds(part, facts)));
      }),
      RUNS,
    );
  });

  test("of “absent” holds exactly for those who know none of these things: absent never means no", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...NAMES)), anyFacts, (names, facts) => {
        expect(holds({ absent: names }, facts)).toBe(names.every((name) => facts[name] === undefined));
      }),
      RUNS,
    );
    expect(holds({ under13: "no" }, {})).toBe(false);
    expect(holds({ not: { under13: "possible" } }, {})).toBe(true);
  });

  test("with several parts needs each of them", () => {
    fc.assert(
      fc.property(anyFacts, anyCondition, anyFacts, (wanted, not, facts) => {
        expect(holds({ ...wanted, not }, facts)).toBe(holds(wanted, facts) && !holds(not, facts));
      }),
      RUNS,
    );
  });
});

describe("any family at all", () => {
  test("gets a plan, with something to do, one answer in each place, and nothing under the wrong heading", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const plan = composePlan(FLOW, facts, content.contacts);
        for (const section of ONE_ANSWER) {
          expect(plan.panels[section].filter((panel) => !panel.also)).toHaveLength(1);
        }
        for (const group of GROUPS) for (const step of plan.steps[group]) expect(step.group).toBe(group);
        expect(plan.ring.length).toBeGreaterThan(0);
        for (const row of [
          ...plan.ring.map((one) => one.contact),
          ...stepsInOrder(plan).flatMap((one) => one.contacts),
        ]) {
          if (facts.nation) expect(content.contacts[row]?.nations).toContain(facts.nation);
        }
      }),
      RUNS,
    );
  });

  test("gets the same plan for the same answers, in whatever order they gave them", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse());
        const ids = (some: Facts) => {
          const plan = composePlan(FLOW, some, content.contacts);
          return [stepsInOrder(plan), panelsInOrder(plan)].flatMap((all) => all.map((one) => one.id));
        };
        expect(ids(turned)).toEqual(ids(facts));
      }),
      RUNS,
    );
  });

  test("is never overruled: what they said stays what they said", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(conclude(FLOW, facts)).toMatchObject(facts);
        expect(conclude(FLOW, conclude(FLOW, facts))).toEqual(conclude(FLOW, facts));
      }),
      RUNS,
    );
  });

  test("keeps 999 first when a life is at risk, whatever else is true", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...FACTS.danger), (facts, danger) => {
        const { selfHarm: _, ...others } = facts;
        for (const risk of [{ selfHarm: "yes" }, { danger }] as const) {
          const plan = composePlan(FLOW, { ...others, ...risk }, content.contacts);
          expect(plan.steps.now[0]?.does).toContain("ring-999");
          expect(plan.ring[0]?.contact).toBe("emergency-999");
        }
      }),
      RUNS,
    );
  });
});

/** Any small tangle of questions: circles, lost questions, dead ends, twins and missing questions among them. */
const anyFlow: fc.Arbitrary<Flow> = fc
  .array(
    fc.array(
      fc.record({
        id: fc.constantFrom("yes", "no", "unsure", "other"),
        segment: fc.constantFrom("go", "wait", "back", "Bad Segment", ""),
        establishes: anyFacts,
        next: fc.constantFrom("q0", "q1", "q2", "q3", "q4", "q5", "gone", "plan"),
        joins: fc.option(fc.array(fc.constantFrom("yes", "no", "unsure"), { maxLength: 3 }), { nil: undefined }),
      }),
      { maxLength: 14 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((questions) => ({
    ...SMALL_FLOW,
    first: "q0",
    questions: Object.fromEntries(
      questions.map((options, index) => [
        `q${index}`,
        { options: options.map(({ joins, ...option }) => (joins ? { ...option, joins } : option)) },
      ]),
    ),
  }));

describe("an editor with any tangle of questions", () => {
  test("always gets an answer from the check, in sentences", () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const findings = checkShape({ flow, mostAnswers: 6 });
        for (const finding of findings) expect(finding.says).toMatch(/^[A-Z].*\.$/);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  test("finds each place again by its address, and by the answers that were given", () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        for (const place of everyPlace(flow, 3)) {
          const again = placeAt(flow, place.segments);
          expect(again?.segments).toEqual(place.segments);
          expect(again?.facts).toEqual(place.facts);
          expect(stepsFrom(flow, place).every((next) => next.segments.length === place.segments.length + 1)).toBe(true);
        }
      }),
      { ...RUNS, numRuns: 200 },
    );
  });
});

describe("any address somebody types", () => {
  test("leads to a place the flow has, or to none", () => {
    const addresses = new Set(everyPlace(FLOW).map((place) => JSON.stringify(place.segments)));
    const segment = fc.oneof(
      fc.constantFrom(...Object.values(FLOW.questions).flatMap((one) => one.options.map((option) => option.segment))),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 7 }), (segments) => {
        expect(placeAt(FLOW, segments) !== null).toBe(addresses.has(JSON.stringify(segments)));
      }),
      RUNS,
    );
  });

  test("or any list of answers a situation names leads to a place or to none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom("no", "threat", "money", "teen", "family"), fc.string())),
        (ids) => {
          const place = placeForOptions(FLOW, ids);
          if (place) expect(place.answers.map((answer) => answer.option)).toEqual(ids);
        },
      ),
      RUNS,
    );
  });
});
