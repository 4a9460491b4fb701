import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Locator, Page } from "@playwright/test";
import { parseFragment } from "parse5";
import player from "../../content/en/films/player.json" with { type: "json" };
import { filmDocument, filmIds } from "../../lib/content/film-document.ts";
import { findFaults, loadAxe } from "./support/axe.ts";
import { routes } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const id = "the-first-hour";
const { timeline, screenplay } = filmDocument(id);
const words = { ...player.page, ...player.script };
const [, second] = timeline.parts;
const lines = screenplay.parts.flatMap(({ beats }) => beats.map((beat) => beat.words));

test.use({ viewport: { width: 360, height: 800 } });

/** Opens a film's page, presses play and pauses at once, so that nothing moves while a test looks. */
async function openPaused(page: Page, href: string = routes.film(id)): Promise<Locator> {
  await page.goto(href);
  const film = page.locator("film-player").first();
  await film.locator(".film-start").click();
  await film.getByRole("button", { name: words.pause, exact: true }).click();
  await expect(film.getByRole("button", { name: words.play, exact: true })).toBeFocused();
  return film;
}

const choice = (film: Locator, name: string) => film.getByRole("combobox", { name, exact: true });
const place = (film: Locator) => film.locator(".film-slider");
const placeValue = async (film: Locator) => Number(await place(film).inputValue());

test("nothing but the poster is fetched until a film is wanted", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(routes.film(id));
  await page.waitForLoadState("networkidle");
  const films = asked.filter((path) => /film/.test(path) && path !== routes.film(id));
  // The picture and the ordinary video share the poster; an engine may say of either that it asked.
  const kinds = new Set(films.map((path) => path.replace(/\.[0-9a-f]{8}\./, ".")));
  expect([...kinds].sort()).toEqual(["/assets/film-player.js", `/films/${id}/trouble.svg`]);
  await page.locator(".film-start").click();
  await expect(page.locator(".film-picture")).toBeVisible();
  expect(asked.some((path) => path.startsWith(`/assets/films/${id}.`))).toBe(true);
});

test("a film plays, pauses, says where it is, and can be played again", async ({ page }) => {
  await page.goto(routes.film(id));
  const film = page.locator("film-player");
  await film.locator(".film-start").click();
  await expect(film.locator(".film-words")).toHaveText(lines[0] ?? "");
  await expect(film.getByRole("img", { name: screenplay.fields.title })).toBeVisible();
  const before = await film.locator(".film-picture").innerHTML();
  await expect.poll(() => film.locator(".film-picture").innerHTML()).not.toBe(before);
  await page.keyboard.press("End");
  await expect(film.getByRole("button", { name: words.again })).toBeVisible();
  await expect(film.getByRole("status")).toHaveText(words.ended);
  await film.getByRole("button", { name: words.again }).click();
  await expect(film.locator(".film-words")).toHaveText(lines[0] ?? "");
});

test("every key does what the list of keys says", async ({ page }) => {
  const film = await openPaused(page);
  const { duration } = timeline;
  const near = (time: number) => expect.poll(() => placeValue(film)).toBeCloseTo(time, 0);
  await page.keyboard.press("Home");
  await near(0);
  await page.keyboard.press("ArrowRight");
  await near(5);
  await page.keyboard.press("l");
  await near(15);
  await page.keyboard.press("j");
  await near(5);
  await page.keyboard.press("ArrowLeft");
  await near(0);
  await page.keyboard.press("1");
  await near(duration / 10);
  const still = await film.locator(".film-picture").innerHTML();
  for (let press = 0; press < 12; press += 1) await page.keyboard.press(".");
  expect(await film.locator(".film-picture").innerHTML()).not.toBe(still);
  for (let press = 0; press < 12; press += 1) await page.keyboard.press(",");
  await near(duration / 10);
  await page.keyboard.press("0");
  await page.keyboard.press("n");
  await expect(choice(film, words.part)).toHaveValue(second?.id ?? "");
  await page.keyboard.press("p");
  await expect(choice(film, words.part)).toHaveValue(timeline.parts[0]?.id ?? "");
  await page.keyboard.press(">");
  await expect(choice(film, words.speed)).toHaveValue("1.25");
  await page.keyboard.press("<");
  await expect(choice(film, words.speed)).toHaveValue("1");
  await page.keyboard.press("c");
  await expect(film.locator(".film-words")).toHaveAttribute("data-size", "1.4");
  await page.keyboard.press("k");
  await expect(film.getByRole("button", { name: words.pause, exact: true })).toBeVisible();
  await expect(film.getByRole("status")).toHaveText(words.playing);
  await page.keyboard.press("k");
  await expect(film.getByRole("button", { name: words.play, exact: true })).toBeVisible();
  await page.keyboard.press("?");
  await expect(film.locator(".film-keys")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(film.locator(".film-keys")).toBeHidden();
  await page.keyboard.press("t");
  await expect(film.locator(".film-text")).not.toHaveAttribute("open");
  await page.keyboard.press("t");
  await expect(film.locator(".film-text")).toHaveAttribute("open");
});

test("space plays from anywhere but a control that has its own use for it", async ({ page }) => {
  const film = await openPaused(page);
  await place(film).focus();
  await page.keyboard.press(" ");
  await expect(film.getByRole("button", { name: words.pause, exact: true })).toBeVisible();
  await page.keyboard.press(" ");
  await film.locator(".film-settings > summary").focus();
  await page.keyboard.press(" ");
  await expect(film.locator(".film-settings")).toHaveAttribute("open");
  await expect(film.getByRole("button", { name: words.play, exact: true })).toBeVisible();
});

test("keys belong to the film only while focus is in it, and can be switched off", async ({ page }) => {
  const film = await openPaused(page);
  await page.keyboard.press("Home");
  await page.locator("a.brand").focus();
  await page.keyboard.press("l");
  expect(await placeValue(film)).toBe(0);
  await film.locator(".film-settings > summary").click();
  await film.getByLabel(words.keysOn).uncheck();
  await page.keyboard.press("l");
  expect(await placeValue(film)).toBe(0);
});

test("Escape never leaves the page", async ({ page }) => {
  await openPaused(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(routes.film(id));
});

test("the whole screen is offered, and where a phone refuses it the film fills the window", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Element.prototype, "requestFullscreen", { value: () => Promise.reject(new TypeError()) });
  });
  const film = await openPaused(page);
  await film.getByRole("button", { name: words.full }).click();
  await expect(film).toHaveClass(/film-fills/);
  await expect(page.locator("footer.foot")).toHaveAttribute("inert");
  await expect(film.getByRole("button", { name: words.small })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(film).not.toHaveClass(/film-fills/);
  await expect(page.locator("footer.foot")).not.toHaveAttribute("inert");
});

test("focus goes through the controls in the order they are read", async ({ page }) => {
  const film = await openPaused(page);
  const order: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    order.push(
      await page.evaluate(() => {
        const { activeElement: one } = document;
        return (
          one?.getAttribute("aria-label") ??
          one?.closest("label")?.childNodes[0]?.textContent?.trim() ??
          one?.textContent ??
          ""
        );
      }),
    );
    await page.keyboard.press("Tab");
  }
  expect(order).toEqual([
    words.play,
    words.back,
    words.place,
    words.on,
    words.part,
    words.speed,
    words.full,
    words.settings,
  ]);
  await expect(film.locator(".film-video > summary")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(film.locator(".film-text > summary")).toBeFocused();
});

test("a line of the words goes to its moment, and the current line is marked without colour alone", async ({
  page,
}) => {
  const film = await openPaused(page);
  const press = film.getByRole("button", { name: lines[6], exact: true });
  await press.click();
  await expect(press).toBeFocused();
  await expect(press).toHaveAttribute("aria-current", "true");
  await expect(film.locator("[aria-current]")).toHaveCount(1);
  await expect(film.locator(".film-words")).toHaveText(lines[6] ?? "");
  expect(await press.evaluate((one) => getComputedStyle(one, "::before").content)).toContain("▶");
});

test("an address can name a moment or a part", async ({ page }) => {
  for (const [hash, line] of [
    [`#part=${second?.id}`, screenplay.parts[1]?.beats[0]?.words],
    [`#t=${Math.ceil((timeline.cues[9]?.from ?? 0) + 0.5)}`, lines[9]],
  ] as const) {
    await page.goto("about:blank");
    const film = await openPaused(page, `${routes.film(id)}${hash}`);
    await expect(film.locator(".film-words")).toHaveText(line ?? "");
  }
});

test("an article's film starts at the part that answers it", async ({ page }) => {
  const film = await openPaused(page, routes.situation("passed-around"));
  await expect(choice(film, words.part)).toHaveValue("slow-the-spread");
});

test("a seek gives the picture that the build drew, in whatever order it is asked for", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const film = await openPaused(page);
  for (const index of [14, 2, 20, 0, 9]) {
    await film.getByRole("button", { name: lines[index], exact: true }).click();
    const shown = await film.locator(".film-picture").innerHTML();
    const file = await page.request.get(`/films/${id}/${timeline.beats[index]?.id}.svg`);
    expect(shapes(`<svg>${shown}</svg>`)).toEqual(shapes(await file.text()));
  }
});

test("with reduced motion the pictures come first and nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(routes.film(id));
  await expect(page.locator(".film-pictures")).toHaveAttribute("open");
  await page.locator(".film-start").click();
  const picture = page.locator(".film-picture");
  const before = await picture.innerHTML();
  await expect.poll(() => placeValue(page.locator("film-player"))).toBeGreaterThan(1);
  expect(await picture.innerHTML()).toBe(before);
});

test("the words can be made bigger and turned round, for every film on the page, and nothing of it is kept", async ({
  page,
  context,
}) => {
  const film = await openPaused(page);
  await page.evaluate(() => {
    const section = document.querySelector(".film");
    section?.after(section.cloneNode(true));
  });
  await page.reload();
  await page.evaluate(() => {
    const section = document.querySelector(".film");
    section?.after(section.cloneNode(true));
  });
  const [one, two] = [page.locator("film-player").nth(0), page.locator("film-player").nth(1)];
  await one.locator(".film-start").click();
  await expect(one.getByRole("button", { name: words.pause, exact: true })).toBeVisible();
  await two.locator(".film-start").click();
  await expect(two.getByRole("button", { name: words.pause, exact: true })).toBeVisible();
  await expect(one.getByRole("button", { name: words.play, exact: true })).toBeVisible();
  await two.locator(".film-settings > summary").click();
  await two.getByLabel(words.size).selectOption("1.8");
  await two.getByLabel(words.colours).selectOption("light");
  for (const each of [one, two]) {
    await expect(each.locator(".film-words")).toHaveAttribute("data-size", "1.8");
    await expect(each.locator(".film-words")).toHaveAttribute("data-colours", "light");
  }
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
  expect(await context.cookies()).toEqual([]);
  await expect(film).toBeVisible();
});

test("a film stops when the page is hidden, and lets the screen sleep", async ({ page }) => {
  await page.addInitScript(() => {
    const held = { count: 0 };
    Object.defineProperty(window, "held", { value: held });
    const request = async () => {
      held.count += 1;
      const release = async () => {
        held.count -= 1;
      };
      return { release };
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
  });
  const held = () => page.evaluate(() => (window as unknown as { held: { count: number } }).held.count);
  await page.goto(routes.film(id));
  await page.locator(".film-start").click();
  await expect.poll(held).toBe(1);
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(page.getByRole("button", { name: words.play, exact: true })).toBeVisible();
  await expect.poll(held).toBe(0);
});

test("the words are read aloud only by a voice of the phone itself, and only when asked", async ({ page, browser }) => {
  const speech = (localService: boolean) => `
    const said = [];
    Object.defineProperty(window, "said", { value: said });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    Object.defineProperty(window, "speechSynthesis", { value: {
      getVoices: () => [{ lang: "en-GB", name: "One", localService: ${localService} }],
      addEventListener() {}, cancel() {}, speak(one) { said.push(one.text); },
    } });`;
  await page.addInitScript(speech(true));
  const film = await openPaused(page);
  await film.locator(".film-settings > summary").click();
  const aloud = film.getByLabel(words.aloud);
  await expect(aloud).not.toBeChecked();
  await aloud.check();
  await film.getByRole("button", { name: lines[3], exact: true }).click();
  await film.getByRole("button", { name: words.play, exact: true }).click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([lines[3]]);

  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const quiet = await other.newPage();
  await quiet.addInitScript(speech(false));
  const without = await openPaused(quiet);
  await without.locator(".film-settings > summary").click();
  await expect(without.getByLabel(words.aloud)).toBeHidden();
  await other.close();
});

test.describe("when the film's data does not come", () => {
  test.use({ expected: { missing: [] } });
  test("the ordinary video or the pictures stand in, the words stay, and one sentence says so", async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    await page.route(/\/assets\/films\//, (route) => route.abort());
    await page.goto(routes.film(id));
    const film = page.locator("film-player");
    await film.locator(".film-start").click();
    const video = film.locator(".film-video");
    const stands = (await video.count()) > 0;
    await expect(film.getByRole("status")).toHaveText(stands ? words.failedVideo : words.failed);
    await expect(stands ? video : page.locator(".film-pictures")).toHaveAttribute("open");
    await expect(film.locator(".film-start")).toBeHidden();
    await expect(film.locator(".film-line").first()).toBeVisible();
    if (stands) {
      await video.locator("video").evaluate((one) => one.dispatchEvent(new Event("error")));
      await expect(film.getByRole("status")).toHaveText(words.failed);
      await expect(page.locator(".film-pictures")).toHaveAttribute("open");
    }
    await context.close();
  });
});

for (const [width, height] of [
  [320, 568],
  [360, 640],
  [740, 360],
  [768, 1024],
  [1280, 720],
  [1366, 768],
] as const) {
  test(`after Play no part of the picture, its words or Pause is out of sight at ${width} x ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const href of [routes.film(id), routes.home()]) {
      await page.goto(href);
      const film = page.locator("film-player").first();
      await film.locator(".film-start").click();
      await expect(film.getByRole("button", { name: words.pause, exact: true })).toBeFocused();
      for (const part of [".film-screen", ".film-words", ".film-play"]) {
        await expect(film.locator(part), `${part} on ${href}`).toBeInViewport({ ratio: 0.99 });
      }
      // The top of the page stays in sight, and lies over what scrolls.
      const covered = await page.evaluate(() => {
        const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
        return bottom("header.top") - (document.querySelector(".film-screen")?.getBoundingClientRect().top ?? 0);
      });
      expect(covered, href).toBeLessThanOrEqual(0);
    }
  });
}

test("the ordinary video plays with its words", async ({ page }) => {
  await page.goto(routes.film(id));
  await page.waitForLoadState("networkidle");
  await expect(page.locator(".film-note"), "nothing has failed before it is wanted").toBeEmpty();
  await page.locator(".film-video > summary").click();
  const video = page.locator("video");
  await video.evaluate(async (one: HTMLVideoElement) => {
    one.muted = true;
    await one.play();
  });
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.currentTime)).toBeGreaterThan(0.3);
  await expect
    .poll(() => video.evaluate((one: HTMLVideoElement) => one.textTracks[0]?.cues?.length))
    .toBe(timeline.cues.length);
});

test("people who use assistive technology, a small phone or forced colours can use the player", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  // Colours that are still changing from light to dark are neither.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const film = await openPaused(page);
  await film.locator(".film-settings > summary").click();
  await film.getByRole("button", { name: words.keys, exact: true }).click();
  await film.getByLabel(words.size).selectOption("1.8");
  await loadAxe(page);
  expect(await findFaults(page, "playing")).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await findFaults(page, "playing in the dark")).toEqual([]);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active", contrast: "more" });
  expect(await findFaults(page, "playing in forced colours")).toEqual([]);
  expect(await film.locator(".film-screen").evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe("solid");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  const small = await film.evaluate((one) =>
    [...one.querySelectorAll<HTMLElement>("button, select, summary, input[type=range], label.film-tick")]
      .filter((control) => control.checkVisibility())
      .filter((control) => control.getBoundingClientRect().height < 44)
      .map((control) => control.className),
  );
  expect(small).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the ordinary video has its captions on from the start", async ({ page }) => {
    await page.goto(routes.film(id));
    await page.locator(".film-video > summary").click();
    await expect(page.locator("video")).toHaveCount(1);
    await expect(page.locator("video")).toBeVisible();
    await expect(page.locator("video track")).toHaveAttribute("default");
  });
  for (const film of filmIds()) {
    test(`${film} is there in words and pictures, with who can help`, async ({ page }) => {
      await page.goto(routes.film(film));
      await expect(page.locator(".film-start")).toBeHidden();
      const { screenplay: written } = filmDocument(film);
      for (const { beats } of written.parts)
        for (const beat of beats) await expect(page.getByText(beat.words, { exact: true }).first()).toBeVisible();
      await page.locator(".film-pictures > summary").click();
      const pictures = page.locator(".film-board img");
      await expect(pictures).toHaveCount(written.parts.flatMap(({ beats }) => beats).length);
      await expect(page.locator(".film-help a").first()).toBeVisible();
    });
  }
});

test("another site may frame a film that stands alone, and no other page", async ({ browser, baseURL }) => {
  const school = createServer((_, response) => {
    const frame = (name: string, path: string) =>
      `<iframe name="${name}" width="600" height="700" src="${baseURL}${path}"></iframe>`;
    response.setHeader("content-type", "text/html");
    response.end(frame("film", routes.embeddedFilm(id)) + frame("plan", routes.film(id)));
  }).listen(0);
  await once(school, "listening");
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://localhost:${(school.address() as AddressInfo).port}/`);
  const framed = page.frameLocator('iframe[name="film"]');
  await framed.locator(".film-start").click();
  await expect(framed.locator(".film-words")).toHaveText(lines[0] ?? "");
  await expect(framed.locator(".film-help a").first()).toBeVisible();
  expect(page.frame("plan")?.url()).not.toContain(routes.film(id));
  await context.close();
  school.close();
});

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Node[];
}

/** A picture's shapes, whatever the order of their attributes. */
function shapes(svg: string): unknown {
  const strip = (node: Node): unknown => [
    node.nodeName,
    (node.attrs ?? []).map(({ name, value }) => `${name}=${value}`).sort(),
    (node.childNodes ?? []).map(strip),
  ];
  const [picture] = parseFragment(svg).childNodes as unknown as Node[];
  return (picture?.childNodes ?? []).map(strip);
}
