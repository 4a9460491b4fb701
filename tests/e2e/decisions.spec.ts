import type { Page } from "@playwright/test";
import { FLOW } from "../../lib/flow/flow.ts";
import { SECTIONS } from "../../lib/flow/panels.ts";
import { RULES } from "../../lib/flow/rules.ts";
import { decisionWords } from "../../lib/site/decision-words.ts";
import { DECISION_LISTS, ruleListOf } from "../../lib/site/decisions.ts";
import { addressOf, placeOf, questionWords, routes, stepTitle, ui } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const { map, why } = decisionWords;
const BLACKMAIL = ["no", "threat", "paid", "teen"];

const region = (page: Page) => page.getByRole("region", { name: map.region });

test("somebody with a keyboard reaches the map, moves it sideways, and follows a question to the list", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(routes.decisions());
  await page.locator("summary", { hasText: map.how }).focus();
  await page.keyboard.press("Tab");
  await expect(region(page)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region(page).evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  await page.keyboard.press("Tab");
  await expect(region(page).getByRole("link").first()).toBeFocused();
  await region(page)
    .getByRole("link", { name: questionWords("threat").title })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(routes.decisionList("questions", "threat"));
  await expect(page.getByRole("heading", { name: questionWords("threat").title })).toBeInViewport();
});

test("every line of the map fits its box, in the site's typeface and in the system's", async ({ page }) => {
  for (const address of [routes.decisions(), routes.decisionMap()]) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    expect(await linesThatStickOut(page), address).toEqual([]);
  }
  // A check that finds nothing would be no check.
  await page.evaluate(() => {
    const [line] = document.querySelectorAll("text > tspan");
    if (line) line.textContent = "A line that is far too long for any box upon this map to hold it";
  });
  expect(await linesThatStickOut(page)).toHaveLength(1);
});

/** Lines of text that reach past the right edge of the box they begin in. */
function linesThatStickOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll<SVGRectElement>(".map-boxes rect")].map((one) => one.getBBox());
    return [...document.querySelectorAll<SVGTextContentElement>("text > tspan")].flatMap((line) => {
      const text = (line.textContent ?? "").trim();
      const { x, y } = line.getStartPositionOfChar(0);
      const box = boxes.find((one) => x > one.x && x < one.x + one.width && y > one.y && y < one.y + one.height);
      const end = x + line.getSubStringLength(0, text.length);
      return box && end <= box.x + box.width ? [] : [text];
    });
  });
}

test("the map prints whole on landscape sheets, tips of arrows and all, and nothing else does", async ({ page }) => {
  await page.goto(routes.decisions());
  const sheets = await page.locator(".map-sheets > *").count();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)].map(([, w, h]) => [
    Number(w),
    Number(h),
  ]);
  expect(sizes).toHaveLength(sheets);
  for (const [width = 0, height = 0] of sizes) expect(width).toBeGreaterThan(height);
  await page.emulateMedia({ media: "print" });
  await expect(region(page)).toBeHidden();
  await expect(page.locator(".alarm")).toBeHidden();
  // One sheet goes on exactly where the one before ends, and the last ends where the map does.
  const views = await page
    .locator(".map-sheets svg")
    .evaluateAll((all) => all.map((one) => (one.getAttribute("viewBox") ?? "").split(" ").map(Number)));
  const whole = (await page.locator("svg.map").getAttribute("viewBox"))?.split(" ").map(Number);
  let end = 0;
  for (const [, top, , tall = 0] of views) {
    expect(top).toBe(end);
    end += tall;
  }
  expect(end).toBe(whole?.[3]);
});

test("a parent finds at the foot of a plan why it is as it is, and the way back", async ({ page }) => {
  const plan = placeOf(BLACKMAIL);
  await page.goto(addressOf(plan));
  await page.getByRole("link", { name: why.planLink }).click();
  await expect(page).toHaveURL(routes.why(plan.segments));
  await expect(page).toHaveTitle(/^Why these steps [\d-]+ · Steady$/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(page.getByRole("main")).toContainText("some money was paid");
  const step = page.getByRole("listitem").filter({ hasText: stepTitle("stop-contact-paid") });
  await expect(step.first()).toContainText("because some money was paid");
  await page
    .getByRole("link", { name: stepTitle("stop-contact-paid") })
    .first()
    .click();
  await expect(page).toHaveURL(routes.decisionList("steps-now", "stop-contact-paid"));
  await page.goBack();
  await page.getByRole("link", { name: why.back }).click();
  await expect(page).toHaveURL(addressOf(plan));
});

test("a plan for a nation and a carer leads to the page of its own road", async ({ page }) => {
  const road = placeOf(["no", "threat", "money", "teen"]).segments;
  await page.goto(routes.answers([...road, "scotland", "carer"]));
  await expect(page.getByRole("link", { name: why.planLink })).toHaveAttribute("href", routes.why(road));
});

test("the pages that say how the site decides lead to the map, and the map to every list", async ({ page }) => {
  for (const from of [routes.sources(), routes.about("how-this-site-decides")]) {
    await page.goto(from);
    await expect(page.locator(`main a[href="${routes.decisions()}"]`)).toHaveCount(1);
  }
  await page.goto(routes.decisions());
  for (const list of DECISION_LISTS) {
    await expect(page.locator(`main a.pick[href="${routes.decisionList(list)}"]`)).toBeVisible();
  }
});

test("nothing of the flow is left out: every question, step, panel, service and rule has its row, once", async ({
  page,
}) => {
  const shown: string[] = [];
  for (const list of DECISION_LISTS) {
    await page.goto(routes.decisionList(list));
    const ids = await page.locator("main [id]").evaluateAll((all) => all.map(({ id }) => id));
    shown.push(...ids.map((id) => `${list} ${id}`));
  }
  const wanted = [
    ...[...Object.keys(FLOW.questions), ...FLOW.refinements.map(({ id }) => id)].map((id) => `questions ${id}`),
    ...FLOW.conclusions.map((_, index) => `conclusions row-${index + 1}`),
    ...FLOW.steps.map(({ id, group }) => `steps-${group} ${id}`),
    ...[...SECTIONS, ...FLOW.panels.map(({ id }) => id)].map((id) => `panels ${id}`),
    ...FLOW.ring.map(({ contact }) => `ring ${contact}`),
    ...RULES.map(({ id, demands }) => `${ruleListOf(demands)} ${id}`),
  ];
  expect(shown.sort()).toEqual(wanted.sort());
});

test("a question of the map is pressed anywhere in its box, on its words too", async ({ page }) => {
  const age = questionWords("age");
  for (const [address, words] of [
    [routes.decisionMap(), age.title],
    [routes.decisionMap(), Object.values(age.options)[0]?.label ?? ""],
    [routes.decisions(), age.title],
  ] as const) {
    await page.goto(address);
    const box = page.locator("svg a", { hasText: age.title }).first();
    await box.scrollIntoViewIfNeeded();
    const line = page.locator("svg text", { hasText: words }).first();
    const { x, y, width, height } = (await line.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect(page).toHaveURL(routes.decisionList("questions", "age"));
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the map is there to read and to follow, in the page and by itself", async ({ page }) => {
    await page.goto(routes.decisions());
    await expect(page.locator("svg.map")).toBeVisible();
    await page.getByRole("link", { name: map.alone }).click();
    await expect(page).toHaveURL(routes.decisionMap());
    await page.locator("a", { hasText: questionWords("age").title }).click();
    await expect(page).toHaveURL(routes.decisionList("questions", "age"));
    await page.getByRole("link", { name: map.documentTitle, exact: true }).first().click();
    await expect(page).toHaveURL(routes.decisions());
    await expect(page.getByRole("link", { name: ui.leave.button })).toBeVisible();
  });
});
