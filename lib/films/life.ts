/** The small movements of someone alive: pure functions of time and a seed, never of chance. */

/** An integer to a number from 0 to 1, the same each time. */
export function hash(seed: number): number {
  let n = Math.imul(seed | 0, 0x9e3779b1) ^ 0x85ebca6b;
  n = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d);
  n = Math.imul(n ^ (n >>> 12), 0x297a2d39);
  return ((n ^ (n >>> 15)) >>> 0) / 4294967296;
}

const BLINK_EVERY = 3.4;
const BLINK_FOR = 0.18;

/** How shut the eyes are: 0 open, 1 shut. Once in each slot, at a moment the seed chooses. */
export function blink(t: number, seed: number): number {
  const slot = Math.floor(t / BLINK_EVERY);
  const start = slot * BLINK_EVERY + hash(slot * 31 + seed) * (BLINK_EVERY - BLINK_FOR);
  const share = (t - start) / BLINK_FOR;
  return share <= 0 || share >= 1 ? 0 : 1 - Math.abs(share * 2 - 1);
}

/** Breath: -1 to 1. */
export function breathe(t: number, seed: number): number {
  return Math.sin(((t + hash(seed) * 3.6) / 3.6) * Math.PI * 2);
}

/** How open a speaking mouth is, 0 to 1, about six syllables a second with rests. */
export function talk(t: number, seed: number): number {
  const syllable = Math.floor(t * 6);
  const height = hash(syllable * 17 + seed);
  if (height < 0.22) return 0;
  return height * Math.sin((t * 6 - syllable) * Math.PI);
}
