import { storage } from "../../lib/keep/kept-plans.ts";

/**
 * Removes all that this site has put on the phone: ticks, copies and the worker. It never fails: what a browser does
 * not have, or does not let us see, holds nothing of ours.
 */
export async function removeEverything(): Promise<void> {
  try {
    storage()?.clear();
  } catch {
    // Nothing can be read there, and nothing was written.
  }
  await Promise.allSettled([Promise.race([removeWorkers(), briefly()]), removeCopies()]);
  // Once more: a worker in the middle of its work may have begun another copy.
  await removeCopies().catch(() => undefined);
}

/** A browser that is just looking for a newer worker removes this one only after that. It does so without being watched. */
function briefly(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2_000));
}

async function removeWorkers(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

async function removeCopies(): Promise<void> {
  if (!("caches" in window)) return;
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}
