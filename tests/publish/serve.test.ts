import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { headersFor } from "../../lib/publish/headers.ts";
import { serve } from "../../lib/publish/serve.ts";
import { ExportedSite } from "./exported-site.ts";

async function served(change?: (site: ExportedSite) => Promise<void>): Promise<{ site: ExportedSite; url: string }> {
  const site = await ExportedSite.copy();
  await change?.(site);
  await site.publish();
  const server = await serve({ folder: site.destination, port: 0 });
  onTestFinished(() => server.close());
  return { site, url: server.url };
}

describe("the server", () => {
  test("sends a page with every header that is defined for it", async () => {
    const { site, url } = await served();
    for (const path of ["/", "/about/", "/leave/"]) {
      const response = await fetch(url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/html;charset=utf-8");
      for (const [name, value] of Object.entries(headersFor(path))) expect(response.headers.get(name)).toBe(value);
      expect(await response.text()).toBe(await site.published(`${path}index.html`));
    }
  });

  test("lets files named by their content be kept for ever", async () => {
    const { url } = await served();
    const home = await (await fetch(url)).text();
    const [style = ""] = home.match(/\/assets\/style\.[^"]+/) ?? [];
    const response = await fetch(url + style);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-type")).toBe("text/css");
  });

  test("sends security.txt, in its folder with a dot, as plain text", async () => {
    const { url } = await served((site) =>
      site.write(".well-known/security.txt", "Contact: mailto:safe@example.org\n"),
    );
    const response = await fetch(`${url}/.well-known/security.txt`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain;\s*charset=utf-8$/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await response.text()).toBe("Contact: mailto:safe@example.org\n");
  });

  test.for([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("sends the %s form that was made when the site was published", async ([encoding, expand]) => {
    const { site, url } = await served();
    for (const path of ["/about/", "/nowhere"]) {
      const { headers, body } = await rawGet(`${url}${path}`, encoding);
      expect(headers).toMatch(new RegExp(`^content-encoding: ${encoding}$`, "im"));
      expect(headers).toMatch(/^vary: accept-encoding$/im);
      const file = path === "/about/" ? "about/index.html" : "404.html";
      expect(expand(body).toString()).toBe(await site.published(file));
    }
  });

  test("sends the 404 page with status 404 for an address that does not exist", async () => {
    const { site, url } = await served();
    const response = await fetch(`${url}/assets/nowhere.js`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(await site.published("404.html"));
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("sends the questions' own page for a plan that does not exist", async () => {
    const { site, url } = await served();
    const response = await fetch(`${url}/what-to-do/nowhere/at-all/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(await site.published("what-to-do/not-found/index.html"));
  });

  test("falls back to the 404 page where the questions have none of their own", async () => {
    const { site, url } = await served((exported) => exported.remove("what-to-do/not-found"));
    const response = await fetch(`${url}/what-to-do/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(await site.published("404.html"));
  });

  test("leads a page's address without its last slash to the page", async () => {
    const { url } = await served();
    const response = await fetch(`${url}/about?a=b`, { redirect: "manual" });
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("/about/?a=b");
  });

  test("keeps to itself what is meant for hosts", async () => {
    const { url } = await served();
    expect((await fetch(`${url}/_headers`)).status).toBe(404);
    expect((await fetch(`${url}/_redirects`)).status).toBe(404);
  });

  test("sends nothing from outside the published folder", async () => {
    const { url } = await served();
    for (const path of ["/../hosting/manifest.json", "/%2e%2e/hosting/manifest.json", "/..%2fhosting/manifest.json"]) {
      const { headers } = await rawGet(`${url}${path}`, "identity", path);
      expect(headers).toMatch(/^HTTP\/1\.1 404 /);
    }
  });

  test("answers only to reading", async () => {
    const { url } = await served();
    const response = await fetch(url, { method: "POST" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  test("says so when its port is taken", async () => {
    const { site, url } = await served();
    await expect(serve({ folder: site.destination, port: Number(new URL(url).port) })).rejects.toThrow("EADDRINUSE");
  });
});

/** One request as it goes over the wire: `fetch` would unpack the body and tidy up the address. */
async function rawGet(
  url: string,
  encoding: string,
  path = new URL(url).pathname,
): Promise<{ headers: string; body: Buffer }> {
  const { port } = new URL(url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}\r\nConnection: close\r\n\r\n`);
  const answer = Buffer.concat(await socket.toArray());
  const split = answer.indexOf("\r\n\r\n");
  return { headers: answer.toString("latin1", 0, split).replaceAll("\r", ""), body: answer.subarray(split + 4) };
}
