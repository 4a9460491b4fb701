import { contactName, hoursAreConfirmed, routes, ui } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const card = (page: import("@playwright/test").Page, id: string) =>
  page.locator(".service").filter({ has: page.getByText(contactName(id), { exact: true }) });

test("on a Wednesday morning the helpline for professionals says it is open", async ({ page }) => {
  expect(hoursAreConfirmed("posh")).toBe(true);
  await page.clock.setFixedTime(new Date("2026-11-25T11:00:00Z"));
  await page.goto(routes.help());
  await expect(card(page, "posh").locator(".hours")).toContainText(ui.help.openNow);
});

test("on a Sunday and on Christmas Day it says it is closed", async ({ page }) => {
  for (const day of ["2026-11-29T11:00:00Z", "2026-12-25T11:00:00Z"]) {
    await page.clock.setFixedTime(new Date(day));
    await page.goto(routes.help());
    await expect(card(page, "posh").locator(".hours")).toContainText(ui.help.closedNow);
  }
});

test("a line whose hours nobody has confirmed never says it is open", async ({ page }) => {
  expect(hoursAreConfirmed("nspcc-helpline")).toBe(false);
  await page.clock.setFixedTime(new Date("2026-11-25T11:00:00Z"));
  await page.goto(routes.help());
  await expect(card(page, "nspcc-helpline").locator(".hours")).toContainText(ui.help.unverified);
  await expect(card(page, "nspcc-helpline").locator(".hours")).not.toContainText(ui.help.openNow);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("hours stand there in words", async ({ page }) => {
    await page.goto(routes.help());
    await expect(card(page, "posh").locator(".hours")).not.toHaveText("");
    await expect(page.locator(".open-now")).toHaveCount(0);
  });
});
