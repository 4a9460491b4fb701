import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type Browser, chromium, type Page } from "@playwright/test";

/** A browser with a folder of its own, that can be killed: nothing it means to do on closing is done. */
export class KilledBrowser {
  readonly #process: ChildProcess;
  readonly #browser: Browser;
  readonly page: Page;

  private constructor(process: ChildProcess, browser: Browser, page: Page) {
    this.#process = process;
    this.#browser = browser;
    this.page = page;
  }

  /**
   * @param profile the folder; what another browser has left there is found again
   * @param launch as tests start theirs
   */
  static async start(
    profile: string,
    launch: { readonly executablePath?: string; readonly args?: readonly string[] } = {},
  ): Promise<KilledBrowser> {
    const args = ["--headless=new", "--no-first-run", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
    const child = spawn(
      launch.executablePath ?? chromium.executablePath(),
      [...args, ...(launch.args ?? []), "about:blank"],
      {
        stdio: ["ignore", "ignore", "pipe"],
        // A group of its own, so that its helpers can be killed with it: one left alive would hold the folder.
        detached: true,
      },
    );
    let said = "";
    const address = await new Promise<string>((resolve, reject) => {
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const found = /ws:\/\/\S+/.exec(said)?.[0];
        if (found) resolve(found);
      });
      child.once("exit", () => reject(new Error(`The browser ended: ${said}`)));
    });
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    if (!context) throw new Error("The browser has no window.");
    return new KilledBrowser(child, browser, context.pages()[0] ?? (await context.newPage()));
  }

  async kill(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, "exit");
      process.kill(-(this.#process.pid ?? 0), "SIGKILL");
      await ended;
    }
    await this.#browser.close().catch(() => undefined);
  }

  /** Closes it in the ordinary way. */
  async close(): Promise<void> {
    const ended = once(this.#process, "exit");
    const session = await this.#browser.newBrowserCDPSession();
    await session.send("Browser.close").catch(() => undefined);
    await ended;
  }
}
