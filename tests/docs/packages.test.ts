import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  /** It lies within another package, whose hash is its own. */
  readonly inBundle?: boolean;
}
const read = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;
const project = read<{
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}>("package.json");
const locked = Object.entries(read<{ packages: Record<string, Locked> }>("package-lock.json").packages).filter(
  ([path]) => path !== "",
);
/** Where npm looks when the lock file names no other place. */
const NPM = "https://registry.npmjs.org/";
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

describe("the packages that the project is made with", () => {
  test("every package is asked for by its exact version, from npm's own registry, with its hash", () => {
    const asked = Object.entries({ ...project.dependencies, ...project.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const strange = locked.filter(
      ([, { resolved, integrity, inBundle }]) =>
        !(resolved ?? NPM).startsWith(NPM) || !(inBundle || integrity?.startsWith("sha512-")),
    );
    expect(strange.map(([path]) => path)).toEqual([]);
  });

  test("no package but two runs anything when it is installed", () => {
    const allowed = Object.keys(project.allowScripts);
    expect(allowed.length).toBeLessThanOrEqual(2);
    const runs = locked
      .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
      .map(([path, { version }]) => `${nameOf(path)}@${version}`);
    expect(runs.filter((one) => !allowed.includes(one))).toEqual([]);
    expect(
      allowed.filter((one) => !runs.includes(one)),
      "none is allowed that needs nothing",
    ).toEqual([]);
  });

  test("the list of packages is the same, byte for byte, each time it is written", () => {
    const write = (TZ: string) =>
      execFileSync(process.execPath, ["lib/commands/sbom.ts"], {
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, TZ },
      });
    const first = write("Pacific/Auckland");
    expect(write("America/Los_Angeles")).toBe(first);
    const { components } = JSON.parse(first) as { components: readonly unknown[] };
    expect(components.length).toBeGreaterThan(200);
  });
});
