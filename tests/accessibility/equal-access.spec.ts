import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { SITE } from "../../lib/site/config.ts";
import {
  addressOf,
  everyPage,
  onePageOfEachKind,
  plansWithEverything,
  routes,
  sampleOfItems,
  sampleOfTurns,
} from "../e2e/support/site.ts";
import { expect, test } from "../e2e/support/test.ts";
import explained from "./explained.json" with { type: "json" };

/**
 * IBM's Equal Access engine: a second opinion beside axe, by other authors. It is certain of some faults; what it cannot
 * decide by itself it asks a person to look at. The questions a person has answered stand in `explained.json`.
 */
const engine = readFileSync(createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"), "utf8");

interface Result {
  readonly value: readonly [level: string, outcome: string];
  readonly ruleId: string;
  readonly reasonId: string | number;
  readonly message: string;
  readonly snippet: string;
}

interface EngineWindow {
  ace: {
    Checker: new () => { check(of: Document, sets: readonly string[]): Promise<{ results: readonly Result[] }> };
  };
}

interface Found {
  /** `rule/reason`, as `explained.json` names it. */
  readonly id: string;
  /** Whether the engine is certain that it is against WCAG. */
  readonly isFault: boolean;
  readonly says: string;
}

async function look(page: Page, where: string): Promise<Found[]> {
  await page.evaluate(engine);
  const results = await page.evaluate(async () => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const { Checker } = (window as unknown as EngineWindow).ace;
    return (await new Checker().check(document, ["WCAG_2_2"])).results.filter(({ value }) => value[1] !== "PASS");
  });
  return results.map(({ value, ruleId, reasonId, message, snippet }) => ({
    id: `${ruleId}/${reasonId}`,
    isFault: value[0] === "VIOLATION" && value[1] === "FAIL",
    says: `${where}: ${ruleId}/${reasonId}: ${message}: ${snippet.slice(0, 120)}`,
  }));
}

/** Every question; every third guide and article; turns and what schools send; plans that show every step and panel. */
const looked = [
  ...new Set([
    ...onePageOfEachKind.values(),
    ...everyPage.filter(({ kind }) => kind === "question").map(({ href }) => href),
    ...everyPage
      .filter(({ kind }) => ["guide", "situation", "topic", "about", "teacher-page"].includes(kind))
      .filter((_, index) => index % 3 === 0)
      .map(({ href }) => href),
    ...sampleOfTurns.slice(0, 6),
    ...sampleOfItems.flatMap(({ kind, id }) => [routes.kit(kind, id), routes.card(kind, id)]),
    ...plansWithEverything().map(addressOf),
  ]),
];
const SHARES = 4;
const reasons: Readonly<Record<string, string>> = explained;

test.use({ viewport: { width: 360, height: 640 }, bypassCSP: true });
test.beforeEach(async ({ context }) => {
  await context.route(SITE.leaveTo, (route) => route.fulfill({ status: 204 }));
});

for (let share = 0; share < SHARES; share += 1) {
  test(`a second checker is sure of no fault and asks nothing new: share ${share + 1} of ${SHARES}`, async ({
    page,
  }) => {
    const found: Found[] = [];
    for (const href of looked.filter((_, index) => index % SHARES === share)) {
      await page.goto(href);
      found.push(...(await look(page, href)));
    }
    expect(found.filter(({ isFault }) => isFault).map(({ says }) => says)).toEqual([]);
    expect(found.filter(({ id }) => !Object.hasOwn(reasons, id)).map(({ says }) => says)).toEqual([]);
  });
}

test("every explained question still arises somewhere, and has a reason in a sentence", async ({ page }) => {
  const left = new Set(Object.keys(reasons));
  for (const href of looked) {
    if (left.size === 0) break;
    await page.goto(href);
    for (const { id } of await look(page, href)) left.delete(id);
  }
  expect([...left]).toEqual([]);
  expect(Object.values(reasons).filter((one) => !/^[A-Z].{20,}\.$/.test(one))).toEqual([]);
});

test("the second checker would find a button without a name and a page without a language", async ({ page }) => {
  await page.goto(routes.start());
  await page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    document.querySelector("main")?.insertAdjacentHTML("beforeend", "<button></button><img src='/icon.svg'>");
  });
  const faults = (await look(page, "spoilt")).filter(({ isFault }) => isFault).map(({ says }) => says);
  expect(faults.join("\n")).toMatch(/html_lang_exists/);
  expect(faults.join("\n")).toMatch(/input_label_exists|aria_accessiblename_exists|button/);
  expect(faults.join("\n")).toMatch(/img_alt_valid/);
});
