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

  fetch = async (address: string): Promise<Response> => {
    this.asked.push(address);
    this.onAsk(address);
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
    return this.answers.delete(addressOf(request));
  }
}

/** A phone's caches. One that is removed can still be written to by whoever holds it, as in a browser: to no effect. */
export class FakePhone {
  readonly stored = new Map<string, FakeCache>();
  /** How many more writes there is room for. */
  room = Number.POSITIVE_INFINITY;
  time = 1_000_000;

  shelf(site: FakeSite): Shelf {
    return {
      caches: {
        open: async (name) => {
          const cache = this.stored.get(name) ?? new FakeCache(this);
          this.stored.set(name, cache);
          return cache as unknown as Cache;
        },
        delete: async (name) => this.stored.delete(name),
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
