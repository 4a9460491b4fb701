import { describe, expect, test } from "vitest";
import type { Facts } from "../../lib/flow/facts.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { everyPlace, isPlan } from "../../lib/flow/paths.ts";
import { conclude } from "../../lib/flow/plan.ts";
import { MOST_ANSWERS } from "../../lib/flow/questions.ts";
import { factsOf, NOT_SURE, SCENARIOS } from "./scenarios.ts";

const known = everyPlace(FLOW, MOST_ANSWERS)
  .filter(isPlan)
  .map((place) => conclude(FLOW, place.facts));

describe("a parent in one of the dossier's situations", () => {
  test("has a road for each of the eighteen, a to r", () => {
    expect(Object.keys(SCENARIOS)).toEqual([..."abcdefghijklmnopqr"]);
  });

  for (const [letter, { title, ways }] of Object.entries(SCENARIOS)) {
    test.each(ways.map((way) => [way.answers.join(" → "), way] as const))(
      `${letter}. “${title}”: %s leads to a plan that knows it`,
      (_, way) => {
        expect(factsOf(FLOW, way)).toMatchObject(way.facts);
      },
    );
  }
});

describe("a parent who is not sure", () => {
  test.each(NOT_SURE.map((way) => [way.answers.join(" → "), way] as const))(
    "at %s is treated as if it might be the worse case",
    (_, way) => {
      expect(factsOf(FLOW, way)).toMatchObject(way.facts);
    },
  );

  test("of the child's age is treated as if the child may be under 13", () => {
    for (const [id, { options }] of Object.entries(FLOW.questions)) {
      const unsure = options.find((option) => option.id === "unsure");
      if (id === "age") expect(unsure?.establishes).toEqual({ under13: "possible" });
    }
  });
});

/** What the issue says the flow must tell apart, as the facts that say it. */
const IN_THE_ISSUE: Readonly<Record<string, readonly Facts[]>> = {
  "somebody is on the way": [{ danger: "coming" }],
  "a child has gone to meet somebody or cannot be found": [{ danger: "meeting" }],
  "the danger is at home": [{ danger: "home" }],
  "danger nobody can be sure of": [{ danger: "unsure" }],
  "the child may hurt or kill themselves": [{ selfHarm: "yes" }, { selfHarm: "maybe" }],
  "it was sent": [{ happened: "sent" }],
  "it was passed round": [{ happened: "spread" }, { spread: "yes" }],
  "it was posted": [{ happened: "posted" }, { posted: "yes" }],
  "the other is of like age": [{ who: "peer" }],
  "there are several": [{ who: "several" }],
  "nobody knows who it is": [{ who: "unknown" }],
  "the other is an adult": [{ who: "adult" }, { who: "adult-or-stranger" }],
  "the adult is a partner": [{ adult: "partner" }],
  "the adult is trusted: a teacher, a coach": [{ adult: "trusted" }],
  "the other is in the family": [{ who: "family" }],
  "the other is not who they said": [{ happened: "adult", who: "stranger" }],
  "a threat for money": [{ threat: "money" }],
  "a threat for pictures": [{ threat: "pictures" }],
  "a threat for something else": [{ threat: "unsaid" }],
  "money was paid": [{ paid: "yes" }],
  "no money was paid": [{ paid: "no" }],
  "the child was willing": [{ willing: "yes" }],
  "the child was pushed": [{ willing: "no" }],
  "the child is in the picture": [{ picture: "child" }],
  "the child received one": [{ happened: "received" }],
  "the child passed one on": [{ role: "passed-on" }],
  "the child asked for one": [{ role: "asked" }],
  "the child made one": [{ role: "made" }],
  "the child was made to share one": [{ role: "pressured" }],
  "the child is being asked": [{ happened: "asked" }],
  "the picture is faked": [{ fake: "yes" }],
  "it happened live": [{ live: "yes" }],
  "the reader found it": [{ found: "yes" }],
  "the reader has a copy": [{ copy: "yes" }],
  "a child may be under 13": [{ under13: "possible" }],
  "no child is under 13": [{ under13: "no" }],
  "the child has special educational needs": [{ send: "yes" }],
  "nothing has happened": [{ happened: "talk" }],
  "the reader is a parent": [{ reader: "parent" }],
  "the reader is a carer": [{ reader: "carer" }],
  "the reader is a relative": [{ reader: "relative" }],
  "the reader works in a school": [{ reader: "school" }],
  England: [{ nation: "england" }],
  Wales: [{ nation: "wales" }],
  Scotland: [{ nation: "scotland" }],
  "Northern Ireland": [{ nation: "northern-ireland" }],
};

describe("a plan", () => {
  test.each(Object.entries(IN_THE_ISSUE))("can know that %s", (_, wanted) => {
    for (const facts of wanted) {
      expect(known.some((plan) => includes(plan, facts))).toBe(true);
    }
  });

  test("for every nation and every reader stands at the end of every road", () => {
    const asked = everyPlace(FLOW, MOST_ANSWERS).filter((place) => "plan" in place.at && place.at.refine === "nation");
    expect(known.length).toBe(asked.length * (1 + 4 * 4));
  });
});

function includes(plan: Facts, wanted: Facts): boolean {
  return Object.entries(wanted).every(([name, value]) => plan[name as keyof Facts] === value);
}
