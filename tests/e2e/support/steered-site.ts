import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { HASHES, type Pack, packAddress } from "../../../lib/keep/pack.ts";
import { type Served, serve } from "../../../lib/publish/serve.ts";

const OUT = join(import.meta.dirname, "..", "..", "..", "out");

/** The published site behind a host that can be slow, refuse pages, be told of each request, and have a new release. */
export class SteeredSite {
  /** Milliseconds each answer takes. */
  delay = 0;
  /** Status with which an address is refused, if it is. */
  refuse: (address: string) => number | undefined = () => undefined;
  /** Called with each address that is asked for. */
  onAsk: (address: string) => void = () => undefined;
  readonly #changed = new Map<string, string>();
  #served: Served | undefined;
  #server: Server | undefined;

  static async begin(): Promise<SteeredSite> {
    const site = new SteeredSite();
    const served = await serve({ folder: OUT, port: 0 });
    site.#served = served;
    const answerTo = async (request: IncomingMessage, response: ServerResponse) => {
      const address = new URL(request.url ?? "/", served.url).pathname;
      site.onAsk(address);
      if (site.delay > 0) await new Promise((resolve) => setTimeout(resolve, site.delay));
      const refused = site.refuse(address);
      const answer = await fetch(served.url + request.url, {
        headers: { "Accept-Encoding": "identity" },
        redirect: "manual",
      });
      const headers = Object.fromEntries(
        [...answer.headers].filter(
          ([name]) => !/^(connection|keep-alive|transfer-encoding|content-length)$/.test(name),
        ),
      );
      const body = site.#changed.get(address) ?? Buffer.from(await answer.arrayBuffer());
      response.writeHead(refused ?? answer.status, headers).end(refused ? "Not now." : body);
    };
    // A browser may ask for something still when the test has ended.
    site.#server = createServer((request, response) => answerTo(request, response).catch(() => response.destroy()));
    site.#server.listen(0, "127.0.0.1");
    await once(site.#server, "listening");
    return site;
  }

  get url(): string {
    const address = this.#server?.address();
    return `http://localhost:${typeof address === "object" ? address?.port : 0}`;
  }

  /** Publishes a page that belongs to all kept plans again, with a mark in it, and these plans' lists. */
  async release(address: string, plans: readonly string[], mark: string): Promise<void> {
    const read = async (one: string) => (await fetch(this.#served?.url + one)).text();
    const hashOf = (content: string) => createHash("sha256").update(content).digest("base64url");
    const page = `${await read(address)}<!-- ${mark} -->`;
    const hashes = JSON.stringify({ ...JSON.parse(await read(HASHES)), [address]: hashOf(page) });
    this.#changed.set(address, page).set(HASHES, hashes);
    for (const plan of plans) {
      const pack: Pack = { ...JSON.parse(await read(packAddress(plan))), hashes: hashOf(hashes) };
      this.#changed.set(packAddress(plan), JSON.stringify(pack));
    }
  }

  async end(): Promise<void> {
    this.#server?.close();
    this.#server?.closeAllConnections();
    await this.#served?.close();
  }
}
