import { createHash } from "node:crypto";
import { HASHES, type Pack, packAddress } from "../../lib/keep/pack.ts";
import type { Shelf } from "../../lib/keep/versions.ts";

const ORIGIN = "https://site.invalid";
const addressOf = (request: RequestInfo | URL): string =>
  URL.parse(request instanceof Request ? request.url : String(request), ORIGIN)?.pathname ?? "";

export function hashOf(content: string): string {
  return createHash("sha256").update(content).digest("base64url");
}

/** A site that can change, break off or be torn while a phone fetches from it. */
export class FakeSite {
  readonly files = new Map<string, string>();
  readonly asked: string[] = [];
  /** Called before each answer. */
  onAsk: (address: string) => void = () => undefined;
  status = 200;

  /** Publishes a plan with other files, and lists in order. */
  publish(plan: string, words: string, others: Readonly<Record<string, string>>): void {
    const hashes = JSON.stringify(
      Object.fromEntries(Object.entries(others).map(([address, content]) => [address, hashOf(content)])),
    );
    const pack: Pack = {
      title: "Your steps 1-2",
      plan: hashOf(words),
      hashes: hashOf(hashes),
      others: Object.keys(others),
    };
    this.files.set(plan, words);
    for (const [address, content] of Object.entries(others)) this.files.set(address, content);
    this.files.set(HASHES, hashes);
    this.files.set(packAddress(plan), JSON.stringify(pack));
  }

  fetch = async (address: string, init?: RequestInit): Promise<Response> => {
    init?.signal?.throwIfAborted();
    this.asked.push(address);
    this.onAsk(address);
    init?.signal?.throwIfAborted();
    const content = this.files.get(address);
    if (this.status !== 200) return new Response("busy", { status: this.status });
    return content === undefined ? new Response("not here", { status: 404 }) : new Response(content);
  };
}

class FakeCache {
  readonly answers = new Map<string, Response>();
  readonly #phone: FakePhone;
  constructor(phone: FakePhone) {
    this.#phone = phone;
  }
  async put(request: RequestInfo | URL, answer: Response): Promise<void> {
    await this.#phone.step();
    if (this.#phone.room-- <= 0) throw new DOMException("No room", "QuotaExceededError");
    this.answers.set(addressOf(request), answer);
  }
  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    return this.answers.get(addressOf(request))?.clone();
  }
  async keys(): Promise<Request[]> {
    return [...this.answers.keys()].map((address) => new Request(ORIGIN + address));
  }
  async delete(request: RequestInfo | URL): Promise<boolean> {
    await this.#phone.step();
    return this.answers.delete(addressOf(request));
  }
}

/** A phone's caches. One that is removed can still be written to by whoever holds it, as in a browser: to no effect. */
export class FakePhone {
  readonly stored = new Map<string, FakeCache>();
  /** How many more writes there is room for. */
  room = Number.POSITIVE_INFINITY;
  time = 1_000_000;
  /** Called before anything changes. What it returns is waited for: a phone that is switched off waits for ever. */
  step: () => Promise<void> | void = () => undefined;

  /** What the phone holds: caches, and what each of them has. */
  get everything(): string[] {
    return [...this.stored].flatMap(([name, { answers }]) => [
      name,
      ...[...answers.keys()].map((one) => `${name} ${one}`),
    ]);
  }

  /**
   * Does something until just before the given change, and then never again: as when the browser is killed.
   *
   * @returns whether it had ended before
   */
  async until(change: number, work: () => Promise<unknown>): Promise<boolean> {
    let changes = 0;
    const killed = new Promise<false>((resolve) => {
      this.step = () => {
        changes += 1;
        if (changes < change) return undefined;
        resolve(false);
        return new Promise<void>(() => undefined);
      };
    });
    const ended = await Promise.race([work().then(() => true), killed]);
    this.step = () => undefined;
    return ended;
  }

  shelf(site: FakeSite): Shelf {
    return {
      caches: {
        open: async (name) => {
          if (!this.stored.has(name)) await this.step();
          const cache = this.stored.get(name) ?? new FakeCache(this);
          this.stored.set(name, cache);
          return cache as unknown as Cache;
        },
        delete: async (name) => {
          if (this.stored.has(name)) await this.step();
          return this.stored.delete(name);
        },
        has: async (name) => this.stored.has(name),
        keys: async () => [...this.stored.keys()],
        match: async (request, { cacheName } = {}) => this.stored.get(cacheName ?? "")?.match(request as string),
      },
      fetch: site.fetch,
      digest: async (bytes) => createHash("sha256").update(new Uint8Array(bytes)).digest("base64url"),
      now: () => this.time,
    };
  }
}
