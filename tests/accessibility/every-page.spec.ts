import { SITE } from "../../lib/site/config.ts";
import { faultsOfAll, findFaults, loadAxe } from "../e2e/support/axe.ts";
import {
  ARTICLES,
  addressOf,
  onePageOfEachKind,
  pagesOfKinds,
  places,
  plansWithEverything,
  sampleOfTurns,
  TALK_PAGES,
} from "../e2e/support/site.ts";
import { expect, test } from "../e2e/support/test.ts";

const beforeANation = places.filter(({ at, facts }) => !("question" in at) && !facts.nation);

test.use({
  viewport: { width: 360, height: 640 },
  // Many pages are opened within one document, which our policy rightly forbids to a page's own scripts.
  bypassCSP: true,
  contextOptions: { reducedMotion: "reduce" },
});

for (const [name, pages, atLeast] of [
  ["every plan before a nation is chosen", beforeANation.map(addressOf), 100],
  [
    "every step and panel, in every nation and for every reader who is shown it",
    plansWithEverything("nation and reader").map(addressOf),
    100,
  ],
  ["every article", pagesOfKinds(ARTICLES), 80],
  ["the talks to practise", [...pagesOfKinds(TALK_PAGES), ...sampleOfTurns], 50],
] as const) {
  test(`people with assistive technology can use ${name}, in light and dark`, async ({ context, page }) => {
    await context.route(SITE.leaveTo, (route) => route.fulfill({ status: 204 }));
    expect(pages.length).toBeGreaterThan(atLeast);
    expect(await faultsOfAll(page, pages)).toEqual([]);
  });
}

test("people with a wide screen find no fault on any kind of page", async ({ context, page }) => {
  await context.route(SITE.leaveTo, (route) => route.fulfill({ status: 204 }));
  await page.setViewportSize({ width: 1280, height: 800 });
  const faults: string[] = [];
  for (const [, href] of onePageOfEachKind) {
    await page.goto(href);
    await loadAxe(page);
    faults.push(...(await findFaults(page, href)));
  }
  expect(faults).toEqual([]);
});
