/**
 * Lists what a person must check again: `npm run due -- --within 90`. Ends with 1 when something is overdue, so that a
 * weekly job can tell somebody. It is a report, and no test: a build must not fail because time has passed.
 */
import { parseArgs } from "node:util";
import { ContentError } from "../content/content-error.ts";
import { Content } from "../content/load.ts";
import { dayInUk, isDay } from "../upkeep/calendar.ts";
import { dueWithin, sayDue } from "../upkeep/due.ts";
import { everyCheck } from "../upkeep/every-check.ts";
import { loadFilmSource } from "./film-source.ts";

const { on, within } = options();
try {
  const due = dueWithin(everyCheck(new Content()), on, within);
  console.log(sayDue(due, on, within));
  const old = await oldVideos();
  if (old.length > 0)
    console.log(
      `\nTheir videos are older than the films, and not offered: ${old.join(", ")}. Run npm run films:render.`,
    );
  process.exitCode = due.overdue.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  fail(`${error.message}\nMend this first: npm run check:content says how.`);
}

/** The films whose page offers no video, because the film has changed since it was rendered. */
async function oldVideos(): Promise<string[]> {
  const source = await loadFilmSource();
  const rendered = source.readManifest(false);
  return source.filmIds().filter((id) => rendered[id]?.hash !== source.filmHash(source.filmDocument(id)));
}

function options(): { on: string; within: number } {
  let values: { on?: string; within?: string };
  try {
    ({ values } = parseArgs({ options: { on: { type: "string" }, within: { type: "string" } } }));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
  const { on = dayInUk(new Date()), within = "30" } = values;
  if (!isDay(on)) fail(`--on ${on}: write a day as 2027-05-23.`);
  if (!/^\d{1,4}$/.test(within)) fail(`--within ${within}: write how many days to look ahead, such as 90.`);
  return { on, within: Number(within) };
}

function fail(sentence: string): never {
  console.error(`${sentence}\nUsage: npm run due -- --within 90 [--on 2027-05-23]`);
  process.exit(2);
}
