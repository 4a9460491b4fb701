import { describe, expect, test } from "vitest";
import { checkTalks, checkTalkWords } from "../../lib/content/check-talks.ts";
import { content } from "../../lib/content/load.ts";
import type { TalkWords } from "../../lib/content/schemas.ts";
import type { Talk } from "../../lib/talks/talk.ts";
import { TALKS, talkOf } from "../../lib/talks/talks.ts";
import { problemsAfter } from "../content/copy-of-content.ts";
import { withWords } from "./small-talk.ts";

function found(id: string): Talk {
  const talk = talkOf(id);
  if (!talk) throw new Error(`No such conversation: ${id}`);
  return talk;
}
const problems = (id: string, change: (words: TalkWords) => TalkWords): string =>
  checkTalkWords(found(id), change(content.talk(id))).join("\n");
const put = (turn: string, change: Partial<TalkWords["turns"][string]>) => (words: TalkWords) =>
  withWords(words, turn, change);

test("the words of every conversation are in order", () => {
  expect(checkTalks(content)).toEqual([]);
});

describe("a writer is told", () => {
  test.each([
    [
      "when the words “not in trouble” go missing",
      "told-me",
      put("glad", { you: "I’m glad you told me." }),
      "turns.glad.you: the tag not-in-trouble and the words “not in trouble” go together",
    ],
    [
      "when suicide is asked about in a roundabout way",
      "tonight",
      put("plain", { you: "I’m going to ask you straight. Do you feel safe?" }),
      "turns.plain.you: the tag asks-about-suicide and the words “killing yourself” go together. Ask plainly",
    ],
    [
      "when a good sentence promises a secret",
      "told-me",
      put("how", { you: "I won’t tell anyone. How are you?" }),
      "turns.how.you: it promises to keep a secret",
    ],
    [
      "when a good sentence promises what nobody knows",
      "school-rang",
      put("wrong", { you: "It’ll all be fine. Whoever passed it on did wrong." }),
      "turns.wrong.you: it promises what nobody knows",
    ],
    [
      "when a sentence that failed has no better one explained",
      "told-me",
      put("cross", { better: undefined }),
      "turns.cross.better: say why the better sentence is better",
    ],
    [
      "when a good sentence is given a better one",
      "told-me",
      put("glad", { better: "It is better." }),
      "turns.glad.better: take it out",
    ],
    ["when an end says nothing", "told-me", put("plan", { end: undefined }), "turns.plan.end: say how things stand"],
    ["when it ends in the middle", "told-me", put("how", { end: "The end." }), "turns.how.end: take it out"],
    [
      "when a telephone number is typed in",
      "told-me",
      put("how", { why: "Ring 0808 800 5000 now." }),
      "turns.how.why: write a telephone number as",
    ],
    [
      "when a sentence shouts",
      "told-me",
      put("how", { child: "“No!”" }),
      "turns.how.child: take out the exclamation mark",
    ],
    [
      "when a plain sentence is long",
      "plain-words",
      put("one", { you: "Tell me what happened at school today with the boy on the bus." }),
      "turns.one.you: “Tell me what happened at school today with the boy on the bus.” has 13 words. 10 are enough",
    ],
    [
      "when a plain sentence uses a saying",
      "plain-words",
      put("one", { you: "I am on your side. Tell me what happened." }),
      "turns.one.you: “on your side” does not mean what it says",
    ],
    [
      "when two things are asked at once of somebody who needs one",
      "plain-words",
      put("safe", { you: "Are you safe? Are you sad?" }),
      "turns.safe.you: ask one thing at a time",
    ],
    [
      "when somebody who needs one idea gets five",
      "plain-words",
      put("one", { you: "I am here. I will wait. I will listen. I will help. Tell me." }),
      "turns.one.you: say at most 4 sentences here",
    ],
    [
      "when a young child is asked too much",
      "little-one",
      put("open", { you: "What happened? Who was there? Where were you?" }),
      "Ask a young child at most 2",
    ],
    [
      "when a way takes far longer than four minutes",
      "told-me",
      put("glad", { why: "She waits. ".repeat(400) }),
      "four minutes are 250 to 900",
    ],
  ] as const)("%s", (_, id, change, says) => {
    expect(problems(id, change)).toContain(says);
  });

  test.each([
    [
      "when a conversation's file is missing",
      "en/talks/told-me.yaml",
      () => null,
      "content/en/talks/told-me.yaml\n  - This file is needed and is not there",
    ],
    [
      "when a file is left over",
      "en/talks/old-talk.yaml",
      () => "title: Old",
      "content/en/talks/old-talk.yaml\n  - lib/talks names no old-talk",
    ],
    [
      "when a turn has no words",
      "en/talks/told-me.yaml",
      (text: string) => text.replace(/^ {2}mild:[\s\S]*?(?=^ {2}swear:)/m, ""),
      "turns.mild: write words for it; lib/talks/talks/told-me.ts has it.",
    ],
    [
      "when words have no turn",
      "en/talks/told-me.yaml",
      (text: string) => text.replace(/^ {2}mild:/m, "  mildly:"),
      "turns.mildly: take it out; lib/talks/talks/told-me.ts does not have it.",
    ],
    [
      "when a source is not known",
      "en/talks/told-me.yaml",
      (text: string) => text.replace("sources: [", "sources: [made-up, "),
      "sources: there is no source made-up",
    ],
    [
      "when a component or a tag is typed in",
      "en/talks/told-me.yaml",
      (text: string) => text.replace("why: >-\n", "why: >-\n      <b>Wait</b>. "),
      "write plain words only",
    ],
    [
      "when the fields cannot be read",
      "en/talks/told-me.yaml",
      (text: string) => text.replace("you: I’m glad", "you: I’m glad: very"),
      "Put a value with a colon in quotes",
    ],
    [
      "when an explanation has the adult look at the picture",
      "en/talks/told-me.yaml",
      (text: string) => text.replace("why: >-\n", "why: >-\n      You can look at the picture first. "),
      "“You can look at the picture first.” It tells an adult to look at the picture",
    ],
    [
      "when a good sentence has the child show the picture",
      "en/talks/told-me.yaml",
      (text: string) => text.replace("How are you feeling?", "Show me the picture."),
      "turns.how.you: “Show me the picture.”",
    ],
    [
      "when an end has the adult delete the picture",
      "en/talks/told-me.yaml",
      (text: string) => text.replace("end: >-\n", "end: >-\n      Delete the picture tonight. "),
      "“Delete the picture tonight.” It tells an adult to delete",
    ],
  ] as const)("%s", async (_, file, change, says) => {
    expect((await problemsAfter(file, change)).join("\n")).toContain(says);
  });
});

describe("somebody who adds a conversation is told", () => {
  const [first] = TALKS;
  if (!first) throw new Error("There are no conversations.");
  const told = (change: (talk: Talk) => Talk) =>
    checkTalks(content, [change(first), ...TALKS.slice(1)])
      .map((error) => error.message)
      .join("\n");
  const withEnd = (end: NonNullable<Talk["turns"][string]["end"]>) => (talk: Talk) => {
    const plan = talk.turns.plan;
    if (!plan) throw new Error("The conversation has moved on.");
    return { ...talk, turns: { ...talk.turns, plan: { ...plan, end } } };
  };

  test.each([
    [
      "when an end leads to no plan",
      withEnd({ answers: ["no", "sent"], contacts: ["childline", "nspcc-helpline"] }),
      "plan: the answers no, sent do not lead to a plan",
    ],
    [
      "when an end names nobody the child can reach at night",
      withEnd({ answers: ["hurt", "unsure"], contacts: ["nspcc-helpline"] }),
      "plan: name somebody the child can reach at any hour",
    ],
    [
      "when an end names nobody for the adult",
      withEnd({ answers: ["hurt", "unsure"], contacts: ["childline"] }),
      "plan: name somebody the adult can turn to",
    ],
    [
      "when an end names a service for adults' own pictures",
      withEnd({ answers: ["hurt", "unsure"], contacts: ["childline", "nspcc-helpline", "stopncii"] }),
      "one of its services is for adults’ own pictures",
    ],
    ["when there is no such situation", (talk: Talk) => ({ ...talk, situation: "gone" }), "There is no situation gone"],
    [
      "when there is no such topic",
      (talk: Talk) => ({ ...talk, also: { situations: [], topics: ["gone"] } }),
      "There is no topic gone",
    ],
    [
      "when its shape is broken",
      (talk: Talk) => ({ ...talk, begins: { ...talk.begins, next: ["gone"] } }),
      "lib/talks/talks/told-me.ts\n  - told-me, the beginning (leads-on): There is no sentence gone",
    ],
  ] as const)("%s", (_, change, says) => {
    expect(told(change)).toContain(says);
  });
});
