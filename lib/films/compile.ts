import { EASES, type Ease, round } from "./ease.ts";
import { joints } from "./figure.ts";
import { FilmError } from "./film-error.ts";
import type { Point } from "./limb.ts";
import { GRIPS, PLACES, SHOT_VIEWS } from "./places.ts";
import type { Direction, Film, FilmBeat, FilmScene } from "./schema.ts";
import type { Screenplay } from "./screenplay.ts";
import {
  type Actor,
  at,
  type Cue,
  type Key,
  type Scene,
  type TimedBeat,
  type TimedPart,
  type Timeline,
} from "./timeline.ts";
import type { Feeling, Light, PropKind } from "./vocabulary.ts";

/** Reading pace the English is written for, in characters a second. */
export const PACE = 12.5;
/** 160 words a minute, so that a voice can say them too. */
const WORDS_A_SECOND = 160 / 60;
const SHORTEST_READ = 1.8;
const WORDS_AFTER = 0.2;
const WORDS_UNTIL = 0.3;
/** Stillness after the words have been read. */
const AFTER_READING = 1;
/** The picture of a beat is taken this long before its end. */
const STILL = 0.4;
/** What comes last starts this long before its beat's end, after the picture is taken. */
const LAST = 0.6;
/** Between two things that happen in the same part of a beat: one thing moves at a time. */
const STAGGER = 0.28;

interface Face {
  readonly brow: number;
  readonly slant: number;
  readonly lid: number;
  readonly curve: number;
  readonly open: number;
  readonly shoulders: number;
  readonly tilt: number;
  readonly nod: number;
}

/** Brows, eyes, mouth, shoulders and head always move together, so that no feeling rests on one of them. */
export const FACES: Readonly<Record<Feeling, Face>> = {
  calm: { brow: 2, slant: 0.1, lid: 0.98, curve: 0, open: 0, shoulders: 0, tilt: 0, nod: 0 },
  kind: { brow: 6, slant: 0.35, lid: 0.94, curve: 0.66, open: 0, shoulders: -3, tilt: 4, nod: 2 },
  thinking: { brow: 4, slant: 0.2, lid: 0.86, curve: 0, open: 0, shoulders: 2, tilt: 3, nod: 3 },
  steady: { brow: 3, slant: 0.6, lid: 1, curve: -0.08, open: 0, shoulders: 0, tilt: 2, nod: 2 },
  worried: { brow: 4, slant: 0.8, lid: 1.02, curve: -0.36, open: 0, shoulders: 9, tilt: -2, nod: 3 },
  scared: { brow: 8, slant: 0.9, lid: 1.1, curve: -0.45, open: 0.2, shoulders: 18, tilt: -3, nod: 2 },
  ashamed: { brow: 2, slant: 0.8, lid: 0.82, curve: -0.32, open: 0, shoulders: 14, tilt: -5, nod: 16 },
  shocked: { brow: 12, slant: 0.3, lid: 1.14, curve: -0.1, open: 0.42, shoulders: 12, tilt: 0, nod: -4 },
  cross: { brow: -7, slant: -0.55, lid: 0.78, curve: -0.45, open: 0, shoulders: 9, tilt: 0, nod: 4 },
  relieved: { brow: 6, slant: 0.5, lid: 0.92, curve: 0.55, open: 0, shoulders: -6, tilt: 3, nod: 5 },
  glad: { brow: 7, slant: 0.2, lid: 0.9, curve: 0.9, open: 0.2, shoulders: -4, tilt: 3, nod: 0 },
  laughing: { brow: 7, slant: 0.2, lid: 0.88, curve: 1, open: 0.6, shoulders: 2, tilt: -5, nod: -6 },
};

/** How warm and how dim each light is. */
const LIGHT_VALUES: Readonly<Record<Light, readonly [warm: number, dim: number]>> = {
  night: [0, 0.5],
  dusk: [0.25, 0.45],
  lamp: [1, 0.12],
  morning: [0.7, 0],
};

const CALM: Readonly<Record<string, number>> = { tangle: 0, loose: 0.5, level: 1 };
const LAYERS: Readonly<Partial<Record<PropKind, "wall" | "front">>> = {
  clock: "wall",
  shadow: "wall",
  "coin-slot": "wall",
  door: "wall",
  cloud: "wall",
  rain: "wall",
  lamp: "wall",
  umbrella: "front",
  plane: "front",
  copies: "front",
  shield: "front",
};

/** Time a verb takes, from its start to stillness. */
const TAKES: Readonly<Record<Direction["act"], number>> = {
  look: 0.9,
  feel: 1.2,
  lean: 1.5,
  reach: 1.4,
  rest: 1.2,
  give: 1.6,
  nod: 1,
  shake: 1.1,
  enter: 1.4,
  leave: 1.2,
  speak: 1.6,
  prop: 0.9,
  move: 1.4,
  thread: 2.2,
  light: 2.4,
  push: 2.6,
};

class Tracks {
  readonly keys = new Map<string, Key[]>();

  start(channel: string, value: number): void {
    this.keys.set(channel, [[0, round(value)]]);
  }

  value(channel: string, t: number): number {
    return at(this.keys.get(channel) ?? [], t);
  }

  /** From whatever it is at `from` to `value`, over `takes` seconds. A movement still under way is overtaken. */
  to(channel: string, from: number, takes: number, value: number, how: Ease): void {
    const keys = this.keys.get(channel) ?? [[0, 0]];
    const now = round(at(keys, from));
    const kept = keys.filter(([time]) => time < from - 1e-6);
    const last = kept.at(-1);
    if (last && last[1] === now && round(value) === now) {
      this.keys.set(channel, kept);
      return;
    }
    const start: Key = [round(from), now, last && last[1] !== now ? EASES.indexOf("linear") : 0];
    this.keys.set(channel, [...kept, start, [round(from + takes), round(value), EASES.indexOf(how)]]);
  }

  /** At once. */
  jump(channel: string, t: number, value: number): void {
    const keys = this.keys.get(channel) ?? [];
    this.keys.set(channel, [
      ...keys.filter(([time]) => time < t - 1e-6),
      [round(t), round(value), EASES.indexOf("hold")],
    ]);
  }
}

/** A film's beats and a screenplay's words as one timeline. */
class Compiler {
  readonly #film: Film;
  readonly #file: string;
  readonly #tracks = new Tracks();
  readonly #scenes: Record<string, Scene> = {};
  readonly #problems: string[] = [];

  constructor(film: Film) {
    this.#film = film;
    this.#file = `lib/films/${film.id}.film.ts`;
  }

  /** @throws FilmError naming the file, the beat and what to do */
  compile(screenplay: Screenplay): Timeline {
    const film = this.#film;
    const written = new Map(screenplay.parts.flatMap(({ beats }) => beats).map((beat) => [beat.id, beat]));
    const filmed = film.parts.flatMap(({ beats }) => beats.map(({ id }) => id));
    const missing: string[] = [];
    for (const id of filmed) {
      if (!written.has(id)) missing.push(`beat [${id}] is in ${this.#file} and not here. Write its words and picture.`);
    }
    for (const id of written.keys()) {
      if (!filmed.includes(id))
        missing.push(`beat [${id}] is not in ${this.#file}. Add it there, or take it out here.`);
    }
    if (missing.length === 0 && [...written.keys()].join() !== filmed.join()) {
      missing.push(`the beats are in another order than in ${this.#file}. Put them in the same order.`);
    }
    if (missing.length === 0 && screenplay.parts.length !== film.parts.length) {
      missing.push(`there are ${screenplay.parts.length} parts here and ${film.parts.length} in ${this.#file}.`);
    }
    if (missing.length > 0) throw new FilmError(screenplay.file, missing);

    for (const [name, scene] of Object.entries(film.scenes)) this.#setUp(name, scene);
    if (this.#problems.length > 0) throw new FilmError(this.#file, this.#problems);

    const cues: Cue[] = [];
    const beats: TimedBeat[] = [];
    const parts: TimedPart[] = [];
    const cuts: [number, string][] = [];
    let t = 0;
    let scene = "";
    for (const [index, part] of film.parts.entries()) {
      parts.push({ id: part.id, title: screenplay.parts[index]?.title ?? part.id, from: round(t) });
      for (const beat of part.beats) {
        if (beat.scene && !film.scenes[beat.scene]) {
          this.#complain(beat, `there is no scene called ${beat.scene}. Use ${Object.keys(film.scenes).join(", ")}`);
        } else if (beat.scene && beat.scene !== scene) {
          scene = beat.scene;
          cuts.push([round(t), scene]);
        }
        if (!scene) this.#complain(beat, "say in which scene the film starts");
        const words = written.get(beat.id)?.words ?? "";
        const reading = Math.max(SHORTEST_READ, words.length / PACE, words.split(/\s+/).length / WORDS_A_SECOND);
        const to = t + this.#beat(beat, scene, t, reading);
        cues.push({ beat: beat.id, from: round(t + WORDS_AFTER), to: round(to - WORDS_UNTIL), words });
        beats.push({
          id: beat.id,
          part: part.id,
          from: round(t),
          to: round(to),
          still: round(to - (beat.do.some(({ when }) => when === "last") ? LAST : STILL)),
        });
        t = to;
      }
    }
    const poster = beats.find(({ id }) => id === film.poster);
    if (!poster) this.#problems.push(`poster: there is no beat called ${film.poster}. Name one that is there.`);
    if (this.#problems.length > 0) throw new FilmError(this.#file, this.#problems);
    return {
      id: film.id,
      duration: round(t + 0.6),
      poster: poster?.still ?? 0,
      parts,
      beats,
      cues,
      scenes: this.#scenes,
      cuts,
      tracks: this.#slim(),
    };
  }

  /** Tracks that never leave the value the stage takes for granted are left out. */
  #slim(): Record<string, Key[]> {
    const slim: Record<string, Key[]> = {};
    for (const [channel, keys] of this.#tracks.keys) {
      const [only] = keys;
      if (keys.length === 1 && only?.[1] === 0) continue;
      slim[channel] = keys.map(([time, value, how]) => (how ? [time, value, how] : [time, value]));
    }
    return slim;
  }

  #complain(beat: FilmBeat, what: string): void {
    this.#problems.push(`beat [${beat.id}]: ${what}.`);
  }

  #setUp(name: string, scene: FilmScene): void {
    const place = PLACES[scene.set];
    const cast: Actor[] = [];
    for (const [id, { look, seat, chair }] of Object.entries(scene.cast)) {
      const where = place.seats[seat];
      if (!where) {
        this.#problems.push(
          `scene ${name}: the ${scene.set} has no seat called ${seat}. Use ${Object.keys(place.seats).join(", ")}.`,
        );
        continue;
      }
      cast.push({
        id,
        look,
        x: where.x,
        y: where.y,
        scale: where.scale ?? 1,
        ...(where.under ? { under: true } : {}),
        ...(chair ? { chair: true } : {}),
      });
    }
    this.#scenes[name] = {
      set: scene.set,
      cast,
      things: Object.entries(scene.things).map(([id, { kind, layer }]) => ({
        id,
        kind,
        layer: layer ?? LAYERS[kind] ?? "table",
      })),
    };
    const [warm, dim] = LIGHT_VALUES[scene.light];
    const [x, y, zoom] = SHOT_VIEWS.wide;
    for (const [channel, value] of Object.entries({ warm, dim, camX: x, camY: y, zoom })) {
      this.#tracks.start(`${name}/${channel}`, value);
    }
    this.#tracks.start(`${name}/morning`, scene.light === "morning" ? 1 : 0);
    this.#tracks.start(`${name}/thread`, scene.thread ? 1 : 0);
    this.#tracks.start(`${name}/level`, CALM[scene.thread ?? "tangle"] ?? 0);
    for (const [id, thing] of Object.entries(scene.things)) {
      const spot = place.spots[thing.at];
      if (!spot) {
        this.#problems.push(
          `scene ${name}: the ${scene.set} has no spot called ${thing.at}. Use ${Object.keys(place.spots).join(", ")}.`,
        );
        continue;
      }
      const start = {
        x: spot.x,
        y: spot.y,
        shown: thing.hidden ? 0 : 1,
        turn: thing.turned ?? 0,
        size: thing.size ?? 1,
        fill: thing.filled ?? 0,
        lit: thing.lit ? 1 : 0,
        buzz: 0,
      };
      for (const [channel, value] of Object.entries(start)) this.#tracks.start(`${name}/${id}.${channel}`, value);
    }
    for (const actor of cast) {
      const { feels = "calm", hands, waits } = scene.cast[actor.id] ?? {};
      for (const [channel, value] of Object.entries(FACES[feels])) {
        this.#tracks.start(`${name}/${actor.id}.${channel}`, channel === "tilt" ? value * facing(actor) : value);
      }
      for (const channel of ["lean", "x", "y", "near", "talk", "turn", "gazeX", "gazeY", "gone"]) {
        this.#tracks.start(`${name}/${actor.id}.${channel}`, 0);
      }
      if (waits) this.#tracks.start(`${name}/${actor.id}.gone`, 1);
      for (const side of ["left", "right"] as const) {
        const home = this.#home(name, actor, side);
        const target = hands?.[side] && hands[side] !== "rest" ? this.#spot(name, hands[side], 0, side) : home;
        if (!target)
          this.#problems.push(`scene ${name}: ${actor.id}'s hand cannot be at ${hands?.[side]}; it is not there.`);
        this.#tracks.start(`${name}/${actor.id}.${side}X`, target?.x ?? home.x);
        this.#tracks.start(`${name}/${actor.id}.${side}Y`, target?.y ?? home.y);
        this.#tracks.start(`${name}/${actor.id}.${side}Stop`, 0);
      }
    }
    for (const actor of cast) {
      const looks = scene.cast[actor.id]?.looks;
      if (!looks) continue;
      const gaze = this.#gaze(name, actor, looks, 0);
      if (!gaze) this.#problems.push(`scene ${name}: ${actor.id} cannot look at ${looks}; it is not there.`);
      else
        for (const [channel, value] of Object.entries(gaze))
          this.#tracks.start(`${name}/${actor.id}.${channel}`, value);
    }
  }

  #home(name: string, actor: Actor, side: "left" | "right"): Point {
    const { hands } = PLACES[this.#scenes[name]?.set ?? this.#film.scenes[name]?.set ?? "kitchen"];
    const out = side === "left" ? -1 : 1;
    return {
      x: actor.x + out * hands.apart * Math.min(1, actor.scale),
      y: hands.y + (actor.under && actor.scale > 0.95 ? 110 : 0),
    };
  }

  #values(name: string, t: number): Record<string, number> {
    const values: Record<string, number> = {};
    const start = `${name}/`;
    for (const channel of this.#tracks.keys.keys()) {
      if (channel.startsWith(start)) values[channel.slice(start.length)] = this.#tracks.value(channel, t);
    }
    return values;
  }

  /** Where a hand goes to touch something: a thing, or a spot of the set. */
  #spot(name: string, target: string, t: number, side: "left" | "right"): Point | undefined {
    const thing = this.#scenes[name]?.things.find(({ id }) => id === target);
    if (thing) {
      const grip = GRIPS[thing.kind] ?? { x: 0, y: 0 };
      const out = side === "left" ? -1 : 1;
      const wide = thing.kind === "mug" ? 30 : thing.kind === "phone" ? 74 : 0;
      return {
        x: this.#tracks.value(`${name}/${target}.x`, t) + grip.x + out * wide,
        y: this.#tracks.value(`${name}/${target}.y`, t) + grip.y,
      };
    }
    return PLACES[this.#scenes[name]?.set ?? "kitchen"].spots[target];
  }

  #contact(name: string, direction: Direction & { act: "reach" }, t: number): Point | undefined {
    const other = this.#scenes[name]?.cast.find(({ id }) => id === direction.to);
    const me = this.#scenes[name]?.cast.find(({ id }) => id === direction.who);
    if (!other || !me) return this.#spot(name, direction.to, t, direction.hand);
    const values = this.#values(name, t);
    const near = other.x > me.x ? "left" : "right";
    if (direction.touch === "hand") {
      const out = near === "left" ? -1 : 1;
      return {
        x: (values[`${other.id}.${near}X`] ?? 0) + out * 18,
        y: (values[`${other.id}.${near}Y`] ?? 0) - 14,
      };
    }
    const shoulder = joints(other, values)[near];
    return { x: shoulder.x, y: shoulder.y - 24 };
  }

  /** Turn of head and eyes towards a person, a thing, a spot or nothing in particular. */
  #gaze(name: string, actor: Actor, target: string, t: number) {
    const values = this.#values(name, t);
    const me = joints(actor, values).head;
    const away = facing(actor);
    if (target === "down") return { turn: 0.1 * away, gazeX: 0.1 * away, gazeY: 1 };
    if (target === "away") return { turn: -0.75 * away, gazeX: -0.7 * away, gazeY: 0.3 };
    if (target === "up") return { turn: 0.1 * away, gazeX: 0, gazeY: -0.8 };
    if (target === "out" || target === "ahead") return { turn: 0, gazeX: 0, gazeY: 0 };
    const other = this.#scenes[name]?.cast.find(({ id }) => id === target);
    const there = other ? joints(other, values).head : this.#spot(name, target, t, "left");
    if (!there) return undefined;
    const clamp = (value: number) => Math.max(-1, Math.min(1, value));
    const dx = there.x - me.x;
    const dy = there.y - me.y;
    return { turn: clamp(dx / 400) * 0.95, gazeX: clamp(dx / 320), gazeY: clamp(dy / 320) };
  }

  /** Adds one beat's movements. Returns how long it lasts. */
  #beat(beat: FilmBeat, scene: string, from: number, reading: number): number {
    if (beat.shot) {
      const [x, y, zoom] = SHOT_VIEWS[beat.shot];
      for (const [channel, value] of Object.entries({ camX: x, camY: y, zoom })) {
        this.#tracks.jump(`${scene}/${channel}`, from, value);
      }
    }
    const offsets = { start: 0.15, middle: reading * 0.4, end: reading * 0.72 };
    const count = { start: 0, middle: 0, end: 0 };
    let longest = reading + AFTER_READING;
    for (const direction of beat.do) {
      const when = direction.when ?? "start";
      if (when === "last") continue;
      const starts = from + offsets[when] + count[when] * STAGGER;
      count[when] += 1;
      this.#act(direction, beat, scene, starts, reading);
      longest = Math.max(longest, starts - from + TAKES[direction.act] + 0.1);
    }
    const lasts = longest + (beat.hold ?? 0);
    for (const direction of beat.do) {
      if (direction.when === "last") this.#act(direction, beat, scene, from + lasts - LAST, reading);
    }
    return lasts;
  }

  #act(direction: Direction, beat: FilmBeat, scene: string, t: number, reading: number): void {
    const { cast = [], things = [] } = this.#scenes[scene] ?? {};
    const actor = "who" in direction ? cast.find(({ id }) => id === direction.who) : undefined;
    if ("who" in direction && !actor) {
      this.#complain(
        beat,
        `${direction.who} is not in scene ${scene}. Use ${cast.map(({ id }) => id).join(", ") || "another scene"}`,
      );
      return;
    }
    if ("prop" in direction && !things.some(({ id }) => id === direction.prop)) {
      this.#complain(
        beat,
        `there is no ${direction.prop} in scene ${scene}. Use ${things.map(({ id }) => id).join(", ")}`,
      );
      return;
    }
    const on = (channel: string) => `${scene}/${channel}`;
    const to = (channel: string, after: number, takes: number, value: number, how: Ease) =>
      this.#tracks.to(on(channel), t + after, takes, value, how);
    const value = (channel: string, after = 0) => this.#tracks.value(on(channel), t + after);
    const missing = (what: string) =>
      this.#complain(beat, `there is no ${what} in scene ${scene}. Use a person, a thing or a spot that is there`);

    switch (direction.act) {
      case "look": {
        const gaze = actor && this.#gaze(scene, actor, direction.at, t + 0.6);
        if (!gaze) {
          missing(direction.at);
          return;
        }
        to(`${direction.who}.gazeX`, 0, 0.18, gaze.gazeX, "out");
        to(`${direction.who}.gazeY`, 0, 0.18, gaze.gazeY, "out");
        to(`${direction.who}.turn`, 0.15, 0.55, gaze.turn, "inOut");
        return;
      }
      case "feel": {
        const face = FACES[direction.as];
        const quick = direction.as === "shocked" || direction.as === "scared";
        const { who } = direction;
        to(`${who}.lid`, 0, 0.16, face.lid, "out");
        to(`${who}.brow`, 0.05, quick ? 0.2 : 0.35, face.brow, "out");
        to(`${who}.slant`, 0.05, quick ? 0.2 : 0.35, face.slant, "out");
        to(`${who}.curve`, 0.15, 0.4, face.curve, "inOut");
        to(`${who}.open`, 0.15, quick ? 0.22 : 0.4, face.open, "out");
        to(`${who}.tilt`, 0.2, 0.6, face.tilt * (actor ? facing(actor) : 1), "inOut");
        to(`${who}.nod`, 0.2, 0.6, face.nod, "inOut");
        const easing = face.shoulders < value(`${who}.shoulders`);
        to(`${who}.shoulders`, 0.15, easing ? 1 : quick ? 0.25 : 0.8, face.shoulders, easing ? "settle" : "out");
        return;
      }
      case "lean": {
        const lean = { left: -7, right: 7, up: 0, in: 0, back: 0 }[direction.to];
        const near = { left: 0, right: 0, up: 0, in: 1, back: -0.7 }[direction.to];
        to(`${direction.who}.lean`, 0, 1.2, lean, "anticipate");
        to(`${direction.who}.near`, 0, 1.2, near, "inOut");
        return;
      }
      case "reach": {
        const target = this.#contact(scene, direction, t + 1.2);
        if (!target) {
          missing(direction.to);
          return;
        }
        this.#hand(scene, direction.who, direction.hand, t, 1.15, target);
        to(`${direction.who}.${direction.hand}Stop`, 0.5, 0.4, direction.stop ? 1 : 0, "out");
        return;
      }
      case "rest": {
        if (actor) this.#hand(scene, direction.who, direction.hand, t, 1, this.#home(scene, actor, direction.hand));
        to(`${direction.who}.${direction.hand}Stop`, 0, 0.4, 0, "out");
        return;
      }
      case "give": {
        const target = this.#spot(scene, direction.to, t, direction.hand);
        if (!target) {
          missing(direction.to);
          return;
        }
        const { prop } = direction;
        const grip = this.#spot(scene, prop, t, direction.hand) ?? target;
        const held = { x: grip.x - value(`${prop}.x`), y: grip.y - value(`${prop}.y`) };
        to(`${prop}.x`, 0.2, 1.1, target.x, "inOut");
        to(`${prop}.y`, 0.2, 1.1, target.y, "inOut");
        to(`${direction.who}.${direction.hand}X`, 0.2, 1.1, target.x + held.x, "inOut");
        to(`${direction.who}.${direction.hand}Y`, 0.2, 1.1, target.y + held.y, "inOut");
        return;
      }
      case "nod": {
        const now = value(`${direction.who}.nod`);
        to(`${direction.who}.nod`, 0, 0.22, now + 9, "inOut");
        to(`${direction.who}.nod`, 0.22, 0.24, now - 1, "inOut");
        to(`${direction.who}.nod`, 0.46, 0.2, now + 5, "inOut");
        to(`${direction.who}.nod`, 0.66, 0.3, now, "inOut");
        return;
      }
      case "shake": {
        const now = value(`${direction.who}.turn`);
        to(`${direction.who}.turn`, 0, 0.26, now - 0.35, "inOut");
        to(`${direction.who}.turn`, 0.26, 0.32, now + 0.3, "inOut");
        to(`${direction.who}.turn`, 0.58, 0.3, now, "inOut");
        return;
      }
      case "enter":
        to(`${direction.who}.gone`, 0, 1.2, 0, "inOut");
        return;
      case "leave":
        to(`${direction.who}.gone`, 0, 1, 1, "inOut");
        return;
      case "speak":
        to(`${direction.who}.talk`, 0, 0.12, 1, "out");
        to(`${direction.who}.talk`, Math.max(0.9, reading * 0.62), 0.2, 0, "out");
        return;
      case "prop":
        this.#prop(scene, direction, t);
        return;
      case "move": {
        const target = this.#spot(scene, direction.to, t, "left");
        if (!target) {
          missing(direction.to);
          return;
        }
        to(`${direction.prop}.x`, 0, 1.3, target.x, "inOut");
        to(`${direction.prop}.y`, 0, 1.3, target.y, "anticipate");
        return;
      }
      case "thread":
        to("thread", 0, 0.4, 1, "out");
        to("level", 0, 2.2, CALM[direction.to] ?? 0, "inOut");
        return;
      case "light": {
        const [warm, dim] = LIGHT_VALUES[direction.to];
        to("warm", 0, 2.4, warm, "linear");
        to("dim", 0, 2.4, dim, "linear");
        return;
      }
      case "push":
        to("zoom", 0, 2.6, value("zoom") * 1.06, "inOut");
    }
  }

  /** A hand's way: a little back, up on a slight arc, and there. A long way is straight. */
  #hand(scene: string, who: string, side: "left" | "right", t: number, takes: number, target: Point): void {
    const x = `${scene}/${who}.${side}X`;
    const y = `${scene}/${who}.${side}Y`;
    const startY = this.#tracks.value(y, t);
    const far = Math.hypot(target.x - this.#tracks.value(x, t), target.y - startY);
    this.#tracks.to(x, t, takes, target.x, "anticipate");
    if (far > 300) {
      this.#tracks.to(y, t, takes, target.y, "inOut");
      return;
    }
    this.#tracks.to(y, t, takes * 0.52, Math.min(startY, target.y) - Math.min(46, far * 0.14), "inOut");
    this.#tracks.to(y, t + takes * 0.52, takes * 0.48, target.y, "inOut");
  }

  #prop(scene: string, direction: Direction & { act: "prop" }, t: number): void {
    const { prop, does } = direction;
    const to = (channel: string, takes: number, value: number, how: Ease) =>
      this.#tracks.to(`${scene}/${prop}.${channel}`, t, takes, value, how);
    const size = this.#film.scenes[scene]?.things[prop]?.size ?? 1;
    switch (does) {
      case "show":
        to("shown", 0.5, 1, "out");
        return;
      case "hide":
        to("shown", 0.5, 0, "out");
        return;
      case "buzz":
        to("buzz", 0.05, 1, "out");
        this.#tracks.to(`${scene}/${prop}.buzz`, t + 0.35, 0.1, 0, "out");
        to("lit", 0.2, 1, "out");
        return;
      case "light":
        to("lit", 0.8, 1, "inOut");
        return;
      case "dark":
        to("lit", 0.5, 0, "inOut");
        return;
      case "open":
      case "fill":
        to("fill", 1.2, 1, "inOut");
        return;
      case "half":
        to("fill", 1.2, 0.5, "inOut");
        return;
      case "close":
      case "empty":
        to("fill", 1.2, 0, "inOut");
        return;
      case "grow":
        to("size", 1.4, size * 1.6, "inOut");
        return;
      case "shrink":
        to("size", 1.6, size * 0.5, "inOut");
        return;
    }
  }
}

/** 1 for someone on the left of the picture, who leans and tilts to the right; -1 for the others. */
function facing(actor: Pick<Actor, "x">): 1 | -1 {
  return actor.x <= 800 ? 1 : -1;
}

/** @throws FilmError naming the file, the beat and what to do */
export function compileFilm(film: Film, screenplay: Screenplay): Timeline {
  return new Compiler(film).compile(screenplay);
}
