import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROW = /^\| +(.+?) +\| +(.+?) +\| +`(tests\/\S+)`: `(.+)` +\|$/;

/** Lines of the table whose test is not there. */
function withoutTest(text: string): string[] {
  return rows(text).flatMap(({ line, file, title }) => {
    const source = existsSync(file) ? readFileSync(file, "utf8") : "";
    return ['"', "`", "'"].some((quote) => source.includes(quote + title + quote)) ? [] : [line];
  });
}

function rows(text: string): { line: string; file: string; title: string }[] {
  return text.split("\n").flatMap((line) => {
    if (!line.startsWith("| ") || line.startsWith("| fault") || line.startsWith("| ---")) return [];
    const [, , , file = "", title = ""] = ROW.exec(line) ?? [];
    return [{ line, file, title }];
  });
}

test("every fault that is listed is tried by a test that is there", () => {
  const text = readFileSync("docs/reference/faults.md", "utf8");
  expect(rows(text).length).toBeGreaterThanOrEqual(25);
  expect(withoutTest(text)).toEqual([]);
});

test("a fault whose test has gone would be found out", () => {
  const gone = "| rain | nobody | `tests/publish/faults.test.ts`: `in the rain` |";
  const noFile = "| snow | nobody | `tests/gone.test.ts`: `is full` |";
  const there = "| a disk | the operator | `tests/publish/faults.test.ts`: `is full` |";
  expect(withoutTest([gone, noFile, there, "| wind | nobody | none |"].join("\n"))).toEqual([
    gone,
    noFile,
    "| wind | nobody | none |",
  ]);
});
