import { addressOf, placeOf, ui } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const PLANS: readonly (readonly [string, readonly string[]])[] = [
  ["the calm road", ["no", "sent", "fine", "teen"]],
  ["blackmail", ["no", "threat", "money", "teen"]],
  ["a crisis", ["hurt", "threat"]],
  ["a picture passed round", ["no", "spread", "known", "teen"]],
  ["a child who passed one on", ["no", "shared", "passed", "teen"]],
  ["nothing yet", ["no", "talk", "teen"]],
];

for (const [name, answers] of PLANS) {
  test(`the plan for ${name} prints on one or two pages under a discreet title`, async ({ page }) => {
    await page.goto(addressOf(placeOf(answers)));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sides = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
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
