import { isPlanAddress } from "./pack.ts";

/** What the browser's storage holds of a plan, under its address: there only while the plan is kept. */
export interface KeptPlan {
  readonly title: string;
  /** A mark for each step that is ticked: see `tickMark`. */
  readonly ticks: readonly string[];
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Set when the reader wants the plan to be there after *Leave this site*. Without it, leaving removes everything. */
export const STAYS = "stays-after-leaving";

/** The browser's storage, or nothing where it is switched off. */
export function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** What is kept of a plan; nothing when it is not kept, or when what stands there is not ours. */
export function keptPlan(store: Store | undefined, plan: string): KeptPlan | undefined {
  try {
    const { title, ticks } = JSON.parse(store?.getItem(plan) ?? "");
    return typeof title === "string" && Array.isArray(ticks) ? { title, ticks: ticks.map(String) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Notes that a plan is kept, with its ticks.
 * @throws when the browser refuses, or has no room
 */
export function noteKept(store: Store, plan: string, kept: KeptPlan): void {
  store.setItem(plan, JSON.stringify(kept));
}

/** The plans that are kept, in the order of their titles. */
export function keptPlans(store: Store | undefined): { readonly plan: string; readonly title: string }[] {
  const plans = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index)).filter(isPlanAddress);
  return plans
    .flatMap((plan) => {
      const kept = keptPlan(store, plan);
      return kept ? [{ plan, title: kept.title }] : [];
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/**
 * A short mark for a step, made from its words: a step that moves keeps its tick, and a step whose first line says
 * something else has none. It cannot be read back into words.
 */
export function tickMark(words: string): string {
  let hash = 0x811c9dc5;
  for (const character of words.replace(/\s+/g, " ").trim()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
