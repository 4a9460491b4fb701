import { round } from "./ease.ts";
import type { Point } from "./limb.ts";
import type { Actor } from "./timeline.ts";
import type { LookId } from "./vocabulary.ts";

/** The sizes of a body at full scale: half shoulder, half head across, half head down. */
export interface Build {
  readonly shoulder: number;
  readonly head: readonly [x: number, y: number];
  readonly neck: number;
}

const ADULT: Build = { shoulder: 158, head: [84, 102], neck: 152 };
const BROAD: Build = { shoulder: 176, head: [86, 104], neck: 152 };
const SLIGHT: Build = { shoulder: 142, head: [82, 100], neck: 150 };
const TEEN: Build = { shoulder: 132, head: [80, 95], neck: 142 };

const BUILDS: Readonly<Partial<Record<LookId, Build>>> = {
  sam: TEEN,
  simran: TEEN,
  tyler: TEEN,
  euan: TEEN,
  keisha: TEEN,
  mei: TEEN,
  lin: SLIGHT,
  grace: ADULT,
  harpreet: BROAD,
  winston: BROAD,
  davey: BROAD,
};

export function buildOf(look: LookId): Build {
  return BUILDS[look] ?? ADULT;
}

/** How far below the neck a body turns when it leans. */
const HIP = 330;

export interface Joints {
  readonly neck: Point;
  readonly head: Point;
  readonly left: Point;
  readonly right: Point;
  readonly scale: number;
  /** Degrees. */
  readonly lean: number;
}

/** Where a body's joints are on the picture, for one moment. Left and right are the picture's, not the person's. */
export function joints(actor: Actor, values: Readonly<Record<string, number>>): Joints {
  const get = (channel: string) => values[`${actor.id}.${channel}`] ?? 0;
  const build = buildOf(actor.look);
  const lean = get("lean");
  const scale = actor.scale * (1 + get("near") * 0.05);
  const x = actor.x + get("x") + entrance(actor, get("gone"));
  const y = actor.y + get("y");
  const angle = (lean * Math.PI) / 180;
  const turn = (px: number, py: number): Point => {
    const dy = py - HIP;
    return {
      x: round(x + (px * Math.cos(angle) - dy * Math.sin(angle)) * scale),
      y: round(y + (HIP + px * Math.sin(angle) + dy * Math.cos(angle)) * scale),
    };
  };
  const raised = get("shoulders") + get("breath") * 2;
  return {
    neck: turn(0, 0),
    head: turn(0, -build.neck + get("nod")),
    left: turn(-build.shoulder + 30, 66 - raised),
    right: turn(build.shoulder - 30, 66 - raised),
    scale,
    lean,
  };
}

/** How far to the side someone still is who is coming in or going. */
export function entrance(actor: Pick<Actor, "x" | "scale">, gone: number): number {
  return gone * 150 * actor.scale * (actor.x > 800 ? 1 : -1);
}

/** The box a head fills, hair and all. */
export function headBox(actor: Actor, values: Readonly<Record<string, number>>) {
  const { head, scale } = joints(actor, values);
  const [across, down] = buildOf(actor.look).head;
  return {
    left: head.x - (across + 14) * scale,
    right: head.x + (across + 14) * scale,
    top: head.y - (down + 22) * scale,
    bottom: head.y + (down + 4) * scale,
  };
}
