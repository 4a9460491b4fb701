import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bidiDriver, Line } from "./bidi.ts";
import { type Driver, until } from "./driver.ts";
import { ended, freePort, launch, ROOT, stop } from "./launch.ts";
import { findPrograms, type Programs } from "./programs.ts";
import { openSession, post } from "./webdriver.ts";
import { startWebkitgtk } from "./webkitgtk.ts";

export const ENGINES = ["chromium", "firefox", "webkitgtk"] as const;
export type Engine = (typeof ENGINES)[number];

export interface Started {
  readonly driver: Driver;
  /** The folder in which this browser keeps what it keeps; gone with `remove`. */
  readonly profile: string;
  remove(): Promise<void>;
}

/** As little of the browser's own talk as it lets us switch off. */
const CHROMIUM_ARGUMENTS = [
  "--headless=new",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication",
  "--window-size=1000,800",
  // A browser run by root, as in most containers, cannot shut itself in.
  ...(ROOT ? ["--no-sandbox"] : []),
];

const FIREFOX_PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  "app.update.disabledForTesting": true,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.update.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "media.gmp-manager.url": "data:text/plain,",
  "media.gmp-widevinecdm.enabled": false,
  "media.gmp-provider.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.proxy.type": 1,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
};

/**
 * Starts a browser with a fresh profile. Every host but this machine is reached through `proxy` only.
 *
 * @param proxy port on this machine
 */
export async function start(engine: Engine, proxy: number): Promise<Started> {
  const programs = findPrograms();
  if (typeof programs === "string") throw new Error(programs);
  const profile = await mkdtemp(join(tmpdir(), `steady-${engine}-`));
  const driver = await STARTERS[engine](programs, profile, proxy);
  return { driver, profile, remove: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }) };
}

const STARTERS: Readonly<Record<Engine, (programs: Programs, profile: string, proxy: number) => Promise<Driver>>> = {
  async chromium(programs, profile, proxy) {
    const port = await freePort();
    const program = launch(programs.chromedriver, [`--port=${port}`], {});
    const server = `http://127.0.0.1:${port}`;
    const session = await openSession(server, {
      browserName: "chrome",
      acceptInsecureCerts: true,
      webSocketUrl: true,
      "goog:chromeOptions": {
        binary: programs.chromium,
        args: [...CHROMIUM_ARGUMENTS, `--user-data-dir=${profile}`, `--proxy-server=http://127.0.0.1:${proxy}`],
      },
    });
    const line = await Line.open(session.capabilities.webSocketUrl ?? "");
    return bidiDriver(line, { engine: "Chromium", version: session.capabilities.browserVersion }, async () => {
      await post(`${server}/session/${session.sessionId}`, undefined, "DELETE");
      await stop(program);
    });
  },

  async firefox(programs, profile, proxy) {
    const preferences = Object.entries({
      ...FIREFOX_PREFERENCES,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxy,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxy,
    });
    await writeFile(
      join(profile, "user.js"),
      preferences.map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join(""),
    );
    const program = launch(
      programs.firefox,
      ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0", "about:blank"],
      { MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    );
    const address = await until("Firefox to listen", async () => /ws:\/\/[\d.:]+/.exec(program.said())?.[0]);
    const line = await Line.open(`${address}/session`);
    const { capabilities } = await line.ask<{ capabilities: { browserVersion: string } }>("session.new", {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    });
    return bidiDriver(line, { engine: "Firefox", version: capabilities.browserVersion }, async () => {
      await line.ask("browser.close").catch(() => undefined);
      await ended(program);
    });
  },

  webkitgtk: startWebkitgtk,
};
