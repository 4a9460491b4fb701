import type { Content } from "../content/load.ts";

/** An address outside this site, and every place that names it. */
export interface Address {
  readonly url: string;
  readonly usedBy: readonly string[];
}

/**
 * Every outside address that a reader or a reviewer may open: of services, of apps and of sources. Each once, those of
 * services first.
 *
 * @throws ContentError when one of the files cannot be read
 */
export function everyAddress(content: Content): Address[] {
  const places = new Map<string, string[]>();
  const add = (url: string, place: string) => places.set(url, [...(places.get(url) ?? []), place]);
  for (const [file, entries] of [
    ["content/contacts.json", content.contacts],
    ["content/platforms.json", content.platforms],
  ] as const) {
    for (const [id, { links }] of Object.entries(entries)) for (const { href } of links) add(href, `${file}: ${id}`);
  }
  for (const [id, { url }] of Object.entries(content.sources)) add(url, `content/sources.json: ${id}`);
  return [...places].map(([url, usedBy]) => ({ url, usedBy }));
}
