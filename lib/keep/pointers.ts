import { isPlanAddress } from "./pack.ts";

/** Which cache holds a plan. Written once, in one piece, when all of a copy is there: this is the switch. */
export interface Pointer {
  readonly plan: string;
  /** The plan's own title. */
  readonly title?: string;
  readonly cache: string;
  /** The hash of the list the copy was made from. */
  readonly version: string;
  /** When the site was last seen to have nothing newer. */
  readonly checked: number;
  /** When the site was first seen without this plan. */
  readonly missing?: number;
  /** Whether it was without it still, long after. */
  readonly gone?: boolean;
}

/** The part of a browser's caches that is needed to see what is kept. None of it makes anything. */
type Seen = Pick<CacheStorage, "has" | "keys" | "match">;

/** The cache with the pointers, and what the names of those with copies begin with: `copy <version> <plan>`. */
export const POINTERS = "kept";
export const COPY = "copy ";
/**
 * While there is a cache of this name, everything is being removed, and nothing counts as kept. It is made first and goes
 * last, so that a removal that was cut off is known, and finished.
 */
export const REMOVING = "removing";

/**
 * The pointers to all kept plans, the one checked last first. The copies themselves say what is kept. No cache is opened to
 * find out, because opening makes what is not there, and it may just have been removed.
 */
export async function pointers(caches: Seen): Promise<Pointer[]> {
  const plans = (await caches.keys()).map((name) => name.startsWith(COPY) && name.split(" ")[2]).filter(isPlanAddress);
  const found = await Promise.all([...new Set(plans)].map((plan) => pointerOf(plan, caches)));
  return found.filter((one) => one !== undefined).sort((a, b) => b.checked - a.checked);
}

/** The pointer to a plan's copy, if it is kept. */
export async function pointerOf(plan: string, caches: Seen): Promise<Pointer | undefined> {
  const answer = await caches.match(keyOf(plan), { cacheName: POINTERS });
  const pointer: Pointer | undefined = await answer?.json().catch(() => undefined);
  const isKept = pointer?.checked && (await caches.has(pointer.cache)) && !(await caches.has(REMOVING));
  return isKept ? pointer : undefined;
}

/** Where a plan's pointer is. Not the plan's own address, under which only the plan itself is ever found. */
export function keyOf(plan: string): string {
  return `/keep${plan}`;
}
