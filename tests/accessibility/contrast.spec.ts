import type { Page } from "@playwright/test";
import { loadAxe } from "../e2e/support/axe.ts";
import { addressOf, framedPages, placeOf, routes } from "../e2e/support/site.ts";
import { expect, test } from "../e2e/support/test.ts";

interface AxeWindow {
  axe: {
    run(
      of: Document,
      options: { runOnly: string[]; resultTypes: string[]; rules: Record<string, { enabled: boolean }> },
    ): Promise<{ violations: readonly { readonly nodes: readonly { readonly target: readonly string[] }[] }[] }>;
  };
}

/** Text with less than seven to one against what is behind it (large text: four and a half). */
async function faintText(page: Page, where: string): Promise<string[]> {
  await loadAxe(page);
  const found = await page.evaluate(async () => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, {
      runOnly: ["color-contrast-enhanced"],
      resultTypes: ["violations"],
      rules: { "color-contrast-enhanced": { enabled: true } },
    });
    return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(" ")));
  });
  return found.map((target) => `${where}: ${target}`);
}

test.use({ viewport: { width: 360, height: 640 }, bypassCSP: true, contextOptions: { reducedMotion: "reduce" } });

const looked = [...framedPages.map(([, href]) => href), addressOf(placeOf(["no", "threat", "money", "teen"]))];

for (const colorScheme of ["light", "dark"] as const) {
  test(`tired eyes can read every kind of page in ${colorScheme}, at the strictest contrast of WCAG`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const faults: string[] = [];
    for (const href of looked) {
      await page.goto(href);
      faults.push(...(await faintText(page, href)));
    }
    expect(faults).toEqual([]);
  });
}

test("whoever asks for more contrast is given no less, and loses nothing", async ({ page }) => {
  await page.emulateMedia({ contrast: "more" });
  const faults: string[] = [];
  for (const href of looked) {
    await page.goto(href);
    faults.push(...(await faintText(page, href)));
  }
  expect(faults).toEqual([]);
});

test("faint text is found", async ({ page }) => {
  await page.goto(routes.home());
  await page.evaluate(() => document.querySelector("h1")?.style.setProperty("color", "#888"));
  expect((await faintText(page, "spoilt")).join("\n")).toContain("h1");
});
