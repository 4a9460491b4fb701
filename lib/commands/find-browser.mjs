import { existsSync } from "node:fs";
import { findProgram, run } from "./run.mjs";

/** First the form that has no window to draw: the same engine, and the tests take little more than half the time. */
const SYSTEM_BROWSERS = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
/** Debian's packages, the better first; not every release has both. */
const DEBIAN_PACKAGES = ["chromium-headless-shell", "chromium"];
/** Milliseconds; without a connection the download waits for ever. */
const LONGEST_DOWNLOAD = 300_000;

/**
 * Finds a Chromium to test with, or installs one: Playwright's own, then the machine's, then a download, then Debian's.
 *
 * @returns {Promise<string | undefined>} path of the program; undefined when there is no way to get one
 */
export async function findBrowser() {
  const present = await presentBrowser();
  if (present !== undefined) return present;

  console.log("No browser here yet; asking Playwright for one ...");
  await run("playwright", ["install", "chromium"], { timeout: LONGEST_DOWNLOAD });
  const downloaded = await playwrightBrowser();
  if (downloaded !== undefined) return downloaded;

  if (process.getuid?.() === 0 && findProgram("apt-get") !== undefined) {
    console.log("Playwright's download did not work; asking Debian for one ...");
    await run("apt-get", ["update"]);
    for (const name of DEBIAN_PACKAGES) {
      if (await run("apt-get", ["install", "-y", "--no-install-recommends", name])) break;
    }
  }
  const installed = systemBrowser();
  if (installed === undefined) {
    console.error(
      "No browser to test with. Install Chromium or Google Chrome, or run: npx playwright install chromium",
    );
  }
  return installed;
}

/**
 * Finds a Chromium that is there already: Playwright's own, then the machine's.
 *
 * @returns {Promise<string | undefined>} path of the program; undefined when there is none
 */
export async function presentBrowser() {
  return (await playwrightBrowser()) ?? systemBrowser();
}

async function playwrightBrowser() {
  try {
    const { chromium } = await import("@playwright/test");
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function systemBrowser() {
  for (const name of SYSTEM_BROWSERS) {
    const path = findProgram(name);
    if (path !== undefined) return path;
  }
  return undefined;
}
