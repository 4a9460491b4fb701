import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EASES, ease, round } from "../../lib/films/ease.ts";
import { blink, breathe, hash, talk } from "../../lib/films/life.ts";
import { elbow, SHORTEST_BONE } from "../../lib/films/limb.ts";
import { at, type Key } from "../../lib/films/timeline.ts";

const fixed = { seed: 20261123, numRuns: 300 };

describe("ease", () => {
  test("starts at 0, ends at 1 and never strays far", () => {
    fc.assert(
      fc.property(fc.constantFrom(...EASES), fc.double({ min: 0, max: 1, noNaN: true }), (kind, x) => {
        expect(ease(kind, 0)).toBe(0);
        expect(ease(kind, 1)).toBe(1);
        expect(ease(kind, x)).toBeGreaterThan(-0.2);
        expect(ease(kind, x)).toBeLessThan(1.2);
      }),
      fixed,
    );
  });

  test("keeps its value at a key and stays between two linear keys", () => {
    const keys = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -900, max: 900 })), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(keys, fc.double({ min: 0, max: 1, noNaN: true }), (steps, share) => {
        let t = 0;
        const track: Key[] = steps.map(([gap, value]) => {
          t += gap / 10;
          return [round(t), value];
        });
        for (const [time, value] of track) expect(at(track, time)).toBeCloseTo(value, 6);
        const [a, b] = [track[0], track[1]];
        if (!a || !b) return;
        const between = at(track, a[0] + (b[0] - a[0]) * share);
        expect(between).toBeGreaterThanOrEqual(Math.min(a[1], b[1]) - 1e-6);
        expect(between).toBeLessThanOrEqual(Math.max(a[1], b[1]) + 1e-6);
      }),
      fixed,
    );
  });
});

describe("limb", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 1600 }), y: fc.integer({ min: 0, max: 1200 }) });

  test("both bones are equal, never too short for the hand, and bend to the side asked for", () => {
    fc.assert(
      fc.property(point, point, fc.constantFrom(1 as const, -1 as const), (shoulder, hand, side) => {
        const bend = elbow(shoulder, hand, side);
        const upper = Math.hypot(bend.x - shoulder.x, bend.y - shoulder.y);
        const lower = Math.hypot(hand.x - bend.x, hand.y - bend.y);
        const far = Math.hypot(hand.x - shoulder.x, hand.y - shoulder.y);
        if (far < 1) return;
        expect(upper).toBeCloseTo(lower, 4);
        expect(upper + lower).toBeGreaterThanOrEqual(far - 1e-6);
        expect(upper).toBeCloseTo(Math.max(SHORTEST_BONE, far * 0.535), 4);
        const cross = (hand.x - shoulder.x) * (bend.y - shoulder.y) - (hand.y - shoulder.y) * (bend.x - shoulder.x);
        expect(Math.sign(cross)).toBe(side);
      }),
      fixed,
    );
  });
});

describe("life", () => {
  test("is the same each time and within its bounds", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 120, noNaN: true }), fc.integer({ min: 0, max: 99999 }), (t, seed) => {
        expect(hash(seed)).toBe(hash(seed));
        for (const value of [hash(seed), blink(t, seed), talk(t, seed)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(Math.abs(breathe(t, seed))).toBeLessThanOrEqual(1);
      }),
      fixed,
    );
  });

  test("people blink, and mostly do not", () => {
    const shut = Array.from({ length: 2500 }, (_, index) => blink(index / 25, 7) > 0.5).filter(Boolean).length;
    expect(shut).toBeGreaterThan(30);
    expect(shut).toBeLessThan(250);
  });
});
