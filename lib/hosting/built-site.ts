import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../publish/manifest.ts";
import { readRedirectsFile } from "../publish/render-redirects-file.ts";

const PROJECT = join(import.meta.dirname, "..", "..");

/** What the last build has left in this project. */
export interface BuiltSite {
  /** The published folder. */
  readonly site: string;
  readonly manifest: Manifest;
  /** Addresses that lead on. */
  readonly redirects: ReadonlyMap<string, string>;
}

/**
 * Reads what the last build has left.
 *
 * @returns nothing when the site was not built yet
 */
export async function builtSite(): Promise<BuiltSite | undefined> {
  const site = join(PROJECT, "out");
  try {
    const manifest: Manifest = JSON.parse(await readFile(join(PROJECT, ".hosting", "manifest.json"), "utf8"));
    return { site, manifest, redirects: readRedirectsFile(await readFile(join(site, "_redirects"), "utf8")) };
  } catch {
    return undefined;
  }
}
