import type { ManifestFile } from "./manifest.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Problem } from "./publish-error.ts";
import { pageFile } from "./read-export.ts";

/** All sizes are bytes, brotli for text. */
const PAGE_WITH_STYLES = 14_000;
/** A list for reviewers, which nobody reads in a hurry. */
const SOURCES = { page: "/about/sources/", bytes: 16_000 };
const ONE_MODULE = 20_000;
/** What may be heavier, because it is loaded once, when a reader asks for it, and no other page waits for it. */
const HEAVY_MODULES = [
  { name: /^\/assets\/search-index\.[0-9a-f]+\.js$/, bytes: 90_000 },
  { name: /^\/assets\/own-words-model\.[0-9a-f]+\.js$/, bytes: 44_000 },
];
const ALL_FONTS = 12_000;
const FLOW_FOLDER = "/what-to-do/";
const FLOW_PAGES = 3_000;

/** What the modules that a page starts may weigh together, nearest folder first. */
const MODULES_ON_A_PAGE = [
  { under: "/films/", bytes: 20_000 },
  { under: "/embed/films/", bytes: 20_000 },
  // Shown from the phone only, where its modules have been since a plan was kept.
  { under: "/no-signal/", bytes: 5_000 },
  // Leaving waits for a slow first page, marks the tab and ignores further presses; a plan has its own module beside it.
  { under: "/", bytes: 4_200 },
];

/** Checks what pages weigh, as they will be sent. */
export function checkBudgets(pages: readonly PageFacts[], files: readonly ManifestFile[]): Problem[] {
  const sizes = new Map(files.map((file) => [file.path, file.br ?? file.bytes]));
  const weigh = (paths: readonly string[]): number =>
    [...new Set(paths)].reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);

  const problems: (Problem & { bytes: number })[] = [];
  for (const { page, stylesheets, modules } of pages) {
    const html = weigh([pageFile(page)]);
    const styles = weigh(stylesheets);
    const room = page === SOURCES.page ? SOURCES.bytes : PAGE_WITH_STYLES;
    if (html + styles > room) {
      problems.push({
        page,
        bytes: html + styles,
        what: `The page and its styles weigh more than ${kb(room)}.`,
        detail: `${kb(html + styles)}: ${kb(html)} and ${kb(styles)}`,
        fix: "Shorten the page or the stylesheet until both fit the first answer of a slow connection.",
      });
    }
    const limit = MODULES_ON_A_PAGE.find(({ under }) => page.startsWith(under))?.bytes ?? 0;
    const scripts = weigh(modules);
    if (scripts > limit) {
      problems.push({
        page,
        bytes: scripts,
        what: `The page's modules weigh more than ${kb(limit)}.`,
        detail: kb(scripts),
        fix: "Do less in the browser, or load a module only when the reader asks for what it does.",
      });
    }
  }
  for (const { path } of files) {
    const size = sizes.get(path) ?? 0;
    const limit = HEAVY_MODULES.find(({ name }) => name.test(path))?.bytes ?? ONE_MODULE;
    if (path.endsWith(".js") && size > limit) {
      problems.push({
        page: path,
        bytes: size,
        what: `The module weighs more than ${kb(limit)}.`,
        detail: kb(size),
        fix: "Make it smaller, or split off what is needed later.",
      });
    }
  }
  const fonts = weigh(files.map(({ path }) => path).filter((path) => /\.woff2?$/.test(path)));
  if (fonts > ALL_FONTS) {
    problems.push({
      page: "site",
      bytes: fonts,
      what: `The fonts weigh ${kb(fonts)} together; the limit is ${kb(ALL_FONTS)}.`,
      fix: "Subset them, or publish fewer.",
    });
  }
  const flowPages = pages.filter(({ page }) => page.startsWith(FLOW_FOLDER)).length;
  if (flowPages >= FLOW_PAGES) {
    problems.push({
      page: FLOW_FOLDER,
      bytes: 0,
      what: `The questions and plans make ${flowPages} pages; there must be fewer than ${FLOW_PAGES}.`,
      fix: "Ask a question only where its answer changes the plan.",
    });
  }
  // The heaviest first: a report names only a few of the pages that share a problem.
  return problems.sort((a, b) => b.bytes - a.bytes).map(({ bytes: _, ...problem }) => problem);
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
