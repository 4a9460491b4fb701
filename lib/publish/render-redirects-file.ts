import type { NotFoundPage } from "./not-found-pages.ts";

/** Writes `_redirects`: which page a host shows for a missing address. A published file always comes first. */
export function renderRedirectsFile(notFound: readonly NotFoundPage[]): string {
  return notFound.map(({ under, page }) => `${under}* ${page} 404\n`).join("");
}
