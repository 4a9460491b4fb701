import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { project, run } from "./run.mjs";

/**
 * Builds the site in the languages that nobody speaks, each in a folder of its own, and tests each: that a translation is
 * files and nothing else. A language’s tag as argument tests that one alone.
 */
const LANGUAGES = ["en-XA", "ar-XB"];
const results = "test-results/languages.json";

const asked = process.argv.slice(2);
let passed = 0;
let failed = 0;

const browser = (await installIfNeeded()) ? (process.env.STEADY_BROWSER ?? (await findBrowser())) : undefined;
for (const language of asked.length > 0 ? asked : LANGUAGES) {
  console.log(`\n== ${language}`);
  const env = { STEADY_LANGUAGE: language, STEADY_PLANS: "some" };
  if (browser === undefined || !(await run("npm", ["run", "--silent", "build"], { env }))) {
    failed += 1;
    continue;
  }
  const ended = await run(
    "playwright",
    ["test", "-c", "tests/languages/playwright.config.ts", "--reporter=list,json"],
    {
      env: { ...env, STEADY_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(project, results) },
    },
  );
  const { expected, unexpected, flaky, skipped } = await counts();
  passed += expected;
  failed += Math.max(unexpected + flaky + skipped, ended ? 0 : 1);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function counts() {
  try {
    return JSON.parse(await readFile(join(project, results), "utf8")).stats;
  } catch {
    return { expected: 0, unexpected: 1, flaky: 0, skipped: 0 };
  }
}
