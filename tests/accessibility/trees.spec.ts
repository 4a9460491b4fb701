import type { Browser, Page } from "@playwright/test";
import { SITE } from "../../lib/site/config.ts";
import { addressOf, onePageOfEachKind, plansWithEverything } from "../e2e/support/site.ts";
import { expect, test } from "../e2e/support/test.ts";

/** What a script may add or change for somebody who cannot see the page. Everything else must be the same without it. */
const DECLARED: Readonly<Record<string, string>> = {
  ".own-words": "the box for a parent's own words, which only a script can read",
  "#search": "the search box; without it there is the list of every page",
  "#share": "printing, sending and copying, by button",
  ".steps + .screen": "the offer to keep a plan",
  "[data-keep]": "what the page for keeping says, which depends on what is kept",
  ".copy": "the button that copies a message",
  ".film-start": "the button that plays a film; its words and pictures are there without it",
  ".open-now": "whether a service is open at this minute, after its hours in words",
};

async function readWithout(page: Page, href: string, seen: Set<string>): Promise<string> {
  await page.goto(href);
  await page.waitForLoadState("networkidle");
  const found = await page.evaluate((selectors) => {
    const met = selectors.filter((one) => {
      const all = document.querySelectorAll(one);
      for (const element of all) element.remove();
      return all.length > 0;
    });
    document.body.normalize();
    return met;
  }, Object.keys(DECLARED));
  for (const one of found) seen.add(one);
  return page.locator("body").ariaSnapshot();
}

async function open(browser: Browser, baseURL: string | undefined, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled, viewport: { width: 360, height: 640 } });
  await context.route(SITE.leaveTo, (route) => route.fulfill({ status: 204 }));
  return context.newPage();
}

test("a screen reader is given the same page with and without script, but for what is declared", async ({
  browser,
  baseURL,
}) => {
  const [withScript, without] = [await open(browser, baseURL, true), await open(browser, baseURL, false)];
  const seen = new Set<string>();
  const differ: string[] = [];
  for (const href of [...onePageOfEachKind.values(), ...plansWithEverything().map(addressOf)]) {
    const [one, other] = [await readWithout(withScript, href, seen), await readWithout(without, href, new Set())];
    if (one !== other) differ.push(`${href}: ${firstDifference(one, other)}`);
  }
  expect(differ).toEqual([]);
  expect(Object.keys(DECLARED).filter((one) => !seen.has(one))).toEqual([]);
});

test("a difference nobody declared is found", async ({ browser, baseURL }) => {
  const page = await open(browser, baseURL, true);
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => document.querySelector("h1")?.setAttribute("aria-hidden", "true"));
  });
  const href = addressOf(plansWithEverything()[0] ?? { segments: [], answers: [], facts: {}, at: { question: "" } });
  const spoilt = await readWithout(page, href, new Set());
  expect(spoilt).not.toBe(await readWithout(await open(browser, baseURL, false), href, new Set()));
});

function firstDifference(one: string, other: string): string {
  const [a, b] = [one.split("\n"), other.split("\n")];
  const at = a.findIndex((line, index) => line !== b[index]);
  return `with script “${a[at]?.trim()}”, without “${b[at]?.trim()}”`;
}
