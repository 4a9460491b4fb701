import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Driver, until } from "./driver.ts";
import { freePort, launch, ROOT, type Running, stop } from "./launch.ts";
import type { Programs } from "./programs.ts";
import { openSession, webDriver } from "./webdriver.ts";

/** A screen that nobody looks at: MiniBrowser does without everything but that. */
async function openScreen({ xvfb }: Programs): Promise<{ readonly screen: Running; readonly display: string }> {
  const screen = launch(xvfb, ["-displayfd", "1", "-screen", "0", "1200x1000x24", "-nolisten", "tcp"], {});
  const number = await until("Xvfb to say its number", async () => /^\d+/m.exec(screen.said())?.[0]);
  return { screen, display: `:${number}` };
}

const surroundings = (display: string, profile: string) => ({
  DISPLAY: display,
  HOME: profile,
  XDG_CACHE_HOME: join(profile, "cache"),
  XDG_DATA_HOME: join(profile, "data"),
  XDG_CONFIG_HOME: join(profile, "config"),
  WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  LIBGL_ALWAYS_SOFTWARE: "1",
  NO_AT_BRIDGE: "1",
  ...(ROOT ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}),
});

const throughProxy = (proxy: number) => [
  `--proxy=http://127.0.0.1:${proxy}`,
  "--ignore-host=localhost",
  "--ignore-host=127.0.0.1",
];

/** Starts MiniBrowser, the small browser that comes with WebKitGTK, to be driven. It then keeps nothing at all. */
export async function startWebkitgtk(programs: Programs, profile: string, proxy: number): Promise<Driver> {
  const { screen, display } = await openScreen(programs);
  const port = await freePort();
  const args = ["--host=127.0.0.1", `--port=${port}`];
  const program = launch(programs.webkitDriver, args, surroundings(display, profile));
  const server = `http://127.0.0.1:${port}`;
  const session = await openSession(server, {
    acceptInsecureCerts: true,
    "webkitgtk:browserOptions": {
      binary: programs.miniBrowser,
      args: ["--automation", ...throughProxy(proxy)],
    },
  });
  const about = { engine: "WebKitGTK", version: session.capabilities.browserVersion };
  return webDriver(server, session.sessionId, about, async () => {
    await stop(program);
    await stop(screen);
  });
}

/** MiniBrowser as somebody has it who opens it by hand: it keeps what it keeps. */
export interface Alone {
  readonly profile: string;
  close(): Promise<void>;
}

/** @param address the first page to show */
export async function browseAlone(programs: Programs, address: string, proxy: number): Promise<Alone> {
  const profile = await mkdtemp(join(tmpdir(), "steady-alone-"));
  const { screen, display } = await openScreen(programs);
  const args = ["--ignore-tls-errors", ...throughProxy(proxy), address];
  const browser = launch(programs.miniBrowser, args, surroundings(display, profile));
  return {
    profile,
    close: async () => {
      await stop(browser);
      await stop(screen);
    },
  };
}
