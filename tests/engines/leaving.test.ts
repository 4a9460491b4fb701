import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import published from "../../content/leaving.json" with { type: "json" };
import { chosenEngines } from "./support/reader.ts";
import { type EngineStudy, study, TRAIL } from "./support/study.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const FILE = join(ROOT, "content", "leaving.json");
const measured: EngineStudy[] = [];

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
    // No more than is said: a browser writes some of it only when it has time.
    for (const way of ["closed", "left"] as const)
      for (const what of ["words", "titles", "addresses"] as const)
        expect(said?.traces[way][what], `${way}: ${what}`).toEqual(
          expect.arrayContaining([...found.traces[way][what]]),
        );
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
