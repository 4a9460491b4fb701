import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { ContentError } from "../../lib/content/content-error.ts";
import type { FilmDocument } from "../../lib/content/film-document.ts";
import { filmHash } from "./film-hash.ts";

const MANIFEST = "public/films/manifest.json";

/** What `npm run films:render` writes down: what each video was made from, and its files. Sizes are bytes. */
const videoManifestSchema = z.record(
  z.string(),
  z.strictObject({
    hash: z.string(),
    files: z.array(
      z.strictObject({
        href: z.string().startsWith("/films/"),
        use: z.enum(["page", "download"]),
        type: z.string(),
        height: z.int(),
        bytes: z.int(),
      }),
    ),
  }),
);
export type VideoManifest = z.infer<typeof videoManifestSchema>;

/** A film's rendered files, as far as they may be offered. */
export interface FilmVideo {
  /** Rendered from an older film, and so not offered. */
  readonly stale: boolean;
  /** Without words, for the page, where the words are a track. */
  readonly page: readonly { readonly href: string; readonly type: string }[];
  /** With the words in the picture, for a hall. Bytes. */
  readonly downloads: readonly { readonly href: string; readonly height: number; readonly bytes: number }[];
}

/**
 * The video that may be offered beside a film: none if it was rendered from an older one.
 *
 * @param manifest what was rendered; read from `public/films` if not given
 */
export function filmVideo(film: FilmDocument, manifest: VideoManifest = readManifest()): FilmVideo {
  const rendered = manifest[film.id];
  if (!rendered) return { stale: false, page: [], downloads: [] };
  if (rendered.hash !== filmHash(film)) return { stale: true, page: [], downloads: [] };
  return {
    stale: false,
    page: rendered.files.filter(({ use }) => use === "page"),
    downloads: rendered.files.filter(({ use }) => use === "download"),
  };
}

/**
 * What was rendered.
 *
 * @param withFiles whether each file named must be there; only the command that makes them does without
 * @throws ContentError when the manifest cannot be read or names a file that is not there
 */
export function readManifest(withFiles = true): VideoManifest {
  const file = path.join(process.cwd(), MANIFEST);
  if (!existsSync(file)) return {};
  const again = "Run npm run films:render again.";
  const read = videoManifestSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success) throw new ContentError(MANIFEST, [`${z.prettifyError(read.error)} ${again}`]);
  for (const { files } of Object.values(read.data)) {
    for (const { href } of files) {
      if (withFiles && !existsSync(path.join(process.cwd(), "public", href)))
        throw new ContentError(MANIFEST, [`public${href} is named and not there. ${again}`]);
    }
  }
  return read.data;
}
