import { describe, expect, test } from "vitest";
import { problemsAfter } from "./copy-of-content.ts";

const row = (from: string, to: string) => ({ from, to, on: "2026-12-01", why: "One article is enough." });
const told = (...rows: readonly object[]) =>
  problemsAfter("retired.json", () => JSON.stringify(rows)).then((problems) => problems.join("\n"));

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
    ["forgets a slash", [row("/topics/old", "/")], "0.from: write the old address as /topics/old-name/."],
    ["leads to another site", [row("/topics/old/", "https://a.example/")], "0.to: write the new address as"],
    ["gives no reason", [{ ...row("/topics/old/", "/"), why: "" }], "0.why: write something here."],
  ])("and %s is told so", async (_, rows, says) => {
    expect(await told(...rows)).toContain(says);
  });

  test("gets nothing to mend when all is well", async () => {
    expect(
      await told(
        row("/topics/old/", "/topics/removal-tools/#first"),
        row("/practise/old/", "/practise/told-me/all/"),
        row("/situations/old/", "/situations/"),
      ),
    ).toBe("");
  });
});
