import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LOOK } from "../../components/film/cast/looks.ts";
import { draw, markup, patch, type Shape } from "../../components/film/draw.ts";
import { faceFile, pictureAt } from "../../components/film/film-still.ts";
import { EVERY_SET } from "../../components/film/sets/every-set.ts";
import { Stage } from "../../components/film/stage.tsx";
import { filmDocument, filmIds } from "../../lib/content/film-document.ts";
import { FACES } from "../../lib/films/compile.ts";
import { buildOf, headBox, joints } from "../../lib/films/figure.ts";
import { GRIPS, PLACES, WORDS_FROM } from "../../lib/films/places.ts";
import { sample, startedAt, type Timeline } from "../../lib/films/timeline.ts";
import { FEELINGS, LOOKS } from "../../lib/films/vocabulary.ts";
import { contrast, flashes, luminance } from "./raster.ts";

const films = filmIds().map(filmDocument);

/** Every fifth of a second of a film. */
function moments({ duration }: Timeline, step = 0.2): number[] {
  return Array.from({ length: Math.floor(duration / step) }, (_, index) => Math.round(index * step * 100) / 100);
}

/** Just enough of a page for the patcher. */
class FakeElement {
  readonly tag: string;
  readonly attributes: Record<string, string> = {};
  children: FakeElement[] = [];
  parent: FakeElement | undefined;
  constructor(tag: string) {
    this.tag = tag;
  }
  setAttribute(name: string, value: string) {
    this.attributes[name] = value;
  }
  removeAttribute(name: string) {
    delete this.attributes[name];
  }
  append(child: FakeElement) {
    child.parent = this;
    this.children.push(child);
  }
  replaceWith(other: FakeElement) {
    if (!this.parent) return;
    other.parent = this.parent;
    this.parent.children = this.parent.children.map((one) => (one === this ? other : one));
  }
  remove() {
    if (this.parent) this.parent.children = this.parent.children.filter((one) => one !== this);
  }
  get lastElementChild() {
    return this.children.at(-1);
  }
  shapes(): Shape[] {
    return this.children.map((child) => ({ tag: child.tag, attributes: child.attributes, children: child.shapes() }));
  }
}

describe.each(films)("$id", ({ timeline, film }) => {
  test("nobody's lids come down over a smile", () => {
    for (const t of moments(timeline)) {
      const { scene, values } = sample(timeline, t, true);
      for (const { id } of scene.cast) {
        if ((values[`${id}.curve`] ?? 0) < 0.3) continue;
        expect(values[`${id}.lid`], `${id} at ${t}s in ${startedAt(timeline.beats, t)?.id}`).toBeGreaterThan(0.8);
      }
    }
  });

  test("gives the same picture at a moment in whatever order it is asked for", () => {
    const times = moments(timeline, timeline.duration / 60);
    const forward = times.map((t) => markup(pictureAt(timeline, t)));
    fc.assert(
      fc.property(fc.shuffledSubarray(times, { minLength: times.length }), (order) => {
        for (const t of order) expect(markup(pictureAt(timeline, t))).toBe(forward[times.indexOf(t)]);
      }),
      { seed: 7, numRuns: 2 },
    );
  });

  test("is the same when React draws it", () => {
    for (const t of moments(timeline, timeline.duration / 12)) {
      const frame = sample(timeline, t);
      const react = renderToStaticMarkup(createElement(Stage, { frame, sets: EVERY_SET }));
      const ours = markup(draw(Stage({ frame, sets: EVERY_SET })));
      const inFull = ours.replace(/<(\w+)([^<>]*)\/>/g, "<$1$2></$1>");
      expect(inFull).toBe(react);
    }
  });

  test("is the same when the page patches from moment to moment", () => {
    Object.assign(globalThis, { document: { createElementNS: (_: string, tag: string) => new FakeElement(tag) } });
    const svg = new FakeElement("svg");
    let before: readonly Shape[] = [];
    for (const t of [0, 20, 1, 60, 33.3, 5, timeline.duration, 12.04]) {
      const after = pictureAt(timeline, t);
      patch(svg as unknown as Element, before, after);
      before = after;
      const sorted = (shapes: readonly Shape[]): unknown =>
        shapes.map(({ tag, attributes, children }) => [tag, Object.entries(attributes).sort(), sorted(children)]);
      expect(sorted(svg.shapes())).toEqual(sorted(after));
    }
  });

  test("keeps each head whole inside the picture or wholly out of it, and off other heads", () => {
    for (const t of moments(timeline)) {
      const { scene, values } = sample(timeline, t);
      const zoom = values.zoom ?? 1;
      const boxes = scene.cast
        .filter((actor) => (values[`${actor.id}.gone`] ?? 0) < 0.3 && actor.y < 1000)
        .map((actor) => {
          const box = headBox(actor, values);
          const x = (value: number) => (value - (values.camX ?? 800)) * zoom + 800;
          const y = (value: number) => (value - (values.camY ?? 450)) * zoom + 450;
          return { id: actor.id, left: x(box.left), right: x(box.right), top: y(box.top), bottom: y(box.bottom) };
        });
      for (const box of boxes) {
        const where = `${box.id} at ${t}s in ${startedAt(timeline.beats, t)?.id}`;
        const out = box.right < 0 || box.left > 1600 || box.bottom < 0 || box.top > 900;
        const inside = box.left >= 0 && box.right <= 1600 && box.top >= -8 && box.bottom <= WORDS_FROM;
        expect(out || inside, where).toBe(true);
        for (const other of boxes) {
          if (other === box) continue;
          const apart =
            box.right < other.left + 12 ||
            other.right < box.left + 12 ||
            box.bottom < other.top ||
            other.bottom < box.top;
          expect(apart, `${where} and ${other.id}`).toBe(true);
        }
      }
    }
  });

  test("never puts a thing in front of a face", () => {
    for (const t of moments(timeline)) {
      const { scene, values } = sample(timeline, t);
      for (const thing of scene.things.filter(({ layer }) => layer === "front")) {
        if ((values[`${thing.id}.shown`] ?? 0) < 0.1 || thing.kind === "umbrella" || thing.kind === "copies") continue;
        const half = 76 * (values[`${thing.id}.size`] ?? 1);
        const x = values[`${thing.id}.x`] ?? 0;
        const y = values[`${thing.id}.y`] ?? 0;
        for (const actor of scene.cast) {
          if (actor.y > 1000 || (values[`${actor.id}.gone`] ?? 0) > 0.5) continue;
          const { head, scale } = joints(actor, values);
          const [across, down] = buildOf(actor.look).head;
          const clear =
            Math.abs(x - head.x) > half + across * scale * 0.8 ||
            Math.abs(y - head.y) > half * 0.6 + down * scale * 0.8;
          expect(clear, `${thing.id} over ${actor.id} at ${t}s`).toBe(true);
        }
      }
    }
  });

  test("every reach ends on what it reaches for", () => {
    let scene = "";
    const beats = film.parts.flatMap((part) => part.beats);
    for (const beat of beats) {
      scene = beat.scene ?? scene;
      const timed = timeline.beats.find(({ id }) => id === beat.id);
      for (const direction of beat.do) {
        if (direction.act !== "reach" || !timed) continue;
        const keys = timeline.tracks[`${scene}/${direction.who}.${direction.hand}X`] ?? [];
        const arrival = keys.find(
          ([time], index) => time > timed.from + 1 && time <= timed.to + 0.01 && keys[index - 1]?.[0] !== undefined,
        );
        expect(arrival, `${beat.id}: ${direction.who} arrives`).toBeDefined();
        const { scene: set, values } = sample(timeline, arrival?.[0] ?? 0, true);
        const hand = {
          x: values[`${direction.who}.${direction.hand}X`] ?? 0,
          y: values[`${direction.who}.${direction.hand}Y`] ?? 0,
        };
        const other = set.cast.find(({ id }) => id === direction.to);
        const me = set.cast.find(({ id }) => id === direction.who);
        const thing = set.things.find(({ id }) => id === direction.to);
        const spot = PLACES[set.set].spots[direction.to];
        let target = spot;
        if (other && me) {
          const shoulder = joints(other, values)[other.x > me.x ? "left" : "right"];
          target = { x: shoulder.x, y: shoulder.y - 24 };
        } else if (thing) {
          const grip = GRIPS[thing.kind] ?? { x: 0, y: 0 };
          const wide =
            (thing.kind === "mug" ? 30 : thing.kind === "phone" ? 74 : 0) * (direction.hand === "left" ? -1 : 1);
          target = { x: (values[`${thing.id}.x`] ?? 0) + grip.x + wide, y: (values[`${thing.id}.y`] ?? 0) + grip.y };
        }
        const off = Math.hypot(hand.x - (target?.x ?? 0), hand.y - (target?.y ?? 0));
        expect(off, `${beat.id}: ${direction.who} to ${direction.to}`).toBeLessThanOrEqual(6);
      }
    }
  });

  test("nothing jumps between pictures, but at cuts", () => {
    const limits: readonly (readonly [RegExp, number])[] = [
      [/\.(left|right)[XY]$/, 120],
      // Eyes leap, as eyes do; shoulders start.
      [/\.gaze[XY]$/, 1.4],
      [/\.(turn|lid|curve|open|slant)$/, 0.75],
      [/\.(tilt|lean|nod|brow)$/, 9],
      [/\.shoulders$/, 12],
      [/^(warm|dim|level|morning)$/, 0.12],
    ];
    let before = sample(timeline, 0, true);
    for (const t of moments(timeline, 0.04)) {
      const now = sample(timeline, t, true);
      if (now.scene === before.scene) {
        for (const channel in now.values) {
          const limit = limits.find(([name]) => name.test(channel))?.[1];
          if (limit === undefined) continue;
          const jump = Math.abs((now.values[channel] ?? 0) - (before.values[channel] ?? 0));
          expect(jump, `${channel} at ${t}s`).toBeLessThanOrEqual(limit);
        }
      }
      before = now;
    }
  });

  test("hands and faces that matter stay above the words of a video", () => {
    for (const { id, still } of timeline.beats) {
      const { scene, values } = sample(timeline, still, true);
      if (scene.set === "table-top" || scene.set === "helpers" || scene.set === "flats") continue;
      for (const actor of scene.cast) {
        if (actor.under) continue;
        for (const side of ["left", "right"]) {
          const y = ((values[`${actor.id}.${side}Y`] ?? 0) - (values.camY ?? 450)) * (values.zoom ?? 1) + 450;
          expect(y, `${actor.id}'s ${side} hand in ${id}`).toBeLessThanOrEqual(WORDS_FROM + 20);
        }
      }
    }
  });

  test("does not flash", () => {
    const rate = 12.5;
    const frames = moments(timeline, 1 / rate).map((t) => luminance(pictureAt(timeline, t), 48, 27));
    expect(flashes(frames, rate)).toBe(0);
    expect(leaps(frames, rate, timeline)).toEqual([]);
  }, 120_000);
});

/** Moments at which the whole picture grows lighter or darker by a tenth within a fifth of a second, but at cuts. */
function leaps(frames: readonly Float32Array[], rate: number, { beats }: Pick<Timeline, "beats">): number[] {
  const light = frames.map((frame) => frame.reduce((sum, one) => sum + one, 0) / frame.length);
  const window = Math.ceil(rate / 5);
  return light.flatMap((before, index) => {
    const after = light[index + window] ?? before;
    const [from, to] = [index / rate, (index + window) / rate];
    const cut = beats.some((beat) => beat.from > from - 0.001 && beat.from <= to);
    return !cut && Math.abs(after - before) > 0.1 ? [from] : [];
  });
}

test("the scan of movement finds a light switched on, and lets a cut pass", () => {
  const frames = Array.from({ length: 25 }, (_, index) => new Float32Array(4).fill(index < 12 ? 0.1 : 0.6));
  expect(leaps(frames, 12.5, { beats: [] }).length).toBeGreaterThan(0);
  const cut = { id: "cut", part: "one", from: 12 / 12.5, to: 2, still: 1.6 };
  expect(leaps(frames, 12.5, { beats: [cut] })).toEqual([]);
});

test("the flash scan finds a film that flashes", () => {
  const rate = 25;
  const frames = Array.from({ length: 50 }, (_, index) => {
    const fill = Math.floor(index / 2.5) % 2 ? "#ffffff" : "#101010";
    return luminance(
      [{ tag: "rect", attributes: { x: "0", y: "0", width: "1600", height: "900", fill }, children: [] }],
      48,
      27,
    );
  });
  expect(flashes(frames, rate)).toBe(5);
});

/** The white of teeth in a face, apart from the whites of its two eyes and the light in them. */
const whites = (svg: string) => svg.match(/fill="#FFFAF3"/g)?.length ?? 0;

/** Where the last path of this colour stands among all that is drawn. */
const lastOf = (svg: string, colour: string) => svg.lastIndexOf(`stroke="${colour}"`);

describe.each(LOOKS)("the look of %s", (id) => {
  const look = LOOK[id];
  test("shows teeth in a clear smile only", () => {
    for (const feeling of FEELINGS) {
      const face = faceFile(id, feeling, { say: 1 });
      const smiles = FACES[feeling].curve > 0.6;
      expect(whites(face) - whites(faceFile(id, "calm")), feeling).toBe(smiles ? 1 : 0);
    }
  });

  test("keeps its brows in sight over its hair", () => {
    const face = faceFile(id, "worried");
    for (const [d] of look.front) expect(lastOf(face, look.brow)).toBeGreaterThan(face.indexOf(`d="${d}"`));
  });

  test("shows its mouth and eyes against its skin", () => {
    expect(contrast(look.mouth, look.skin)).toBeGreaterThanOrEqual(3);
    expect(contrast(look.iris, "#FFFAF3")).toBeGreaterThanOrEqual(4.5);
    expect(Math.max(contrast("#FFFAF3", look.skin), contrast(look.brow, look.skin))).toBeGreaterThanOrEqual(3);
  });
});

test("nobody smiles who is not meant to: a calm, thinking or steady mouth does not turn up", () => {
  expect(FEELINGS.filter((feeling) => FACES[feeling].curve > 0)).toEqual(["kind", "relieved", "glad", "laughing"]);
});

test("the words band can be read in both of its colours", () => {
  expect(contrast("#FFFFFF", "#14110F")).toBeGreaterThanOrEqual(15);
  expect(contrast("#14110F", "#FFFDF8")).toBeGreaterThanOrEqual(15);
});
