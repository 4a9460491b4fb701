import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { type Driver, until } from "./driver.ts";
import { type Elsewhere, startElsewhere } from "./elsewhere.ts";
import { ENGINES, type Engine, type Started, start } from "./engines.ts";
import { findPrograms } from "./programs.ts";
import { LISTENER, type WatchedSite, watchSite } from "./watched-site.ts";

const OUT = join(import.meta.dirname, "..", "..", "..", "out");

/** What Chromium itself asks for when it starts, whatever page it shows. */
const CHROMIUMS_OWN =
  /^(?:update|safebrowsing|optimizationguide-pa|content-autofill)\.googleapis\.com$|^(?:clients2|accounts|www)\.google\.com$/;

/** The keys that have no letter of their own: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS = { shift: "\uE008", enter: "\uE007", escape: "\uE00C" } as const;

/** Somebody at a browser: what they do, and what they can see. */
export class Reader {
  readonly engine: Engine;
  readonly driver: Driver;
  readonly site: WatchedSite;
  readonly elsewhere: Elsewhere;

  constructor(engine: Engine, driver: Driver, site: WatchedSite, elsewhere: Elsewhere) {
    this.engine = engine;
    this.driver = driver;
    this.site = site;
    this.elsewhere = elsewhere;
  }

  /** Opens a page of the site. */
  async open(href: string): Promise<void> {
    await this.driver.goTo(this.site.origin + href);
  }

  /** The path, and what follows it, of the page that is shown and has loaded; of another site the whole address. */
  async where(): Promise<string | undefined> {
    const { href, state } = await this.driver.evaluate<{ href: string; state: string }>(
      "({ href: location.href, state: document.readyState })",
    );
    if (state !== "complete") return undefined;
    return href.startsWith(`${this.site.origin}/`) ? href.slice(this.site.origin.length) : href;
  }

  async arrivesAt(href: string): Promise<void> {
    await until(`${href} to be shown`, async () => (await this.where()) === href);
  }

  /** Presses the middle of an element that is seen and not covered. */
  async press(selector: string): Promise<void> {
    const { x, y } = await until(`${selector} to be pressed`, () =>
      this.driver.evaluate<{ x: number; y: number } | undefined>(`(() => {
        const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility());
        element?.scrollIntoView({ block: "center", behavior: "instant" });
        const box = element?.getClientRects()[0];
        if (!box) return undefined;
        const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
        const there = document.elementFromPoint(x, y);
        return element.contains(there) ? { x, y } : undefined;
      })()`),
    );
    await this.driver.perform([
      {
        type: "pointer",
        id: "mouse",
        parameters: { pointerType: "mouse" },
        actions: [
          { type: "pointerMove", duration: 0, origin: "viewport", x, y },
          { type: "pointerDown", button: 0 },
          { type: "pointerUp", button: 0 },
        ],
      },
    ]);
  }

  /** Types into whatever has the focus. */
  async type(words: string): Promise<void> {
    await this.driver.perform([
      {
        type: "key",
        id: "keyboard",
        actions: [...words].flatMap((value) => [
          { type: "keyDown", value },
          { type: "keyUp", value },
        ]),
      },
    ]);
  }

  /** The words a reader can see, in one line. */
  async sees(selector = "main"): Promise<string> {
    const words = await this.driver.evaluate<string>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.checkVisibility()).map((one) => one.innerText).join(" ")`,
    );
    return words.replace(/\s+/g, " ").trim();
  }

  async reads(words: string, selector = "main"): Promise<void> {
    await until(`“${words}” to be read in ${selector}`, async () => (await this.sees(selector)).includes(words));
  }

  /** What has gone wrong since this was last asked: scripts, policy, missing files, other hosts. */
  takeFaults(): string[] {
    const { broken, missing, faults } = this.site;
    const said = this.driver.complaints() as string[];
    const others = this.elsewhere.asked.filter(
      (host) => host !== "www.bbc.co.uk" && !(this.engine === "chromium" && CHROMIUMS_OWN.test(host)),
    );
    const all = [
      ...said.map((one) => `the browser said: ${one}`),
      ...broken.map(({ directive, page, blocked }) => `against the policy: ${directive} ${blocked} on ${page}`),
      ...missing.map((one) => `missing: ${one}`),
      ...faults.map((one) => `a script failed: ${one}`),
      ...others.map((one) => `asked another host: ${one}`),
    ];
    for (const list of [said, broken, missing, faults, this.elsewhere.asked]) list.length = 0;
    return all;
  }
}

/**
 * The same tests in each engine, each with a fresh browser. After each test nothing may have gone wrong: no failed
 * script, nothing against the policy, no missing file, no other host asked.
 */
export function inEachEngine(title: string, tests: (reader: () => Reader) => void): void {
  describe.each([...chosenEngines()])(`%s: ${title}`, (engine) => {
    let reader: Reader | undefined;
    let started: Started | undefined;
    beforeAll(async () => {
      const programs = findPrograms();
      if (typeof programs === "string") throw new Error(programs);
      const site = await watchSite(OUT, engine === "webkitgtk" ? { script: LISTENER } : {});
      const elsewhere = await startElsewhere(programs.openssl, site.origin);
      started = await start(engine, elsewhere.port);
      reader = new Reader(engine, started.driver, site, elsewhere);
    });
    afterAll(async () => {
      await started?.driver.close();
      await started?.remove();
      await reader?.site.close();
      reader?.elsewhere.close();
    });
    afterEach(() => {
      expect(reader?.takeFaults()).toEqual([]);
    });
    tests(() => {
      if (!reader) throw new Error("The browser did not start.");
      return reader;
    });
  });
}

/** All, or those named in `STEADY_ENGINES`. */
export function chosenEngines(): readonly Engine[] {
  const named = process.env.STEADY_ENGINES?.split(",");
  return ENGINES.filter((engine) => named?.includes(engine) ?? true);
}
