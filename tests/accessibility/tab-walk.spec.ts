import type { Page } from "@playwright/test";
import { SITE } from "../../lib/site/config.ts";
import { addressOf, framedPages, placeOf, routes } from "../e2e/support/site.ts";
import { expect, test } from "../e2e/support/test.ts";

const plans = [
  placeOf(["no", "threat", "money", "teen"]),
  placeOf(["hurt", "unsure"]),
  placeOf(["no", "sent", "fine", "teen"]),
].map(addressOf);

/** What is wrong with where focus now is, or `null`; `end` when focus has left the page. */
async function lookAtFocus(page: Page): Promise<{ readonly name: string; readonly wrong: string[] } | "end"> {
  return page.evaluate(() => {
    const { activeElement: one } = document;
    if (!(one instanceof HTMLElement || one instanceof SVGElement) || one === document.body) return "end";
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const wrong: string[] = [];
    // Focus is on one of the browser's own controls within it, which no page can measure; the browser marks it.
    if (one.localName === "video") return { name: "video", wrong };
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) wrong.push("no outline of 2 pixels or more");
    for (const { left, right, top, bottom, width, height } of one.getClientRects()) {
      if (width < 1 || height < 1) continue;
      // A browser scrolls by whole pixels, and in a box to write in brings the place where one writes into view.
      const out = Math.max(-top, bottom - innerHeight);
      if (height <= innerHeight && out > 1 && one.localName !== "textarea")
        wrong.push(`out of view by ${Math.ceil(out)} pixels`);
      // The middle of each side, because corners may be round, and a little in, because the empty edge of a line of large
      // letters may lie over its neighbour.
      const inset = Math.min(5, height / 4);
      const [middle, centre] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
      for (const [x, y] of [
        [middle, Math.max(top, 0) + inset],
        [middle, Math.min(bottom, innerHeight) - inset],
        [left + inset, centre],
        [right - inset, centre],
        [middle, centre],
      ] as const) {
        const seen = document.elementFromPoint(x, y);
        // What holds it cannot cover it, and on the map words and arrows are drawn over the box that is their link.
        const isDrawing = one instanceof SVGElement && one.closest("svg")?.contains(seen);
        if (seen && !one.contains(seen) && !seen.contains(one) && !isDrawing)
          wrong.push(`covered by ${seen.getAttribute("class") || seen.localName}`);
      }
    }
    return {
      name: `${one.localName} “${(one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40)}”`,
      wrong: [...new Set(wrong)],
    };
  });
}

/** Goes through every focus stop of a page, and says what is wrong, each with its page and element. */
async function walk(page: Page, href: string, key: "Tab" | "Shift+Tab"): Promise<{ stops: number; faults: string[] }> {
  await page.goto(href);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  const faults: string[] = [];
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press(key);
    const found = await lookAtFocus(page);
    // Folds are open, and a hidden file's text has no more links than this.
    if (found === "end" || stops > 700) return { stops, faults };
    faults.push(...found.wrong.map((wrong) => `${href} ${key}: ${found.name}: ${wrong}`));
  }
}

test.use({ contextOptions: { reducedMotion: "reduce" } });
test.beforeEach(async ({ context }) => {
  await context.route(SITE.leaveTo, (route) => route.fulfill({ status: 204 }));
});

for (const [screen, viewport] of [
  ["a phone", { width: 360, height: 640 }],
  ["a wide screen", { width: 1280, height: 720 }],
  ["a small window at four times the size", { width: 320, height: 256 }],
] as const) {
  test(`whoever goes by keyboard sees where they are at every stop, on ${screen}`, async ({ page }) => {
    test.setTimeout(420_000);
    await page.setViewportSize(viewport);
    const faults: string[] = [];
    for (const href of [...framedPages.map(([, one]) => one), ...plans]) {
      const found = await walk(page, href, "Tab");
      expect(found.stops, href).toBeGreaterThan(5);
      faults.push(...found.faults);
    }
    for (const href of [plans[0] ?? "", routes.help(), routes.film("the-first-hour")])
      faults.push(...(await walk(page, href, "Shift+Tab")).faults);
    expect(faults).toEqual([]);
  });
}

test("a bar that covers a focused link is found, and so is focus without an outline", async ({ page }) => {
  await page.goto(routes.start());
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".foot a:focus{outline:none!important} .alarm{position:fixed;bottom:0;z-index:9;height:50vh}");
      document.adoptedStyleSheets = [sheet];
    });
  });
  const { faults } = await walk(page, routes.start(), "Tab");
  expect(faults.join("\n")).toMatch(/covered by alarm/);
  expect(faults.join("\n")).toMatch(/no outline/);
});
