import type { Page } from "@playwright/test";
import { LANGUAGE } from "../../lib/content/language.ts";
import { content } from "../../lib/content/load.ts";
import { SITE } from "../../lib/site/config.ts";
import { findFaults, findFaultsOfDrawing, loadAxe } from "../e2e/support/axe.ts";
import { addressOf, lostPage, onePageOfEachKind, plansWithEverything, ui } from "../e2e/support/site.ts";
import { expect, test } from "../e2e/support/test.ts";

const isRightToLeft = ui.site.direction === "rtl";
/** One page of every kind, but for what leads on at once; the page that is not there. */
const pages = [...onePageOfEachKind].flatMap(([kind, href]) => (kind === "go" ? [] : [href])).concat(lostPage);
/** Plans that show every step and panel. */
const plans = plansWithEverything().map(addressOf);
/** What is typed to reach a service is no word of any language. */
const KEYWORDS = new Set(Object.values(content.contacts).flatMap(({ text }) => text.map(({ keyword }) => keyword)));

test.use({
  viewport: { width: 360, height: 640 },
  bypassCSP: true,
  contextOptions: { reducedMotion: "reduce" },
});

test.beforeEach(async ({ context }) => {
  // The empty page left behind on leaving goes on at once. An answer without content keeps it here to be looked at.
  await context.route(SITE.leaveTo, (route) => route.fulfill({ status: 204 }));
});

test("every page says its language, and reads in its direction", async ({ page }) => {
  for (const href of pages) {
    await open(page, href);
    const html = page.locator("html");
    await expect(html, href).toHaveAttribute("lang", ui.site.language);
    expect(await html.evaluate((one) => getComputedStyle(one).direction), href).toBe(isRightToLeft ? "rtl" : "ltr");
  }
});

test("people with assistive technology can use every kind of page, in light and dark", async ({ page }) => {
  test.setTimeout(480_000);
  const faults: string[] = [];
  for (const href of pages) {
    await open(page, href);
    await loadAxe(page);
    await openFolds(page);
    faults.push(...(await findFaults(page, href)));
    await page.emulateMedia({ colorScheme: "dark" });
    faults.push(...(await findFaultsOfDrawing(page, `${href} in dark`)));
    await page.emulateMedia({ colorScheme: "light" });
  }
  expect(faults).toEqual([]);
});

// A real language is listed, and has words that look like English.
if (LANGUAGE.pseudo) {
  test("no search engine is asked to list a language that nobody speaks", async ({ page, request }) => {
    expect(await (await request.get("/robots.txt")).text()).toContain("Disallow: /");
    for (const href of pages) {
      await open(page, href);
      await expect(page.locator('meta[name="robots"]').first(), href).toHaveAttribute("content", /noindex/);
    }
  });

  test("no English is left on any kind of page, in what is seen, read out or put there by a script", async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const left: string[] = [];
    for (const href of [...pages, ...plans]) {
      await open(page, href);
      await openFolds(page);
      for (const words of await englishOn(page)) if (!KEYWORDS.has(words)) left.push(`${href}: ${words}`);
    }
    expect(left).toEqual([]);
  });
}

test("a number to ring reads from left to right, whichever way the page does", async ({ page }) => {
  await page.goto("/get-help/");
  const turned = await page.evaluate(() => {
    const faults: string[] = [];
    for (const link of document.querySelectorAll<HTMLElement>('a[href^="tel:"]')) {
      const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      for (let node = text.nextNode(); node; node = text.nextNode()) {
        const places = [...(node.nodeValue ?? "")].flatMap((letter, at) => {
          if (!/\d/.test(letter)) return [];
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, top } = range.getBoundingClientRect();
          return [{ left, top }];
        });
        const isTurned = places.some(
          (one, at) => at > 0 && one.top === places[at - 1]?.top && one.left < (places[at - 1]?.left ?? 0),
        );
        if (isTurned) faults.push(node.nodeValue ?? "");
      }
    }
    return faults;
  });
  expect(turned).toEqual([]);
});

async function open(page: Page, href: string): Promise<void> {
  await page.goto(href, { waitUntil: "domcontentloaded" });
}

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

/**
 * Words of four letters and more without an accent, where the language has none; where words are turned round, those that
 * are not. What a source is called, and addresses, are the same in every language.
 */
async function englishOn(page: Page): Promise<string[]> {
  return page.evaluate((mirrored) => {
    const said: string[] = [document.title];
    const isKept = (element: Element | null) =>
      element?.closest('[lang^="en-GB"], script, style, code, noscript') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isKept(node.parentElement)) said.push(node.nodeValue ?? "");
    }
    const SHOWN = ["aria-label", "aria-description", "title", "alt", "placeholder"];
    for (const element of document.querySelectorAll("*")) {
      if (isKept(element)) continue;
      for (const name of SHOWN) said.push(element.getAttribute(name) ?? "");
    }
    const plain = mirrored ? said.map((words) => words.replace(/\u202e[^\u202c]*\u202c/g, " ")) : said;
    return [
      ...new Set(
        plain
          .flatMap((words) => words.split(/[^\p{L}\p{N}\p{M}@./:_-]+/u))
          .filter((word) => /^[A-Za-z-]*[A-Za-z]{4,}[A-Za-z.:-]*$/.test(word) && !/[a-z]\.[a-z]/.test(word)),
      ),
    ];
  }, LANGUAGE.pseudo === "mirrored");
}
