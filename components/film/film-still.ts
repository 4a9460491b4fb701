import type { FilmDocument } from "../../lib/content/film-document.ts";
import { sample, type Timeline } from "../../lib/films/timeline.ts";
import { draw, markup, type Shape } from "./draw.ts";
import { EVERY_SET } from "./sets/every-set.ts";
import { HEIGHT, Stage, WIDTH } from "./stage.tsx";

/** What is inside the picture at a moment. */
export function pictureAt(timeline: Timeline, t: number, still = false): Shape[] {
  return draw(Stage({ frame: sample(timeline, t, still), sets: EVERY_SET }));
}

/** One moment as a picture file: for the poster, the storyboard, print, and each frame of a video. */
export function pictureFile(timeline: Timeline, t: number, still = true): string {
  return asFile(markup(pictureAt(timeline, t, still)));
}

/** What is inside a picture, as a file. */
export function asFile(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${inside}</svg>`;
}

/**
 * A beat as a picture file.
 * @throws Error when the film has no such beat
 */
export function beatFile(film: FilmDocument, id: string): string {
  const beat = film.timeline.beats.find((one) => one.id === id);
  if (!beat) throw new Error(`${film.id} has no beat called ${id}.`);
  return pictureFile(film.timeline, beat.still);
}
