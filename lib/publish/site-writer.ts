import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Compressor, isCompressible } from "./compress.ts";
import { inParallel } from "./in-parallel.ts";
import { type ManifestFile, manifestFile } from "./manifest.ts";

/** Writes the published files, each text with its compressed forms beside it, and keeps the list of them. */
export class SiteWriter {
  readonly #folder: string;
  readonly #compressor: Compressor;
  readonly #files: ManifestFile[] = [];

  constructor(folder: string, compressor: Compressor) {
    this.#folder = folder;
    this.#compressor = compressor;
  }

  /** What has been written so far, in no particular order. */
  get files(): readonly ManifestFile[] {
    return this.#files;
  }

  /** @param path the file's address, such as `/about/index.html` */
  async write(path: string, content: Buffer): Promise<void> {
    const file = join(this.#folder, path);
    await mkdir(dirname(file), { recursive: true });
    const compressed = isCompressible(path) ? await this.#compressor.compress(path, content) : undefined;
    const forms = [
      { name: file, bytes: content },
      ...(compressed
        ? [
            { name: `${file}.br`, bytes: compressed.br },
            { name: `${file}.gz`, bytes: compressed.gz },
          ]
        : []),
    ];
    await inParallel(forms, forms.length, ({ name, bytes }) => writeFile(name, bytes));
    this.#files.push(manifestFile(path, content, compressed));
  }
}
