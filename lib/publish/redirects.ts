import type { PageFacts } from "./page-facts.ts";

/** An address that leads on to another of this site. Both end in a slash. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Found, not moved for good: a browser keeps the other kind, and what a poster leads to must stay ours to mend. */
export const REDIRECT_STATUS = 302;

/**
 * The pages that only send a reader on within the site. Each is a page, so that it works anywhere; a host that can lead
 * on by itself saves the reader a step, and passes nothing of the address on.
 */
export function redirectsOf(pages: readonly PageFacts[]): Redirect[] {
  return pages
    .flatMap(({ page, sendsTo }) =>
      sendsTo !== undefined && /^\/(?!\/)/.test(sendsTo) ? [{ from: page, to: sendsTo }] : [],
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Each redirect with and without its last slash: people type it without. */
export function bothForms(redirects: readonly Redirect[]): Redirect[] {
  return redirects.flatMap(({ from, to }) => [
    { from, to },
    { from: from.replace(/\/$/, ""), to },
  ]);
}
