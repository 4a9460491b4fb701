import { addressOf, onePageOfEachKind, placeOf } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/** What a page can leave on a phone. */
async function leftBehind(page: import("@playwright/test").Page) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

const NOTHING = { cookies: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

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
