import { expect, test } from "vitest";
import { nameAssets } from "../../lib/publish/name-assets.ts";
import { ExportedSite } from "./exported-site.ts";

test("styles, fonts, pictures and modules are named by their content, and everything points at the new names", async () => {
  const site = await ExportedSite.copy();
  const { files } = await site.publish();
  const named = (start: string): string => {
    const found = files.map(({ path }) => path).filter((path) => path.startsWith(`/assets/${start}.`));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/\.[0-9a-f]{8}\.[a-z0-9]+$/);
    return found[0] ?? "";
  };
  expect((await site.published(named("style"))).trim()).toBe(
    `@font-face{font-family:A;src:url(${named("a")})format("woff2");font-display:swap}body{background:url(${named("x")});font-family:A}`,
  );
  expect(await site.published(named("film"))).toBe(
    `document.addEventListener("click",()=>import("${named("engine")}"));`,
  );
  const home = await site.published("index.html");
  expect(home).toContain(`<link rel="stylesheet" href="${named("style")}">`);
  expect(home).toContain(`<div data-module="${named("film")}">`);
  expect(home).toContain(`<script type="module" src="${named("exit")}"></script>`);
});

test("a new font gives the stylesheet a new name too", async () => {
  const names = (font: string): ReadonlyMap<string, string> =>
    nameAssets(
      new Map([
        ["/_next/static/chunks/1.css", Buffer.from('@font-face{src:url("/fonts/a.woff2")}')],
        ["/fonts/a.woff2", Buffer.from(font)],
      ]),
    ).names;
  const [one, two] = [names("one"), names("two")];
  expect(one.get("/fonts/a.woff2")).not.toBe(two.get("/fonts/a.woff2"));
  expect(one.get("/_next/static/chunks/1.css")).not.toBe(two.get("/_next/static/chunks/1.css"));
});

test("what Next puts beside its scripts is published only when it is used", async () => {
  const site = await ExportedSite.copy();
  await site.write("_next/static/media/unused.1234.svg", "<svg/>");
  await site.write("_next/static/media/used.1234.svg", "<svg />");
  await site.addToMain("about/index.html", '<img src="/_next/static/media/used.1234.svg" alt="">');
  const { files } = await site.publish();
  const pictures = files.map(({ path }) => path).filter((path) => path.endsWith(".svg"));
  expect(pictures.map((path) => path.replace(/\.[0-9a-f]{8}\./, "."))).toEqual([
    "/assets/used.svg",
    "/assets/x.svg",
    "/icon.svg",
  ]);
});

test("a module that names a file which is not there is refused", async () => {
  const site = await ExportedSite.copy();
  await site.write("assets/film.js", 'import("/assets/no.js");');
  expect(await site.problems()).toEqual([
    {
      page: "/assets/film.js",
      what: "The module names /assets/no.js, which is not part of the site.",
      fix: "Correct the name, or add the file under /assets/.",
    },
  ]);
});

test("modules that name each other in a circle are refused", async () => {
  const site = await ExportedSite.copy();
  await site.write("assets/engine.js", 'import("./film.js");');
  expect(await site.problems()).toMatchObject([
    { what: "These files name each other in a circle: /assets/engine.js > /assets/film.js > /assets/engine.js." },
  ]);
});

test.for([
  ["inline data", "data:image/svg+xml,x"],
  ["another site", "https://example.com/a.png"],
  ["a file that is not there", "../media/no.png"],
])("a stylesheet that uses %s is refused", async ([, url]) => {
  const site = await ExportedSite.copy();
  await site.change("_next/static/chunks/38s64nlvz5ra1.css", "../media/x.2whmx1s88n-cm.svg", `"${url}"`);
  expect(await site.problems()).toMatchObject([
    {
      page: "/_next/static/chunks/38s64nlvz5ra1.css",
      what: `The stylesheet uses url(${url}), which the site does not hold.`,
    },
  ]);
});
