import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** How many items each section of ASVS 5.0.0 has: `1.1` has two. */
const SECTIONS: Readonly<Record<string, readonly number[]>> = {
  1: [2, 10, 12, 3, 3],
  2: [3, 3, 5, 2],
  3: [1, 3, 5, 8, 8, 1, 5],
  4: [5, 5, 2, 4],
  5: [1, 6, 3, 3],
  6: [3, 12, 8, 6, 8, 4, 2, 4],
  7: [3, 4, 2, 5, 3, 2],
  8: [4, 4, 3, 2],
  9: [3, 4],
  10: [2, 3, 5, 16, 5, 2, 3],
  11: [4, 5, 5, 4, 2, 2, 2],
  12: [5, 2, 5],
  13: [4, 6, 4, 7],
  14: [2, 8, 3],
  15: [5, 5, 7, 4],
  16: [1, 5, 4, 3, 4],
  17: [2, 8, 2],
};
const ITEMS = Object.entries(SECTIONS).flatMap(([chapter, sections]) =>
  sections.flatMap((count, section) =>
    Array.from({ length: count }, (_, item) => `${chapter}.${section + 1}.${item + 1}`),
  ),
);

interface Row {
  readonly items: readonly string[];
  readonly how: string;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

/** Reads `3.5.1–3.5.3`, `11.4.2, 11.4.4`, `4.2.*` and `6.*`. */
function itemsNamed(cell: string): string[] {
  return cell.split(", ").flatMap((part) => {
    if (part.endsWith("*")) return ITEMS.filter((item) => item.startsWith(part.slice(0, -1)));
    const [first = "", last = first] = part.split("–");
    return ITEMS.slice(ITEMS.indexOf(first), ITEMS.indexOf(last) + 1);
  });
}

function rowsOf(text: string): Row[] {
  return text
    .split("\n")
    .filter((line) => /^\| \d/.test(line))
    .map((line) => {
      const [, item = "", , , how = "", tests = ""] = line.split("|").map((cell) => cell.trim());
      return {
        items: itemsNamed(item),
        how,
        tests: [...tests.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = "", title = ""]) => ({ file, title })),
      };
    });
}

function faultsIn(rows: readonly Row[]): string[] {
  const named = rows.flatMap(({ items }) => items);
  return [
    ...ITEMS.filter((item) => !named.includes(item)).map((item) => `${item} is missing`),
    ...named.filter((item, index) => named.indexOf(item) !== index).map((item) => `${item} stands twice`),
    ...rows.flatMap(({ items: [item], how, tests }) => [
      ...(tests.length === 0 && how.length < 15 ? [`${item} has neither a test nor a reason`] : []),
      ...tests.flatMap(({ file, title }) => {
        if (!existsSync(file)) return [`${item}: there is no ${file}`];
        return readFileSync(file, "utf8").includes(title) ? [] : [`${item}: ${file} has no test “${title}”`];
      }),
    ]),
  ];
}

describe("the table of the security standard", () => {
  test("has every item once, each with a test that exists or a reason", () => {
    expect(ITEMS).toHaveLength(345);
    expect(faultsIn(rowsOf(readFileSync("docs/reference/asvs.md", "utf8")))).toEqual([]);
  });

  test("would be found out", () => {
    const bad = rowsOf(`| 1.1.1 | 2 | x | Short. | |
| 1.1.1–1.1.2 | 2 | x | y | \`package.json\` “no such test”; \`tests/no.test.ts\` “x” |`);
    const faults = faultsIn(bad);
    expect(faults).toContain("1.2.1 is missing");
    expect(faults).toContain("1.1.1 stands twice");
    expect(faults).toContain("1.1.1 has neither a test nor a reason");
    expect(faults).toContain("1.1.1: package.json has no test “no such test”");
    expect(faults).toContain("1.1.1: there is no tests/no.test.ts");
  });
});
