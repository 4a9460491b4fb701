import type { Page } from "@playwright/test";
import { SITE } from "../../lib/site/config.ts";
import type { PageKind } from "../../lib/site/pages.ts";
import { faultsOfAll, findFaults, findFaultsOfDrawing, loadAxe, showPage } from "./support/axe.ts";
import {
  ARTICLES,
  everyPage,
  lostPage,
  onePageOfEachKind,
  pagesOfKinds,
  places,
  plansWithEverything,
  routes,
  sampleOfItems,
  sampleOfTurns,
  TALK_PAGES,
} from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/** Each share of the questions and plans is a test of its own, so that both workers have some. */
const SHARES = 2;
/**
 * Every question, and so many plans that every step and panel is looked at. In every nation, for every reader who is shown
 * it, and every plan before a nation is chosen: `tests/accessibility/every-page.spec.ts`, because the whole of these tests must
 * fit a quarter of an hour on two cores.
 */
const ofTheFlow = [...places.filter(({ at }) => "question" in at), ...plansWithEverything()].map(({ segments }) =>
  routes.answers(segments),
);
/** Every article, and every page of the talks: `tests/accessibility/every-page.spec.ts`. */
const someArticles = pagesOfKinds(ARTICLES, 4);
const someOfTheTalks = [...pagesOfKinds(TALK_PAGES, 4), ...sampleOfTurns.filter((_, index) => index % 4 === 0)];
/** Where hours are said: the page for all is opened with its script among the others, and these are alike. */
const ofHelp = everyPage.filter(({ kind, href }) => kind === "help" && href !== routes.help()).map(({ href }) => href);
/** What schools send differs in words only; what leads on is never looked at. */
const ofTheKits = sampleOfItems.flatMap(({ kind, id }) => [routes.kit(kind, id), routes.card(kind, id)]);
/** The lists behind the decision map, and why each plan is as it is: alike but for their words, so a few stand for all. */
const reasons = [...pagesOfKinds(["decision-list"], 4), ...pagesOfKinds(["why"], 60)];
const ELSEWHERE: readonly PageKind[] = [
  "question",
  "plan",
  ...ARTICLES,
  ...TALK_PAGES,
  "turn",
  "kit",
  "card",
  "go",
  "decision-list",
  "why",
];
const others = everyPage
  .filter(({ kind }) => !ELSEWHERE.includes(kind))
  .map(({ href }) => href)
  .filter((href) => !ofHelp.includes(href))
  .concat(lostPage);

test.use({
  viewport: { width: 360, height: 640 },
  // Many pages are opened within one document, which our policy rightly forbids to a page's own scripts.
  bypassCSP: true,
  // Colours that are still changing from light to dark are neither.
  contextOptions: { reducedMotion: "reduce" },
});

test.beforeEach(async ({ context }) => {
  // The empty page left behind on leaving goes on at once. An answer without content keeps it here to be looked at.
  await context.route(SITE.leaveTo, (route) => route.fulfill({ status: 204 }));
});

for (let share = 0; share < SHARES; share += 1) {
  const from = Math.floor((share * ofTheFlow.length) / SHARES);
  const to = Math.floor(((share + 1) * ofTheFlow.length) / SHARES);

  test(`people with assistive technology can use questions and plans ${from + 1} to ${to}, in light and dark`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    expect(await faultsOfAll(page, ofTheFlow.slice(from, to))).toEqual([]);
  });
}

test("people with assistive technology can use every other page, in light and dark", async ({ page }) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  for (const href of others) {
    await page.goto(href);
    await loadAxe(page);
    await openFolds(page);
    faults.push(...(await findFaults(page, href)));
    await page.emulateMedia({ colorScheme: "dark" });
    faults.push(...(await findFaultsOfDrawing(page, `${href} in dark`)));
    await page.emulateMedia({ colorScheme: "light" });
  }
  expect(faults).toEqual([]);
});

for (const [name, pages] of [
  ["articles of every kind", someArticles],
  ["every list of who can help", ofHelp],
  ["what schools send", ofTheKits],
  ["the talks to practise", someOfTheTalks],
  ["every kind of page that says how plans are made", reasons],
] as const) {
  test(`people with assistive technology can use ${name}, in light and dark`, async ({ page }) => {
    test.setTimeout(240_000);
    expect(await faultsOfAll(page, pages)).toEqual([]);
  });
}

test("people with a wide screen or forced colours find no fault on any kind of page", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  const faults: string[] = [];
  for (const [, href] of onePageOfEachKind) {
    await page.goto(href);
    await loadAxe(page);
    faults.push(...(await findFaultsOfDrawing(page, `${href}, wide`)));
    await page.emulateMedia({ forcedColors: "active", contrast: "more" });
    faults.push(...(await findFaultsOfDrawing(page, `${href}, forced colours`)));
    await page.emulateMedia({ forcedColors: "none", contrast: "no-preference" });
  }
  expect(faults).toEqual([]);
});

test("people are not let down by a check that finds nothing", async ({ page }) => {
  await page.goto("/what-to-do/");
  await loadAxe(page);
  await showPage(page, "/what-to-do/go-on/");
  await page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLElement>("a.pick b");
    first?.style.setProperty("color", "#ddd");
    document.querySelector("main")?.insertAdjacentHTML("beforeend", '<a href="/"></a><input>');
  });
  const found = await findFaults(page, "spoilt");
  expect(found.join("\n")).toMatch(/color-contrast/);
  expect(found.join("\n")).toMatch(/link-name/);
  expect(found.join("\n")).toMatch(/label/);
});

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}
