import { type HeaderRule, headersFor } from "./headers.ts";

/**
 * Writes the headers for what stands in front of an object store, which cannot send most of them itself: a list of
 * folders and of all headers each is answered with. The first pattern that matches wins, as in the behaviours of a
 * content network.
 */
export function renderResponseHeaders(rules: readonly HeaderRule[]): string {
  const folders = [...new Set(rules.map(({ under }) => under))].sort(
    (a, b) => b.split("/").length - a.split("/").length || (a < b ? -1 : 1),
  );
  const behaviours = folders.map((under) => ({ pattern: `${under}*`, headers: headersFor(under, rules) }));
  return `${JSON.stringify(behaviours, null, 1)}\n`;
}
