import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** Browsers shut themselves in, which most containers do not let root do. */
export const ROOT = process.getuid?.() === 0;

/** A program that was started. */
export interface Running {
  readonly process: ChildProcess;
  /** Everything it has printed. */
  said(): string;
}

/** Starts a program and hears what it prints. It ends with this process at the latest. */
export function launch(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Running {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return { process: child, said: () => text };
}

/** Waits until a program has ended by itself; helps it after fifteen seconds. */
export async function ended({ process: child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const late = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await once(child, "exit");
  clearTimeout(late);
}

/** Asks a program to end, and waits. */
export async function stop(running: Running): Promise<void> {
  running.process.kill("SIGTERM");
  await ended(running);
}

/** A port of this machine that nobody uses just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
