import { createHash, createHmac } from "node:crypto";

/** Who may write into a store. */
interface Keys {
  readonly id: string;
  readonly secret: string;
  /** Only for keys that are lent for a while. */
  readonly token?: string;
}

export interface StoreOptions {
  /** The bucket's address, in either form: `https://bucket.s3.eu-west-2.amazonaws.com` or `https://host/bucket`. */
  readonly url: string;
  readonly region: string;
  readonly keys: Keys;
  /** Only for tests: when it is. */
  readonly now?: () => Date;
}

interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const TRIES = 4;
const FIRST_PAUSE = 200;

/** An object store that speaks as Amazon S3 does: most do. Signs each request itself, so no package is needed. */
export class ObjectStore {
  readonly #options: StoreOptions;
  readonly #base: string;

  constructor(options: StoreOptions) {
    this.#options = options;
    this.#base = options.url.replace(/\/$/, "");
  }

  /** Everything in the store: its name, and the hash the store has of it (MD5, where the store keeps to the custom). */
  async list(): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (let after = ""; ; ) {
      const url = new URL(`${this.#base}/`);
      url.searchParams.set("list-type", "2");
      if (after !== "") url.searchParams.set("continuation-token", after);
      const text = await (await this.#call({ method: "GET", url })).text();
      for (const [, entry = ""] of text.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) {
        found.set(element(entry, "Key"), element(entry, "ETag").replaceAll('"', ""));
      }
      if (element(text, "IsTruncated") !== "true") return found;
      after = element(text, "NextContinuationToken");
    }
  }

  async put(key: string, body: Buffer, headers: Readonly<Record<string, string>>): Promise<void> {
    await this.#call({ method: "PUT", url: this.#urlOf(key), headers, body });
  }

  async remove(key: string): Promise<void> {
    await this.#call({ method: "DELETE", url: this.#urlOf(key) });
  }

  #urlOf(key: string): URL {
    return new URL(`${this.#base}/${key.split("/").map(encodeStrictly).join("/")}`);
  }

  /** Tries again after what may pass: a broken connection, or a store that is busy. */
  async #call(call: Call): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#send(call).catch((error: unknown) => {
        if (attempt === TRIES) throw error;
        return undefined;
      });
      if (answer?.ok) return answer;
      const mayPass = answer === undefined || answer.status >= 500 || answer.status === 429;
      if (answer !== undefined && (!mayPass || attempt === TRIES)) {
        const said = element(await answer.text(), "Message");
        throw new Error(`The store answers ${call.method} ${call.url.pathname} with ${answer.status}. ${said}`.trim());
      }
      await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE * 2 ** attempt));
    }
  }

  #send({ method, url, headers = {}, body = Buffer.alloc(0) }: Call): Promise<Response> {
    const { region, keys, now = () => new Date() } = this.#options;
    const signed = sign({ method, url, headers, body, region, keys, now: now() });
    return fetch(url, { method, headers: signed, ...(method === "PUT" && { body: new Uint8Array(body) }) });
  }
}

/** What is needed to sign a request. */
export interface ToSign extends Call {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly region: string;
  readonly keys: Keys;
  readonly now: Date;
}

/**
 * Signs a request as "AWS Signature Version 4" for S3 asks.
 *
 * @returns all headers to send
 */
export function sign({ method, url, headers, body, region, keys, now }: ToSign): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
  const all: Record<string, string> = {
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    host: url.host,
    "x-amz-content-sha256": sha256(body),
    "x-amz-date": time,
    ...(keys.token === undefined ? {} : { "x-amz-security-token": keys.token }),
  };
  const names = Object.keys(all).sort();
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
    .sort()
    .join("&");
  const request = [
    method,
    url.pathname,
    query,
    ...names.map((name) => `${name}:${all[name]?.trim()}`),
    "",
    names.join(";"),
    all["x-amz-content-sha256"],
  ].join("\n");
  const key = [...scope.split("/")].reduce<Buffer>(
    (last, part) => createHmac("sha256", last).update(part).digest(),
    Buffer.from(`AWS4${keys.secret}`),
  );
  const signature = createHmac("sha256", key)
    .update(`AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(Buffer.from(request))}`)
    .digest("hex");
  const { host: _, ...sent } = all;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${keys.id}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`,
  };
}

function sha256(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/** As the signature asks: `encodeURIComponent` leaves five more characters as they are. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The text of the first such element; XML's five names for characters are read back. */
function element(xml: string, name: string): string {
  const [, text = ""] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml) ?? [];
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#34;", '"')
    .replaceAll("&amp;", "&");
}
