import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Problem } from "./publish-error.ts";

/** Assets under the names they are published by. */
export interface NamedAssets {
  /** Address in the export to address published. */
  readonly names: ReadonlyMap<string, string>;
  /** Address published to content, with references inside already renamed. */
  readonly contents: ReadonlyMap<string, Buffer>;
  /** Addresses in the export which another asset refers to. */
  readonly referenced: ReadonlySet<string>;
  /** Address published to the published addresses of the assets it refers to. */
  readonly uses: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly Problem[];
}

const HASH_LENGTH = 8;
const CSS_URL = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]+))\s*\)/g;
const MODULE_STRING = /(["'`])((?:\.{0,2}\/)[\w./-]+\.[a-z0-9]+)\1/g;

/**
 * Gives each asset a name that holds its content's hash, so that it can be cached for ever. An asset is named after
 * those it refers to (a stylesheet after its fonts), because their names are part of its content.
 *
 * A module may name another asset only as a whole string, `"/assets/film.js"`; a name put together at run time cannot
 * be followed. Let the page hand it over in a data attribute instead.
 *
 * @param exported address in the export to content
 * @param files addresses of what is published under its own name, which a stylesheet may use too
 */
export function nameAssets(
  exported: ReadonlyMap<string, Buffer>,
  files: { has(path: string): boolean } = new Set(),
): NamedAssets {
  const names = new Map<string, string>();
  const contents = new Map<string, Buffer>();
  const referenced = new Set<string>();
  const problems: Problem[] = [];
  const uses = new Map<string, Set<string>>();

  const nameOf = (path: string, cameFrom: readonly string[]): string => {
    const known = names.get(path);
    if (known !== undefined) return known;
    if (cameFrom.includes(path)) {
      problems.push({
        page: path,
        what: `These files name each other in a circle: ${[...cameFrom, path].join(" > ")}.`,
        fix: "Break the circle: a file's name holds its content's hash, which must be known first.",
      });
      return path;
    }
    const used = new Set<string>();
    const content = rename(path, exported.get(path) ?? Buffer.alloc(0), [...cameFrom, path], used);
    const name = hashedName(path, content);
    uses.set(name, used);
    names.set(path, name);
    contents.set(name, content);
    return name;
  };

  const follow = (target: string, cameFrom: readonly string[], used: Set<string>): string | undefined => {
    if (!exported.has(target)) return undefined;
    referenced.add(target);
    const name = nameOf(target, cameFrom);
    used.add(name);
    return name;
  };

  const rename = (path: string, content: Buffer, cameFrom: readonly string[], used: Set<string>): Buffer => {
    if (path.endsWith(".css")) {
      const text = content.toString("utf8").replace(CSS_URL, (whole, double, single, bare) => {
        const url: string = double ?? single ?? bare ?? "";
        if (url.startsWith("#")) return whole;
        const [target = "", fragment] = resolve(path, url).split("#");
        const name = follow(target, cameFrom, used);
        if (name !== undefined) return `url(${fragment === undefined ? name : `${name}#${fragment}`})`;
        if (!files.has(target)) problems.push(missingFromStyles(path, url));
        return whole;
      });
      return Buffer.from(text);
    }
    if (/\.m?js$/.test(path)) {
      const text = content.toString("utf8").replace(MODULE_STRING, (whole, quote: string, url: string) => {
        const target = resolve(path, url);
        const name = follow(target, cameFrom, used);
        if (name !== undefined) return `${quote}${name}${quote}`;
        if (target.startsWith("/assets/")) {
          problems.push({
            page: path,
            what: `The module names ${url}, which is not part of the site.`,
            fix: "Correct the name, or add the file under /assets/.",
          });
        }
        return whole;
      });
      return Buffer.from(text);
    }
    return content;
  };

  for (const path of exported.keys()) nameOf(path, []);
  return { names, contents, referenced, uses, problems };
}

function missingFromStyles(path: string, url: string): Problem {
  return {
    page: path,
    what: `The stylesheet uses url(${url.length > 60 ? `${url.slice(0, 60)}...` : url}), which the site does not hold.`,
    fix: "Put the file under public/ and name it there; the site's policy blocks inline data and other sites.",
  };
}

function resolve(from: string, url: string): string {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return url;
  return url.startsWith("/") ? url : posix.join(posix.dirname(from), url);
}

function hashedName(path: string, content: Buffer): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, HASH_LENGTH);
  const extension = posix.extname(path);
  if (path.startsWith("/assets/")) return `${path.slice(0, -extension.length)}.${hash}${extension}`;
  // Next has put a hash of its own into the names it chose; a stylesheet has no other name at all.
  const stem = extension === ".css" ? "style" : (posix.basename(path).split(".")[0] ?? "file");
  return `/assets/${stem}.${hash}${extension}`;
}
