import { content } from "../../../lib/content/load.ts";
import { bestPath, turnOf } from "../../../lib/talks/paths.ts";
import type { Talk } from "../../../lib/talks/talk.ts";
import { TALKS } from "../../../lib/talks/talks.ts";
import { addressOf, contactName, placeOf, routes, ui } from "../support/site.ts";
import { expect, tapThrough, test } from "../support/test.ts";

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

const you = (talk: Talk, id: string) => content.talk(talk.id).turns[id]?.you ?? "";

for (const talk of TALKS) {
  const { title, turns } = content.talk(talk.id);

  test(`a reader plays “${title}” well, and is told what to do next and who can help`, async ({ page }) => {
    await page.goto(routes.practise());
    await tapThrough(page.locator("main .pick").filter({ hasText: title }), routes.talk(talk.id));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    for (const id of bestPath(talk)) {
      const pick = page.locator("main .pick").filter({ hasText: you(talk, id) });
      await tapThrough(pick, routes.turn(talk.id, id));
      await expect(page.locator("main")).toContainText(turns[id]?.child ?? "");
      await expect(page.getByRole("heading", { name: ui.practise.better })).toHaveCount(0);
    }
    const end = turnOf(talk, bestPath(talk).at(-1) ?? "")?.end;
    if (!end) throw new Error("The best way has no end.");
    await expect(page.getByRole("link", { name: ui.practise.ownPlan })).toHaveAttribute("href", routes.start());
    for (const id of end.contacts)
      await expect(page.locator(".service").getByText(contactName(id), { exact: true })).toBeVisible();
    await tapThrough(page.getByRole("link", { name: ui.practise.storyPlan }), addressOf(placeOf(end.answers)));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ui.plan.title);
  });
}
