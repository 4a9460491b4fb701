import { content } from "../../../lib/content/load.ts";
import { bestPath, everyPath, turnOf } from "../../../lib/talks/paths.ts";
import type { Talk } from "../../../lib/talks/talk.ts";
import { TALKS } from "../../../lib/talks/talks.ts";
import { addressOf, contactName, everyPage, placeOf, routes, situationWords, ui } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

const you = (talk: Talk, id: string) => content.talk(talk.id).turns[id]?.you ?? "";

/** A way on which each sentence that can go wrong does, and is mended. */
function worstPath(talk: Talk): readonly string[] {
  const closing = (path: readonly string[]) => path.filter((id) => turnOf(talk, id)?.effect === "closes").length;
  return everyPath(talk).reduce((a, b) => (closing(b) > closing(a) ? b : a));
}

for (const talk of TALKS) {
  const { title, turns } = content.talk(talk.id);

  test(`a reader plays “${title}” well, and is told what to do next and who can help`, async ({ page }) => {
    await page.goto(routes.practise());
    await page.locator("main .pick").filter({ hasText: title }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    for (const id of bestPath(talk)) {
      await page
        .locator("main .pick")
        .filter({ hasText: you(talk, id) })
        .tap();
      await expect(page).toHaveURL(routes.turn(talk.id, id));
      await expect(page.locator("main")).toContainText(turns[id]?.child ?? "");
      await expect(page.getByRole("heading", { name: ui.practise.better })).toHaveCount(0);
    }
    const end = turnOf(talk, bestPath(talk).at(-1) ?? "")?.end;
    if (!end) throw new Error("The best way has no end.");
    await expect(page.getByRole("link", { name: ui.practise.ownPlan })).toHaveAttribute("href", routes.start());
    for (const id of end.contacts)
      await expect(page.locator(".service").getByText(contactName(id), { exact: true })).toBeVisible();
    await page.getByRole("link", { name: ui.practise.storyPlan }).tap();
    await expect(page).toHaveURL(addressOf(placeOf(end.answers)));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ui.plan.title);
  });

  test(`a reader who says the wrong thing in “${title}” mends it each time and reaches the end`, async ({ page }) => {
    await page.goto(routes.talk(talk.id));
    let before: string | null = null;
    for (const id of worstPath(talk)) {
      if (before && turnOf(talk, before)?.effect !== "opens") {
        await expect(page.locator(".settled")).toContainText(you(talk, id));
        await page.getByRole("link", { name: ui.practise.sayNow }).tap();
      } else {
        await page
          .locator("main .pick")
          .filter({ hasText: you(talk, id) })
          .tap();
      }
      await expect(page).toHaveURL(routes.turn(talk.id, id));
      before = id;
    }
    await page.getByRole("link", { name: situationWords(talk.situation).title }).tap();
    await expect(page).toHaveURL(routes.situation(talk.situation));
  });
}

test("every page of every talk can be reached by links from the list", async ({ page }) => {
  const wanted = everyPage.map(({ href }) => href).filter((href) => href.startsWith(routes.practise()));
  const reached = new Set([routes.practise()]);
  for (const href of reached) {
    const html = await (await page.request.get(href)).text();
    for (const [, found] of html.matchAll(/href="(\/practise\/[^"#]*)"/g)) if (found) reached.add(found);
  }
  expect([...reached].sort()).toEqual([...wanted].sort());
});

test("a reader with a keyboard alone plays a whole talk and sees where they are", async ({ page }) => {
  const [talk] = TALKS;
  if (!talk) throw new Error("There are no talks.");
  await page.goto(routes.talk(talk.id));
  for (const id of bestPath(talk)) {
    const link = page.locator("main a.pick").filter({ hasText: you(talk, id) });
    await link.waitFor();
    for (let tries = 0; tries < 14 && !(await link.evaluate((one) => one === document.activeElement)); tries += 1) {
      await page.keyboard.press("Tab");
    }
    await expect(link).toBeFocused();
    expect(await link.evaluate((one) => getComputedStyle(one).outlineStyle)).not.toBe("none");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(routes.turn(talk.id, id));
  }
});

test("a parent who is not practising finds the way to a plan on the first screen of a talk", async ({ page }) => {
  await page.goto(routes.talk("tonight"));
  const link = page.getByRole("link", { name: ui.practise.nowLink });
  await expect(link).toBeInViewport();
  await link.tap();
  await expect(page).toHaveURL(routes.start());
});

test("a turn's address and title tell nobody the story, and no search engine may list it", async ({ page }) => {
  await page.goto(routes.turn("tonight", "plain"));
  await expect(page).toHaveTitle(/^Practise [\d-]+ · Steady$/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
});

test("a turn prints as what was said, what followed and why, without its controls", async ({ page }) => {
  const words = content.talk("told-me").turns.cross;
  await page.goto(routes.turn("told-me", "cross"));
  await page.emulateMedia({ media: "print" });
  for (const line of [words?.you, words?.child, words?.why, words?.better]) {
    await expect(page.getByText(line ?? "no words", { exact: false }).first()).toBeVisible();
  }
  await expect(page.getByRole("link", { name: ui.practise.sayNow })).toBeHidden();
  await expect(page.getByRole("link", { name: ui.leave.button })).toBeHidden();
});

test("a parent who reads about a situation is offered the talk about it", async ({ page }) => {
  await page.goto(routes.situation("blackmail"));
  await page.getByRole("link", { name: content.talk("tonight").title }).tap();
  await expect(page).toHaveURL(routes.talk("tonight"));
});
