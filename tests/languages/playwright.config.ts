import { defineConfig } from "@playwright/test";
import everything from "../../playwright.config.ts";

/**
 * The tests that hold for any language, on the site of `STEADY_LANGUAGE`: what fits on a screen, what assistive technology
 * meets, and whether any English is left. `npm run test:languages` builds that site first.
 */
export default defineConfig({
  ...everything,
  testDir: "..",
  outputDir: "../../test-results/languages",
  projects: [
    { name: process.env.STEADY_LANGUAGE ?? "en", testMatch: ["**/e2e/screens.spec.ts", "**/languages/*.spec.ts"] },
  ],
});
