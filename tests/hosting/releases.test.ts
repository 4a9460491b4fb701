import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ask } from "../../lib/hosting/ask.ts";
import { liveRelease, release, rollBack } from "../../lib/hosting/releases.ts";
import type { Manifest } from "../../lib/publish/manifest.ts";
import { listFiles } from "../../lib/publish/read-export.ts";
import { serve } from "../../lib/publish/serve.ts";
import { ExportedSite } from "../publish/exported-site.ts";

const STYLE = "_next/static/chunks/38s64nlvz5ra1.css";

async function releasesFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "steady-releases-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A site whose one page and one style say which it is. */
async function published(mark: string): Promise<{ site: string; manifest: Manifest; style: string }> {
  const exported = await ExportedSite.copy();
  await exported.addToMain("about/index.html", `<p>Release ${mark}.</p>`);
  await exported.write(STYLE, `${await exported.exported(STYLE)}.release-${mark}{color:#000}`);
  const manifest = await exported.publish();
  const style = manifest.files.find(({ path }) => /^\/assets\/style\..*\.css$/.test(path))?.path ?? "";
  return { site: exported.destination, manifest, style };
}

async function make(folder: string, mark: string, keep = 5): Promise<{ name: string; style: string }> {
  const { site, manifest, style } = await published(mark);
  return { name: (await release({ folder, site, manifest, keep })).release, style };
}

const live = (folder: string, path: string) => readFile(join(folder, "current", path), "utf8");

describe("a release", () => {
  test("is the built site, file by file, with its packed forms", async () => {
    const folder = await releasesFolder();
    const { site, manifest } = await published("one");
    await release({ folder, site, manifest, keep: 5 });
    const built = await listFiles(site);
    const served = await listFiles(join(folder, "current"));
    expect([...served.keys()].sort()).toEqual([...built.keys()].sort());
    for (const [path, file] of built) expect(await readFile(served.get(path) ?? "")).toEqual(await readFile(file));
  });

  test("leaves the styles of the release before to pages that are still open, and those of the later one after going back", async () => {
    const folder = await releasesFolder();
    const one = await make(folder, "one");
    const two = await make(folder, "two");
    expect(one.style).not.toBe(two.style);
    expect(await live(folder, "about/index.html")).toContain("Release two.");
    expect(await live(folder, one.style)).toContain(".release-one");
    await rollBack(folder);
    expect(await live(folder, "about/index.html")).toContain("Release one.");
    expect(await live(folder, two.style)).toContain(".release-two");
  });

  test.for([
    ["a page that was cut short", "about/index.html", "<!DOCTYPE html>"],
    ["a page of no bytes", "about/index.html", ""],
    ["a packed form that was cut short", "about/index.html.br", "half"],
    ["a packed form of another page", "about/index.html.gz", "other"],
  ] as const)("is refused with %s, and what is live stays", async ([, path, text]) => {
    const folder = await releasesFolder();
    const { name } = await make(folder, "one");
    const { site, manifest } = await published("two");
    await writeFile(join(site, path), text);
    await expect(release({ folder, site, manifest, keep: 5 })).rejects.toThrow(
      `Not what was built: /${path}. Build again. What is live is untouched.`,
    );
    expect(await liveRelease(folder)).toBe(name);
    expect(await readdir(join(folder, "releases"))).toEqual([name]);
  });

  test("mends what was damaged where it stands when the same site is released again", async () => {
    const folder = await releasesFolder();
    const { site, manifest } = await published("one");
    await release({ folder, site, manifest, keep: 5 });
    const whole = await live(folder, "about/index.html");
    await writeFile(join(folder, "current", "about", "index.html"), "damaged");
    await release({ folder, site, manifest, keep: 5 });
    expect(await live(folder, "about/index.html")).toBe(whole);
  });

  test("takes away the oldest ones, and the assets that only these had", async () => {
    const folder = await releasesFolder();
    const one = await make(folder, "one", 2);
    const two = await make(folder, "two", 2);
    const { site, manifest } = await published("three");
    const { forgotten } = await release({ folder, site, manifest, keep: 2 });
    expect(forgotten).toEqual([one.name]);
    const assets = [...(await listFiles(join(folder, "assets"))).keys()].map((path) => `/assets${path}`);
    expect(assets).not.toContain(one.style);
    expect(assets).not.toContain(`${one.style}.br`);
    expect(assets).toContain(two.style);
    expect(assets).toContain(`${two.style}.br`);
    await rollBack(folder);
    expect(await live(folder, two.style)).toContain(".release-two");
  });
});

describe("going back", () => {
  test("leads to the release before, or to the one that is named", async () => {
    const folder = await releasesFolder();
    const [one, two, three] = [await make(folder, "one"), await make(folder, "two"), await make(folder, "three")];
    expect((await rollBack(folder)).release).toBe(two.name);
    expect((await rollBack(folder)).release).toBe(one.name);
    expect((await rollBack(folder, three.name.slice(0, 6))).release).toBe(three.name);
    expect(await live(folder, "about/index.html")).toContain("Release three.");
  });

  test("says so when there is nothing to go back to", async () => {
    const folder = await releasesFolder();
    await expect(rollBack(folder)).rejects.toThrow("There is no release before this one. Kept: none.");
    const { name } = await make(folder, "one");
    await expect(rollBack(folder)).rejects.toThrow(`There is no release before ${name}. Kept: ${name}.`);
    await expect(rollBack(folder, "nowhere")).rejects.toThrow(`There is no release nowhere. Kept: ${name}.`);
  });

  test("is refused to a release whose files are gone", async () => {
    const folder = await releasesFolder();
    const one = await make(folder, "one");
    const two = await make(folder, "two");
    await rm(join(folder, "releases", one.name, "index.html"));
    await expect(rollBack(folder)).rejects.toThrow(`The release ${one.name} is not whole. What is live is untouched.`);
    expect(await liveRelease(folder)).toBe(two.name);
  });
});

test("our own server sends the new release from the next request on", async () => {
  const folder = await releasesFolder();
  await make(folder, "one");
  const server = await serve({ folder: join(folder, "current"), port: 0 });
  onTestFinished(() => server.close());
  const read = async () => (await ask(`${server.url}/about/`)).body.toString();
  expect(await read()).toContain("Release one.");
  await make(folder, "two");
  expect(await read()).toContain("Release two.");
  await rollBack(folder);
  expect(await read()).toContain("Release one.");
});
