import { addressOf, placeOf, routes, ui } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

test("a parent with a keyboard alone goes from the first page to a plan, and sees where they are", async ({ page }) => {
  await page.goto(routes.home());
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: ui.site.skip })).toBeFocused();
  await page.keyboard.press("Enter");
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await press("Tab");
  await expect(page.getByRole("link", { name: ui.home.start })).toBeFocused();
  await press("Enter");
  const wanted = placeOf(["no", "threat", "money", "teen"]);
  for (const [index, segment] of wanted.segments.entries()) {
    await page.waitForURL(routes.answers(wanted.segments.slice(0, index)));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const link = page.locator(`main a.pick[href$="/${segment}/"]`).first();
    for (let tries = 0; tries < 12 && !(await link.evaluate((one) => one === document.activeElement)); tries += 1) {
      await press("Tab");
    }
    await expect(link).toBeFocused();
    const seen = await link.evaluate((one) => {
      const box = one.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + 4);
      return one.contains(top) && getComputedStyle(one).outlineStyle !== "none";
    });
    expect(seen, "the focused answer is outlined and not under the header").toBe(true);
    await press("Enter");
  }
  await expect(page).toHaveURL(addressOf(wanted));
  expect(presses).toBeLessThanOrEqual(14);
});
