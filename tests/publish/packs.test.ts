import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HASHES, hashesFor, packAddress, readPack } from "../../lib/keep/pack.ts";
import { makePacks } from "../../lib/publish/make-packs.ts";
import type { ManifestFile } from "../../lib/publish/manifest.ts";
import type { PageFacts, Reference } from "../../lib/publish/page-facts.ts";
import { pageFile } from "../../lib/publish/read-export.ts";
import { ExportedSite } from "./exported-site.ts";

const MODULE = "/assets/plan.1.js";
const STYLE = "/assets/style.1.css";

function page(address: string, links: readonly string[], { isPlan = false, more = [] as Reference[] } = {}): PageFacts {
  const reference = (url: string, kind: Reference["kind"], inMain: boolean): Reference => ({
    url,
    kind,
    tagName: "a",
    inMain,
  });
  return {
    page: address,
    titles: [`${address} · Steady`],
    headings: 1,
    lang: "en",
    ids: new Set(),
    repeatedIds: [],
    references: [
      ...links.map((url) => reference(url, "link", true)),
      reference("/about/privacy/", "link", false),
      reference("/situations/", "link", false),
      reference(STYLE, "resource", false),
      ...more,
    ],
    modules: isPlan ? [MODULE] : [],
    stylesheets: [STYLE],
    canonical: undefined,
    isRedirect: false,
    forChild: false,
  };
}

function file(path: string, bytes = 1_000): ManifestFile {
  return { path, bytes, sha256: createHash("sha256").update(path).digest("hex") };
}

const PLAN = "/what-to-do/go-on/wales/";
const PAGES = [
  page("/", [], {
    more: ["/assets/icon.1.svg", "/films/clouds/film.webm", "/assets/films/clouds.1.js", "/films/clouds/still.svg"].map(
      (url): Reference => ({ url, kind: "resource", tagName: "source", inMain: true }),
    ),
  }),
  page("/keep/", []),
  page("/no-signal/", []),
  page("/get-help/", ["/get-help/wales/"]),
  page("/get-help/wales/", []),
  page("/get-help/england/", []),
  page("/situations/", []),
  page("/about/sources/", []),
  page("/films/clouds/", []),
  page("/thanks/yes/", []),
  page("/topics/", ["/topics/law-wales/", "/topics/law-england/"]),
  page("/topics/law-wales/", ["/topics/removal-tools/"]),
  page("/topics/law-england/", []),
  page("/topics/removal-tools/", []),
  page("/already/", ["/already/paid/", "/topics/law-england/"]),
  page("/already/paid/", [], {
    more: [{ url: "/assets/copy.1.js", kind: "resource", tagName: "script", inMain: false }],
  }),
  page("/practise/tonight/", ["/practise/tonight/all/", "/practise/tonight/second/"]),
  page("/practise/tonight/all/", []),
  page("/practise/tonight/second/", []),
  page("/what-to-do/", [PLAN]),
  page("/what-to-do/other/", [], { isPlan: true }),
  page("/what-to-do/stay-close/", ["/what-to-do/stay-close/older/"]),
  ...["", "wales/", "wales/carer/", "england/"].map((end) =>
    page(`/what-to-do/stay-close/older/${end}`, ["/topics/removal-tools/"], { isPlan: true }),
  ),
  { ...page("/what-to-do/get-safe/moved/", []), isRedirect: true },
  page(
    PLAN,
    [
      "/already/",
      "/topics/law-wales/#now",
      "/practise/tonight/",
      "/films/clouds/",
      "/about/sources/",
      "/what-to-do/other/",
      "/thanks/yes/",
    ],
    { isPlan: true },
  ),
];
const FILES = [
  ...PAGES.map((facts) => file(pageFile(facts.page))),
  ...[
    STYLE,
    MODULE,
    "/assets/copy.1.js",
    "/assets/font.1.woff2",
    "/assets/unused.1.js",
    "/assets/icon.1.svg",
    "/films/clouds/film.webm",
    "/assets/films/clouds.1.js",
    "/films/clouds/still.svg",
  ].map((path) => file(path)),
];
const USES = new Map([[STYLE, new Set(["/assets/font.1.woff2"])]]);

describe("what is kept with a plan", () => {
  const { packs, hashes, problems } = makePacks(PAGES, FILES, MODULE, USES);
  const others = packs.get(PLAN)?.others ?? [];

  test("is what it leads to, the guides of a section too, its nation's services, danger, and what all are drawn with", () => {
    expect(problems).toEqual([]);
    expect(others).toEqual([
      "/",
      "/already/",
      "/already/paid/",
      "/assets/copy.1.js",
      "/assets/font.1.woff2",
      // Without it every kept page, opened with no signal, would have the browser look for it in vain.
      "/assets/icon.1.svg",
      STYLE,
      "/films/clouds/still.svg",
      "/get-help/",
      "/get-help/wales/",
      "/keep/",
      "/no-signal/",
      "/practise/tonight/",
      "/practise/tonight/all/",
      "/topics/law-wales/",
      "/what-to-do/",
      "/what-to-do/stay-close/",
      "/what-to-do/stay-close/older/",
      "/what-to-do/stay-close/older/wales/",
    ]);
  });

  test("holds danger for its own nation and reader, and for anybody, and no plan twice", () => {
    const dangerIn = (plan: string) =>
      packs.get(plan)?.others.filter((one) => one.startsWith("/what-to-do/stay-close/"));
    expect(dangerIn("/what-to-do/other/")).toEqual(["/what-to-do/stay-close/", "/what-to-do/stay-close/older/"]);
    expect(dangerIn("/what-to-do/stay-close/older/wales/carer/")).toEqual([
      "/what-to-do/stay-close/",
      "/what-to-do/stay-close/older/",
      "/what-to-do/stay-close/older/wales/",
    ]);
  });

  test("is listed for plans alone, under a title without the name of the site", () => {
    expect([...packs.keys()].filter((one) => !one.includes("stay-close"))).toEqual(["/what-to-do/other/", PLAN]);
    expect(packs.get(PLAN)?.title).toBe(PLAN);
    expect(makePacks(PAGES, FILES, undefined, USES).packs.size).toBe(0);
  });

  test("has the hash of every file, and of no plan but those about danger in the list that all share", () => {
    expect(others.filter((one) => !hashes[one])).toEqual([]);
    const ofFlow = Object.keys(hashes).filter((one) => one.startsWith("/what-to-do/"));
    expect(ofFlow.filter((one) => !one.startsWith("/what-to-do/stay-close/"))).toEqual(["/what-to-do/"]);
    expect(hashes["/already/"]).toBe(createHash("sha256").update("/already/index.html").digest("base64url"));
  });

  test("is refused when it is too much to fetch on a bad line", () => {
    const heavy = FILES.map((one) => (one.path === "/already/paid/index.html" ? file(one.path, 600_000) : one));
    expect(makePacks(PAGES, heavy, MODULE, USES).problems).toMatchObject([
      { page: PLAN, what: expect.stringContaining("more than 600 kB"), detail: "619 kB, 20 files" },
    ]);
  });
});

test("the published lists speak of the published files", async () => {
  const site = await ExportedSite.copy();
  await site.write("assets/plan.js", "export {};");
  await site.change(
    "what-to-do/sent/index.html",
    "</main>",
    '</main><script type="module" src="/assets/plan.js"></script>',
  );
  await site.publish();
  const plan = "/what-to-do/sent/";
  const list = await site.published(HASHES);
  const pack = readPack(await site.published(packAddress(plan)));
  expect(pack?.hashes).toBe(createHash("sha256").update(list).digest("base64url"));
  const files = Object.entries((pack && hashesFor(plan, pack, list)) ?? {});
  expect(files.map(([address]) => address)).toEqual(
    expect.arrayContaining([
      plan,
      "/",
      expect.stringMatching(/^\/assets\/plan\./),
      expect.stringMatching(/^\/assets\/style\./),
    ]),
  );
  // The font is named by the stylesheet alone.
  expect(files.map(([address]) => address)).toContainEqual(expect.stringMatching(/\.woff2$/));
  for (const [address, hash] of files) {
    const content = await readFile(join(site.destination, pageFile(address)));
    expect(createHash("sha256").update(content).digest("base64url"), address).toBe(hash);
  }
});
