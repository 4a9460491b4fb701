import type { Page } from "@playwright/test";
import words from "../../content/en/share.json" with { type: "json" };
import type { PageKind } from "../../lib/site/pages.ts";
import { addressOf, everyPage, onePageOfEachKind, placeOf, routes, ui } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const PLAN = addressOf(placeOf(["no", "threat", "money", "teen"]));
const ARTICLE = routes.situation("blackmail");
const SHARED: readonly PageKind[] = ["plan", "situation", "topic", "section", "guide", "film", "talk"];

/** A browser with a share sheet and a clipboard that write down what they are given, or refuse it. */
async function standIn(
  page: Page,
  { sheet, clipboard }: { sheet?: "takes" | "closed" | "fails" | "throws"; clipboard?: "takes" },
) {
  await page.addInitScript(
    (how) => {
      const given = (name: string, what: unknown) => {
        document.documentElement.dataset[name] = JSON.stringify(what);
      };
      const share = async (what: ShareData) => {
        given("shared", what);
        if (how.sheet === "closed") throw new DOMException("closed", "AbortError");
        if (how.sheet === "fails") throw new DOMException("no", "NotAllowedError");
      };
      const throws = () => {
        throw new TypeError("at once");
      };
      const writeText = async (what: string) => {
        if (how.clipboard !== "takes") throw new Error("not allowed");
        given("copied", what);
      };
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
      if (how.sheet)
        Object.defineProperty(navigator, "share", {
          configurable: true,
          value: how.sheet === "throws" ? throws : share,
        });
      window.print = () => given("printed", true);
    },
    { sheet, clipboard },
  );
}

const section = (page: Page) => page.locator("#share");
const press = (page: Page, name: string) => section(page).getByRole("button", { name }).click();
const status = (page: Page) => section(page).getByRole("status");
const given = async (page: Page, name: string) => JSON.parse((await page.locator("html").getAttribute(name)) ?? "null");

test("a plan is sent with the browser's own sheet, under a line that tells nobody's story", async ({
  page,
  baseURL,
}) => {
  await standIn(page, { sheet: "takes" });
  await page.goto(`${PLAN}?from=message#ring`);
  await expect(section(page).getByText(words.plan)).toBeVisible();
  await press(page, words.send);
  expect(await given(page, "data-shared")).toEqual({
    title: ui.site.name,
    text: ui.site.description,
    url: `${baseURL}${PLAN}`,
  });
  await expect(status(page)).toHaveText("");
});

test("an article is sent under the same line", async ({ page, baseURL }) => {
  await standIn(page, { sheet: "takes" });
  await page.goto(ARTICLE);
  await expect(section(page).getByText(words.plan)).toHaveCount(0);
  await press(page, words.send);
  expect(await given(page, "data-shared")).toEqual({
    title: ui.site.name,
    text: ui.site.description,
    url: `${baseURL}${ARTICLE}`,
  });
});

test("closing the sheet is not a fault, and a sheet that fails gives the address", async ({ page, baseURL }) => {
  await standIn(page, { sheet: "closed" });
  await page.goto(PLAN);
  await press(page, words.send);
  await expect(page.locator("html")).toHaveAttribute("data-shared");
  await expect(status(page)).toHaveText("");
  for (const sheet of ["fails", "throws"] as const) {
    await standIn(page, { sheet });
    await page.goto(ARTICLE);
    await press(page, words.send);
    await expect(status(page), sheet).toHaveText(`${words.failed} ${baseURL}${ARTICLE}`);
  }
});

test("the link is copied with the keyboard, and the reader is told so each time", async ({ page, baseURL }) => {
  await standIn(page, { clipboard: "takes" });
  await page.goto(`${PLAN}#ring`);
  const copy = section(page).getByRole("button", { name: words.copy });
  await section(page).getByRole("button", { name: words.print }).focus();
  await page.keyboard.press("Tab");
  await expect(copy, "no sheet here, so no button for it").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText(words.copied);
  expect(await given(page, "data-copied")).toBe(`${baseURL}${PLAN}`);
  await status(page).evaluate((line) => {
    new MutationObserver(() => {
      line.dataset.changes = String(Number(line.dataset.changes ?? 0) + 1);
    }).observe(line, { childList: true });
  });
  await page.keyboard.press("Space");
  await expect(status(page), "emptied, then said again").toHaveAttribute("data-changes", /[12]/);
  await expect(status(page)).toHaveText(words.copied);
});

test("where the phone does not let us copy, the link stands there, marked", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await standIn(page, {});
  await page.goto(PLAN);
  await press(page, words.copy);
  await expect(status(page)).toHaveText(`${words.failed} ${baseURL}${PLAN}`);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL}${PLAN}`);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
    "nobody scrolls sideways",
  ).toBeLessThanOrEqual(320);
});

test("the button to print asks the browser to print, once the code is on its way", async ({ page }) => {
  await standIn(page, {});
  await page.goto(ARTICLE);
  const code = page.waitForRequest(/qr\.svg$/);
  await press(page, words.print);
  await code;
  await expect(page.locator("html")).toHaveAttribute("data-printed", "true");
});

test("each kind of page that holds advice can be passed on, and no other kind", async ({ page }) => {
  for (const [kind, href] of onePageOfEachKind) {
    if (kind === "leave") continue;
    await page.goto(href);
    await expect(section(page), kind).toHaveCount(SHARED.includes(kind) ? 1 : 0);
  }
});

test("a page that asks for the buttons twice has them once", async ({ page }) => {
  await page.goto(PLAN);
  await expect(section(page)).toHaveCount(1);
  await page.evaluate(async () => {
    const script = [...document.scripts].find(({ src }) => /\/(?:share|plan)\./.test(src));
    await import(`${script?.src}?again`);
  });
  await expect(section(page)).toHaveCount(1);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("there are no buttons that do nothing, and no empty place for them", async ({ page }) => {
    for (const href of [PLAN, ARTICLE]) {
      await page.goto(href);
      await expect(page.getByRole("button")).toHaveCount(0);
      await expect(section(page)).toHaveCount(0);
    }
  });
});

/** What tells a family's story at a glance, in a chat or a list of files. */
const TELLING = /sext|nude|naked|porn|abus|blackmail|extort|groom|picture|photo|child protection|suicid|harm/i;

/** What a page's head offers to those who preview it. */
function previewOf(html: string): Record<string, string> {
  const metas = html.match(/<meta [^>]*>/g) ?? [];
  return Object.fromEntries(
    metas.flatMap((meta) => {
      const name = meta.match(/(?:name|property)="((?:og|twitter):[^"]*)"/)?.[1];
      return name ? [[name, meta.match(/content="([^"]*)"/)?.[1] ?? ""]] : [];
    }),
  );
}

test("whatever is sent, its preview is the same neutral line", async ({ request }) => {
  const pages = [...onePageOfEachKind.values(), "/404.html", PLAN, ARTICLE];
  for (const href of pages) {
    const preview = previewOf(await (await request.get(href)).text());
    expect(preview, href).toEqual({ "og:title": ui.site.name, "og:description": ui.site.description });
    expect(Object.values(preview).join(" ")).not.toMatch(TELLING);
  }
  expect(words.sharedTitle + words.sharedText).not.toMatch(TELLING);
  expect(previewOf('<meta property="og:title" content="Blackmail">')["og:title"]).toMatch(TELLING);
});

test("no title of the first page, the list of services, a question or a plan tells what happened", async ({ page }) => {
  const quiet = [routes.home(), routes.help(), routes.help({ nation: "wales" }), routes.start(), PLAN, routes.search()];
  for (const href of [...quiet, routes.keep(), routes.practise()]) {
    await page.goto(href);
    expect(await page.title(), href).not.toMatch(TELLING);
  }
  await page.goto(ARTICLE);
  expect(await page.title(), "as an article's may").toMatch(TELLING);
});

test("a question’s tab says the same number as its page", async ({ page }) => {
  for (const answers of [["go-on"], ["go-on", "talk-first"]]) {
    await page.goto(routes.answers(answers));
    const [, number = ""] = /(\d+)/.exec((await page.locator("main .meta").first().textContent()) ?? "") ?? [];
    expect(await page.title()).toMatch(new RegExp(`^\\D*${number}\\b`));
  }
});

test("no address of a question, a plan or a turn tells what happened", () => {
  const quiet = everyPage.filter(({ kind }) => ["question", "plan", "turn"].includes(kind));
  expect(quiet.length).toBeGreaterThan(100);
  expect(quiet.map(({ href }) => href).filter((href) => TELLING.test(href))).toEqual([]);
  expect(ARTICLE, "as an article's may").toMatch(TELLING);
});
