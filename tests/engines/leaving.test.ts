import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import published from "../../content/leaving.json" with { type: "json" };
import { chosenEngines } from "./support/reader.ts";
import { type EngineStudy, study, TRAIL } from "./support/study.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const FILE = join(ROOT, "content", "leaving.json");
const measured: EngineStudy[] = [];

/** Where the page says that something may be left and was found this time: a browser writes some of it when it has time. */
function known(found: EngineStudy["traces"], said: EngineStudy["traces"] | undefined): EngineStudy["traces"] {
  const both = (way: "closed" | "left", what: "words" | "titles" | "addresses") => {
    const place = said?.[way][what] ?? [];
    return found[way][what].filter((one) => place.includes(one));
  };
  const of = (way: "closed" | "left") => ({
    words: both(way, "words"),
    titles: both(way, "titles"),
    addresses: both(way, "addresses"),
  });
  return { closed: of("closed"), left: of("left") };
}

describe.each([...chosenEngines()])("%s: somebody who leaves the site", (engine) => {
  test("leaves behind what the page on leaving says, and no more", { timeout: 600_000 }, async () => {
    const found = await study(engine, join(ROOT, "out"));
    measured.push(found);
    expect(found.reach.link.back, "a study that finds nothing finds nothing out").toBe(TRAIL.length);
    expect(found.reach.leave.back).toBe(0);
    expect(found.reach.leave.forward).toBe(0);
    expect(found.traces.left.words).toEqual([]);
    if (process.env.STEADY_WRITE_STUDY) return;
    const said = published.engines.find((one) => one.engine === found.engine);
    expect(found.reach).toEqual(said?.reach);
    expect(found.traces).toEqual(known(found.traces, said?.traces));
    expect(found.traces.closed.addresses, "a browser that keeps nothing was not looked through").not.toEqual([]);
  });
});

afterAll(() => {
  if (!process.env.STEADY_WRITE_STUDY || measured.length === 0) return;
  const known = JSON.parse(readFileSync(FILE, "utf8")) as { engines: EngineStudy[] };
  const engines = [
    ...known.engines.filter((one) => !measured.some(({ engine }) => engine === one.engine)),
    ...measured,
  ];
  const study = { measuredOn: new Date().toISOString().slice(0, 10), pages: TRAIL.length, engines };
  writeFileSync(FILE, `${JSON.stringify(study, null, 2)}\n`);
});
