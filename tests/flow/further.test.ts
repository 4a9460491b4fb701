import { describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import type { Facts } from "../../lib/flow/facts.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { FURTHER } from "../../lib/flow/further.ts";
import { everyPlace, isPlan } from "../../lib/flow/paths.ts";
import { composePlan } from "../../lib/flow/plan.ts";
import { pages } from "../../lib/site/pages.ts";

const plans = everyPlace(FLOW)
  .filter(isPlan)
  .map(({ facts }) => composePlan(FLOW, facts, content.contacts));
const talksOf = (further: readonly string[]) => further.filter((page) => page.startsWith("practise/"));
const inDanger = ({ selfHarm, danger }: Facts) => selfHarm !== undefined || danger !== undefined;

describe("what a plan leads on to", () => {
  test("is always a page of the site, and each such page is reached from some plan", () => {
    const known = new Set(pages().map(({ href }) => href));
    for (const { page } of FURTHER) expect(known, page).toContain(`/${page}/`);
    const reached = new Set(plans.flatMap(({ further }) => further));
    expect([...new Set(FURTHER.map(({ page }) => page as string))].filter((page) => !reached.has(page))).toEqual([]);
  });

  test("starts with how to mend what was already done, on every plan", () => {
    expect(plans.filter(({ further }) => further[0] !== "already")).toEqual([]);
  });

  test("is one talk to practise, and none for school staff or while somebody is in danger", () => {
    const wrong = plans.filter(({ facts, further }) => {
      const wanted = facts.reader === "school" || inDanger(facts) ? 0 : 1;
      return talksOf(further).length !== wanted;
    });
    expect(wrong.map(({ facts, further }) => [facts, further])).toEqual([]);
  });

  test.each([
    ["blackmail", (facts: Facts) => facts.happened === "threat", "practise/tonight"],
    [
      "a child under ten or so",
      (facts: Facts) => facts.happened === "sent" && facts.under13 === "possible" && !facts.send,
      "practise/little-one",
    ],
    [
      "extra needs",
      (facts: Facts) => facts.send === "yes" && facts.happened !== "threat" && facts.happened !== "talk",
      "practise/plain-words",
    ],
    ["nothing has happened", (facts: Facts) => facts.happened === "talk", "practise/first-words"],
    [
      "their own child shared it",
      (facts: Facts) => facts.happened === "shared" && !facts.send && facts.under13 !== "possible",
      "practise/passed-on",
    ],
  ] as const)("is the talk for %s", (_, holds, talk) => {
    const some = plans.filter(({ facts }) => holds(facts) && facts.reader === "parent" && !inDanger(facts));
    expect(some.length).toBeGreaterThan(0);
    for (const { further } of some) expect(talksOf(further)).toEqual([talk]);
  });

  test("asks nobody to write messages where nobody need be told", () => {
    for (const { facts, further } of plans) {
      const told = facts.concern !== "calm" && facts.concern !== "prevent";
      expect(further.includes("words-to-send")).toBe(told);
      expect(further.includes("evidence-sheet")).toBe(told);
    }
  });

  test("holds the pages for carers only for those who are not the parent", () => {
    for (const { facts, further } of plans)
      expect(further.includes("for-carers")).toBe(facts.reader === "carer" || facts.reader === "relative");
  });
});
