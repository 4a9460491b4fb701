import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { ManifestFile } from "../publish/manifest.ts";

/** The ending of each form in which a file is published; empty for the file itself. */
const EXPAND = {
  "": (content: Buffer) => content,
  ".br": brotliDecompressSync,
  ".gz": gunzipSync,
} satisfies Record<string, (content: Buffer) => Buffer>;
export type FormEnding = keyof typeof EXPAND;

/** The forms in which a file was published. */
export function formsOf({ br, gz }: ManifestFile): FormEnding[] {
  return ["", ...(br === undefined ? [] : ([".br"] as const)), ...(gz === undefined ? [] : ([".gz"] as const))];
}

/**
 * Reads one form of a published file.
 *
 * @param site the published folder
 * @returns nothing when it is not there or not what was published
 */
export async function readWhole(file: ManifestFile, site: string, ending: FormEnding): Promise<Buffer | undefined> {
  try {
    const content = await readFile(join(site, file.path + ending));
    const hash = createHash("sha256").update(EXPAND[ending](content)).digest("hex");
    return hash === file.sha256 ? content : undefined;
  } catch {
    return undefined;
  }
}
