import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkContent } from "../../lib/content/check-content.ts";
import { Content, content } from "../../lib/content/load.ts";
import { DraftError, makeDraft } from "../../lib/drafts/make-draft.ts";
import { FLOW } from "../../lib/flow/flow.ts";

const TODAY = new Date("2026-08-31T12:00:00Z");
const make = (kind: string, id: string) => makeDraft(kind, id, ".", TODAY);

function refusal(kind: string, id: string): string {
  try {
    make(kind, id);
  } catch (error) {
    if (error instanceof DraftError) return error.message;
    throw error;
  }
  return "";
}

describe("an editor who begins a text", () => {
  test.each([
    ["of no known kind", "leaflet", "hello", "There is no kind called “leaflet”. Use one of: situation, step,"],
    ["that is there already", "topic", "removal-tools", "content/en/topics/removal-tools.mdx is there already."],
    ["whose step is there already", "step", "stay-and-ask", "is there already."],
    ["with capitals", "topic", "Sleep", "“Sleep” will not do as an id. Use small letters and hyphens"],
    ["outside its folder", "topic", "../../app/page", "will not do as an id"],
    ["with a long id", "topic", "a-very-long-id-that-nobody-could-ever-read-out", "is too long for an address."],
    [
      "called like a page of the site",
      "topic",
      "index",
      "“index” is the name of a page that the site makes by itself.",
    ],
    ["whose address tells the story", "conversation", "the-blackmail", "Choose words that tell nobody the story."],
    ["in no section", "guide", "rumours/heard-one", "There is no section called “rumours”. Use one of: already,"],
    ["without its section", "guide", "heard-one", "Write a guide's section and its id, such as already/looked."],
  ])("%s is told why it cannot be", (_, kind, id, says) => {
    expect(refusal(kind, id)).toContain(says);
  });

  test("gets a date half a year on, in a month that has that day", () => {
    const [text = ""] = make("topic", "sleep-and-worry").files.values();
    expect(text).toContain("checkedOn: 2026-08-31\nnextCheck: 2027-02-28\n");
  });

  test("is told what to do next, and where to look", () => {
    expect(make("topic", "sleep-and-worry").next.join("\n")).toContain("http://localhost:3000/topics/sleep-and-worry/");
    expect(make("guide", "already/waited").next.join("\n")).toContain("http://localhost:3000/already/waited/");
    expect(make("step", "ring-the-gp").next.join("\n")).toContain("lib/flow/steps.ts");
  });
});

describe("in a copy of the project with a draft of every kind", () => {
  let copy: string;
  const command = (file: string, ...args: string[]) =>
    spawnSync(process.execPath, [path.join("lib", "commands", file), ...args], { cwd: copy, encoding: "utf8" });

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), "steady-drafts-"));
    for (const folder of ["lib", "content"]) cpSync(folder, path.join(copy, folder), { recursive: true });
    for (const folder of ["node_modules", ".next"]) symlinkSync(path.resolve(folder), path.join(copy, folder));
    for (const file of ["package.json", "tsconfig.json"]) cpSync(file, path.join(copy, file));
    for (const [kind, id] of [
      ["topic", "sleep-and-worry"],
      ["situation", "moved-school"],
      ["guide", "already/waited"],
      ["step", "ring-the-gp"],
      ["step", "ask-the-gp"],
      ["conversation", "on-the-bus"],
    ] as const) {
      expect(command("new.ts", kind, id).stdout).toContain("It is a draft: nobody sees it. Next:");
    }
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("the content is in order, and what each draft lacks is said", () => {
    const { status, stdout } = command("check-content.ts");
    expect(stdout).toContain("The content is in order");
    expect(status).toBe(0);
    expect(stdout).toContain("content/en/topics/sleep-and-worry.mdx\n  - search: list the words a parent would type.");
    expect(stdout).toContain("content/en/steps/ring-the-gp.mdx\n  - sources: name at least one source");
    expect(stdout).not.toContain("lib/talks/talks/on-the-bus.ts\n");
  });

  test("everything compiles", () => {
    const config = { extends: "./tsconfig.json", include: ["lib/flow/**/*.ts", "lib/talks/**/*.ts"] };
    writeFileSync(path.join(copy, "tsconfig.drafts.json"), JSON.stringify(config));
    const tsc = path.resolve("node_modules", ".bin", "tsc");
    expect(() =>
      execFileSync(tsc, ["--noEmit", "--incremental", "false", "--project", "tsconfig.drafts.json"], { cwd: copy }),
    ).not.toThrow();
  });

  test("no draft is on the site", () => {
    const site = new Content(path.join(copy, "content"));
    for (const kind of ["topics", "situations", "steps", "guides/already"] as const) {
      expect(site.ids(kind)).toEqual(content.ids(kind));
    }
    expect(site.talkIds()).toEqual(content.talkIds());
    expect(new Content(site.root, { drafts: true }).ids("topics")).toContain("sleep-and-worry");
    const lists = `import { FLOW } from "./lib/flow/flow.ts"; import { TALKS } from "./lib/talks/talks.ts";
      import { STEPS } from "./lib/flow/steps.ts";
      console.log([FLOW.steps.length, STEPS.length, TALKS.some(({ id }) => id === "on-the-bus")].join(" "));`;
    const said = execFileSync(process.execPath, ["--input-type=module", "--eval", lists], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(said.trim()).toBe(`${FLOW.steps.length} ${FLOW.steps.length + 2} false`);
  });

  test("no sample sentence can be published by taking the mark out", async () => {
    const file = path.join(copy, "content/en/topics/sleep-and-worry.mdx");
    const text = readFileSync(file, "utf8");
    const marked = text
      .replace(/^draft: .*\n/m, "")
      .replace("sources: []", "sources: [cps-iioc]")
      .replace("search: []", "search: [sleep]");
    writeFileSync(file, marked);
    const problems = (await checkContent(new Content(path.join(copy, "content")))).map(({ message }) => message);
    writeFileSync(file, text);
    const mine = problems.filter((problem) => problem.startsWith("content/en/topics/sleep-and-worry.mdx")).join("\n");
    expect(mine).toContain("title: “Sample:”: Write words of your own here.");
    expect(mine).toContain("line 1 of the text: “Sample:”");
  });

  test("half a published step is told of", () => {
    const change = (file: string, from: RegExp, to: string) => {
      const text = readFileSync(path.join(copy, file), "utf8");
      writeFileSync(path.join(copy, file), text.replace(from, to));
      return () => writeFileSync(path.join(copy, file), text);
    };
    const undo = [
      change("content/en/steps/ring-the-gp.mdx", /^draft: .*\n/m, ""),
      change("lib/flow/steps.ts", /(id: "ask-the-gp".*), draft: true/, "$1"),
    ];
    const { stderr, status } = command("check-content.ts");
    for (const one of undo) one();
    expect(stderr).toContain("lib/flow/steps.ts\n  - ring-the-gp: take draft out of its row too.");
    expect(stderr).toContain("content/en/steps/ask-the-gp.mdx\n  - draft: take the line out; its row");
    expect(status).toBe(1);
  });
});
