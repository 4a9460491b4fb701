import { afterAll, describe, expect, test } from "vitest";
import { compileText } from "../../lib/content/compile.ts";
import { ContentError } from "../../lib/content/content-error.ts";
import { readDocument } from "../../lib/content/front-matter.ts";
import { content, KINDS } from "../../lib/content/load.ts";
import { stepSchema } from "../../lib/content/schemas.ts";
import { HOSTILE } from "./hostile-files.ts";

const FILE = "content/en/steps/stay.mdx";
const FIELDS = `---
title: Stay with them
sources: [cps-iioc]
unverified: []
checkedOn: 2026-11-23
nextCheck: 2027-05-23
---
`;

/** What the build does with one step's file, or why it does not. */
async function refusal(text: string): Promise<ContentError | null> {
  const whole = /^(?:---|\+\+\+)/.test(text) ? text : `${FIELDS}${text}`;
  try {
    const { body } = readDocument(FILE, whole, stepSchema);
    await compileText(FILE, body, content.known);
    return null;
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}

describe("somebody who hides something in a text", () => {
  test("has sixty and more ways to try", () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
    expect(new Set(HOSTILE.map((one) => one.title)).size).toBe(HOSTILE.length);
  });

  test.each(HOSTILE.map(({ title, text }) => [title, text] as const))("is stopped by %s", async (_, text) => {
    const error = await refusal(text);
    expect(error).toBeInstanceOf(ContentError);
    expect(error?.file).toBe(FILE);
    // Sentences a writer can act on: what is wrong, and no trace of the machinery.
    for (const problem of error?.problems ?? []) {
      expect(problem.length).toBeLessThan(400);
      expect(problem).not.toMatch(/node_modules|\bat .*\.js:|\[plugin/);
    }
  });

  afterAll(() => {
    expect(Reflect.has(globalThis, "steadyCanary")).toBe(false);
  });
});

describe("a writer who keeps to the rules", () => {
  test.each([
    ["paragraphs, bold and lists", "Stay **with** them.\n\n- one\n- *two*\n\n1. first\n2. second"],
    ["headings of the second and third rank", "## One\n\nText.\n\n### Two\n\nText."],
    ["links within the site", "See [the law](/topics/law-england/) and [below](#picture)."],
    [
      "every component",
      `<Say>Hello.</Say>\n\n<NotThis>Why?</NotThis>\n\n<Child start /> and <Term id="police" start />.`,
    ],
    ["a nation with paragraphs in it", `<Nation is="england wales">\n\nRing <Contact id="police-101" />.\n\n</Nation>`],
    ["a card", `<Card id="childline" />`],
    ["a message with gaps", "<Message>\n\nRing me on <Blank>your number</Blank>.\n\n</Message>"],
    ["a sheet to fill in by hand", `<Sheet>\n\n<Line rows="3">What they asked for</Line>\n\n</Sheet>`],
    ["short numbers everybody knows", "Ring 999, 101 or 111. Press 55. Report Remove took 1,142 reports in 2024."],
    ["dates, times and ages", "By 23 November 2026, from 09:30 to 17:00, at 16 or 17."],
    ["initials and hospitals", "Go to A&E. Ask the GP. E.g. today."],
    ["quotation marks and brackets", "They said “no” (twice)."],
  ])("may use %s", async (_, text) => {
    expect(await refusal(text)).toBeNull();
  });

  test.each(KINDS)("has every file in %s let through", async (kind) => {
    for (const id of content.ids(kind)) {
      await expect(content.compiled(kind, id), id).resolves.toBeTypeOf("function");
    }
  });
});

describe("what the writer is told", () => {
  test.each([
    ["Text.\n\n{x}", "line 3 of the text: take out the curly brackets and what stands between them."],
    ["import x from 'x'", "line 1 of the text: take out the import or export; a text cannot load anything."],
    ["<Counter />", "line 1 of the text: there is no <Counter>. Use one of: Say,"],
    ["<Say>Hi.</Say>\n\n<Contact />", 'line 3 of the text: <Contact> needs id="…".'],
    [
      `<Contact id="nobody" />`,
      "line 1 of the text: there is no contact nobody. See content/contacts.json for the ids.",
    ],
    [`<Term id="nobody" />`, "line 1 of the text: there is no term nobody. See content/en/terms.json for the ids."],
    [
      `<Nation is="mercia">Hi.</Nation>`,
      `line 1 of the text: <Nation is="mercia"> must name england, wales, scotland,`,
    ],
    [`<Line rows="12">Times</Line>`, 'line 1 of the text: write the number in <Line> as "1" to "9".'],
    ["<Blank />", "line 1 of the text: <Blank> is empty."],
    ["Ring 0800 111 1234.", 'line 1 of the text: write a telephone number as <Contact id="…" />'],
    ["See childline.org.uk today.", 'line 1 of the text: write a web or e-mail address as <Contact id="…" />'],
    [
      "[x](https://a.example)",
      "line 1 of the text: the link to https://a.example does not lead to a page of this site.",
    ],
    ["# One", "line 1 of the text: use ## or ### for headings; the page gives the # itself."],
    ["| a | b |\n| - | - |", "line 1 of the text: take out the table, note or tick box;"],
    ["One <3 two", "Check for a lone { or <, or a component that is not closed."],
  ])("for %j is where and what to do", async (text, says) => {
    const error = await refusal(text);
    expect(error?.message).toContain(FILE);
    expect(error?.message).toContain(says);
  });

  test("is everything at once, not the first thing only", async () => {
    const error = await refusal("# One\n\n{x}\n\n<Evil />");
    expect(error?.problems).toHaveLength(3);
  });
});
