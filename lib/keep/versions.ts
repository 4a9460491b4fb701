import { HASHES, type Hashes, hashesFor, packAddress, readPack } from "./pack.ts";
import { COPY, keyOf, POINTERS, type Pointer, pointerOf, pointers, REMOVING } from "./pointers.ts";
import { removeCopies } from "./remove-copies.ts";

/**
 * What became of an attempt to keep a plan or to bring it up to date. Only after `kept` is anything different:
 * - `kept`: a new, whole copy is in use
 * - `same`: the copy in use is the newest
 * - `unreachable`: the site did not answer, or not with what was asked for
 * - `changing`: the site's files do not fit together at the moment
 * - `gone`: the site no longer has this plan
 * - `refused`: the browser has no room, or does not allow it
 * - `removed`: somebody has removed what is kept meanwhile
 */
export type Outcome = "kept" | "same" | "unreachable" | "changing" | "gone" | "refused" | "removed";

/** What the browser gives; tests give their own. */
export interface Shelf {
  readonly caches: Pick<CacheStorage, "open" | "delete" | "has" | "keys" | "match">;
  fetch(address: string, init: RequestInit): Promise<Response>;
  /** SHA-256 in base64 for addresses. */
  digest(bytes: ArrayBuffer): Promise<string>;
  /** Milliseconds. */
  now(): number;
}

const AT_ONCE = 6;
const FRESH: RequestInit = { cache: "no-store", credentials: "omit", redirect: "error" };
/** A file named by its content may come from what the browser has. */
const NAMED_BY_CONTENT: RequestInit = { ...FRESH, cache: "default" };
/** A plan that is missing twice, this far apart, was taken away on purpose. */
const GONE_AFTER = 60 * 60 * 1000;

class Stop extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super(outcome);
    this.outcome = outcome;
  }
}

type Caches = Pick<Shelf, "caches">;

/** A kept page or file, from the copy that was checked last among those that hold it. */
export async function keptAnswer(address: string, shelf: Caches): Promise<Response | undefined> {
  for (const { cache } of await pointers(shelf.caches)) {
    const answer = await shelf.caches.match(address, { cacheName: cache, ignoreVary: true });
    if (answer) return answer;
  }
  return undefined;
}

/** The hashes of the files in a copy, from the lists it was made from. */
export async function hashesOf({ plan, cache }: Pointer, { caches }: Caches): Promise<Hashes | undefined> {
  const [pack, hashes] = await Promise.all(
    [packAddress(plan), HASHES].map(async (address) =>
      (await caches.match(address, { cacheName: cache, ignoreVary: true }))?.text(),
    ),
  );
  const read = readPack(pack ?? "");
  return read && hashesFor(plan, read, hashes ?? "");
}

/** An attempt to keep a plan. */
export interface Attempt {
  /** Whether a reader has just asked for it. If not, only a plan that is kept is brought up to date. */
  readonly asked: boolean;
  /** Ends it. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Keeps a plan, or brings a kept one up to date. A new copy is made beside the old one, every file compared with its
 * hash; only when all are right does the pointer change, in one write. Until then, and whatever fails, the old copy
 * stays in use, and of the new one nothing is left.
 *
 * Whoever opens a cache makes it. So after each that is opened, and before the pointer changes, it is asked whether
 * everything has been removed meanwhile; what is written into a cache that has since been removed is gone.
 */
export async function keepPlan(
  plan: string,
  shelf: Shelf,
  { asked, signal }: Attempt = { asked: true },
): Promise<Outcome> {
  try {
    const old = await pointerOf(plan, shelf.caches);
    if (!asked && !old) return "removed";
    const mayGoOn = async () => {
      if (signal?.aborted) throw new Stop("removed");
      const names = await shelf.caches.keys();
      const stands = names.includes(POINTERS) && !names.includes(REMOVING);
      if (!stands || (old && !(await pointerOf(plan, shelf.caches)))) throw new Stop("removed");
    };
    const book = await shelf.caches.open(POINTERS);
    await mayGoOn();
    return await bringUpToDate({ plan, old, book, shelf, signal, mayGoOn });
  } catch (error) {
    if (signal?.aborted) return "removed";
    return error instanceof Stop ? error.outcome : "refused";
  }
}

interface Work {
  readonly plan: string;
  readonly old: Pointer | undefined;
  readonly book: Cache;
  readonly shelf: Shelf;
  readonly signal: AbortSignal | undefined;
  /** @throws when everything was removed meanwhile */
  mayGoOn(): Promise<void>;
}

async function bringUpToDate({ plan, old, book, shelf, signal, mayGoOn }: Work): Promise<Outcome> {
  const { caches, digest, now } = shelf;
  const answer = await ask(packAddress(plan), FRESH, shelf, signal);
  if (answer.status === 404 || answer.status === 410) return noteMissing(old, book, shelf, mayGoOn);
  const bytes = await bytesOf(answer);
  const pack = readPack(textOf(bytes));
  if (answer.status !== 200 || !pack) return "unreachable";
  const { title } = pack;
  const version = await digest(bytes);
  const oldHashes = old && (await hashesOf(old, shelf));
  if (old && oldHashes && old.version === version) {
    await mayGoOn();
    await point(book, { plan, title, cache: old.cache, version, checked: now() });
    return "same";
  }

  const list = await verified(HASHES, pack.hashes, shelf, signal);
  const files = hashesFor(plan, pack, textOf(await bytesOf(list.clone())));
  if (!files) return "changing";
  const name = `${COPY}${version} ${plan}`;
  await caches.delete(name);
  const copy = await caches.open(name);
  try {
    await mayGoOn();
    await inTurns(Object.entries(files), async ([address, hash]) => {
      const known =
        old && oldHashes?.[address] === hash
          ? await caches.match(address, { cacheName: old.cache, ignoreVary: true })
          : undefined;
      const file = known ?? (await verified(address, hash, shelf, signal));
      // What is left of a copy that is removed meanwhile need not be fetched.
      if (signal?.aborted || !(await caches.has(name))) throw new Stop("removed");
      await copy.put(address, file);
    });
    await copy.put(packAddress(plan), new Response(bytes));
    await copy.put(HASHES, list);
    if (!(await caches.has(name))) throw new Stop("removed");
    await mayGoOn();
    await point(book, { plan, title, cache: name, version, checked: now() });
  } catch (error) {
    await caches.delete(name).catch(() => false);
    throw error;
  }
  if (old && old.cache !== name) await caches.delete(old.cache);
  return "kept";
}

/** One file from the site, with the content the list speaks of. */
async function verified(address: string, hash: string, shelf: Shelf, signal?: AbortSignal): Promise<Response> {
  const answer = await ask(address, address.startsWith("/assets/") ? NAMED_BY_CONTENT : FRESH, shelf, signal);
  if (answer.status >= 500) throw new Stop("unreachable");
  if (answer.status !== 200) throw new Stop("changing");
  const kept = answer.clone();
  if ((await shelf.digest(await bytesOf(answer))) !== hash) throw new Stop("changing");
  return kept;
}

async function ask(address: string, init: RequestInit, shelf: Shelf, signal?: AbortSignal): Promise<Response> {
  try {
    return await shelf.fetch(address, signal ? { ...init, signal } : init);
  } catch {
    throw new Stop("unreachable");
  }
}

function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}

/** The connection may break off in the middle of an answer. */
async function bytesOf(answer: Response): Promise<ArrayBuffer> {
  try {
    return await answer.arrayBuffer();
  } catch {
    throw new Stop("unreachable");
  }
}

/**
 * A plan that is kept never goes by itself, also not when the site has it no longer: whoever looks for it tonight would
 * find nothing. It is noted, for the plan to say so, but not for one wrong answer in the middle of a change.
 */
async function noteMissing(
  old: Pointer | undefined,
  book: Cache,
  { now }: Shelf,
  mayGoOn: () => Promise<void>,
): Promise<Outcome> {
  if (!old) return "gone";
  await mayGoOn();
  const missing = old.missing ?? now();
  await point(book, { ...old, missing, gone: now() - missing > GONE_AFTER });
  return "gone";
}

async function point(book: Cache, pointer: Pointer): Promise<void> {
  await book.put(keyOf(pointer.plan), new Response(JSON.stringify(pointer)));
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  let failed = false;
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined && !failed; item = waiting.shift()) {
      await work(item).catch((error) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Removes what attempts that were cut off have left, pointers to copies the browser has dropped, and the empty list. */
export async function sweep({ caches }: Caches): Promise<void> {
  const all = await pointers(caches);
  const used = new Set(all.map(({ cache }) => cache));
  for (const name of await caches.keys()) {
    if (name === POINTERS ? all.length === 0 : !used.has(name)) await caches.delete(name);
  }
  if (all.length === 0) return;
  const book = await caches.open(POINTERS);
  for (const key of await book.keys()) {
    if (!all.some(({ plan }) => keyOf(plan) === new URL(key.url).pathname)) await book.delete(key);
  }
}

/**
 * Finishes a removal that was cut off, and undoes an attempt that was.
 *
 * @returns whether any plan is kept
 */
export async function tidy(shelf: Caches): Promise<boolean> {
  if (await shelf.caches.has(REMOVING)) await removeCopies(shelf.caches);
  else await sweep(shelf);
  return (await shelf.caches.keys()).length > 0;
}
