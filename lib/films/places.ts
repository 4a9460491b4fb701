import type { Point } from "./limb.ts";
import type { SetId, Shot } from "./vocabulary.ts";

interface Seat extends Point {
  readonly scale?: number;
  /** Hands are behind the furniture. */
  readonly under?: boolean;
}

export interface Place {
  readonly seats: Readonly<Record<string, Seat>>;
  readonly spots: Readonly<Record<string, Point>>;
  /** Where hands rest: this far to each side of the seat, at this height. */
  readonly hands: { readonly apart: number; readonly y: number };
}

const BEHIND = { apart: 120, y: 800 };

/** Where people may sit and things may be, for each set. On a picture of 1600 by 900. */
export const PLACES: Readonly<Record<SetId, Place>> = {
  kitchen: {
    seats: {
      left: { x: 430, y: 478 },
      centre: { x: 800, y: 470 },
      right: { x: 1170, y: 478 },
      "two-left": { x: 610, y: 478 },
      "two-right": { x: 1000, y: 490 },
    },
    spots: {
      "table-left": { x: 590, y: 672 },
      "table-centre": { x: 800, y: 664 },
      "table-right": { x: 1010, y: 668 },
      "left-mug": { x: 300, y: 660 },
      "right-mug": { x: 1330, y: 660 },
      "two-mug": { x: 760, y: 660 },
      "two-book": { x: 470, y: 690 },
      wall: { x: 1180, y: 168 },
      air: { x: 800, y: 110 },
      "left-plate": { x: 600, y: 676 },
      "centre-plate": { x: 800, y: 682 },
      "right-plate": { x: 1000, y: 676 },
    },
    hands: { apart: 92, y: 684 },
  },
  "table-top": {
    seats: { left: { x: 330, y: 1190, scale: 1.7 }, right: { x: 1270, y: 1190, scale: 1.7 } },
    spots: {
      centre: { x: 800, y: 330 },
      "short-left": { x: 590, y: 500 },
      "short-right": { x: 1010, y: 500 },
      card: { x: 660, y: 420 },
      left: { x: 400, y: 330 },
      right: { x: 1180, y: 330 },
      slot: { x: 1080, y: 190 },
      box: { x: 1080, y: 380 },
      page: { x: 1160, y: 420 },
      pen: { x: 1200, y: 480 },
      nib: { x: 1168, y: 440 },
      air: { x: 800, y: 120 },
    },
    hands: { apart: 0, y: 1000 },
  },
  doors: {
    seats: {},
    spots: {
      one: { x: 300, y: 640 },
      two: { x: 640, y: 560 },
      three: { x: 960, y: 490 },
      four: { x: 1250, y: 430 },
      sky: { x: 800, y: 150 },
      clock: { x: 300, y: 210 },
    },
    hands: BEHIND,
  },
  helpers: {
    seats: {
      one: { x: 300, y: 560, scale: 0.92, under: true },
      two: { x: 800, y: 560, scale: 0.92, under: true },
      three: { x: 1300, y: 560, scale: 0.92, under: true },
    },
    spots: {
      one: { x: 330, y: 660 },
      two: { x: 800, y: 660 },
      three: { x: 1270, y: 660 },
      air: { x: 800, y: 84 },
    },
    hands: { apart: 96, y: 730 },
  },
  bedroom: {
    seats: {
      bed: { x: 560, y: 500 },
      beside: { x: 1010, y: 510 },
      doorway: { x: 1330, y: 440, scale: 0.86, under: true },
    },
    spots: {
      lap: { x: 560, y: 668 },
      cover: { x: 790, y: 690 },
      wall: { x: 905, y: 560 },
      "wall-high": { x: 905, y: 470 },
      "wall-clock": { x: 905, y: 310 },
      lamp: { x: 130, y: 520 },
      air: { x: 800, y: 110 },
    },
    hands: { apart: 74, y: 684 },
  },
  car: {
    seats: {
      driver: { x: 500, y: 480 },
      passenger: { x: 1090, y: 490, under: true },
    },
    spots: {
      road: { x: 790, y: 700 },
      wheel: { x: 500, y: 668 },
      "wheel-left": { x: 338, y: 668 },
      "wheel-right": { x: 662, y: 668 },
      dash: { x: 800, y: 640 },
      window: { x: 1700, y: 300 },
      lap: { x: 800, y: 690 },
      air: { x: 800, y: 96 },
    },
    hands: { apart: 118, y: 668 },
  },
  flats: {
    seats: {
      a: { x: 303, y: 336, scale: 0.5, under: true },
      b: { x: 641, y: 336, scale: 0.5, under: true },
      c: { x: 979, y: 336, scale: 0.5, under: true },
      d: { x: 472, y: 668, scale: 0.5, under: true },
      e: { x: 810, y: 668, scale: 0.5, under: true },
      f: { x: 1148, y: 668, scale: 0.5, under: true },
    },
    spots: {
      a: { x: 303, y: 392 },
      b: { x: 641, y: 392 },
      c: { x: 979, y: 392 },
      d: { x: 472, y: 724 },
      e: { x: 810, y: 724 },
      f: { x: 1148, y: 724 },
      sky: { x: 1370, y: 210 },
      high: { x: 1180, y: 120 },
      air: { x: 800, y: 70 },
    },
    hands: { apart: 40, y: 900 },
  },
  landing: {
    seats: {
      outside: { x: 560, y: 480 },
      inside: { x: 1130, y: 500, scale: 0.94 },
    },
    spots: {
      door: { x: 1130, y: 470 },
      knock: { x: 940, y: 430 },
      tray: { x: 560, y: 640 },
      "mug-one": { x: 450, y: 652 },
      "mug-two": { x: 668, y: 652 },
      "clasp-left": { x: 1106, y: 690 },
      "clasp-right": { x: 1160, y: 694 },
      air: { x: 800, y: 90 },
    },
    hands: { apart: 108, y: 672 },
  },
  "living-room": {
    seats: {
      left: { x: 440, y: 486 },
      centre: { x: 800, y: 480 },
      right: { x: 1160, y: 492 },
      "two-left": { x: 590, y: 486 },
      "two-right": { x: 1020, y: 496 },
    },
    spots: {
      window: { x: 800, y: 200 },
      "window-left": { x: 520, y: 190 },
      "window-right": { x: 1080, y: 190 },
      table: { x: 800, y: 690 },
      washing: { x: 560, y: 690 },
      phone: { x: 1010, y: 690 },
      umbrella: { x: 805, y: 150 },
      rain: { x: 800, y: 320 },
      air: { x: 800, y: 80 },
    },
    hands: { apart: 84, y: 690 },
  },
  school: {
    seats: {
      left: { x: 330, y: 500, scale: 0.94 },
      centre: { x: 800, y: 500 },
      right: { x: 1270, y: 500, scale: 0.94 },
    },
    spots: {
      "wall-a": { x: 130, y: 168 },
      "wall-b": { x: 560, y: 128 },
      "wall-c": { x: 1040, y: 128 },
      "wall-d": { x: 1470, y: 168 },
      centre: { x: 800, y: 170 },
      air: { x: 800, y: 70 },
    },
    hands: { apart: 78, y: 684 },
  },
  machine: {
    seats: { left: { x: 60, y: 1120, scale: 1.6 }, right: { x: 1540, y: 1120, scale: 1.6 } },
    spots: {
      before: { x: 330, y: 446 },
      inside: { x: 800, y: 446 },
      after: { x: 1270, y: 446 },
      front: { x: 800, y: 400 },
      entering: { x: 520, y: 446 },
      card: { x: 800, y: 400 },
      air: { x: 800, y: 84 },
    },
    hands: { apart: 0, y: 1000 },
  },
};

/** Middle of the view and how near. Lower views keep hands above the words that a video burns in. */
export const SHOT_VIEWS: Readonly<Record<Shot, readonly [x: number, y: number, zoom: number]>> = {
  wide: [800, 450, 1],
  middle: [800, 462, 1.26],
  left: [730, 466, 1.32],
  right: [870, 466, 1.32],
  close: [800, 482, 1.44],
  low: [800, 560, 1.5],
  one: [300, 478, 2],
  two: [800, 478, 2],
  three: [1300, 478, 2],
  "window-a": [303, 296, 2.95],
  "window-b": [641, 296, 2.95],
  "window-c": [979, 296, 2.95],
  "window-d": [472, 628, 2.95],
  "window-e": [810, 628, 2.95],
  "window-f": [1148, 628, 2.95],
};

/** The part of every picture that words may cover in a video: nothing that matters goes below it. */
export const WORDS_FROM = 760;

/** Where each kind of thing is held or touched, from its own middle. */
export const GRIPS: Readonly<Record<string, Point>> = {
  phone: { x: 0, y: 6 },
  mug: { x: 0, y: 8 },
  card: { x: 0, y: 10 },
  notebook: { x: 20, y: 8 },
  handset: { x: 0, y: 30 },
  chips: { x: 0, y: 10 },
};
