import { SITE } from "../../lib/site/config.ts";
import { faultsOfAll } from "../e2e/support/axe.ts";
import { addressOf, places, plansWithEverything } from "../e2e/support/site.ts";
import { expect, test } from "../e2e/support/test.ts";

const beforeANation = places.filter(({ at, facts }) => !("question" in at) && !facts.nation);

test.use({
  viewport: { width: 360, height: 640 },
  // Many pages are opened within one document, which our policy rightly forbids to a page's own scripts.
  bypassCSP: true,
  contextOptions: { reducedMotion: "reduce" },
});

for (const [name, plans] of [
  ["every plan before a nation is chosen", beforeANation],
  [
    "every step and panel, in every nation and for every reader who is shown it",
    plansWithEverything("nation and reader"),
  ],
] as const) {
  test(`people with assistive technology can use ${name}, in light and dark`, async ({ context, page }) => {
    await context.route(SITE.leaveTo, (route) => route.fulfill({ status: 204 }));
    expect(plans.length).toBeGreaterThan(100);
    expect(await faultsOfAll(page, plans.map(addressOf))).toEqual([]);
  });
}
