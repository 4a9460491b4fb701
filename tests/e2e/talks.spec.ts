import { content } from "../../lib/content/load.ts";
import { bestPath, everyPath, turnOf } from "../../lib/talks/paths.ts";
import type { Talk } from "../../lib/talks/talk.ts";
import { TALKS } from "../../lib/talks/talks.ts";
import { everyPage, routes, situationWords, ui } from "./support/site.ts";
import { expect, tapThrough, test } from "./support/test.ts";

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

const you = (talk: Talk, id: string) => content.talk(talk.id).turns[id]?.you ?? "";

/** A way on which each sentence that can go wrong does, and is mended. */
function worstPath(talk: Talk): readonly string[] {
  const closing = (path: readonly string[]) => path.filter((id) => turnOf(talk, id)?.effect === "closes").length;
  return everyPath(talk).reduce((a, b) => (closing(b) > closing(a) ? b : a));
}

for (const talk of TALKS) {
  const { title } = content.talk(talk.id);

  test(`a reader who says the wrong thing in “${title}” mends it each time and reaches the end`, async ({ page }) => {
    await page.goto(routes.talk(talk.id));
    let before: string | null = null;
    for (const id of worstPath(talk)) {
      const mends = before !== null && turnOf(talk, before)?.effect !== "opens";
      if (mends) await expect(page.locator(".settled")).toContainText(you(talk, id));
      const link = mends
        ? page.getByRole("link", { name: ui.practise.sayNow })
        : page.locator("main .pick").filter({ hasText: you(talk, id) });
      await tapThrough(link, routes.turn(talk.id, id));
      before = id;
    }
    const { title: situation } = situationWords(talk.situation);
    await tapThrough(page.getByRole("link", { name: situation }), routes.situation(talk.situation));
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
  await tapThrough(link, routes.start());
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
  await tapThrough(page.getByRole("link", { name: content.talk("tonight").title }), routes.talk("tonight"));
});
