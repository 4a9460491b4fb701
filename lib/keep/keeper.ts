import { isDue } from "./is-due.ts";
import { pointers } from "./pointers.ts";
import { removeCopies } from "./remove-copies.ts";
import { hashesOf, keepPlan, type Outcome, type Shelf, sweep, tidy } from "./versions.ts";

/** A slow line may need this long for all files; after it an attempt counts as failed. Milliseconds. */
const LONGEST_ATTEMPT = 90_000;

/** Where a keeper works: in the browser's worker, or in a test. */
export interface Surroundings {
  readonly shelf: Shelf;
  /** Ends the worker for good. */
  unregister(): Promise<unknown>;
}

/**
 * Everything that is written on the phone by the worker. One thing at a time: two attempts would take each other's half-made
 * copies for left-overs. A removal ends the attempt under way, and those that wait never begin.
 */
export class Keeper {
  readonly #around: Surroundings;
  #before: Promise<unknown> = Promise.resolve();
  #underWay: AbortController | undefined;
  #removals = 0;
  /** How many plans a reader waits for. */
  #asked = 0;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Keeps a plan, because a reader has just asked for it. */
  async keep(plan: string): Promise<Outcome> {
    this.#asked += 1;
    const outcome = await this.#attempt(plan, true);
    this.#asked -= 1;
    return outcome;
  }

  /** With signal: brings up to date what a page that has just come shows to be old, and now and then the rest. */
  async look(address: string, page: ArrayBuffer): Promise<void> {
    const { shelf } = this.#around;
    const hash = await shelf.digest(page);
    for (const pointer of await pointers(shelf.caches)) {
      const hashes = await hashesOf(pointer, shelf);
      if (isDue(pointer, hashes, { address, hash }, shelf.now())) await this.#attempt(pointer.plan, false);
    }
  }

  /** Removes everything. What has begun before this does not write any more. */
  remove(): Promise<void> {
    this.#removals += 1;
    this.#underWay?.abort();
    return this.#inTurn(async () => {
      await removeCopies(this.#around.shelf.caches);
      await this.#around.unregister();
    });
  }

  /** Finishes or undoes what was cut off. A worker that has nothing to give, and nothing to wait for, ends itself. */
  tidy(): Promise<void> {
    return this.#inTurn(async () => {
      const { shelf, unregister } = this.#around;
      if (!(await tidy(shelf)) && this.#asked === 0) await unregister();
    }).catch(() => undefined);
  }

  #attempt(plan: string, asked: boolean): Promise<Outcome> {
    const removals = this.#removals;
    return this.#inTurn<Outcome>(async () => {
      if (removals !== this.#removals) return "removed";
      const { shelf } = this.#around;
      const attempt = new AbortController();
      this.#underWay = attempt;
      let isLate = false;
      const end = setTimeout(() => {
        isLate = true;
        attempt.abort();
      }, LONGEST_ATTEMPT);
      try {
        await tidy(shelf);
        const outcome = await keepPlan(plan, shelf, { asked, signal: attempt.signal });
        await sweep(shelf);
        return outcome === "removed" && isLate ? "unreachable" : outcome;
      } finally {
        clearTimeout(end);
        this.#underWay = undefined;
      }
    }).catch(() => "refused");
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#before.then(work);
    this.#before = turn.catch(() => undefined);
    return turn;
  }
}
