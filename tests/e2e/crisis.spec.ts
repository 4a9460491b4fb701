import { addressOf, placeOf, routes } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const CRISIS = ["hurt", "unsure", "danger"] as const;
const NUMBERS = ["tel:999", "tel:111", "tel:08088088000", "tel:08001111"];

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  for (const option of CRISIS) {
    test(`somebody who answers “${option}” meets help before the next question`, async ({ page }) => {
      await page.goto(addressOf(placeOf([option])));
      await expect(page.locator("main a[href='tel:999']").first()).toBeInViewport({ ratio: 1 });
      const order = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      const question = order.findIndex((href) => href?.startsWith("/what-to-do/"));
      expect(order.slice(0, question)).toEqual(expect.arrayContaining(NUMBERS));
      const steps = page.locator("main ol.steps > li");
      await expect(steps.first()).toBeVisible();
      const asked = page.locator("main .picks");
      const [lastStep, picks] = await Promise.all([steps.last().boundingBox(), asked.boundingBox()]);
      expect(lastStep?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(picks?.y ?? 0);
    });
  }
});

test("the emergency numbers are the same, in the same order, wherever danger is meant", async ({ page }) => {
  const numbers = (root: string) =>
    page.locator(`${root} a[href^='tel:']`).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await page.goto(addressOf(placeOf(["hurt"])));
  expect(await numbers("main .settled")).toEqual(NUMBERS);
  await page.goto(routes.search());
  expect(await numbers("#search-danger")).toEqual(NUMBERS);
  await page.goto(routes.home());
  expect(await numbers(".own-danger")).toEqual(NUMBERS);
});
