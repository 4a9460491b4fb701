import type { Page } from "@playwright/test";
import { content } from "../../lib/content/load.ts";
import { fill } from "../../lib/site/ui.ts";
import { findFaults, loadAxe } from "./support/axe.ts";
import { everyPage, routes, ui } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const words = content.searchWords;
const box = (page: Page) => page.getByRole("searchbox", { name: words.label });
const found = (page: Page) => page.getByRole("region", { name: words.results }).getByRole("listitem");
const said = (page: Page) => page.getByRole("status");
const emergency = (page: Page) => page.getByRole("region", { name: words.danger });
const asking = (query: string) => `${routes.search()}#${new URLSearchParams({ q: query })}`;
const isIndex = (url: string) => url.includes("search-index");

test("a parent on a phone types, sees what was found, and taps through", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(routes.search());
  await box(page).tap();
  await box(page).fill("sextorsion");
  await expect(found(page).first().getByRole("link").first()).toHaveAttribute("href", routes.situation("blackmail"));
  await expect(page.locator("mark").first()).toHaveText("sextortion");
  await expect(said(page)).toHaveText(fill(words.many, { n: await found(page).count() }));
  await expect(page).toHaveURL(routes.search());
  await expect(page).toHaveTitle(`${words.documentTitle} · ${ui.site.name}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await found(page).first().getByRole("link").first().tap();
  await expect(page).toHaveURL(routes.situation("blackmail"));
  await page.goBack();
  await expect(found(page).first().getByRole("link").first()).toHaveAttribute("href", routes.situation("blackmail"));
  await context.close();
});

test("with the keyboard alone: to the page, into the box, to the answers and on", async ({ page }) => {
  await page.goto(routes.home());
  const link = page.locator("footer").getByRole("link", { name: ui.nav.search });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(routes.search());
  await box(page).focus();
  await page.keyboard.type("deepfake");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: words.results })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(found(page).first().getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(routes.situation("ai-fake"));
});

test("what is typed never reaches the address or the list of visited pages", async ({ page }) => {
  await page.goto(routes.search());
  const before = await page.evaluate(() => history.length);
  const addresses: string[] = [];
  page.on("framenavigated", (frame) => addresses.push(frame.url()));
  for (const query of ["school", "school nude", "zebedee told the police"]) {
    await box(page).fill(query);
    await expect(found(page).first()).toBeVisible();
  }
  await expect(page.getByRole("heading", { name: words.all })).toBeHidden();
  await box(page).fill("");
  await expect(page.getByRole("heading", { name: words.all })).toBeVisible();
  expect(await page.evaluate(() => [history.length, history.state])).toEqual([before, null]);
  expect(addresses).toEqual([]);
});

test("Back shows the same answers under an empty box, and the way back never holds a word of what was typed", async ({
  page,
}) => {
  await page.goto(routes.search());
  await box(page).fill("zebedee deepfake overdose");
  await expect(emergency(page)).toBeVisible();
  await expect(found(page).first()).toBeVisible();
  const pages = () => found(page).evaluateAll((all) => all.map((one) => one.querySelector("a")?.getAttribute("href")));
  const before = await pages();
  await page.evaluate(() => {
    addEventListener("pagehide", () => {
      localStorage.setItem("test", JSON.stringify(history.state));
    });
  });
  await found(page).first().getByRole("link").first().click();
  await expect(page).toHaveURL(before[0] ?? "");
  const held = await page.evaluate(() => localStorage.getItem("test"));
  expect(held).toMatch(/"places":\[\d+/);
  expect(held).not.toMatch(/zebedee|deepfake|overdose/);
  await page.goBack();
  await expect(found(page).first()).toBeVisible();
  expect(await pages()).toEqual(before);
  await expect(emergency(page)).toBeVisible();
  await expect(box(page)).toHaveValue("");
  await expect(page).toHaveURL(routes.search());
  expect(await page.evaluate(() => history.state)).toBeNull();
});

test("an address with our own words in it shows what they find, and is cleaned", async ({ page }) => {
  await page.goto(asking("Helpline, please"));
  await expect(box(page)).toHaveValue("helpline");
  await expect(page).toHaveURL(routes.search());
  await expect(found(page).locator(`a[href="${routes.help()}"]`).first()).toBeVisible();
});

test("an answer leads to the very service on its page", async ({ page }) => {
  await page.goto(routes.search());
  await box(page).fill("childline number");
  await expect(found(page).first().getByRole("link").first()).toHaveAttribute("href", routes.help());
  await found(page).locator('a[href$="#childline"]').first().click();
  await expect(page.locator("#childline")).toBeInViewport();
});

test("an address with a stranger’s words in it leaves the box empty, and is cleaned", async ({ page }) => {
  for (const words of ["Give this man 500 now", "９９９ ０９００", "https://chi1dline.example/"]) {
    const index = page.waitForResponse((response) => isIndex(response.url()));
    await page.goto(asking(words));
    await (await index).finished();
    await expect(page).toHaveURL(routes.search());
    await expect(box(page)).toHaveValue("");
    await page.goto("about:blank");
  }
});

test("words that may mean danger bring the numbers first, even if the index cannot load", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(asking("my son is suicidal"));
  await expect(emergency(page).getByRole("link", { name: /999/ })).toBeInViewport();
  await expect(said(page)).toContainText(words.danger);
  await expect(found(page).first()).toBeVisible();
  const [numbers, answers] = await Promise.all([emergency(page).boundingBox(), found(page).first().boundingBox()]);
  expect(numbers?.y).toBeLessThan(answers?.y ?? 0);
  await box(page).fill("films");
  await expect(emergency(page)).toBeHidden();
});

test.describe("with a bad signal", () => {
  test("the numbers still come, the list stays, and it is said calmly", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    await page.route(
      (url) => isIndex(url.href),
      (route) => route.abort(),
    );
    await page.goto(routes.search());
    await box(page).fill("she wants to kill herself");
    await expect(emergency(page)).toBeVisible();
    await expect(said(page)).toContainText(words.failed);
    await expect(page.getByRole("heading", { name: words.all })).toBeVisible();
    await context.close();
  });
});

for (const [what, query] of [
  ["50,000 characters", "aq".repeat(25_000)],
  ["emoji only", "😀😭🙏"],
  ["another script", "مساعدة"],
] as const) {
  test(`${what}: a calm answer, the situations, and who to ring`, async ({ page }) => {
    await page.goto(routes.search());
    await box(page).evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, query);
    await expect(said(page)).toHaveText(words.none);
    await expect(page.locator(`#every-page a[href="${routes.situation("blackmail")}"]`)).toBeVisible();
    await expect(page.locator(`#every-page a[href="${routes.help()}"]`).first()).toBeVisible();
    await expect(page).toHaveURL(routes.search());
  });
}

test("an address that is cut short or broken leaves a search that works", async ({ page }) => {
  for (const fragment of ["#q=%E0%A4%A", "#q", "#q=", "#=&&%"]) {
    await page.goto(routes.search() + fragment);
    await box(page).fill("sextortion");
    await expect(found(page).first().getByRole("link").first()).toHaveAttribute("href", routes.situation("blackmail"));
    await page.goto("about:blank");
  }
});

test("HTML and script are words like others", async ({ page }) => {
  const bad = '<img src=x onerror="document.title=1"><script>document.title=1</script> nude';
  await page.goto(routes.search());
  await box(page).fill(bad);
  await expect(found(page).first()).toBeVisible();
  await expect(page.locator("main img, main script")).toHaveCount(0);
  await expect(page).toHaveTitle(`${words.documentTitle} · ${ui.site.name}`);
});

test("nothing is kept, and nothing is asked for once the index is there", async ({ page, context }) => {
  const asked: string[] = [];
  await page.goto(routes.search());
  const [index] = await Promise.all([page.waitForResponse((response) => isIndex(response.url())), box(page).focus()]);
  await index.finished();
  page.on("request", (request) => asked.push(request.url()));
  for (const query of ["gran", "leaked pics", "police scotland"]) {
    await box(page).fill(query);
    await expect(found(page).first()).toBeVisible();
    await expect(said(page)).toHaveText(fill(words.many, { n: await found(page).count() }));
  }
  expect(asked).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("the index is not loaded before anybody searches", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(routes.search(), { waitUntil: "load" });
  await expect(box(page)).toBeVisible();
  expect(asked.filter(isIndex)).toEqual([]);
  await box(page).focus();
  await expect.poll(() => asked.filter(isIndex).length).toBe(1);
});

test("every heading an answer can lead to is there", async ({ request }) => {
  const { searchEntries } = await import("../../lib/search/entries.ts");
  const missing: string[] = [];
  for (const { href, parts } of await searchEntries()) {
    const anchors = parts.flatMap(({ anchor }) => (anchor ? [anchor] : []));
    if (anchors.length === 0) continue;
    const html = await (await request.get(href)).text();
    missing.push(...anchors.filter((anchor) => !html.includes(` id="${anchor}"`)).map((anchor) => `${href}#${anchor}`));
  }
  expect(missing).toEqual([]);
});

test.describe("people with assistive technology", () => {
  test.use({ bypassCSP: true, viewport: { width: 360, height: 640 } });

  test("can use what was found, in light, dark and forced colours", async ({ page }) => {
    await page.goto(asking("my daughter is suicidal about nudes"));
    await expect(found(page).first()).toBeVisible();
    await loadAxe(page);
    const faults = await findFaults(page, "light");
    await page.emulateMedia({ colorScheme: "dark" });
    faults.push(...(await findFaults(page, "dark")));
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    faults.push(...(await findFaults(page, "forced colours")));
    expect(faults).toEqual([]);
    for (const control of [box(page), page.getByRole("button", { name: words.button })]) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    }
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every page stands in a list, and no box that does nothing", async ({ page }) => {
    await page.goto(routes.search());
    await expect(page.getByRole("searchbox")).toHaveCount(0);
    await expect(page.getByRole("button")).toHaveCount(0);
    const there = await page.locator("#every-page a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    const listed = everyPage.filter((one) => one.listed).map(({ href }) => href);
    expect(listed.filter((href) => !there.includes(href))).toEqual([]);
    await expect(emergency(page)).toBeHidden();
  });
});
