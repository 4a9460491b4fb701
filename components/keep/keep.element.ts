/**
 * The page on which a plan is kept, and the list of those that are. Nothing is stored, and no worker is registered,
 * before the reader presses *Keep it*. All words stand in the page; of the address only a plan's path is read, and
 * nothing of it is ever shown.
 */
import { browserShelf } from "../../lib/keep/browser-shelf.ts";
import { forgetOthers, noteKept, STAYS, storage } from "../../lib/keep/kept-plans.ts";
import { readFragment, TIDY, WORKER } from "../../lib/keep/pack.ts";
import { type Pointer, pointerOf, pointers } from "../../lib/keep/pointers.ts";
import { type Outcome, tidy } from "../../lib/keep/versions.ts";
import { askWorker } from "./ask-worker.ts";
import { listPlans } from "./list-plans.ts";
import { removeEverything } from "./remove-everything.ts";

interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** Longer than the worker gives itself: see `LONGEST_ATTEMPT`. */
const LONGEST_WAIT = 120_000;

const find = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-keep="${name}"]`);
const status = find("status");
const leaveToo = find<HTMLInputElement>("leave-too");
const button = find<HTMLButtonElement>("keep");
const back = find<HTMLAnchorElement>("back");

/** What is on the phone, as its copies say. */
interface Found {
  readonly plans: readonly Pointer[];
  /** Whether there is anything at all of this site, be it only half a plan, or a worker. */
  readonly any: boolean;
}
let found: Found = { plans: [], any: false };
/** How often a reader has pressed something: what was begun before must not undo what is done now. */
let presses = 0;

function show(name: string, shown: boolean): void {
  const part = find(name);
  if (part) part.hidden = !shown;
}

/** Says a sentence that stands in the page. Emptied first, so that the same one twice is said twice. */
function say(sentence: string): void {
  if (status) {
    status.textContent = "";
    status.textContent = status.dataset[sentence] ?? "";
  }
}

async function look(): Promise<Found> {
  const [names, worker] = await Promise.all([namesOfCaches().catch(() => []), registration().catch(() => undefined)]);
  const plans = await plansKept();
  return { plans, any: names.length > 0 || worker !== undefined || (storage()?.length ?? 0) > 0 };
}

async function namesOfCaches(): Promise<string[]> {
  return caches.keys();
}

async function plansKept(): Promise<Pointer[]> {
  try {
    return await pointers(caches);
  } catch {
    return [];
  }
}

async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker?.getRegistration();
}

/** Shows what is kept, what is left of what was cut off, and what can be kept. */
async function render(): Promise<void> {
  found = await look();
  const { plans, any } = found;
  const asked = readFragment(location.hash);
  const isKept = asked !== undefined && plans.some(({ plan }) => plan === asked.plan);
  show("offer", asked !== undefined && !isKept);
  show("ask", asked !== undefined && !isKept);
  show("none", asked === undefined && !any);
  show("leaving", asked !== undefined || plans.length > 0);
  show("kept", any);
  show("rest", any && plans.length === 0);
  if (asked && back) back.href = asked.plan;
  if (leaveToo && plans.length > 0) leaveToo.checked = storage()?.getItem(STAYS) == null;
  listPlans(plans);
}

/** The policy of this page lets one address become a worker, and no other. */
function register(): Promise<ServiceWorkerRegistration> {
  const { trustedTypes } = window as unknown as { trustedTypes?: ScriptPolicies };
  policy ??= trustedTypes?.createPolicy("keep", {
    createScriptURL(address) {
      if (address !== WORKER) throw new TypeError("Not the worker.");
      return address;
    },
  });
  const address = policy?.createScriptURL(WORKER) ?? WORKER;
  return navigator.serviceWorker.register(address, { scope: "/", updateViaCache: "none" });
}
let policy: ReturnType<ScriptPolicies["createPolicy"]> | undefined;

/** Lets the worker fetch the plan and all that belongs to it. */
async function fetchCopy(plan: string): Promise<Outcome> {
  const registered = await register();
  const worker = registered.installing ?? registered.waiting ?? registered.active;
  if (!worker) return "refused";
  const begun = Date.now();
  const outcome = await askWorker<Outcome>(worker, plan, LONGEST_WAIT);
  return outcome ?? (Date.now() - begun < LONGEST_WAIT ? "refused" : "unreachable");
}

/** Keeps the plan, or leaves nothing of the attempt. */
async function keep(plan: string, ticks: readonly string[]): Promise<Outcome> {
  const store = storage();
  try {
    if (!store || !("caches" in window && "serviceWorker" in navigator)) return "refused";
    const outcome = await fetchCopy(plan);
    if (outcome === "kept" || outcome === "same") {
      if (!(await pointerOf(plan, caches))) throw new Error("The copy is not there.");
      // It may have ended itself for want of work before it heard of this.
      if (!(await registration())) await register();
      setLeaving(store);
      noteKept(store, plan, { ticks });
      return "kept";
    }
    await undo(plan);
    return outcome;
  } catch (error) {
    // The worker itself could not be fetched.
    return (await undo(plan)) ? "kept" : error instanceof TypeError ? "unreachable" : "refused";
  }
}

function setLeaving(store: Storage): void {
  if (leaveToo?.checked === false) store.setItem(STAYS, "1");
  else store.removeItem(STAYS);
}

/**
 * What another plan needs stays; if there is none, nothing does. Of a half-made copy the worker itself leaves nothing.
 *
 * @returns whether the plan is kept all the same, without its ticks
 */
async function undo(plan: string): Promise<boolean> {
  const all = await plansKept();
  if (all.some((one) => one.plan !== plan)) return all.some((one) => one.plan === plan);
  await removeEverything();
  return false;
}

button?.addEventListener("click", async () => {
  const asked = readFragment(location.hash);
  if (!asked) return;
  presses += 1;
  button.disabled = true;
  say("busy");
  const outcome = await keep(asked.plan, asked.ticks);
  button.disabled = false;
  await render();
  say(outcome);
  status?.focus();
});

leaveToo?.addEventListener("change", () => {
  const store = storage();
  try {
    if (store && found.plans.length > 0) setLeaving(store);
  } catch {
    // No room for the mark: leaving then removes the plan, which is the safer of the two.
    leaveToo.checked = true;
  }
});

find("remove")?.addEventListener("click", async () => {
  presses += 1;
  await removeEverything();
  await render();
  say(found.any ? "left" : "removed");
  status?.focus();
});

/** Finishes or undoes what was cut off: by the worker, which may still be at work, and without one from here. */
async function finish(): Promise<void> {
  const before = presses;
  if (!found.any) return;
  const store = storage();
  const registered = await registration();
  const worker = registered?.active ?? registered?.waiting ?? registered?.installing;
  if (worker) await askWorker(worker, TIDY, LONGEST_WAIT);
  else await tidy(browserShelf);
  const plans = await plansKept();
  if (before !== presses) return;
  // Ticks of a plan that the phone has dropped are of no use, and a worker with nothing to give is not either.
  if (store)
    forgetOthers(
      store,
      plans.map(({ plan }) => plan),
    );
  if (plans.length === 0 && (await namesOfCaches()).length === 0) await removeEverything();
  await render();
}

async function start(): Promise<void> {
  await render();
  await finish().catch(() => undefined);
}

show("plain", false);
addEventListener("hashchange", render);
addEventListener("pageshow", ({ persisted }) => persisted && start());
start();
