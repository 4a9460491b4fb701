import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changedChapters } from "../../lib/review/changes.ts";
import { chaptersOf } from "../../lib/review/chapters.ts";
import { findCommit, withFilesOf } from "../../lib/review/git.ts";
import type { Chapter } from "../../lib/review/item.ts";
import { makeChanges } from "../../lib/review/make-pack.ts";
import { Tree } from "../../lib/review/tree.ts";
import { nodesOf, textOf } from "./html.ts";

let clone: string;
let before: Chapter[];

beforeAll(async () => {
  clone = mkdtempSync(path.join(tmpdir(), "steady-clone-"));
  cpSync("content", path.join(clone, "content"), { recursive: true });
  for (const folder of ["flow", "talks"]) cpSync(`lib/${folder}`, path.join(clone, "lib", folder), { recursive: true });
  cpSync("package.json", path.join(clone, "package.json"));
  git("init", "--quiet");
  git("add", "--all");
  git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "First");
  before = await chaptersOf(await Tree.read("content", "lib"));
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

function git(...words: string[]): string {
  return execFileSync("git", words, { cwd: clone, encoding: "utf8" });
}

/** Exchanges words in a file of the clone for as long as `work` takes. */
async function changed<T>(file: string, from: string, to: string, work: () => Promise<T>): Promise<T> {
  const full = path.join(clone, file);
  const text = readFileSync(full, "utf8");
  expect(text).toContain(from);
  writeFileSync(full, text.replace(from, to));
  try {
    return await work();
  } finally {
    writeFileSync(full, text);
  }
}

const copyNow = async () => chaptersOf(await Tree.read(path.join(clone, "content"), "lib"));

describe("what changed", () => {
  test("of one step shows its old and new words, and nothing else", async () => {
    const found = await changed("content/en/steps/put-it-down.mdx", "---\n\n", "---\n\nWait a moment. ", async () =>
      changedChapters(before, await copyNow()),
    );
    expect(found.flatMap(({ items }) => items.map(({ ref, kind }) => `${kind} ${ref}`))).toEqual([
      "changed step/put-it-down",
    ]);
    const runs = found.flatMap(({ items }) =>
      items.flatMap(({ parts }) => parts.flatMap(({ changes }) => changes.flat())),
    );
    expect(runs.filter(({ kind }) => kind !== "same")).toEqual([{ kind: "new", text: "Wait a moment. " }]);
  });

  test("shows what is gone, and not what is as it was", async () => {
    const file = path.join(clone, "content/en/platforms.json");
    const text = readFileSync(file, "utf8");
    const { snapchat: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify(rest));
    try {
      const items = changedChapters(before, await copyNow()).flatMap((one) => one.items);
      expect(items.map(({ ref, kind }) => `${kind} ${ref}`)).toEqual(["removed platform/snapchat"]);
    } finally {
      writeFileSync(file, text);
    }
  });

  test("tells a changed rule and a changed condition of a clone in words", async () => {
    const html = await changed(
      "lib/flow/ring.ts",
      '{ contact: "meic", for: "child", when: { nation: "wales" } },\n',
      "",
      () =>
        changed("content/en/rules.json", "the first step is 999.", "the first step is to ring 999.", () =>
          makeChanges(clone, "HEAD"),
        ),
    );
    const boxes = nodesOf(html, "article");
    expect(boxes.map(({ id }) => id)).toEqual(["ring/meic-child", "rule/hurt-999-first"]);
    expect(nodesOf(html, "ins").map(({ text }) => text)).toEqual(["to ring"]);
    expect(
      nodesOf(html, "del")
        .map(({ text }) => text)
        .join(" "),
    ).toContain("the family lives in Wales");
    expect(boxes.filter(({ text }) => !text.includes("☐ agreed")).map(({ id }) => id)).toEqual([]);
    const id = git("rev-parse", "HEAD").trim();
    expect(textOf(html)).toContain(`From version ${id}`);
    expect(textOf(html)).toContain("changes that no commit holds yet");
  });

  test("leaves a clone as it was, and no folder behind", async () => {
    const listed = () => readdirSync(tmpdir()).filter((name) => name.startsWith("steady-review-"));
    let root = "";
    await withFilesOf(clone, findCommit(clone, "HEAD"), async (folder) => {
      root = folder;
      expect(existsSync(path.join(folder, "content/en/ui.json"))).toBe(true);
    });
    expect(listed().map((name) => path.join(tmpdir(), name, "files"))).not.toContain(root);
    expect(git("status", "--porcelain")).toBe("");
    expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
  });

  test("says in a sentence when no commit goes by a name, and when there is no history", async () => {
    await expect(makeChanges(clone, "no-such-commit")).rejects.toThrow("No commit is called no-such-commit here.");
    await expect(makeChanges(clone, "--all")).rejects.toThrow("No commit is called --all here.");
    const bare = mkdtempSync(path.join(tmpdir(), "steady-bare-"));
    try {
      await expect(makeChanges(bare, "HEAD")).rejects.toThrow("This folder has no git history.");
    } finally {
      rmSync(bare, { recursive: true });
    }
  });
});
