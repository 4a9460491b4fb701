import { readdirSync, rmSync } from "node:fs";
import { SITE } from "../../../lib/site/config.ts";
import { addressOf, placeOf, planFor, routes, stepTitle, ui } from "../../e2e/support/site.ts";
import { until } from "./driver.ts";
import { startElsewhere } from "./elsewhere.ts";
import { type Engine, start } from "./engines.ts";
import { findPrograms } from "./programs.ts";
import { Reader } from "./reader.ts";
import { filesWith } from "./traces.ts";
import { watchSite } from "./watched-site.ts";
import { browseAlone } from "./webkitgtk.ts";

const place = placeOf(["no", "threat", "money", "teen"]);
const PLAN = addressOf(place);
/** The first page, the questions and the plan, in the order in which a reader opens them. */
export const TRAIL = [
  routes.home(),
  ...Array.from({ length: place.segments.length + 1 }, (_, count) => routes.answers(place.segments.slice(0, count))),
];
/** Words that stand on the plan and in no script of the site. */
const WORDS = stepTitle(planFor(place.facts).steps.now[0]?.id ?? "");
const TITLE = ui.home.documentTitle;
/** Milliseconds in which a page that is only passed through has gone by. */
const WATCHED = 900;

/** How many of the pages that were opened can be had again, and how. */
interface Reach {
  /** By pressing Back, once for each page and three times more. */
  readonly back: number;
  /** By pressing Forward as often after that. */
  readonly forward: number;
  /** From the list that a long press of Back shows. */
  readonly list: number;
}

/** What a browser's own files hold after it was closed: the kinds of file, none twice. */
interface Traces {
  readonly words: readonly string[];
  readonly titles: readonly string[];
  readonly addresses: readonly string[];
}

export interface EngineStudy {
  readonly engine: string;
  readonly version: string;
  /** After an ordinary link to another site, and after *Leave this site*. */
  readonly reach: { readonly link: Reach; readonly leave: Reach };
  /** When the browser was simply closed, and when it was closed after *Leave this site*. */
  readonly traces: { readonly closed: Traces; readonly left: Traces };
}

/** Opens a trail of pages in a fresh browser, goes away in both ways, and looks at what is left. */
export async function study(engine: Engine, out: string): Promise<EngineStudy> {
  const link = await goAway(engine, out, "link");
  const leave = await goAway(engine, out, "leave");
  const alone = engine === "webkitgtk";
  return {
    engine: leave.engine,
    version: leave.version,
    reach: { link: link.reach, leave: leave.reach },
    traces: {
      closed: alone ? await closeAlone(out, false) : link.traces,
      left: alone ? await closeAlone(out, true) : leave.traces,
    },
  };
}

async function goAway(engine: Engine, out: string, by: "link" | "leave") {
  const list = await inBrowser(engine, out, by, (reader) => throughList(reader));
  const steps = await inBrowser(engine, out, by, (reader) => byButtons(reader));
  const traces = await inBrowser(engine, out, by === "link" ? "nothing" : by, async () => undefined);
  return { ...traces, reach: { ...steps.found, list: list.found } };
}

async function inBrowser<T>(
  engine: Engine,
  out: string,
  by: "link" | "leave" | "nothing",
  look: (reader: Reader) => Promise<T>,
) {
  const programs = findPrograms();
  if (typeof programs === "string") throw new Error(programs);
  const site = await watchSite(out, { swaps: engine !== "webkitgtk" });
  const elsewhere = await startElsewhere(programs.openssl);
  const { driver, profile, remove } = await start(engine, elsewhere.port);
  const reader = new Reader(engine, driver, site, elsewhere);
  try {
    for (const href of TRAIL) await reader.open(href);
    if (by === "leave") await reader.press("[data-leave]");
    if (by === "link") await driver.goTo(SITE.leaveTo);
    if (by !== "nothing") await reader.arrivesAt(SITE.leaveTo);
    const found = await look(reader);
    await driver.close();
    return { engine: driver.engine, version: driver.version, found, traces: tracesIn(profile) };
  } finally {
    await remove();
    elsewhere.close();
    await site.close();
  }
}

/** The pages of the trail that are seen while a browser settles. */
async function seenBy(reader: Reader): Promise<Set<string>> {
  const seen = new Set<string>();
  const end = Date.now() + WATCHED;
  await until("the browser to settle", async () => {
    const where = await reader.where().catch(() => undefined);
    if (where !== undefined && TRAIL.includes(where)) seen.add(where);
    return Date.now() > end;
  });
  return seen;
}

async function byButtons(reader: Reader): Promise<Omit<Reach, "list">> {
  const reach = { back: 0, forward: 0 };
  for (const [way, delta] of [
    ["back", -1],
    ["forward", 1],
  ] as const) {
    const seen = new Set<string>();
    for (let press = 0; press < TRAIL.length + 3; press += 1) {
      await reader.driver.step(delta);
      for (const href of await seenBy(reader)) seen.add(href);
    }
    reach[way] = seen.size;
  }
  return reach;
}

async function throughList(reader: Reader): Promise<number> {
  const seen = new Set<string>();
  const go = async (delta: number) => {
    // The page that answers must not be gone before it has.
    await reader.driver.evaluate(`void setTimeout(() => history.go(${delta}), 50)`);
    return seenBy(reader);
  };
  const length = await reader.driver.evaluate<number>("history.length");
  for (let back = 1; back < length; back += 1) {
    for (const href of await go(-back)) seen.add(href);
    if ((await reader.where().catch(() => undefined)) !== SITE.leaveTo) await go(back);
  }
  return seen.size;
}

/**
 * MiniBrowser keeps nothing while it is driven. So it runs by itself here, and the site leads it: each page it is sent
 * goes on to the next, and the last one presses *Leave this site*, or does nothing.
 */
async function closeAlone(out: string, leaves: boolean): Promise<Traces> {
  const programs = findPrograms();
  if (typeof programs === "string") throw new Error(programs);
  const next = Object.fromEntries(TRAIL.map((href, index) => [href, TRAIL[index + 1] ?? (leaves ? "leave" : "stay")]));
  const site = await watchSite(out, {
    script: `addEventListener("load", () => setTimeout(() => {
      const next = ${JSON.stringify(next)}[location.pathname];
      if (next === "stay") new Image().src = "/arrived";
      else if (next === "leave") document.querySelector("[data-leave]").click();
      else if (next) location.assign(next);
    }, 300));`,
  });
  const elsewhere = await startElsewhere(programs.openssl);
  const browser = await browseAlone(programs, site.origin + routes.home(), elsewhere.port);
  try {
    await until("the end of the trail", async () =>
      leaves ? elsewhere.asked.length > 0 : site.missing.some((one) => one.includes("/arrived")),
    );
    // What it keeps is written as it closes.
    await browser.close();
    return tracesIn(browser.profile);
  } finally {
    await browser.close();
    rmSync(browser.profile, { recursive: true, force: true });
    elsewhere.close();
    await site.close();
  }
}

function tracesIn(profile: string): Traces {
  if (readdirSync(profile).length === 0) throw new Error(`${profile} is empty: there is nothing to look through.`);
  const kinds = (words: string) => [...new Set(filesWith(profile, words).map(kindOf))].sort();
  return { words: kinds(WORDS), titles: kinds(TITLE), addresses: kinds(PLAN) };
}

/** What a file of a browser is for, as far as a reader needs to know. */
function kindOf(file: string): string {
  if (/favicons|icondatabase/i.test(file)) return "icons";
  if (/History|places\.sqlite|Visited Links|Top Sites/.test(file)) return "history";
  if (/Sessions|sessionstore/.test(file)) return "tabs";
  if (/segmentation_platform/.test(file)) return "usage";
  if (/cache/i.test(file)) return "cache";
  return file;
}
