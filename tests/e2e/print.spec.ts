import type { Page } from "@playwright/test";
import { Resvg } from "@resvg/resvg-js";
import decodeQR from "qr/decode.js";
import { content } from "../../lib/content/load.ts";
import { isPlan, type Place } from "../../lib/flow/paths.ts";
import { SITE } from "../../lib/site/config.ts";
import { addressOf, everyPage, placeOf, places, planFor, routes, ui } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const PLANS: readonly (readonly [string, readonly string[]])[] = [
  ["the calm road", ["no", "sent", "fine", "teen"]],
  ["blackmail", ["no", "threat", "money", "teen"]],
  ["a crisis", ["hurt", "threat"]],
  ["a picture passed round", ["no", "spread", "known", "teen"]],
  ["a child who passed one on", ["no", "shared", "passed", "teen"]],
  ["nothing yet", ["no", "talk", "teen"]],
];
/** The plan with the most words, as far as steps and panels are printed in full. */
const LONGEST = places.filter(isPlan).reduce((a, b) => (wordsOf(b) > wordsOf(a) ? b : a));
const PLAN = addressOf(placeOf(["no", "threat", "money", "teen"]));
const ARTICLE = routes.situation("blackmail");
/** Two sheets, printed on both sides. */
const MOST_SIDES = 4;

interface Printed {
  /** How many sides of A4. */
  readonly sides: number;
  /** What a list of files and the head of a printed page show. */
  readonly title: string;
  /** Whether a screen reader finds headings, lists and reading order in the file. */
  readonly tagged: boolean;
}

async function printed(page: Page): Promise<Printed> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString("latin1");
  const [, hex, plain] = pdf.match(/<<\s*\/Title\s*(?:<FEFF([0-9A-F]*)>|\(([^)]*)\))\s*\/Creator/) ?? [];
  return {
    sides: pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0,
    title:
      plain ??
      Buffer.from(hex ?? "", "hex")
        .swap16()
        .toString("utf16le"),
    tagged: /\/StructTreeRoot/.test(pdf) && /\/MarkInfo\s*<<[^>]*\/Marked true/.test(pdf),
  };
}

const sidesOf = async (page: Page) => (await printed(page)).sides;

function wordsOf(place: Place): number {
  const { steps, panels } = planFor(place.facts);
  return [
    ...[...steps.now, ...steps.today].map(({ id }) => content.document("steps", id).body.length),
    ...[...panels.picture, ...panels.say, ...panels.keep, ...panels.flags].map(
      ({ id }) => content.document("panels", id).body.length,
    ),
  ].reduce((sum, length) => sum + length, 0);
}

const PRINTED = [
  ...PLANS.map(([name, answers]) => [name, placeOf(answers)] as const),
  ["the longest road", LONGEST] as const,
];
for (const [name, place] of PRINTED) {
  test(`the plan for ${name} prints on one or two sheets under a discreet title`, async ({ page }) => {
    await page.goto(addressOf(place));
    const { sides, title, tagged } = await printed(page);
    expect(sides).toBeGreaterThan(0);
    expect(sides).toBeLessThanOrEqual(MOST_SIDES);
    expect(title).toMatch(/^Your steps [\dA-Z-]+ · Steady$/);
    expect(tagged).toBe(true);
  });
}

test("an article prints on two sheets at most, and the file is not named after what happened", async ({ page }) => {
  for (const href of [ARTICLE, routes.topic("removal-tools"), routes.film("the-shadow"), routes.about("privacy")]) {
    await page.goto(href);
    const before = await page.title();
    const { sides, title, tagged } = await printed(page);
    expect(sides, href).toBeLessThanOrEqual(MOST_SIDES);
    expect(title, href).toBe(href === routes.about("privacy") ? before : ui.site.name);
    expect(tagged, href).toBe(true);
    await expect(page, "the tab has its name back").toHaveTitle(before);
  }
});

test("an older reader can read what is printed", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75);
  await page.goto(PLAN);
  expect(await size(".step .prose p"), "points").toBeGreaterThan(9.9);
  for (const href of [ARTICLE, routes.topic("law-scotland"), routes.guide("already", "shouted")]) {
    await page.goto(href);
    expect(await size(".prose p"), `points on ${href}`).toBeGreaterThan(9.9);
  }
});

/** What a camera reads from a picture of a code. */
function read(svg: string): string {
  const { width, height, pixels } = new Resvg(svg, { fitTo: { mode: "width", value: 600 } }).render();
  return decodeQR({ width, height, data: new Uint8Array(pixels) });
}

for (const href of [PLAN, ARTICLE]) {
  test(`on paper only, a code leads back to ${href}`, async ({ page, request, baseURL }) => {
    const asked: string[] = [];
    page.on("request", (one) => asked.push(one.url()));
    const codes = () => asked.filter((url) => url.includes("qr.svg"));
    await page.goto(href);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      scrollTo(0, document.documentElement.scrollHeight);
    });
    // The buttons below the words: whatever the page asks for by itself has been asked for.
    await page.locator("#share").scrollIntoViewIfNeeded();
    await expect(page.locator("#share")).toBeInViewport();
    await page.waitForLoadState("networkidle");
    const code = page.locator(".qr img");
    await expect(code).toBeHidden();
    expect(codes(), "nothing on the screen").toEqual([]);

    await page.pdf({ preferCSSPageSize: true });
    expect(codes()).toEqual([`${baseURL}${href}qr.svg`]);
    await page.emulateMedia({ media: "print" });
    await expect(code).toBeVisible();
    expect(await code.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth)).toBeGreaterThan(0);
    await expect(page.getByText(ui.print.again)).toBeVisible();
    const svg = await (await request.get(`${href}qr.svg`)).text();
    expect(read(svg)).toBe(SITE.origin + href);
    // A phone needs about a third of a millimetre for each square.
    const width = (await code.boundingBox())?.width ?? 0;
    const squares = Number(svg.match(/viewBox="0 0 (\d+)/)?.[1]);
    expect((width / 96) * 25.4).toBeGreaterThan(squares * 0.35);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the code is on the sheet too", async ({ page }) => {
    await page.goto(PLAN);
    await page.emulateMedia({ media: "print" });
    const code = page.locator(".qr img");
    await expect(code).toBeVisible();
    await expect(code).toHaveJSProperty("complete", true);
    await expect(code).not.toHaveJSProperty("naturalWidth", 0);
  });
});

test("a printed plan shows the numbers and leaves the controls out", async ({ page }) => {
  await page.goto(addressOf(placeOf(["no", "threat", "money", "teen"])));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#ring").getByText("Ring 101", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: ui.leave.button })).toBeHidden();
  await expect(page.locator("#fit")).toBeHidden();
  await expect(page.locator("#share")).toBeHidden();
  await expect(page.locator(".open-now").first(), "what is open now is not, later").toBeHidden();
});

test("a form on paper says where it is, and a service with a number is a number", async ({ page }) => {
  await page.goto(PLAN);
  await page.emulateMedia({ media: "print" });
  const address = (one: Element) => getComputedStyle(one, "::after").content;
  const form = page.locator('#ring .call[href^="https:"]:visible').first();
  expect(await form.evaluate(address)).toBe(`" (${await form.getAttribute("href")})"`);
  const withNumbers = page.locator("#ring .calls", { has: page.locator('[href^="tel:"]') });
  expect(await withNumbers.count()).toBeGreaterThan(3);
  await expect(withNumbers.locator('[href^="https:"]:visible')).toHaveCount(0);
});

test("what is folded away on the screen is on the sheet", async ({ page }) => {
  await page.goto(routes.help());
  const folded = page.locator("#apps details p").first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(folded).toBeVisible();
});

test("the sheet to fill in by hand prints alone, on exactly one side", async ({ page }) => {
  await page.goto(routes.section("evidence-sheet"));
  expect(await sidesOf(page)).toBe(1);
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".sheet");
  await expect(sheet).toBeVisible();
  await expect(page.locator(".prose > :not(.sheet):visible")).toHaveCount(0);
  // Room to write: the last line stands well down the side, and none is too narrow for a hand.
  const rows = await sheet.locator(".row").evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(rows.length).toBeGreaterThan(15);
  for (const height of rows) expect(height).toBeGreaterThan(26);
});

test("the check of its sides would see a sheet that had grown", async ({ page }) => {
  await page.goto(routes.section("evidence-sheet"));
  await page.evaluate(() => {
    const [line] = document.querySelectorAll(".rule");
    for (let more = 0; more < 12; more += 1) line?.after(line.cloneNode(true));
  });
  expect(await sidesOf(page)).toBe(2);
});

test("every guide prints on a sheet of paper, with its words and without its controls", async ({ page }) => {
  test.setTimeout(120_000);
  const long: string[] = [];
  for (const { href } of everyPage.filter(({ kind }) => kind === "section" || kind === "guide")) {
    await page.goto(href);
    if ((await sidesOf(page)) > 2) long.push(href);
  }
  expect(long).toEqual([]);
  await page.goto(routes.guide("words-to-send", "school"));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".message")).toBeVisible();
  await expect(page.getByRole("button", { name: ui.message.copy })).toBeHidden();
});
