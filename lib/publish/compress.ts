import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzip } from "node:zlib";
import { PAGE_CODE } from "../site/routes.ts";

/** The highest; measured on our pages it takes three times as long as 10 and saves 3%: worth it for what all share. */
const BROTLI_QUALITY = 11;
const BROTLI_QUALITY_PAGES = 10;
const GZIP_LEVEL = 9;
/** Byte 9 of a gzip file names the system it was made on; 255 says "unknown" and is the same everywhere. */
const GZIP_SYSTEM_BYTE = 9;
const GZIP_SYSTEM_UNKNOWN = 255;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** One file's two compressed forms. */
export interface Compressed {
  readonly br: Buffer;
  readonly gz: Buffer;
}

/**
 * Whether a file is text, and so worth compressing: pictures, films and fonts already are. The codes of pages are fetched
 * by nobody but who prints, and two more files for each would make a quarter as many files again.
 */
export function isCompressible(path: string): boolean {
  if (path.endsWith(`/${PAGE_CODE}`)) return false;
  return /\.(?:html|css|m?js|json|svg|xml|txt|webmanifest|vtt|ics|md)$/.test(path);
}

/**
 * Compresses with what has been compressed before, kept on disk by content, so that a rebuild pays only for what has
 * changed. The work runs on Node's thread pool.
 */
export class Compressor {
  readonly #folder: string;
  readonly #asked = new Set<string>();

  /** @param folder where compressed forms are kept; made if it is missing */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Gives the compressed forms of a file. A kept form that is damaged is made again. */
  async compress(path: string, content: Buffer): Promise<Compressed> {
    const quality = path.endsWith(".html") ? BROTLI_QUALITY_PAGES : BROTLI_QUALITY;
    const key = createHash("sha256")
      .update(`${process.versions.brotli} ${process.versions.zlib} ${quality} ${GZIP_LEVEL}\n`)
      .update(content)
      .digest("hex");
    const [br, gz] = await allDone([
      this.#keptOr(`${key}.br`, content, brotliDecompressSync, () =>
        toBrotli(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: quality,
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        }),
      ),
      this.#keptOr(`${key}.gz`, content, gunzipSync, async () => {
        const made = await toGzip(content, { level: GZIP_LEVEL });
        made[GZIP_SYSTEM_BYTE] = GZIP_SYSTEM_UNKNOWN;
        return made;
      }),
    ]);
    return { br, gz };
  }

  /** Forgets what no file of this run has asked for, so that the folder does not grow for ever. */
  async forgetUnused(): Promise<void> {
    const entries = await readdir(this.#folder).catch(() => []);
    await Promise.all(
      entries.filter((entry) => !this.#asked.has(entry)).map((entry) => rm(join(this.#folder, entry), { force: true })),
    );
  }

  async #keptOr(
    name: string,
    content: Buffer,
    expand: (compressed: Buffer) => Buffer,
    make: () => Promise<Buffer>,
  ): Promise<Buffer> {
    const file = join(this.#folder, name);
    this.#asked.add(name);
    const kept = await readFile(file).catch(() => undefined);
    if (kept !== undefined && expandsTo(kept, content, expand)) return kept;
    const made = await make();
    await mkdir(this.#folder, { recursive: true });
    // Renamed into place, so that a build that is killed leaves no half file behind. Two files may have the same
    // content at the same time, so each writes a half of its own.
    const half = `${file}.${randomUUID()}`;
    await writeFile(half, made);
    await rename(half, file);
    return made;
  }
}

/** Both are waited for when one fails: nobody may tidy up while the other still writes. */
async function allDone<One, Other>(both: readonly [Promise<One>, Promise<Other>]): Promise<[One, Other]> {
  await Promise.allSettled(both);
  return Promise.all(both);
}

function expandsTo(compressed: Buffer, content: Buffer, expand: (compressed: Buffer) => Buffer): boolean {
  try {
    return expand(compressed).equals(content);
  } catch {
    return false;
  }
}
