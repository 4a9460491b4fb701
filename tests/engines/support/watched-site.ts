import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../../../lib/publish/serve.ts";

/** Where browsers tell what a page tried against its policy. */
const REPORTS = "/broken-policy";
/** Where a page tells, by asking for a picture, what went wrong in it. */
const FAULTS = "/said-wrong";
const SCRIPT = "/before-all-others.js";
/** With this every page of ours begins: tags that may be left out are. */
const FIRST = '<meta charset="utf-8">';

/** Tells of failed scripts: for an engine whose driver has no way to tell. */
export const LISTENER = `
const tell = (what) => { new Image().src = "${FAULTS}?" + encodeURIComponent(location.pathname + ": " + what); };
addEventListener("error", (event) => tell(event.message ?? event.target?.outerHTML), true);
addEventListener("unhandledrejection", (event) => tell(event.reason));
for (const kind of ["error", "warn"]) console[kind] = (...words) => tell(words.join(" "));
`;

/**
 * The published site as it is served, with one word more: the policy also says where to report what it has stopped. That
 * works alike in every engine, for pages, frames and workers, and leaves the pages as they are.
 */
export interface WatchedSite {
  readonly origin: string;
  /** Directive and page of everything that was against a policy. */
  readonly broken: { readonly directive: string; readonly page: string; readonly blocked: string }[];
  /** Answers of 400 and more. */
  readonly missing: string[];
  /** What went wrong in a page; only where pages are listened to. */
  readonly faults: string[];
  /** While true, nobody answers, as where there is no signal. */
  cut: boolean;
  close(): Promise<void>;
}

/**
 * @param folder the published folder
 * @param swaps whether pages say that they share no window with others' (COOP). WebKitGTK's driver loses a page that Back
 *   brings from another site with that header, so the study of Back does without it there
 * @param script put before those of each page that is shown
 */
export async function watchSite(folder: string, { script = "", swaps = true } = {}): Promise<WatchedSite> {
  const site = await serve({ folder, port: 0 });
  const broken: WatchedSite["broken"][number][] = [];
  const missing: string[] = [];
  const faults: string[] = [];
  const server = createServer(async (request, response) => {
    if (watched.cut) {
      request.destroy();
      return;
    }
    if (request.url?.startsWith(FAULTS)) {
      faults.push(decodeURIComponent(new URL(request.url, site.url).search.slice(1)));
      response.writeHead(204).end();
      return;
    }
    if (request.url === SCRIPT) {
      response
        .writeHead(200, { "Content-Type": "text/javascript", "Cross-Origin-Resource-Policy": "cross-origin" })
        .end(script);
      return;
    }
    if (request.url === REPORTS) {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { "csp-report": report = {} } = JSON.parse(Buffer.concat(chunks).toString() || "{}");
      broken.push({
        directive: report["effective-directive"] ?? report["violated-directive"] ?? "",
        page: report["document-uri"] ?? "",
        blocked: report["blocked-uri"] ?? "",
      });
      response.writeHead(204).end();
      return;
    }
    // Packed words could not be found again in a browser's files.
    const answer = await fetch(site.url + request.url, {
      method: request.method ?? "GET",
      redirect: "manual",
      headers: { "Accept-Encoding": "identity", ...(request.headers.range ? { Range: request.headers.range } : {}) },
    });
    if (answer.status >= 400) missing.push(`${answer.status} ${request.url}`);
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !["connection", "keep-alive", "transfer-encoding"].includes(name)),
    );
    if (!swaps) delete headers["cross-origin-opener-policy"];
    const policy = headers["content-security-policy"];
    if (policy) headers["content-security-policy"] = `${policy}; report-uri ${REPORTS}`;
    const body = Buffer.from(await answer.arrayBuffer());
    // The site's own worker compares what it fetches with what was published: it gets every page as it is.
    const shown = ["document", "iframe"].includes(String(request.headers["sec-fetch-dest"]));
    if (script && shown && headers["content-type"]?.startsWith("text/html")) {
      const page = body.toString();
      if (!page.includes(FIRST)) faults.push(`${request.url} has no place for a script, so nothing is heard of it`);
      delete headers["content-length"];
      response.writeHead(answer.status, headers).end(page.replace(FIRST, `${FIRST}<script src="${SCRIPT}"></script>`));
      return;
    }
    response.writeHead(answer.status, headers).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const watched: WatchedSite = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    broken,
    missing,
    faults,
    cut: false,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await site.close();
    },
  };
  return watched;
}
