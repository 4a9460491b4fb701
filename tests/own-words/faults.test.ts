import { describe, expect, test } from "vitest";
import { reader } from "../../components/own-words/model-entry.ts";
import { modelData } from "../../components/own-words/model-module.ts";
import { content } from "../../lib/content/load.ts";
import { OwnWordsContent, ownWordsKnowledge } from "../../lib/content/own-words.ts";
import { agesIn } from "../../lib/own-words/ages.ts";
import { OwnWords } from "../../lib/own-words/answer.ts";
import { DangerFinder } from "../../lib/own-words/danger.ts";
import { FAULTS, STILL_DANGER } from "../fixtures/own-words/faults.ts";

const own = new OwnWordsContent();
const knowledge = ownWordsKnowledge();
const words = new OwnWords(knowledge);
const answer = reader(modelData());

/** What stands under *You said* with all suggestions. */
const said = (text: string) =>
  answer(text).ways.flatMap(({ taken, because }) => taken.filter((_, at) => because[at] !== ""));

/** The words of an answer, `question/option`; of each answer of a question where the option is `*`. */
function inWords(name: string): string[] {
  const [question = "", option = ""] = name.split("/");
  const { options } = content.document("questions", question).words;
  const one = options[option]?.said;
  if (option !== "*" && !one) throw new Error(`${name}: there is no such answer`);
  return option === "*" ? Object.values(options).map((each) => each.said ?? "") : [one ?? ""];
}

describe.each(Object.entries(FAULTS))("%s", (_, cases) => {
  test.each(cases.map((one) => [one.text, one] as const))("%s", (text, { danger, first, said: must, unsaid, age }) => {
    const reply = answer(text);
    const claims = said(text);
    if (danger !== undefined) expect(reply.emergency).toBe(danger);
    if (first) expect(reply.ways[0]?.situation).toBe(first);
    for (const name of must ?? []) expect(claims, name).toEqual(expect.arrayContaining(inWords(name)));
    for (const name of unsaid ?? []) for (const one of inWords(name)) expect(claims, name).not.toContain(one);
    if (age) expect(agesIn(words.answer(text).words)).toContain(age);
  });
});

test.each(STILL_DANGER)("danger all the same: %s", (text) => {
  expect(answer(text).emergency).toBe(true);
});

describe("what is shown as said is in the words", () => {
  const messages = [
    ...own.heldBack.map(({ text }) => text),
    ...own.subjects.flatMap((about) => own.examples(about)),
    ...Object.values(own.emergencies).flat(),
    ...Object.values(FAULTS).flatMap((cases) => cases.map(({ text }) => text)),
  ];

  test("each claim names words of the message, and a guess names none", () => {
    let claims = 0;
    for (const text of messages) {
      const has = new Set(words.answer(text).words.map((word) => word.text));
      for (const { taken, because } of answer(text).ways) {
        expect(because, text).toHaveLength(taken.length);
        expect(because.slice(0, 1).join(""), text).toBe("");
        for (const [at, one] of because.entries()) {
          if (at === 0) continue;
          claims += 1;
          expect(one, `${text}: ${taken[at]}`).not.toBe("");
          for (const word of one.split(" ")) expect(has, `${text}: ${taken[at]}`).toContain(word);
        }
      }
    }
    expect(claims).toBeGreaterThan(500);
  });

  test("without those words the claim is gone, or rests on other words", () => {
    for (const text of messages.filter((_, at) => at % 3 === 0)) {
      for (const { situation, taken, because } of answer(text).ways) {
        for (const [at, one] of because.entries()) {
          if (one === "") continue;
          const gone = new Set(one.split(" "));
          const rest = words.answer(text).words.filter((word) => !gone.has(word.text));
          const again = answer(rest.map((word) => word.text).join(" ")).ways.find((way) => way.situation === situation);
          const still = again?.taken.indexOf(taken[at] ?? "") ?? -1;
          if (still > 0) expect(again?.because[still], `${text}: ${taken[at]}`).not.toBe(one);
        }
      }
    }
  });

  test("words that tell no fact lead to the question, in any number", () => {
    for (const text of [
      "her picture",
      "a nude is about and I am so upset",
      "please help us with this picture, we are in bits",
      "the picture the picture the picture, 13 14 15 16 send sent SEND 22",
    ]) {
      expect(said(text), text).toEqual([]);
    }
  });
});

describe("no excuse reaches over a doubt", () => {
  const doubts = [
    "i dont know if",
    "im not sure whether",
    "she has never said before that",
    "nobody believes me that",
    "i cant say if",
    "no one knows but",
    "i dont think so but",
    "never thought id say this",
    "i wont sleep,",
    "dont know what to do",
    "not certain but",
  ];
  const after = [
    "i dont know what to do",
    "im not sure what to say",
    "and i have never seen him like this",
    "not over the picture i think",
    "but he says he isnt",
    "so i wont go to work",
  ];
  const dangers = [
    "she will kill herself tonight",
    "he will hurt himself",
    "she is cutting her arms",
    "she has taken an overdose",
    "he is meeting a man tonight",
    "she is going to his house tonight",
    "she hasnt come home",
    "the man is outside our house",
    "her stepdad hit her",
    "he cant open his eyes",
    "he is in danger",
    "she is suicidal",
  ];

  test.each(dangers)("%s", (danger) => {
    for (const doubt of doubts) expect(answer(`${doubt} ${danger}`).emergency, `${doubt} ${danger}`).toBe(true);
    for (const more of after) expect(answer(`${danger} ${more}`).emergency, `${danger} ${more}`).toBe(true);
  });

  test.each([
    "i dont know if she kills herself",
    "not sure she will kill herself",
    "never said he would kill himself",
    "she does not eat, kills herself with worry",
    "i cannot say she would never kill herself",
    "not yet but she will kill herself",
  ])("even the widest excuse an editor could write does not cover: %s", (text) => {
    const danger = {
      sets: knowledge.danger.sets,
      kinds: { "self-harm": ["kill @self"], "on-the-way": [], meeting: [], missing: [], "at-home": [] },
      excuses: ["not|never|dont|cant|isnt|no ~8 kill @self"],
    };
    expect(new DangerFinder(danger, knowledge.vocabulary).find(words.answer(text).words)).toEqual(["self-harm"]);
    const plain = words.answer("she would never kill herself").words;
    expect(new DangerFinder(danger, knowledge.vocabulary).find(plain), "a plain denial").toEqual([]);
  });
});
