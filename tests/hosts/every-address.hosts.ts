import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../lib/hosting/ask.ts";
import { verify } from "../../lib/hosting/verify.ts";
import { headersFor } from "../../lib/publish/headers.ts";
import { serve } from "../../lib/publish/serve.ts";
import { manifest, redirects } from "./support/built.ts";
import { CLOUDFLARE, NETLIFY, startHeadersHost } from "./support/headers-host.ts";
import { OUT, startCaddy, startNginx } from "./support/hosts.ts";

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** Those that send each file as we packed it; the others pack it themselves. */
const OWN_FORMS: readonly (readonly [string, () => Promise<Running>])[] = [
  ["nginx", () => startNginx(OUT)],
  ["Caddy", () => startCaddy(OUT)],
  [
    "our own server",
    async () => {
      const { url, close } = await serve({ folder: OUT, port: 0 });
      return { url, stop: close };
    },
  ],
];

const hidden = join(OUT, ".well-hidden");

beforeAll(async () => {
  await mkdir(hidden, { recursive: true });
  await writeFile(join(hidden, "notes.txt"), "not for readers");
});
afterAll(async () => {
  await rm(hidden, { recursive: true, force: true });
});

const film = manifest.files.find(({ path }) => path.endsWith(".mp4"));
const asset = manifest.files.find(({ path }) => /^\/assets\/style\..*\.css$/.test(path));

describe.each(OWN_FORMS)("%s", (_name, start) => {
  let host: Running;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host.stop());

  test("answers every address in every packing with the words, the headers and the kind that were published", async () => {
    expect(await verify({ url: host.url, manifest, redirects })).toEqual([]);
  });

  test("sends the forms that were packed when the site was published, to the byte", async () => {
    for (const file of manifest.files.filter(({ path }) => /^\/(?:index\.html|sitemap\.xml|assets\/)/.test(path))) {
      for (const [encoding, bytes] of [
        ["br", file.br],
        ["gzip", file.gz],
        ["identity", file.bytes],
      ] as const) {
        const address = file.path === "/index.html" ? "/" : file.path;
        const { body } = await ask(host.url + address, { headers: { "Accept-Encoding": encoding } });
        expect([file.path, encoding, body.length]).toEqual([file.path, encoding, bytes ?? file.bytes]);
      }
    }
  });

  test("prefers brotli for a browser that takes all", async () => {
    const { headers } = await ask(`${host.url}/`, { headers: { "Accept-Encoding": "gzip, deflate, br, zstd" } });
    expect(headers.get("content-encoding")).toBe("br");
  });

  test("tells a browser that has a style already to use it", async () => {
    const first = await ask(`${host.url}${asset?.path}`);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).not.toBe("");
    const again = await ask(`${host.url}${asset?.path}`, { headers: { "If-None-Match": tag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers.get("cache-control")).toBe(headersFor(asset?.path ?? "")["Cache-Control"]);
  });

  test("sends a piece of a film to a phone that asks for one", async () => {
    const { status, headers, body } = await ask(`${host.url}${film?.path}`, { headers: { Range: "bytes=100-299" } });
    expect([status, body.length]).toEqual([206, 200]);
    expect(headers.get("content-range")).toBe(`bytes 100-299/${film?.bytes}`);
    expect(headers.get("content-security-policy")).toBe(headersFor(film?.path ?? "")["Content-Security-Policy"]);
  });

  test("clears what the phone holds on the way out, and there alone", async () => {
    const leaving = await ask(`${host.url}/leave/`);
    expect(leaving.headers.get("clear-site-data")).toBe('"cache", "storage"');
    expect((await ask(`${host.url}/leave/later/`)).headers.get("clear-site-data")).toBe('"cache"');
    expect((await ask(`${host.url}/leave/nowhere/`)).headers.has("clear-site-data")).toBe(false);
    expect((await ask(`${host.url}/`)).headers.has("clear-site-data")).toBe(false);
  });

  test("leads a short address on, with and without its last slash", async () => {
    expect(redirects.size).toBeGreaterThan(10);
    for (const [from, to] of redirects) {
      const { status, headers } = await ask(`${host.url}${from}?q=what+was+typed`);
      expect([from, status, headers.get("location")]).toEqual([from, 302, to]);
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  test("keeps to itself what hosts read, what begins with a dot, and what lies in a folder", async () => {
    for (const path of [
      "/_headers",
      "/_redirects",
      "/.well-hidden/notes.txt",
      "/.git/config",
      "/what-to-do/.env",
      "/assets/",
      "/films/not-her/..%2f..%2f..%2f.hosting/manifest.json",
      "/%2e%2e/.hosting/manifest.json",
    ]) {
      const { status, headers, body } = await ask(host.url + path);
      expect([path, [400, 404].includes(status)]).toEqual([path, true]);
      expect(body.toString()).not.toMatch(/Index of|not for readers|"sha256"/);
      if (status === 404) expect(headers.get("cache-control")).toBe("no-store");
    }
  });

  test("changes nothing for who asks to write", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      const { status } = await ask(`${host.url}/get-help/`, { method });
      expect([method, [404, 405].includes(status)]).toEqual([method, true]);
    }
  });
});

describe.each([
  ["Netlify", NETLIFY],
  ["Cloudflare Pages", CLOUDFLARE],
] as const)("a host that reads _headers as %s documents it", (_name, kind) => {
  let host: Running;
  beforeAll(async () => {
    host = await startHeadersHost(OUT, kind);
  });
  afterAll(() => host.stop());

  test("answers every address with the words, the headers and the kind that were published", async () => {
    const differences = await verify({ url: host.url, manifest, redirects, encodings: ["gzip"] });
    // These hosts choose headers by the address that was asked for, and know nothing of one that is missing.
    expect(differences.filter(({ address }) => !address.includes("nowhere"))).toEqual([]);
  });

  test("shows a missing page with status 404 and never lets it be framed or sniffed by way of a rule for another", async () => {
    const { status, headers, body } = await ask(`${host.url}/what-to-do/nowhere/`);
    expect(status).toBe(404);
    expect(body.length).toBeGreaterThan(100);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
  });
});
