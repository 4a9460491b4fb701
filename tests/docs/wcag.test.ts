import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Every criterion of WCAG 2.2 at levels A and AA. */
const CRITERIA = [
  ["1.1", [1]],
  ["1.2", [1, 2, 3, 4, 5]],
  ["1.3", [1, 2, 3, 4, 5]],
  ["1.4", [1, 2, 3, 4, 5, 10, 11, 12, 13]],
  ["2.1", [1, 2, 4]],
  ["2.2", [1, 2]],
  ["2.3", [1]],
  ["2.4", [1, 2, 3, 4, 5, 6, 7, 11]],
  ["2.5", [1, 2, 3, 4, 7, 8]],
  ["3.1", [1, 2]],
  ["3.2", [1, 2, 3, 4, 6]],
  ["3.3", [1, 2, 3, 4, 7, 8]],
  ["4.1", [2, 3]],
].flatMap(([guideline, numbers]) => (numbers as number[]).map((number) => `${guideline}.${number}`));

interface Row {
  readonly criterion: string;
  readonly level: string;
  readonly how: string;
  readonly lookedAtBy: string;
}

function rowsOf(text: string): Row[] {
  return [...text.matchAll(/^\| (\d+\.\d+\.\d+) [^|]*\| (A+) *\| ([^|]*)\| ([^|]*)\|$/gm)].map(
    ([, criterion = "", level = "", how = "", by = ""]) => ({
      criterion,
      level,
      how: how.trim(),
      lookedAtBy: by.trim(),
    }),
  );
}

/** What a row names that is not there, or that it names nothing where it should. */
function faultsOf({ criterion, how, lookedAtBy }: Row): string[] {
  const named = [...lookedAtBy.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = "", title = ""]) => ({ file, title }));
  if (named.length === 0 && !/^A person\b/.test(lookedAtBy) && !/^None here\b/.test(how) && !/one tap/.test(how))
    return [`${criterion} names no test and no reason`];
  return named.flatMap(({ file, title }) => {
    if (!existsSync(file)) return [`${criterion}: there is no ${file}`];
    return titlesIn(readFileSync(file, "utf8")).some((one) => one.includes(title))
      ? []
      : [`${criterion}: ${file} has no test “${title}”`];
  });
}

/** The titles of tests, as they are written. */
function titlesIn(source: string): string[] {
  return [
    ...source.matchAll(/\b(?:test|describe)(?:\.each\([\s\S]*?\)|\.for\([\s\S]*?\))?\(\s*(["`])([\s\S]*?)\1/g),
  ].map(([, , title = ""]) => title);
}

describe("somebody who buys, builds or checks the site", () => {
  const rows = rowsOf(readFileSync("docs/reference/wcag.md", "utf8"));

  test("finds every criterion of WCAG 2.2 at levels A and AA once, in order", () => {
    expect(CRITERIA).toHaveLength(55);
    expect(rows.filter(({ level }) => level !== "AAA").map(({ criterion }) => criterion)).toEqual(CRITERIA);
  });

  test("finds each test that the table names", () => {
    expect(rows.flatMap(faultsOf)).toEqual([]);
  });

  test("would be told of a test that has gone, and of a line without a reason", () => {
    const row = { criterion: "9.9.9", level: "A", how: "Somehow" };
    expect(faultsOf({ ...row, lookedAtBy: "`tests/docs/wcag.test.ts` “no such title of a test”" })).toHaveLength(1);
    expect(faultsOf({ ...row, lookedAtBy: "`tests/gone.spec.ts` “anything”" })).toHaveLength(1);
    expect(faultsOf({ ...row, lookedAtBy: "" })).toHaveLength(1);
  });
});
