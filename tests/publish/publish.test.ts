import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isCompressible } from "../../lib/publish/compress.ts";
import { listFiles } from "../../lib/publish/read-export.ts";
import { ExportedSite } from "./exported-site.ts";

describe("what is published", () => {
  test("holds nothing of the framework", async () => {
    const site = await ExportedSite.copy();
    await site.publish();
    const paths = [...(await listFiles(site.destination)).keys()];
    expect(paths.filter((path) => /_next|__next|_not-found|^\/404\//.test(path))).toEqual([]);
    expect(paths.filter((path) => path.endsWith(".txt"))).toEqual(["/robots.txt"]);
    for (const path of paths.filter((path) => path.endsWith(".html"))) {
      expect(await site.published(path)).not.toMatch(/_next|self\.|<!--|data-precedence|hidden|nomodule/i);
    }
  });

  test("is the page as written, with its one stylesheet and its own module", async () => {
    const site = await ExportedSite.copy();
    await site.publish();
    expect(await site.published("leave/index.html")).toMatch(
      new RegExp(
        '^<!DOCTYPE html><html lang="en-GB"><meta charset="utf-8">' +
          '<meta name="viewport" content="width=device-width, initial-scale=1">' +
          '<link rel="stylesheet" href="/assets/style\\.[0-9a-f]{8}\\.css"><meta name="theme-color" content="#fbf7f0">' +
          '<title>Leaving</title><meta name="description" content="What to do, step by step.">' +
          '<link rel="manifest" href="/manifest.webmanifest">' +
          '<header><a href="/">Steady</a> <a href="/leave/">Leave this site</a></header>' +
          "<main><h1>Leaving</h1><p>You can close this page.</main>" +
          '<script type="module" src="/assets/exit\\.[0-9a-f]{8}\\.js"></script>$',
      ),
    );
  });

  test("is listed outside the site with sizes and hashes", async () => {
    const site = await ExportedSite.copy();
    const manifest = await site.publish();
    expect(JSON.parse(await readFile(join(site.hosting, "manifest.json"), "utf8"))).toEqual(manifest);
    const paths = [...(await listFiles(site.destination)).keys()];
    expect(manifest.files.map(({ path }) => path)).toEqual(paths.filter((path) => !/\.(?:br|gz)$/.test(path)));
    const home = manifest.files.find(({ path }) => path === "/index.html");
    expect(home?.bytes).toBe((await readFile(join(site.destination, "index.html"))).length);
    expect(home?.br).toBe((await readFile(join(site.destination, "index.html.br"))).length);
    expect(home?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("is the same, byte for byte, when it is made twice", async () => {
    const [one, two] = [await ExportedSite.copy(), await ExportedSite.copy()];
    await one.publish();
    await two.publish();
    expect(await contents(one.destination)).toEqual(await contents(two.destination));
    expect(await contents(one.hosting)).toEqual(await contents(two.hosting));
  });

  test("has another tree hash when one word is different", async () => {
    const [one, two] = [await ExportedSite.copy(), await ExportedSite.copy()];
    await two.change("leave/index.html", "You can close this page.", "You may close this page.");
    expect((await one.publish()).tree).not.toBe((await two.publish()).tree);
  });
});

describe("compression", () => {
  test("puts a whole brotli and gzip form beside every text file and no other", async () => {
    const site = await ExportedSite.copy();
    await site.publish();
    const files = await listFiles(site.destination);
    for (const [path, file] of files) {
      if (/\.(?:br|gz)$/.test(path)) continue;
      expect([path, files.has(`${path}.br`), files.has(`${path}.gz`)]).toEqual([
        path,
        isCompressible(path),
        isCompressible(path),
      ]);
      if (!isCompressible(path)) continue;
      const content = await readFile(file);
      expect(brotliDecompressSync(await readFile(`${file}.br`)).equals(content)).toBe(true);
      expect(gunzipSync(await readFile(`${file}.gz`)).equals(content)).toBe(true);
    }
  });

  test("makes a form again that was damaged in the cache", async () => {
    const site = await ExportedSite.copy();
    await site.publish();
    const good = await contents(site.destination);
    for (const file of (await listFiles(site.cache)).values()) await writeFile(file, "damaged");
    await site.publish();
    expect(await contents(site.destination)).toEqual(good);
  });

  test("forgets what is no longer part of the site", async () => {
    const site = await ExportedSite.copy();
    await site.publish();
    await site.change("leave/index.html", "You can close this page.", "You may close this page.");
    const before = [...(await listFiles(site.cache)).keys()];
    await site.publish();
    const after = [...(await listFiles(site.cache)).keys()];
    expect(after).toHaveLength(before.length);
    expect(after.filter((path) => !before.includes(path))).toHaveLength(2);
  });
});

describe("a build that fails", () => {
  test("leaves the last good site exactly as it was", async () => {
    const site = await ExportedSite.copy();
    await site.publish();
    const good = [await contents(site.destination), await contents(site.hosting)];
    await site.addToMain("about/index.html", '<a href="/nowhere/">x</a>');
    expect(await site.problems()).toHaveLength(1);
    expect([await contents(site.destination), await contents(site.hosting)]).toEqual(good);
  });

  test("tells everything that is wrong at once, each with its page and what to do", async () => {
    const site = await ExportedSite.copy();
    await site.addToMain("about/index.html", '<h1>Again</h1><p style="color:red">x</p>');
    await site.addToMain("leave/index.html", '<a href="/nowhere/">x</a>');
    await expect(site.publish()).rejects.toThrow(
      [
        "Nothing was published, and what was published before is untouched. Please mend:",
        '/about/\n  <p> carries style="color:red".\n  To do: Use a class, or a presentation attribute inside SVG; the site\'s policy blocks inline styles.',
        "/about/\n  The page has 2 <h1> elements.\n  To do: Give it exactly one <h1>: what the page is about.",
        '/leave/\n  The link "/nowhere/" leads nowhere.\n  To do: Correct it, or publish what it names.',
      ].join("\n\n"),
    );
  });

  test("tells a mistake that many pages share only once", async () => {
    const site = await ExportedSite.copy();
    for (const page of ["about", "leave", "what-to-do"]) {
      await site.addToMain(`${page}/index.html`, '<a href="/nowhere/">x</a>');
    }
    await expect(site.publish()).rejects.toThrow(
      '/about/, /leave/, /what-to-do/\n  The link "/nowhere/" leads nowhere.',
    );
  });

  test("puts the last good site back when an earlier one was killed between taking it away and replacing it", async () => {
    const site = await ExportedSite.copy();
    await site.publish();
    const good = await contents(site.destination);
    await rename(site.destination, join(site.hosting, ".previous"));
    await site.addToMain("about/index.html", '<a href="/nowhere/">x</a>');
    await site.problems();
    expect(await contents(site.destination)).toEqual(good);
  });

  test("is one that would publish a site without its home page or its 404 page", async () => {
    const site = await ExportedSite.copy();
    await site.remove("404.html");
    expect(await site.problems()).toEqual([
      {
        page: "/404.html",
        what: "The page is missing: it is what hosts show for an address that does not exist.",
        fix: "Add app/not-found.tsx.",
      },
    ]);
  });
});

test("an old site is wholly replaced", async () => {
  const site = await ExportedSite.copy();
  await mkdir(site.destination);
  await writeFile(join(site.destination, "old.html"), "old");
  await site.publish();
  expect([...(await listFiles(site.destination)).keys()]).not.toContain("/old.html");
});

async function contents(folder: string): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const [path, file] of await listFiles(folder)) all.set(path, await readFile(file, "base64"));
  return all;
}
