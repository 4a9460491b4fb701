import type { Page } from "@playwright/test";
import words from "../../content/en/own-words/words.json" with { type: "json" };
import { findFaults, loadAxe } from "./support/axe.ts";
import { routes } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const box = (page: Page) => page.getByLabel(words.label);
const press = (page: Page) => page.getByRole("button", { name: words.answer });
const BLACKMAIL = "someone is blackmailing my son, he is 15 and he already paid them £80";
const DANGER = "someone has her picture and she says she wants to die";

/** Whether the middle of an element is what one sees there: no header lies over it. */
function isUncovered(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const there = document.elementFromPoint(x + width / 2, y + height / 2);
  return there !== null && (element.contains(there) || there.contains(element));
}

async function say(page: Page, text: string) {
  await box(page).fill(text);
  await press(page).click();
}

for (const [name, href] of [
  ["home", routes.home()],
  ["the start", routes.start()],
] as const) {
  test(`at ${name} a parent is understood, and each fact can be changed`, async ({ page }) => {
    await page.goto(href);
    await expect(page.getByText(words.private)).toBeVisible();
    await say(page, BLACKMAIL);
    await expect(page.getByRole("heading", { name: words.safe.title })).toBeFocused();
    await expect(page.getByRole("heading", { name: words.found })).toBeVisible();
    const first = page.locator(".own-ways > li").first();
    await expect(first.locator("a.pick")).toHaveAttribute("href", "/what-to-do/go-on/hold-firm/no-more/teen/");
    await expect(first.locator(".own-said li")).toHaveCount(3);
    await expect(page.locator(".own-assumed")).toContainText(words.assumed);
    await expect(page.locator(".own-assumed a")).toHaveAttribute("href", routes.start());
    await expect(first.locator(".own-said a").nth(1)).toHaveAttribute("href", "/what-to-do/go-on/hold-firm/");
    for (const link of await page.locator(".own-found a").all()) {
      const address = (await link.getAttribute("href")) ?? "";
      expect((await page.request.get(address)).status(), address).toBe(200);
    }
  });

  test(`at ${name} the first instruction and the danger question stay first`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(href);
    const top = await box(page).evaluate((element) => element.getBoundingClientRect().top);
    const start = page.locator("main a.go, main a.pick").first();
    await expect(start).toBeInViewport();
    expect(top).toBeGreaterThan((await start.boundingBox())?.y ?? 0);
  });
}

test("danger brings the emergency card before any suggestion", async ({ page }) => {
  await page.goto(routes.home());
  await say(page, DANGER);
  const card = page.getByRole("heading", { name: words.danger.title });
  await expect(card).toBeFocused();
  await expect(card).toBeInViewport();
  await expect(page.locator('.own-danger a[href="tel:999"]')).toBeVisible();
  await expect(page.locator(".own-danger .own-links a").first()).toHaveAttribute("href", "/what-to-do/stay-close/");
  const [danger, found] = [page.locator(".own-danger"), page.locator(".own-found")];
  await expect(found).toBeVisible();
  expect((await danger.boundingBox())?.y).toBeLessThan((await found.boundingBox())?.y ?? 0);
  await say(page, BLACKMAIL);
  await expect(danger, "a later answer without danger takes the card away").toBeHidden();
});

test("a danger the box cannot see is still asked about first, whatever the answer", async ({ page }) => {
  await page.goto(routes.home());
  for (const text of [BLACKMAIL, "how do I change a tyre"]) {
    await say(page, text);
    const safe = page.locator(".own-safe");
    await expect(safe.getByRole("heading")).toBeFocused();
    await expect(safe.getByText(words.safe.text)).toBeVisible();
    await expect(safe.locator("a")).toHaveCount(3);
    expect(await safe.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
      "/what-to-do/stay-close/",
      "/what-to-do/get-safe/",
      "tel:999",
    ]);
    const answer = page.locator(".own-found:not([hidden]), .own-unsure:not([hidden])");
    expect((await safe.boundingBox())?.y).toBeLessThan((await answer.boundingBox())?.y ?? 0);
  }
});

/** The six screens on which the answer must come into view. */
const SCREENS = [
  [360, 640],
  [320, 568],
  [740, 360],
  [768, 1024],
  [1280, 800],
  [1366, 768],
] as const;

for (const [width, height] of SCREENS) {
  test(`at ${width} x ${height} the answer comes to the top of the screen, with 999 in view`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const href of [routes.home(), routes.start()]) {
      await page.goto(href);
      for (const where of ["start", "center", "end"] as const) {
        for (const [text, part] of [
          [DANGER, ".own-danger"],
          [BLACKMAIL, ".own-safe"],
        ] as const) {
          await box(page).fill(text);
          await press(page).evaluate((button, block) => button.scrollIntoView({ block }), where);
          // The button is pressed where it lies: Playwright's own click would scroll first.
          await press(page).evaluate((button) => (button as HTMLElement).click());
          const ring = page.locator(`${part} a[href="tel:999"]`);
          const heading = page.locator(`${part} :is(h2, h3)`);
          await expect(heading).toBeFocused();
          await expect(ring, `${href}, button at ${where}: ${part}`).toBeInViewport({ ratio: 1 });
          const says = `${href}, button at ${where}: ${part}`;
          expect(await ring.evaluate(isUncovered), says).toBe(true);
          expect(await heading.evaluate(isUncovered), says).toBe(true);
          const card = (await page.locator(part).boundingBox())?.y ?? height;
          expect(card, `${says} stands at the top`).toBeLessThan(height * 0.4);
        }
      }
    }
  });
}

for (const [width, height] of [
  [360, 640],
  [768, 1024],
  [1280, 800],
  [1366, 768],
] as const) {
  test(`at ${width} x ${height} a calm answer shows the safety question and the first suggestion at once`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const href of [routes.home(), routes.start()]) {
      await page.goto(href);
      await say(page, BLACKMAIL);
      await expect(page.locator(".own-safe a").first()).toBeInViewport({ ratio: 1 });
      await expect(page.locator(".own-ways a.pick").first()).toBeInViewport({ ratio: 1 });
    }
  });
}

test("999 stands directly under the heading of danger", async ({ page }) => {
  await page.goto(routes.home());
  await say(page, DANGER);
  expect(await page.locator(".own-danger").evaluate((card) => card.children[1]?.querySelector("a")?.href)).toBe(
    "tel:999",
  );
});

test("a guess about what happened is not shown as said", async ({ page }) => {
  await page.goto(routes.home());
  await say(page, "They want £15 from my little girl or they will post her picture");
  const first = page.locator(".own-ways > li").first();
  await expect(first.locator(".own-said")).toContainText(words.guessed);
  await expect(first.locator(".own-said")).not.toContainText(words.said);
  await expect(first.locator("a.pick")).toHaveAttribute("href", "/what-to-do/go-on/hold-firm/");
});

test("it works by keyboard alone, and Enter makes a new line", async ({ page }) => {
  await page.goto(routes.start());
  await box(page).focus();
  await page.keyboard.type("my daughter sent a picture");
  await page.keyboard.press("Enter");
  await page.keyboard.type("to her boyfriend");
  await expect(page.locator(".own-found")).toBeHidden();
  await expect(box(page)).toHaveValue("my daughter sent a picture\nto her boyfriend");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: words.found })).toBeVisible();
});

test("words about something else get an honest answer and the list", async ({ page }) => {
  await page.goto(routes.home());
  await say(page, "how do I change a tyre");
  await expect(page.getByRole("heading", { name: words.unsure.title })).toBeVisible();
  await expect(page.locator(".own-unsure").getByRole("link", { name: words.unsure.list })).toBeVisible();
  await say(page, "   ");
  await expect(page.getByText(words.empty)).toBeVisible();
});

test("markup in the box stays text, and a very long message gets an answer", async ({ page }) => {
  await page.goto(routes.home());
  await say(page, '<img src=x onerror="document.title=1"><script>document.title=2</script> my son sent a picture');
  await expect(page.locator(".own-found, .own-unsure").first()).toBeAttached();
  expect(await page.title()).not.toMatch(/^[12]$/);
  await expect(page.locator(".own-words img, .own-words script")).toHaveCount(0);
  await say(page, "my son sent a picture ".repeat(2_300));
  await expect(page.getByRole("heading", { name: words.found })).toBeVisible();
});

test("nothing is asked for after typing, nothing is kept, and nothing comes back", async ({ page, context }) => {
  await page.goto(routes.home());
  const model = page.waitForResponse(/own-words-model/);
  await box(page).focus();
  await model;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.keyboard.type("he sent a picture to a girl");
  await press(page).click();
  await expect(page.getByRole("heading", { name: words.found })).toBeVisible();
  expect(asked).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(page.url()).not.toContain("girl");
  await page.locator(".own-ways a.pick").first().click();
  await page.goBack();
  await expect(box(page)).toHaveValue("");
  await expect(page.locator(".own-found")).toBeHidden();
  await expect(page.locator("form")).toHaveCount(0);
  await expect(box(page)).toHaveAttribute("spellcheck", "false");
});

test("the box and both answers have no fault axe can find, and fit a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(routes.start());
  await say(page, DANGER);
  await expect(page.locator(".own-danger")).toBeVisible();
  await loadAxe(page);
  expect(await findFaults(page, "danger and suggestions")).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("on a phone that is touched", () => {
  test.use({ hasTouch: true });

  test("a tap answers", async ({ page }) => {
    await page.goto(routes.home());
    await box(page).tap();
    await box(page).fill("his nude is going round the school");
    await press(page).tap();
    await expect(page.locator(".own-ways > li").first()).toBeVisible();
    expect((await press(page).boundingBox())?.height).toBeGreaterThanOrEqual(48);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("there is no box, and the list is there", async ({ page }) => {
    await page.goto(routes.home());
    await expect(page.locator("textarea")).toBeHidden();
    await expect(page.locator(`a[href="${routes.situation("blackmail")}"]`).first()).toBeVisible();
  });
});
