import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { ask } from "../../lib/hosting/ask.ts";
import { daysLeft } from "../../lib/hosting/certificate.ts";
import { verify } from "../../lib/hosting/verify.ts";
import type { Manifest } from "../../lib/publish/manifest.ts";
import { serve } from "../../lib/publish/serve.ts";
import { ExportedSite } from "../publish/exported-site.ts";

/** What stands between readers and the copy, and may change answers on the way. */
type Meddle = (path: string, headers: Map<string, string>, body: Buffer) => Buffer | undefined;

interface Copy {
  readonly url: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

async function copy(meddle: Meddle = (_path, _headers, body) => body): Promise<Copy> {
  const site = await ExportedSite.copy();
  const manifest = await site.publish();
  const behind = await serve({ folder: site.destination, port: 0 });
  onTestFinished(() => behind.close());
  const server = createServer(async (request, response) => {
    const answer = await ask(behind.url + (request.url ?? "/"), {
      method: request.method ?? "GET",
      headers: { "Accept-Encoding": request.headers["accept-encoding"] ?? "identity" },
    });
    const headers = new Map(answer.headers);
    for (const name of ["connection", "transfer-encoding", "content-length", "date", "keep-alive"])
      headers.delete(name);
    const body = meddle(request.url ?? "/", headers, answer.body);
    if (body === undefined) {
      response.destroy();
      return;
    }
    response.writeHead(answer.status, Object.fromEntries(headers)).end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, folder: site.destination, manifest };
}

const check = ({ url, manifest }: Copy) => verify({ url, manifest, redirects: new Map() });

test("a copy that is the site has nothing to tell", async () => {
  expect(await check(await copy())).toEqual([]);
});

describe("a copy is told from the site, file by file, when", () => {
  test("one word of one page is another", async () => {
    const one = await copy();
    const file = join(one.folder, "about", "index.html");
    await writeFile(file, (await readFile(file, "utf8")).replace("999", "998"));
    expect(await check(one)).toEqual([{ address: "/about/", what: "It is not what was published, as identity." }]);
  });

  test("a packed form is cut short, though the page itself is well", async () => {
    const found = await check(
      await copy((path, headers, body) =>
        path === "/about/" && headers.get("content-encoding") === "br" ? body.subarray(0, 40) : body,
      ),
    );
    expect(found).toEqual([{ address: "/about/", what: "It is damaged, as br." }]);
  });

  test("a packed form is of an older page", async () => {
    const old = gzipSync("<!DOCTYPE html><title>About Steady</title>");
    const found = await check(
      await copy((path, headers, body) =>
        path === "/about/" && headers.get("content-encoding") === "gzip" ? old : body,
      ),
    );
    expect(found).toEqual([{ address: "/about/", what: "It is not what was published, as gzip." }]);
  });

  test("a page is missing", async () => {
    const one = await copy();
    await rm(join(one.folder, "about"), { recursive: true });
    const found = await check({ ...one });
    expect(found).toContainEqual({ address: "/about/", what: "It is answered with 404 and not with 200." });
  });

  test("a header is missing, weaker, or one too many", async () => {
    const found = await check(
      await copy((path, headers, body) => {
        if (path === "/about/") headers.delete("content-security-policy");
        if (path === "/leave/") headers.set("cache-control", "max-age=600");
        if (path === "/") headers.set("clear-site-data", '"cache"');
        return body;
      }),
    );
    expect(found).toEqual([
      { address: "/about/", what: "The header content-security-policy is missing." },
      { address: "/", what: "The header clear-site-data is sent, and should not be." },
      { address: "/leave/", what: 'The header cache-control is "max-age=600" and not "no-store".' },
    ]);
  });

  test("a host sets a cookie", async () => {
    const found = await check(
      await copy((path, headers, body) => {
        if (path === "/about/") headers.set("set-cookie", "visitor=1");
        return body;
      }),
    );
    expect(found).toEqual([{ address: "/about/", what: "It sets a cookie." }]);
  });

  test("a host puts a script into its pages", async () => {
    const found = await check(
      await copy((path, headers, body) => {
        if (path !== "/about/" || headers.get("content-encoding") !== undefined) return body;
        return Buffer.from(`${body.toString()}<script src='/x.js'></script>`);
      }),
    );
    expect(found).toEqual([{ address: "/about/", what: "It is not what was published, as identity." }]);
  });

  test("a kind is wrong, or a cache is not told that texts are packed on request", async () => {
    const found = await check(
      await copy((path, headers, body) => {
        if (path === "/about/") headers.set("content-type", "text/plain");
        if (path === "/leave/") headers.delete("vary");
        return body;
      }),
    );
    expect(found).toEqual([
      { address: "/about/", what: "It is called text/plain and not text/html." },
      { address: "/leave/", what: "It is packed on request, and Vary does not say so." },
    ]);
  });

  test("connections break, and the rest is checked all the same", async () => {
    const found = await check(await copy((path, _headers, body) => (path === "/about/" ? undefined : body)));
    expect(found).toHaveLength(1);
    expect(found[0]?.address).toBe("/about/");
    expect(found[0]?.what).toMatch(/^There is no whole answer: /);
  });

  test("it shows what is meant for hosts alone", async () => {
    const one = await copy();
    const plain = createServer(async (request, response) => {
      const path = request.url === "/_headers" ? "_headers" : "404.html";
      response.writeHead(200).end(await readFile(join(one.folder, path)));
    });
    await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      plain.close();
    });
    const address = plain.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const found = await check({ ...one, url: `http://127.0.0.1:${port}` });
    expect(found).toContainEqual({
      address: "/_headers",
      what: "It is for hosts alone, and is sent to whoever asks.",
    });
    expect(found).toContainEqual({
      address: "/nowhere-at-all/",
      what: "There is nothing here, and it is answered with 200 and not with 404.",
    });
  });
});

test("the days a certificate has left are counted", () => {
  const now = new Date("2026-11-28T12:00:00Z");
  expect(daysLeft("Dec 12 12:00:00 2026 GMT", now)).toBe(14);
  expect(daysLeft("Nov 27 12:00:00 2026 GMT", now)).toBe(-1);
});
