import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KINDS } from "../../lib/content/load.ts";
import { guideKind, SECTIONS } from "../../lib/content/sections.ts";
import { parseText } from "../../lib/content/text-tree.ts";
import { modulesFor } from "../../lib/site/modules-for.ts";
import { pages } from "../../lib/site/pages.ts";
import { problemsAfter } from "./copy-of-content.ts";

const FIELDS = {
  title: "A page",
  description: "A page about a worry.",
  search: "[worry]",
  label: "A page",
  order: "99",
  sources: "[cps-iioc]",
  unverified: "[]",
  checkedOn: "2026-11-23",
  nextCheck: "2027-05-23",
};

function guide(body: string, fields: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...FIELDS, ...fields }).map(([field, value]) => `${field}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

/** What the check says of one guide that is put there, or changed. */
async function toldOf(file: string, text: string): Promise<string> {
  const problems = await problemsAfter(`en/guides/${file}`, () => text);
  return problems.filter((problem) => problem.startsWith(`content/en/guides/${file.split("/")[0]}`)).join("\n");
}

const CHILD = { audience: "child" };
const CALM = 'You can talk to <Contact id="childline" />.';

describe("somebody who writes a guide", () => {
  test.each([
    ["without a label", { label: '""' }, "label: write something here."],
    ["with a label too long for a list", { label: "long ".repeat(13) }, "label: keep the label under 60 characters."],
    ["with half a place", { order: "1.5" }, "order: write a whole number."],
    ["with a place in words", { order: "first" }, "order: "],
    ["with another guide's place", { order: "1" }, "order: shouted has 1 too. Give each its own."],
    ["for nobody in particular", { audience: "teenager" }, "audience: write adult or child."],
    ["with a field nothing reads", { icon: "hand" }, "the file: take out icon; nothing reads it."],
    [
      "for another reader than its section's",
      CHILD,
      "audience: its section speaks to an adult (see content/en/guides/already/index.mdx). Write adult.",
    ],
  ])("%s is told where, and what to do", async (_, fields, says) => {
    expect(await toldOf("already/zz-new.mdx", guide(CALM, fields))).toContain(says);
  });

  test("in a section without an introduction is told which file is needed", async () => {
    const problems = await problemsAfter("en/guides/already/index.mdx", () => null);
    expect(problems.join("\n")).toContain(
      "content/en/guides/already/index.mdx\n  - This file is needed and is not there.",
    );
  });

  test("in a folder that is no section is told that nobody would ever see it", async () => {
    expect(await toldOf("rumours/index.mdx", guide(CALM))).toContain("lib/content/sections.ts names no such section.");
  });

  test("cannot write what could lead to harm there either", async () => {
    const found = await toldOf("already/zz-new.mdx", guide("Then look at the picture."));
    expect(found).toContain(
      "line 1 of the text: “Then look at the picture.” It tells an adult to look at the picture.",
    );
  });

  test("gets nothing to mend when all is well", async () => {
    expect(
      await toldOf("already/zz-new.mdx", guide("<Message>\n\nRing me on <Blank>your number</Blank>.\n\n</Message>")),
    ).toBe("");
  });
});

describe("somebody who writes to a child", () => {
  const toChild = (body: string, fields: Readonly<Record<string, string>> = {}) =>
    toldOf("for-young-people/index.mdx", guide(body, { ...CHILD, ...fields }));

  test.each([
    ["speaks of “your child”", `${CALM} Stay with your child.`, "write “you” for “your child”"],
    ["uses <Child />", `${CALM} Stay with <Child />.`, "write “you” for “your child”"],
    ["names no one to talk to", "Breathe.", 'name <Contact id="childline" /> before any other service'],
    [
      "names the police before Childline",
      `Ring <Contact id="police-101" />. ${CALM}`,
      'name <Contact id="childline" /> before any other service',
    ],
    [
      "threatens with the police",
      `${CALM}\n\nThe police will arrest people for this.`,
      "line 3 of the text: “The police will arrest people for this.” can frighten a child",
    ],
    ["threatens with a record", `${CALM}\n\nYou could get a criminal record.`, "can frighten a child"],
    ["threatens with the law", `${CALM}\n\nIt’s against the law to send one.`, "can frighten a child"],
  ])("and %s is told so", async (_, body, says) => {
    expect(await toChild(body)).toContain(says);
  });

  test("is told of “your child” in the fields too", async () => {
    expect(await toChild(CALM, { title: "For your child" })).toContain("write “you” for “your child”");
  });

  test("may say what is unlikely, and what is so in one nation", async () => {
    const found = await toChild(
      `${CALM}\n\nYou are unlikely to be arrested.\n\n<Nation is="scotland">\n\nA court is for the most serious crimes.\n\n</Nation>`,
    );
    expect(found).toBe("");
  });
});

describe("the sections", () => {
  test("hide no other page: none is called like a folder of routes", () => {
    const routes = readdirSync("app", { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(routes.filter(({ name }) => (SECTIONS as readonly string[]).includes(name))).toEqual([]);
  });

  test("are all read by the checks", () => {
    for (const section of SECTIONS) expect(KINDS).toContain(guideKind(section));
  });

  test("and their guides are pages that search engines may list", () => {
    const guides = pages().filter(({ kind }) => kind === "section" || kind === "guide");
    expect(guides.map(({ href }) => href)).toContain("/already/shouted/");
    expect(guides.map(({ href }) => href)).toContain("/evidence-sheet/");
    expect(guides.every(({ listed, checkedOn }) => listed && checkedOn)).toBe(true);
  });

  test("load a script only where a text has a use for it", () => {
    const modules = (body: string) => modulesFor(parseText("fixture", body));
    expect(modules("Stay with them.")).toEqual([]);
    expect(modules('<Card id="childline" />')).toEqual(["open-now"]);
    expect(modules("<Message>\n\nHello.\n\n</Message>")).toEqual(["copy-text"]);
  });
});
