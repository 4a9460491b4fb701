import { expect, test } from "vitest";
import { ExportedSite } from "./exported-site.ts";

const NOWHERE = "Correct it, or publish what it names.";
const ELSEWHERE = "Put the file under public/ or /assets/; nothing may be asked of another site, nor be inline data.";

const REFUSED: readonly (readonly [name: string, html: string, what: string, fix: string])[] = [
  ["a page that is not there", '<a href="/nowhere/">x</a>', 'The link "/nowhere/" leads nowhere.', NOWHERE],
  ["a file that is not there", '<img src="/no.svg" alt="">', 'The link "/no.svg" leads nowhere.', NOWHERE],
  [
    "one picture of a set",
    '<img srcset="/icon.svg 1x, /no.svg 2x" alt="">',
    'The link "/no.svg" leads nowhere.',
    NOWHERE,
  ],
  [
    "a module named in a data attribute",
    '<div data-module="/assets/no.js"></div>',
    'The link "/assets/no.js" leads nowhere.',
    NOWHERE,
  ],
  ["a relative link", '<a href="../nowhere/">x</a>', 'The link "../nowhere/" leads nowhere.', NOWHERE],
  [
    "an anchor of another page",
    '<a href="/leave/#no">x</a>',
    'The link "/leave/#no" names an anchor which /leave/ does not have.',
    "Correct the anchor, or give the heading it means that id.",
  ],
  [
    "an anchor of the page itself",
    '<a href="#no">x</a>',
    'The link "#no" names an anchor which the page does not have.',
    "Correct the anchor, or give the heading it means that id.",
  ],
  [
    "a part of a picture",
    '<svg><use href="#no"></use></svg>',
    'The link "#no" names an anchor which the page does not have.',
    "Correct the anchor, or give the heading it means that id.",
  ],
  [
    "a page without its last slash",
    '<a href="/leave">x</a>',
    'The link "/leave" lacks its last slash.',
    'Write "/leave/", which saves the reader a detour.',
  ],
  [
    "a site without encryption",
    '<a href="http://example.com/">x</a>',
    '<a> points at "http://example.com/".',
    "Use only https:, tel:, sms: or mailto: addresses.",
  ],
  [
    "a script in an address",
    '<a href="javascript:go()">x</a>',
    '<a> points at "javascript:go()".',
    "Use only https:, tel:, sms: or mailto: addresses.",
  ],
  [
    "a picture on another site",
    '<img src="https://example.com/a.png" alt="">',
    '<img> loads "https://example.com/a.png" from elsewhere.',
    ELSEWHERE,
  ],
  ["a picture as inline data", '<img src="data:,x" alt="">', '<img> loads "data:,x" from elsewhere.', ELSEWHERE],
];

test.for(REFUSED)("a page is refused for pointing at %s", async ([, html, what, fix]) => {
  const site = await ExportedSite.copy();
  await site.addToMain("about/index.html", html);
  expect(await site.problems()).toEqual([{ page: "/about/", what, fix }]);
});

const GOOD = [
  '<a href="/leave/">a page</a>',
  '<a href="/about/#who">an anchor</a>',
  '<a href="#who">an anchor here</a>',
  '<a href="../leave/?from=about">a relative link</a>',
  '<a href="/robots.txt">a file</a>',
  '<a href="#top">the top</a>',
  '<a href="tel:999">a number</a>',
  '<a href="sms:85258">a text</a>',
  '<a href="mailto:help@example.org">a letter</a>',
  '<a href="https://example.org/a?b=c">another site</a>',
  '<a href="https://steady.example/leave/">a page by its full address</a>',
];

test("a page may point at what is there, and lead to other sites", async () => {
  const site = await ExportedSite.copy();
  await site.addToMain("leave/index.html", GOOD.join("").replace('href="#who"', 'href="/about/#who"'));
  await expect(site.publish()).resolves.toBeDefined();
});

test("a full address of our own site must lead somewhere too", async () => {
  const site = await ExportedSite.copy();
  await site.change(
    "leave/index.html",
    "<head>",
    '<head><meta property="og:image" content="https://steady.example/no.png">',
  );
  expect(await site.problems()).toEqual([
    { page: "/leave/", what: 'The link "https://steady.example/no.png" leads nowhere.', fix: NOWHERE },
  ]);
});
