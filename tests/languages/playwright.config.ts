import { defineConfig } from "@playwright/test";
import { LANGUAGE } from "../../lib/content/language.ts";
import everything from "../../playwright.config.ts";

/**
 * The tests that hold for any language, on the site of `STEADY_LANGUAGE`: what fits on a screen, what assistive technology
 * meets, and whether any English is left. `npm run test:languages` builds that site first.
 */
export default defineConfig({
  ...everything,
  testDir: "..",
  outputDir: "../../test-results/languages",
  // Every test looks at many pages.
  timeout: 240_000,
  // How far words that are longer than anybody’s push others down says nothing; `NOT_FOR_PSEUDO` lists it.
  ...(LANGUAGE.pseudo === "accented" ? { grepInvert: /is on the first screen/ } : {}),
  projects: [{ name: LANGUAGE.code, testMatch: ["**/e2e/screens.spec.ts", "**/languages/*.spec.ts"] }],
});
