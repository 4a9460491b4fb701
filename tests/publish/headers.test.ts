import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkHeadersFile } from "../../lib/publish/check-headers-file.ts";
import { contentSecurityPolicy, HEADER_RULES, type HeaderRule, headersFor } from "../../lib/publish/headers.ts";
import { renderCaddy } from "../../lib/publish/render-caddy.ts";
import { renderHeadersFile } from "../../lib/publish/render-headers-file.ts";
import { renderNginx } from "../../lib/publish/render-nginx.ts";
import { renderRedirectsFile } from "../../lib/publish/render-redirects-file.ts";
import { ExportedSite } from "./exported-site.ts";

/** The site's rules with folders inside folders, as a card for other sites would bring. */
const MORE_RULES: readonly HeaderRule[] = [
  ...HEADER_RULES,
  {
    under: "/embed/",
    headers: {
      "Content-Security-Policy": contentSecurityPolicy({ "frame-ancestors": "https:" }),
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  },
  {
    under: "/embed/films/",
    headers: {
      "Content-Security-Policy": contentSecurityPolicy({ "frame-ancestors": "https:", "media-src": "'self'" }),
    },
  },
];
const PATHS = [
  "/",
  "/404.html",
  "/robots.txt",
  "/about/",
  "/assets/style.12345678.css",
  "/leave/",
  "/leave/later/",
  "/keep/",
  "/keep/hashes.json",
  "/keep/worker/keep.js",
  "/no-signal/",
  "/what-to-do/",
  "/what-to-do/sent/",
  "/embed/",
  "/embed/card/",
  "/embed/films/",
  "/embed/films/one/",
];

describe("the response headers", () => {
  test("are strict on every page", () => {
    expect(headersFor("/what-to-do/sent/")).toMatchObject({
      "Cache-Control": "no-store",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; media-src 'self'; manifest-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
      "X-Content-Type-Options": "nosniff",
    });
  });

  test("let files named by their content be kept, and clear everything on the way out", () => {
    expect(headersFor("/assets/style.12345678.css")["Cache-Control"]).toBe("public, max-age=31536000, immutable");
    expect(headersFor("/leave/")["Clear-Site-Data"]).toBe('"cache", "storage"');
    expect(headersFor("/leave/")["Cache-Control"]).toBe("no-store");
    expect(headersFor("/about/")).not.toHaveProperty("Clear-Site-Data");
  });

  test("say with a page what it may do, and not again with each of its files", () => {
    for (const path of ["/", "/embed/films/clouds/", "/keep/worker/keep.js", "/films/the-shadow/told.svg"])
      expect(headersFor(path)["Permissions-Policy"], path).toContain("camera=()");
    for (const path of ["/assets/style.12345678.css", "/assets/films/the-shadow.12345678.js"]) {
      for (const name of ["Permissions-Policy", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy"])
        expect(headersFor(path)).not.toHaveProperty(name);
      expect(headersFor(path)["Content-Security-Policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
    }
  });

  test("let a plan stay on the way out only for those who have said so", () => {
    expect(headersFor("/leave/later/")["Clear-Site-Data"]).toBe('"cache"');
  });

  test("let a worker be made on one page only, and let that worker alone ask for pages", () => {
    for (const path of [
      "/",
      "/what-to-do/sent/",
      "/no-signal/",
      "/leave/",
      "/keep/worker/keep.js",
      "/embed/films/one/",
    ])
      expect(headersFor(path)["Content-Security-Policy"], path).toContain("trusted-types 'none'");
    expect(headersFor("/keep/")["Content-Security-Policy"]).toMatch(/; trusted-types keep(;|$)/);
    expect(headersFor("/keep/")["Content-Security-Policy"]).not.toContain("connect-src");
    expect(headersFor("/keep/worker/keep.js")).toMatchObject({
      "Cache-Control": "no-store",
      "Content-Security-Policy": expect.stringContaining("connect-src 'self'"),
      "Service-Worker-Allowed": "/",
    });
    for (const path of ["/", "/keep/", "/leave/"])
      expect(headersFor(path)).not.toHaveProperty("Service-Worker-Allowed");
  });

  test("let no phone keep which film was watched", () => {
    expect(headersFor("/assets/films/the-shadow.12345678.js")["Cache-Control"]).toBe("no-store");
    expect(headersFor("/films/the-shadow/told.svg")["Cache-Control"]).toBe("no-store");
  });

  test("let other sites frame a film that stands alone, and nothing else", () => {
    expect(headersFor("/embed/films/clouds/")["Content-Security-Policy"]).toContain("frame-ancestors *;");
    for (const path of ["/", "/films/clouds/", "/what-to-do/", "/situations/blackmail/", "/embed", "/leave/"]) {
      expect(headersFor(path)["Content-Security-Policy"], path).toContain("frame-ancestors 'none';");
    }
  });

  test("can differ for a folder that other sites may frame", () => {
    expect(headersFor("/embed/card/", MORE_RULES)["Content-Security-Policy"]).toContain("frame-ancestors https:;");
    expect(headersFor("/about/", MORE_RULES)["Content-Security-Policy"]).toContain("frame-ancestors 'none';");
  });
});

describe.for([
  ["the site's rules", HEADER_RULES],
  ["rules with folders inside folders", MORE_RULES],
] as const)("with %s", ([, rules]) => {
  test.for(PATHS)("_headers, nginx and Caddy send what is defined for %s", (path) => {
    const defined = headersFor(path, rules);
    expect(fromHeadersFile(renderHeadersFile(rules, PATHS), path)).toEqual(defined);
    expect(fromNginx(renderNginx(rules, []), path)).toEqual(defined);
    expect(fromCaddy(renderCaddy(rules, []), path)).toEqual(defined);
  });
});

test("each host is told which page to show for what is missing", async () => {
  const site = await ExportedSite.copy();
  await site.publish();
  expect(await site.published("_redirects")).toBe("/what-to-do/* /what-to-do/not-found/ 404\n/* /404.html 404\n");
  const nginx = await readFile(join(site.hosting, "nginx.conf"), "utf8");
  expect(nginx).toContain("  location /what-to-do/ {\n    error_page 404 /what-to-do/not-found/index.html;");
  expect(nginx).toContain("  error_page 404 /404.html;");
  const caddy = await readFile(join(site.hosting, "Caddyfile"), "utf8");
  expect(caddy.indexOf("rewrite * /what-to-do/not-found/index.html")).toBeGreaterThan(0);
  expect(caddy.indexOf("rewrite * /404.html")).toBeGreaterThan(caddy.indexOf("/what-to-do/not-found/index.html"));
});

test("no host is told of a page for what is missing that is not published", async () => {
  expect(renderRedirectsFile([{ under: "/", page: "/404.html" }])).toBe("/* /404.html 404\n");
  const site = await ExportedSite.copy();
  await site.remove("what-to-do/not-found");
  await site.publish();
  expect(await site.published("_redirects")).toBe("/* /404.html 404\n");
  expect(await readFile(join(site.hosting, "nginx.conf"), "utf8")).not.toContain("location /what-to-do/");
});

test("a site is refused whose headers no host would read to the end", async () => {
  const site = await ExportedSite.copy();
  for (let number = 0; number < 95; number += 1) await site.write(`extra-${number}.txt`, "x");
  const [problem] = await site.problems();
  expect(problem?.page).toBe("/_headers");
  expect(problem?.what).toMatch(/^It has 1\d\d rules, and a host reads 100\.$/);
  expect(checkHeadersFile(`/*\n  X: ${"y".repeat(2000)}\n`)).toMatchObject([
    { what: "A line is longer than the 2000 characters a host reads." },
  ]);
});

/** Reads `_headers` as a host would; no header may come from two patterns, since hosts differ in what they make of it. */
function fromHeadersFile(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const block of text.trim().split("\n\n")) {
    const [pattern = "", ...lines] = block.split("\n");
    const matches = pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!matches) continue;
    for (const line of lines) {
      const [, name = "", value = ""] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      expect(headers).not.toHaveProperty(name);
      headers[name] = value;
    }
  }
  return headers;
}

function fromNginx(text: string, path: string): Record<string, string> {
  // Of the folders that match, nginx takes the longest; one that sets no header has those of the server.
  const folders = [...text.matchAll(/^ {2}location (\/\S*) \{\n([\s\S]*?)^ {2}\}/gm)]
    .filter(([, under = ""]) => path.startsWith(under))
    .sort(([, a = ""], [, b = ""]) => b.length - a.length);
  const added = (lines: string, indent: string) =>
    [...lines.matchAll(/^( +)add_header ([\w-]+) "(.*)" always;$/gm)]
      .filter(([, before]) => before === indent)
      .map(([, , name = "", value = ""]) => [name, value.replaceAll('\\"', '"')] as const);
  const own = added(folders[0]?.[2] ?? "", "    ");
  return Object.fromEntries(own.length > 0 ? own : added(text, "  "));
}

function fromCaddy(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [, matcher, off, name = "", value = ""] of text.matchAll(
    /^ {4}header (?:(\/\S*)\* )?(-?)([A-Z][\w-]+)(?: `(.*)`)?$/gm,
  )) {
    if (matcher !== undefined && !path.startsWith(matcher)) continue;
    if (off) delete headers[name];
    else headers[name] = value;
  }
  return headers;
}
