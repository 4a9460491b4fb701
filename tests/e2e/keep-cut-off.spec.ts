import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, test as unwatched } from "@playwright/test";
import keepWords from "../../content/en/keep.json" with { type: "json" };
import { fragmentFor, HASHES, packAddress, WORKER } from "../../lib/keep/pack.ts";
import { COPY, POINTERS, REMOVING } from "../../lib/keep/pointers.ts";
import { KilledBrowser } from "./support/killed-browser.ts";
import { leftBehind, NOTHING } from "./support/left-behind.ts";
import { addressOf, placeOf, routes, ui } from "./support/site.ts";
import { SteeredSite } from "./support/steered-site.ts";
import { expect } from "./support/test.ts";

const { onPlan: words, page: keepPage } = keepWords;
const plan = addressOf(placeOf(["no", "threat", "money", "teen"]));
const other = addressOf(placeOf(["no", "talk", "teen"]));

/** A hundred files are fetched and compared, or removed: on a busy machine that takes longer than a page. */
const IN_TIME = { timeout: 30_000 };

// Not watched: requests that are cut off are complained of, and that is what is tried here.
const test = unwatched.extend<{ site: SteeredSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for this form
  site: async ({}, use) => {
    const site = await SteeredSite.begin();
    await use(site);
    await site.end();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

const said = (page: Page) => page.locator('[data-keep="status"]');
const listed = (page: Page) => page.locator('[data-keep="list"] a');

async function keep(page: Page, url: string, which = plan): Promise<void> {
  await page.goto(`${url}${routes.keep()}${fragmentFor(which, [])}`);
  await page.getByRole("button", { name: keepPage.keep }).click();
  await expect(said(page)).toHaveText(keepPage.status.kept, IN_TIME);
}

/** What lies on the phone: nothing, one whole plan with its worker, or something between. */
async function stateOf(page: Page): Promise<string> {
  return page.evaluate(
    async ({ pointers, copy }) => {
      const names = await caches.keys();
      const workers = (await navigator.serviceWorker.getRegistrations()).length;
      if (names.length === 0 && workers === 0) return "nothing";
      const copies = names.filter((name) => name.startsWith(copy));
      const pointed = names.includes(pointers) ? (await (await caches.open(pointers)).keys()).length : 0;
      const isWhole = workers === 1 && copies.length === 1 && pointed === 1 && names.length === 2;
      return isWhole ? "kept" : `${names.join(", ")}, ${workers} workers`;
    },
    { pointers: POINTERS, copy: COPY },
  );
}

/** On the page that comes next, whichever it is, nothing is left between. Then the page for keeping says what there is. */
async function expectWholeOrNothing(page: Page, url: string): Promise<string> {
  await page.goto(url + routes.situations());
  await expect.poll(() => stateOf(page), IN_TIME).toMatch(/^(nothing|kept)$/);
  const state = await stateOf(page);
  await page.goto(url + routes.keep());
  if (state === "kept") {
    await expect(listed(page)).toHaveAttribute("href", plan);
    await expect(page.getByText(keepPage.none)).toBeHidden();
    await page.getByRole("button", { name: keepPage.remove }).click();
    await expect(said(page)).toHaveText(keepPage.status.removed, IN_TIME);
  }
  await expect(page.getByText(keepPage.none)).toBeVisible(IN_TIME);
  expect(await leftBehind(page)).toEqual(NOTHING);
  return state;
}

test("a reader who goes elsewhere while a plan is being kept finds it, and can remove it", async ({ page, site }) => {
  await page.goto(`${routes.keep()}${fragmentFor(plan, [])}`);
  site.delay = 100;
  const begun = new Promise<void>((resolve) => {
    site.onAsk = (address) => address === HASHES && resolve();
  });
  await page.getByRole("button", { name: keepPage.keep }).click();
  await begun;
  await page.goto(routes.keep());
  // It is still being fetched. The page never says that nothing is kept while it is.
  await expect(page.getByText(keepPage.rest)).toBeVisible();
  await expect(page.getByText(keepPage.none)).toBeHidden();
  await expect(listed(page)).toHaveText(/^Your steps/, IN_TIME);
  await page.goto(plan);
  await expect(page.getByRole("link", { name: words.kept })).toBeVisible();
  await page.getByRole("button", { name: words.remove }).click();
  await expect(page.getByText(words.removed)).toBeVisible(IN_TIME);
  expect(await leftBehind(page)).toEqual(NOTHING);
});

test("a plan that is being kept in a tab that is closed can be stopped and removed at once", async ({
  page,
  context,
  site,
}) => {
  const tab = await context.newPage();
  await tab.goto(`${site.url}${routes.keep()}${fragmentFor(plan, [])}`);
  site.delay = 300;
  const begun = new Promise<void>((resolve) => {
    site.onAsk = (address) => address === HASHES && resolve();
  });
  await tab.getByRole("button", { name: keepPage.keep }).click();
  await begun;
  await tab.close();
  await page.goto(routes.keep());
  await page.getByRole("button", { name: keepPage.remove }).click();
  await expect(said(page)).toHaveText(keepPage.status.removed);
  expect(await leftBehind(page)).toEqual(NOTHING);
  site.delay = 0;
  await page.goto(routes.situations());
  expect(await leftBehind(page)).toEqual(NOTHING);
});

for (const where of ["the plan", "the page for keeping"]) {
  test(`a removed plan does not come back: on ${where}, while two are brought up to date on a slow line`, async ({
    page,
    site,
  }) => {
    await keep(page, site.url);
    await keep(page, site.url, other);
    await site.release(routes.home(), [plan, other], "new");
    await page.evaluate(async (name) => {
      // Both were looked at long ago.
      const book = await caches.open(name);
      for (const key of await book.keys()) {
        const pointer = await (await book.match(key))?.json();
        await book.put(key, new Response(JSON.stringify({ ...pointer, checked: 1 })));
      }
    }, POINTERS);
    site.delay = 300;
    const looked = new Promise<void>((resolve) => {
      site.onAsk = (address) => address.endsWith("/kept.json") && resolve();
    });
    await page.goto(routes.home());
    await looked;
    await page.goto(where === "the plan" ? plan : routes.keep());
    await page.getByRole("button", { name: words.remove }).click();
    const done = where === "the plan" ? page.getByText(words.removed) : page.getByText(keepPage.status.removed);
    await expect(done).toBeVisible();
    expect(await leftBehind(page)).toEqual(NOTHING);
    // What was on its way has arrived when a page that is asked for later is there.
    const asked: string[] = [];
    site.onAsk = (address) => asked.push(address);
    await page.goto(routes.situations());
    await page.goto(routes.about("privacy"));
    expect(await leftBehind(page)).toEqual(NOTHING);
    expect(asked.filter((address) => address.endsWith(".json"))).toEqual([]);
  });
}

for (const status of [403, 404, 410, 429, 503]) {
  test(`a host that answers ${status} hides no kept plan`, async ({ page, site }) => {
    await keep(page, site.url);
    site.refuse = (address) => (address.startsWith("/assets/") ? undefined : status);
    await page.goto(plan);
    await expect(page.getByRole("heading", { name: ui.plan.title })).toBeVisible();
    await page.goto(routes.keep());
    await expect(listed(page)).toHaveAttribute("href", plan);
    // A page that is not kept is the site's to answer for.
    expect((await page.goto(routes.situations()))?.status()).toBe(status);
    await page.goto(plan);
    await expect(page.getByRole("heading", { name: ui.plan.title })).toBeVisible();
  });
}

/** What is found on a phone, whoever left it there. */
const REMAINS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ["a copy without its pointer", (page) => page.evaluate((name) => caches.delete(name), POINTERS)],
  [
    "pointers without a copy",
    (page) =>
      page.evaluate(
        async (one) => Promise.all((await caches.keys()).map((name) => name !== one && caches.delete(name))),
        POINTERS,
      ),
  ],
  [
    "a worker alone",
    (page) => page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name)))),
  ],
  [
    "a removal that was cut off",
    (page) => page.evaluate((name) => caches.open(name).then(() => localStorage.clear()), REMOVING),
  ],
  [
    "copies without a worker",
    (page) =>
      page.evaluate(async (name) => {
        await caches.delete(name);
        await (await navigator.serviceWorker.getRegistration())?.unregister();
      }, POINTERS),
  ],
  [
    "ticks without a plan",
    (page) =>
      page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
        await (await navigator.serviceWorker.getRegistration())?.unregister();
      }),
  ],
];
for (const [what, leave] of REMAINS) {
  test(`the page for keeping leaves nothing of ${what}`, async ({ page, site }) => {
    await keep(page, site.url, other);
    await leave(page);
    await page.goto(routes.keep());
    await expect(page.getByText(keepPage.none)).toBeVisible(IN_TIME);
    expect(await leftBehind(page)).toEqual(NOTHING);
  });
}

test("the page for keeping lists a plan that nothing else tells of, and removes it", async ({ page, site }) => {
  await keep(page, site.url);
  await page.evaluate(() => localStorage.clear());
  await page.goto(routes.keep());
  await expect(listed(page)).toHaveAttribute("href", plan);
  await page.getByRole("button", { name: keepPage.remove }).click();
  await expect(said(page)).toHaveText(keepPage.status.removed, IN_TIME);
  expect(await leftBehind(page)).toEqual(NOTHING);
});

test("what a phone does not let go is never said to be gone, and goes with the next page", async ({ page, site }) => {
  await keep(page, site.url);
  await page.evaluate(() => {
    CacheStorage.prototype.delete = () => Promise.reject(new DOMException("No", "UnknownError"));
    ServiceWorkerRegistration.prototype.unregister = () => Promise.reject(new DOMException("No", "UnknownError"));
    ServiceWorker.prototype.postMessage = () => undefined;
  });
  await page.getByRole("button", { name: keepPage.remove }).click();
  await expect(said(page)).toHaveText(keepPage.status.left, IN_TIME);
  await page.goto(routes.situations());
  await expect.poll(() => stateOf(page), IN_TIME).toBe("nothing");
});

test.describe("a browser that is killed", () => {
  let profile = "";
  let browser: KilledBrowser | undefined;
  const start = async () => {
    const { executablePath, args } = test.info().project.use.launchOptions ?? {};
    browser = await KilledBrowser.start(profile, { ...(executablePath ? { executablePath } : {}), args: args ?? [] });
    return browser;
  };
  test.beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), "steady-killed-"));
  });
  test.afterEach(async () => {
    await browser?.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const lastFile = "/what-to-do/stay-close/pushed/";
  for (const moment of [WORKER, packAddress(plan), HASHES, routes.help(), lastFile, "when it is kept"]) {
    test(`while it keeps a plan, at ${moment}, has all of it or nothing afterwards`, async ({ site }) => {
      const first = await start();
      await first.page.goto(`${site.url}${routes.keep()}${fragmentFor(plan, [])}`);
      const reached = new Promise<void>((resolve) => {
        site.onAsk = (address) => address === moment && resolve();
      });
      await first.page.getByRole("button", { name: keepPage.keep }).click();
      if (moment === "when it is kept") await expect(said(first.page)).toHaveText(keepPage.status.kept, IN_TIME);
      else await reached;
      await first.kill();
      site.onAsk = () => undefined;
      const second = await start();
      const state = await expectWholeOrNothing(second.page, site.url);
      if (moment === "when it is kept") expect(state).toBe("kept");
      if ([WORKER, packAddress(plan), HASHES].includes(moment)) expect(state).toBe("nothing");
    });
  }

  test("while it removes a plan, at whichever change, has all of it or nothing afterwards", async ({ site }) => {
    test.setTimeout(180_000);
    const first = await start();
    await keep(first.page, site.url);
    await first.close();
    const kept = `${profile}-kept`;
    await cp(profile, kept, { recursive: true });
    try {
      const states: string[] = [];
      for (let change = 1; change <= 5; change += 1) {
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
        await cp(kept, profile, { recursive: true });
        const next = await start();
        await next.page.addInitScript((at) => {
          let changes = 0;
          const halt = <T extends object>(owner: T, name: keyof T & string) => {
            const real = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
            Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
              changes += 1;
              if (changes < at) return real.apply(this, given);
              new Image().src = "/cut-here";
              return new Promise(() => undefined);
            });
          };
          halt(CacheStorage.prototype, "open");
          halt(CacheStorage.prototype, "delete");
          halt(ServiceWorkerRegistration.prototype, "unregister");
        }, change);
        const cut = new Promise<void>((resolve) => {
          site.onAsk = (address) => address === "/cut-here" && resolve();
        });
        await next.page.goto(site.url + plan);
        await next.page.getByRole("button", { name: words.remove }).click();
        // The worker may have been quicker: then the page has less to do, and ends.
        await Promise.race([cut, next.page.getByText(words.removed).waitFor()]);
        await next.kill();
        const after = await start();
        states.push(await expectWholeOrNothing(after.page, site.url));
        await after.kill();
      }
      expect(states).toContain("nothing");
    } finally {
      await rm(kept, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
