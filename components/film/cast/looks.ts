import type { LookId } from "../../../lib/films/vocabulary.ts";

/** A shape of hair or cloth on a head of 84 by 102, and which of the look's tones it is cut from. */
export type Piece = readonly [path: string, tone: "hair" | "glint" | "extra" | "extraShade" | "skin"];

export interface Look {
  readonly skin: string;
  readonly shade: string;
  readonly mouth: string;
  readonly brow: string;
  readonly iris: string;
  readonly hair: string;
  readonly glint: string;
  readonly extra?: string;
  readonly extraShade?: string;
  readonly back: readonly Piece[];
  readonly front: readonly Piece[];
  readonly beard?: readonly Piece[];
  readonly ears: boolean;
  readonly glasses?: string;
  readonly aid?: string;
  readonly earring?: string;
  readonly lines?: boolean;
  readonly headset?: string;
  readonly heavyBrow?: boolean;
  readonly top: {
    readonly cut: "crew" | "shirt" | "hoodie" | "cardigan" | "blazer" | "roll";
    readonly base: string;
    readonly shade: string;
    readonly under: string;
    readonly detail: string;
  };
}

const SKINS = {
  one: { skin: "#F6D3B3", shade: "#DDAE86", mouth: "#8A3B33", brow: "#6B3F2A" },
  two: { skin: "#E5B288", shade: "#C99066", mouth: "#7A2F2A", brow: "#3B2620" },
  three: { skin: "#C68A5B", shade: "#A66F45", mouth: "#54201D", brow: "#2B1B17" },
  four: { skin: "#A0673F", shade: "#84512F", mouth: "#2E0F0D", brow: "#1C110E" },
  five: { skin: "#7A4C33", shade: "#613A26", mouth: "#EBA88F", brow: "#140C0A", heavyBrow: true },
  six: { skin: "#694230", shade: "#43271B", mouth: "#EBA88F", brow: "#0E0807", heavyBrow: true },
} as const;

const CAP = "M-87-8c-12-78 31-122 87-122 58 0 99 44 87 122-3-18-9-38-19-56-32-12-104-14-136 2-10 16-16 36-19 54Z";
const CROP = "M-86-16c-8-68 34-106 86-106 52 0 94 38 86 106-4-28-16-48-38-56-32-8-66-8-96 0-22 8-34 28-38 56Z";
const BOB_BACK =
  "M-101 6c-13-98 39-146 103-146 64 0 110 48 100 146 6 50 2 86-14 106-30 14-146 14-176 0-16-20-20-56-13-106Z";
const SWEPT = "M-92 16c-12-96 36-150 98-150 60 0 98 52 87 148-5-32-15-72-41-96-26 24-86 42-128 44-10 16-14 36-16 54Z";
const LONG_BACK =
  "M-100 10c-14-100 38-150 102-150 64 0 112 50 100 150 4 60 14 120 10 180-42 20-182 20-224 0-4-60 6-120 12-180Z";
const PARTED = "M-91 14c-13-94 35-146 91-146 58 0 104 52 92 146-2-36-20-76-84-100-22 24-78 40-90 66-6 12-8 22-9 34Z";

/** A round of curls along the top of a head. */
const CURLS = [
  "M-96-34a30 30 0 0 1 8-50 32 32 0 0 1 44-38 34 34 0 0 1 50-10 34 34 0 0 1 52 16 32 32 0 0 1 36 44 28 28 0 0 1 0 42",
  "C86 -40 78 -60 60 -68C40 -58 20 -66 4 -70C-14 -62 -34 -58 -52 -68C-70 -62 -80 -44 -84 -18C-90 -22 -94 -28 -96 -34Z",
].join("");

/** Everyone who can be in a film. Families, faith, age and bodies are simply there. */
export const LOOK: Readonly<Record<LookId, Look>> = {
  ruth: {
    ...SKINS.two,
    iris: "#4A3324",
    hair: "#7B3B22",
    glint: "#99502F",
    ears: false,
    back: [[BOB_BACK, "hair"]],
    front: [
      [SWEPT, "hair"],
      ["M40-118c32 16 48 48 48 86-8-26-22-48-40-60Z", "glint"],
    ],
    top: { cut: "cardigan", base: "#C9603F", shade: "#A64A2E", under: "#F3E3CB", detail: "#8A3B24" },
  },
  grace: {
    ...SKINS.six,
    iris: "#1F120D",
    hair: "#1B1312",
    glint: "#3A2A26",
    extra: "#E9B44C",
    extraShade: "#C48D2A",
    ears: true,
    earring: "#E9B44C",
    back: [["M-30-120a52 50 0 1 1 92 2 50 46 0 0 1-92-2Z", "hair"]],
    front: [
      ["M-87-22c-11-70 33-110 87-110 56 0 98 40 87 110-7-28-27-48-87-50-60 2-80 22-87 50Z", "extra"],
      ["M-82-50c32-42 112-54 162-12 2 6 4 14 5 22-27-34-125-42-169 2Z", "extraShade"],
    ],
    top: { cut: "crew", base: "#2E6B74", shade: "#22545C", under: "#2E6B74", detail: "#22545C" },
  },
  sam: {
    ...SKINS.four,
    iris: "#1F120D",
    hair: "#1E1513",
    glint: "#3A2B25",
    ears: true,
    back: [],
    front: [
      [CURLS, "hair"],
      ["M-20-118a20 20 0 0 1 34-6 20 20 0 0 1 32 8c-20 6-44 6-66-2Z", "glint"],
    ],
    top: { cut: "hoodie", base: "#7A8F4E", shade: "#61743B", under: "#F0E6D2", detail: "#F3ECD9" },
  },
  harpreet: {
    ...SKINS.three,
    iris: "#22140F",
    hair: "#241A17",
    glint: "#4A3B35",
    extra: "#8E2F4F",
    extraShade: "#6E2140",
    ears: false,
    back: [["M-96-30c-14-90 36-138 100-138 64 0 106 48 92 138Z", "extraShade"]],
    front: [
      ["M-90-22c-22-90 26-144 92-146 28 18 38 48 28 76-26 32-80 52-120 70Z", "extra"],
      ["M90-22c24-86-24-144-96-144 28 20 52 46 50 82 12 26 30 46 46 62Z", "extra"],
      ["M-90-22c30-22 80-40 120-70-12-12-34-12-52-6-38 14-62 40-68 76Z", "extraShade"],
    ],
    beard: [
      [
        "M-86-20c4 34 16 46 34 48 16-2 32 4 52 4 20 0 36-6 52-4 18-2 30-14 34-48 10 70-24 148-86 150-62-2-96-80-86-150Z",
        "hair",
      ],
    ],
    top: { cut: "shirt", base: "#34566F", shade: "#274457", under: "#EDE4D3", detail: "#274457" },
  },
  simran: {
    ...SKINS.three,
    iris: "#22140F",
    hair: "#241714",
    glint: "#4B322A",
    ears: true,
    back: [[LONG_BACK, "hair"]],
    front: [
      [PARTED, "hair"],
      ["M14-122c42 6 70 38 74 82-14-32-38-54-70-64Z", "glint"],
    ],
    top: { cut: "hoodie", base: "#D9A13B", shade: "#B88328", under: "#F5E9D0", detail: "#FFF3DB" },
  },
  maggie: {
    ...SKINS.one,
    iris: "#4C6B6B",
    hair: "#C9C4BC",
    glint: "#E4DFD7",
    ears: true,
    glasses: "#7A2F3E",
    lines: true,
    back: [
      ["M-98-4c-10-88 40-132 100-132 60 0 104 44 96 132-4 38-14 48-26 54-32 10-112 10-144 0-12-6-22-16-26-54Z", "hair"],
    ],
    front: [
      [SWEPT, "hair"],
      ["M30-122c36 14 54 42 56 78-14-30-32-50-54-58Z", "glint"],
    ],
    top: { cut: "cardigan", base: "#7A5A92", shade: "#614676", under: "#E9E2D3", detail: "#4E3862" },
  },
  tyler: {
    ...SKINS.five,
    iris: "#180D09",
    hair: "#17100E",
    glint: "#372722",
    ears: true,
    aid: "#8FD0CB",
    back: [],
    front: [
      [
        "M-84-24c-8-46 2-76 10-94 8-30 44-34 74-34 32 0 66 6 74 34 8 18 18 48 10 94-4-26-12-40-22-46-40-8-84-8-124 0-10 6-18 20-22 46Z",
        "hair",
      ],
      [
        "M-54-146c6 14 6 30 0 46m26-50c6 16 6 32 0 48M0-152c6 16 6 34 0 50m28-48c6 16 6 32 0 48m26-42c6 14 6 28 0 44Z",
        "glint",
      ],
    ],
    top: { cut: "crew", base: "#D9704F", shade: "#B9573B", under: "#D9704F", detail: "#B9573B" },
  },
  davey: {
    ...SKINS.one,
    iris: "#4C5E6B",
    hair: "#A2512A",
    glint: "#BF6B3E",
    ears: true,
    back: [],
    front: [
      [CROP, "hair"],
      ["M-40-108c40-14 80-8 106 16-26-6-66-8-106-16Z", "glint"],
    ],
    beard: [
      [
        "M-84 4c4 30 16 40 36 38 14-8 30-8 48-6 18-2 34-2 48 6 20 2 32-8 36-38 4 58-32 110-84 110-52 0-88-52-84-110Z",
        "hair",
      ],
    ],
    top: { cut: "shirt", base: "#8C6A4A", shade: "#6F5237", under: "#EFE6D6", detail: "#6F5237" },
  },
  euan: {
    ...SKINS.one,
    iris: "#4C6B5C",
    hair: "#8A4A2A",
    glint: "#AB653D",
    ears: true,
    back: [["M-94 0c-12-92 36-136 94-136 58 0 106 44 94 136-2 26-8 40-18 48l-152 0c-10-8-16-22-18-48Z", "hair"]],
    front: [
      [
        "M-92 6c-14-90 36-144 96-144 62 0 102 54 88 144-4-22-10-42-18-60-8 4-18 6-28 4 4-8 4-16 2-22-18 18-52 26-82 24 6-8 8-14 8-20-18 16-36 26-50 28-8 12-14 28-16 46Z",
        "hair",
      ],
      ["M-10-124c46-2 80 24 90 60-22-28-54-42-90-46Z", "glint"],
    ],
    top: { cut: "crew", base: "#4F7F8C", shade: "#3C6570", under: "#4F7F8C", detail: "#3C6570" },
  },
  winston: {
    ...SKINS.five,
    iris: "#180D09",
    hair: "#B9B4AD",
    glint: "#D5D0C8",
    extra: "#5A6B52",
    extraShade: "#465440",
    ears: true,
    lines: true,
    glasses: "#2B211F",
    back: [],
    front: [
      ["M-88-44c-8-52 32-90 92-90 60 0 94 38 86 88-50-20-130-20-178 2Z", "extra"],
      ["M-92-40c52-26 132-28 184-2 12 6 14 16 4 16-50-22-142-20-190 2-10-2-8-12 2-16Z", "extraShade"],
    ],
    beard: [
      [
        "M-82 8c6 32 18 38 34 36 14-6 30-8 48-6 18-2 34 0 48 6 16 2 28-4 34-36 6 54-30 110-82 110-52 0-88-56-82-110Z",
        "hair",
      ],
    ],
    top: { cut: "cardigan", base: "#8A5A3C", shade: "#6E452C", under: "#DCE5E0", detail: "#563521" },
  },
  keisha: {
    ...SKINS.six,
    iris: "#1F120D",
    hair: "#1A1110",
    glint: "#3D2B27",
    extra: "#8FD0CB",
    extraShade: "#5FA8A2",
    ears: true,
    back: [
      [
        "M-96-10c-12-86 38-128 98-128 60 0 106 42 96 128 6 70 10 120 6 180-12 8-24 6-30-2l-8-148-132 0-8 148c-6 8-18 10-30 2-4-60 0-110 8-180Z",
        "hair",
      ],
    ],
    front: [
      [CAP, "hair"],
      ["M-60-112c30 16 36 32 30 50m6-66c24 20 30 38 26 62m16-62c20 20 24 42 18 64m18-48c14 16 16 34 10 52", "glint"],
    ],
    top: { cut: "blazer", base: "#2F3F5C", shade: "#243149", under: "#F4F0E6", detail: "#C9603F" },
  },
  mei: {
    ...SKINS.two,
    iris: "#1F120D",
    hair: "#1D1817",
    glint: "#3B3433",
    ears: true,
    back: [["M60-96c68-12 90 56 78 136-4 30-16 44-26 48 6-58-8-118-46-148Z", "hair"]],
    front: [
      ["M-89 8c-15-88 33-140 89-140 58 0 104 52 90 140-4-32-10-56-16-72-34 12-114 12-148 0-8 16-12 44-15 72Z", "hair"],
      ["M-30-118c50-10 92 14 106 52-28-28-62-40-106-40Z", "glint"],
    ],
    top: { cut: "blazer", base: "#2F5C4A", shade: "#244839", under: "#F4F0E6", detail: "#E9B44C" },
  },
  lin: {
    ...SKINS.two,
    iris: "#1F120D",
    hair: "#1D1817",
    glint: "#443B3A",
    ears: false,
    back: [[LONG_BACK, "hair"]],
    front: [
      [SWEPT, "hair"],
      ["M40-118c32 16 48 48 48 86-8-26-22-48-40-60Z", "glint"],
    ],
    top: { cut: "crew", base: "#C9603F", shade: "#A64A2E", under: "#C9603F", detail: "#A64A2E" },
  },
  joy: {
    ...SKINS.two,
    iris: "#2A1A14",
    hair: "#2A2423",
    glint: "#5A5150",
    ears: true,
    lines: true,
    earring: "#F4F0E6",
    headset: "#16303A",
    back: [["M-40-124a46 42 0 1 1 84 2 46 40 0 0 1-84-2Z", "hair"]],
    front: [
      [PARTED, "hair"],
      ["M14-122c42 6 70 38 74 82-14-32-38-54-70-64Z", "glint"],
    ],
    top: { cut: "roll", base: "#3E7C86", shade: "#2E626C", under: "#3E7C86", detail: "#2E626C" },
  },
  hana: {
    ...SKINS.two,
    iris: "#2A1A14",
    hair: "#2A2423",
    glint: "#5A5150",
    ears: true,
    lines: true,
    earring: "#F4F0E6",
    back: [["M-40-124a46 42 0 1 1 84 2 46 40 0 0 1-84-2Z", "hair"]],
    front: [
      [PARTED, "hair"],
      ["M14-122c42 6 70 38 74 82-14-32-38-54-70-64Z", "glint"],
    ],
    top: { cut: "cardigan", base: "#7A8F4E", shade: "#61743B", under: "#F0E8DC", detail: "#4E5F2F" },
  },
  amina: {
    ...SKINS.three,
    iris: "#22140F",
    hair: "#5F7F92",
    glint: "#7B9AAB",
    ears: false,
    back: [
      [
        "M-106 20c-10-112 44-164 106-164 62 0 116 52 106 164 6 70 26 110 22 156-68 30-188 30-256 0-4-46 16-86 22-156Z",
        "hair",
      ],
    ],
    front: [
      [
        "M-104 30c-14-118 42-174 104-174 62 0 118 56 104 174-4 54-40 92-104 94 50-20 76-64 74-120-2-60-30-88-74-88-44 0-72 28-74 88-2 56 24 100 74 120-64-2-100-40-104-94Z",
        "hair",
      ],
      ["M-74 110c44 30 114 30 158-6-14 46-74 68-134 52Z", "glint"],
    ],
    top: { cut: "blazer", base: "#5B4A6B", shade: "#463853", under: "#F0E8DC", detail: "#5F7F92" },
  },
  owen: {
    ...SKINS.one,
    iris: "#3E5468",
    hair: "#4A342A",
    glint: "#6A4E40",
    ears: true,
    back: [],
    front: [
      [CROP, "hair"],
      ["M-40-108c40-14 80-8 106 16-26-6-66-8-106-16Z", "glint"],
    ],
    top: { cut: "shirt", base: "#31475E", shade: "#25374A", under: "#FFFDF8", detail: "#1B2836" },
  },
};
