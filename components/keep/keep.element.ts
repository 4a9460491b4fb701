/**
 * The page on which a plan is kept, and the list of those that are. Nothing is stored, and no worker is registered,
 * before the reader presses *Keep it*. All words stand in the page; of the address only a plan's path is read, and
 * nothing of it is ever shown.
 */
import { browserShelf } from "../../lib/keep/browser-shelf.ts";
import { keptPlan, keptPlans, noteKept, STAYS, storage } from "../../lib/keep/kept-plans.ts";
import { packAddress, readFragment, readPack, WORKER } from "../../lib/keep/pack.ts";
import { type Outcome, sweep } from "../../lib/keep/versions.ts";
import { holdsCopy } from "./holds-copy.ts";
import { removeEverything } from "./remove-everything.ts";

interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** A slow line may need this long for all files; after it the attempt counts as failed. */
const LONGEST_WAIT = 90_000;

const find = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-keep="${name}"]`);
const status = find("status");
const leaveToo = find<HTMLInputElement>("leave-too");
const button = find<HTMLButtonElement>("keep");
const back = find<HTMLAnchorElement>("back");
const list = find("list");

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

/** Shows what is kept, and what can be kept. */
function render(): void {
  const store = storage();
  const asked = readFragment(location.hash);
  const plans = keptPlans(store);
  const isKept = asked !== undefined && plans.some(({ plan }) => plan === asked.plan);
  show("plain", false);
  show("offer", asked !== undefined && !isKept);
  show("ask", asked !== undefined && !isKept);
  show("none", asked === undefined && plans.length === 0);
  show("leaving", asked !== undefined || plans.length > 0);
  show("kept", plans.length > 0);
  if (asked && back) back.href = asked.plan;
  if (leaveToo && plans.length > 0) leaveToo.checked = store?.getItem(STAYS) == null;
  list?.replaceChildren(
    ...plans.map(({ plan, title }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.className = "go";
      link.href = plan;
      link.textContent = title;
      item.append(link);
      return item;
    }),
  );
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
  const registration = await register();
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (!worker) return "refused";
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Outcome>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve("unreachable"), LONGEST_WAIT);
    worker.addEventListener("statechange", () => worker.state === "redundant" && resolve("refused"));
  });
  worker.postMessage(plan, [port2]);
  return answer;
}

/** Keeps the plan, or leaves nothing of the attempt. */
async function keep(plan: string, ticks: readonly string[]): Promise<Outcome> {
  const store = storage();
  try {
    if (!store || !("caches" in window && "serviceWorker" in navigator)) return "refused";
    const outcome = await fetchCopy(plan);
    if (outcome === "kept" || outcome === "same") {
      const title = await titleOf(plan);
      setLeaving(store);
      noteKept(store, plan, { title, ticks });
      return "kept";
    }
    await undo(plan);
    return outcome;
  } catch (error) {
    await undo(plan);
    // The worker itself could not be fetched.
    return error instanceof TypeError ? "unreachable" : "refused";
  }
}

async function titleOf(plan: string): Promise<string> {
  const answer = await caches.match(packAddress(plan), { ignoreVary: true });
  const pack = answer && readPack(await answer.text());
  if (!pack) throw new Error("The copy is not there.");
  return pack.title;
}

function setLeaving(store: Storage): void {
  if (leaveToo?.checked === false) store.setItem(STAYS, "1");
  else store.removeItem(STAYS);
}

/** What another plan needs stays; if there is none, nothing does. */
async function undo(plan: string): Promise<void> {
  const store = storage();
  const others = keptPlans(store).filter((kept) => kept.plan !== plan);
  if (others.length === 0) await removeEverything();
  else await sweep(browserShelf).catch(() => undefined);
}

button?.addEventListener("click", async () => {
  const asked = readFragment(location.hash);
  if (!asked) return;
  button.disabled = true;
  say("busy");
  const outcome = await keep(asked.plan, asked.ticks);
  button.disabled = false;
  render();
  say(outcome);
  status?.focus();
});

leaveToo?.addEventListener("change", () => {
  const store = storage();
  try {
    if (store && keptPlans(store).length > 0) setLeaving(store);
  } catch {
    // No room for the mark: leaving then removes the plan, which is the safer of the two.
    leaveToo.checked = true;
  }
});

find("remove")?.addEventListener("click", async () => {
  await removeEverything();
  render();
  say("removed");
  status?.focus();
});

/** The phone may have dropped a copy by itself. Such a plan is not kept any more. */
async function forgetDropped(): Promise<void> {
  const store = storage();
  for (const { plan } of keptPlans(store)) {
    if (keptPlan(store, plan) && !(await holdsCopy(plan))) store?.removeItem(plan);
  }
  render();
}

addEventListener("hashchange", render);
addEventListener("pageshow", forgetDropped);
render();
