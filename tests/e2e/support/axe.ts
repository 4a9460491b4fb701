import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type RunOptions = Parameters<AxeBuilder["options"]>[0];
type AxeResults = Awaited<ReturnType<AxeBuilder["analyze"]>>;

/** WCAG 2.2 at levels A and AA, and what axe's authors add from experience. Nothing is excepted. */
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules about how a page is drawn: most of axe's time, and the same wherever the same words stand. */
const DRAWN_RULES = ["color-contrast", "link-in-text-block", "target-size"];

interface AxeWindow {
  axe: { run(context: Document | { include: Element[] }, options: RunOptions): Promise<AxeResults> };
  steadyDrawn: Set<string>;
  /** What is shown now and was not drawn before. */
  steadyNew: Element[];
}

/** The copy of axe that comes with its Playwright package, whose own way of running it opens a second page each time. */
const axeSource = readFileSync(
  createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** Puts axe into the document, where it stays, and warm, while `showPage` changes what is shown. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  await page.evaluate(() => {
    (window as unknown as AxeWindow).steadyDrawn = new Set();
  });
}

/**
 * Shows another page of the site in the open document, every fold open, without loading axe and the style sheet again.
 * The test fails where that page does not use this document's style sheet.
 *
 * @returns how many pieces with words or a control in them are new. The others stood on a page shown before, letter for
 *   letter and within elements of the same names and classes, so they are drawn as they were there. Where a link of ours
 *   leads, and the number of a plan, make no difference to how they are drawn.
 */
export async function showPage(page: Page, href: string): Promise<number> {
  return page.evaluate(async (address) => {
    const response = await fetch(address);
    const next = new DOMParser().parseFromString(await response.text(), "text/html");
    const styles = (from: Document) => from.querySelector('link[rel="stylesheet"]')?.getAttribute("href");
    if (!response.ok || styles(next) === undefined || styles(next) !== styles(document)) {
      throw new Error(`${address} cannot be shown within this document.`);
    }
    for (const fold of next.querySelectorAll("details")) fold.open = true;
    document.documentElement.lang = next.documentElement.lang;
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));

    const shown = window as unknown as AxeWindow;
    shown.steadyNew = [];
    const look = (element: Element, within: string): void => {
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (hasWords || element.matches("a, summary, label, input, button")) {
        const html = element.outerHTML.replace(/href="\/[^"]*"/g, "").replace(/\b\d+(-[\dA-Z])+\b/g, "");
        const piece = `${within}|${html}`;
        if (!shown.steadyDrawn.has(piece)) shown.steadyNew.push(element);
        shown.steadyDrawn.add(piece);
      } else {
        for (const child of element.children) look(child, `${within}>${element.localName}.${element.className}`);
      }
    };
    look(document.body, "");
    return shown.steadyNew.length;
  }, href);
}

const OPTIONS: RunOptions = { resultTypes: ["violations"], preload: false, elementRef: false };

/** What axe finds wrong with the whole page, each with its place: `where: rule at element`. */
export async function findFaults(page: Page, where: string, without: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
  return run(page, where, "page", { ...OPTIONS, runOnly: [...STANDARDS], rules });
}

/** What axe finds wrong with how the page is drawn; with `only: "new"`, with how its new pieces are drawn. */
export async function findFaultsOfDrawing(page: Page, where: string, only?: "new"): Promise<string[]> {
  return run(page, where, only ?? "page", { ...OPTIONS, runOnly: [...DRAWN_RULES] });
}

async function run(page: Page, where: string, what: "page" | "new", options: RunOptions): Promise<string[]> {
  const found = await page.evaluate(
    async (chosen) => {
      const { axe, steadyNew } = window as unknown as AxeWindow;
      const { violations } = await axe.run(chosen.what === "new" ? { include: steadyNew } : document, chosen.options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
    },
    { what, options },
  );
  return found.map((one) => `${where}: ${one}`);
}

/** What is wrong with pages that share most of their pieces, each new piece looked at in light and dark. */
export async function faultsOfAll(page: Page, hrefs: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  let styles: string | undefined;
  for (const href of hrefs) {
    const needed = await stylesOf(page, href);
    if (styles !== needed) {
      await page.goto(href);
      await loadAxe(page);
      styles = needed;
    }
    const newPieces = await showPage(page, href);
    faults.push(...(await findFaults(page, href, DRAWN_RULES)));
    if (newPieces === 0) continue;
    faults.push(...(await findFaultsOfDrawing(page, `${href} in light`, "new")));
    await page.emulateMedia({ colorScheme: "dark" });
    faults.push(...(await findFaultsOfDrawing(page, `${href} in dark`, "new")));
    await page.emulateMedia({ colorScheme: "light" });
  }
  return faults;
}

/** The style sheet a page asks for, by its address. */
async function stylesOf(page: Page, href: string): Promise<string | undefined> {
  const html = await (await page.request.get(href)).text();
  return /<link[^>]*rel="?stylesheet"?[^>]*>/.exec(html)?.[0];
}
