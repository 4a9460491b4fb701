/**
 * On a plan: offers to keep it, by a link to the page where that is asked. On a plan that is kept: shows and keeps its
 * ticks, and removes everything with one press. Nothing is stored from here unless the plan is already kept.
 */
import { onPlan as words } from "../../content/en/keep.json";
import { keptPlan, noteKept, storage, tickMark } from "../../lib/keep/kept-plans.ts";
import { fragmentFor } from "../../lib/keep/pack.ts";
import { pointerOf } from "../../lib/keep/pointers.ts";
import { removeEverything } from "./remove-everything.ts";

const plan = location.pathname;
const boxes = [...document.querySelectorAll<HTMLInputElement>(".tick input")];
const markOf = (box: HTMLInputElement) => tickMark(box.closest(".tick")?.textContent ?? "");
const ticked = () => boxes.filter((box) => box.checked).map(markOf);

const part = document.createElement("div");
part.className = "screen mt-3";
const row = document.createElement("p");
row.className = "chips";
const status = document.createElement("p");
status.className = "meta";
status.setAttribute("role", "status");
part.append(row, status);
const link = document.createElement("a");

function offer(): void {
  link.textContent = words.keep;
  link.href = `/keep/${fragmentFor(plan, ticked())}`;
  row.replaceChildren(link);
}

function kept(): void {
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = words.remove;
  remove.addEventListener("click", async () => {
    await removeEverything();
    offer();
    status.textContent = words.removed;
    link.focus();
    // What the phone did not let go is shown there, with what can be done.
    if ((await caches.keys()).length > 0) location.assign("/keep/");
  });
  link.textContent = words.kept;
  link.href = `/keep/${fragmentFor(plan, [])}`;
  row.replaceChildren(link, remove);
}

/**
 * Whether the plan is kept, the copies say, whatever else is noted: the phone may have dropped them, or a reader may have
 * left while it was being kept. Where no worker is and nothing is noted, nothing is asked.
 */
async function start(): Promise<void> {
  const store = storage();
  const known = keptPlan(store, plan);
  // A browser may bring back the ticks of an earlier visit to this address.
  for (const box of boxes) box.checked = known?.ticks.includes(markOf(box)) ?? false;
  offer();
  document.querySelector(".steps")?.after(part);
  if (!known && !navigator.serviceWorker?.controller) return;
  if (known) kept();
  const pointer = await pointerOf(plan, caches).catch(() => undefined);
  if (!pointer) {
    store?.removeItem(plan);
    offer();
    return;
  }
  if (store && !known) noteKept(store, plan, { ticks: ticked() });
  kept();
  if (pointer.gone) status.textContent = words.gone;
}

document.addEventListener("change", () => {
  const store = storage();
  const known = keptPlan(store, plan);
  try {
    if (store && known) noteKept(store, plan, { ...known, ticks: ticked() });
    else offer();
  } catch {
    // No room for another tick. Those on the page stay as they are.
  }
});

// A phone that lets nothing be seen keeps nothing: the offer stands as it is.
start().catch(() => undefined);
