import type { Page } from "@playwright/test";
import { addressOf, everyPage, placeOf, routes, ui } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const PLANS: readonly (readonly [string, readonly string[]])[] = [
  ["the calm road", ["no", "sent", "fine", "teen"]],
  ["blackmail", ["no", "threat", "money", "teen"]],
  ["a crisis", ["hurt", "threat"]],
  ["a picture passed round", ["no", "spread", "known", "teen"]],
  ["a child who passed one on", ["no", "shared", "passed", "teen"]],
  ["nothing yet", ["no", "talk", "teen"]],
];

/** How many sides of A4 a page is printed on. */
async function sidesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

for (const [name, answers] of PLANS) {
  test(`the plan for ${name} prints on one or two pages under a discreet title`, async ({ page }) => {
    await page.goto(addressOf(placeOf(answers)));
    const sides = await sidesOf(page);
    expect(sides).toBeGreaterThan(0);
    expect(sides).toBeLessThanOrEqual(2);
    expect(await page.title()).toMatch(/^Your steps [\d-]+ · Steady$/);
  });
}

test("a printed plan shows the numbers and leaves the controls out", async ({ page }) => {
  await page.goto(addressOf(placeOf(["no", "threat", "money", "teen"])));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#ring").getByText("Ring 101", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: ui.leave.button })).toBeHidden();
  await expect(page.locator("#fit")).toBeHidden();
});

test("the sheet to fill in by hand prints alone, on exactly one side", async ({ page }) => {
  await page.goto(routes.section("evidence-sheet"));
  expect(await sidesOf(page)).toBe(1);
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".sheet");
  await expect(sheet).toBeVisible();
  await expect(page.locator(".prose > :not(.sheet):visible")).toHaveCount(0);
  // Room to write: the last line stands well down the side, and none is too narrow for a hand.
  const rows = await sheet.locator(".row").evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(rows.length).toBeGreaterThan(15);
  for (const height of rows) expect(height).toBeGreaterThan(26);
});

test("the check of its sides would see a sheet that had grown", async ({ page }) => {
  await page.goto(routes.section("evidence-sheet"));
  await page.evaluate(() => {
    const [line] = document.querySelectorAll(".rule");
    for (let more = 0; more < 12; more += 1) line?.after(line.cloneNode(true));
  });
  expect(await sidesOf(page)).toBe(2);
});

test("every guide prints on a sheet of paper, with its words and without its controls", async ({ page }) => {
  const long: string[] = [];
  for (const { href } of everyPage.filter(({ kind }) => kind === "section" || kind === "guide")) {
    await page.goto(href);
    if ((await sidesOf(page)) > 2) long.push(href);
  }
  expect(long).toEqual([]);
  await page.goto(routes.guide("words-to-send", "school"));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".message")).toBeVisible();
  await expect(page.getByRole("button", { name: ui.message.copy })).toBeHidden();
});
