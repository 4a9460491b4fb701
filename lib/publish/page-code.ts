import { SITE } from "../site/config.ts";
import { qrSvg } from "../site/qr-code.ts";
import { PAGE_CODE } from "../site/routes.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Problem } from "./publish-error.ts";

/** A file that is published beside its page. */
export interface PageCode {
  /** The file's address, such as `/about/privacy/qr.svg`. */
  readonly path: string;
  readonly svg: string;
}

/**
 * The code that leads back to a page from its printed sheet, for a page that shows one. Three thousand of these are
 * quicker made here than by a route for each.
 */
export function pageCode({ page, references }: PageFacts): PageCode | undefined {
  if (!page.endsWith("/") || !references.some(({ url }) => url === PAGE_CODE)) return undefined;
  return { path: page + PAGE_CODE, svg: qrSvg(SITE.origin + page) };
}

/** Refuses a page that shows the code of another: whoever points a phone at the sheet would read something else. */
export function checkPageCode({ page, references }: PageFacts): Problem[] {
  return references
    .filter(({ url }) => url !== PAGE_CODE && url.endsWith(`/${PAGE_CODE}`))
    .map(({ url }) => ({
      page,
      what: `The page shows "${url}", the code of another page.`,
      fix: `Write "${PAGE_CODE}": it is made for the page that shows it.`,
    }));
}
