import { contentTypeList } from "./content-types.ts";
import { type HeaderRule, headersFor } from "./headers.ts";
import type { NotFoundPage } from "./not-found-pages.ts";
import { pageFile } from "./read-export.ts";
import { bothForms, REDIRECT_STATUS, type Redirect } from "./redirects.ts";

/** What a machine has to say for itself: the three lines the generated server leaves to it. */
interface Placed {
  /** Ports and what belongs to them, a directive each. */
  readonly listen: readonly string[];
  /** The published folder. */
  readonly root: string;
  /** The name it answers to; any, if not said. */
  readonly name?: string;
}

const PLACE = { listen: "listen 8080;", name: "server_name _;", root: "root /srv/steady/current;" };

/**
 * The server that the build made, at a place of its own and otherwise unchanged.
 *
 * @param made the text of `.hosting/nginx.conf`
 * @throws when a line that a host is told to change is not there
 */
export function placeNginx(made: string, { listen, root, name = "_" }: Placed): string {
  const changes = [
    [PLACE.listen, listen.map((directive) => `${directive};`).join("\n  ")],
    [PLACE.name, `server_name ${name};`],
    [PLACE.root, `root ${root};`],
  ] as const;
  return changes.reduce((server, [before, after]) => {
    if (!server.includes(`  ${before}\n`)) throw new Error(`The nginx configuration has no line “${before}”.`);
    return server.replace(before, () => after);
  }, made);
}

/**
 * Writes a server for nginx, to be included inside `http {}`.
 *
 * Each folder with headers of its own is a `location` that names them all, since `add_header` there drops those outside it.
 * A `map` for each header would be shorter, and cost a fifth of the requests a core can answer (docs/benchmarks.md).
 */
export function renderNginx(
  rules: readonly HeaderRule[],
  notFound: readonly NotFoundPage[],
  redirects: readonly Redirect[] = [],
): string {
  const folders = new Map<string, string[]>();
  for (const { under } of rules) folders.set(under, addHeaders(headersFor(under, rules)));
  // A folder without a page of its own is as missing as any other address; by itself nginx would say "forbidden".
  for (const { under, page } of notFound) {
    const shown = `error_page 404 ${pageFile(page)}; error_page 403 =404 ${pageFile(page)};`;
    folders.set(under, [...(folders.get(under) ?? []), shown]);
  }
  const everywhere = folders.get("/") ?? [];
  folders.delete("/");
  const locations = [...folders].map(
    ([under, lines]) => `  location ${under} {\n${lines.map((line) => `    ${line}\n`).join("")}  }`,
  );
  const leads = bothForms(redirects).map(
    ({ from, to }) => `  location = ${from} { return ${REDIRECT_STATUS} ${to}; }\n`,
  );
  const types = contentTypeList().map(({ extension, type }) => `    ${type} ${extension};`);
  return `# Made by lib/publish from lib/publish/headers.ts. Do not edit: it is written again with every build.
server {
  # Change these three lines for your machine; add TLS here, or let what stands in front do it.
  ${PLACE.listen}
  ${PLACE.name}
  ${PLACE.root}

  # What readers open is nobody's business: no log, not even of what was not found.
  access_log off;
  log_not_found off;
  server_tokens off;
  absolute_redirect off;
  # Who sends a request letter by letter is let go: there is nothing here to wait for.
  client_header_timeout 10s;
  client_body_timeout 10s;
  send_timeout 30s;
  index index.html;
  # Named here, because not every system's own list knows them all.
  types {
${types.join("\n")}
  }
  charset utf-8;
  gzip_static on;
  gzip_vary on;
  # Needs the module ngx_brotli (Debian: libnginx-mod-http-brotli-static); without it take this line away.
  brotli_static on;

${everywhere.map((line) => `  ${line}`).join("\n")}

${locations.join("\n")}
${leads.join("")}  # What begins with a dot is never part of the site, but for what certificates are asked with.
  location ~ /\\.(?!well-known/) { return 404; }
  location = /_headers { return 404; }
  location = /_redirects { return 404; }
}
`;
}

function addHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} ${quote(value)} always;`);
}

function quote(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
