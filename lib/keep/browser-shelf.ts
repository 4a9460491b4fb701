import type { Shelf } from "./versions.ts";

/** What the browser gives, in a page or in a worker. */
export const browserShelf: Shelf = {
  // Asked for anew each time: where storage is switched off the mere question throws.
  get caches() {
    return caches;
  },
  fetch: (address, init) => fetch(address, init),
  digest: digestOf,
  now: () => Date.now(),
};

/** SHA-256 in base64 for addresses, without the padding. */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...hash))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
