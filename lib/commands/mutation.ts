/**
 * Changes `lib/flow` in small ways, one at a time, and says which changes no test notices: mutation testing, with Stryker.
 * Each part is tried with the tests that speak of it, because a change to what is made while a file loads runs them all.
 * The table of rules is tried by `tests/flow/rule-table.mutation.ts`, in one process.
 *
 * `npm run mutation`, or `npm run mutation -- check paths` for some parts. It exits with 1 when fewer than 95% of the
 * changes are noticed. What it learnt is kept in `test-results/mutation`, so that a second run tries only what is new.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";

const FLOOR = 95;
const FOLDER = "test-results/mutation";

/** The files of `lib/flow` that hold more than a table, each with the tests in `tests/flow` that speak of it. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  facts: ["properties", "bad-flows", "in-words"],
  plan: ["plan", "bad-flows"],
  paths: ["paths", "bad-flows"],
  check: ["bad-flows", "shape"],
  difference: ["difference"],
  "in-words": ["in-words"],
  "text-width": ["text-width"],
  diagram: ["diagram"],
  panels: ["properties", "plan"],
  questions: ["shape"],
};

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

const NOTICED: ReadonlySet<string> = new Set(["Killed", "Timeout"]);
const MISSED: ReadonlySet<string> = new Set(["Survived", "NoCoverage"]);

interface Outcome {
  readonly noticed: number;
  /** Each change that no test noticed: where, and what it was. */
  readonly missed: readonly string[];
}

function tryPart(part: string, tests: readonly string[]): Outcome {
  const file = `lib/flow/${part}.ts`;
  run(
    "stryker",
    [
      ...["run", "tests/flow/stryker.config.json", "--mutate", file],
      ...["--incrementalFile", `${FOLDER}/${part}.json`],
    ],
    { STEADY_MUTATION_TESTS: tests.map((test) => `tests/flow/${test}.test.ts`).join(",") },
  );
  const report: Report = JSON.parse(readFileSync(`${FOLDER}/report.json`, "utf8"));
  const mutants = report.files[file]?.mutants ?? [];
  return {
    noticed: mutants.filter(({ status }) => NOTICED.has(status)).length,
    missed: mutants
      .filter(({ status }) => MISSED.has(status))
      .map(({ location: { start }, mutatorName, replacement }) => {
        const change = replacement?.replace(/\s+/g, " ").slice(0, 90);
        return `${file}:${start.line}:${start.column} ${mutatorName} → ${change}`;
      }),
  };
}

function tryRules(): Outcome {
  run("vitest", ["run", "rule-table", "--config", "tests/flow/vitest.mutation.config.ts"]);
  return JSON.parse(readFileSync(`${FOLDER}/rules.json`, "utf8"));
}

function run(program: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(program, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...settings },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}.`);
}

mkdirSync(FOLDER, { recursive: true });
const asked = process.argv.slice(2);
let noticed = 0;
let missed = 0;
for (const part of [...Object.keys(PARTS), "rules"]) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  const found = part === "rules" ? tryRules() : tryPart(part, PARTS[part] ?? []);
  noticed += found.noticed;
  missed += found.missed.length;
  console.log(`${part.padEnd(12)} ${found.noticed} of ${found.noticed + found.missed.length} changes noticed`);
  for (const one of found.missed) console.log(`  ${one}`);
}
const score = (100 * noticed) / Math.max(1, noticed + missed);
console.log(`${noticed} of ${noticed + missed} changes noticed: ${score.toFixed(1)}%, wanted ${FLOOR}%`);
process.exitCode = score < FLOOR ? 1 : 0;
