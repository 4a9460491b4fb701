import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Runs one measurement while nobody else measures. On a machine that several people share, `STEADY_BENCH_LOCK` names a
 * file that all of them lock with flock(1) for heavy work; it is held for this one measurement, then given back.
 *
 * @param work the measurement
 * @returns what it returns
 */
export async function exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
  const file = process.env.STEADY_BENCH_LOCK;
  if (file === undefined || file === "") return work();
  const holder = spawn("flock", [file, "sh", "-c", "echo held; cat"], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    await once(holder.stdout, "data");
    return await work();
  } finally {
    holder.stdin.end();
    if (holder.exitCode === null) await once(holder, "exit");
  }
}
