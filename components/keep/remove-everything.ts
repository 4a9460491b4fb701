import { storage } from "../../lib/keep/kept-plans.ts";
import { REMOVE } from "../../lib/keep/pack.ts";
import { removeCopies } from "../../lib/keep/remove-copies.ts";

/** A browser that is just looking for a newer worker answers, and removes this one, only after that. Milliseconds. */
const NOT_LONGER = 2_000;

/**
 * Removes all that this site has put on the phone: ticks, copies and the worker. It never fails: what a browser does
 * not have, or does not let us see, holds nothing of ours.
 *
 * The worker is told first. It writes nothing more from then on, and removes everything by itself should this page be gone
 * before it has. It goes last: as long as it is there, it finishes what was cut off.
 */
export async function removeEverything(): Promise<void> {
  try {
    storage()?.clear();
  } catch {
    // Nothing can be read there, and nothing was written.
  }
  // At once, where that can be: a page that is being left has no later.
  const controller = navigator.serviceWorker?.controller;
  const told = controller && tell(controller);
  await removeHere();
  await Promise.race([removeWorker(told).catch(() => undefined), after(NOT_LONGER)]);
  // Once more: a worker in the middle of its work may have begun something before it heard.
  await removeHere();
}

async function removeHere(): Promise<void> {
  try {
    await removeCopies(caches);
  } catch {
    // There is no such storage, or it is switched off.
  }
}

/** @param told the answer of the worker that was told at once */
async function removeWorker(told: Promise<unknown> | null | undefined): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const worker = registration?.active ?? registration?.installing;
  // It takes its own mark away before it goes: taken away first, it would leave the mark to nobody.
  await Promise.race([told ?? (worker && tell(worker)), after(NOT_LONGER / 2)]);
  await registration?.unregister();
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function tell(worker: ServiceWorker): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(REMOVE, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = resolve;
  });
}
