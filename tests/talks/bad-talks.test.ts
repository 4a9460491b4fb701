import { describe, expect, test } from "vitest";
import { checkTalk } from "../../lib/talks/check.ts";
import { TALK_RULES } from "../../lib/talks/rules.ts";
import type { Talk } from "../../lib/talks/talk.ts";
import { SMALL_TALK, turn, withTurns } from "./small-talk.ts";

const says = (talk: Talk): string =>
  checkTalk(talk, TALK_RULES)
    .map(({ where, rule, says }) => `${where} (${rule}): ${says}`)
    .join("\n");

test("a conversation with nothing wrong is let through", () => {
  expect(says(SMALL_TALK)).toBe("");
});

describe("a conversation's shape is refused", () => {
  const many = Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [`more${"x".repeat(index + 1)}`, turn({ openness: 5 })]),
  );
  const BAD: readonly (readonly [string, Talk, string])[] = [
    ["when a sentence leads nowhere", withTurns({ warm: { next: ["ask", "gone"] } }), "There is no sentence gone"],
    [
      "when a sentence is the name of something every object has",
      withTurns({ warm: { next: ["ask", "constructor"] } }),
      "There is no sentence constructor",
    ],
    ["when a way stops in the middle", withTurns({ again: { next: [] } }), "(ends): Say what can be said next"],
    [
      "when something can be said after the end",
      withTurns({ done: { next: ["again"] } }),
      "It ends here, so nothing can be said next",
    ],
    [
      "when it ends on a sentence that closes the child",
      withTurns({ done: { effect: "closes", openness: 3 } }),
      "(ends-well): A talk ends on a sentence that opens the child",
    ],
    [
      "when no way leads to a sentence",
      withTurns({ lonely: { openness: 5, next: ["done", "again"] } }),
      "lonely (reachable): No way leads to this sentence",
    ],
    [
      "when it goes round in a circle",
      withTurns({ again: { next: ["hear", "done"] } }),
      "These sentences lead round in a circle: hear → again → hear",
    ],
    [
      "when there are four sentences to choose from",
      withTurns({
        cross: { effect: "closes", openness: 3, next: ["take-back"] },
        hear: { next: ["again", "done", "cross", "hush"] },
      }),
      "Give at most 3 sentences to choose from",
    ],
    ["when there is nothing to choose", withTurns({ hear: { next: ["done"] } }), "Give at least two sentences"],
    [
      "when a sentence can be chosen twice",
      withTurns({ hear: { next: ["done", "done"] } }),
      "The same sentence can be chosen twice",
    ],
    [
      "when nothing that can be said opens the child",
      withTurns({ hear: { next: ["again"] }, warm: { next: ["wait"] } }),
      "warm (never-stuck): No sentence here opens the child",
    ],
    [
      "when a closed child cannot be reached again",
      withTurns({ cold: { next: ["warm"] } }),
      "cold (repair-offered): It closes the child, so the first sentence after it mends that. Tag warm with repairs",
    ],
    [
      "when the better sentence does not come first",
      withTurns({ wait: { next: ["again", "ask"] }, again: { openness: 3, effect: "same" } }),
      "(better-first): The first sentence after it is the better one, and again does not open the child",
    ],
    [
      "when a sentence is said to open the child and the line says otherwise",
      withTurns({ ask: { openness: 3 } }),
      "ask (agrees): It opens the child, but after warm the openness goes from 3 to 3",
    ],
    [
      "when a sentence is said to close the child and the line says otherwise",
      withTurns({ cold: { openness: 2 } }),
      "cold (agrees): It closes the child, but after the beginning the openness goes from 2 to 2",
    ],
    [
      "when a sentence is said to change nothing and the line says otherwise",
      withTurns({ wait: { openness: 4 } }),
      "wait (agrees): It changes nothing, but after warm the openness goes from 3 to 4",
    ],
    [
      "when it is over too soon",
      withTurns({ hear: { next: ["done", "again"] }, ask: { next: ["done", "hush"] } }),
      "(four-minutes): This way takes 3 sentences",
    ],
    [
      "when it takes too long",
      withTurns({
        done: { end: undefined, next: ["one-a", "one-b"] },
        "one-a": { openness: 5, next: ["one-b", "two-b"] },
        "one-b": { openness: 5, next: ["two-a", "two-b"] },
        "two-a": { openness: 5, next: ["two-b", "two-c"] },
        "two-b": { openness: 5, next: ["two-c", "two-d"] },
        "two-c": { openness: 5, end: SMALL_TALK.turns.done?.end },
        "two-d": { openness: 5, end: SMALL_TALK.turns.done?.end },
      }),
      "sentences. It takes 4 to 8",
    ],
    ["when it makes too many pages", withTurns(many), "It makes 26 pages; 25 are enough"],
    [
      "when an address tells the story",
      withTurns({ "show-picture": { openness: 5, next: ["done", "again"] }, hear: { next: ["show-picture", "done"] } }),
      "show-picture (address): The id stands in the address. Choose a quieter word",
    ],
    [
      "when an address is not plain letters",
      withTurns({ Hear_It: { openness: 5, next: ["done", "again"] }, hear: { next: ["Hear_It", "done"] } }),
      "An id is small letters and hyphens only",
    ],
    [
      "when a sentence takes the address of the whole conversation",
      withTurns({ all: { openness: 5, next: ["done", "again"] }, hear: { next: ["all", "done"] } }),
      "This address is that of the whole conversation",
    ],
    ["when its own address tells the story", withTurns({}, { id: "blackmail" }), "Choose quiet words"],
    [
      "when the best sentence always stands first",
      withTurns(
        { mend: { next: ["ask", "wait"] }, hear: { next: ["done", "again"] } },
        { begins: { openness: 2, next: ["warm", "cold"] } },
      ),
      "(not-always-first): The best sentence always stands in the same place",
    ],
  ];

  test.each(BAD)("%s", (_, talk, wanted) => {
    expect(says(talk)).toContain(wanted);
  });
});

describe("a conversation is refused", () => {
  const BAD: readonly (readonly [string, Talk, string])[] = [
    [
      "when one way never says that the child is not in trouble",
      withTurns({ mend: { tags: ["repairs"] } }),
      "(not-in-trouble): Before the end, the child hears that they are not in trouble with this adult.",
    ],
    ["when nobody asks whether the child is safe", withTurns({ ask: { tags: [] } }), "(asks-how-they-are)"],
    ["when blame works", withTurns({ hear: { tags: ["blames"] } }), "hear (hurtful-closes)"],
    ["when a threat works", withTurns({ hear: { tags: ["threatens"] } }), "hear (hurtful-closes)"],
    [
      "when asking to see the picture works",
      withTurns({ wait: { tags: ["demands-picture"] } }),
      "wait (hurtful-closes)",
    ],
    [
      "when doing something with the picture works",
      withTurns({ done: { tags: ["handles-picture"] } }),
      "done (hurtful-closes)",
    ],
    [
      "when blame can be talked past without mending it",
      withTurns({ cold: { next: ["mend", "ask"] } }),
      "cold (hurtful-mended): After blame, a threat, a hand on the picture or pressing, nothing opens the child but mending it. After it, ask mends nothing.",
    ],
    ["when making light of it works", withTurns({ hear: { tags: ["shrugs-off"] } }), "hear (shrug-never-opens)"],
    [
      "when a promise nobody can keep works",
      withTurns({ hear: { tags: ["promises-secrecy"] } }),
      "hear (promise-never-opens)",
    ],
    [
      "when a promise nobody can keep is left standing",
      withTurns({ hush: { next: ["take-back", "hear"] } }),
      "hush (promise-taken-back): A promise nobody can keep is taken back in the very next sentence. After it, hear can be said",
    ],
    [
      "when a threatened child is asked about suicide too late",
      withTurns(
        { done: { tags: ["asks-about-suicide", "stops-contact", "says-who-is-told"] } },
        { traits: ["threat"] },
      ),
      "(threat-asks-about-suicide)",
    ],
    [
      "when a threatened child is given tasks before anyone asks about suicide",
      withTurns(
        {
          warm: { tags: ["not-in-trouble", "says-who-is-told"] },
          mend: { tags: ["repairs", "not-in-trouble", "says-who-is-told"] },
          ask: { tags: ["asks-about-suicide", "stops-contact"] },
        },
        { traits: ["threat"] },
      ),
      "(threat-asks-before-tasks): When somebody threatens the child, asking about suicide comes before any task or report. Here mend comes too soon.",
    ],
    ["when a carer does not say who will be told", withTurns({}, { traits: ["carer"] }), "(says-who-is-told)"],
  ];

  test.each(BAD)("%s", (_, talk, wanted) => {
    expect(says(talk)).toContain(wanted);
  });
});
