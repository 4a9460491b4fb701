import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { ask } from "../../../lib/hosting/ask.ts";
import { release } from "../../../lib/hosting/releases.ts";
import { ExportedSite } from "../../publish/exported-site.ts";

const STYLE = "_next/static/chunks/38s64nlvz5ra1.css";

/** A folder with two releases of a small site, whose pages and styles both say which release they are of. */
export interface TwoReleases {
  readonly folder: string;
  readonly names: readonly [string, string];
  /** The configurations that were made with the site. */
  readonly hosting: string;
}

export async function twoReleases(): Promise<TwoReleases> {
  const folder = await mkdtemp(join(tmpdir(), "steady-releases-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const names: string[] = [];
  let hosting = "";
  for (const mark of ["one", "two"]) {
    const site = await ExportedSite.copy();
    await site.addToMain("about/index.html", `<p>Release ${mark}.</p>`);
    await site.write(STYLE, `${await site.exported(STYLE)}.release-${mark}{color:#000}`);
    const manifest = await site.publish();
    names.push((await release({ folder, site: site.destination, manifest, keep: 5 })).release);
    hosting = site.hosting;
  }
  const [one = "", two = ""] = names;
  return { folder, names: [one, two], hosting };
}

/** What readers have met with so far. */
export interface Met {
  pages: number;
  /** Pages whose style was of another release. */
  mixed: number;
  /** Requests without a whole answer, or with another than 200. */
  failed: string[];
  /** How many of the pages were of each release. */
  readonly of: Map<string, number>;
}

/**
 * Opens a page and then its style, over and over, as readers do who meet a change of release, until told to stop.
 *
 * @param readers how many at once
 */
export function readUntil(url: string, readers: number): { readonly met: Met; stop(): Promise<Met> } {
  const met: Met = { pages: 0, mixed: 0, failed: [], of: new Map() };
  let stopped = false;
  const get = async (address: string): Promise<string | undefined> => {
    try {
      const { status, body } = await ask(url + address);
      if (status === 200) return body.toString();
      met.failed.push(`${status} ${address}`);
    } catch (error) {
      met.failed.push(`${error instanceof Error ? error.message : error} ${address}`);
    }
    return undefined;
  };
  const reader = async (): Promise<void> => {
    while (!stopped) {
      const page = await get("/about/");
      if (page === undefined) continue;
      const mark = /Release (\w+)\./.exec(page)?.[1] ?? "none";
      const [style = "/no-style"] = /\/assets\/style\.[^"]+/.exec(page) ?? [];
      const text = await get(style);
      met.pages += 1;
      met.of.set(mark, (met.of.get(mark) ?? 0) + 1);
      if (text !== undefined && !text.includes(`.release-${mark}`)) met.mixed += 1;
    }
  };
  const all = Promise.all(Array.from({ length: readers }, reader));
  return {
    met,
    stop: async () => {
      stopped = true;
      await all;
      return met;
    },
  };
}
