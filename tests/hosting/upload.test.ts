import { createHash } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { ObjectStore, sign } from "../../lib/hosting/object-store.ts";
import { upload } from "../../lib/hosting/upload.ts";
import { HEADER_RULES, headersFor } from "../../lib/publish/headers.ts";
import { renderResponseHeaders } from "../../lib/publish/render-response-headers.ts";
import { ExportedSite } from "../publish/exported-site.ts";

interface Stored {
  readonly body: Buffer;
  readonly headers: IncomingMessage["headers"];
}

/** A store of objects that speaks as S3 does, gives its list in small pieces, and refuses what is signed wrongly. */
async function startStore({ busy = 0 } = {}) {
  const objects = new Map<string, Stored>();
  const calls: string[] = [];
  let refuse = busy;
  const keys = { id: "key", secret: "secret" };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const key = decodeURIComponent(url.pathname.slice("/bucket/".length));
    const body = await buffer(request);
    const signed = sign({
      method: request.method ?? "",
      url,
      headers: Object.fromEntries(
        ["cache-control", "content-encoding", "content-type"].flatMap((name) => {
          const value = request.headers[name];
          return typeof value === "string" && (request.headers.authorization ?? "").includes(name)
            ? [[name, value]]
            : [];
        }),
      ),
      body,
      region: "eu-west-2",
      keys,
      now: new Date(String(request.headers["x-amz-date"]).replace(/^(....)(..)(..T..)(..)/, "$1-$2-$3:$4:")),
    });
    if (signed.authorization !== request.headers.authorization) {
      response.writeHead(403).end("<Error><Message>The signature does not match.</Message></Error>");
      return;
    }
    if (refuse > 0) {
      refuse -= 1;
      response.writeHead(503).end();
      return;
    }
    calls.push(`${request.method} ${key}`);
    if (request.method === "PUT") objects.set(key, { body, headers: request.headers });
    if (request.method === "DELETE") objects.delete(key);
    if (request.method !== "GET") {
      response.end();
      return;
    }
    const names = [...objects.keys()].sort();
    const from = Number(url.searchParams.get("continuation-token") ?? 0);
    const piece = names.slice(from, from + 5);
    const more = from + 5 < names.length;
    const entries = piece.map((name) => {
      const etag = createHash("md5")
        .update(objects.get(name)?.body ?? "")
        .digest("hex");
      return `<Contents><Key>${name.replaceAll("&", "&amp;")}</Key><ETag>&quot;${etag}&quot;</ETag></Contents>`;
    });
    response.end(
      `<ListBucketResult><IsTruncated>${more}</IsTruncated>${entries.join("")}` +
        `${more ? `<NextContinuationToken>${from + 5}</NextContinuationToken>` : ""}</ListBucketResult>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const store = (secret = keys.secret) =>
    new ObjectStore({ url: `http://127.0.0.1:${port}/bucket`, region: "eu-west-2", keys: { ...keys, secret } });
  return { objects, calls, store };
}

async function published(change?: (site: ExportedSite) => Promise<void>) {
  const site = await ExportedSite.copy();
  await change?.(site);
  const manifest = await site.publish();
  return { site: site.destination, manifest };
}

const withOldFile = (site: ExportedSite) => site.write("old.txt", "old");

describe("the first upload", () => {
  test.for([
    ["gzip", gunzipSync],
    ["br", brotliDecompressSync],
    ["none", undefined],
  ] as const)("puts every file, packed as %s, with what the store is to send with it", async ([form, expand]) => {
    const { objects, store } = await startStore();
    const { site, manifest } = await published();
    const { put } = await upload({ site, manifest, form, store: store() });
    const files = manifest.files.filter(({ path }) => !/^\/_/.test(path));
    expect(put).toBe(files.length);
    expect([...objects.keys()].sort()).toEqual(files.map(({ path }) => path.slice(1)).sort());
    for (const { path, br, sha256 } of files) {
      const object = objects.get(path.slice(1));
      const packed = br !== undefined && expand !== undefined;
      expect([path, object?.headers["content-encoding"]]).toEqual([path, packed ? form : undefined]);
      const words = packed ? expand(object?.body ?? Buffer.alloc(0)) : object?.body;
      expect(
        createHash("sha256")
          .update(words ?? "")
          .digest("hex"),
      ).toBe(sha256);
      expect(object?.headers["cache-control"]).toBe(headersFor(path)["Cache-Control"]);
    }
    expect(objects.get("about/index.html")?.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(objects.get("manifest.webmanifest")?.headers["content-type"]).toBe("application/manifest+json");
  });

  test("puts assets before pages, so that no page stands without its styles", async () => {
    const { calls, store } = await startStore();
    await upload({ ...(await published()), form: "gzip", store: store() });
    const puts = calls.filter((call) => call.startsWith("PUT"));
    const lastAsset = puts.findLastIndex((call) => call.startsWith("PUT assets/"));
    expect(lastAsset).toBeGreaterThan(0);
    expect(lastAsset).toBeLessThan(puts.findIndex((call) => call.endsWith(".html")));
  });
});

describe("a later upload", () => {
  test("puts only what has changed, then takes away what is gone, and leaves assets to open pages", async () => {
    const { objects, calls, store } = await startStore();
    await upload({ ...(await published(withOldFile)), form: "gzip", store: store() });
    const style = [...objects.keys()].find((key) => /^assets\/style\..*\.css$/.test(key)) ?? "";
    calls.length = 0;

    const style2 = "_next/static/chunks/38s64nlvz5ra1.css";
    const next = await published(async (site) => {
      await site.write(style2, `${await site.exported(style2)}.later{color:#000}`);
    });
    const { put, same, removed } = await upload({ ...next, form: "gzip", store: store() });
    expect(put).toBeGreaterThan(0);
    expect(same).toBeGreaterThan(0);
    expect(removed).toBe(1);
    expect(objects.has("old.txt")).toBe(false);
    expect(objects.has(style), "the style of pages that are still open").toBe(true);
    expect(calls.findIndex((call) => call.startsWith("DELETE"))).toBeGreaterThan(
      calls.findLastIndex((call) => call.startsWith("PUT")),
    );
    expect(calls).not.toContain("PUT icon.svg");
  });

  test("of the same site puts nothing, unless it is told to put all again", async () => {
    const { store } = await startStore();
    const one = await published();
    await upload({ ...one, form: "gzip", store: store() });
    expect(await upload({ ...one, form: "gzip", store: store() })).toMatchObject({ put: 0, removed: 0 });
    expect(await upload({ ...one, form: "gzip", again: true, store: store() })).toMatchObject({ same: 0 });
  });
});

describe("when something is wrong", () => {
  test("a store that is busy for a moment is asked again", async () => {
    const { objects, store } = await startStore({ busy: 3 });
    await upload({ ...(await published()), form: "gzip", store: store() });
    expect(objects.has("index.html")).toBe(true);
  });

  test("a wrong key is told with what the store says, and nothing is put", async () => {
    const { objects, store } = await startStore();
    await expect(upload({ ...(await published()), form: "gzip", store: store("wrong") })).rejects.toThrow(
      "The store answers GET /bucket/ with 403. The signature does not match.",
    );
    expect(objects.size).toBe(0);
  });

  test("a file that is not there stops it before any page is put or taken away", async () => {
    const { objects, calls, store } = await startStore();
    await upload({ ...(await published(withOldFile)), form: "gzip", store: store() });
    calls.length = 0;
    const next = await published((site) => site.addToMain("about/index.html", "<p>A new word.</p>"));
    await rm(join(next.site, "robots.txt.gz"));
    await expect(upload({ ...next, form: "gzip", store: store() })).rejects.toThrow(
      "/robots.txt.gz is not what was built. Build again.",
    );
    expect(calls.filter((call) => /\.html$|^DELETE/.test(call))).toEqual([]);
    expect(objects.has("old.txt")).toBe(true);
  });

  test("a packed file that is damaged is not put", async () => {
    const { objects, store } = await startStore();
    const one = await published();
    await writeFile(join(one.site, "about", "index.html.gz"), "half");
    await expect(upload({ ...one, form: "gzip", store: store() })).rejects.toThrow(
      "/about/index.html.gz is not what was built. Build again.",
    );
    expect(objects.has("about/index.html")).toBe(false);
  });
});

test("a request is signed as Amazon's own example is", () => {
  const { authorization } = sign({
    method: "GET",
    url: new URL("https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J"),
    headers: {},
    body: Buffer.alloc(0),
    region: "us-east-1",
    keys: { id: "AKIAIOSFODNN7EXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
    now: new Date("2013-05-24T00:00:00Z"),
  });
  expect(authorization).toContain("Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
});

test("what stands in front of a store is told the headers of every folder, the first match winning", () => {
  const behaviours: { pattern: string; headers: Record<string, string> }[] = JSON.parse(
    renderResponseHeaders(HEADER_RULES),
  );
  for (const path of [
    "/",
    "/leave/",
    "/leave/later/",
    "/keep/",
    "/keep/worker/keep.js",
    "/assets/films/x.js",
    "/embed/x/",
  ]) {
    const first = behaviours.find(({ pattern }) => path.startsWith(pattern.replace(/\*$/, "")));
    expect(first?.headers).toEqual(headersFor(path));
  }
});
