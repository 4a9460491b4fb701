import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { defineConfig, devices } from "@playwright/test";

/** Not the port of `npm start`, so that a reader's own copy may keep running. */
const PORT = Number(process.env.STEADY_TEST_PORT ?? 4181);
const address = `http://localhost:${PORT}`;

/** What `npm test` found; else a browser of this machine; else Playwright's own. */
const browser =
  process.env.STEADY_BROWSER ??
  ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
    .find(existsSync);

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/playwright",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  reporter: "list",
  webServer: {
    command: "npm run --silent serve",
    env: { PORT: String(PORT) },
    url: address,
    reuseExistingServer: false,
  },
  use: {
    baseURL: address,
    // Everything about a screen is said by the test that needs it.
    ...devices["Desktop Chrome"],
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        // A browser run by root, as in most containers, cannot shut itself in.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        // No test reaches the internet, whatever a page asks for.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
      ],
    },
  },
  projects: [
    { name: "pages", testIgnore: "journeys/**" },
    { name: "journeys with script", testMatch: "journeys/**" },
    { name: "journeys without script", testMatch: "journeys/**", use: { javaScriptEnabled: false } },
  ],
});
