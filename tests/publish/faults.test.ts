import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { release } from "../../lib/hosting/releases.ts";
import { listFiles } from "../../lib/publish/read-export.ts";
import { ExportedSite } from "./exported-site.ts";

/** A disk that has room for so many more files, and then says why it takes no more. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY, why: "ENOSPC" }));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return {
    ...real,
    writeFile: async (...args: Parameters<typeof real.writeFile>) => {
      disk.room -= 1;
      if (disk.room < 0) throw Object.assign(new Error(`${disk.why}: write`), { code: disk.why });
      return real.writeFile(...args);
    },
  };
});

/** Files between one failure that is tried and the next. */
const STRIDE = 7;

afterEach(() => {
  disk.room = Number.POSITIVE_INFINITY;
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function contents(folder: string): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const [path, file] of await listFiles(folder)) all.set(path, await readFile(file, "base64"));
  return all;
}

/** The site that is served, and the configurations and the list of it, which must always fit together. */
const served = async (site: ExportedSite) => [await contents(site.destination), await contents(site.hosting)];

describe.each([
  ["is full", "ENOSPC"],
  ["has become read-only", "EROFS"],
])("when the disk %s in the middle of a build", (_when, why) => {
  test("the build says so, and the old site stays whole, at whatever moment", async () => {
    const site = await ExportedSite.copy();
    await site.publish();
    const good = await served(site);
    await site.addToMain("about/index.html", "<p>A new word.</p>");
    disk.why = why;
    for (let room = 0; ; room += STRIDE) {
      disk.room = room;
      const outcome = await site.publish().catch((error: Error) => error);
      disk.room = Number.POSITIVE_INFINITY;
      if (!(outcome instanceof Error)) {
        expect(room).toBeGreaterThan(5 * STRIDE);
        break;
      }
      expect(outcome.message).toContain(why);
      const [out, hosting] = await served(site);
      for (const path of hosting?.keys() ?? []) if (path.endsWith(".half")) hosting?.delete(path);
      expect([out, hosting]).toEqual(good);
    }
    expect(await site.published("about/index.html")).toContain("A new word.");
  });
});

test("a disk that is full while a release is made leaves the live one, and no half", async () => {
  const folder = (await ExportedSite.copy()).folder;
  const [one, two] = [await ExportedSite.copy(), await ExportedSite.copy()];
  await two.addToMain("about/index.html", "<p>A new word.</p>");
  const [first, second] = [await one.publish(), await two.publish()];
  const releases = join(folder, "live");
  await release({ folder: releases, site: one.destination, manifest: first, keep: 3 });
  const whole = await contents(join(releases, "current"));
  for (const room of [0, 5, 20]) {
    disk.why = "ENOSPC";
    disk.room = room;
    await expect(release({ folder: releases, site: two.destination, manifest: second, keep: 3 })).rejects.toThrow(
      "ENOSPC",
    );
    disk.room = Number.POSITIVE_INFINITY;
    const left = [...(await contents(join(releases, "current")))].filter(([path]) => whole.has(path));
    expect(new Map(left)).toEqual(whole);
    expect(readdirSync(join(releases, "releases"))).toHaveLength(1);
  }
});

test("a build that is killed half-way leaves the old site as it was, and the next build is whole", async () => {
  const site = await ExportedSite.copy();
  await site.publish();
  const good = await served(site);
  await site.addToMain("about/index.html", "<p>A new word.</p>");
  const next = join(site.hosting, ".next");
  const child = spawn(process.execPath, [join(import.meta.dirname, "publish-once.ts"), site.folder], {
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  while (child.exitCode === null && !existsSync(next)) await new Promise((resolve) => setImmediate(resolve));
  child.kill("SIGKILL");
  const [, signal] = await ended;
  expect(signal, "it was killed before it was done").toBe("SIGKILL");
  expect(existsSync(next), "it was half-way").toBe(true);
  expect(await contents(site.destination)).toEqual(good[0]);

  await site.publish();
  expect(existsSync(next)).toBe(false);
  expect(await site.published("about/index.html")).toContain("A new word.");
});

describe("a page that Next has left", () => {
  test.for([
    ["without a byte", () => ""],
    ["cut off in the middle", (text: string) => text.slice(0, text.length / 2)],
    ["cut off before its last letter", (text: string) => text.slice(0, -1)],
    ["as a row of zeros, as after a power cut", (text: string) => "\0".repeat(text.length)],
  ] as const)("%s is refused, by name", async ([, damage]) => {
    const site = await ExportedSite.copy();
    await site.write("about/index.html", damage(await site.exported("about/index.html")));
    expect(await site.problems()).toContainEqual({
      page: "/about/",
      what: "The page is cut off: it does not end with </html>.",
      fix: "Build again.",
    });
  });
});

describe("a site that is built", () => {
  test.for([
    ["twelve years ago", "2014-02-28T23:59:59Z", "Europe/London"],
    ["in fifteen years", "2041-12-31T23:59:59Z", "Europe/London"],
    ["on the day nobody's clock was set", "1970-01-01T00:00:00Z", "UTC"],
    ["in a time zone abroad", "2026-11-28T12:00:00Z", "Pacific/Auckland"],
  ] as const)("%s, by the clock of the machine, is the same site", async ([, time, zone]) => {
    const [now, then] = [await ExportedSite.copy(), await ExportedSite.copy()];
    const { tree } = await now.publish();
    vi.useFakeTimers({ now: new Date(time), toFake: ["Date"] });
    vi.stubEnv("TZ", zone);
    expect((await then.publish()).tree).toBe(tree);
  });
});

test("a compressed form that was cut short on disk never reaches a release", async () => {
  const site = await ExportedSite.copy();
  const manifest = await site.publish();
  const file = join(site.destination, "leave", "index.html.br");
  await writeFile(file, (await readFile(file)).subarray(0, 30));
  await expect(
    release({ folder: join(site.folder, "live"), site: site.destination, manifest, keep: 3 }),
  ).rejects.toThrow("Not what was built: /leave/index.html.br.");
});
