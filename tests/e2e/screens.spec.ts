import type { Page } from "@playwright/test";
import { addressOf, framedPages, onePageOfEachKind, placeOf, plansWithEverything, routes } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const plans = plansWithEverything().map(addressOf);

test("nobody has to scroll sideways at 320 pixels, or at four times the size", async ({ page }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  for (const href of [...framedPages.map(([, one]) => one), ...plans]) {
    await page.goto(href);
    for (const size of [
      { width: 320, height: 640 },
      { width: 320, height: 256 },
    ]) {
      await page.setViewportSize(size);
      if ((await sideways(page)) > 0) faults.push(`${href} at ${size.width} x ${size.height}`);
    }
  }
  expect(faults).toEqual([]);
});

test("nothing is cut off with text at twice the size or spaced out", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const faults: string[] = [];
  for (const style of [
    "html{font-size:225%!important}",
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
  ]) {
    for (const [, href] of framedPages) {
      await page.goto(href);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, style);
      const cut = await page.evaluate(() =>
        // What a keyboard can move sideways is not cut off.
        [...document.querySelectorAll<HTMLElement>("body *:not(.sr-only, [tabindex='0'])")]
          .filter((one) => {
            const { overflowX, overflowY } = getComputedStyle(one);
            const hides = overflowX !== "visible" || overflowY !== "visible";
            return hides && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
          })
          .map((one) => one.className),
      );
      faults.push(...cut.map((name) => `${href}: ${name}`));
      if ((await sideways(page)) > 0) faults.push(`${href}: sideways`);
    }
  }
  expect(faults).toEqual([]);
});

test("a thumb can hit every control", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const small: string[] = [];
  for (const [, href] of framedPages) {
    await page.goto(href);
    small.push(
      ...(await page.evaluate(
        (where) =>
          [
            ...document.querySelectorAll<HTMLElement>(
              "a.go, a.pick, a.call, a.leave, a.brand, .alarm a, .chips a, .chips button, .tick, summary, .foot nav a",
            ),
          ]
            .filter((one) => one.offsetParent !== null && one.getBoundingClientRect().height < 44)
            .map((one) => `${where}: ${one.textContent?.trim()} is ${one.getBoundingClientRect().height} high`),
        href,
      )),
    );
  }
  expect(small).toEqual([]);
});

const FIRST_USEFUL: readonly (readonly [string, string, string])[] = [
  ["the first page", routes.home(), "a.go"],
  ["the first question", routes.start(), "a.pick"],
  ["a plan", addressOf(placeOf(["no", "threat", "money", "teen"])), ".now .step h3"],
  ["a plan for a crisis", addressOf(placeOf(["hurt", "unsure"])), ".now .step h3"],
  ["a situation", routes.situation("blackmail"), ".settled p"],
  ["the list of services", routes.help(), "main p"],
];

for (const [name, href, what] of FIRST_USEFUL) {
  test(`on a small phone the first useful thing of ${name} is on the first screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(href);
    const box = await page.locator(what).first().boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  });
}

test("nothing moves for people who ask for less", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const [, href] of onePageOfEachKind) {
    if (href === routes.leave()) continue;
    await page.goto(href);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          // What stands inside a video is not drawn, and has no style at all.
          if (transitionDuration === "") return false;
          return transitionDuration.split(", ").some((each) => each !== "0s") || animationName !== "none";
        }).length,
    );
    expect(moving, href).toBe(0);
  }
});

test("controls keep their edges in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  for (const [href, control] of [
    [routes.home(), "a.go"],
    [routes.start(), "a.pick"],
    [routes.help(), "a.call"],
    [routes.help(), "a.leave"],
  ] as const) {
    await page.goto(href);
    const edge = await page
      .locator(control)
      .first()
      .evaluate((one) => getComputedStyle(one).borderTopWidth);
    expect(Number.parseFloat(edge), `${control} on ${href}`).toBeGreaterThanOrEqual(1);
  }
});
