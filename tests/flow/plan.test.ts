import { describe, expect, test } from "vitest";
import type { Flow } from "../../lib/flow/flow.ts";
import { composePlan, conclude, conclusionsFor, panelsInOrder, stepsInOrder } from "../../lib/flow/plan.ts";
import { SMALL_CONTACTS, SMALL_FLOW, step } from "./small-flow.ts";

const compose = (flow: Flow, facts: Parameters<typeof composePlan>[1] = {}) => composePlan(flow, facts, SMALL_CONTACTS);
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe("what a plan concludes from the answers", () => {
  const flow: Flow = {
    ...SMALL_FLOW,
    conclusions: [
      { when: { paid: "yes" }, establishes: { threat: "money", concern: "report" } },
      { when: { threat: "money" }, establishes: { who: "unknown" } },
      { when: {}, establishes: { concern: "talk-it-through" } },
      { when: { nation: "wales" }, establishes: { live: "yes" } },
    ],
  };

  test("follows from answers and from earlier conclusions, and never overrules either", () => {
    expect(conclude(flow, { paid: "yes" })).toEqual({
      paid: "yes",
      threat: "money",
      concern: "report",
      who: "unknown",
    });
    expect(conclude(flow, { paid: "yes", threat: "pictures" })).toEqual({
      paid: "yes",
      threat: "pictures",
      concern: "report",
    });
    expect(conclude(flow, {})).toEqual({ concern: "talk-it-through" });
  });

  test("is told one by one with what was known before, without those that add nothing", () => {
    const [first, second, third] = flow.conclusions;
    expect(conclusionsFor(flow, { paid: "yes" })).toEqual([
      { row: first, facts: { paid: "yes" } },
      { row: second, facts: { paid: "yes", threat: "money", concern: "report" } },
    ]);
    // One of the two facts is new, so the conclusion is told.
    expect(conclusionsFor(flow, { paid: "yes", threat: "pictures" })).toEqual([
      { row: first, facts: { paid: "yes", threat: "pictures" } },
    ]);
    expect(conclusionsFor(flow, {})).toEqual([{ row: third, facts: {} }]);
    expect(conclusionsFor(flow, { concern: "calm" })).toEqual([]);
  });
});

describe("a plan", () => {
  test("has each step that applies under its own heading, in the order of the flow", () => {
    const flow: Flow = {
      ...SMALL_FLOW,
      steps: [
        step({ id: "later", group: "later" }),
        step({ id: "week", group: "week" }),
        step({ id: "other", group: "week", when: { paid: "yes" } }),
        step({ id: "today", group: "today" }),
        step({ id: "now", group: "now" }),
        step({ id: "now-too", group: "now" }),
      ],
    };
    const plan = compose(flow);
    expect(ids(plan.steps.now)).toEqual(["now", "now-too"]);
    expect(ids(stepsInOrder(plan))).toEqual(["now", "now-too", "today", "week", "later"]);
    expect(ids(stepsInOrder(compose(flow, { paid: "yes" })))).toContain("other");
  });

  test("offers only services that serve the nation, once it is known", () => {
    const contacts = {
      ...SMALL_CONTACTS,
      childline: {
        ...SMALL_CONTACTS.childline,
        nations: ["wales"],
        adultsOnly: false,
        audience: [],
        hours: { kind: "always" },
      },
    };
    const flow: Flow = { ...SMALL_FLOW, steps: [step({ contacts: ["childline", "police-101", "posh"] })] };
    const offered = (facts: Parameters<typeof composePlan>[1]) => {
      const plan = composePlan(flow, facts, contacts);
      return [...plan.ring.map(({ contact }) => contact), ...stepsInOrder(plan).flatMap((one) => one.contacts)];
    };
    expect(offered({})).toEqual(["emergency-999", "childline", "childline", "police-101", "posh"]);
    expect(offered({ nation: "wales" })).toEqual(["emergency-999", "childline", "childline", "police-101"]);
    // Nothing is known of posh here, so nobody is sent there.
    expect(offered({ nation: "scotland" })).toEqual(["emergency-999", "police-101"]);
  });

  test("gives one answer in the places that must have one, and what stands beside it", () => {
    const flow: Flow = {
      ...SMALL_FLOW,
      panels: [
        { id: "say-beside", section: "say", when: {}, also: true },
        { id: "say-one", section: "say", when: {} },
        { id: "say-two", section: "say", when: {} },
        { id: "say-beside-late", section: "say", when: {}, also: true },
        { id: "say-beside-not", section: "say", when: { paid: "yes" }, also: true },
        { id: "picture-not", section: "picture", when: { paid: "yes" } },
        { id: "picture-one", section: "picture", when: {} },
        { id: "picture-two", section: "picture", when: {} },
        { id: "next-one", section: "next", when: {} },
        { id: "next-two", section: "next", when: {} },
        { id: "flags", section: "flags", when: {} },
        { id: "differ", section: "differ", when: {} },
        { id: "keep", section: "keep", when: {} },
      ],
    };
    expect(ids(panelsInOrder(compose(flow)))).toEqual([
      ...["picture-one", "say-beside", "say-one", "say-beside-late", "keep", "flags", "next-one", "next-two", "differ"],
    ]);
  });

  test("leads on to one of the pages that share a place, the first that holds, and to all the others", () => {
    const flow: Flow = {
      ...SMALL_FLOW,
      further: [
        { page: "before", when: {} },
        { page: "practise/paid", one: "talk", when: { paid: "yes" } },
        { page: "practise/first", one: "talk", when: {} },
        { page: "practise/second", one: "talk", when: {} },
        { page: "after", when: {} },
        { page: "wales", when: { nation: "wales" } },
      ],
    };
    expect(compose(flow).further).toEqual(["before", "practise/first", "after"]);
    expect(compose(flow, { paid: "yes" }).further).toEqual(["before", "practise/paid", "after"]);
  });

  test("rings whom the facts ask for, in order", () => {
    const flow: Flow = {
      ...SMALL_FLOW,
      ring: [...SMALL_FLOW.ring, { contact: "posh", for: "you", when: { paid: "yes" } }],
    };
    expect(compose(flow).ring.map(({ contact }) => contact)).toEqual(["emergency-999", "childline"]);
    expect(compose(flow, { paid: "yes" }).ring.map(({ contact }) => contact)).toContain("posh");
  });
});
