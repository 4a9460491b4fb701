import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { reader } from "../../components/own-words/model-entry.ts";
import { modelData } from "../../components/own-words/model-module.ts";
import { checked } from "../../lib/content/front-matter.ts";
import { Content, content } from "../../lib/content/load.ts";
import { checkOwnWords, OwnWordsContent, ownWordsKnowledge } from "../../lib/content/own-words.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { placeAt } from "../../lib/flow/paths.ts";
import { OwnWords } from "../../lib/own-words/answer.ts";
import { GOALS, measure } from "../../lib/own-words/measure.ts";
import { PhraseList } from "../../lib/own-words/phrases.ts";
import { stemOf } from "../../lib/own-words/read-words.ts";
import { teach } from "../../lib/own-words/teach.ts";

const own = new OwnWordsContent();
const knowledge = ownWordsKnowledge();
const words = new OwnWords(knowledge);
const answer = reader(modelData());
const isEmergency = (text: string) => words.answer(text).emergency;

/** On messages somebody else wrote. They may only be made stricter. */
const FLOORS = { ...GOALS, offSubject: 0.9 };

describe("on messages it was not made from", () => {
  const measured = measure(words, own.heldBack);

  test("every emergency brings the card, and few others do", () => {
    expect(measured.missed).toEqual([]);
    expect(measured.falseAlarms).toBeLessThanOrEqual(FLOORS.falseAlarms);
  });

  test("what happened is among the suggestions", () => {
    expect(measured.first).toBeGreaterThanOrEqual(FLOORS.first);
    expect(measured.amongThree).toBeGreaterThanOrEqual(FLOORS.amongThree);
    expect(measured.offSubject).toBeGreaterThanOrEqual(FLOORS.offSubject);
  });

  test("a spoilt model is found out", () => {
    const { weights } = knowledge.situations;
    const noWeights = { ...knowledge.situations, weights: "O".repeat(weights.length) };
    expect(measure(new OwnWords({ ...knowledge, situations: noWeights }), own.heldBack).first).toBeLessThan(
      FLOORS.first,
    );
    const deaf = { ...knowledge.danger, kinds: { ...knowledge.danger.kinds, "self-harm": ["suicide"] } };
    expect(measure(new OwnWords({ ...knowledge, danger: deaf }), own.heldBack).missed.length).toBeGreaterThan(0);
    const alarmed = {
      ...knowledge.danger,
      excuses: [],
      kinds: { ...knowledge.danger.kinds, missing: ["picture|photo"] },
    };
    const { falseAlarms } = measure(new OwnWords({ ...knowledge, danger: alarmed }), own.heldBack);
    expect(falseAlarms).toBeGreaterThan(FLOORS.falseAlarms);
  });
});

test("the same examples make the same model", () => {
  expect(teach(own.lessons)).toEqual(knowledge);
});

describe("danger comes first", () => {
  test.each([
    ["spelt wrong", "shes gona kil herslef becos of the foto"],
    ["run together", "hewantstodie"],
    ["in capitals", "SHE WANTS TO DIE"],
    ["shorthand", "my son sez hes gna kms"],
    ["Scots", "ma lassie says she doesny want tae be here ony mair, she wants tae die"],
    [
      "at the end of another story",
      `someone wants money for his picture. ${"He paid twice. ".repeat(40)} he has taken tablets`,
    ],
    ["a person on the way", "the man who has her pictures says he is on his way to our house"],
    ["a meeting", "shes going to meet him tonight at the station"],
    ["a missing child", "he hasnt come home and his phone is off"],
    ["danger at home", "her stepdad hit her when he found the photo"],
    ["after a negation", "she isn't suicidal she says but she has cut her arms"],
    ["the parent", "I want to kill myself because of what happened to my daughter"],
  ])("%s", (_, text) => {
    expect(answer(text).emergency).toBe(true);
  });

  test.each([
    "meeting with the school tomorrow about the photo",
    "his mum said she nearly died of embarrassment",
    "my phone has gone missing and the picture was on it",
    "she isn't suicidal, just cross that he shared it",
  ])("but not for: %s", (text) => {
    expect(isEmergency(text)).toBe(false);
  });
});

describe("what is said and what is not", () => {
  test("a picture that has not been shared is not one that is passed around", () => {
    expect(words.answer("she sent a picture to her boyfriend, it hasn't been shared").situations[0]).toBe(
      "one-person-has-it",
    );
    expect(words.answer("her boyfriend shared her picture with all his mates").situations[0]).toBe("passed-around");
  });

  test("facts are taken where the words are clear, and not otherwise", () => {
    const [way] = answer("someone is blackmailing my son, he is 15 and has already paid them £80").ways;
    expect(way?.href).toBe("/what-to-do/go-on/hold-firm/no-more/teen/");
    expect(way?.taken).toHaveLength(3);
    const [unclear] = answer("someone is blackmailing him").ways;
    expect(unclear?.href).toBe("/what-to-do/go-on/hold-firm/");
  });

  test("an age under 13 is never lost", () => {
    const [way] = answer("someone is blackmailing my son, he is 11 and has paid them").ways;
    expect(way?.href).toMatch(/\/younger\/$|\/go-on\/$/);
  });

  test("words about something else get no suggestion", () => {
    for (const text of ["how do I change a tyre", "train times to Leeds", "my washing machine won't drain"]) {
      expect(answer(text), text).toMatchObject({ ways: [], pages: [], emergency: false });
    }
  });

  test("every suggestion leads to a real place, and names the answers on the way", () => {
    for (const roads of Object.values(own.everyRoad())) {
      for (const { href, taken } of Object.values(roads)) {
        const segments = href.split("/").slice(2, -1);
        expect(placeAt(FLOW, segments), href).not.toBeNull();
        expect(taken, href).toHaveLength(segments.length - 1);
        for (const said of taken) expect(said, href).not.toBe("");
      }
    }
  });

  test("two or three suggestions, and two to five pages, for an example of each situation", () => {
    for (const id of content.ids("situations")) {
      const { ways, pages } = answer(own.examples(id)[0] ?? "");
      expect(ways.length, id).toBeGreaterThanOrEqual(1);
      expect(ways.length, id).toBeLessThanOrEqual(3);
      expect(pages.length, id).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("bad input gets a calm answer", () => {
  test.each([
    ["nothing", ""],
    ["spaces", "  \n "],
    ["emoji only", "😭😭😭"],
    ["another script", "мою дочь шантажируют 写真を送った"],
    ["markup", '<img src=x onerror="alert(1)"><script>alert(1)</script>'],
    ["one endless word", "a".repeat(50_000)],
    ["50,000 characters", "my son sent a picture and ".repeat(1_923)],
    ["prototype words", "constructor __proto__ toString hasOwnProperty"],
    ["half a character", "\ud83d my son"],
  ])("%s", (_, text) => {
    expect(() => answer(text)).not.toThrow();
  });

  test("danger at the end of 50,000 characters is found", () => {
    expect(isEmergency(`${"my son sent a picture and ".repeat(1_923)} he wants to die`)).toBe(true);
  });
});

describe("phrases", () => {
  test("bring the forms of a word together", () => {
    expect(stemOf("threatened")).toBe(stemOf("threatening"));
    expect(stemOf("stabbed")).toBe(stemOf("stabs"));
    expect(stemOf("note")).not.toBe(stemOf("not"));
  });

  test.each([
    ["~3 die", "must start with a word"],
    ["die ~3", "must end with a word"],
    ["die ~9 now", "write ~9 as ~1 to ~8"],
    ["want @nobody", "there is no set @nobody"],
    ["Want die", "letters only, in lower case"],
    ["the die", "the is passed over in messages"],
  ])("%s is refused", (phrase, says) => {
    expect(() => new PhraseList([phrase], {}, new Set(["the"]))).toThrow(says);
  });
});

describe("an editor is told what to mend", () => {
  /** The site's content with one file of it changed. */
  class Changed extends Content {
    private readonly name: string;
    private readonly edit: (data: never) => unknown;

    constructor(name: string, edit: (data: never) => unknown) {
      super();
      this.name = name;
      this.edit = edit;
    }

    override json<T>(name: string, schema: z.ZodType<T>): T {
      const data = super.json(name, schema);
      return name.endsWith(this.name) ? checked(name, this.edit(structuredClone(data) as never), schema) : data;
    }
  }
  const examples = "own-words/examples/blackmail.json";
  type Roads = { situations: Record<string, { facts: Record<string, string[]>; pages: string[] }> };

  test.each<readonly [string, string, (data: never) => unknown, string]>([
    ["too few examples", examples, (list: string[]) => list.slice(0, 39), "It has 39 messages. Write at least 40"],
    ["a message twice", examples, (list: string[]) => [...list, `${list[0]}!`], "is in examples/blackmail.json too"],
    [
      "a held-back message",
      examples,
      (list: string[]) => [...list, own.heldBack[0]?.text ?? ""],
      "is held back to judge the model by",
    ],
    [
      "danger in a situation that does not exist",
      "own-words/examples/emergency.json",
      (kinds: { missing: unknown[] }) => ({
        ...kinds,
        missing: [...kinds.missing, { text: "he ran off", about: "lost" }],
      }),
      "there is no situation lost",
    ],
    ["an empty message", examples, (list: string[]) => [...list, " "], "write a message, or take the line out"],
    [
      "a road that does not exist",
      "own-words/roads.json",
      (roads: Roads) => ({
        ...roads,
        situations: { ...roads.situations, blackmail: { ...roads.situations.blackmail, facts: { payed: ["paid"] } } },
      }),
      "lead nowhere",
    ],
    [
      "a page that does not exist",
      "own-words/roads.json",
      (roads: Roads) => {
        roads.situations.blackmail?.pages.splice(0, 1, "guides/already/pad");
        return roads;
      },
      "there is no guides/already/pad",
    ],
    [
      "a phrase that cannot be read",
      "own-words/danger.json",
      (danger: { excuses: string[] }) => ({ ...danger, excuses: [...danger.excuses, "Not Dying"] }),
      "letters only",
    ],
  ])("%s", (_, file, edit, says) => {
    const messages = checkOwnWords(new Changed(file, edit)).map(({ message }) => message);
    expect(messages.join("\n")).toContain(says);
    expect(messages.join("\n")).toContain("own-words/");
  });

  test("nothing as things are", () => {
    expect(checkOwnWords(new Content())).toEqual([]);
  });
});
