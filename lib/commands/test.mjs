import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { project, run } from "./run.mjs";

// Plain JavaScript without packages, like start.mjs.

const results = "test-results";
const vitestResults = join(results, "vitest.json");
const playwrightResults = join(results, "playwright.json");
/** Playwright empties this folder before it starts, so it is not that of the results. */
const playwrightOutput = join(results, "playwright");

/** @typedef {{ passed: number, failed: number }} Count */
/** @type {{ name: string, seconds: number, count: Count }[]} */
const checks = [];

if (!(await installIfNeeded())) {
  finish([{ name: "install", seconds: 0, count: { passed: 0, failed: 1 } }]);
} else {
  await check("biome", () => runOnce("biome", ["ci", "."]));
  await check("types", () => runOnce("tsc", ["--noEmit"]));
  await check("knip", () => runOnce("knip", []));
  await check("spelling", () => runOnce("npm", ["run", "--silent", "check:spelling"]));
  const built = await check("build", () => runOnce("npm", ["run", "build"]));
  await rm(join(project, results), { recursive: true, force: true });
  await mkdir(join(project, results), { recursive: true });
  await check("vitest", () => runVitest());
  await check("playwright", () => (built ? runPlaywright() : cannotRun("The site was not built.")));
  finish(checks);
}

/**
 * @param {string} name
 * @param {() => Promise<Count>} work
 * @returns {Promise<boolean>} whether nothing failed
 */
async function check(name, work) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const count = await work();
  checks.push({ name, seconds: (performance.now() - started) / 1000, count });
  return count.failed === 0;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function runOnce(program, args) {
  return (await run(program, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Count>} */
async function runVitest() {
  const ended = await run("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${vitestResults}`,
  ]);
  const report = await readReport(vitestResults);
  if (report === undefined) return cannotRun("Vitest left no results.");
  const passed = report.numPassedTests;
  // A test that is skipped or still to be written has not passed.
  return counted(passed, report.numTotalTests - passed, ended);
}

/** @returns {Promise<Count>} */
async function runPlaywright() {
  const browser = await findBrowser();
  if (browser === undefined) return cannotRun("There is no browser.");
  const ended = await run("playwright", ["test", "--reporter=list,json", `--output=${playwrightOutput}`], {
    env: { STEADY_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightResults },
  });
  const report = await readReport(playwrightResults);
  if (report === undefined) return cannotRun("Playwright left no results.");
  const { expected, unexpected, flaky, skipped } = report.stats;
  return counted(expected, unexpected + flaky + skipped, ended);
}

/**
 * A runner that ends badly without a failed test has crashed, or a file of tests did not load.
 *
 * @param {number} passed
 * @param {number} failed
 * @param {boolean} ended
 * @returns {Count}
 */
function counted(passed, failed, ended) {
  return { passed, failed: failed === 0 && !ended ? 1 : failed };
}

/**
 * @param {string} why
 * @returns {Promise<Count>}
 */
async function cannotRun(why) {
  console.error(why);
  return { passed: 0, failed: 1 };
}

/** @param {string} file */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(join(project, file), "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {{ name: string, seconds: number, count: Count }[]} all */
function finish(all) {
  const passed = all.reduce((sum, { count }) => sum + count.passed, 0);
  const failed = all.reduce((sum, { count }) => sum + count.failed, 0);
  console.log("");
  for (const { name, seconds, count } of all) {
    const outcome = count.failed === 0 ? "ok" : `${count.failed} failed`;
    console.log(`${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s  ${outcome}`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
