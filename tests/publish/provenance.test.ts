import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { checkProvenance } from "../../lib/publish/check-provenance.ts";
import { elementsOf } from "../../lib/publish/html-tree.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { ExportedSite } from "./exported-site.ts";

const DATES = `<p>${fill(ui.plan.checked, { on: "23 November 2026", next: "23 May 2027" })}</p>`;
const SOURCES = "<ul data-sources><li>NSPCC: Sharing nudes (2025)</li></ul>";

function missing(page: string, main: string): string[] {
  const elements = elementsOf(parse(`<!DOCTYPE html><title>x</title><main>${main}</main>`));
  return checkProvenance(page, elements).map(({ what }) => what);
}
const NO_DATES = "The page does not say when its facts were checked, and when they are checked next.";
const NO_SOURCES = "The page does not name its sources.";

describe("a page that gives facts", () => {
  test.each([
    "/situations/blackmail/",
    "/topics/law-england/",
    "/already/",
    "/already/took-a-screenshot/",
    "/films/clouds/",
    "/practise/tonight/",
    "/practise/tonight/all/",
    "/teachers/when-it-happens/",
    "/teachers/kit/film/clouds/",
    "/about/sources/",
    "/about/sources/services/",
  ])("says when it was checked, when it is checked next, and where it comes from: %s", (page) => {
    expect(missing(page, DATES + SOURCES)).toEqual([]);
    expect(missing(page, SOURCES)).toEqual([NO_DATES]);
    expect(missing(page, DATES)).toEqual([NO_SOURCES]);
  });

  test.each([
    ["a list without a source", '<ul data-sources=""></ul>'],
    ["a source without its publisher", "<ul data-sources><li>Sharing nudes</li></ul>"],
    ["a source without its title", "<ul data-sources><li>NSPCC: </li></ul>"],
    ["a link to the sources instead", '<a href="/about/sources/">Sources</a>'],
  ])("is refused with %s", (_, sources) => {
    expect(missing("/situations/blackmail/", DATES + sources)).toEqual([NO_SOURCES]);
  });

  test.each(["Checked on 23 November 2026.", ui.plan.checked])("is refused with half of its dates: %s", (dates) => {
    expect(missing("/topics/extra-help/", `<p>${dates}</p>${SOURCES}`)).toEqual([NO_DATES]);
  });

  test("leads from a plan to the sources of every step", () => {
    const plan = (inside: string) => `<div class="plan">${inside}</div>`;
    const address = "/what-to-do/go-on/hold-firm/";
    expect(missing(address, plan(`${DATES}<a href="/about/sources/">Sources</a>`))).toEqual([]);
    expect(missing(address, plan(DATES))).toEqual([NO_SOURCES]);
    expect(missing(address, plan('<a href="/about/sources/">Sources</a>'))).toEqual([NO_DATES]);
  });

  test.each(["/get-help/", "/get-help/wales/child/"])("leads from %s to the sources of every service", (page) => {
    const link = '<a href="/about/sources/services/">Sources</a>';
    expect(missing(page, DATES + link)).toEqual([]);
    expect(missing(page, DATES + SOURCES)).toEqual([NO_SOURCES]);
    expect(missing(page, link)).toEqual([NO_DATES]);
  });

  test("is told from one that gives none", () => {
    for (const page of ["/", "/what-to-do/", "/situations/", "/thanks/no/", "/leave/", "/practise/tonight/say-it/"])
      expect(missing(page, "<p>Words</p>")).toEqual([]);
    expect(missing("/about/privacy/", DATES)).toEqual([]);
    expect(missing("/about/privacy/", "<p>Words</p>")).toEqual([NO_DATES]);
    expect(missing("/about/due/", "<p>Words</p>")).toEqual([]);
  });

  test("keeps the site from being published without them", async () => {
    const site = await ExportedSite.copy();
    await site.change("what-to-do/sent/index.html", "<main>", '<main><div class="plan"></div>');
    expect(await site.problems()).toMatchObject([
      { page: "/what-to-do/sent/", what: NO_DATES },
      { page: "/what-to-do/sent/", what: NO_SOURCES },
    ]);
  });
});
