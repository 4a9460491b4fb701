import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isCompressible } from "../publish/compress.ts";
import { inParallel } from "../publish/in-parallel.ts";
import { BenchError } from "./bench-error.ts";
import type { Generator } from "./generators/generator.ts";

const PROJECT = path.resolve(import.meta.dirname, "..", "..");

/** How long a build took. */
export interface BuildTime {
  /** Seconds on the clock. */
  readonly seconds: number;
  /** Seconds of processor time, of all its processes together: other work on the machine counts less here. */
  readonly processor: number;
}

/**
 * Gets a generator's packages into a folder of its own, once. Needs the internet; ours are the project's own.
 *
 * @param workspace the folder of all generators
 * @returns the generator's folder
 * @throws BenchError when npm cannot install them
 */
export function prepare(
  workspace: string,
  { id, name, packages }: Pick<Generator, "id" | "name" | "packages">,
): string {
  const folder = path.join(workspace, id);
  const dependencies = JSON.stringify(packages);
  const marker = path.join(folder, "installed.json");
  if (existsSync(marker) && readFileSync(marker, "utf8") === dependencies) return folder;
  mkdirSync(folder, { recursive: true });
  if (Object.keys(packages).length === 0) {
    linkPackages(folder);
  } else {
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, dependencies: packages }));
    console.error(`Installing ${name} ...`);
    try {
      execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
        cwd: folder,
        stdio: "inherit",
      });
    } catch {
      throw new BenchError(
        `npm could not install ${name}: ${Object.entries(packages).flat().join(" ")}. Is there a connection?`,
      );
    }
  }
  writeFileSync(marker, dependencies);
  return folder;
}

/** Hard links where the disk allows it: a copy of the packages in a second. */
function linkPackages(folder: string): void {
  const [from, to] = [path.join(PROJECT, "node_modules"), path.join(folder, "node_modules")];
  rmSync(to, { recursive: true, force: true });
  try {
    execFileSync("cp", ["-al", from, to], { stdio: "ignore" });
  } catch {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
}

/**
 * Builds a site cold: nothing that an earlier build has left is there.
 *
 * @param env more of the environment, besides the generator's own
 * @throws BenchError with the end of what the build has said
 */
export async function build(
  folder: string,
  generator: Generator,
  env: Record<string, string> = {},
): Promise<BuildTime> {
  for (const name of generator.leftovers) rmSync(path.join(folder, name), { recursive: true, force: true });
  const [program, ...args] = generator.build;
  // What the shell says last is the processor time of all it has started.
  const child = spawn("sh", ["-c", '"$0" "$@"; status=$?; times >&3; exit $status', program, ...args], {
    cwd: folder,
    env: {
      ...process.env,
      ...generator.env,
      ...env,
      CI: "1",
      PATH: [path.join(folder, "node_modules/.bin"), path.join(PROJECT, "node_modules/.bin"), process.env.PATH].join(
        ":",
      ),
    },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const said: string[] = [];
  let times = "";
  child.stdout?.on("data", (text) => said.push(String(text)));
  child.stderr?.on("data", (text) => said.push(String(text)));
  child.stdio[3]?.on("data", (text) => {
    times += String(text);
  });
  const started = performance.now();
  const [code] = await once(child, "close");
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(path.join(folder, "build.log"), said.join(""));
  if (code !== 0)
    throw new BenchError(`${generator.name} could not be built in ${folder}:\n${said.join("").slice(-3000)}`);
  const processor = [...(times.split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );
  return { seconds, processor };
}

/**
 * Copies a built site, and compresses what it has not compressed itself as far as brotli and gzip can.
 *
 * @returns the folder to be served
 */
export async function publishCopy(folder: string, generator: Generator, destination: string): Promise<string> {
  rmSync(destination, { recursive: true, force: true });
  cpSync(path.join(folder, generator.output), destination, { recursive: true });
  const files = readdirSync(destination, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(destination, name))
    .filter((file) => isCompressible(file) && statSync(file).isFile() && !existsSync(`${file}.br`));
  const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];
  await inParallel(files, 4, async (file) => {
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, await toBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    writeFileSync(`${file}.gz`, await toGzip(content, { level: 9 }));
  });
  return destination;
}

/** How many pages a built site has. */
export function pagesOf(folder: string, generator: Generator): number {
  return readdirSync(path.join(folder, generator.output), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  ).length;
}
