import { describe, expect, test } from "vitest";
import { checkShape, pathInWords } from "../../lib/flow/check.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { everyPlace, isPlan, placeAt, placeForOptions, stepsFrom } from "../../lib/flow/paths.ts";
import { MOST_ANSWERS } from "../../lib/flow/questions.ts";

const places = everyPlace(FLOW, MOST_ANSWERS + 3);
const questions = Object.entries(FLOW.questions);
const options = questions.flatMap(([question, { options }]) => options.map((option) => ({ question, option })));

describe("a parent answering questions", () => {
  test("always comes to a plan, whatever they answer", () => {
    const ends = places.filter((place) => stepsFrom(FLOW, place).length === 0);
    expect(ends.filter((place) => !isPlan(place)).map(pathInWords)).toEqual([]);
    expect(checkShape({ flow: FLOW, mostAnswers: MOST_ANSWERS })).toEqual([]);
  });

  test("gives six answers at the most, and four or fewer before the plan", () => {
    expect(MOST_ANSWERS).toBe(6);
    expect(places.filter((place) => place.answers.length > MOST_ANSWERS).map(pathInWords)).toEqual([]);
    const asked = places.filter((place) => "question" in place.at).map((place) => place.answers.length + 1);
    expect(Math.max(...asked)).toBeLessThanOrEqual(4);
  });

  test("can say that they are not sure, at every question, and is led on", () => {
    for (const [id, question] of questions) {
      const unsure = question.options.find((option) => option.id === "unsure");
      expect(unsure, `the question ${id}`).toBeDefined();
      expect(unsure?.next === "plan" || FLOW.questions[unsure?.next ?? ""], `the question ${id}`).toBeTruthy();
    }
  });

  test("is asked about danger to life before anything else", () => {
    expect(FLOW.first).toBe("safe");
    const first = FLOW.questions[FLOW.first]?.options ?? [];
    expect(first.map((option) => option.id)).toEqual(["hurt", "danger", "no", "unsure"]);
    // Whoever says yes, or cannot say, never meets the question of what happened.
    for (const id of ["hurt", "danger", "unsure"]) {
      const start = placeForOptions(FLOW, [id]);
      const after = places.filter((place) => place.segments[0] === start?.segments[0]);
      expect(after.some((place) => "question" in place.at && place.at.question === "what")).toBe(false);
    }
  });

  test("is told of danger as the first fact, so that no later answer hides it", () => {
    for (const place of places.filter(isPlan)) {
      const [first] = place.answers;
      if (first?.option === "hurt") expect(place.facts.selfHarm).toBe("yes");
      if (first?.option === "unsure") expect(place.facts.selfHarm).toBe("maybe");
      if (first?.option === "danger") expect(place.facts.danger).toBeDefined();
    }
  });

  test("is asked how old the child is on every road but the two that are about danger", () => {
    const ageless = places.filter(isPlan).filter(({ facts }) => !facts.danger && !facts.selfHarm && !facts.under13);
    expect(ageless.map(pathInWords)).toEqual([]);
  });

  test("can never take back what they said: no later answer changes an earlier one's facts", () => {
    for (const place of places) {
      for (const next of stepsFrom(FLOW, place)) {
        for (const [name, value] of Object.entries(place.facts)) {
          const later: Readonly<Record<string, unknown>> = next.facts;
          expect(later[name], pathInWords(next)).toBe(value);
        }
      }
    }
  });
});

describe("the whole site", () => {
  test("stays under 3,000 questions and plans", () => {
    expect(places.length).toBeLessThan(3_000);
    expect(places.filter(isPlan).length).toBeGreaterThan(2_000);
  });

  test("has one address for each place, and finds each place by its address", () => {
    const addresses = places.map((place) => place.segments.join("/"));
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const place of places) expect(placeAt(FLOW, place.segments)).toEqual(place);
  });

  test("has no place for an address nobody's answers lead to", () => {
    for (const address of ["nowhere", "go-on/nowhere", "go-on/go-on", "stay-close/constructor", "__proto__", ""]) {
      expect(placeAt(FLOW, address.split("/")), address).toBeNull();
    }
  });
});

describe("a partner who glances at the history list", () => {
  const TELLING = [
    "nude",
    "sext",
    "picture",
    "photo",
    "image",
    "pic",
    "blackmail",
    "abuse",
    "threat",
    "naked",
    "porn",
    "fake",
    "suicide",
    "hurt",
    "groom",
    "rape",
    "sex",
    "die",
    "kill",
    "harm",
    "police",
    "crime",
    "victim",
    "video",
    "live",
    "under-13",
    "special",
  ];

  test("learns nothing from any part of an address", () => {
    const segments = [
      ...options.map(({ option }) => option.segment),
      ...FLOW.refinements.flatMap((refinement) => refinement.options.map((option) => option.segment)),
    ];
    const telling = segments.filter((segment) => TELLING.some((word) => segment.includes(word)));
    expect([...new Set(telling)]).toEqual([]);
    expect(segments.filter((segment) => !/^[a-z]+(-[a-z]+)*$/.test(segment))).toEqual([]);
  });
});

describe("an answer that joins another road", () => {
  test("leads to a place that exists and knows no less of who it was", () => {
    for (const { question, option } of options.filter((one) => one.option.joins)) {
      const joined = placeForOptions(FLOW, option.joins ?? []);
      expect(joined, `${question} → ${option.id}`).not.toBeNull();
      expect(joined?.facts.who, `${question} → ${option.id}`).toBe("family");
    }
  });
});
