import { leftBehind, NOTHING } from "./support/left-behind.ts";
import { addressOf, onePageOfEachKind, placeOf } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

for (const [kind, href] of [...onePageOfEachKind].filter(([kind]) => kind !== "leave")) {
  test(`a ${kind} page leaves nothing on the phone and asks nobody else for anything`, async ({ page, context }) => {
    await page.goto(href);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      scrollTo(0, document.documentElement.scrollHeight);
    });
    expect(await leftBehind(page)).toEqual(NOTHING);
    expect(await context.cookies()).toEqual([]);
  });
}

test("ticking every step of a plan keeps nothing either", async ({ page, context }) => {
  await page.goto(addressOf(placeOf(["no", "threat", "money", "teen"])));
  for (const box of await page.locator(".tick input").all()) await box.check();
  expect(await leftBehind(page)).toEqual(NOTHING);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(page.locator(".tick input:checked")).toHaveCount(0);
});
