import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { BenchError } from "./bench-error.ts";
import { next } from "./generators/next.ts";
import { answers, childrenOf, type RunningServer } from "./nginx.ts";
import { samePages } from "./same-pages.ts";
import { build, prepare } from "./workspace.ts";

/** Tells the stock Next project to build for its own server. */
const AS_SERVER = { BENCH_SERVER: "1" };
const BUILT = ".next-server";

/**
 * Starts a stock Next server, `next start`, with the pages that all generators publish. It is built first if it is not
 * there yet.
 *
 * @param workspace the folder of all generators
 * @param core the processor it is bound to
 * @returns the server, and the address of its first question
 * @throws BenchError when it cannot be built, or does not start
 */
export async function startNextServer(
  workspace: string,
  { port, core }: { readonly port: number; readonly core: number },
): Promise<RunningServer & { readonly url: string }> {
  const folder = prepare(workspace, next);
  const pages = samePages(path.resolve("out"), 20);
  if (!existsSync(path.join(folder, BUILT, "BUILD_ID"))) {
    rmSync(path.join(folder, BUILT), { recursive: true, force: true });
    next.write(folder, pages);
    await build(folder, next, AS_SERVER);
  }
  const program = path.join(folder, "node_modules/.bin/next");
  const child = spawn("taskset", ["-c", String(core), process.execPath, program, "start", "-p", String(port)], {
    cwd: folder,
    env: { ...process.env, ...AS_SERVER, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (!(await answers(child, port))) throw new BenchError(`The stock Next server did not start on port ${port}.`);
  const pid = child.pid ?? 0;
  return {
    url: `http://127.0.0.1:${port}/${pages.flow[0]?.slug ?? ""}/`,
    workers: [pid, ...childrenOf(pid)],
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}
