import { type HeaderRule, headersFor, splitHeaders } from "./headers.ts";

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read from the published folder.
 *
 * Those hosts disagree on what happens when two patterns match one address and set the same header: one joins the
 * values, the other takes the last. So a header that differs by folder is written for patterns of which only one can
 * match, and never under `/*`.
 *
 * @param paths addresses of everything published
 */
export function renderHeadersFile(rules: readonly HeaderRule[], paths: Iterable<string>): string {
  const { common, varying } = splitHeaders(rules);
  const blocks = [block("/*", common)];
  const folders = new Set(varying.flatMap(({ overrides }) => overrides.map(({ under }) => under)));
  for (const pattern of separatePatterns(folders, paths)) {
    const all = headersFor(pattern.replace(/\*$/, ""), rules);
    const own = varying.flatMap(({ name }) => (all[name] === undefined ? [] : [[name, all[name]] as const]));
    if (own.length > 0) blocks.push(block(pattern, Object.fromEntries(own)));
  }
  return `${blocks.join("\n\n")}\n`;
}

/** Patterns that together cover all addresses, each address once, and tell the given folders apart. */
function separatePatterns(folders: ReadonlySet<string>, paths: Iterable<string>): string[] {
  const patterns = new Set<string>([...folders].map((folder) => `${folder}*`));
  const splits = new Set(["/", ...[...folders].flatMap(foldersAbove)]);
  for (const folder of splits) patterns.delete(`${folder}*`);
  for (const path of paths) {
    // Every folder above a rule's own is written out file by file and folder by folder.
    let folder = "/";
    while (splits.has(folder)) {
      const next = path.indexOf("/", folder.length);
      if (next < 0) {
        patterns.add(path);
        break;
      }
      folder = path.slice(0, next + 1);
      if (!splits.has(folder)) patterns.add(`${folder}*`);
    }
  }
  return [...patterns].sort();
}

function foldersAbove(folder: string): string[] {
  const above: string[] = [];
  for (let slash = folder.lastIndexOf("/", folder.length - 2); slash >= 0; slash = folder.lastIndexOf("/", slash - 1)) {
    above.push(folder.slice(0, slash + 1));
    if (slash === 0) break;
  }
  return above;
}

function block(pattern: string, headers: Readonly<Record<string, string>>): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
}
