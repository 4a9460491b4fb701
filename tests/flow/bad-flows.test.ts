import { describe, expect, test } from "vitest";
import { checkRules, checkShape, pathInWords } from "../../lib/flow/check.ts";
import type { Flow } from "../../lib/flow/flow.ts";
import { placeAt } from "../../lib/flow/paths.ts";
import type { Demand } from "../../lib/flow/rules.ts";
import { inputOf, ruleThat, SMALL_CONTACTS, SMALL_FLOW, step } from "./small-flow.ts";

interface Case {
  readonly demand: Demand;
  /** The small flow with one thing wrong. */
  readonly bad: Flow;
  readonly words?: string;
  /** What the finding says after the rule's own sentence. */
  readonly says: string;
}

const { steps, panels, ring } = SMALL_FLOW;
const [first, note, block] = steps;
const withSteps = (...some: (Flow["steps"][number] | undefined)[]): Flow => ({
  ...SMALL_FLOW,
  steps: some.filter((one) => one !== undefined),
});
const withPicture = (id: string): Flow => ({
  ...SMALL_FLOW,
  panels: [{ id, section: "picture", when: {} }, ...panels.slice(1)],
});

/** Every kind of demand. A kind without a case does not compile. */
const CASES: Readonly<Record<Demand["kind"], readonly Case[]>> = {
  include: [
    {
      demand: { kind: "include", any: ["ask-about-suicide"] },
      bad: withSteps(note, block),
      says: "No step does ask-about-suicide.",
    },
    {
      demand: { kind: "include", any: ["note-names", "record"], groups: ["today"] },
      bad: withSteps(first, step({ id: "late", group: "week", does: ["note-names"] }), block),
      says: "No step under today does note-names or record.",
    },
    {
      demand: { kind: "include", any: ["note-names"], groups: ["now", "today"] },
      bad: withSteps(first, step({ id: "late", group: "week", does: ["note-names"] }), block),
      says: "No step under now or today does note-names.",
    },
  ],
  exclude: [
    {
      demand: { kind: "exclude", actions: ["pays", "adult-looks"] },
      bad: withSteps(first, note, block, step({ id: "buy-time", does: ["pays"] })),
      says: "The step buy-time does.",
    },
    {
      demand: { kind: "exclude", actions: ["pays"] },
      bad: withSteps(first, note, block, step({ id: "talk-and-pay", does: ["talk", "pays"] })),
      says: "The step talk-and-pay does.",
    },
  ],
  first: [
    {
      demand: { kind: "first", any: ["ring-999"] },
      bad: withSteps(step({ id: "talk-first", group: "now", does: ["talk"] }), ...steps),
      says: "It starts with talk-first.",
    },
    { demand: { kind: "first", any: ["ring-999"] }, bad: withSteps(), says: "It starts with nothing." },
  ],
  before: [
    {
      demand: { kind: "before", first: "note-names", next: "block" },
      bad: withSteps(first, block, note),
      says: "The step block comes too soon.",
    },
    {
      demand: { kind: "before", first: "note-names", next: "block" },
      bad: withSteps(first, block),
      says: "The step block comes too soon.",
    },
  ],
  "never-both": [
    {
      demand: { kind: "never-both", actions: ["block", "ask-before-blocking"] },
      bad: withSteps(...steps, step({ id: "ask", group: "week", does: ["ask-before-blocking"] })),
      says: "The steps block and ask say both.",
    },
    {
      demand: { kind: "never-both", actions: ["ask-before-blocking", "block"] },
      bad: withSteps(first, note, step({ id: "torn", does: ["block", "ask-before-blocking"] })),
      says: "The steps torn and torn say both.",
    },
  ],
  ring: [
    {
      demand: { kind: "ring", any: ["childline"] },
      bad: { ...SMALL_FLOW, ring: ring.slice(0, 1) },
      says: "childline is not on the list.",
    },
    {
      demand: { kind: "ring", any: ["childline", "papyrus"] },
      bad: { ...SMALL_FLOW, ring: ring.slice(0, 1) },
      says: "childline or papyrus is not on the list.",
    },
  ],
  "never-ring": [
    {
      demand: { kind: "never-ring", contacts: ["revenge-porn-helpline"] },
      bad: { ...SMALL_FLOW, ring: [...ring, { contact: "revenge-porn-helpline", for: "you", when: {} }] },
      says: "revenge-porn-helpline is offered.",
    },
    {
      demand: { kind: "never-ring", contacts: ["revenge-porn-helpline"] },
      bad: withSteps(...steps, step({ contacts: ["revenge-porn-helpline"] })),
      says: "revenge-porn-helpline is offered.",
    },
  ],
  "ring-first": [
    {
      demand: { kind: "ring-first", any: ["emergency-999"] },
      bad: { ...SMALL_FLOW, ring: [...ring].reverse() },
      says: "childline is first.",
    },
    {
      demand: { kind: "ring-first", any: ["emergency-999"] },
      bad: { ...SMALL_FLOW, ring: [] },
      says: "Nobody is first.",
    },
  ],
  "ring-any-hour": [
    {
      demand: { kind: "ring-any-hour" },
      bad: { ...SMALL_FLOW, ring: ring.slice(1) },
      says: "Nobody on the list answers at all hours.",
    },
  ],
  "children-only": [
    {
      demand: { kind: "children-only" },
      bad: { ...SMALL_FLOW, ring: [...ring, { contact: "revenge-porn-helpline", for: "you", when: {} }] },
      says: "revenge-porn-helpline is for adults only, or unknown.",
    },
    {
      demand: { kind: "children-only" },
      bad: withSteps(...steps, step({ contacts: ["shore"] })),
      says: "shore is for adults only, or unknown.",
    },
  ],
  answer: [
    {
      demand: { kind: "answer", any: ["picture-keep"] },
      bad: withPicture("picture-child-deletes"),
      says: "Its answer is picture-child-deletes.",
    },
    {
      demand: { kind: "answer", any: ["picture-keep"] },
      bad: { ...SMALL_FLOW, panels: panels.slice(1) },
      says: "Its answer is none.",
    },
  ],
  "never-answer": [
    {
      demand: { kind: "never-answer", panels: ["picture-child-deletes"] },
      bad: withPicture("picture-child-deletes"),
      says: "Its answer is picture-child-deletes.",
    },
  ],
  show: [
    {
      demand: { kind: "show", panel: "say-hurt" },
      bad: { ...SMALL_FLOW, panels: panels.filter((panel) => panel.id !== "say-hurt") },
      says: "It does not show say-hurt.",
    },
  ],
  "at-most": [
    {
      demand: { kind: "at-most", steps: 1, groups: ["now"] },
      bad: withSteps(...steps, step({ group: "now" })),
      says: "It has 2 under now.",
    },
    {
      demand: { kind: "at-most", steps: 3, groups: ["now", "today"] },
      bad: withSteps(...steps, step({})),
      says: "It has 4 under now and today.",
    },
  ],
  "at-least": [
    {
      demand: { kind: "at-least", steps: 1, groups: ["now"] },
      bad: withSteps(note, block),
      says: "It has 0 under now.",
    },
  ],
  "words-exclude": [
    {
      demand: { kind: "words-exclude", words: ["should have", "DBS"] },
      bad: SMALL_FLOW,
      words: "You Should Have told me.",
      says: "It says “should have”.",
    },
    {
      demand: { kind: "words-exclude", words: ["Children's Reporter"] },
      bad: SMALL_FLOW,
      words: "The Children’s Reporter may ring.",
      says: "It says “Children's Reporter”.",
    },
    {
      demand: { kind: "words-exclude", words: ["DBS"] },
      bad: SMALL_FLOW,
      words: "DBS checks",
      says: "It says “DBS”.",
    },
  ],
  "words-include": [
    {
      demand: { kind: "words-include", any: ["not in trouble", "love you"] },
      bad: SMALL_FLOW,
      words: "Well.",
      says: "It says none of: not in trouble; love you.",
    },
  ],
};

/** A demand that the whole small flow meets where its case names words the flow itself does not have. */
const FINE_WORDS = "You are not in trouble. I love you.";

describe("a safeguarding lead who breaks one thing in a flow", () => {
  for (const [kind, cases] of Object.entries(CASES)) {
    for (const { demand, bad, words, says } of cases) {
      test(`is told “${says}” (${kind})`, () => {
        const found = checkRules(inputOf(bad, demand, words)).filter((one) => one.rule === "the-rule");
        expect(found.map((one) => one.says)).toEqual([`The rule. ${says}`, `The rule. ${says}`]);
        expect(found.map((one) => one.where)).toEqual(["yes", "unsure"]);
      });

      test(`is told nothing while it is whole (${kind}: ${says})`, () => {
        expect(checkRules(inputOf(SMALL_FLOW, demand, FINE_WORDS))).toEqual([]);
      });
    }
  }

  test("is not misled by a word inside another: DBS is not in DBSX or ODBS, MASH is not in smashed", () => {
    const demand: Demand = { kind: "words-exclude", words: ["DBS", "MASH"] };
    expect(checkRules(inputOf(SMALL_FLOW, demand, "A DBSX, an ODBS and a smashed phone."))).toEqual([]);
  });

  test.each<readonly [what: string, flow: Flow, demand: Demand, words: string]>([
    [
      "one of several words is there",
      SMALL_FLOW,
      { kind: "words-include", any: ["not in trouble", "love you"] },
      "We love you.",
    ],
    [
      "the later thing is nowhere asked for",
      withSteps(first, note),
      { kind: "before", first: "note-names", next: "block" },
      "",
    ],
    [
      "one step asks for both, in their order",
      withSteps(first, step({ does: ["note-names", "block"] })),
      { kind: "before", first: "note-names", next: "block" },
      "",
    ],
  ])("is told nothing where %s", (_, flow, demand, words) => {
    expect(checkRules(inputOf(flow, demand, words))).toEqual([]);
  });

  test("is told that an answer is missing, but not that the missing answer is a wrong one", () => {
    const demand: Demand = { kind: "never-answer", panels: ["picture-child-deletes"] };
    const found = checkRules(inputOf({ ...SMALL_FLOW, panels: panels.slice(1) }, demand));
    expect(found.map((one) => one.rule)).toEqual(["one-answer", "one-answer"]);
  });

  test("is told of a word that was left empty in a rule, which would forbid nothing", () => {
    const demand: Demand = { kind: "words-exclude", words: ["DBS", ""] };
    const found = checkRules(inputOf(SMALL_FLOW, demand, "Well. Then."));
    expect(found.map((one) => one.says)).toEqual(["The rule. It says “”.", "The rule. It says “”."]);
  });

  test("is told that a plan has no answer on the picture, nothing to say or nothing to keep", () => {
    const demand: Demand = { kind: "ring-any-hour" };
    const found = checkRules(inputOf({ ...SMALL_FLOW, panels: [] }, demand));
    expect(found.map((one) => one.says)).toEqual([
      ...["picture", "say", "keep", "picture", "say", "keep"].map((section) => `This plan has no ${section} panel.`),
    ]);
  });

  test("is told of a step that no plan has", () => {
    const bad = withSteps(...steps, step({ id: "lost", when: { nation: "wales" } }));
    expect(checkRules(inputOf(bad, { kind: "ring-any-hour" }))).toEqual([
      { where: "lost", rule: "used", says: "No plan has this step. Mend its condition." },
    ]);
  });

  test("is told of a panel that no plan shows", () => {
    const bad = {
      ...SMALL_FLOW,
      panels: [...panels, { id: "lost", section: "next", when: { nation: "wales" } } as const],
    };
    expect(checkRules(inputOf(bad, { kind: "ring-any-hour" }))).toEqual([
      { where: "lost", rule: "used", says: "No plan shows this panel. Mend its condition." },
    ]);
  });

  test("is told of a rule that is never tried", () => {
    const input = inputOf(SMALL_FLOW, { kind: "ring-any-hour" });
    const rules = [{ ...ruleThat({ kind: "ring-any-hour" }), when: { nation: "wales" } as const }];
    expect(checkRules({ ...input, rules })).toEqual([
      { where: "the-rule", rule: "tried", says: "This rule holds for no plan. Mend its condition." },
    ]);
  });

  test("is not offered a service that does not serve the plan's nation", () => {
    const contacts = {
      ...SMALL_CONTACTS,
      childline: { nations: ["wales"], adultsOnly: false, audience: [], hours: { kind: "always" } },
    };
    const flow: Flow = { ...SMALL_FLOW, conclusions: [{ when: {}, establishes: { nation: "scotland" } }] };
    const input = { ...inputOf(flow, { kind: "ring", any: ["childline"] }), contacts };
    expect(checkRules(input).map((one) => one.says)).toEqual([
      "The rule. childline is not on the list.",
      "The rule. childline is not on the list.",
    ]);
  });
});

/** The small flow with other questions. */
function asking(questions: Flow["questions"], start = "start"): Flow {
  return { ...SMALL_FLOW, first: start, questions };
}

const yes = { id: "yes", segment: "go", establishes: {}, next: "plan" } as const;
const unsure = { id: "unsure", segment: "wait", establishes: {}, next: "plan" } as const;

const SHAPES: readonly {
  readonly title: string;
  readonly bad: Flow;
  readonly finds: readonly (readonly [string, string, string])[];
}[] = [
  {
    title: "a report that may wait until morning",
    bad: withSteps(...steps, step({ id: "police", does: ["talk", "report-police-or-ceop"], hour: "morning" })),
    finds: [
      [
        "police",
        "tonight-or-morning",
        'It does report-police-or-ceop, which does not wait until morning. Write hour: "tonight".',
      ],
    ],
  },
  {
    title: "a call to the bank that does not say when",
    bad: withSteps(...steps, step({ id: "bank", does: ["tell-bank"] })),
    finds: [["bank", "tonight-or-morning", 'It does tell-bank, so say when: write hour: "tonight".']],
  },
  {
    title: "a call to the school that does not say when",
    bad: withSteps(...steps, step({ id: "school", does: ["tell-school"] })),
    finds: [["school", "tonight-or-morning", 'It does tell-school, so say when: write hour: "tonight" or "morning".']],
  },
  {
    title: "a question that nobody may be unsure of",
    bad: asking({ start: { options: [yes] } }),
    finds: [["start", "unsure-everywhere", "Give this question an option with the id unsure."]],
  },
  {
    title: "an answer that leads nowhere",
    bad: asking({ start: { options: [{ ...yes, next: "gone" }, unsure] } }),
    finds: [
      ["start → yes", "ends", "There is no question gone. Name one that exists, or plan."],
      ["gone", "ends", "This question has no options."],
    ],
  },
  {
    title: "an answer that joins a road that is not there",
    bad: asking({ start: { options: [{ ...yes, joins: ["no", "adult"] }, unsure] } }),
    finds: [["start → yes", "joins", "No answers lead along no → adult. Name options that exist."]],
  },
  {
    title: "two answers with one address that lead apart",
    bad: asking({ start: { options: [yes, { ...unsure, segment: "go", establishes: { threat: "money" } }] } }),
    finds: [["start → unsure", "one-place", "It shares the segment go with yes but leads elsewhere."]],
  },
  {
    title: "two answers with one address that establish the same but ask on differently",
    bad: asking({
      start: {
        options: [
          { ...yes, next: "more" },
          { ...unsure, segment: "go" },
        ],
      },
      more: { options: [unsure] },
    }),
    finds: [["start → unsure", "one-place", "It shares the segment go with yes but leads elsewhere."]],
  },
  {
    title: "addresses with a figure at either end",
    bad: asking({
      start: {
        options: [
          { ...yes, segment: "1go" },
          { ...unsure, segment: "wait1" },
        ],
      },
    }),
    finds: [
      ["start → yes", "segment", "A segment is small letters and hyphens only."],
      ["start → unsure", "segment", "A segment is small letters and hyphens only."],
    ],
  },
  {
    title: "an address with more than small letters and hyphens",
    bad: asking({ start: { options: [{ ...yes, segment: "Go_1" }, unsure] } }),
    finds: [["start → yes", "segment", "A segment is small letters and hyphens only."]],
  },
  {
    title: "a road of seven answers",
    bad: asking(
      Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7].map((n) => [`q${n}`, { options: [{ ...unsure, next: n === 7 ? "plan" : `q${n + 1}` }] }]),
      ),
      "q1",
    ),
    finds: [
      [
        "unsure → unsure → unsure → unsure → unsure → unsure → unsure",
        "six-answers",
        "This path takes more than 6 answers. Ask less on this branch.",
      ],
    ],
  },
  {
    title: "a question that nobody is asked",
    bad: asking({ start: { options: [yes, unsure] }, lost: { options: [yes, unsure] } }),
    finds: [["lost", "reachable", "No path asks this question. Lead to it or take it out."]],
  },
  {
    title: "a question without answers",
    bad: asking({ start: { options: [{ ...yes, next: "empty" }, unsure] }, empty: { options: [] } }),
    finds: [
      ["empty", "unsure-everywhere", "Give this question an option with the id unsure."],
      ["empty", "ends", "This question has no options."],
    ],
  },
  {
    title: "questions that lead round in a circle",
    bad: asking({
      start: { options: [{ ...yes, next: "again" }, unsure] },
      again: { options: [{ ...yes, next: "start" }, unsure] },
    }),
    finds: [["start", "ends", "These questions lead round in a circle: start → again → start. Lead on."]],
  },
  {
    title: "a circle that is met later, after a road that ends well",
    bad: asking({
      start: {
        options: [
          { ...yes, next: "fine" },
          { ...unsure, next: "one" },
        ],
      },
      fine: { options: [unsure] },
      one: { options: [{ ...unsure, next: "two" }] },
      two: { options: [{ ...unsure, next: "one" }] },
    }),
    finds: [["one", "ends", "These questions lead round in a circle: one → two → one. Lead on."]],
  },
  {
    title: "a question that asks itself",
    bad: asking({ start: { options: [{ ...yes, next: "start" }, unsure] } }),
    finds: [["start", "ends", "These questions lead round in a circle: start → start. Lead on."]],
  },
];

describe("an editor who breaks the questions", () => {
  test.each(SHAPES.map((shape) => [shape.title, shape] as const))("is told of %s", (_, { bad, finds }) => {
    expect(checkShape({ flow: bad, mostAnswers: 6 })).toEqual(
      finds.map(([where, rule, says]) => ({ where, rule, says })),
    );
  });

  test("is told nothing while the small flow is whole", () => {
    expect(checkShape({ flow: SMALL_FLOW, mostAnswers: 6 })).toEqual([]);
  });

  test("is told nothing of a question to which no is an answer", () => {
    const flow = asking({ start: { options: [yes, { ...unsure, id: "no" }] } });
    expect(checkShape({ flow, mostAnswers: 6 })).toEqual([]);
  });

  test("is told of no circle where an answer joins another road, whatever it would lead to itself", () => {
    const joining = { ...yes, id: "same", segment: "same", next: "start", joins: ["yes"] };
    expect(checkShape({ flow: asking({ start: { options: [yes, unsure, joining] } }), mostAnswers: 6 })).toEqual([]);
  });
});

describe("a person who reads a failure", () => {
  test("sees the path in words", () => {
    const start = placeAt(SMALL_FLOW, []);
    const place = placeAt(SMALL_FLOW, ["go"]);
    expect(start && pathInWords(start)).toBe("the first question");
    expect(place && pathInWords(place)).toBe("yes");
  });
});
