/**
 * Scans what is published with Mozilla's HTTP Observatory, one page of every kind, behind nginx with the configuration
 * that the build made and TLS of its own: `npm run build`, then `npm run test:security`. Needs nginx, OpenSSL and the ports 80 and 443
 * of 127.0.0.9, which on most machines only root may have. The scanner is fetched from npm the first time, into Next's
 * cache, and is no part of the project.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxBehindTls } from "../publish/nginx-behind-tls.ts";
import { pages } from "../site/pages.ts";
import { findProgram, project } from "./run.mjs";

const SCANNER = "@mdn/mdn-http-observatory@1.4.8";
const HOST = "127.0.0.9";
/** The best that a site can have which is not yet in the browsers' own list of hosts with TLS. */
const LOWEST = 130;
/** Made to stand in other sites' pages: there are ten points for refusing that. */
const LOWEST_FRAMED = 120;

const nginx = findProgram("nginx") ?? ["/usr/sbin/nginx"].find(existsSync);
const openssl = findProgram("openssl");
if (!nginx || !openssl) {
  fail("Missing: nginx or openssl. On Debian: apt-get install nginx libnginx-mod-http-brotli-static openssl");
}
const hosting = join(project, ".hosting", "nginx.conf");
if (!existsSync(hosting)) fail("There is nothing to scan yet. Run: npm run build");

const scanner = join(project, ".next", "cache", "observatory");
const scannerModule = join(scanner, "node_modules", "@mdn", "mdn-http-observatory");
if (!existsSync(scannerModule)) {
  console.log(`Fetching ${SCANNER} ...`);
  // Its install script would download the browsers' list of hosts, which has nothing to say of this machine.
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--prefix", scanner, SCANNER];
  execFileSync("npm", args, { stdio: "inherit" });
}
await writeFile(join(scannerModule, "conf", "hsts-preload.json"), "{}");

const folder = await mkdtemp(join(tmpdir(), "steady-scan-"));
const certificate = join(folder, "certificate.pem");
const key = join(folder, "key.pem");
execFileSync(
  openssl,
  ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${HOST}`].concat([
    "-addext",
    `subjectAltName=IP:${HOST}`,
    "-keyout",
    key,
    "-out",
    certificate,
  ]),
  { stdio: "ignore" },
);
const configuration = join(folder, "nginx.conf");
await writeFile(
  configuration,
  nginxBehindTls(await readFile(hosting, "utf8"), { root: join(project, "out"), host: HOST, folder, certificate, key }),
);
const server = spawn(nginx, ["-c", configuration], { stdio: "inherit" });
let failed = 0;
try {
  await answers(`http://${HOST}/robots.txt`);
  const addresses = new Map(pages().map(({ kind, href }) => [kind, href]));
  for (const [kind, href] of addresses) {
    const { grade, score, error } = scan(href);
    const lowest = ["embed", "card"].includes(kind) ? LOWEST_FRAMED : LOWEST;
    if (error || score < lowest) failed += 1;
    console.log(`${kind.padEnd(14)} ${error || `${grade} ${score}`}  ${href}`);
  }
  console.log(`${addresses.size - failed} passed, ${failed} failed`);
} finally {
  server.kill("SIGTERM");
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

/**
 * One scan. In a program of its own, as Node reads whom to trust only when it starts.
 *
 * @param {string} href
 * @returns {{ grade: string, score: number, error?: string | null }}
 */
function scan(href) {
  const run = `const { scan } = await import(${JSON.stringify(join(scannerModule, "src", "scanner", "index.js"))});
    try { console.log(JSON.stringify((await scan(${JSON.stringify(HOST + href)})).scan)); }
    catch (error) { console.log(JSON.stringify({ error: error.message })); }
    process.exit();`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", run], { env, encoding: "utf8" }));
}

/** @param {string} address */
async function answers(address) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fetch(address, { redirect: "manual" });
      return;
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
