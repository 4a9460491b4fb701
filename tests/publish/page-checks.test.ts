import { expect, test } from "vitest";
import { ExportedSite } from "./exported-site.ts";

/** What is put into a page, what is said about it, and what to do. */
const REFUSED: readonly (readonly [name: string, html: string, what: string, fix: string])[] = [
  [
    "an inline script",
    "<script>alert(1)</script>",
    'The page carries an inline script: "alert(1)".',
    "Put it in a module under /assets/; the site's policy blocks inline scripts.",
  ],
  [
    "a script that is not a module",
    '<script src="/assets/exit.js"></script>',
    "The script /assets/exit.HASH.js is not a module.",
    'Write <script type="module">: it waits for the page, and old browsers get the page without it.',
  ],
  [
    "a style element",
    "<style>p { color: red }</style>",
    'The page carries a <style> element: "p { color: red }".',
    "Move the rules to the stylesheet; the site's policy blocks inline styles.",
  ],
  [
    "a style attribute, inside SVG too",
    '<svg><path style="fill:red"></path></svg>',
    '<path> carries style="fill:red".',
    "Use a class, or a presentation attribute inside SVG; the site's policy blocks inline styles.",
  ],
  [
    "an inline event handler",
    '<button onclick="go()">Go</button>',
    '<button> carries onclick="go()".',
    "Listen for the event in a module under /assets/; the site's policy blocks inline handlers.",
  ],
  [
    "a second main heading",
    "<h1>Again</h1>",
    "The page has 2 <h1> elements.",
    "Give it exactly one <h1>: what the page is about.",
  ],
  [
    "an id that is used twice",
    '<p id="who">x</p>',
    'The id "who" is used more than once.',
    "Give each element an id of its own; links and labels find only the first.",
  ],
  [
    "a frame where the policy lets none load",
    '<iframe src="/about/" title="About"></iframe>',
    "The page holds <iframe>, which its policy does not allow to load anything.",
    "Add a rule for its folder to lib/publish/headers.ts with frame-src 'self', or take the element away.",
  ],
];

test.for(REFUSED)("a page is refused for %s", async ([, html, what, fix]) => {
  const site = await ExportedSite.copy();
  await site.addToMain("about/index.html", html);
  const problems = await site.problems();
  expect(problems.map((problem) => ({ ...problem, what: problem.what.replace(/\.[0-9a-f]{8}\./, ".HASH.") }))).toEqual([
    { page: "/about/", what, fix },
  ]);
});

test("a page may carry data for a script or for search engines", async () => {
  const site = await ExportedSite.copy();
  await site.addToMain("about/index.html", '<script type="application/ld+json">{"@type":"WebPage"}</script>');
  await site.publish();
  expect(await site.published("about/index.html")).toContain('<script type="application/ld+json">{"@type":"WebPage"}');
});

test("a page is refused without a main heading", async () => {
  const site = await ExportedSite.copy();
  await site.change("about/index.html", "<h1>About</h1>", "<p>About us</p>");
  expect(await site.problems()).toMatchObject([{ page: "/about/", what: "The page has no <h1>." }]);
});

test("a page is refused without a title, and with an empty one", async () => {
  const site = await ExportedSite.copy();
  await site.change("about/index.html", "<title>About Steady</title>", "");
  await site.change("leave/index.html", "<title>Leaving</title>", "<title> </title>");
  expect(await site.problems()).toMatchObject([
    { page: "/about/", what: "The page has no title.", fix: "Give it exactly one title, in its metadata." },
    { page: "/leave/", what: "The page has an empty title." },
  ]);
});

test("the title of a picture is not taken for the page's", async () => {
  const site = await ExportedSite.copy();
  await site.addToMain("about/index.html", '<svg role="img"><title>A kettle</title></svg>');
  await expect(site.publish()).resolves.toBeDefined();
});

test("two pages are refused the same title", async () => {
  const site = await ExportedSite.copy();
  await site.change("about/index.html", "<title>About Steady</title>", "<title>Leaving</title>");
  const same = { what: 'These pages have the same title, "Leaving".', fix: "Give each a title of its own." };
  expect(await site.problems()).toEqual([
    { page: "/about/", ...same },
    { page: "/leave/", ...same },
  ]);
});

test("a page that only sends the reader on may have the title of another", async () => {
  const site = await ExportedSite.copy();
  await site.change("about/index.html", "<title>About Steady</title>", "<title>Leaving</title>");
  await site.change("about/index.html", "<head>", '<head><meta http-equiv="refresh" content="0; url=/leave/">');
  await expect(site.publish()).resolves.toBeDefined();
});

test("a page is refused without its language", async () => {
  const site = await ExportedSite.copy();
  await site.change("about/index.html", ' lang="en-GB"', "");
  expect(await site.problems()).toEqual([
    { page: "/about/", what: "The page does not say its language.", fix: "Give <html> a lang attribute." },
  ]);
});
