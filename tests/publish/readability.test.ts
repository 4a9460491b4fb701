import { describe, expect, test } from "vitest";
import { gradeOf, sentencesOf } from "../../lib/content/readability.ts";
import { syllables } from "../../lib/content/syllables.ts";
import { ReadabilityChecker } from "../../lib/publish/check-readability.ts";
import { ExportedSite } from "./exported-site.ts";

/** Measured with the project's reference tool: words, sentences, Flesch-Kincaid grade. */
const SAMPLES: readonly (readonly [
  name: string,
  lines: readonly string[],
  words: number,
  sentences: number,
  grade: number,
])[] = [
  [
    "plain words",
    [
      "Take a breath. Your child needs you calm, and you can do this.",
      "Stay with them",
      'Say: "I\'m glad you told me. You are not in trouble with me. We will sort this out together."',
      "Do not look at the picture, do not send it to anyone, and do not delete it yet.",
      "Ring 0800 1111 at any time, or open www.childline.org.uk/report.",
    ],
    62,
    8,
    0.8,
  ],
  [
    "hard words",
    [
      "Safeguarding professionals should immediately communicate the circumstances to the appropriate authorities, e.g. Dr. Smith, irrespective of confidentiality.",
      "The organisation’s responsibilities, under section 2.5, include investigating allegations; experiences of humiliated children are considered (see nspcc.org.uk).",
      "Curiosity",
    ],
    34,
    2,
    23.3,
  ],
  [
    "lists, quotes, numbers and addresses",
    [
      "• Keep the phone as it is",
      "3) Write down the time – and who sent it",
      '"Did you pay?" he asked. "No!" she said…',
      "Mr. Jones' report@help.police.uk reply: 0300 123 4567 or 020 7946 0000.",
      "Their worrying experiences created anxiety; everyone’s seeing serious situations via video.",
    ],
    39,
    7,
    5.9,
  ],
];

describe("the measure of reading", () => {
  test.for(SAMPLES)("gives what the reference tool gives for %s", ([, lines, words, sentences, grade]) => {
    const found = lines.flatMap(sentencesOf);
    expect(found.reduce((sum, sentence) => sum + sentence.words, 0)).toBe(words);
    expect(found).toHaveLength(sentences);
    expect(gradeOf(found)).toBe(grade);
  });

  test("counts syllables as they are spoken", () => {
    const counted = "cat table people safely threatened helped wanted emergency situation child’s makes watches NSPCC"
      .split(" ")
      .map((word) => `${word} ${syllables(word)}`);
    expect(counted).toEqual([
      "cat 1",
      "table 2",
      "people 2",
      "safely 2",
      "threatened 2",
      "helped 1",
      "wanted 2",
      "emergency 4",
      "situation 4",
      "child’s 1",
      "makes 1",
      "watches 2",
      "NSPCC 5",
    ]);
  });

  test("has nothing to say about no words", () => {
    expect(gradeOf(sentencesOf("Steady"))).toBeUndefined();
  });
});

const LONG =
  "When you have read this to the end you can go and sit with your child and tell them that you are glad that they told you.";
const HARD =
  "Professionals communicate considerable information regarding confidentiality. Organisations investigate allegations immediately. ";

describe("pages for reading", () => {
  test("are refused a sentence of more than 25 words, which is shown", async () => {
    const site = await ExportedSite.copy();
    await site.addToMain("about/index.html", `<p>${LONG.replace("glad", "<em>glad</em>")}</p>`);
    expect(await site.problems()).toEqual([
      {
        page: "/about/",
        what: `This sentence has 27 words: "${LONG}"`,
        fix: "Split it: no sentence may have more than 25 words.",
      },
    ]);
  });

  test("to practise are as easy as a plan", () => {
    const lines = Array.from(
      { length: 8 },
      () => "The person who is speaking considers how another person might be feeling.",
    );
    const whats = (page: string) => new ReadabilityChecker().check(page, lines).map(({ what }) => what);
    expect(whats("/practise/told-me/glad/")).toEqual(["The page is harder to read than grade 5."]);
    expect(whats("/leave/")).toEqual([]);
  });

  test("are refused a grade over that of their folder, and the hardest sentences are shown", async () => {
    const site = await ExportedSite.copy();
    await site.addToMain("about/index.html", `<p>${HARD.repeat(3)}</p>`);
    const [problem, ...others] = await site.problems();
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      page: "/about/",
      what: "The page is harder to read than grade 6.5.",
      detail: expect.stringMatching(/^grade \d+(\.\d)?$/),
    });
    expect(problem?.fix).toMatch(
      /^Use shorter words and sentences, first in: "Professionals communicate considerable information regarding confidentiality\."/,
    );
  });

  test("must be easier where they are plans", async () => {
    const site = await ExportedSite.copy();
    const lines = `<p>${"The police officer will listen to your family. ".repeat(12)}</p>`;
    await site.addToMain("about/index.html", lines);
    await site.addToMain("what-to-do/sent/index.html", lines);
    expect(await site.problems()).toMatchObject([
      { page: "/what-to-do/sent/", what: "The page is harder to read than grade 5." },
    ]);
  });

  test("must be easier still where they speak to a child", async () => {
    const site = await ExportedSite.copy();
    await site.addToMain("about/index.html", `<p>${"The police officer will listen to your family. ".repeat(12)}</p>`);
    await expect(site.publish()).resolves.toBeDefined();
    await site.addToMain("about/index.html", '<p data-audience="child">For you.</p>');
    expect(await site.problems()).toMatchObject([
      { page: "/about/", what: "The page is harder to read than grade 4." },
    ]);
  });

  test("are not judged by a few words", async () => {
    const site = await ExportedSite.copy();
    await site.change("what-to-do/sent/index.html", "Do not look at the picture. Do not send it on. Do not pay.", HARD);
    await expect(site.publish()).resolves.toBeDefined();
  });

  test("may hold words that are marked as not theirs", async () => {
    const site = await ExportedSite.copy();
    await site.addToMain(
      "about/index.html",
      `<blockquote data-words="skip"><p>${LONG} ${HARD.repeat(3)}</p></blockquote>`,
    );
    await expect(site.publish()).resolves.toBeDefined();
  });

  test("are read block by block: a heading, a bullet and a card's two lines are sentences of their own", async () => {
    const site = await ExportedSite.copy();
    const half = "one two three four five six seven eight nine ten eleven twelve thirteen";
    await site.addToMain(
      "about/index.html",
      `<h2>${half}</h2><ul><li>${half}</li><li>${half}</li></ul><a href="/leave/"><span>${half}</span><span>${half}</span></a>`,
    );
    await expect(site.publish()).resolves.toBeDefined();
  });
});
