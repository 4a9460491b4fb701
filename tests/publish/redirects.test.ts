import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { headersFor } from "../../lib/publish/headers.ts";
import { serve } from "../../lib/publish/serve.ts";
import { ExportedSite } from "./exported-site.ts";

const goPage = (to: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>On</title><meta http-equiv="refresh" content="0; url=${to}"></head>` +
  `<body><main><h1>One moment</h1><a href="${to}">On</a></main></body></html>`;

async function published(to = "/about/"): Promise<ExportedSite> {
  const site = await ExportedSite.copy();
  await site.write("go/oak/index.html", goPage(to));
  await site.publish();
  return site;
}

test("every host is told where a short address leads, with and without its last slash", async () => {
  const site = await published();
  const file = await site.published("_redirects");
  expect(file.split("\n").slice(0, 2)).toEqual(["/go/oak/ /about/ 302", "/go/oak /about/ 302"]);
  expect(file.indexOf("/* /404.html 404")).toBeGreaterThan(0);
  const nginx = await readFile(join(site.hosting, "nginx.conf"), "utf8");
  expect(nginx).toContain(
    "  location = /go/oak/ { return 302 /about/; }\n  location = /go/oak { return 302 /about/; }",
  );
  const caddy = await readFile(join(site.hosting, "Caddyfile"), "utf8");
  expect(caddy).toContain("    redir /go/oak/ /about/ 302\n    redir /go/oak /about/ 302\n");
  expect(caddy.indexOf("redir /go/oak"), "after the headers").toBeGreaterThan(
    caddy.lastIndexOf("import steady_headers\n  route"),
  );
});

test("our own server leads on with every header, and takes nothing of the address along", async () => {
  const site = await published();
  const server = await serve({ folder: site.destination, port: 0 });
  onTestFinished(() => server.close());
  for (const address of ["/go/oak", "/go/oak/", "/go/oak/?q=ring%200900"]) {
    const response = await fetch(server.url + address, { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/about/");
    for (const [name, value] of Object.entries(headersFor("/go/oak/"))) expect(response.headers.get(name)).toBe(value);
  }
  expect((await fetch(`${server.url}/go/elm/`)).status).toBe(404);
});

test("no host is told to lead a reader to another site", async () => {
  const site = await published("https://example.org/");
  expect(await site.published("_redirects")).not.toContain("302");
  const scheme = await published("//example.org/").catch((error: Error) => error.message);
  if (scheme instanceof ExportedSite) expect(await scheme.published("_redirects")).not.toContain("302");
});

test("a short address that leads nowhere is refused before it is published", async () => {
  const site = await ExportedSite.copy();
  await site.write("go/oak/index.html", goPage("/gone/"));
  const [problem] = await site.problems();
  expect(problem?.what).toBe('The link "/gone/" leads nowhere.');
});
