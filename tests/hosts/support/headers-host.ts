import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { isCompressible } from "../../../lib/publish/compress.ts";
import { contentTypes } from "../../../lib/publish/content-types.ts";
import { pageFile } from "../../../lib/publish/read-export.ts";

/** In what the two hosts that read `_headers` differ, by their own documentation. */
export interface Kind {
  /** The most rules that are read; those after them do nothing. */
  readonly mostRules: number;
  readonly longestLine: number;
  /** Whether a redirect comes before a file of that name. */
  readonly redirectsFirst: boolean;
  /** How a folder without its last slash is led on. */
  readonly slashStatus: 301 | 308;
}

export const CLOUDFLARE: Kind = { mostRules: 100, longestLine: 2000, redirectsFirst: true, slashStatus: 308 };
export const NETLIFY: Kind = {
  mostRules: Number.POSITIVE_INFINITY,
  longestLine: Number.POSITIVE_INFINITY,
  redirectsFirst: false,
  slashStatus: 301,
};

interface Rule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/**
 * A small host that reads `_headers` and `_redirects` as Netlify and Cloudflare document it: every rule that matches
 * adds its headers, and one that comes twice is joined with a comma. It packs texts itself.
 */
export async function startHeadersHost(
  folder: string,
  kind: Kind,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const rules = readRules(await readFile(join(folder, "_headers"), "utf8"), kind);
  const onward = readOnward(await readFile(join(folder, "_redirects"), "utf8"));

  const find = async (path: string): Promise<string | undefined> => {
    if (path === "/_headers" || path === "/_redirects") return undefined;
    const file = join(folder, pageFile(path));
    return stat(file).then(
      (found) => (found.isFile() ? file : undefined),
      () => undefined,
    );
  };

  const server = createServer(async (request, response) => {
    const { pathname: path } = new URL(request.url ?? "/", "http://localhost");
    const headers = new Map<string, string>();
    for (const { pattern, headers: own } of rules) {
      if (!pattern.test(path)) continue;
      for (const [name, value] of own) {
        const known = headers.get(name);
        headers.set(name, known === undefined ? value : `${known}, ${value}`);
      }
    }
    for (const [name, value] of headers) response.setHeader(name, value);

    let file = await find(path);
    const redirect = onward.find(({ pattern, status }) => status !== 404 && pattern.test(path));
    if (redirect !== undefined && (kind.redirectsFirst || file === undefined)) {
      response.writeHead(redirect.status, { Location: redirect.to }).end();
      return;
    }
    if (file === undefined && (await find(`${path}/`))) {
      response.writeHead(kind.slashStatus, { Location: `${path}/` }).end();
      return;
    }
    response.statusCode = 200;
    if (file === undefined) {
      response.statusCode = 404;
      const missing = onward.find(({ pattern, status }) => status === 404 && pattern.test(path));
      file = missing && (await find(missing.to));
      if (file === undefined) {
        response.end();
        return;
      }
    }
    const content = await readFile(file);
    const [type = "application/octet-stream"] = contentTypes(file);
    response.setHeader("Content-Type", type);
    const accepted = request.headers["accept-encoding"] ?? "";
    let body = content;
    if (isCompressible(file.slice(folder.length))) {
      response.setHeader("Vary", "Accept-Encoding");
      if (accepted.includes("br")) {
        response.setHeader("Content-Encoding", "br");
        body = brotliCompressSync(content, { params: {} });
      } else if (accepted.includes("gzip")) {
        response.setHeader("Content-Encoding", "gzip");
        body = gzipSync(content);
      }
    }
    response.setHeader("Content-Length", body.length);
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readRules(text: string, { mostRules, longestLine }: Kind): Rule[] {
  const rules = text
    .trim()
    .split("\n\n")
    .map((block) => {
      const [pattern = "", ...lines] = block.split("\n");
      const headers = lines.flatMap((line) => {
        const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
        return name !== undefined && value !== undefined && line.length <= longestLine ? [[name, value] as const] : [];
      });
      return { pattern: toPattern(pattern), headers };
    });
  return rules.slice(0, mostRules);
}

function readOnward(text: string): { pattern: RegExp; to: string; status: number }[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [from = "", to = "", status = ""] = line.split(" ");
      return { pattern: toPattern(from), to, status: Number(status) };
    });
}

function toPattern(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+?^$()[\]{}|\\]/g, "\\$&").replaceAll("*", ".*")}$`);
}
