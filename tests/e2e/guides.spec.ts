import type { Page } from "@playwright/test";
import { everyPage, routes, ui } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const MESSAGE = routes.guide("words-to-send", "school");

/** What the page asks the clipboard to hold: its own reading of the clipboard is switched off by our headers. */
async function watchClipboard(page: Page, answer: "takes" | "refuses") {
  await page.addInitScript((how) => {
    const writeText = async (words: string) => {
      if (how === "refuses") throw new Error("not allowed");
      document.documentElement.dataset.copied = words;
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  }, answer);
}

test("a parent can copy a message, with its gaps as lines, and is told so", async ({ page }) => {
  await watchClipboard(page, "takes");
  await page.goto(MESSAGE);
  const button = page.getByRole("button", { name: ui.message.copy });
  await button.click();
  await expect(page.locator(".copy").getByRole("status")).toHaveText(ui.message.copied);
  const copied = await page.locator("html").getAttribute("data-copied");
  expect(copied).toContain("a pupil in year ____. I have a safeguarding worry");
  expect(copied).not.toContain(ui.message.blank);
  expect(copied?.split("\n\n").length, "paragraphs stay apart").toBeGreaterThan(3);
});

test("bullets in a message are copied as bullets, each once", async ({ page }) => {
  await watchClipboard(page, "takes");
  await page.goto(routes.guide("words-to-send", "school-shrugs"));
  await page.getByRole("button", { name: ui.message.copy }).click();
  await expect(page.locator(".copy").getByRole("status")).toHaveText(ui.message.copied);
  const copied = await page.locator("html").getAttribute("data-copied");
  expect(copied?.match(/^- what has been done, and by whom$/gm)).toHaveLength(1);
});

test("where the phone does not let us copy, the words are marked and the parent is told what to do", async ({
  page,
}) => {
  await watchClipboard(page, "refuses");
  await page.goto(MESSAGE);
  await page.getByRole("button", { name: ui.message.copy }).click();
  await expect(page.locator(".copy").getByRole("status")).toHaveText(ui.message.failed);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain("I have a safeguarding worry");
});

test("each message has its own button, a thumb can hit it, and nothing runs off a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { href } of everyPage.filter((one) => one.href.startsWith(routes.section("words-to-send")))) {
    await page.goto(href);
    const messages = await page.locator(".message").count();
    await expect(page.getByRole("button", { name: ui.message.copy })).toHaveCount(messages);
    for (const button of await page.getByRole("button").all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), href).toBeLessThanOrEqual(320);
  }
});

test("a gap says what belongs there, and that it is a gap to those who cannot see it", async ({ page }) => {
  await page.goto(MESSAGE);
  await expect(page.locator(".blank").first()).toHaveText("blank: parent or carer");
});

test("nothing can be typed into a message or a sheet", async ({ page }) => {
  for (const { href } of everyPage.filter(({ kind }) => kind === "section" || kind === "guide")) {
    await page.goto(href);
    await expect(page.locator("input, textarea, select, form, [contenteditable]")).toHaveCount(0);
  }
});

test("the sheet fits a small screen, and says first what it is for", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(routes.section("evidence-sheet"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(page.locator(".prose > p").first()).toBeInViewport();
});

test("a section lists its guides, and a guide leads back to it", async ({ page }) => {
  await page.goto(routes.topics());
  await page.locator(`a.pick[href="${routes.section("already")}"]`).click();
  await page.locator(`a.pick[href="${routes.guide("already", "looked")}"]`).click();
  await expect(page).toHaveURL(routes.guide("already", "looked"));
  await page.locator("article").getByRole("link").first().click();
  await expect(page).toHaveURL(routes.section("already"));
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the words are there to be marked, and no button stands there that does nothing", async ({ page }) => {
    await page.goto(MESSAGE);
    await expect(page.locator(".message")).toContainText("I have a safeguarding worry");
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});
