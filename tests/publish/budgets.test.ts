import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { checkBudgets } from "../../lib/publish/check-budgets.ts";
import type { PageFacts } from "../../lib/publish/page-facts.ts";
import { ExportedSite } from "./exported-site.ts";

/** Bytes without any order in them, the same in every run. */
function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash("sha256").update(String(index)).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

/** Text of which nothing can be pressed out but the spelling: about 3/4 of its length remains. */
function incompressible(length: number): string {
  return noise(length).toString("base64url").slice(0, length);
}

describe("the budgets", () => {
  test("refuse a page that does not fit the first answer with its styles", async () => {
    const site = await ExportedSite.copy();
    await site.addToMain("leave/index.html", `<p>${incompressible(20_000)}</p>`);
    const [problem, ...others] = await site.problems();
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      page: "/leave/",
      what: "The page and its styles weigh more than 14.00 kB.",
      fix: "Shorten the page or the stylesheet until both fit the first answer of a slow connection.",
    });
    expect(problem?.detail).toMatch(/^1\d\.\d\d kB: 1\d\.\d\d kB and 0\.\d\d kB$/);
  });

  test("count the styles a page waits for, and not those for paper", async () => {
    const styles = `p{content:"${incompressible(20_000)}"}`;
    const site = await ExportedSite.copy();
    await site.write("assets/paper.css", styles);
    await site.change(
      "leave/index.html",
      "</head>",
      '<link rel="stylesheet" href="/assets/paper.css" media="print"></head>',
    );
    expect(await site.problems()).toEqual([]);
    await site.change("leave/index.html", ' media="print"', "");
    expect(await site.problems()).toMatchObject([{ page: "/leave/" }]);
  });

  test("refuse a page whose modules are too heavy, but not in the folder of films", async () => {
    const site = await ExportedSite.copy();
    await site.write("assets/heavy.js", `"${incompressible(8_000)}"`);
    await site.addToMain("leave/index.html", '<script type="module" src="/assets/heavy.js"></script>');
    const leave = await site.exported("leave/index.html");
    await site.write("films/index.html", leave.replace("<title>Leaving", "<title>Film"));
    expect(await site.problems()).toMatchObject([
      {
        page: "/leave/",
        what: "The page's modules weigh more than 4.20 kB.",
        detail: expect.stringMatching(/^6\.\d\d kB$/),
        fix: "Do less in the browser, or load a module only when the reader asks for what it does.",
      },
    ]);
  });

  test("refuse a single module that is too heavy, even when it is loaded later", async () => {
    const site = await ExportedSite.copy();
    await site.write("assets/engine.js", `"${incompressible(30_000)}"`);
    expect(await site.problems()).toMatchObject([
      {
        page: expect.stringMatching(/^\/assets\/engine\.[0-9a-f]{8}\.js$/),
        what: "The module weighs more than 20.00 kB.",
      },
    ]);
  });

  test("let the search be heavier, up to its own limit", async () => {
    const site = await ExportedSite.copy();
    await site.write("assets/search-index.js", `"${incompressible(100_000)}"`);
    expect(await site.problems()).toEqual([]);
    await site.write("assets/search-index.js", `"${incompressible(140_000)}"`);
    expect(await site.problems()).toMatchObject([
      { page: expect.stringMatching(/^\/assets\/search-index\./), what: "The module weighs more than 90.00 kB." },
    ]);
  });

  test("refuse fonts that are too heavy together", async () => {
    const site = await ExportedSite.copy();
    await site.write("fonts/b.woff2", noise(12_000));
    expect(await site.problems()).toEqual([
      {
        page: "site",
        what: "The fonts weigh 12.30 kB together; the limit is 12.00 kB.",
        fix: "Subset them, or publish fewer.",
      },
    ]);
  });

  test("refuse 3,000 questions and plans, and accept one fewer", () => {
    const flow = (count: number): PageFacts[] =>
      Array.from({ length: count }, (_, index) => ({
        page: `/what-to-do/${index}/`,
        titles: [],
        headings: 1,
        lang: "en",
        ids: new Set<string>(),
        repeatedIds: [],
        references: [],
        modules: [],
        stylesheets: [],
        canonical: undefined,
        isRedirect: false,
        forChild: false,
      }));
    expect(checkBudgets(flow(2_999), [])).toEqual([]);
    expect(checkBudgets(flow(3_000), [])).toEqual([
      {
        page: "/what-to-do/",
        what: "The questions and plans make 3000 pages; there must be fewer than 3000.",
        fix: "Ask a question only where its answer changes the plan.",
      },
    ]);
  });
});
