import http from "node:http";
import https from "node:https";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** What a server has answered, as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** Names in small letters; a header that came more than once is joined with ", ". */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Keeps connections; without one each request opens its own. */
  readonly agent?: http.Agent;
  /** Milliseconds without a byte after which the request fails. */
  readonly timeout?: number;
}

const TIMEOUT = 30_000;

/**
 * Makes one request and unpacks nothing: `fetch` would follow redirects and hide how a body was packed.
 *
 * @throws when no whole answer comes
 */
export function ask(
  url: string,
  { method = "GET", headers = {}, agent, timeout = TIMEOUT }: AskOptions = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = (url.startsWith("https:") ? https : http).request(
      url,
      { method, headers, agent: agent ?? false, timeout },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: new Map(
              Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values.join(", ")]),
            ),
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    request.on("timeout", () => request.destroy(new Error(`No answer within ${timeout} ms.`)));
    request.on("error", reject);
    request.end();
  });
}

/** An agent that keeps connections open, for either kind of address. End it with `destroy()`. */
export function agentFor(url: string, connections: number): http.Agent {
  const options = { keepAlive: true, maxSockets: connections };
  return url.startsWith("https:") ? new https.Agent(options) : new http.Agent(options);
}

/**
 * The body as a reader gets it.
 *
 * @throws when it is damaged or packed in a way nobody asked for
 */
export function unpacked({ headers, body }: Answer): Buffer {
  switch (headers.get("content-encoding")) {
    case undefined:
    case "identity":
      return body;
    case "br":
      return brotliDecompressSync(body);
    case "gzip":
      return gunzipSync(body);
    default:
      throw new Error(`It is packed as ${headers.get("content-encoding")}.`);
  }
}
