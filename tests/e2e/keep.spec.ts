import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Page, test as unwatched } from "@playwright/test";
import keepWords from "../../content/en/keep.json" with { type: "json" };
import { fragmentFor, HASHES, type Pack, packAddress, readPack, WORKER } from "../../lib/keep/pack.ts";
import { pageFile } from "../../lib/publish/read-export.ts";
import { type Served, serve } from "../../lib/publish/serve.ts";
import { SITE } from "../../lib/site/config.ts";
import { leftBehind, NOTHING } from "./support/left-behind.ts";
import { places, routes, ui } from "./support/site.ts";
import { answerForNeutralSite, expect, test } from "./support/test.ts";

const { onPlan: words, page: keepPage, noSignal } = keepWords;
const OUT = join(import.meta.dirname, "..", "..", "out");

const place = places.find(
  ({ facts, segments }) => facts.nation === "wales" && segments.join("/").startsWith("go-on/hold-firm/nothing-given/"),
);
if (!place) throw new Error("The plan that this test keeps is not in the flow.");
const plan = routes.answers(place.segments);
const KEPT = { ...NOTHING, local: 1, caches: 2, workers: 1 };

const box = (page: Page, step: number) => page.locator(".tick input").nth(step);
const said = (page: Page) => page.locator('[data-keep="status"]');

/** Eighty files are fetched and compared, or removed: on a busy machine that takes longer than a page. */
const IN_TIME = { timeout: 20_000 };

/** From the plan, as a reader does it. */
async function keep(page: Page): Promise<void> {
  await page.goto(plan);
  await page.getByRole("link", { name: words.keep }).click();
  await page.getByRole("button", { name: keepPage.keep }).click();
  await expect(said(page)).toHaveText(keepPage.status.kept, IN_TIME);
}

async function expectKeptOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.goto(plan);
  await expect(page.getByRole("heading", { name: ui.plan.title })).toBeVisible();
  await page.context().setOffline(false);
}

test("nothing is stored and no worker is made before a reader presses Keep it", async ({ page }) => {
  await page.goto(plan);
  await box(page, 0).check();
  await page.getByRole("link", { name: words.keep }).click();
  await expect(page.getByText(keepPage.leaves)).toBeVisible();
  await page.getByLabel(keepPage.leaveToo).uncheck();
  expect(await leftBehind(page)).toEqual(NOTHING);
  await page.getByRole("link", { name: keepPage.back }).click();
  expect(new URL(page.url()).pathname).toBe(plan);
  expect(await leftBehind(page)).toEqual(NOTHING);
});

test("a kept plan opens with no signal, with its ticks, its services and its pages; and one press removes it all", async ({
  page,
  context,
}) => {
  await page.goto(plan);
  await box(page, 1).check();
  await page.getByRole("link", { name: words.keep }).click();
  await page.getByRole("button", { name: keepPage.keep }).click();
  await expect(said(page)).toHaveText(keepPage.status.kept, IN_TIME);
  expect(await leftBehind(page)).toEqual(KEPT);
  expect(await context.cookies()).toEqual([]);

  await context.setOffline(true);
  await page.locator('[data-keep="list"] a').click();
  await expect(page.getByRole("heading", { name: ui.plan.title })).toBeVisible();
  await expect(box(page, 1)).toBeChecked();
  await box(page, 0).check();
  await page.reload();
  await expect(box(page, 0)).toBeChecked();
  await expect(page.locator(".tick input:checked")).toHaveCount(2);
  // It looks as it does with signal.
  const hasFont = () => document.fonts.ready.then((fonts) => fonts.check('1rem "Atkinson Hyperlegible Next"'));
  expect(await page.evaluate(hasFont)).toBe(true);
  expect(
    await page
      .locator(".step")
      .first()
      .evaluate((one) => getComputedStyle(one).borderTopWidth),
  ).toBe("2px");

  const leadsTo = await page
    .locator("main a[href^='/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("#")[0] ?? ""));
  const guides = [...new Set(leadsTo)].filter((href) => !/^$|^\/(what-to-do|keep|about|thanks)\//.test(href));
  expect(guides.length).toBeGreaterThan(8);
  const missing = await page.evaluate(async (hrefs) => {
    const answers = await Promise.all(hrefs.map((href) => caches.match(href)));
    return hrefs.filter((_, index) => !answers[index]);
  }, guides);
  expect(missing).toEqual([]);
  const law = guides.find((href) => href.startsWith("/topics/law-")) ?? "";
  for (const href of [law, "/already/paid/", routes.help({ nation: "wales" }), routes.home()]) {
    await page.goto(href);
    await expect(page.locator("main h1"), href).not.toHaveText(noSignal.title);
  }

  await page.goto(routes.situations());
  await expect(page.getByRole("heading", { name: noSignal.title })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: /999/ })).toBeVisible();
  await page.locator('[data-keep="list"] a').click();
  // What is still loading when it is removed would be missed, and the browser would say so.
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: words.remove }).click();
  await expect(page.getByText(words.removed)).toBeVisible(IN_TIME);
  expect(await leftBehind(page)).toEqual(NOTHING);

  await context.setOffline(false);
  await page.goto(plan);
  expect(await leftBehind(page)).toEqual(NOTHING);
  await expect(page.locator(".tick input:checked")).toHaveCount(0);
  await expect(page.getByRole("link", { name: words.keep })).toBeVisible();
  await context.setOffline(true);
  await expect(page.goto(plan)).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
});

test("a kept plan leads, with no signal, to the questions about danger and to the plans behind them", async ({
  page,
  context,
}) => {
  await keep(page);
  await context.setOffline(true);
  await page.goto(plan);
  await page.locator("main summary", { hasText: ui.plan.changeAnswers }).click();
  await page.getByRole("main").getByRole("link", { name: ui.plan.startAgain, exact: true }).click();
  await page
    .locator(`main a[href="${routes.answers(["stay-close"])}"]`)
    .first()
    .click();
  await page
    .locator(`main a[href="${routes.answers(["stay-close", "pushed"])}"]`)
    .first()
    .click();
  await expect(page.getByRole("heading", { name: ui.plan.title })).toBeVisible();

  const danger = places.filter(({ segments: [first, ...rest], facts: { nation, reader } }) => {
    const isItsOwn = (nation === undefined || nation === "wales") && (reader === undefined || reader === "parent");
    return first !== undefined && first !== "go-on" && (isItsOwn || rest.length === 0);
  });
  expect(danger.length).toBeGreaterThan(14);
  for (const { segments } of danger) {
    await page.goto(routes.answers(segments));
    await expect(page.locator("main h1"), segments.join("/")).not.toHaveText(noSignal.title);
  }
});

test("the list of kept plans removes them with one press too", async ({ page }) => {
  await keep(page);
  await page.goto(routes.keep());
  await page.getByRole("button", { name: keepPage.remove }).click();
  await expect(said(page)).toHaveText(keepPage.status.removed, IN_TIME);
  expect(await leftBehind(page)).toEqual(NOTHING);
  await expect(page.getByText(keepPage.none)).toBeVisible();
});

test.describe("leaving the site", () => {
  test.beforeEach(({ context }) => answerForNeutralSite(context));

  async function leave(page: Page): Promise<void> {
    await page.goto(routes.home());
    await page.goto(plan);
    await page.getByRole("link", { name: ui.leave.button, exact: true }).click();
    await page.waitForURL(SITE.leaveTo);
  }

  test("removes a kept plan, and all that came with it, unless a reader says no", async ({
    page,
    context,
    baseURL,
  }) => {
    await keep(page);
    await leave(page);
    const session = await context.newCDPSession(page);
    const { entries } = await session.send("Page.getNavigationHistory");
    const ours = entries.filter(({ url }) => url.startsWith(`${baseURL}/`) && !url.endsWith(routes.leave()));
    expect(ours.map(({ url }) => url).filter((url) => url.includes("/what-to-do/"))).toEqual([]);
    await page.goto(routes.about("privacy"));
    expect(await leftBehind(page)).toEqual(NOTHING);
    expect(await context.cookies()).toEqual([]);
  });

  test("removes it in a browser that does not clear a site when it is asked to", async ({ page, context }) => {
    await keep(page);
    await context.route(`**${routes.leave()}`, async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers() };
      delete headers["clear-site-data"];
      await route.fulfill({ response: answer, headers });
    });
    await leave(page);
    await page.goto(routes.about("privacy"));
    expect(await leftBehind(page)).toEqual(NOTHING);
  });

  test("removes it with no signal too, and shows an empty page", async ({ page, context }) => {
    await keep(page);
    await context.setOffline(true);
    await page.goto(plan);
    await page.getByRole("link", { name: ui.leave.button, exact: true }).click();
    await page.waitForURL("about:blank");
    await context.setOffline(false);
    await page.goto(routes.about("privacy"));
    expect(await leftBehind(page)).toEqual(NOTHING);
  });

  test("lets it be for a reader who has said so, and then it opens with no signal", async ({ page }) => {
    await page.goto(`${routes.keep()}${fragmentFor(plan, [])}`);
    await page.getByLabel(keepPage.leaveToo).uncheck();
    await page.getByRole("button", { name: keepPage.keep }).click();
    await expect(said(page)).toHaveText(keepPage.status.kept, IN_TIME);
    await page.goto(plan);
    await box(page, 2).check();
    await leave(page);
    await page.goto(routes.keep());
    expect(await leftBehind(page)).toEqual({ ...KEPT, local: 2 });
    await expectKeptOffline(page);
    await expect(box(page, 2)).toBeChecked();
    // A reader may think again.
    await page.goto(routes.keep());
    await page.getByLabel(keepPage.leaveToo).check();
    await leave(page);
    await page.goto(routes.about("privacy"));
    expect(await leftBehind(page)).toEqual(NOTHING);
  });
});

test.describe("a phone that will not keep anything", () => {
  const REFUSALS: readonly (readonly [string, (page: Page, origin: string) => Promise<unknown>])[] = [
    [
      "it has no workers",
      (page) => page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker")),
    ],
    [
      "it refuses the worker",
      (page) =>
        page.addInitScript(() => {
          navigator.serviceWorker.register = () => Promise.reject(new DOMException("No", "SecurityError"));
        }),
    ],
    [
      "its storage is switched off",
      (page) =>
        page.addInitScript(() => {
          if (location.pathname !== "/keep/") return;
          Object.defineProperty(window, "localStorage", {
            get: () => {
              throw new DOMException("No", "SecurityError");
            },
          });
        }),
    ],
    [
      "there is no room for the ticks",
      (page) =>
        page.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException("No", "QuotaExceededError");
          };
        }),
    ],
    [
      "there is no room for the plan",
      async (page, origin) => {
        const session = await page.context().newCDPSession(page);
        await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 100_000 });
      },
    ],
  ];

  for (const [why, refuse] of REFUSALS) {
    test(`says that nothing was kept, keeps no half, and shows the plan as ever: ${why}`, async ({ page, baseURL }) => {
      await refuse(page, baseURL ?? "");
      await page.goto(plan);
      await page.getByRole("link", { name: words.keep }).click();
      await page.getByRole("button", { name: keepPage.keep }).click();
      await expect(said(page)).toHaveText(keepPage.status.refused, IN_TIME);
      await page.getByRole("link", { name: keepPage.back }).click();
      await box(page, 0).check();
      const left = await page.evaluate(async () => ({
        local: localStorage.length,
        caches: (await caches.keys()).length,
        workers: ((await navigator.serviceWorker?.getRegistrations()) ?? []).length,
      }));
      expect(left).toEqual({ local: 0, caches: 0, workers: 0 });
    });
  }
});

// Not watched: a browser complains of every address it cannot reach.
unwatched("with no signal at that moment nothing is kept, and the page says so", async ({ page, context }) => {
  await page.goto(`${routes.keep()}${fragmentFor(plan, [])}`);
  await context.setOffline(true);
  await page.getByRole("button", { name: keepPage.keep }).click();
  await expect(said(page)).toHaveText(keepPage.status.unreachable, IN_TIME);
  expect(await leftBehind(page)).toEqual(NOTHING);
});

test("an address that is not a plan's is never shown, opened or kept", async ({ page }) => {
  for (const fragment of [
    "#/about/leaving/",
    "#javascript:alert(1)",
    "#<img src=x>",
    "#/what-to-do/../leave/",
    "#//x.example/",
  ]) {
    await page.goto("about:blank");
    await page.goto(routes.keep() + fragment);
    await expect(page.getByText(keepPage.none)).toBeVisible();
    await expect(page.getByRole("button", { name: keepPage.keep })).toBeHidden();
    expect(await page.locator("main").innerHTML()).not.toContain(fragment.slice(1));
  }
});

// Not watched: the browser rightly complains of what is tried here.
unwatched("a page other than the one for keeping cannot make a worker, nor that one any other", async ({ page }) => {
  const attempt = (address: string) =>
    page.evaluate(async (script) => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      const tries = [
        () => trustedTypes.createPolicy("keep", { createScriptURL: (one: string) => one }),
        () => navigator.serviceWorker.register(script),
      ];
      const names = tries.map(async (one) => {
        try {
          await one();
          return "allowed";
        } catch (error) {
          return (error as Error).name;
        }
      });
      return Promise.all(names);
    }, address);
  await page.goto(plan);
  expect(await attempt(WORKER)).toEqual(["TypeError", "TypeError"]);
  await page.goto(routes.keep());
  expect((await attempt("/assets/other.js"))[1]).toBe("TypeError");
  expect(await leftBehind(page)).toEqual(NOTHING);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page for keeping says that nothing is kept, and how else to keep a plan", async ({ page }) => {
    await page.goto(`${routes.keep()}${fragmentFor(plan, [])}`);
    await expect(page.getByText(keepPage.plain)).toBeVisible();
    await expect(page.getByText(keepPage.other[0] ?? "")).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

/** A small copy of the published site, with one plan, that can be published again at the same address. */
class ChangingSite {
  readonly folder: string;
  #served: Served | undefined;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async begin(): Promise<ChangingSite> {
    const site = new ChangingSite(await mkdtemp(join(tmpdir(), "steady-keep-")));
    const pack = readPack(await readFile(join(OUT, packAddress(plan)), "utf8"));
    const addresses = [...(pack?.others ?? []), plan, packAddress(plan), HASHES, WORKER, "/404.html"];
    for (const address of addresses) {
      await mkdir(dirname(join(site.folder, pageFile(address))), { recursive: true });
      await cp(join(OUT, pageFile(address)), join(site.folder, pageFile(address)));
    }
    await site.publish();
    return site;
  }

  get url(): string {
    return this.#served?.url ?? "";
  }

  async publish(): Promise<void> {
    const port = Number(new URL(this.#served?.url ?? "http://localhost:0").port);
    await this.#served?.close();
    this.#served = await serve({ folder: this.folder, port });
  }

  /** Puts other words into the plan. Without `lists` the site is torn: the list still speaks of the old plan. */
  async change(from: string, to: string, { lists }: { readonly lists: boolean }): Promise<void> {
    const file = join(this.folder, pageFile(plan));
    const html = await readFile(file, "utf8");
    expect(html).toContain(from);
    const changed = html.replaceAll(from, to);
    await writeFile(file, changed);
    if (!lists) return;
    const list = join(this.folder, packAddress(plan));
    const pack: Pack = JSON.parse(await readFile(list, "utf8"));
    const hash = createHash("sha256").update(changed).digest("base64url");
    await writeFile(list, JSON.stringify({ ...pack, plan: hash }));
  }

  async end(): Promise<void> {
    await this.#served?.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const changing = test.extend<{ site: ChangingSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for this form
  site: async ({}, use) => {
    const site = await ChangingSite.begin();
    await use(site);
    await site.end();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

changing(
  "with signal, changed steps replace the kept ones; while the site is torn the whole old copy stays",
  async ({ page, context, site }) => {
    await keep(page);
    await page.goto(plan);
    const first = (await page.locator(".step h3").first().textContent()) ?? "";
    const second = (await page.locator(".step h3").nth(1).textContent()) ?? "";
    await box(page, 0).check();
    await box(page, 1).check();

    // The list speaks of a page that is not the one there: nobody is given half of a new version.
    await site.change(second, "Not there yet.", { lists: true });
    await site.change("Not there yet.", "Half a change.", { lists: false });
    await site.publish();
    await page.goto(plan);
    await expect(page.getByRole("heading", { name: "Half a change." })).toBeVisible();
    const outcome = await page.evaluate((address) => {
      const { port1, port2 } = new MessageChannel();
      const answer = new Promise((resolve) => {
        port1.onmessage = ({ data }) => resolve(data);
      });
      navigator.serviceWorker.controller?.postMessage(address, [port2]);
      return answer;
    }, plan);
    expect(outcome).toBe("changing");
    await context.setOffline(true);
    await page.goto(plan);
    await expect(page.getByRole("heading", { name: second })).toBeVisible();
    await expect(page.getByText("Half a change.")).toHaveCount(0);
    await context.setOffline(false);

    // Now it is published whole.
    await site.change("Half a change.", "Ring the new number.", { lists: true });
    await site.publish();
    await page.goto(plan);
    const kept = () =>
      page.evaluate(async (address) => (await (await caches.match(address))?.text()) ?? "", plan).catch(() => "");
    await expect.poll(kept).toContain("Ring the new number.");
    await context.setOffline(true);
    await page.goto(plan);
    await expect(page.getByRole("heading", { name: "Ring the new number." })).toBeVisible();
    await expect(page.getByText(second, { exact: true })).toHaveCount(0);
    // A step that now says something else is not ticked, and the one before it still is.
    await expect(page.locator(".tick", { hasText: first }).locator("input")).toBeChecked();
    await expect(page.locator(".tick", { hasText: "Ring the new number." }).locator("input")).not.toBeChecked();
    expect(await leftBehind(page)).toEqual(KEPT);
  },
);
