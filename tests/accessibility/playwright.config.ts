import { defineConfig } from "@playwright/test";
import base from "../../playwright.config.ts";

/** What `npm run test:accessibility` runs: too long for every run of `npm test`, and needed before a release. */
export default defineConfig(base, {
  testDir: ".",
  outputDir: "../../test-results/accessibility",
  timeout: 240_000,
});
