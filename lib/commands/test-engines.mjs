/**
 * Tries the main ways through the site in three engines, as readers use them: Chromium, Firefox and WebKitGTK, over W3C WebDriver
 * and WebDriver BiDi. `npm run build` first; then `npm run test:engines`, or with the names of some engines after `--`.
 * With `--write` what was found out about leaving goes into `content/leaving.json`, which the page on leaving shows.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { project, run } from "./run.mjs";

const named = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const files = process.argv.includes("--write") ? ["tests/engines/leaving.test.ts"] : [];

if (!existsSync(join(project, "out", "index.html"))) {
  console.error("There is nothing to test yet. Run: npm run build");
  process.exit(1);
}
const ended = await run("vitest", ["run", "--config", "tests/engines/vitest.config.ts", ...files], {
  env: {
    ...(named.length > 0 ? { STEADY_ENGINES: named.join(",") } : {}),
    ...(files.length > 0 ? { STEADY_WRITE_STUDY: "yes" } : {}),
  },
});
process.exitCode = ended ? 0 : 1;
