import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeNginx } from "../../../lib/publish/render-nginx.ts";
import { freePort } from "./free-port.ts";
import { Program } from "./program.ts";

const PROJECT = join(import.meta.dirname, "..", "..", "..");
/** What a full build has left. */
export const OUT = join(PROJECT, "out");
export const HOSTING = join(PROJECT, ".hosting");

const BROTLI_MODULE = [
  "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
  "/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so",
  "/etc/nginx/modules/ngx_http_brotli_static_module.so",
].find(existsSync);
const MIME_TYPES = "/etc/nginx/mime.types";

/** A running host, and what to do when it is no longer needed. */
export interface Host {
  readonly url: string;
  readonly program: Program;
  stop(): Promise<void>;
}

/**
 * Starts a real nginx with a configuration we make, which is changed in nothing but its port and its folder.
 *
 * @param folder what is served
 * @param configuration the text of the file that goes inside `http {}`
 * @param port where it listens; any free one if not said
 */
export async function startNginx(
  folder: string,
  configuration = readFile(join(HOSTING, "nginx.conf"), "utf8"),
  port?: number,
): Promise<Host> {
  const at = port ?? (await freePort());
  return nginx(placeNginx(await configuration, { listen: [`listen 127.0.0.1:${at}`], root: folder }), at);
}

/** Starts a real nginx with the text of what goes inside `http {}`. */
export async function nginx(http: string, port: number): Promise<Host> {
  const work = await mkdtemp(join(tmpdir(), "steady-nginx-"));
  const file = join(work, "nginx.conf");
  // A server that was started by root would give its workers to a user who may not read the folder.
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  await writeFile(
    file,
    `${user}${BROTLI_MODULE ? `load_module ${BROTLI_MODULE};\n` : ""}daemon off;
pid ${work}/nginx.pid;
error_log stderr warn;
worker_processes 2;
events { worker_connections 1024; }
http {
include ${MIME_TYPES};
client_body_temp_path ${work}/body;
proxy_temp_path ${work}/proxy;
fastcgi_temp_path ${work}/fastcgi;
uwsgi_temp_path ${work}/uwsgi;
scgi_temp_path ${work}/scgi;
${http}
}
`,
  );
  const program = await Program.start("nginx", ["-p", work, "-c", file], `http://127.0.0.1:${port}`);
  return host(program, work);
}

/** Starts a real Caddy with the Caddyfile we make, which is changed in nothing but its port and its folder. */
export async function startCaddy(
  folder: string,
  configuration = readFile(join(HOSTING, "Caddyfile"), "utf8"),
): Promise<Host> {
  const port = await freePort();
  const work = await mkdtemp(join(tmpdir(), "steady-caddy-"));
  const file = join(work, "Caddyfile");
  const site = replaced(
    replaced(await configuration, ":8080 {", `:${port} {`),
    "root * /srv/steady/current",
    `root * ${folder}`,
  );
  // Two of them on one machine would both want the same port to be spoken to.
  await writeFile(file, `{\n  admin off\n}\n${site}`);
  const program = await Program.start(
    "env",
    [`XDG_CONFIG_HOME=${work}`, `XDG_DATA_HOME=${work}`, "caddy", "run", "--config", file, "--adapter", "caddyfile"],
    `http://127.0.0.1:${port}`,
  );
  return host(program, work);
}

function host(program: Program, work: string): Host {
  return {
    url: program.url,
    program,
    stop: async () => {
      await program.kill();
      await rm(work, { recursive: true, force: true });
    },
  };
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The configuration no longer holds "${from}".`);
  return text.replace(from, () => to);
}
