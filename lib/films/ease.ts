/** How a value travels between two keys. `hold` waits, then is there at once. */
export const EASES = ["linear", "hold", "in", "out", "inOut", "settle", "anticipate"] as const;
export type Ease = (typeof EASES)[number];

type Curve = readonly [x1: number, y1: number, x2: number, y2: number];

const CURVES: Readonly<Record<Exclude<Ease, "linear" | "hold">, Curve>> = {
  in: [0.5, 0, 0.9, 0.6],
  out: [0.1, 0.5, 0.3, 1],
  inOut: [0.6, 0, 0.2, 1],
  settle: [0.2, 0.9, 0.25, 1.12],
  anticipate: [0.5, -0.28, 0.2, 1],
};

/** Where a movement is at share `x` (0 to 1) of its time. Bisection, so that every engine gives the same answer. */
export function ease(kind: Ease, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (kind === "linear") return x;
  if (kind === "hold") return 0;
  const [x1, y1, x2, y2] = CURVES[kind];
  let low = 0;
  let high = 1;
  for (let turn = 0; turn < 22; turn += 1) {
    const middle = (low + high) / 2;
    if (bezier(x1, x2, middle) < x) low = middle;
    else high = middle;
  }
  return bezier(y1, y2, (low + high) / 2);
}

function bezier(a: number, b: number, u: number): number {
  const v = 1 - u;
  return 3 * v * v * u * a + 3 * v * u * u * b + u * u * u;
}

/** Two decimals: what a screen can show, and what keeps the same moment the same text everywhere. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
