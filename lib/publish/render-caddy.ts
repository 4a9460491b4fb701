import { type HeaderRule, headersFor, splitHeaders } from "./headers.ts";
import type { NotFoundPage } from "./not-found-pages.ts";
import { pageFile } from "./read-export.ts";
import { bothForms, REDIRECT_STATUS, type Redirect } from "./redirects.ts";

/** Writes a Caddyfile. Its `route` keeps the order of the header lines, in which the last one wins. */
export function renderCaddy(
  rules: readonly HeaderRule[],
  notFound: readonly NotFoundPage[],
  redirects: readonly Redirect[] = [],
): string {
  const { common, varying } = splitHeaders(rules);
  const headers = [
    ...Object.entries(common).map(([name, value]) => `header ${name} ${quote(value)}`),
    ...varying.flatMap(({ name, base, overrides }) => [
      ...(base === undefined ? [] : [`header ${name} ${quote(base)}`]),
      ...overrides.map(({ under, value }) =>
        value === null ? `header ${under}* -${name}` : `header ${under}* ${name} ${quote(value)}`,
      ),
    ]),
    // Caddy says so only where it sends a packed form; a cache must know it of the plain form too.
    "header {\n      Vary Accept-Encoding\n      defer\n    }",
    // Caddy does not know this ending, and browsers are told not to guess.
    "@manifest path *.webmanifest",
    "header @manifest Content-Type application/manifest+json",
  ];
  const missing = notFound.map(({ under, page }, index) => {
    const asked = `{err.status_code} == 404 && {http.request.orig_uri.path}.startsWith("${under}")`;
    // An error page is a second pass over the same answer: what only the missing address should have had must go.
    const own = headersFor(page, rules);
    const foreign = varying.filter(({ name }) => own[name] === undefined).map(({ name }) => `      header -${name}\n`);
    return `    @missing${index} expression \`${asked}\`
    handle @missing${index} {
      rewrite * ${pageFile(page)}
      import steady_headers
${foreign.join("")}      file_server {
        precompressed br gzip
      }
    }`;
  });
  // In a route of their own, after that of the headers: by itself Caddy would lead on before it sets any.
  const leads = bothForms(redirects).map(({ from, to }) => `    redir ${from} ${to} ${REDIRECT_STATUS}\n`);
  const leading = leads.length === 0 ? "" : `  route {\n${leads.join("")}  }\n`;
  return `# Made by lib/publish from lib/publish/headers.ts. Do not edit: it is written again with every build.
(steady_headers) {
  route {
${headers.map((line) => `    ${line}`).join("\n")}
  }
}

# Put your domain here instead, and Caddy gets its certificate by itself. Caddy keeps no access log unless asked to.
:8080 {
  root * /srv/steady/current
  import steady_headers
${leading}  # What begins with a dot is never part of the site, but for what certificates are asked with.
  @hidden {
    path */.*
    not path /.well-known/*
  }
  error @hidden 404
  @writing not method GET HEAD
  error @writing 405
  file_server {
    precompressed br gzip
    hide _headers _redirects
  }
  handle_errors {
${missing.join("\n")}
  }
}
`;
}

function quote(value: string): string {
  return `\`${value}\``;
}
