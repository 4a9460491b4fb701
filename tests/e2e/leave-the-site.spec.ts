import { readdirSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { SITE } from "../../lib/site/config.ts";
import { leftBehind, NOTHING } from "./support/left-behind.ts";
import { addressOf, framedPages, placeOf, routes, ui } from "./support/site.ts";
import { answerForNeutralSite, expect, test } from "./support/test.ts";

const plan = addressOf(placeOf(["no", "threat", "money", "teen"]));
const question = routes.answers(["go-on"]);
/** From it a page sees whether the site answers. */
const ICON = "/favicon.ico?leaving";
/** Full Chromium asks for the drawing of the icon by itself, whenever a page's address changes. */
const DRAWN = readdirSync("out/assets").flatMap((name) => (/^icon\..*\.svg$/.test(name) ? `/assets/${name}` : []));

const wayOut = (page: Page) => page.getByRole("link", { name: ui.leave.button, exact: true });

/** What the tab lists, and which of it is ours. The empty page in our place names nothing. */
async function listOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await session.send("Page.getNavigationHistory");
  await session.detach();
  const ours = entries.filter(({ url }) => url.startsWith("http://localhost:") && !url.includes(routes.leave()));
  return { entries, currentIndex, ours };
}

/** The pages of ours that are painted from now on. One that hides at once never is. */
async function watchPaint(context: BrowserContext): Promise<string[]> {
  const painted: string[] = [];
  await context.exposeBinding("isPainted", (_, path: string) => painted.push(path));
  await context.addInitScript(() => {
    const { hostname, pathname: path } = location;
    if (hostname !== "localhost" || path.startsWith("/leave/")) return;
    new PerformanceObserver((list) => {
      const isPainted = list.getEntriesByName("first-contentful-paint").length > 0;
      if (isPainted) (window as unknown as Record<string, (it: string) => void>).isPainted?.(path);
    }).observe({ type: "paint", buffered: true });
  });
  return painted;
}

/** From now on the first page answers only when it is let go. */
async function holdFirstPage(page: Page): Promise<{ release(): void }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(
    ({ pathname }) => pathname === routes.home(),
    async (route) => {
      await released;
      await route.continue().catch(() => undefined);
    },
  );
  return { release };
}

/** Opens every entry of ours that the tab lists, as a long press of Back lets a reader do. Each must lead away again. */
async function expectNoWayBack(page: Page, painted: string[]): Promise<void> {
  painted.length = 0;
  for (const { url } of (await listOf(page)).entries) {
    const entry = (await listOf(page)).entries.find((one) => one.url === url && url.startsWith("http://localhost:"));
    if (!entry) continue;
    const session = await page.context().newCDPSession(page);
    const left = page.waitForRequest(SITE.leaveTo);
    await session.send("Page.navigateToHistoryEntry", { entryId: entry.id });
    await left;
    await page.waitForURL(SITE.leaveTo);
    await session.detach();
  }
  expect(painted, "pages of ours that were seen again").toEqual([]);
}

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
  const ours = entries.filter(({ url }) => url.startsWith(`${baseURL}/`) && !url.includes(routes.leave()));
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
    return [...document.body.children].filter((one) => one.checkVisibility()).length;
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

test("a first page that is slow to answer is waited for, and emptied like the others", async ({ page, context }) => {
  // Two seconds are over at once: nothing may have given up by then.
  await page.addInitScript(() => {
    const inTime = window.setTimeout;
    window.setTimeout = ((then: () => void, ms = 0) => inTime(then, ms <= 2_000 ? 0 : ms)) as typeof setTimeout;
  });
  const painted = await watchPaint(context);
  for (const href of [routes.home(), question, plan]) await page.goto(href);
  const { release } = await holdFirstPage(page);
  const asked = page.waitForRequest((request) => new URL(request.url()).pathname === routes.home());
  await wayOut(page).click();
  await asked;
  release();
  await page.waitForURL(SITE.leaveTo);
  expect((await listOf(page)).ours).toEqual([]);
  await expectNoWayBack(page, painted);
});

test("a first page that never answers holds nobody up, and no page is seen again", async ({ page, context }) => {
  // The wait for it is over as soon as it has begun.
  await page.addInitScript((icon) => {
    const inTime = window.setTimeout;
    window.setTimeout = ((then: () => void, ms = 0) => {
      if (ms !== 4_500) return inTime(then, ms);
      const answered = () => performance.getEntriesByType("resource").some(({ name }) => name.endsWith(icon));
      const look = () => (answered() ? inTime(then, 200) : inTime(look, 20));
      return look();
    }) as typeof setTimeout;
  }, ICON);
  const painted = await watchPaint(context);
  for (const href of [routes.home(), question, plan]) await page.goto(href);
  const { release } = await holdFirstPage(page);
  await wayOut(page).click();
  await expect(page).toHaveURL(SITE.leaveTo);
  release();
  await expectNoWayBack(page, painted);
  expect((await listOf(page)).ours).toEqual([]);
});

test("pages on the far side of another site leave again before they are seen", async ({ page, context }) => {
  const painted = await watchPaint(context);
  for (const href of [routes.home(), plan, SITE.leaveTo, routes.help(), question]) await page.goto(href);
  await wayOut(page).click();
  await page.waitForURL(SITE.leaveTo);
  await expectNoWayBack(page, painted);
  expect((await listOf(page)).ours).toEqual([]);
});

test.describe("with no signal", () => {
  // The browser looks for the icon by itself.
  test.use({ expected: { missing: DRAWN } });

  test("an empty page is the end, and with signal again Back shows no page of ours", async ({ page, context }) => {
    const painted = await watchPaint(context);
    for (const href of [routes.home(), question, plan]) await page.goto(href);
    await context.setOffline(true);
    await wayOut(page).click();
    await page.waitForURL("about:blank");
    await context.setOffline(false);
    await expectNoWayBack(page, painted);
    expect((await listOf(page)).ours).toEqual([]);
  });

  test("a browser that refuses cookies and storage leaves no way back either", async ({ page, context }) => {
    await context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("Refused.", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
        Object.defineProperty(window, name, { get: refuse });
      Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
    });
    const painted = await watchPaint(context);
    for (const href of [routes.home(), question, plan]) await page.goto(href);
    await wayOut(page).click();
    await page.waitForURL(SITE.leaveTo);
    expect((await listOf(page)).ours).toEqual([]);

    for (const href of [routes.home(), question, plan]) await page.goto(href);
    await context.setOffline(true);
    await wayOut(page).click();
    await page.waitForURL("about:blank");
    await context.setOffline(false);
    await expectNoWayBack(page, painted);
  });
});

test.describe("where the site does not answer", () => {
  test.use({ expected: { missing: [ICON, ...DRAWN] } });

  test("no page about a fault says our name, and Back shows no page of ours later", async ({ page, context }) => {
    const painted = await watchPaint(context);
    for (const href of [routes.home(), question, plan]) await page.goto(href);
    await context.route("http://localhost:*/**", (route) => route.abort("connectionrefused"));
    await wayOut(page).click();
    await page.waitForURL("about:blank");
    await context.unroute("http://localhost:*/**");
    await expectNoWayBack(page, painted);
    expect((await listOf(page)).ours).toEqual([]);
  });
});

test("pressing again and again leaves as surely as pressing once", async ({ page }) => {
  for (let time = 0; time < 10; time += 1) {
    await page.goto(routes.home());
    await page.goto(plan);
    await wayOut(page).dblclick({ noWaitAfter: true });
    for (let press = 0; press < 3 + (time % 4); press += 1) await page.keyboard.press("Shift");
    await page.waitForURL(SITE.leaveTo);
    expect((await listOf(page)).ours, `time ${time + 1}`).toEqual([]);
  }
});

const OTHER_USES: readonly (readonly [what: string, use: (page: Page) => Promise<void>])[] = [
  ["a press of the mouse", ({ mouse }) => mouse.click(200, 300)],
  ["the wheel", ({ mouse }) => mouse.wheel(0, 40)],
  ["Alt", ({ keyboard }) => keyboard.press("Alt")],
  ["Ctrl", ({ keyboard }) => keyboard.press("Control")],
  ["an arrow", ({ keyboard }) => keyboard.press("ArrowRight")],
];

for (const [what, use] of OTHER_USES) {
  test(`three times Shift with ${what} does not leave`, async ({ page }) => {
    await page.goto(plan);
    for (let time = 0; time < 3; time += 1) {
      await page.keyboard.down("Shift");
      await use(page);
      await page.keyboard.up("Shift");
    }
    await expect(page.getByRole("heading", { name: ui.plan.title }), "at once").toBeVisible();
    for (let time = 0; time < 3; time += 1) {
      await page.keyboard.press("Shift");
      await use(page);
    }
    await expect(page.getByRole("heading", { name: ui.plan.title }), "in turn").toBeVisible();
  });
}

for (const keys of [
  ["Alt", "Shift"],
  ["Shift", "Alt"],
  ["Control", "Shift"],
  ["Shift", "Control"],
] as const) {
  test(`${keys.join(" and ")}, which change the keyboard, do not leave, whichever is let go first`, async ({
    page,
  }) => {
    await page.goto(plan);
    for (const letGo of [keys, keys.toReversed()]) {
      for (let time = 0; time < 3; time += 1) {
        for (const key of keys) await page.keyboard.down(key);
        for (const key of letGo) await page.keyboard.up(key);
      }
      await expect(page.getByRole("heading", { name: ui.plan.title })).toBeVisible();
    }
  });
}

test("Shift that is held for long is no press", async ({ page, context }) => {
  await page.goto(plan);
  const session = await context.newCDPSession(page);
  const shift = { key: "Shift", code: "ShiftLeft", windowsVirtualKeyCode: 16 };
  const start = Date.now() / 1000;
  for (const at of [0, 1.6, 3.2]) {
    await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...shift, modifiers: 8, timestamp: start + at });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...shift, timestamp: start + at + 1.5 });
  }
  await expect(page.getByRole("heading", { name: ui.plan.title })).toBeVisible();
});

test("the middle button leaves too, and opens no other tab", async ({ page, context }) => {
  await page.goto(routes.home());
  await page.goto(plan);
  await wayOut(page).click({ button: "middle" });
  await page.waitForURL(SITE.leaveTo);
  expect((await listOf(page)).ours).toEqual([]);
  expect(context.pages()).toHaveLength(1);
});

test("a reader who comes again in the same tab is let in, can go back, and finds no mark", async ({ page }) => {
  await page.goto(plan);
  await wayOut(page).click();
  await page.waitForURL(SITE.leaveTo);
  await page.goto(routes.home());
  await page.goto(question);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await leftBehind(page)).toEqual(NOTHING);
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
