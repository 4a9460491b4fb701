import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { BenchError } from "./bench-error.ts";

const PACKAGES: Readonly<Record<string, string>> = {
  nginx: "nginx libnginx-mod-http-brotli-static",
  h2load: "nghttp2-client",
  wrk: "wrk",
  openssl: "openssl",
  taskset: "util-linux",
  "fc-list": "fontconfig",
  chromium: "chromium",
};

/**
 * Where programs of this machine are.
 *
 * @param names programs that a benchmark cannot do without
 * @returns their paths by name
 * @throws BenchError naming what is missing and how to get it
 */
export function programs<Name extends string>(...names: Name[]): Readonly<Record<Name, string>> {
  const found = names.map((name) => [name, findProgram(name)] as const);
  const missing = found.filter(([, path]) => path === undefined).map(([name]) => name);
  if (missing.length > 0) {
    const packages = missing.map((name) => PACKAGES[name] ?? name).join(" ");
    throw new BenchError(
      `This machine has no ${missing.join(", no ")}. On Debian and Ubuntu: sudo apt-get install ${packages}`,
    );
  }
  return Object.fromEntries(found) as Record<Name, string>;
}

/**
 * Where a program of this machine is.
 *
 * @returns its path; undefined when there is none
 */
function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** The machine in a few words, for the line under a table. */
export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? "unknown processor"}, ${process.platform}, Node ${process.versions.node}`;
}

/** A program's version, as it says it; "unknown" if it will not say. */
export function versionOf(program: string, ...args: string[]): string {
  try {
    const said = execFileSync("sh", ["-c", '"$0" "$@" 2>&1 || true', program, ...args], { encoding: "utf8" });
    return /\d+\.\d+[\w.]*/.exec(said)?.[0] ?? "unknown";
  } catch {
    return "unknown";
  }
}
