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

const CAP =
  "M-87 -8C-99 -86 -56 -130 0 -130C58 -130 99 -86 87 -8C84 -26 78 -40 68 -54C36 -66 -36 -68 -68 -52C-78 -40 -84 -26 -87 -8Z";
const CROP =
  "M-86 -16C-94 -84 -52 -122 0 -122C52 -122 94 -84 86 -16C82 -44 70 -64 48 -72C16 -80 -18 -80 -48 -72C-70 -64 -82 -44 -86 -16Z";
const BOB_BACK =
  "M-101 6C-114 -92 -62 -140 2 -140C66 -140 112 -92 102 6C108 56 104 92 88 112C58 126 -58 126 -88 112C-104 92 -108 56 -101 6Z";
const SWEPT =
  "M-92 16C-104 -80 -56 -134 6 -134C66 -134 104 -82 93 14C88 -18 78 -44 52 -66C26 -36 -34 -18 -76 -26C-86 -14 -90 0 -92 16Z";
const LONG_BACK =
  "M-100 10C-114 -90 -62 -140 2 -140C66 -140 114 -90 102 10C106 70 116 130 112 190C70 210 -70 210 -112 190C-116 130 -106 70 -100 10Z";
const PARTED =
  "M-91 14C-104 -80 -56 -132 0 -132C58 -132 104 -80 92 14C90 -22 72 -62 8 -86C-14 -62 -70 -46 -82 -20C-88 -8 -90 2 -91 14Z";

/** A round of curls along the top of a head. */
const CURLS = [
  "M-96 -34a30 30 0 0 1 8-50a32 32 0 0 1 44-38a34 34 0 0 1 50-10a34 34 0 0 1 52 16a32 32 0 0 1 36 44a28 28 0 0 1 0 42",
  "C86 -36 78 -50 60 -56C40 -44 20 -54 4 -58C-14 -50 -34 -44 -52 -56C-70 -50 -80 -38 -84 -18C-90 -22 -94 -28 -96 -34Z",
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
      ["M40 -118C72 -102 88 -70 88 -32C80 -58 66 -80 48 -92Z", "glint"],
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
    back: [["M-30 -120a52 50 0 1 1 92 2a50 46 0 0 1-92-2Z", "hair"]],
    front: [
      ["M-87 -22C-98 -92 -54 -132 0 -132C56 -132 98 -92 87 -22C80 -50 60 -70 0 -72C-60 -70 -80 -50 -87 -22Z", "extra"],
      ["M-82 -50C-50 -92 30 -104 80 -62C82 -56 84 -48 85 -40C58 -74 -40 -82 -84 -38Z", "extraShade"],
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
      ["M-20 -118a20 20 0 0 1 34-6a20 20 0 0 1 32 8c-20 6-44 6-66-2Z", "glint"],
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
    back: [["M-96 -30C-110 -120 -60 -168 4 -168C68 -168 110 -120 96 -30Z", "extraShade"]],
    front: [
      ["M-90 -22C-112 -112 -64 -166 2 -168C30 -150 40 -120 30 -92C4 -60 -50 -40 -90 -22Z", "extra"],
      ["M90 -22C114 -108 66 -166 -6 -166C22 -146 46 -120 44 -84C56 -58 74 -38 90 -22Z", "extra"],
      ["M-90 -22C-60 -44 -10 -62 30 -92C18 -104 -4 -104 -22 -98C-60 -84 -84 -58 -90 -22Z", "extraShade"],
    ],
    beard: [
      [
        "M-86 -20C-82 14 -70 26 -52 28C-36 26 -20 32 0 32C20 32 36 26 52 28C70 26 82 14 86 -20C96 50 62 128 0 130C-62 128 -96 50 -86 -20Z",
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
      ["M14 -122C56 -116 84 -84 88 -40C74 -72 50 -94 18 -104Z", "glint"],
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
      [
        "M-98 -4C-108 -92 -58 -136 2 -136C62 -136 106 -92 98 -4C94 34 84 44 72 50C40 60 -40 60 -72 50C-84 44 -94 34 -98 -4Z",
        "hair",
      ],
    ],
    front: [
      [SWEPT, "hair"],
      ["M30 -122C66 -108 84 -80 86 -44C72 -74 54 -94 32 -102Z", "glint"],
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
        "M-84 -24C-92 -70 -82 -100 -74 -118C-66 -148 -30 -152 0 -152C32 -152 66 -146 74 -118C82 -100 92 -70 84 -24C80 -50 72 -64 62 -70C22 -78 -22 -78 -62 -70C-72 -64 -80 -50 -84 -24Z",
        "hair",
      ],
      [
        "M-54 -146c6 14 6 30 0 46M-28 -150c6 16 6 32 0 48M0 -152c6 16 6 34 0 50M28 -150c6 16 6 32 0 48M54 -144c6 14 6 28 0 44Z",
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
      ["M-40 -108C0 -122 40 -116 66 -92C40 -98 0 -100 -40 -108Z", "glint"],
    ],
    beard: [
      [
        "M-84 4C-80 34 -68 44 -48 42C-34 34 -18 34 0 36C18 34 34 34 48 42C68 44 80 34 84 4C88 62 52 114 0 114C-52 114 -88 62 -84 4Z",
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
    back: [
      ["M-94 0C-106 -92 -58 -136 0 -136C58 -136 106 -92 94 0C92 26 86 40 76 48L-76 48C-86 40 -92 26 -94 0Z", "hair"],
    ],
    front: [
      [
        "M-92 6C-106 -84 -56 -138 4 -138C66 -138 106 -84 92 6C88 -10 82 -24 74 -34C66 -28 56 -26 46 -26C50 -34 50 -42 48 -50C30 -28 -4 -20 -34 -24C-28 -32 -26 -40 -26 -46C-44 -30 -62 -24 -76 -26C-84 -18 -90 -8 -92 6Z",
        "hair",
      ],
      ["M-10 -124C36 -126 70 -100 80 -64C58 -92 26 -106 -10 -110Z", "glint"],
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
      ["M-88 -44C-96 -96 -56 -134 4 -134C64 -134 98 -96 90 -46C40 -66 -40 -66 -88 -44Z", "extra"],
      [
        "M-92 -40C-40 -66 40 -68 92 -42C104 -36 106 -26 96 -26C46 -48 -46 -46 -94 -24C-104 -26 -102 -36 -92 -40Z",
        "extraShade",
      ],
    ],
    beard: [
      [
        "M-82 8C-76 40 -64 46 -48 44C-34 38 -18 36 0 38C18 36 34 38 48 44C64 46 76 40 82 8C88 62 52 118 0 118C-52 118 -88 62 -82 8Z",
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
        "M-96 -10C-108 -96 -58 -138 2 -138C62 -138 108 -96 98 -10C104 60 108 110 104 170C92 178 80 176 74 168L66 20L-66 20L-74 168C-80 176 -92 178 -104 170C-108 110 -104 60 -96 -10Z",
        "hair",
      ],
    ],
    front: [
      [CAP, "hair"],
      [
        "M-60 -112C-30 -96 -24 -80 -30 -62M-24 -128C0 -108 6 -90 2 -66M18 -128C38 -108 42 -86 36 -64M54 -112C68 -96 70 -78 64 -60",
        "glint",
      ],
    ],
    top: { cut: "blazer", base: "#2F3F5C", shade: "#243149", under: "#F4F0E6", detail: "#C9603F" },
  },
  mei: {
    ...SKINS.two,
    iris: "#1F120D",
    hair: "#1D1817",
    glint: "#3B3433",
    ears: true,
    back: [["M60 -96C128 -108 150 -40 138 40C134 70 122 84 112 88C118 30 104 -30 66 -60Z", "hair"]],
    front: [
      [
        "M-89 8C-104 -80 -56 -132 0 -132C58 -132 104 -80 90 8C86 -14 80 -28 74 -38C40 -24 -40 -24 -74 -36C-82 -26 -86 -10 -89 8Z",
        "hair",
      ],
      ["M-30 -118C20 -128 62 -104 76 -66C48 -94 14 -106 -30 -106Z", "glint"],
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
      ["M40 -118C72 -102 88 -70 88 -32C80 -58 66 -80 48 -92Z", "glint"],
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
    back: [["M-40 -124a46 42 0 1 1 84 2a46 40 0 0 1-84-2Z", "hair"]],
    front: [
      [PARTED, "hair"],
      ["M14 -122C56 -116 84 -84 88 -40C74 -72 50 -94 18 -104Z", "glint"],
    ],
    top: { cut: "roll", base: "#3E7C86", shade: "#2E626C", under: "#3E7C86", detail: "#2E626C" },
  },
  amina: {
    ...SKINS.three,
    iris: "#22140F",
    hair: "#5F7F92",
    glint: "#7B9AAB",
    ears: false,
    back: [
      [
        "M-106 20C-116 -92 -62 -144 0 -144C62 -144 116 -92 106 20C112 90 132 130 128 176C60 206 -60 206 -128 176C-132 130 -112 90 -106 20Z",
        "hair",
      ],
    ],
    front: [
      [
        "M-104 30C-118 -88 -62 -144 0 -144C62 -144 118 -88 104 30C100 84 64 122 0 124C50 104 76 60 74 4C72 -56 44 -84 0 -84C-44 -84 -72 -56 -74 4C-76 60 -50 104 0 124C-64 122 -100 84 -104 30Z",
        "hair",
      ],
      ["M-74 110C-30 140 40 140 84 104C70 150 10 172 -50 156Z", "glint"],
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
      ["M-40 -108C0 -122 40 -116 66 -92C40 -98 0 -100 -40 -108Z", "glint"],
    ],
    top: { cut: "shirt", base: "#31475E", shade: "#25374A", under: "#FFFDF8", detail: "#1B2836" },
  },
};
