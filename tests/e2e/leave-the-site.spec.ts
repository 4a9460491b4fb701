import { SITE } from "../../lib/site/config.ts";
import { addressOf, framedPages, placeOf, routes, ui } from "./support/site.ts";
import { answerForNeutralSite, expect, test } from "./support/test.ts";

const plan = addressOf(placeOf(["no", "threat", "money", "teen"]));

test.beforeEach(async ({ context, page }) => {
  await answerForNeutralSite(context);
  await page.goto("about:blank");
});

test("somebody who leaves cannot be followed back by Back or by Forward", async ({ page, baseURL }) => {
  for (const href of [routes.home(), routes.start(), routes.answers(["go-on"]), `${plan}#picture`])
    await page.goto(href);
  await page.getByRole("link", { name: ui.leave.button, exact: true }).click();
  await page.waitForURL(SITE.leaveTo);

  const session = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await session.send("Page.getNavigationHistory");
  const ours = entries.filter(({ url }) => url.startsWith(`${baseURL}/`) && !url.endsWith(routes.leave()));
  expect(ours.map(({ url }) => url)).toEqual([]);
  expect(entries.length - 1, "nothing lies ahead").toBe(currentIndex);
  expect(await page.context().cookies()).toEqual([]);

  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("/what-to-do/");
});

test("somebody who leaves from the first page they opened is gone at once", async ({ page, baseURL }) => {
  await page.goto(plan);
  await page.getByRole("link", { name: ui.leave.button, exact: true }).click();
  await page.waitForURL(SITE.leaveTo);
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  expect(entries.filter(({ url }) => url === baseURL + plan)).toEqual([]);
});

test("nothing of the page is left to see in the moment of leaving", async ({ page }) => {
  await page.goto(plan);
  const shown = await page.evaluate(() => {
    document.querySelector<HTMLElement>("[data-leave]")?.click();
    return [...document.body.children].filter((one) => getComputedStyle(one).display !== "none").length;
  });
  expect(shown).toBe(0);
});

test("three presses of Shift leave, and Escape never does", async ({ page }) => {
  await page.goto(plan);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: ui.plan.title })).toBeVisible();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  await page.waitForURL(SITE.leaveTo);
});

test("Shift used to type a capital does not leave", async ({ page }) => {
  await page.goto(plan);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("Shift+A");
  await expect(page.getByRole("heading", { name: ui.plan.title })).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
});

test("the way out stays in sight and uncovered wherever a reader has scrolled to", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(plan);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < height; at += 600) {
    await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), at);
    const uncovered = await page.locator("[data-leave]").evaluate((link) => {
      const box = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
    });
    expect(uncovered, `scrolled to ${at}`).toBe(true);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, href] of framedPages) {
    test(`the way out of a ${kind} page is a plain link`, async ({ page }) => {
      await page.goto(href);
      await expect(page.getByRole("link", { name: ui.leave.button, exact: true })).toHaveAttribute(
        "href",
        SITE.leaveTo,
      );
    });
  }

  test("pressing it goes to the neutral site", async ({ page }) => {
    await page.goto(plan);
    await page.getByRole("link", { name: ui.leave.button, exact: true }).click();
    await page.waitForURL(SITE.leaveTo);
  });
});
