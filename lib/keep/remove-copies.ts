import { POINTERS, REMOVING } from "./pointers.ts";

/** Removes all copies. Whoever comes by after this was cut off can see it, and goes on. */
export async function removeCopies(caches: Pick<CacheStorage, "delete" | "keys" | "open">): Promise<void> {
  if ((await caches.keys()).length === 0) return;
  // A phone that is full may refuse even that. Then the pointers go first: what nothing points to is swept.
  await caches.open(REMOVING).catch(() => undefined);
  for (const name of [POINTERS, ...(await caches.keys())]) if (name !== REMOVING) await caches.delete(name);
  await caches.delete(REMOVING);
}
