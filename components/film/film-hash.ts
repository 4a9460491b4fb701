import { createHash } from "node:crypto";
import type { FilmDocument } from "../../lib/content/film-document.ts";
import { pictureFile } from "./film-still.ts";

/**
 * What a film's video is made from, as one hash: its times, its words, and each beat as drawn, twice.
 * A video whose hash is another is stale and must not be offered.
 */
export function filmHash({ timeline }: Pick<FilmDocument, "timeline">): string {
  const hash = createHash("sha256").update(JSON.stringify(timeline));
  for (const { from, still } of timeline.beats) {
    hash.update(pictureFile(timeline, from, false)).update(pictureFile(timeline, still));
  }
  return hash.digest("hex");
}
