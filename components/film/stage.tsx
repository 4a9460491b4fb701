import { round } from "../../lib/films/ease.ts";
import type { Actor, Frame } from "../../lib/films/timeline.ts";
import { Arms, Body } from "./cast/person.tsx";
import { ThingPicture } from "./props/things.tsx";
import { Thread } from "./props/thread.tsx";
import type { SetPicture } from "./sets/set.ts";

/** A picture's size in its own units. */
export const WIDTH = 1600;
export const HEIGHT = 900;

interface StageProps {
  readonly frame: Frame;
  /** The sets that may be needed. A picture of any other is empty. */
  readonly sets: Readonly<Record<string, SetPicture>>;
}

/**
 * One picture. Pure: React makes the stills of it at build, the player's own small renderer the moving picture.
 * SVG attributes only: the policy allows no inline style. No ids, so that many pictures can share a page. No words.
 */
export function Stage({ frame, sets }: StageProps) {
  const { scene, values } = frame;
  const get = (channel: string, otherwise = 0) => values[channel] ?? otherwise;
  const zoom = get("zoom", 1);
  const x = round(WIDTH / 2 - get("camX", 800) * zoom);
  const y = round(HEIGHT / 2 - get("camY", 450) * zoom);
  const set = sets[scene.set];
  if (!set) return null;
  const seen = (actor: Actor) =>
    actor.y < 1000 &&
    Math.abs(actor.x - get("camX", 800)) < WIDTH / 2 / zoom + 260 * actor.scale &&
    get(`${actor.id}.gone`) < 0.8;
  const props = { warm: get("warm"), morning: get("morning"), values };
  const layer = (name: "wall" | "table" | "front") =>
    scene.things
      .filter((thing) => thing.layer === name && get(`${thing.id}.shown`) > 0.004)
      .map((thing) => <ThingPicture key={thing.id} thing={thing} values={values} />);
  const arms = (under: boolean) =>
    scene.cast
      .filter((actor) => (actor.under ?? false) === under && actor.scale >= 0.6)
      .map((actor) => <Arms key={actor.id} actor={actor} values={values} />);
  return (
    <g transform={`translate(${x} ${y}) scale(${zoom})`}>
      <set.Back {...props} />
      {layer("wall")}
      {set.Middle && <set.Middle {...props} />}
      {set.thread && get("thread") > 0.004 && <Thread level={get("level")} shown={get("thread")} at={set.thread} />}
      {scene.cast.filter(seen).map((actor) => (
        <Body key={actor.id} actor={actor} values={values} />
      ))}
      {arms(true)}
      {set.Front && <set.Front {...props} />}
      {layer("table")}
      {arms(false)}
      {layer("front")}
      {set.Above && <set.Above {...props} />}
      {get("dim") > 0.004 && (
        <rect x="-100" y="-100" width="1800" height="1100" fill="#0E2136" opacity={round(round(get("dim") * 0.3))} />
      )}
    </g>
  );
}
