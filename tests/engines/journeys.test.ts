import { afterAll, describe, expect, test } from "vitest";
import keepWords from "../../content/en/keep.json" with { type: "json" };
import ownWords from "../../content/en/own-words/words.json" with { type: "json" };
import { filmDocument } from "../../lib/content/film-document.ts";
import { content } from "../../lib/content/load.ts";
import { SITE } from "../../lib/site/config.ts";
import { bestPath } from "../../lib/talks/paths.ts";
import { TALKS } from "../../lib/talks/talks.ts";
import { addressOf, placeOf, routes, ui } from "../e2e/support/site.ts";
import { until } from "./support/driver.ts";
import { OWN_HOST } from "./support/elsewhere.ts";
import { chosenEngines, inEachEngine, KEYS, type Reader } from "./support/reader.ts";

const place = placeOf(["no", "threat", "money", "teen"]);
const plan = addressOf(place);
const FILM = "the-first-hour";

/** What a reader saw at each station, by engine: in the end all must have seen the same. */
const seen = new Map<string, Map<string, string>>();

async function note(reader: Reader, station: string, selector = "main"): Promise<void> {
  const stations = seen.get(reader.engine) ?? new Map<string, string>();
  // Engines differ in the spaces they put between boxes, and in nothing that is read.
  stations.set(station, (await reader.sees(selector)).replaceAll(" ", ""));
  seen.set(reader.engine, stations);
}

const left = (reader: Reader) =>
  reader.driver.evaluate<Record<string, number | string>>(`(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))()`);
const NOTHING = { cookies: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

inEachEngine("a parent", (reader) => {
  test("answers the questions and has a plan, and ticks its first step", async () => {
    const me = reader();
    await me.open(routes.home());
    await note(me, "first page");
    await me.press(`main a[href="${routes.start()}"]`);
    await me.arrivesAt(routes.start());
    for (let count = 1; count <= place.segments.length; count += 1) {
      const next = routes.answers(place.segments.slice(0, count));
      if (!(await me.driver.evaluate<boolean>(`document.querySelector('main a[href="${next}"]') !== null`))) continue;
      await note(me, `question ${count}`);
      await me.press(`main a[href="${next}"]`);
      await me.arrivesAt(next);
    }
    expect(await me.where()).toBe(plan);
    await me.reads(ui.plan.title, "h1");
    await note(me, "plan");
    await me.press(".tick");
    await until("the tick", () => me.driver.evaluate<boolean>("document.querySelector('.tick input').checked"));
    expect(await left(me)).toEqual(NOTHING);
  });

  test("says it in their own words and is led to the same questions", async () => {
    const me = reader();
    await me.open(routes.home());
    await me.press("#own-words");
    await me.type("someone is blackmailing my son for money over a nude");
    await me.press("[data-own-words] button.go");
    await me.reads(ownWords.found, ".own-found");
    await note(me, "own words", ".own-found");
    await me.press(".own-ways a.pick");
    await until("a place in the questions", async () => (await me.where())?.startsWith(routes.start()));
    expect(await left(me)).toEqual(NOTHING);
  });

  test("searches with a word spelt wrong and opens what was found", async () => {
    const me = reader();
    await me.open(routes.search());
    await me.press("#search-words");
    await me.type("sextorsion");
    const found = `#search-results a[href="${routes.situation("blackmail")}"]`;
    await until("an answer", () => me.driver.evaluate<boolean>(`document.querySelector('${found}') !== null`));
    await note(me, "found", "#search-results");
    await me.type(KEYS.enter);
    await me.press(found);
    await me.arrivesAt(routes.situation("blackmail"));
    expect(await left(me)).toEqual(NOTHING);
  });

  test("practises a talk to its end", async () => {
    const me = reader();
    const [talk] = TALKS;
    if (!talk) throw new Error("There is no talk.");
    await me.open(routes.talk(talk.id));
    for (const id of bestPath(talk)) {
      await me.press(`main a.pick[href="${routes.turn(talk.id, id)}"]`);
      await me.arrivesAt(routes.turn(talk.id, id));
      await me.reads(content.talk(talk.id).turns[id]?.child ?? "");
    }
    await me.reads(ui.practise.ends, "h1");
    await note(me, "end of the talk");
  });

  test("plays a film, makes its words larger, and pauses it", async () => {
    const me = reader();
    const first = filmDocument(FILM).screenplay.parts[0]?.beats[0]?.words ?? "";
    const picture = () => me.driver.evaluate<string>("document.querySelector('.film-picture').innerHTML");
    await me.open(routes.film(FILM));
    await me.press(".film-start");
    await me.reads(first, ".film-words");
    const before = await picture();
    await until("the picture to move", async () => (await picture()) !== before);
    await me.type("c");
    await until("larger words", () =>
      me.driver.evaluate<boolean>("document.querySelector('.film-words').dataset.size === '1.4'"),
    );
    await me.press(".film-play");
    await until("the film to stop", async () => {
      const still = await picture();
      await me.driver.evaluate("new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
      return still === (await picture());
    });
    await me.type("0");
    await until("the beginning", () =>
      me.driver.evaluate<boolean>("document.querySelector('.film-slider').value === '0'"),
    );
  });

  test("keeps a plan, opens it with no signal, and removes it with one press", async () => {
    const me = reader();
    await me.open(plan);
    await me.press('a[href^="/keep/#"]');
    await me.press('[data-keep="keep"]');
    await me.reads(keepWords.page.status.kept, '[data-keep="status"]');
    await note(me, "kept");
    expect(await left(me)).toMatchObject({ cookies: "", local: 1, workers: 1 });
    me.site.cut = true;
    try {
      await me.open(plan);
      await me.reads(ui.plan.title, "h1");
      await note(me, "kept plan", "main h1, main h2");
      await me.open(routes.answers(["stay-close", "pushed"]));
      await me.reads(ui.plan.title, "h1");
    } finally {
      me.site.cut = false;
    }
    await me.open(routes.keep());
    await me.press('[data-keep="remove"]');
    await me.reads(keepWords.page.status.removed, '[data-keep="status"]');
    expect(await left(me)).toEqual(NOTHING);
  });

  test("leaves the page while a plan is being kept, and finds and removes what there is", async () => {
    const me = reader();
    await me.open(plan);
    await me.press('a[href^="/keep/#"]');
    await me.press('[data-keep="keep"]');
    await me.open(routes.home());
    await me.open(routes.keep());
    const settled = await until("a whole plan or nothing", () =>
      me.driver.evaluate<string | undefined>(`(() => {
        if (document.querySelector('[data-keep="list"] a')) return "kept";
        return document.querySelector('[data-keep="none"]').checkVisibility() ? "nothing" : undefined;
      })()`),
    );
    if (settled === "kept") {
      await me.press('[data-keep="remove"]');
      await me.reads(keepWords.page.status.removed, '[data-keep="status"]');
    }
    expect(await left(me)).toEqual(NOTHING);
  });

  test("leaves with three presses of Shift, and is not asked to leave by Escape", async () => {
    const me = reader();
    await me.open(plan);
    for (let press = 0; press < 4; press += 1) await me.type(KEYS.escape);
    await me.reads(ui.plan.title, "h1");
    for (let press = 0; press < 3; press += 1) await me.type(KEYS.shift);
    await me.arrivesAt(SITE.leaveTo);
  });
});

inEachEngine("over TLS", (reader) => {
  test("the mark of leaving stays in its tab and sets no cookie, and is gone when the reader comes again", async () => {
    const me = reader();
    const own = `https://${OWN_HOST}`;
    await me.driver.goTo(own + plan);
    const marked = await me.driver.evaluate<(string | number)[]>(
      `(() => { document.querySelector("[data-leave]").click(); return [document.cookie, sessionStorage.length]; })()`,
    );
    expect(marked).toEqual(["", 1]);
    await me.arrivesAt(SITE.leaveTo);
    await me.driver.goTo(own + routes.home());
    expect(await left(me)).toEqual(NOTHING);
  });
});

describe("what a parent sees", () => {
  let compared = 0;
  afterAll(() => expect(compared).toBe(chosenEngines().length));

  test.each([...chosenEngines()])("in %s is the same at every station", (engine) => {
    const [first] = chosenEngines();
    expect(Object.fromEntries(seen.get(engine) ?? [])).toEqual(Object.fromEntries(seen.get(first ?? engine) ?? []));
    expect(seen.get(engine)?.size).toBeGreaterThan(5);
    compared += 1;
  });
});
