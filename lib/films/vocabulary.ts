/** The closed lists a film is written in. A word that is not here fails the check. */

export const FEELINGS = [
  "calm",
  "kind",
  "thinking",
  "steady",
  "worried",
  "scared",
  "ashamed",
  "shocked",
  "cross",
  "relieved",
  "glad",
  "laughing",
] as const;
export type Feeling = (typeof FEELINGS)[number];

export const PROPS = [
  "phone",
  "mug",
  "card",
  "plane",
  "copies",
  "scribble",
  "coin-slot",
  "clock",
  "shadow",
  "shield",
  "box",
  "door",
  "lamp",
  "umbrella",
  "notebook",
  "washing",
  "pen",
  "plate",
  "cloud",
  "rain",
  "chips",
  "handset",
] as const;
export type PropKind = (typeof PROPS)[number];

export const SETS = [
  "kitchen",
  "table-top",
  "doors",
  "helpers",
  "bedroom",
  "car",
  "flats",
  "landing",
  "living-room",
  "school",
  "machine",
] as const;
export type SetId = (typeof SETS)[number];

export const LIGHTS = ["night", "dusk", "lamp", "morning"] as const;
export type Light = (typeof LIGHTS)[number];

export const SHOTS = [
  "wide",
  "middle",
  "left",
  "right",
  "close",
  "low",
  "one",
  "two",
  "three",
  "window-a",
  "window-b",
  "window-c",
  "window-d",
  "window-e",
  "window-f",
] as const;
export type Shot = (typeof SHOTS)[number];

export const PROP_ACTS = [
  "show",
  "hide",
  "buzz",
  "light",
  "dark",
  "open",
  "close",
  "fill",
  "half",
  "empty",
  "grow",
  "shrink",
] as const;

export const THREADS = ["tangle", "loose", "level"] as const;

/** Directions in which eyes may go that are nobody and nothing. */
export const AWAY = ["down", "away", "up", "out", "ahead"] as const;

export const LOOKS = [
  "ruth",
  "grace",
  "sam",
  "harpreet",
  "simran",
  "maggie",
  "tyler",
  "davey",
  "euan",
  "winston",
  "keisha",
  "mei",
  "lin",
  "joy",
  "hana",
  "amina",
  "owen",
] as const;
export type LookId = (typeof LOOKS)[number];
