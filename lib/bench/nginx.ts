import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { placeNginx } from "../publish/render-nginx.ts";
import { BenchError } from "./bench-error.ts";
import { programs } from "./programs.ts";

/** Debian's place for it; where nginx has brotli built in, there is no such file. */
const BROTLI_MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const LONGEST_WAIT = 10_000;

/** A server of ours while it runs. */
export interface RunningServer {
  /** Process ids of those who answer, for their processor time. */
  readonly workers: readonly number[];
  stop(): Promise<void>;
}

/** One site that nginx serves. */
export interface NginxSite {
  /** The published folder. */
  readonly root: string;
  /** Port without TLS. */
  readonly port: number;
  /** Port with TLS 1.3 and HTTP/2, if any. */
  readonly tlsPort?: number;
  /** The configuration our build has written, with all response headers; without it nginx sends its own and no more. */
  readonly generated?: string;
}

/**
 * Starts nginx with one worker in the foreground, under a configuration in a folder of its own.
 *
 * @param folder gets the configuration, the certificate and nginx's own files
 * @param options `core`: the processor the worker is bound to
 * @throws BenchError when nginx is missing or does not start
 */
export async function startNginx(
  folder: string,
  sites: readonly NginxSite[],
  { core }: { readonly core?: number } = {},
): Promise<RunningServer> {
  const { nginx } = programs("nginx");
  mkdirSync(folder, { recursive: true });
  if (sites.some(({ tlsPort }) => tlsPort !== undefined)) makeCertificate(folder);
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, nginxConfig(folder, sites, core));
  const child = spawn(nginx, ["-p", folder, "-c", file, "-e", path.join(folder, "error.log")], { stdio: "inherit" });
  const first = sites[0]?.port ?? 0;
  if (!(await answers(child, first)))
    throw new BenchError(`nginx did not start on port ${first}. It says why in ${folder}/error.log.`);
  return {
    workers: childrenOf(child.pid ?? 0),
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

/** The whole configuration: one worker, and each site as our build configures it or bare. */
export function nginxConfig(folder: string, sites: readonly NginxSite[], core?: number): string {
  const brotliModule = existsSync(BROTLI_MODULE) ? `load_module ${BROTLI_MODULE};\n` : "";
  const affinity = core === undefined ? "" : `worker_cpu_affinity ${"1".padEnd(core + 1, "0")};\n`;
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  return `${brotliModule}${user}${affinity}worker_processes 1;
daemon off;
pid nginx.pid;
worker_rlimit_nofile 20000;
events { worker_connections 16000; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((one) => `  ${one}_temp_path ${one};`).join("\n")}
${sites.map((site) => serverOf(folder, site)).join("\n")}
}
`;
}

function serverOf(folder: string, { root, port, tlsPort, generated }: NginxSite): string {
  const tls = [
    `listen 127.0.0.1:${tlsPort} ssl http2`,
    `ssl_certificate ${folder}/certificate.pem`,
    `ssl_certificate_key ${folder}/key.pem`,
    "ssl_protocols TLSv1.3",
  ];
  const listen = [`listen 127.0.0.1:${port}`, ...(tlsPort === undefined ? [] : tls)];
  if (generated === undefined)
    return `server {
  ${listen.join(";\n  ")};
  root ${root};
  access_log off;
  log_not_found off;
  index index.html;
  charset utf-8;
  gzip_static on;
  brotli_static on;
}
`;
  return placeNginx(generated, { listen, root });
}

function makeCertificate(folder: string): void {
  const { openssl } = programs("openssl");
  const args = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost";
  execFileSync(
    openssl,
    [...args.split(" "), "-keyout", path.join(folder, "key.pem"), "-out", path.join(folder, "certificate.pem")],
    { stdio: "ignore" },
  );
}

/**
 * Waits until a port answers.
 *
 * @returns false when the program ended first, or ten seconds have passed
 */
export async function answers(child: ChildProcess, port: number): Promise<boolean> {
  const started = performance.now();
  while (child.exitCode === null && performance.now() - started < LONGEST_WAIT) {
    if (await canConnect(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const done = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
  });
}

/** The processes a process has started, and those that they have. */
export function childrenOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split(" ")
    .filter(Boolean)
    .map(Number)
    .flatMap((child) => [child, ...childrenOf(child)]);
}

/** Clock ticks a second in which Linux counts processor time; the same on every machine it runs on. */
const TICKS = 100;

/** Seconds of processor time that some processes have used so far, as Linux counts them. */
export function processorSeconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return sum + (Number(fields[11]) + Number(fields[12])) / TICKS;
  }, 0);
}
