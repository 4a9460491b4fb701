import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { ask } from "../../../lib/hosting/ask.ts";

const PATIENCE = 20_000;
const PAUSE = 20;

/** A real server that a test has started. */
export class Program {
  readonly url: string;
  readonly #child: ChildProcess;
  #said = "";

  private constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.#child = child;
    child.stdout?.on("data", (text) => {
      this.#said += text;
    });
    child.stderr?.on("data", (text) => {
      this.#said += text;
    });
  }

  /**
   * Starts a server, in a process group of its own, and waits until it answers.
   *
   * @throws with what it said when it does not
   */
  static async start(program: string, args: readonly string[], url: string): Promise<Program> {
    const child = spawn(program, args, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const started = new Program(url, child);
    const failed = new Promise<never>((_, reject) => child.once("error", reject));
    await Promise.race([failed, started.#answers()]);
    return started;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** What it has printed so far. */
  get said(): string {
    return this.#said;
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Ends it and all its workers at once, as a power cut would. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    process.kill(-this.pid, "SIGKILL");
    await once(this.#child, "exit");
  }

  async #answers(): Promise<void> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      if (this.#child.exitCode !== null || Date.now() > until) throw new Error(`It did not start:\n${this.#said}`);
      const answered = await ask(`${this.url}/`, { timeout: PATIENCE }).then(
        () => true,
        () => false,
      );
      if (answered) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
