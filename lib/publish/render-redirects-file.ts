import type { NotFoundPage } from "./not-found-pages.ts";
import { bothForms, REDIRECT_STATUS, type Redirect } from "./redirects.ts";

/**
 * Writes `_redirects`: which address leads on to which, and which page a host shows for a missing address. Some hosts
 * send a published file first; the page at such an address leads on by itself.
 */
export function renderRedirectsFile(notFound: readonly NotFoundPage[], redirects: readonly Redirect[] = []): string {
  return [
    ...bothForms(redirects).map(({ from, to }) => `${from} ${to} ${REDIRECT_STATUS}\n`),
    ...notFound.map(({ under, page }) => `${under}* ${page} 404\n`),
  ].join("");
}

/** Reads the redirects back, by the address they lead on from. */
export function readRedirectsFile(text: string): Map<string, string> {
  const lines = text.split("\n").map((line) => line.split(" "));
  return new Map(
    lines.flatMap(([from, to, status]) => (from && to && status === String(REDIRECT_STATUS) ? [[from, to]] : [])),
  );
}
