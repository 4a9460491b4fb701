import { createHash } from "node:crypto";

/** One published file. Sizes are bytes. */
export interface ManifestFile {
  /** Address of the file, such as `/about/index.html`. */
  readonly path: string;
  readonly bytes: number;
  /** Size of its brotli form, when it has one. */
  readonly br?: number;
  /** Size of its gzip form, when it has one. */
  readonly gz?: number;
  readonly sha256: string;
}

/** Everything that is published, to compare a mirror with or to see what a change has cost. */
export interface Manifest {
  /** One hash over the paths and contents of all files: two sites with the same hash are the same site. */
  readonly tree: string;
  readonly files: readonly ManifestFile[];
}

/** Describes one file. */
export function manifestFile(path: string, content: Buffer, compressed?: { br: Buffer; gz: Buffer }): ManifestFile {
  return {
    path,
    bytes: content.length,
    ...(compressed === undefined ? {} : { br: compressed.br.length, gz: compressed.gz.length }),
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}

/** Puts the manifest together. Holds no time and no machine's name, so it is the same for the same site. */
export function makeManifest(files: readonly ManifestFile[]): Manifest {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const tree = createHash("sha256");
  for (const { path, sha256 } of sorted) tree.update(`${sha256}  ${path}\n`);
  return { tree: tree.digest("hex"), files: sorted };
}
