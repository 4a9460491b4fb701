/** Address of each file to the SHA-256 of its content, in base64 for addresses. */
export type Hashes = Readonly<Record<string, string>>;

/** What is kept when a reader keeps a plan. Written by `lib/publish` beside each plan, and small: it is asked for often. */
export interface Pack {
  /** The plan's own title, which is a number and tells nobody's story. */
  readonly title: string;
  /** The hash of the plan itself. */
  readonly plan: string;
  /** The hash of the list at `HASHES`, in which those of all other files stand. */
  readonly hashes: string;
  /** Addresses of the pages it leads to, and of what these and the plan are drawn with. */
  readonly others: readonly string[];
}

/** Where the browser's worker is, which alone may be registered. */
export const WORKER = "/keep/worker/keep.js";
/** What the worker is told besides the address of a plan to keep: to remove everything, or what was cut off. */
export const REMOVE = "remove";
export const TIDY = "tidy";
/** Where the hashes of everything that is not a question or a plan are. */
export const HASHES = "/keep/hashes.json";
/** What is shown instead of a page that is not kept, when there is no signal. */
export const NO_SIGNAL = "/no-signal/";
/** More than this is not a plan with its pages. */
export const MOST_FILES = 160;

const PLAN = /^\/what-to-do\/(?:[a-z]+(?:-[a-z]+)*\/)+$/;
const FRAGMENT = /^#([^~]+)(?:~([0-9a-z]+(?:\.[0-9a-z]+)*))?$/;
const ADDRESS = /^\/(?!\/)[\w./-]*$/;
const HASH = /^[\w-]{43}$/;
const LONGEST_FRAGMENT = 1_000;

/** Where a plan's list of files is. */
export function packAddress(plan: string): string {
  return `${plan}kept.json`;
}

/** Whether an address can be that of a plan. */
export function isPlanAddress(address: unknown): address is string {
  return typeof address === "string" && PLAN.test(address);
}

/** The fragment that hands a plan, and what is ticked on it, to the page on which it is kept. */
export function fragmentFor(plan: string, ticks: readonly string[]): string {
  return `#${plan}${ticks.length > 0 ? `~${ticks.join(".")}` : ""}`;
}

/** Reads such a fragment. Gives back nothing unless all of it has the one form we write. */
export function readFragment(fragment: string): { readonly plan: string; readonly ticks: string[] } | undefined {
  if (fragment.length > LONGEST_FRAGMENT) return undefined;
  const [, plan, ticks] = FRAGMENT.exec(fragment) ?? [];
  return isPlanAddress(plan) ? { plan, ticks: ticks?.split(".") ?? [] } : undefined;
}

/**
 * Reads what is to be kept of a plan, as it was fetched. Gives back nothing unless it is in order: a network that asks
 * for a password may answer anything in its place.
 */
export function readPack(text: string): Pack | undefined {
  const { title, plan, hashes, others } = (parse(text) ?? {}) as Partial<Record<keyof Pack, unknown>>;
  const isWhole =
    typeof title === "string" &&
    isHash(plan) &&
    isHash(hashes) &&
    Array.isArray(others) &&
    others.length < MOST_FILES &&
    others.every((one) => typeof one === "string" && ADDRESS.test(one) && !one.startsWith("/leave/"));
  return isWhole ? { title, plan, hashes, others } : undefined;
}

/**
 * The hash of every file that is kept with a plan.
 *
 * @param text the list at `HASHES`
 * @returns nothing when one of them is not in the list
 */
export function hashesFor(plan: string, pack: Pack, text: string): Hashes | undefined {
  const known = (parse(text) ?? {}) as Partial<Record<string, unknown>>;
  const files = new Map([[plan, pack.plan]]);
  for (const address of pack.others) {
    const hash = Object.hasOwn(known, address) ? known[address] : undefined;
    if (!isHash(hash)) return undefined;
    files.set(address, hash);
  }
  return Object.fromEntries(files);
}

function isHash(value: unknown): value is string {
  return typeof value === "string" && HASH.test(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
