import { test as base, expect, type Page } from "@playwright/test";
import { SITE } from "../../lib/site/config.ts";
import { confirmHours } from "./support/confirmed-hours.ts";
import { addressOf, contactName, placeOf, planFor, routes, stepTitles, ui } from "./support/site.ts";
import { test as watchedTest } from "./support/test.ts";

/**
 * What a reader meets when something is broken on the way or on the phone. A browser puts what it could not load into
 * its console, so these pages are not watched for that as others are; scripts that fail still fail the test.
 */
const test = base.extend<{ scripts: undefined }>({
  scripts: [
    async ({ context }, use) => {
      const failed: string[] = [];
      context.on("weberror", (error) => failed.push(error.error().message));
      await context.route(SITE.leaveTo, (route) =>
        route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Weather</title><p>Light rain.</p>" }),
      );
      await use(undefined);
      expect(failed, "scripts that failed").toEqual([]);
    },
    { auto: true },
  ],
});

const place = placeOf(["no", "threat", "money", "teen"]);
const plan = addressOf(place);
const now = stepTitles(planFor(place.facts), "now");

/** The plan can be read, someone can be rung, and the reader can go. */
async function expectUsablePlan(page: Page): Promise<void> {
  for (const title of now) await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
  const ring = page.locator('.alarm a[href="tel:999"]');
  await expect(ring).toBeVisible();
  await expect(ring).toContainText("999");
  await expect(page.locator("a.leave")).toBeVisible();
}

async function expectNothingSideways(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
}

test("with fonts that do not come, the words stand there at once in a font of the phone", async ({ page }) => {
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(plan);
  await expectUsablePlan(page);
  await expectNothingSideways(page);
});

test("with fonts that never answer, nobody waits for them", async ({ page }) => {
  await page.route(/\.woff2$/, () => {});
  await page.goto(plan, { waitUntil: "domcontentloaded" });
  await expectUsablePlan(page);
});

test("with scripts that do not come, a plan is read and left, and no button is there that does nothing", async ({
  page,
}) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(plan);
  await expectUsablePlan(page);
  await expect(page.locator("main button:visible")).toHaveCount(0);
  await page.locator("a.leave").click();
  await page.waitForURL(SITE.leaveTo);
});

test("with scripts that never answer, the page is not held up", async ({ page }) => {
  await page.route(/\.js$/, () => {});
  await page.goto(plan, { waitUntil: "commit" });
  await expectUsablePlan(page);
});

test("without any styles, danger and the way out come first, and every step can be read in order", async ({ page }) => {
  await page.route(/\.css$/, (route) => route.abort());
  await page.goto(plan);
  await expectUsablePlan(page);
  const order = await page.evaluate((titles) => {
    const text = document.body.textContent ?? "";
    return ["999", ...titles].map((one) => text.indexOf(one));
  }, now);
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test("with pictures that do not come, nothing that matters is missing", async ({ page }) => {
  await page.route(/\.(?:svg|png|webp|jpe?g)(?:\?|$)/, (route) => route.abort());
  for (const href of [routes.home(), plan, routes.help()]) {
    await page.goto(href);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.locator("img:not([alt])").count()).toBe(0);
  }
  await page.goto(plan);
  await expectUsablePlan(page);
});

test("of a page that is cut off on the way, danger and the way out have come, and what has come can be read", async ({
  page,
}) => {
  await page.route(`**${plan}`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.slice(0, text.length / 2) });
  });
  await page.goto(plan);
  await expect(page.locator('.alarm a[href="tel:999"]')).toBeVisible();
  await expect(page.getByText(now[0] ?? "", { exact: true }).first()).toBeVisible();
  await page.locator("a.leave").click();
  await page.waitForURL(SITE.leaveTo);
});

test("a browser too old for modules shows the whole plan and leaves by a plain link", async ({ page }) => {
  // It knows no such kind of script, so it runs none.
  await page.route(`**${plan}`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    expect(text).toContain('<script type="module"');
    await route.fulfill({ response, body: text.replaceAll('type="module"', 'type="text/unknown"') });
  });
  await page.goto(plan);
  await expectUsablePlan(page);
  await expect(page.locator("main button:visible")).toHaveCount(0);
  await page.locator("a.leave").click();
  await page.waitForURL(SITE.leaveTo);
});

test("a browser that refuses all storage and cookies shows the plan, ticks it, and lets the reader leave", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Refused.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: refuse });
  });
  await page.goto(plan);
  await expectUsablePlan(page);
  const tick = page.locator(".tick input").first();
  await tick.check();
  await expect(tick).toBeChecked();
  await page.locator("a.leave").click();
  await page.waitForURL(SITE.leaveTo);
});

test("a browser without sharing, copying or speaking offers what is left, and breaks nothing", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["share", "canShare", "clipboard", "wakeLock"]) {
      Object.defineProperty(Navigator.prototype, name, { value: undefined });
    }
    Object.defineProperty(window, "speechSynthesis", { value: undefined });
  });
  for (const href of [plan, routes.help(), routes.home()]) await page.goto(href);
  await page.goto(plan);
  await expectUsablePlan(page);
});

for (const time of ["1970-01-01T00:00:30Z", "2016-11-23T11:00:00Z", "2040-11-21T11:00:00Z"]) {
  test(`with a clock that says ${time.slice(0, 4)}, every service has its number and its hours, and none is said to be closed`, async ({
    page,
  }) => {
    await confirmHours(page);
    await page.clock.setFixedTime(new Date(time));
    await page.goto(routes.help());
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
    const posh = page.locator(".service").filter({ has: page.getByText(contactName("posh"), { exact: true }) });
    await expect(posh.locator(".hours")).not.toHaveText("");
    await expect(posh.locator(".hours")).not.toContainText(ui.help.openNow);
    await expect(page.locator("main")).not.toContainText(ui.help.closedNow);
    await page.goto(plan);
    await expectUsablePlan(page);
  });
}

test.describe("in a time zone abroad", () => {
  test.use({ timezoneId: "Australia/Sydney" });

  test("a helpline is open when it is open in the UK", async ({ page }) => {
    const hours = page
      .locator(".service")
      .filter({ has: page.getByText(contactName("posh"), { exact: true }) })
      .locator(".hours");
    await confirmHours(page);
    await page.clock.setFixedTime(new Date("2026-11-25T11:00:00Z"));
    await page.goto(routes.help());
    await expect(hours).toContainText(ui.help.openNow);
    await page.clock.setFixedTime(new Date("2026-11-25T23:30:00Z"));
    await page.goto(routes.help());
    await expect(hours).toContainText(ui.help.closedNow);
  });
});

test("with text at three times the size, the number to ring and the way out stay on the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(plan);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html{font-size:300%!important}");
    document.adoptedStyleSheets = [sheet];
  });
  await expectUsablePlan(page);
  await expect(page.locator("a.leave")).toBeInViewport();
  await expect(page.locator('.alarm a[href="tel:999"]')).toBeInViewport();
});

test("without any colour, danger, the way out and links are still told by words and lines", async ({ page }) => {
  await page.goto(plan);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("*{color:#000!important;background:#fff!important;fill:none!important;stroke:#000!important}");
    document.adoptedStyleSheets = [sheet];
  });
  await expectUsablePlan(page);
  const untold = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main p a, main li a")]
      .filter((link) => link.offsetParent !== null && !link.querySelector("svg"))
      .filter((link) => {
        const { textDecorationLine, borderStyle, borderTopWidth } = getComputedStyle(link);
        return !textDecorationLine.includes("underline") && (borderStyle === "none" || borderTopWidth === "0px");
      })
      .map((link) => link.outerHTML.slice(0, 80)),
  );
  expect(untold).toEqual([]);
});

watchedTest.describe("when the site goes away while a page is open", () => {
  watchedTest("what is on the screen stays, and its boxes and numbers still work", async ({ page, context }) => {
    await page.goto(plan);
    await context.setOffline(true);
    await page.locator(".tick input").first().check();
    await expectUsablePlan(page);
  });
});
