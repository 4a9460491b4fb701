import type { PageFacts, Reference } from "./page-facts.ts";
import type { Problem } from "./publish-error.ts";

const OUTSIDE_SCHEMES = new Set(["https:", "tel:", "sms:", "mailto:"]);
const HERE = "https://site.invalid";
const PLANS = "/what-to-do/";

/**
 * Checks that everything the pages point at is there: each page and file, each `#anchor`, and nothing loaded from
 * another site.
 *
 * @param files addresses of published files that are not pages
 * @param somePlans whether most plans were left out, so that a link to one is let be
 */
export function checkLinks(
  pages: readonly PageFacts[],
  files: ReadonlySet<string>,
  somePlans: boolean = false,
): Problem[] {
  const idsByPage = new Map(pages.map(({ page, ids }) => [page, ids]));
  const home = pages.find(({ page }) => page === "/");
  const origin = home?.canonical === undefined ? undefined : originOf(home.canonical);
  const problems: Problem[] = [];
  for (const { page, references } of pages) {
    const seen = new Set<string>();
    for (const reference of references) {
      if (seen.has(reference.url)) continue;
      seen.add(reference.url);
      const wrong = checkReference(page, reference, { idsByPage, files, origin, somePlans });
      if (wrong !== undefined) problems.push({ page, ...wrong });
    }
  }
  return problems;
}

interface Site {
  readonly idsByPage: ReadonlyMap<string, ReadonlySet<string>>;
  readonly files: ReadonlySet<string>;
  /** The site's own address, which its canonical links are written with. */
  readonly origin: string | undefined;
  readonly somePlans: boolean;
}

function checkReference(
  page: string,
  { url, kind, tagName }: Reference,
  site: Site,
): Omit<Problem, "page"> | undefined {
  const target = URL.parse(url, HERE + page);
  if (target === null) {
    return { what: `<${tagName}> points at "${url}", which is no address.`, fix: "Correct the address." };
  }
  if (target.origin !== HERE && target.origin !== site.origin) {
    if (kind === "resource") {
      return {
        what: `<${tagName}> loads "${short(url)}" from elsewhere.`,
        fix: "Put the file under public/ or /assets/; nothing may be asked of another site, nor be inline data.",
      };
    }
    if (OUTSIDE_SCHEMES.has(target.protocol)) return undefined;
    return {
      what: `<${tagName}> points at "${short(url)}".`,
      fix: "Use only https:, tel:, sms: or mailto: addresses.",
    };
  }
  return checkInside(page, url, target, site);
}

function checkInside(
  page: string,
  url: string,
  target: URL,
  { idsByPage, files, somePlans }: Site,
): Omit<Problem, "page"> | undefined {
  const path = decodePath(target.pathname);
  const ids = idsByPage.get(path);
  if (ids === undefined) {
    if (files.has(path) || (somePlans && path.startsWith(PLANS))) return undefined;
    if (idsByPage.has(`${path}/`)) {
      return {
        what: `The link "${url}" lacks its last slash.`,
        fix: `Write "${path}/", which saves the reader a detour.`,
      };
    }
    return { what: `The link "${url}" leads nowhere.`, fix: "Correct it, or publish what it names." };
  }
  const anchor = decodePath(target.hash.slice(1));
  if (anchor === "" || anchor === "top" || ids.has(anchor)) return undefined;
  return {
    what: `The link "${url}" names an anchor which ${path === page ? "the page" : path} does not have.`,
    fix: "Correct the anchor, or give the heading it means that id.",
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function originOf(url: string): string | undefined {
  return URL.parse(url)?.origin;
}

function short(url: string): string {
  return url.length > 80 ? `${url.slice(0, 80)}...` : url;
}
