import { addressOf, onePageOfEachKind, placeOf, routes } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const ASKING = ["plan", "situation", "topic", "guide"] as const;

for (const kind of ASKING) {
  test(`a ${kind} asks whether it helped, and fetches neither answer until it is pressed`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(onePageOfEachKind.get(kind) ?? "");
    const yes = page.getByRole("link", { name: "Yes, it helped" });
    await yes.hover();
    await yes.focus();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => path.startsWith("/thanks/"))).toEqual([]);
    await expect(page.locator("link[rel~=prefetch], link[rel~=prerender], script[type=speculationrules]")).toHaveCount(
      0,
    );
    await yes.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    expect(await page.evaluate(() => document.referrer)).toBe("");
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("whoever was not helped is told whom to ring and how to go on", async ({ page }) => {
    await page.goto(addressOf(placeOf(["no", "threat", "money", "teen"])));
    await page.getByRole("link", { name: "No, not yet" }).click();
    const main = page.getByRole("main");
    await expect(main.getByRole("link", { name: /^Ring 999/ })).toHaveAttribute("href", "tel:999");
    await expect(main.getByRole("link", { name: /ring 0800.1111/ })).toBeVisible();
    await expect(main.getByRole("link", { name: /See who answers/ })).toHaveAttribute("href", routes.help());
    await expect(main.getByRole("link", { name: /Get a plan/ })).toHaveAttribute("href", routes.start());
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Here is what to do");
  });
});

test("paper does not ask", async ({ page }) => {
  await page.goto(onePageOfEachKind.get("situation") ?? "");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Did this help?")).toBeHidden();
});
