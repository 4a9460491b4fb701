import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** An exported site, sorted into what becomes of each file. Keys are addresses; values are files on disk. */
export interface ExportedSite {
  /** Pages, by the address a reader opens: `/about/` or `/404.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Files which get their content's hash into their name: styles, fonts, browser modules and what they use. */
  readonly assets: ReadonlyMap<string, string>;
  /** Files which are published under their own name, such as `/robots.txt`. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Lists the files of a folder as addresses.
 *
 * @returns sorted by address, so that everything made from the list is the same on every machine
 */
export async function listFiles(folder: string): Promise<Map<string, string>> {
  const found: [string, string][] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join("/")}`;
    if (entry.isFile()) found.push([path, file]);
    // A release's assets are a link to those that all releases share.
    if (entry.isSymbolicLink() && (await stat(file)).isDirectory()) {
      for (const [below, real] of await listFiles(file)) found.push([path + below, real]);
    }
  }
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads a Next export and leaves out what only Next's own scripts would have used. */
export async function readExport(folder: string): Promise<ExportedSite> {
  const all = await listFiles(folder);
  const pages = new Map<string, string>();
  const assets = new Map<string, string>();
  const files = new Map<string, string>();
  for (const [path, file] of all) {
    if (isFrameworkFile(path, all)) continue;
    if (path.endsWith(".html")) pages.set(pageAddress(path), file);
    else if (isAsset(path)) assets.set(path, file);
    else files.set(path, file);
  }
  return { pages, assets, files };
}

/** `/about/index.html` is read at `/about/`; any other page at its own name. */
export function pageAddress(path: string): string {
  return path.endsWith("/index.html") ? path.slice(0, -"index.html".length) : path;
}

/** The file in which a page is published. */
export function pageFile(address: string): string {
  return address.endsWith("/") ? `${address}index.html` : address;
}

function isFrameworkFile(path: string, all: ReadonlyMap<string, string>): boolean {
  if (path.startsWith("/_next/")) return !path.startsWith("/_next/static/") || /\.(?:js|map|json)$/.test(path);
  // Next writes its "not found" page three times; hosts look for /404.html.
  if (path.startsWith("/_not-found/") || path.startsWith("/404/")) return true;
  if (path.split("/").some((segment) => segment.startsWith("__next."))) return true;
  return path.endsWith(".txt") && all.has(`${path.slice(0, -".txt".length)}.html`);
}

function isAsset(path: string): boolean {
  return path.startsWith("/assets/") || path.startsWith("/_next/static/") || /\.woff2?$/.test(path);
}
