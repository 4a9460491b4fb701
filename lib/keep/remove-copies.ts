import { POINTERS, REMOVING } from "./pointers.ts";

/** Removes all copies. Whoever comes by after this was cut off can see it, and goes on. */
export async function removeCopies(caches: Pick<CacheStorage, "delete" | "keys" | "open">): Promise<void> {
  // A phone that is full may refuse even that. Then the pointers go first: what nothing points to is swept.
  // Where nothing is left, a mark would be the last thing to stay, with nobody there to take it away.
  const names = await caches.keys();
  if (names.every((name) => name === REMOVING)) {
    for (const name of names) await caches.delete(name);
    return;
  }
  await caches.open(REMOVING).catch(() => undefined);
  for (const name of [POINTERS, ...(await caches.keys())]) if (name !== REMOVING) await caches.delete(name);
  await caches.delete(REMOVING);
}
