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

test("every list is one for WebKit too, which takes a list without markers for none", async ({ page }) => {
  const lists = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("ul, ol")]
        .filter((list) =>
          [...list.children].some((item) => {
            const { display, listStyleType } = getComputedStyle(item);
            return display !== "none" && (!display.includes("list-item") || listStyleType === "none");
          }),
        )
        .map((list) => list.outerHTML.slice(0, 80)),
    );
  const bare: string[] = [];
  for (const [kind, href] of onePageOfEachKind) {
    if (kind === "leave" || kind === "go") continue;
    await page.goto(href);
    bare.push(...(await lists()).map((list) => `${href}: ${list}`));
  }
  expect(bare).toEqual([]);
  await page.evaluate(() => {
    for (const list of document.querySelectorAll<HTMLElement>("main ul")) list.style.listStyle = "none";
  });
  expect(await lists()).not.toEqual([]);
});

test("no word of a button is broken in two on a phone", async ({ page }) => {
  const faults: string[] = [];
  const broken = () =>
    page.evaluate(() => {
      const found: string[] = [];
      for (const button of document.querySelectorAll(".call, .go, .pick, .chips a, .leave, .alarm a, .embed-ring a")) {
        if (!button.checkVisibility()) continue;
        const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode as Text;
          if (text.parentElement?.closest(".sr-only")) continue;
          for (const { index, 0: word } of text.data.matchAll(/[\p{L}\p{N}’'.]+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
          }
        }
      }
      return found;
    });
  for (const [kind, href] of [...onePageOfEachKind, ...plans.map((plan) => ["plan", plan] as const)]) {
    if (kind === "leave" || kind === "go") continue;
    await page.goto(href);
    for (const width of [320, 360, 412]) {
      await page.setViewportSize({ width, height: 640 });
      faults.push(...(await broken()).map((word) => `${href} at ${width}: ${word}`));
    }
  }
  expect(faults).toEqual([]);
  await page.evaluate(() => {
    const [call] = document.querySelectorAll<HTMLElement>(".call");
    if (call) call.style.width = "2rem";
  });
  expect(await broken()).not.toEqual([]);
});

test("the top of a page keeps one line of the smallest phone, and the rest is for the words", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(routes.start());
  await page.evaluate(() => document.fonts.ready);
  const height = await page.locator("header.top").evaluate((top) => top.getBoundingClientRect().height);
  expect(height).toBeLessThan(80);
});

test("the browser's own frame has the page's colours, in light and in dark", async ({ page }) => {
  await page.goto(routes.home());
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const [frame, paper] = await page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
      const probe = document.createElement("p");
      probe.style.color = metas.find(({ media }) => matchMedia(media).matches)?.content ?? "";
      document.body.append(probe);
      const colours = [getComputedStyle(probe).color, getComputedStyle(document.body).backgroundColor];
      probe.remove();
      return colours;
    });
    expect(frame, colorScheme).toBe(paper);
  }
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
