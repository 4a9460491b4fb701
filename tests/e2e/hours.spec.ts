import { confirmHours } from "./support/confirmed-hours.ts";
import { contactName, hoursAreConfirmed, routes, ui } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const card = (page: import("@playwright/test").Page, id: string) =>
  page.locator(".service").filter({ has: page.getByText(contactName(id), { exact: true }) });

test("on a Wednesday morning a helpline whose hours are confirmed says it is open", async ({ page }) => {
  await confirmHours(page);
  await page.clock.setFixedTime(new Date("2026-11-25T11:00:00Z"));
  await page.goto(routes.help());
  await expect(card(page, "posh").locator(".hours")).toContainText(ui.help.openNow);
});

test("on a Sunday and on Christmas Day it says it is closed", async ({ page }) => {
  await confirmHours(page);
  for (const day of ["2026-11-29T11:00:00Z", "2026-12-25T11:00:00Z"]) {
    await page.clock.setFixedTime(new Date(day));
    await page.goto(routes.help());
    await expect(card(page, "posh").locator(".hours")).toContainText(ui.help.closedNow);
  }
});

test("a line whose hours nobody has confirmed says to check them, and never that it is open", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-25T11:00:00Z"));
  await page.goto(routes.help());
  for (const id of ["posh", "childline", "samaritans", "nspcc-helpline"]) {
    expect(hoursAreConfirmed(id)).toBe(false);
    await expect(card(page, id).locator(".hours")).toContainText(/check current hours/i);
    await expect(card(page, id).locator(".hours")).not.toContainText(ui.help.openNow);
  }
  await expect(page.locator(".open-now")).toHaveCount(2);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("hours stand there in words", async ({ page }) => {
    await page.goto(routes.help());
    await expect(card(page, "posh").locator(".hours")).not.toHaveText("");
    await expect(page.locator(".open-now")).toHaveCount(0);
  });
});
