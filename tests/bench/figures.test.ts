import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { programs } from "../../lib/bench/programs.ts";
import { Results } from "../../lib/bench/results.ts";
import { median, quantile } from "../../lib/bench/statistics.ts";
import { figure, markdownTable } from "../../lib/bench/table.ts";

function file(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "steady-results-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return path.join(folder, "results.json");
}

describe("the figures of a benchmark", () => {
  test("the middle is not moved by one slow measurement", () => {
    expect(median([10, 11, 900])).toBe(11);
  });

  test("99 of 100 requests are within the figure that says so", () => {
    const times = Array.from({ length: 200 }, (_, index) => index + 1);
    expect(quantile(times, 0.99)).toBe(198);
  });

  test("nothing measured is a dash, never a nought", () => {
    expect(figure(median([]))).toBe("–");
    expect(figure(1234.5, 1)).toBe("1,234.5");
  });

  test("a table keeps its columns under each other", () => {
    const lines = markdownTable(["what", "ours"], [["bytes", "1,000"]]).split("\n");
    expect(lines).toEqual(["| what  |  ours |", "| ----- | ----: |", "| bytes | 1,000 |"]);
  });

  test("what was measured yesterday still stands in the table today", () => {
    const name = file();
    new Results(name).add("steady", "build 20: s", 10);
    const results = new Results(name);
    results.add("steady", "build 20: s", 30);
    results.add("steady", "build 20: s", 20);
    expect(results.table([{ id: "steady", name: "Steady" }])).toMatch(/cold build, 20 articles: s +\| 20.0 \(3\) \|/);
  });

  test("a count that is the same each time is not said to be a median", () => {
    const results = new Results(file());
    results.replace("steady", "article: requests", 5);
    results.replace("steady", "article: requests", 4);
    expect(results.table([{ id: "steady", name: "Steady" }])).toMatch(/article: requests +\| +4 \|/);
  });
});

describe("a machine that lacks a program", () => {
  test("is told which package brings it", () => {
    const before = process.env.PATH;
    process.env.PATH = "/nowhere";
    onTestFinished(() => {
      process.env.PATH = before;
    });
    expect(() => programs("h2load", "wrk")).toThrow(/no h2load, no wrk.*apt-get install nghttp2-client wrk/);
  });
});
