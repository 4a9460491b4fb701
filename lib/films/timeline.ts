import { EASES, ease, round } from "./ease.ts";
import { blink, breathe, hash, talk } from "./life.ts";
import type { LookId, PropKind, SetId } from "./vocabulary.ts";

/** At this second this value, reached along this curve (its place in `EASES`; 0, linear, when left out). */
export type Key = readonly [time: number, value: number, ease?: number];

export interface Actor {
  readonly id: string;
  readonly look: LookId;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Hands are behind the furniture. */
  readonly under?: boolean;
  readonly chair?: boolean;
}

export interface Thing {
  readonly id: string;
  readonly kind: PropKind;
  readonly layer: "wall" | "table" | "front";
}

export interface Scene {
  readonly set: SetId;
  readonly cast: readonly Actor[];
  readonly things: readonly Thing[];
}

export interface Cue {
  readonly beat: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface TimedBeat {
  readonly id: string;
  readonly part: string;
  readonly from: number;
  readonly to: number;
  /** The moment that shows the beat in one picture. */
  readonly still: number;
}

export interface TimedPart {
  readonly id: string;
  readonly title: string;
  readonly from: number;
}

/** A compiled film: everything the player needs, and nothing about how it was written. */
export interface Timeline {
  readonly id: string;
  readonly duration: number;
  readonly poster: number;
  readonly parts: readonly TimedPart[];
  readonly beats: readonly TimedBeat[];
  readonly cues: readonly Cue[];
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly cuts: readonly (readonly [time: number, scene: string])[];
  readonly tracks: Readonly<Record<string, readonly Key[]>>;
}

/** One moment: which scene, and the value of each channel in it. */
export interface Frame {
  readonly scene: Scene;
  readonly values: Readonly<Record<string, number>>;
}

/** The value of one track at a moment. */
export function at(keys: readonly Key[], t: number): number {
  const first = keys[0];
  if (!first) return 0;
  if (t <= first[0]) return first[1];
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((keys[middle] ?? first)[0] <= t) low = middle;
    else high = middle - 1;
  }
  const before = keys[low] ?? first;
  const after = keys[low + 1];
  if (!after) return before[1];
  const share = (t - before[0]) / (after[0] - before[0]);
  return before[1] + (after[1] - before[1]) * ease(EASES[after[2] ?? 0] ?? "linear", share);
}

/**
 * One moment of a film. Pure: the same film and time give the same frame, in whatever order they are asked for.
 *
 * @param still leaves out breath, blinking and speech, for pictures that stand alone
 */
export function sample(timeline: Timeline, t: number, still = false): Frame {
  let name = "";
  for (const [from, scene] of timeline.cuts) if (from <= t + 1e-6) name = scene;
  const scene = timeline.scenes[name] ?? { set: "kitchen", cast: [], things: [] };
  const values: Record<string, number> = { t: still ? 0 : round(t) };
  const start = `${name}/`;
  for (const channel in timeline.tracks) {
    if (channel.startsWith(start)) {
      values[channel.slice(start.length)] = round(at(timeline.tracks[channel] ?? [], t));
    }
  }
  for (const [index, { id }] of scene.cast.entries()) {
    const seed = Math.floor(hash(index * 101 + id.length * 7 + (id.charCodeAt(0) || 0)) * 9999);
    values[`${id}.breath`] = still ? 0 : round(breathe(t, seed));
    values[`${id}.blink`] = still ? 0 : round(blink(t, seed));
    const speaking = values[`${id}.talk`] ?? 0;
    values[`${id}.say`] = still ? round(speaking * 0.45) : round(speaking * talk(t, seed));
  }
  return { scene, values };
}

/** The words on screen at a moment, or nothing. */
export function cueAt(timeline: Timeline, t: number): Cue | undefined {
  return timeline.cues.find((cue) => cue.from <= t && t < cue.to);
}

/** The last of the list that has started. */
export function startedAt<T extends { readonly from: number }>(list: readonly T[], t: number): T | undefined {
  return list.findLast((one) => one.from <= t + 1e-6);
}
