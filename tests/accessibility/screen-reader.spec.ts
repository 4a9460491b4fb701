import player from "../../content/en/films/player.json" with { type: "json" };
import { FLOW } from "../../lib/flow/flow.ts";
import { stepsInOrder } from "../../lib/flow/plan.ts";
import {
  addressOf,
  placeOf,
  planFor,
  plansWithEverything,
  questionWords,
  routes,
  stepTitle,
  stepTitles,
  ui,
} from "../e2e/support/site.ts";
import { expect, test } from "../e2e/support/test.ts";
import { listen } from "./support/screen-reader.ts";

const words = { ...player.page, ...player.script };
const blackmail = placeOf(["no", "threat", "money", "teen"]);
const film = "the-first-hour";

test.use({ bypassCSP: true, contextOptions: { reducedMotion: "reduce" } });

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Checks that `heard` has these phrases in this order, whatever stands between them. */
function expectInOrder(heard: readonly string[], wanted: readonly string[]): void {
  let from = 0;
  for (const phrase of wanted) {
    const at = heard.indexOf(phrase, from);
    expect(at, `“${phrase}” in its place among:\n${heard.join("\n")}`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
}

test("a blind parent first hears how to skip, where to ring in danger, and how to leave", async ({ page }) => {
  await page.goto(addressOf(blackmail));
  expect(await listen(page, "body", 8)).toEqual([
    `link, ${ui.site.skip}`,
    `complementary, ${ui.emergencyCard.title}`,
    ui.emergency.bar,
    `link, ${ui.emergency.ring}`,
    "banner",
    `link, ${ui.site.name}`,
    `link, ${ui.leave.button}`,
    "main",
  ]);
});

test("a blind parent hears the first thing to do within twelve phrases, on every plan that stands for others", async ({
  page,
}) => {
  const late: string[] = [];
  for (const place of plansWithEverything()) {
    await page.goto(addressOf(place));
    const [first] = stepTitles(planFor(place.facts), "now");
    const heard = await listen(page, "main", 12);
    if (!heard.includes(`checkbox, ${first}, not checked`)) late.push(`${addressOf(place)}: ${heard.join(" / ")}`);
  }
  expect(late).toEqual([]);
});

test("a blind parent hears each step as a heading, and its tick with the step's own words", async ({ page }) => {
  await page.goto(addressOf(blackmail));
  const heard = await listen(page, "main", 1_000);
  const steps = stepsInOrder(planFor(blackmail.facts)).map(({ id }) => stepTitle(id));
  expect(steps.length).toBeGreaterThan(5);
  expectInOrder(
    heard,
    steps.flatMap((title) => [`heading, ${title}, level 3`, `checkbox, ${title}, not checked`]),
  );
  expectInOrder(heard, [
    `heading, ${ui.plan.title}, level 1`,
    `heading, ${ui.plan.groups.now}, level 2`,
    `listitem, level 1, position 1, set size 3`,
    `heading, ${ui.plan.groups.today}, level 2`,
    `heading, ${ui.plan.groups.week}, level 2`,
  ]);
});

test("a blind parent hears a question, and each answer as one link with what it means", async ({ page }) => {
  await page.goto(routes.start());
  const heard = await listen(page, "main", 20);
  const { title, options } = questionWords(FLOW.first);
  expect(heard.slice(0, 4)).toContain(`heading, ${title}, level 1`);
  const links = heard.filter((phrase) => phrase.startsWith("link, ")).slice(0, 4);
  expect(links).toEqual(
    Object.values(options).map(({ label }) => expect.stringMatching(new RegExp(`^link, ${escaped(label)} .+`))),
  );
});

test("a blind parent hears what the player is, what state it is in, and each control by name", async ({ page }) => {
  await page.goto(routes.film(film));
  const before = await listen(page, "film-player", 3);
  expect(before[0]).toBe(`button, ${words.playFilm.replace("{time}", "1 minute 27 seconds")}`);

  await page.locator(".film-start").click();
  await page.getByRole("button", { name: words.pause, exact: true }).click();
  const heard = await listen(page, "film-player", 60);
  expectInOrder(heard, [
    "image, The first hour",
    "Your child has just told you.",
    `button, ${words.play}`,
    `button, ${words.back}`,
    `button, ${words.on}`,
    `button, ${words.full}`,
    words.settings,
    `button, ${words.keys}`,
    words.video,
    words.transcript,
    "Breathe",
    "button, Your child has just told you., current item",
    `${words.picture}:`,
  ]);
  const slider = heard.find((phrase) => phrase.startsWith(`slider, ${words.place}`));
  expect(slider).toContain("0 seconds of 1 minute 27 seconds. Part: Breathe");
  for (const name of [words.part, words.speed, words.size, words.colours]) {
    expect(
      heard.filter((phrase) => phrase.startsWith(`combobox, ${name}, `)),
      name,
    ).toHaveLength(1);
  }
});

test("a blind parent who presses play hears that it plays, and then that it is paused", async ({ page }) => {
  await page.goto(routes.film(film));
  await page.locator(".film-start").click();
  const player = page.locator("film-player");
  await expect(player.getByRole("button", { name: words.pause, exact: true })).toBeFocused();
  expect(await listen(page, "film-player", 6)).toContain(`button, ${words.pause}`);
  await page.keyboard.press("k");
  await expect(player.getByRole("status")).toHaveText(words.paused);
  expect(await listen(page, "film-player", 6)).toContain(`button, ${words.play}`);
});
