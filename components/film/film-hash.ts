import { createHash } from "node:crypto";
import type { FilmDocument } from "../../lib/content/film-document.ts";
import { pictureFile } from "./film-still.ts";
import { CARD_SECONDS, videoCards } from "./video-cards.ts";

/** Raise when the way a video is encoded changes, so that all are made again. */
const ENCODING = "1";

/**
 * What a film's video is made from, as one hash: its times, its words, its cards with who can help, and each beat as
 * drawn, twice.
 * A video whose hash is another is stale and must not be offered.
 */
export function filmHash(film: Pick<FilmDocument, "timeline" | "screenplay">): string {
  const { timeline } = film;
  const hash = createHash("sha256").update(JSON.stringify([ENCODING, timeline, videoCards(film), CARD_SECONDS]));
  for (const { from, still } of timeline.beats) {
    hash.update(pictureFile(timeline, from, false)).update(pictureFile(timeline, still));
  }
  return hash.digest("hex");
}
