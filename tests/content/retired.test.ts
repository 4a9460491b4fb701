import { describe, expect, test } from "vitest";
import { checkRetired } from "../../lib/content/check-retired.ts";
import { Content } from "../../lib/content/load.ts";
import type { Moved } from "../../lib/publish/moved-pages.ts";
import { problemsAfter } from "./copy-of-content.ts";

const row = (from: string, to: string) => ({ from, to, on: "2026-12-01", why: "One article is enough." });
/** What is said of rows whose fields are well. */
function told(...rows: readonly Moved[]): string {
  const content = new Content();
  Object.defineProperty(content, "retired", { value: rows });
  return checkRetired(content)
    .map(({ message }) => message)
    .join("\n");
}

describe("somebody who retires a page", () => {
  test.each([
    ["still has it", [row("/topics/removal-tools/", "/topics/what-police-do/")], "there is still a page at it"],
    ["leads it to itself", [row("/topics/old/", "/topics/old/#end")], "/topics/old/ leads to itself"],
    ["leads it nowhere", [row("/already/old/", "/already/nowhere/")], "there is no such page"],
    [
      "leads it on in two steps",
      [row("/topics/a/", "/topics/b/"), row("/topics/b/", "/topics/removal-tools/")],
      "/topics/a/ leads to /topics/b/, which is retired too. Write /topics/removal-tools/.",
    ],
    ["has it twice", [row("/a/", "/"), row("/a/", "/topics/")], "/a/ is there twice. Keep one row."],
  ])("and %s is told so", (_, rows, says) => {
    expect(told(...rows)).toContain(says);
  });

  test("is told of each field that will not do, by the content check", async () => {
    const rows = [row("/topics/old", "/"), row("/a/", "https://a.example/"), { ...row("/b/", "/"), why: "" }];
    const problems = (await problemsAfter("retired.json", () => JSON.stringify(rows))).join("\n");
    expect(problems).toContain("content/retired.json\n  - 0.from: write the old address as /topics/old-name/.");
    expect(problems).toContain("1.to: write the new address as /topics/new-name/.");
    expect(problems).toContain("2.why: write something here.");
  });

  test("is told by the content check where an old address leads nowhere", async () => {
    const rows = [row("/topics/old/", "/topics/gone/")];
    const problems = await problemsAfter("retired.json", () => JSON.stringify(rows));
    expect(problems.join("\n")).toContain("/topics/old/ leads to /topics/gone/, and there is no such page.");
  });

  test("gets nothing to mend when all is well", () => {
    expect(
      told(
        row("/topics/old/", "/topics/removal-tools/#first"),
        row("/practise/old/", "/practise/told-me/all/"),
        row("/situations/old/", "/situations/"),
      ),
    ).toBe("");
  });
});
