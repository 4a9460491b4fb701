import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { content } from "../../lib/content/load.ts";
import { headersFor } from "../../lib/publish/headers.ts";
import { KIT_FILES } from "../../lib/site/routes.ts";
import { fill } from "../../lib/site/ui.ts";
import { itemOf, items, kitOf } from "../../lib/teachers/items.ts";
import { shortAddress, textMessage } from "../../lib/teachers/texts.ts";
import { kit } from "../../lib/teachers/words.ts";
import { onePageOfEachKind, routes, sampleOfItems, ui } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const blackmail = itemOf("situation", "blackmail");
const { short } = kitOf(blackmail);
const KIT = routes.kit(blackmail.kind, blackmail.id);
const CARD = routes.card(blackmail.kind, blackmail.id);
const FORGED = "Ring 0900 666 now";
const FORGERY = `?title=<b>${FORGED}</b>&q=${FORGED}&phone=0900666&next=https://evil.example/#:~:text=x&title=<b>${FORGED}</b>`;

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("a teacher finds what to send, and takes its words and files away", async ({ page, request }) => {
  await page.addInitScript(() => {
    const writeText = async (words: string) => {
      document.documentElement.dataset.copied = words;
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  await page.goto(routes.home());
  await page.locator(".foot").getByRole("link", { name: ui.nav.teachers, exact: true }).click();
  await page.getByRole("link", { name: blackmail.title }).click();
  await expect(page).toHaveURL(KIT);

  const copied = async (name: string) => {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: /./ }).last()).toBeVisible();
    return page.locator("html").getAttribute("data-copied");
  };
  expect(await copied(kit.kit.copyAddress)).toBe(shortAddress(short));
  expect(await copied(kit.kit.copyText)).toBe(textMessage(kitOf(blackmail)));
  expect(await copied(kit.kit.copyNewsletter)).toContain(kitOf(blackmail).newsletter);
  expect(await copied(kit.kit.copyLetter), "gaps are copied as lines").toMatch(/^____\n\nDear parents/);
  expect(await copied(kit.kit.copyCard)).toMatch(
    /^<iframe src="https:\/\/[^"]+\/embed\/cards\/situation\/blackmail\/" .*<\/iframe>$/,
  );

  const types = { pdf: "application/pdf", svg: "image/svg+xml", png: "image/png" };
  for (const file of KIT_FILES) {
    const link = page.locator(`a[download][href="${routes.kitFile(blackmail.kind, blackmail.id, file)}"]`);
    await expect(link).toHaveAttribute("download", `${short}-${file}`);
    const answer = await request.get((await link.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toContain(types[file.slice(-3) as keyof typeof types]);
    expect((await answer.body()).length).toBeLessThan(60_000);
  }
});

test("a kit for a film gives the film itself, with its size", async ({ page, request }) => {
  await page.goto(routes.kit("film", "the-first-hour"));
  const files = page.locator('a[download][href$=".mp4"]');
  await expect(files).toHaveCount(2);
  for (const file of await files.all()) {
    const answer = await request.head((await file.getAttribute("href")) ?? "");
    await expect(file).toContainText(`${(Number(answer.headers()["content-length"]) / 1e6).toFixed(1)} MB`);
  }
});

test("a teacher can take every poster, slide and code, and the slides of the evening", async ({ request }) => {
  const files = items().flatMap(({ kind, id }) => KIT_FILES.map((file) => routes.kitFile(kind, id, file)));
  for (const href of [...files, routes.eveningSlides()]) {
    const answer = await request.head(href);
    expect(answer.status(), href).toBe(200);
    expect(Number(answer.headers()["content-length"]), href).toBeLessThan(120_000);
  }
});

test.describe("somebody who types a short address", () => {
  test("lands on the page, with nothing of what they typed behind it", async ({ page }) => {
    for (const typed of [routes.go(short), routes.go(short).replace(/\/$/, ""), `${routes.go(short)}${FORGERY}`]) {
      await page.goto(typed);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(blackmail.title);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(blackmail.href);
    }
  });

  test("can go from every one of them to a page that is there", async ({ request }) => {
    for (const item of items()) {
      const answer = await request.get(routes.go(kitOf(item).short), { maxRedirects: 0 });
      expect(answer.headers().location).toBe(item.href);
    }
  });

  test.describe("and mistypes it", () => {
    test.use({ expected: { missing: ["/go/xyz/"] } });

    test("gets the page for what is missing", async ({ page }) => {
      const answer = await page.goto("/go/xyz/");
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(ui.notFound.title);
    });
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`is led on by the page itself where the host does not, ${javaScriptEnabled ? "with" : "without"} script`, async ({
      browser,
    }) => {
      const html = await readFile(join("out", routes.go(short), "index.html"), "utf8");
      expect(html).toContain('<meta name="robots" content="noindex, nofollow"');
      expect(html, "the address tells nobody's story, and neither does the page").not.toMatch(/<title>(?!Steady<)/);
      const host = createServer((request, response) => {
        response.writeHead(200, { ...headersFor(routes.go(short)), "Content-Type": "text/html;charset=utf-8" });
        response.end(request.url?.startsWith("/go/") ? html : "<!doctype html><title>There</title><p id=there>There");
      }).listen(0, "127.0.0.1");
      await once(host, "listening");
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`http://localhost:${(host.address() as AddressInfo).port}${routes.go(short)}`);
      await page.waitForURL(`**${blackmail.href}`);
      await expect(page.locator("#there")).toBeVisible();
      await context.close();
      host.close();
    });
  }
});

test("nobody can put words or a number into a page through its address", async ({ page }) => {
  test.setTimeout(90_000);
  await page.clock.setFixedTime(new Date("2026-12-01T20:00:00Z"));
  const read = async (address: string) => {
    await page.goto(address);
    return page.evaluate(() => {
      const leads = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));
      return `${document.title}\n${document.body.textContent}\n${leads.join("\n")}`;
    });
  };
  for (const [kind, href] of onePageOfEachKind) {
    if (kind === "leave") continue;
    const own = await read(href);
    await page.evaluate((words) => {
      window.name = words;
    }, FORGED);
    const forged = await read(`${href}${FORGERY}`);
    expect(forged, `a ${kind} page`).toBe(own);
    expect(own).not.toContain(FORGED);
  }
});

test("the check of forged words finds them where a page would show them", async ({ page }) => {
  await page.goto(`${routes.teachers()}${FORGERY}`);
  await page.evaluate(() => document.body.append(new URLSearchParams(location.search).get("q") ?? ""));
  await expect(page.locator("body")).toContainText(FORGED);
});

/** A page of another site that frames ours. Its own script tries to reach in. */
async function inAnotherSite(browser: Browser, frames: string, look: (page: Page) => Promise<void>, script = true) {
  const other = createServer((_, response) => {
    response.setHeader("content-type", "text/html;charset=utf-8");
    response.end(`<!doctype html><title>Another site</title>${frames}`);
  }).listen(0, "127.0.0.1");
  await once(other, "listening");
  const context = await browser.newContext({ javaScriptEnabled: script });
  const page = await context.newPage();
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
  await look(page);
  await context.close();
  other.close();
}

const frame = (name: string, src: string, more = "") =>
  `<iframe name="${name}" width="600" height="560" ${more} src="${src.replaceAll('"', "&quot;")}"></iframe>`;
/** As in the line that schools copy. */
const SANDBOX = 'sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"';

test("a card fits the frame that schools copy, and in a lower frame of old no number is cut off", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(KIT);
  const line = (await page.locator("code", { hasText: "<iframe" }).textContent()) ?? "";
  const frame = Number(/height="(\d+)"/.exec(line)?.[1]);
  expect(frame).toBeGreaterThan(500);
  const faults: string[] = [];
  for (const width of [320, 360, 412, 600, 768, 1200]) {
    await page.setViewportSize({ width, height: 680 });
    for (const { kind, id } of items()) {
      await page.goto(routes.card(kind, id));
      const [whole, numbers] = await page.evaluate(() => [
        document.querySelector("main")?.getBoundingClientRect().bottom ?? 9999,
        Math.max(...[...document.querySelectorAll('a[href^="tel:"]')].map((one) => one.getBoundingClientRect().bottom)),
      ]);
      if (whole > frame || numbers > 680) faults.push(`${kind}/${id} at ${width}: ${whole}, its numbers ${numbers}`);
    }
  }
  expect(faults).toEqual([]);
});

test.describe("a school's site, or a hostile one, that frames a card", () => {
  test("gets the card as it is, whatever it writes into the address, and no script runs in it", async ({
    browser,
    baseURL,
  }) => {
    const frames =
      frame(FORGED, `${baseURL}${CARD}`) +
      frame("forged", `${baseURL}${CARD}${FORGERY}`) +
      frame("copied", `${baseURL}${CARD}`, SANDBOX) +
      frame("shut", `${baseURL}${CARD}`, "sandbox");
    await inAnotherSite(browser, frames, async (page) => {
      const texts: string[] = [];
      for (const name of [FORGED, "forged", "copied", "shut"]) {
        const card = page.frameLocator(`iframe[name="${name}"]`);
        await expect(card.getByRole("heading", { level: 1 })).toHaveText(blackmail.title);
        await expect(card.getByText(blackmail.says)).toBeVisible();
        for (const id of ["emergency-999", "nspcc-helpline", "childline"]) {
          const number = content.contacts[id]?.phone[0]?.number ?? "";
          await expect(card.locator(`a[href="tel:${number.replaceAll(" ", "")}"]`)).toBeVisible();
        }
        await expect(card.locator("script, form, input, iframe")).toHaveCount(0);
        texts.push((await card.locator("body").textContent()) ?? "");
      }
      expect(new Set(texts).size).toBe(1);
      const padding = await page
        .frameLocator('iframe[name="copied"]')
        .locator(".embed-card")
        .evaluate((one) => getComputedStyle(one).paddingTop);
      expect(Number.parseFloat(padding), "it has its styles in the sandbox").toBeGreaterThan(0);
      expect(texts[0]).not.toContain("0900");
      const reached = await page.evaluate(() =>
        [...document.querySelectorAll("iframe")].filter((one) => {
          try {
            return one.contentDocument !== null;
          } catch {
            return false;
          }
        }),
      );
      expect(reached, "the page around it cannot read or change it").toHaveLength(0);
    });
  });

  test("can frame nothing else", async ({ browser, baseURL }) => {
    const refused = [
      routes.home(),
      routes.situation("blackmail"),
      routes.start(),
      routes.teachers(),
      KIT,
      blackmail.href,
      routes.go(short),
      `${CARD}nowhere/`,
      `${CARD}%2e%2e/%2e%2e/%2e%2e/%2e%2e/get-help/`,
      "/embed/",
    ];
    const frames = refused.map((path, index) => frame(`no-${index}`, `${baseURL}${path}`)).join("");
    await inAnotherSite(browser, frames + frame("card", `${baseURL}${CARD}`), async (page) => {
      await expect(page.frameLocator('iframe[name="card"]').getByRole("heading", { level: 1 })).toBeVisible();
      for (const [index, path] of refused.entries()) {
        await expect.poll(() => page.frame(`no-${index}`)?.url(), path).toMatch(/^chrome-error:/);
      }
    });
  });

  test("leads parents to the whole page, which the frame cannot hold", async ({ browser, baseURL }) => {
    await inAnotherSite(browser, frame("card", `${baseURL}${CARD}`, SANDBOX), async (page) => {
      const opened = page.waitForEvent("popup");
      await page.frameLocator("iframe").getByRole("link", { name: kit.card.open }).click();
      const whole = await opened;
      await expect(whole.getByRole("heading", { level: 1 })).toHaveText(blackmail.title);
      await expect(whole.locator(".settled p").first()).toHaveText(blackmail.says);
      expect(await whole.evaluate(() => window.opener)).toBeNull();
    });
  });

  test("shows it to those who have no script", async ({ browser, baseURL }) => {
    const look = async (page: Page) => {
      await expect(page.frameLocator("iframe").getByText(blackmail.says)).toBeVisible();
    };
    await inAnotherSite(browser, frame("card", `${baseURL}${CARD}`), look, false);
  });
});

test("a card fits whatever width a school gives it, in light and dark", async ({ page }) => {
  for (const item of [...sampleOfItems, itemOf("situation", "they-passed-it-on")]) {
    await page.goto(routes.card(item.kind, item.id));
    for (const width of [280, 420, 800]) {
      await page.setViewportSize({ width, height: 560 });
      expect(await sideways(page), `${item.title} at ${width}`).toBeLessThanOrEqual(0);
    }
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const [ground, ink] = await page
        .locator(".embed-card")
        .evaluate((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]);
      expect(ground).not.toBe(ink);
    }
  }
});

test("a card says in words when its numbers were checked", async ({ page }) => {
  await page.goto(CARD);
  const on = "\\d{1,2} \\w+ 20\\d\\d";
  await expect(page.locator(".embed-card")).toContainText(new RegExp(fill(kit.card.checked, { on })));
});

test.describe("a teacher without script", () => {
  test.use({ javaScriptEnabled: false });

  test("sees all the words, and every file is a plain link", async ({ page }) => {
    await page.goto(KIT);
    for (const words of [kitOf(blackmail).newsletter, kitOf(blackmail).letter, textMessage(kitOf(blackmail))]) {
      await expect(page.getByText(words)).toBeVisible();
    }
    await expect(page.getByText(shortAddress(short), { exact: true })).toBeVisible();
    await expect(page.locator("a[download]")).toHaveCount(KIT_FILES.length);
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test("a teacher who uses the keyboard reaches every file and every button in the order of the page", async ({
  page,
}) => {
  await page.goto(KIT);
  const reached: string[] = [];
  await page.locator("main a").first().focus();
  for (let press = 0; press < 20; press += 1) {
    const name = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    reached.push(name);
    await page.keyboard.press("Tab");
  }
  const wanted = [kit.kit.copyAddress, kit.kit.svg, kit.kit.png, kit.kit.poster, kit.kit.slide, kit.kit.copyNewsletter];
  const places = wanted.map((name) => reached.indexOf(name));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
