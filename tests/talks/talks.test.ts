import { describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { placeForOptions } from "../../lib/flow/paths.ts";
import { composePlan } from "../../lib/flow/plan.ts";
import { pages } from "../../lib/site/pages.ts";
import { SCRIPT } from "../../lib/site/routes.ts";
import { turnTitle } from "../../lib/site/talk-titles.ts";
import { checkTalk } from "../../lib/talks/check.ts";
import { bestPath, turnOf } from "../../lib/talks/paths.ts";
import { TALK_RULES } from "../../lib/talks/rules.ts";
import { TALKS } from "../../lib/talks/talks.ts";

test.each(TALKS.map((talk) => [talk.id, talk] as const))("the conversation %s breaks no check", (_, talk) => {
  expect(checkTalk(talk, TALK_RULES)).toEqual([]);
});

test("families find themselves: sons and daughters, parents, grandparents, kinship and foster carers", () => {
  expect(TALKS.length).toBeGreaterThanOrEqual(8);
  expect(new Set(TALKS.map(({ child }) => child))).toEqual(new Set(["girl", "boy"]));
  expect(new Set(TALKS.map(({ speaker }) => speaker))).toEqual(
    new Set(["parent", "grandparent", "kinship-carer", "foster-carer"]),
  );
});

describe("a reader who picks the best sentence each time", () => {
  test.each(TALKS.map((talk) => [talk.id, talk] as const))(
    "reaches the end of %s without anything to mend",
    (_, talk) => {
      const path = bestPath(talk);
      expect(turnOf(talk, path.at(-1) ?? "")?.end).toBeDefined();
      expect(path.filter((id) => turnOf(talk, id)?.tags.includes("repairs"))).toEqual([]);
    },
  );
});

/** What the plan of each story must know, so that a family is not sent to the wrong one. */
const FACTS = {
  "told-me": { happened: "sent", willing: "no", concern: "report" },
  "found-it": { happened: "found", picture: "child" },
  "school-rang": { happened: "spread", spread: "yes" },
  tonight: { selfHarm: "yes", threat: "unsaid" },
  "passed-on": { happened: "shared", role: "passed-on" },
  "little-one": { happened: "adult", who: "stranger", under13: "possible", concern: "report" },
  "plain-words": { happened: "sent", willing: "no", send: "yes", concern: "report" },
  "first-words": { happened: "talk", under13: "possible", concern: "prevent" },
} as const;

test.each(TALKS.map((talk) => [talk.id, talk] as const))(
  "every end of %s leads to the plan of its own story",
  (id, talk) => {
    const ends = Object.values(talk.turns).flatMap(({ end }) => (end ? [end] : []));
    expect(ends.length).toBeGreaterThan(0);
    for (const { answers } of ends) {
      const place = placeForOptions(FLOW, answers);
      const plan = composePlan(FLOW, place?.facts ?? {}, content.contacts);
      expect(plan.facts).toMatchObject(FACTS[id as keyof typeof FACTS]);
    }
  },
);

test("nobody who glances at a history list learns the story: titles are numbers, and no two are the same", () => {
  const titles = TALKS.flatMap((talk) =>
    [...Object.keys(talk.turns), SCRIPT].map((segment) => turnTitle(talk, segment)),
  );
  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title).toMatch(/^Practise \d+(-\d+)? · Steady$/);
});

test("search engines may list the list and the first pages, and no turn", () => {
  const listed = pages().filter(({ href, listed }) => listed && href.startsWith("/practise/"));
  expect(listed.map(({ kind }) => kind)).toEqual(["practise", ...TALKS.map(() => "talk")]);
});
