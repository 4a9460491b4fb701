import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor } from "./headers.ts";
import { type NotFoundPage, publishedNotFoundPages } from "./not-found-pages.ts";
import { listFiles, pageAddress, pageFile } from "./read-export.ts";
import { REDIRECT_STATUS } from "./redirects.ts";
import { readRedirectsFile } from "./render-redirects-file.ts";

/** A running server. */
export interface Served {
  /** Address of the site, without a last slash. */
  readonly url: string;
  /** Stops the server and drops its open connections. */
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The published folder. */
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
}

const HOST = "127.0.0.1";
/** Hosts read these and never send them. */
const HOST_FILES = new Set(["/_headers", "/_redirects"]);

/** A published folder as it stood when it was read. */
interface Site {
  readonly folder: string;
  /** Which folder it was: another one by the same name is another site. */
  readonly identity: string;
  readonly addresses: ReadonlySet<string>;
  readonly notFoundPages: readonly NotFoundPage[];
  readonly redirects: ReadonlyMap<string, string>;
  readonly sendFile: (request: IncomingMessage, response: ServerResponse) => void;
}

/**
 * Serves a published folder on this machine as a real host does: its response headers, compressed files, folders with
 * their last slash, and its "not found" pages. When another folder is put in its place, or a link is pointed at another,
 * that one is served from the next request on.
 *
 * @throws when the folder or the port cannot be had
 */
export async function serve({ folder, port }: ServeOptions): Promise<Served> {
  let site = readSite(folder);
  await site;
  /** Many requests come while a new folder is read; they all wait for the same reading. */
  const current = async (): Promise<Site> => {
    const asked = site;
    const known = await asked;
    // Between the two renames of a build there is no folder; what was read is then all there is.
    const identity = await identityOf(folder).catch(() => known.identity);
    if (identity !== known.identity && site === asked) {
      site = readSite(folder).catch(() => known);
    }
    return site;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const address = URL.parse(request.url ?? "/", "http://localhost");
    if (address === null) {
      response.writeHead(400, headersFor("/")).end();
      return;
    }
    const { pathname, search } = address;
    const { folder: read, addresses, redirects, notFoundPages, sendFile } = await current();
    const onward = redirects.get(pathname);
    if (onward !== undefined) {
      // Nothing of the address goes along.
      response.writeHead(REDIRECT_STATUS, { ...headersFor(pathname), Location: onward }).end();
      return;
    }
    if (addresses.has(`${pathname}/`)) {
      response.writeHead(301, { ...headersFor(pathname), Location: `${pathname}/${search}` }).end();
      return;
    }
    if (addresses.has(pathname)) {
      response.setHeaders(new Headers(headersFor(pathname)));
      // nginx and Caddy say the alphabet of plain text too; RFC 9116 asks for it.
      if (pathname.endsWith(".txt")) response.setHeader("Content-Type", "text/plain;charset=utf-8");
      sendFile(request, response);
      return;
    }
    const page = notFoundPages.find(({ under }) => pathname.startsWith(under))?.page;
    await sendNotFound(read, page, request, response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  const actualPort = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://localhost:${actualPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readSite(folder: string): Promise<Site> {
  const identity = await identityOf(folder);
  // By its own name and not by the link's: what is half sent stays of one release.
  const real = await realpath(folder);
  const addresses = new Set([...(await listFiles(real)).keys()].filter(isForReaders).map(pageAddress));
  return {
    folder: real,
    identity,
    addresses,
    notFoundPages: publishedNotFoundPages(addresses),
    redirects: readRedirectsFile(await readFile(join(real, "_redirects"), "utf8").catch(() => "")),
    sendFile: sirv(real, { dev: false, brotli: true, gzip: true, etag: true, dotfiles: true }),
  };
}

async function identityOf(folder: string): Promise<string> {
  const { dev, ino, mtimeMs } = await stat(folder);
  return `${dev} ${ino} ${mtimeMs}`;
}

/** What begins with a dot is never part of the site, but for what certificates are asked with. */
function isForReaders(path: string): boolean {
  return !HOST_FILES.has(path) && !/\/\.(?!well-known\/)/.test(path);
}

async function sendNotFound(
  folder: string,
  page: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (page === undefined) {
    response.writeHead(404, headersFor("/")).end();
    return;
  }
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding = [
    { name: "br", extension: ".br" },
    { name: "gzip", extension: ".gz" },
  ].find(({ name }) => accepted.includes(name));
  const content = await readFile(join(folder, pageFile(page) + (encoding?.extension ?? "")));
  response.writeHead(404, {
    ...headersFor(page),
    ...(encoding === undefined ? {} : { "Content-Encoding": encoding.name }),
    "Content-Length": content.length,
    "Content-Type": "text/html;charset=utf-8",
    Vary: "Accept-Encoding",
  });
  response.end(request.method === "HEAD" ? undefined : content);
}
