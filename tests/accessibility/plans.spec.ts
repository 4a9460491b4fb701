import { SITE } from "../../lib/site/config.ts";
import { faultsOfAll } from "../e2e/support/axe.ts";
import { addressOf, places } from "../e2e/support/site.ts";
import { expect, test } from "../e2e/support/test.ts";

const plans = places.filter(({ at, facts }) => !("question" in at) && !facts.nation).map(addressOf);

test.use({
  viewport: { width: 360, height: 640 },
  // Many pages are opened within one document, which our policy rightly forbids to a page's own scripts.
  bypassCSP: true,
  contextOptions: { reducedMotion: "reduce" },
});

test("people with assistive technology can use every plan before a nation is chosen, in light and dark", async ({
  context,
  page,
}) => {
  await context.route(SITE.leaveTo, (route) => route.fulfill({ status: 204 }));
  expect(plans.length).toBeGreaterThan(100);
  expect(await faultsOfAll(page, plans)).toEqual([]);
});
