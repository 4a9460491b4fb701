import { describe, expect, test } from "vitest";
import type { Flow } from "../../lib/flow/flow.ts";
import { everyPlace, isPlan, type Place, placeAt, placeForOptions, roadOf, stepsFrom } from "../../lib/flow/paths.ts";
import { SMALL_FLOW } from "./small-flow.ts";

/** Two questions, one road that joins another, two answers with one address, and two choices made on the plan. */
const FLOW: Flow = {
  ...SMALL_FLOW,
  first: "what",
  questions: {
    what: {
      options: [
        { id: "sent", segment: "talk", establishes: { happened: "sent" }, next: "who" },
        { id: "family", segment: "home", establishes: {}, next: "who", joins: ["sent", "known"] },
        { id: "unsure", segment: "wait", establishes: { happened: "unsure" }, next: "plan" },
        { id: "lost", segment: "lost", establishes: {}, next: "plan", joins: ["family"] },
        { id: "gone", segment: "gone", establishes: {}, next: "plan", joins: ["nowhere"] },
      ],
    },
    who: {
      options: [
        { id: "known", segment: "known", establishes: { who: "peer" }, next: "plan" },
        { id: "several", segment: "known", establishes: { who: "several" }, next: "plan" },
        { id: "unsure", segment: "wait", establishes: { who: "unknown" }, next: "plan" },
      ],
    },
  },
  refinements: [
    { id: "nation", options: [{ segment: "wales", establishes: { nation: "wales" } }] },
    {
      id: "reader",
      options: [
        { segment: "carer", establishes: { reader: "carer" } },
        { segment: "school", establishes: { reader: "school" } },
      ],
    },
  ],
};

const addresses = (places: readonly Place[]) => places.map(({ segments }) => segments.join("/"));

describe("an address", () => {
  test("with nothing in it is the first question", () => {
    expect(placeAt(FLOW, [])).toEqual({ segments: [], answers: [], facts: {}, at: { question: "what" } });
  });

  test("says which answers were given, what they told, and what is asked next", () => {
    expect(placeAt(FLOW, ["talk"])).toEqual({
      segments: ["talk"],
      answers: [{ question: "what", option: "sent", segment: "talk" }],
      facts: { happened: "sent" },
      at: { question: "who" },
    });
    expect(placeAt(FLOW, ["talk", "wait"])).toEqual({
      segments: ["talk", "wait"],
      answers: [
        { question: "what", option: "sent", segment: "talk" },
        { question: "who", option: "unsure", segment: "wait" },
      ],
      facts: { happened: "sent", who: "unknown" },
      at: { plan: true, refine: "nation" },
    });
  });

  test("goes on to the choices made on a plan, one after the other, and then to no more", () => {
    expect(placeAt(FLOW, ["wait", "wales"])).toEqual({
      segments: ["wait", "wales"],
      answers: [
        { question: "what", option: "unsure", segment: "wait" },
        { question: "nation", option: "wales", segment: "wales" },
      ],
      facts: { happened: "unsure", nation: "wales" },
      at: { plan: true, refine: "reader" },
    });
    const last = placeAt(FLOW, ["wait", "wales", "school"]);
    expect(last?.at).toEqual({ plan: true, refine: null });
    expect(last && stepsFrom(FLOW, last)).toEqual([]);
  });

  test("that no answers lead to is no place", () => {
    for (const address of [["nowhere"], ["talk", "nowhere"], ["home"], ["wait", "carer"], ["wait", "wales", "x"]])
      expect(placeAt(FLOW, address), address.join("/")).toBeNull();
  });

  test("shared by two answers is one place, told by the first of them", () => {
    expect(placeAt(FLOW, ["talk", "known"])?.facts).toEqual({ happened: "sent", who: "peer" });
  });

  test("of a plan without choices leads nowhere further", () => {
    const plain = placeAt({ ...FLOW, refinements: [] }, ["wait"]);
    expect(plain?.at).toEqual({ plan: true, refine: null });
  });

  test("that leads to a question without options ends there", () => {
    const flow: Flow = {
      ...FLOW,
      questions: { what: { options: [{ id: "a", segment: "a", establishes: {}, next: "b" }] } },
    };
    const place = placeAt(flow, ["a"]);
    expect(place && stepsFrom(flow, place)).toEqual([]);
  });
});

test("every place is found once, each before those further on", () => {
  expect(addresses(everyPlace(FLOW))).toEqual([
    "",
    "talk",
    ...["talk/known", "talk/known/wales", "talk/known/wales/carer", "talk/known/wales/school"],
    ...["talk/wait", "talk/wait/wales", "talk/wait/wales/carer", "talk/wait/wales/school"],
    ...["wait", "wait/wales", "wait/wales/carer", "wait/wales/school"],
  ]);
  expect(addresses(everyPlace(FLOW, 1))).toEqual(["", "talk", "wait"]);
  expect(addresses(everyPlace(FLOW, 0))).toEqual([""]);
  expect(addresses(everyPlace(FLOW).filter(isPlan))).not.toContain("talk");
});

test("a plan's own road leaves out what was chosen on the plan", () => {
  const place = placeAt(FLOW, ["talk", "wait", "wales", "school"]);
  expect(place && roadOf(FLOW, place)).toEqual(["talk", "wait"]);
  const question = placeAt(FLOW, ["talk"]);
  expect(question && roadOf(FLOW, question)).toEqual(["talk"]);
});

describe("a situation that names answers", () => {
  const at = (...options: string[]) => placeForOptions(FLOW, options)?.segments.join("/") ?? null;

  test("leads where they lead", () => {
    expect(at()).toBe("");
    expect(at("sent")).toBe("talk");
    expect(at("sent", "unsure")).toBe("talk/wait");
  });

  test("goes on along the road that an answer joins, which may not join another", () => {
    expect(at("family")).toBe("talk/known");
    expect(at("lost")).toBeNull();
    expect(at("gone")).toBeNull();
  });

  test("leads nowhere when an answer is none of the question's, or comes after the plan", () => {
    expect(at("nowhere")).toBeNull();
    expect(at("sent", "nowhere")).toBeNull();
    expect(at("unsure", "wales")).toBeNull();
    expect(at("family", "known")).toBeNull();
  });
});
