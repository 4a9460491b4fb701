import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What drives one engine. All paths are absolute. */
export interface Programs {
  readonly chromium: string;
  readonly chromedriver: string;
  readonly firefox: string;
  readonly webkitDriver: string;
  readonly miniBrowser: string;
  readonly xvfb: string;
  readonly openssl: string;
}

/** Names to look for, and the Debian package that brings one. */
const WANTED: Readonly<Record<keyof Programs, { readonly names: readonly string[]; readonly debian: string }>> = {
  chromium: { names: ["chromium", "chromium-browser", "google-chrome"], debian: "chromium" },
  chromedriver: { names: ["chromedriver"], debian: "chromium-driver" },
  firefox: { names: ["firefox-esr", "firefox"], debian: "firefox-esr" },
  webkitDriver: { names: ["WebKitWebDriver"], debian: "webkit2gtk-driver" },
  miniBrowser: { names: ["MiniBrowser"], debian: "webkit2gtk-driver" },
  xvfb: { names: ["Xvfb"], debian: "xvfb" },
  openssl: { names: ["openssl"], debian: "openssl" },
};

/** Debian keeps MiniBrowser out of the path. */
const LIBRARIES = ["x86_64-linux-gnu", "aarch64-linux-gnu"].flatMap((machine) =>
  ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map((version) => `/usr/lib/${machine}/${version}`),
);

/**
 * Finds the programs of this machine.
 *
 * @returns the programs, or one sentence on which are missing and how to get them
 */
export function findPrograms(path = process.env.PATH ?? ""): Programs | string {
  const folders = [...path.split(delimiter), ...(path === process.env.PATH ? LIBRARIES : [])];
  const found = Object.entries(WANTED).map(([key, { names, debian }]) => ({
    key,
    debian,
    names,
    program: names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync),
  }));
  const missing = found.filter(({ program }) => program === undefined);
  if (missing.length > 0) {
    const packages = [...new Set(missing.map(({ debian }) => debian))].join(" ");
    return `Missing: ${missing.map(({ names }) => names[0]).join(", ")}. On Debian: apt-get install ${packages}`;
  }
  return Object.fromEntries(found.map(({ key, program }) => [key, program])) as unknown as Programs;
}
