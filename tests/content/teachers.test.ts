import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkSlides } from "../../lib/content/check-slides.ts";
import { compileText } from "../../lib/content/compile.ts";
import { ContentError } from "../../lib/content/content-error.ts";
import { readDocument } from "../../lib/content/front-matter.ts";
import { Content, content, KINDS } from "../../lib/content/load.ts";
import { teacherSchema } from "../../lib/content/schemas.ts";
import { lineOf, linesOf } from "../../lib/content/talk-lines.ts";
import { modulesFor } from "../../lib/site/modules-for.ts";
import { pages } from "../../lib/site/pages.ts";
import { TALKS } from "../../lib/talks/talks.ts";
import { problemsAfter } from "./copy-of-content.ts";

const EVENING = content.document("teachers", "parents-evening").body;

const FIELDS = {
  title: "A page",
  description: "A page for schools.",
  search: "[school]",
  label: "A page",
  order: "99",
  sources: "[ukcis-overview]",
  unverified: "[]",
  checkedOn: "2026-11-23",
  nextCheck: "2027-05-23",
};

const FILE = "content/en/teachers/zz-new.mdx";

/** The text of one page for schools. */
function pageWith(body: string, fields: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...FIELDS, ...fields }).map(([field, value]) => `${field}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

/** What is said of one page by itself: its fields, and what its text may hold. */
async function toldOf(body: string, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  try {
    await compileText(FILE, readDocument(FILE, pageWith(body, fields), teacherSchema).body, content.known);
    return "";
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

interface Slide {
  title: string;
  lines: string[];
  film?: string;
  talk?: string;
}

/** What the check says of the slides once they are changed. */
function toldOfSlides(change: (slides: Slide[]) => void): string {
  const slides: Slide[] = JSON.parse(JSON.stringify(content.eveningSlides));
  change(slides);
  const root = mkdtempSync(path.join(tmpdir(), "steady-slides-"));
  try {
    mkdirSync(path.join(root, "en", "teachers"), { recursive: true });
    writeFileSync(path.join(root, "en", "teachers", "evening-slides.json"), JSON.stringify(slides));
    return checkSlides(new Content(root))
      .map(({ message }) => message)
      .join("\n");
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Changes one slide, which must be there. */
const at = (place: number, change: (slide: Slide) => void) => (slides: Slide[]) => {
  const slide = slides[place];
  if (!slide) throw new Error(`There is no slide ${place}.`);
  change(slide);
};

describe("somebody who writes a page for schools", () => {
  test.each([
    ["without a label", "Stay calm.", { label: '""' }, "label: write something here."],
    ["with a reader of its own", "Stay calm.", { audience: "adult" }, "the file: take out audience; nothing reads it."],
    [
      "that quotes a talk there is not",
      '<TalkLine id="gossip" line="opening" />',
      {},
      "there is no conversation gossip. Use one of: told-me,",
    ],
    [
      "that quotes a line there is not",
      '<TalkLine id="told-me" line="glad.better" />',
      {},
      "the conversation told-me has no line glad.better. Write opening, or a turn and its part, such as glad.you.",
    ],
    [
      "that gives the address of another site",
      '<Address to="https://example.com/" />',
      {},
      "does not lead to a page of this site.",
    ],
    ["that gives no address", "<Address />", {}, '<Address> needs to="…".'],
  ])("%s is told where, and what to do", async (_, body, fields, says) => {
    expect(await toldOf(body, fields)).toContain(says);
  });

  test("is told of what the whole content shows: a place that is taken, an unknown source, and harm", async () => {
    const bad = pageWith("Staff look at the picture first.", { order: "1", sources: "[gossip]" });
    const said = (await problemsAfter("en/teachers/zz-new.mdx", () => bad)).join("\n");
    expect(said).toContain(`${FILE}\n  - order: parents-evening has 1 too. Give each its own.`);
    expect(said).toContain(`${FILE}\n  - sources: there is no source gossip.`);
    expect(said).toContain(`${FILE}\n  - line 1 of the text: “Staff look at the picture first.” `);
  });

  test("gets nothing to mend when all is well", async () => {
    const body = 'Read this out. <TalkLine id="told-me" line="glad.you" />\n\nIt is at <Address to="/practise/" />.';
    expect(await toldOf(body)).toBe("");
  });
});

describe("somebody who changes the slides", () => {
  test.each([
    [
      "to a film there is not",
      at(2, (slide) => (slide.film = "gossip")),
      "2.film: there is no film gossip. Use one of:",
    ],
    [
      "to a talk there is not",
      at(4, (slide) => (slide.talk = "gossip")),
      "4.talk: there is no conversation gossip. Use one of:",
    ],
    ["to a title too long", at(0, (slide) => (slide.title = "long ".repeat(11))), "0.title: keep a slide's title"],
    ["to a line too long", at(0, (slide) => (slide.lines = ["long ".repeat(15)])), "0.lines.0: keep a line within 70"],
    ["to five lines", at(0, (slide) => (slide.lines = ["1", "2", "3", "4", "5"])), "0.lines: keep to four lines"],
    ["to no line", at(0, (slide) => (slide.lines = [])), "0.lines: write at least one line"],
    [
      "to a number typed by hand",
      at(10, (slide) => (slide.lines = ["Ring 0800 1111 222"])),
      "10.lines.0: write a telephone number as",
    ],
    ["to a shout", at(0, (slide) => (slide.title = "Act now!")), "0.title: take out the exclamation mark."],
    ["to too few", (slides: Slide[]) => void slides.splice(4), "has at least 10 slides"],
  ])("%s is told where, and what to do", (_, change, says) => {
    expect(toldOfSlides(change)).toContain(says);
  });

  test("gets nothing to mend when all is well", () => {
    expect(toldOfSlides(() => undefined)).toBe("");
  });

  test("to what could lead to harm is told so by the whole check, with the film that is not there", async () => {
    const problems = await problemsAfter("en/teachers/evening-slides.json", (text) => {
      const slides: Slide[] = JSON.parse(text);
      at(7, (slide) => (slide.lines = ["Take a screenshot of the picture"]))(slides);
      at(2, (slide) => (slide.film = "gossip"))(slides);
      return JSON.stringify(slides);
    });
    const said = problems.join("\n");
    expect(said).toContain(
      "content/en/teachers/evening-slides.json\n  - 7.lines.0: “Take a screenshot of the picture” ",
    );
    expect(said).toContain("content/en/teachers/evening-slides.json\n  - 2.film: there is no film gossip.");
  });
});

describe("somebody who leads the evening", () => {
  /** The times and slides of the running order, as they are written. */
  const order = (body: string) => ({
    times: [...body.matchAll(/^- \*\*(\d+:\d\d) to (\d+:\d\d)\. /gm)].map(([, from, to]) => [from, to]),
    slides: [...body.matchAll(/ Slides? (\d+)(?: (?:to|and) (\d+))?\./g)].flatMap(([, first, last = first]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, more) => Number(first) + more),
    ),
  });
  /** Whether each part begins when the one before it ends, from the first minute to the twentieth. */
  const fillsTwentyMinutes = (times: (string | undefined)[][]) =>
    times[0]?.[0] === "0:00" &&
    times.at(-1)?.[1] === "20:00" &&
    times.every(([from], place) => place === 0 || times[place - 1]?.[1] === from);

  test("has every minute of twenty filled, and no gap would go unseen", () => {
    expect(fillsTwentyMinutes(order(EVENING).times)).toBe(true);
    expect(fillsTwentyMinutes(order(EVENING.replace("3:30 to 5:00", "4:30 to 5:00")).times)).toBe(false);
  });

  test("is told when to show each slide, in order", () => {
    expect(order(EVENING).slides).toEqual(content.eveningSlides.map((_, place) => place + 1));
  });

  test("plays on the slides the two films that the notes name, and tries one talk", () => {
    expect(content.eveningSlides.flatMap(({ film }) => film ?? [])).toEqual(["behind-the-windows", "the-first-hour"]);
    expect(content.eveningSlides.flatMap(({ talk }) => talk ?? [])).toEqual(["told-me"]);
    expect(EVENING).toContain("1. [Behind the windows](/films/behind-the-windows/)");
    expect(EVENING).toContain("2. [The first hour](/films/the-first-hour/)");
  });

  test("reads out sentences of the talk that really follow each other", () => {
    const [talk] = TALKS;
    const body = content.document("teachers", "in-a-hall").body;
    const said = [...body.matchAll(/line="([a-z-]+)\.child"/g)].map(([, turn = ""]) => turn);
    expect(said).toEqual(["glad", "show", "no-look", "trust", "plan"]);
    for (const [place, turn] of said.entries()) {
      const before = said[place - 1];
      const follows: readonly string[] = before ? (talk?.turns[before]?.next ?? []) : (talk?.begins.next ?? []);
      expect(follows, `${turn} after ${before}`).toContain(turn);
    }
  });
});

describe("lines of a talk that are quoted", () => {
  test("are all there, for every talk", () => {
    for (const talk of TALKS) {
      const words = content.talk(talk.id);
      for (const line of linesOf(talk)) expect(lineOf(words, line), `${talk.id} ${line}`).not.toBe("");
    }
  });

  test("are nothing where no such line is", () => {
    expect(lineOf(content.talk("told-me"), "glad.gossip")).toBe("");
    expect(lineOf(content.talk("told-me"), "gossip")).toBe("");
  });
});

describe("the pages for schools", () => {
  const forSchools = pages().filter(({ kind }) => kind === "teacher-page");

  test("are read by the checks, dated, and may be found by a search", () => {
    expect(KINDS).toContain("teachers");
    expect(forSchools.map(({ href }) => href)).toEqual([
      "/teachers/parents-evening/",
      "/teachers/in-a-hall/",
      "/teachers/handout/",
      "/teachers/safeguarding-lead/",
      "/teachers/send-parents-here/",
    ]);
    expect(forSchools.every(({ listed, checkedOn }) => listed && checkedOn)).toBe(true);
  });

  test("give a button to copy only where there is a message", () => {
    expect(modulesFor(content.tree("teachers", "send-parents-here"))).toEqual(["copy-text"]);
    expect(modulesFor(content.tree("teachers", "handout"))).toEqual([]);
  });

  test("say in every one that it is not legal advice, where law or duty is spoken of", () => {
    for (const id of ["parents-evening", "handout", "safeguarding-lead", "send-parents-here"]) {
      expect(content.document("teachers", id).body, id).toContain("not legal advice");
    }
  });

  test("keep the title of each nation, and PSNI's rule, for the lead", () => {
    const { body } = content.document("teachers", "safeguarding-lead");
    for (const nation of ["england", "wales", "scotland", "northern-ireland"]) {
      expect(body).toContain(`<Nation is="${nation}">`);
    }
    expect(body).toMatch(
      /<Nation is="northern-ireland">\s+The PSNI asks people who were sent a picture not to delete it/,
    );
  });
});
