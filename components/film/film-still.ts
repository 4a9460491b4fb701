import type { FilmDocument } from "../../lib/content/film-document.ts";
import { FACES } from "../../lib/films/compile.ts";
import { sample, type Timeline } from "../../lib/films/timeline.ts";
import type { Feeling, LookId } from "../../lib/films/vocabulary.ts";
import { Body } from "./cast/person.tsx";
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

/** One person's head with one feeling, to be looked at beside the others. */
export function faceFile(look: LookId, feeling: Feeling, channels: Readonly<Record<string, number>> = {}): string {
  const values = Object.fromEntries(
    Object.entries({ ...FACES[feeling], ...channels }).map(([channel, value]) => [`one.${channel}`, value]),
  );
  const body = draw(Body({ actor: { id: "one", look, x: 150, y: 330, scale: 1 }, values }));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 340" width="300" height="340">${markup(body)}</svg>`;
}
