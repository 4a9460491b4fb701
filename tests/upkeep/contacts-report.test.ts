import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { Content } from "../../lib/content/load.ts";
import { everyAddress } from "../../lib/upkeep/addresses.ts";
import { openAddress, openAll } from "../../lib/upkeep/open-address.ts";
import { asksForSomething, sayFindings } from "../../lib/upkeep/say-findings.ts";

const PATIENCE = { timeout: 300, pause: 1 };
const asked: string[] = [];
let open = 0;
let mostOpen = 0;

const server = createServer((request, response) => {
  const { url = "" } = request;
  const before = asked.filter((one) => one === url).length;
  asked.push(url);
  open += 1;
  mostOpen = Math.max(mostOpen, open);
  response.on("close", () => {
    open -= 1;
  });
  const leadOn = (status: number, location: string) => response.writeHead(status, { location }).end();
  if (url === "/moved") leadOn(301, "/new");
  else if (url === "/moved-twice") leadOn(302, "/moved");
  else if (url === "/for-now") leadOn(302, "/new");
  else if (url === "/to-front") leadOn(302, "/");
  else if (url === "/round") leadOn(302, "/round");
  else if (url === "/nowhere") leadOn(301, "http://[");
  else if (url === "/gone") response.writeHead(404).end();
  else if (url === "/wall") response.writeHead(403).end();
  else if (url === "/fault") response.writeHead(500).end();
  else if (url === "/flaky") response.writeHead(before === 0 ? 502 : 200).end();
  else if (url !== "/silent") setImmediate(() => response.writeHead(200).end("words"));
});
let origin = "";

beforeAll(async () => {
  await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("the report on outside addresses", () => {
  test.each([
    ["/fine", { outcome: "fine", detail: "200" }],
    ["/moved", { outcome: "moved", endsAt: "/new" }],
    ["/moved-twice", { outcome: "moved", endsAt: "/new" }],
    ["/for-now", { outcome: "fine", endsAt: "/new" }],
    ["/to-front", { outcome: "front-page", endsAt: "/" }],
    ["/gone", { outcome: "gone", detail: "404" }],
    ["/wall", { outcome: "refused", detail: "403" }],
    ["/fault", { outcome: "broken", detail: "500" }],
    ["/flaky", { outcome: "fine", detail: "200" }],
    ["/round", { outcome: "broken", detail: "leads on without end" }],
    ["/nowhere", { outcome: "broken", detail: "leads on to what is no address" }],
    ["/silent", { outcome: "no-answer", detail: "no answer in time" }],
  ])(
    "tells what came of %s",
    async (path, { endsAt, ...rest }: { endsAt?: string; outcome: string; detail?: string }) => {
      const finding = await openAddress(origin + path, PATIENCE);
      expect(finding).toMatchObject(rest);
      expect(finding.endsAt).toBe(endsAt === undefined ? undefined : origin + endsAt);
    },
  );

  test("tries once more where that may help, and asks nobody twice who refused", async () => {
    const paths = ["/fault", "/silent", "/gone", "/wall", "/fine"];
    asked.length = 0;
    await openAll(
      paths.map((path) => origin + path),
      5,
      PATIENCE,
    );
    expect(paths.map((path) => asked.filter((one) => one === path).length)).toEqual([2, 2, 1, 1, 1]);
  });

  test("tells what speaks no TLS from what is not there", async () => {
    expect(await openAddress(origin.replace("http:", "https:"), PATIENCE)).toMatchObject({ outcome: "tls" });
    const closed = createServer();
    await new Promise<void>((listens) => closed.listen(0, "127.0.0.1", listens));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const finding = await openAddress(`http://127.0.0.1:${port}/`, PATIENCE);
    expect(finding).toMatchObject({ outcome: "no-answer", detail: "ECONNREFUSED" });
  });

  test("minds a secure address that leads on to one that is not", async () => {
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    vi.stubGlobal("fetch", async (url: string) =>
      url.startsWith("https:")
        ? new Response(null, { status: 302, headers: { location: "http://help.example/page" } })
        : new Response("words"),
    );
    expect(await openAddress("https://help.example/page", PATIENCE)).toMatchObject({ outcome: "insecure" });
  });

  test("opens a few at a time and keeps their order", async () => {
    mostOpen = 0;
    const urls = Array.from({ length: 9 }, (_, at) => `${origin}/fine?${at}`);
    const findings = await openAll(urls, 3, PATIENCE);
    expect(findings.map(({ url }) => url)).toEqual(urls);
    expect(mostOpen).toBeLessThanOrEqual(3);
  });

  test("says where each bad address stands, what hurts a reader most first", () => {
    const found = (url: string, outcome: "gone" | "moved" | "fine" | "refused", more = {}) => ({
      url,
      outcome,
      detail: "200",
      took: 10,
      ...more,
    });
    const findings = [
      found("https://a.example/x", "moved", { endsAt: "https://a.example/y" }),
      found("https://b.example/x", "gone", { detail: "404" }),
      found("https://c.example/", "fine", { took: 4_200 }),
    ];
    const addresses = [
      { url: "https://a.example/x", usedBy: ["content/contacts.json: posh", "content/sources.json: posh-page"] },
      { url: "https://b.example/x", usedBy: ["content/platforms.json: kik"] },
      { url: "https://c.example/", usedBy: ["content/sources.json: c"] },
    ];
    expect(sayFindings(addresses, findings, 4_000).split("\n")).toEqual([
      "Gone. Find the new page, or take the link out:",
      "  https://b.example/x (404)",
      "      in content/platforms.json: kik",
      "",
      "Moved for good. Open the new address by hand, read what it says, then change ours:",
      "  https://a.example/x (200)",
      "      now: https://a.example/y",
      "      in content/contacts.json: posh",
      "      in content/sources.json: posh-page",
      "",
      "Slow. On a poor line a parent may give up:",
      "  https://c.example/ (4.2 s)",
      "      in content/sources.json: c",
      "",
      "1 of 3 addresses are well. No program can tell whether a page says the same as before: read it.",
    ]);
    expect(asksForSomething(findings)).toBe(true);
    expect(asksForSomething([found("https://a.example/", "fine"), found("https://b.example/", "refused")])).toBe(false);
  });

  test("opens every address of a service, an app and a source, each once", () => {
    const content = new Content();
    const urls = everyAddress(content).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    for (const { links } of [...Object.values(content.contacts), ...Object.values(content.platforms)]) {
      for (const { href } of links) expect(urls).toContain(href);
    }
    for (const { url } of Object.values(content.sources)) expect(urls).toContain(url);
  });
});
