import { SITE } from "../../lib/site/config.ts";
import { everyPage, routes, ui } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const FOR_SCHOOLS = everyPage.filter(({ kind }) => kind === "teacher-page").map(({ href }) => href);
const HANDOUT = routes.teacherPage("handout");

/** How many sides of A4 a page is printed on. */
const sidesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

test("the handout prints alone, on exactly one side, with its numbers and every address written out", async ({
  page,
}) => {
  await page.goto(HANDOUT);
  expect(sidesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".sheet");
  await expect(sheet).toBeVisible();
  await expect(page.locator(".prose > :not(.sheet):visible")).toHaveCount(0);
  await expect(page.getByRole("link", { name: ui.leave.button })).toBeHidden();
  await expect(sheet).toContainText("0800 1111");
  await expect(sheet).toContainText(SITE.origin.replace("https://", ""));
  const addresses = await sheet
    .locator('a[href^="https:"]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, "::after").content));
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) expect(address).toContain("https://");
});

test("the check of the handout's side would see one that had grown", async ({ page }) => {
  await page.goto(HANDOUT);
  await page.evaluate(() => {
    const list = document.querySelector(".sheet ul");
    for (let more = 0; more < 8; more += 1) list?.after(list.cloneNode(true));
  });
  expect(sidesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
});

test("the leader's notes print on four sides at most, with the slides and without controls", async ({ page }) => {
  await page.goto(routes.teacherPage("parents-evening"));
  expect(sidesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("One thing for this week", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: ui.evening.more })).toBeHidden();
});

test("nothing can be typed or sent, and nothing runs off a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const href of FOR_SCHOOLS) {
    await page.goto(href);
    await expect(page.locator("input, textarea, select, form, [contenteditable]")).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), href).toBeLessThanOrEqual(320);
  }
});

test("people with assistive technology find every page for schools in order", async ({ page }) => {
  await page.goto(routes.teacherPage("parents-evening"));
  for (const href of FOR_SCHOOLS.slice(1)) {
    await expect(page.locator(`a.pick[href="${href}"]`)).toHaveCount(1);
  }
  await page.locator(`a.pick[href="${HANDOUT}"]`).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(HANDOUT);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a teacher can read the messages, their addresses, and the talk for a hall", async ({ page }) => {
    await page.goto(routes.teacherPage("send-parents-here"));
    await expect(page.locator(".message").first()).toContainText(`/what-to-do/`);
    await expect(page.getByRole("button")).toHaveCount(0);
    await page.goto(routes.teacherPage("in-a-hall"));
    await expect(page.getByRole("main")).toContainText("I thought you’d go mad.");
  });
});
