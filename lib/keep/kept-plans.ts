import { isPlanAddress } from "./pack.ts";

/**
 * What the browser's storage holds of a plan, under its address: there only while the plan is kept. Whether it is, the copies
 * say (`pointers`), and never this: a browser that is killed may lose either.
 */
export interface KeptPlan {
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
    const { ticks } = JSON.parse(store?.getItem(plan) ?? "");
    return Array.isArray(ticks) ? { ticks: ticks.map(String) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Notes the ticks of a plan that is kept.
 * @throws when the browser refuses, or has no room
 */
export function noteKept(store: Store, plan: string, kept: KeptPlan): void {
  store.setItem(plan, JSON.stringify(kept));
}

/** Forgets what is noted of all plans but these; and if there are none, everything. */
export function forgetOthers(store: Store, plans: readonly string[]): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
  for (const key of keys) if (plans.length === 0 || (isPlanAddress(key) && !plans.includes(key))) store.removeItem(key);
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
