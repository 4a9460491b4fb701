import { HASHES, type Hashes, hashesFor, packAddress, readPack } from "./pack.ts";

/**
 * What became of an attempt to keep a plan or to bring it up to date. Only after `kept` is anything different:
 * - `kept`: a new, whole copy is in use
 * - `same`: the copy in use is the newest
 * - `unreachable`: the site did not answer, or not with what was asked for
 * - `changing`: the site's files do not fit together at the moment
 * - `gone`: the site no longer has this plan
 * - `refused`: the browser has no room, or does not allow it
 */
export type Outcome = "kept" | "same" | "unreachable" | "changing" | "gone" | "refused";

/** What the browser gives; tests give their own. */
export interface Shelf {
  readonly caches: Pick<CacheStorage, "open" | "delete" | "has" | "keys" | "match">;
  fetch(address: string, init: RequestInit): Promise<Response>;
  /** SHA-256 in base64 for addresses. */
  digest(bytes: ArrayBuffer): Promise<string>;
  /** Milliseconds. */
  now(): number;
}

/** Which cache holds a plan. Written once, in one piece, when all of a copy is there: this is the switch. */
export interface Pointer {
  readonly plan: string;
  readonly cache: string;
  /** The hash of the list the copy was made from. */
  readonly version: string;
  /** When the site was last seen to have nothing newer. */
  readonly checked: number;
  /** When the site was first seen without this plan. */
  readonly missing?: number;
}

/** The cache with the pointers, and what the names of those with copies begin with. */
export const POINTERS = "kept";
export const COPY = "copy ";
const AT_ONCE = 6;
const FRESH: RequestInit = { cache: "no-store", credentials: "omit", redirect: "error" };
/** A file named by its content may come from what the browser has. */
const NAMED_BY_CONTENT: RequestInit = { ...FRESH, cache: "default" };
/** A plan that is missing twice, this far apart, was taken away on purpose. */
const WITHDRAWN_AFTER = 60 * 60 * 1000;

class Stop extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super(outcome);
    this.outcome = outcome;
  }
}

/** The pointers to all kept plans, the one checked last first. Makes nothing. */
export async function pointers({ caches }: Pick<Shelf, "caches">): Promise<Pointer[]> {
  if (!(await caches.has(POINTERS))) return [];
  const book = await caches.open(POINTERS);
  const answers = await Promise.all((await book.keys()).map((request) => book.match(request)));
  const found: Pointer[] = await Promise.all(answers.flatMap((answer) => (answer ? [answer.json()] : [])));
  return found.sort((a, b) => b.checked - a.checked);
}

/** A kept page or file, from the copy that was checked last among those that hold it. */
export async function keptAnswer(address: string, shelf: Pick<Shelf, "caches">): Promise<Response | undefined> {
  for (const { cache } of await pointers(shelf)) {
    const answer = await shelf.caches.match(address, { cacheName: cache, ignoreVary: true });
    if (answer) return answer;
  }
  return undefined;
}

/** The hashes of the files in a copy, from the lists it was made from. */
export async function hashesOf(
  { plan, cache }: Pointer,
  { caches }: Pick<Shelf, "caches">,
): Promise<Hashes | undefined> {
  const [pack, hashes] = await Promise.all(
    [packAddress(plan), HASHES].map(async (address) =>
      (await caches.match(address, { cacheName: cache, ignoreVary: true }))?.text(),
    ),
  );
  const read = readPack(pack ?? "");
  return read && hashesFor(plan, read, hashes ?? "");
}

/**
 * Keeps a plan, or brings a kept one up to date. A new copy is made beside the old one, every file compared with its
 * hash; only when all are right does the pointer change, in one write. Until then, and whatever fails, the old copy
 * stays in use, and of the new one nothing is left.
 */
export async function keepPlan(plan: string, shelf: Shelf): Promise<Outcome> {
  try {
    const old = (await pointers(shelf)).find((pointer) => pointer.plan === plan);
    // Both are opened before anything is fetched: what is written into a cache that has since been removed is gone.
    const book = await shelf.caches.open(POINTERS);
    return await bringUpToDate(plan, old, book, shelf);
  } catch (error) {
    return error instanceof Stop ? error.outcome : "refused";
  }
}

async function bringUpToDate(plan: string, old: Pointer | undefined, book: Cache, shelf: Shelf): Promise<Outcome> {
  const { caches, digest, now } = shelf;
  const answer = await ask(packAddress(plan), FRESH, shelf);
  if (answer.status === 404 || answer.status === 410) return withdraw(old, book, shelf);
  const bytes = await bytesOf(answer);
  const pack = readPack(textOf(bytes));
  if (answer.status !== 200 || !pack) return "unreachable";
  const version = await digest(bytes);
  const oldHashes = old && (await hashesOf(old, shelf));
  if (old && oldHashes && old.version === version) {
    await point(book, { plan, cache: old.cache, version, checked: now() });
    return "same";
  }

  const list = await verified(HASHES, pack.hashes, shelf);
  const files = hashesFor(plan, pack, textOf(await bytesOf(list.clone())));
  if (!files) return "changing";
  const name = `${COPY}${version} ${plan}`;
  await caches.delete(name);
  const copy = await caches.open(name);
  try {
    await inTurns(Object.entries(files), async ([address, hash]) => {
      const known =
        old && oldHashes?.[address] === hash
          ? await caches.match(address, { cacheName: old.cache, ignoreVary: true })
          : undefined;
      await copy.put(address, known ?? (await verified(address, hash, shelf)));
    });
    await copy.put(packAddress(plan), new Response(bytes));
    await copy.put(HASHES, list);
    // Somebody may have removed everything meanwhile.
    if (!(await caches.has(name)) || !(await caches.has(POINTERS))) throw new Stop("refused");
    await point(book, { plan, cache: name, version, checked: now() });
  } catch (error) {
    await caches.delete(name).catch(() => false);
    throw error;
  }
  if (old && old.cache !== name) await caches.delete(old.cache);
  return "kept";
}

/** One file from the site, with the content the list speaks of. */
async function verified(address: string, hash: string, shelf: Shelf): Promise<Response> {
  const answer = await ask(address, address.startsWith("/assets/") ? NAMED_BY_CONTENT : FRESH, shelf);
  if (answer.status >= 500) throw new Stop("unreachable");
  if (answer.status !== 200) throw new Stop("changing");
  const kept = answer.clone();
  if ((await shelf.digest(await bytesOf(answer))) !== hash) throw new Stop("changing");
  return kept;
}

async function ask(address: string, init: RequestInit, shelf: Shelf): Promise<Response> {
  try {
    return await shelf.fetch(address, init);
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

/** A plan taken off the site is taken off the phone too, but not for one wrong answer in the middle of a change. */
async function withdraw(old: Pointer | undefined, book: Cache, { caches, now }: Shelf): Promise<Outcome> {
  if (!old) return "gone";
  if (old.missing === undefined) {
    await point(book, { ...old, missing: now() });
  } else if (now() - old.missing > WITHDRAWN_AFTER) {
    await book.delete(keyOf(old.plan));
    await caches.delete(old.cache);
  }
  return "gone";
}

async function point(book: Cache, pointer: Pointer): Promise<void> {
  await book.put(keyOf(pointer.plan), new Response(JSON.stringify(pointer)));
}

/** Not the plan's own address, under which only the plan itself is ever found. */
function keyOf(plan: string): string {
  return `/keep${plan}`;
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

/** Removes what attempts that were cut off have left, and the empty list when no plan is kept. */
export async function sweep(shelf: Pick<Shelf, "caches">): Promise<void> {
  const all = await pointers(shelf);
  const used = new Set(all.map(({ cache }) => cache));
  for (const name of await shelf.caches.keys()) {
    if (name === POINTERS ? all.length === 0 : name.startsWith(COPY) && !used.has(name))
      await shelf.caches.delete(name);
  }
}
