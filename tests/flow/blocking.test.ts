import { describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { planWordsReader } from "../../lib/content/plan-words.ts";
import { pathInWords } from "../../lib/flow/check.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { everyPlace, isPlan, placeForOptions } from "../../lib/flow/paths.ts";
import { composePlan, stepsInOrder } from "../../lib/flow/plan.ts";
import { MOST_ANSWERS } from "../../lib/flow/questions.ts";

const wordsOf = planWordsReader(content);
const plans = everyPlace(FLOW, MOST_ANSWERS)
  .filter(isPlan)
  .map((place) => ({ path: pathInWords(place), plan: composePlan(FLOW, place.facts, content.contacts) }));

function planFor(answers: readonly string[]) {
  const place = placeForOptions(FLOW, answers);
  if (!place) throw new Error(`No answers lead along ${answers.join(" → ")}.`);
  return composePlan(FLOW, place.facts, content.contacts);
}

/** The steps of a plan that speak of blocking, by what they say about it. */
function saysOfBlocking(answers: readonly string[]) {
  const steps = stepsInOrder(planFor(answers));
  return {
    block: steps.filter((step) => step.does.includes("block")).map((step) => step.id),
    ask: steps.filter((step) => step.does.includes("ask-before-blocking")).map((step) => step.id),
  };
}

describe("What a plan says of blocking follows from who it is", () => {
  test.each([
    [
      ["no", "threat", "money", "teen"],
      ["stop-contact", "note-report-block", "more-messages"],
    ],
    [
      ["no", "threat", "paid", "teen"],
      ["stop-contact-paid", "note-report-block", "more-messages"],
    ],
    [
      ["no", "threat", "unsure", "teen"],
      ["stop-contact", "note-report-block", "more-messages"],
    ],
    [
      ["no", "threat", "peer", "teen"],
      ["stop-contact", "note-report-block", "more-messages"],
    ],
    [["no", "asked", "peer", "teen"], ["note-report-block"]],
    [["no", "video", "peer", "teen"], ["note-report-block"]],
    [["no", "received", "sender", "teen"], ["note-report-block"]],
    [["hurt", "threat"], ["stop-replies-together"]],
  ] as const)("%j: note, report, block", (answers, block) => {
    expect(saysOfBlocking(answers)).toEqual({ block, ask: [] });
  });

  test.each([
    [
      ["no", "threat", "adult", "teen"],
      ["stop-contact-known", "more-messages-known"],
    ],
    [
      ["no", "threat", "family", "teen"],
      ["stop-contact-known", "more-messages-known"],
    ],
    [["no", "adult", "partner", "teen"], ["ask-before-blocking-known"]],
    [["no", "adult", "trusted", "younger"], ["ask-before-blocking-known"]],
    [["no", "adult", "family", "teen"], ["ask-before-blocking-known"]],
    [["no", "adult", "online", "teen"], ["ask-before-blocking"]],
    [["no", "asked", "adult", "teen"], ["ask-before-blocking"]],
    [["no", "received", "adult", "teen"], ["ask-before-blocking"]],
    [["no", "received", "unsure", "teen"], ["ask-before-blocking"]],
    [["no", "video", "stranger", "teen"], ["ask-before-blocking"]],
    [["no", "video", "unsure", "teen"], ["ask-before-blocking"]],
  ] as const)("%j: ask first", (answers, ask) => {
    expect(saysOfBlocking(answers)).toEqual({ block: [], ask });
  });

  test("no plan about an adult they know, or family, has a sentence that tells to block", () => {
    const known = plans.filter(({ plan }) => plan.facts.who === "adult" || plan.facts.who === "family");
    expect(known.length).toBeGreaterThan(100);
    const told = new Map<string, string>();
    for (const { path, plan } of known) {
      for (const sentence of wordsOf(plan).split(/(?<=[.?!:])\s+/)) {
        const tells = /\b(?:then|they|and|or|to|first) block\b|^block\b|\bblocks (?:it|them)\b/i.test(sentence);
        // What to do when nobody answers is the end of the rule, not a way round it.
        if (tells && !/reach nobody|Crime Agency says|picture|nude|\?$/.test(sentence)) told.set(sentence, path);
      }
    }
    expect([...told]).toEqual([]);
  });
});

describe("Late at night", () => {
  test("every plan with a report says that it is made tonight, and none lets it wait", () => {
    for (const { path, plan } of plans) {
      const reports = plan.steps.today.filter((step) =>
        step.does.some((action) => action === "report-police-or-ceop" || action === "tell-bank"),
      );
      if (reports.length === 0) continue;
      expect(
        reports.filter((step) => step.hour !== "tonight").map((step) => step.id),
        path,
      ).toEqual([]);
      expect(wordsOf(plan), path).toContain(
        "Still report to the police, CEOP, children’s services or the bank tonight.",
      );
      expect(wordsOf(plan), path).not.toMatch(/rest can wait/i);
    }
  });

  test("a plan with nothing to report does not speak of the police at night", () => {
    expect(wordsOf(planFor(["no", "talk", "teen"]))).not.toContain("Still report");
    expect(wordsOf(planFor(["no", "sent", "fine", "teen"]))).not.toContain("Still report");
  });
});
