import type { Shape } from "../../components/film/draw.ts";

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

/** Draws shapes roughly, as luminance on a small grid: enough to find flashes, with nothing installed. */
export function luminance(shapes: readonly Shape[], across: number, down: number): Float32Array {
  const grid = new Float32Array(across * down);
  const scale: Matrix = [across / 1600, 0, 0, down / 900, 0, 0];
  for (const shape of shapes) paint(shape, scale, 1, {}, grid, across, down);
  return grid;
}

function paint(
  shape: Shape,
  matrix: Matrix,
  alpha: number,
  from: Record<string, string>,
  grid: Float32Array,
  w: number,
  h: number,
): void {
  const at = { ...from, ...shape.attributes };
  delete at.opacity;
  delete at.transform;
  const own = times(matrix, transform(shape.attributes.transform));
  const seen = alpha * Number(shape.attributes.opacity ?? 1);
  if (seen < 0.01) return;
  if (shape.tag === "g") {
    for (const child of shape.children) paint(child, own, seen, at, grid, w, h);
    return;
  }
  const outlines = outline(shape).map((points) => points.map((point) => apply(own, point)));
  if (at.fill !== "none") fillIn(outlines, light(at.fill ?? "#000000"), seen, grid, w, h);
  if (at.stroke && at.stroke !== "none") {
    const half = (Number(at["stroke-width"] ?? 1) * Math.sqrt(Math.abs(own[0] * own[3] - own[1] * own[2]))) / 2;
    if (half < 0.2) return;
    for (const points of outlines) {
      for (let i = 1; i < points.length; i += 1) {
        const [a, b] = [points[i - 1], points[i]];
        if (!a || !b) continue;
        const far = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
        const nx = (-(b[1] - a[1]) / far) * half;
        const ny = ((b[0] - a[0]) / far) * half;
        const quad: Point[] = [
          [a[0] + nx, a[1] + ny],
          [b[0] + nx, b[1] + ny],
          [b[0] - nx, b[1] - ny],
          [a[0] - nx, a[1] - ny],
        ];
        fillIn([quad], light(at.stroke), seen, grid, w, h);
      }
    }
  }
}

function light(colour: string): number {
  return relativeLuminance(colour === "currentColor" ? "#000000" : colour);
}

/** WCAG's relative luminance of `#rrggbb`. */
function relativeLuminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((place) => {
    const value = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG's contrast of two colours. */
export function contrast(one: string, other: string): number {
  const [a, b] = [relativeLuminance(one), relativeLuminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function apply(m: Matrix, [x, y]: Point): Point {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

function transform(text = ""): Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, list = ""] of text.matchAll(/(translate|rotate|scale)\(([^)]*)\)/g)) {
    const [a = 0, b] = list.split(/[\s,]+/).map(Number);
    if (name === "translate") matrix = times(matrix, [1, 0, 0, 1, a, b ?? 0]);
    else if (name === "scale") matrix = times(matrix, [a, 0, 0, b ?? a, 0, 0]);
    else {
      const turn = (a * Math.PI) / 180;
      matrix = times(matrix, [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0]);
    }
  }
  return matrix;
}

const paths = new Map<string, Point[][]>();

function outline({ tag, attributes }: Shape): Point[][] {
  const get = (name: string) => Number(attributes[name] ?? 0);
  if (tag === "rect") {
    const [x, y, w, h] = [get("x"), get("y"), get("width"), get("height")];
    return [
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ],
    ];
  }
  if (tag === "circle" || tag === "ellipse") {
    const rx = get("rx") || get("r");
    const ry = get("ry") || get("r");
    return [
      Array.from({ length: 12 }, (_, i): Point => {
        const angle = (i / 12) * Math.PI * 2;
        return [get("cx") + Math.cos(angle) * rx, get("cy") + Math.sin(angle) * ry];
      }),
    ];
  }
  const d = attributes.d ?? "";
  let known = paths.get(d);
  if (!known) {
    known = flatten(d);
    if (paths.size < 5000) paths.set(d, known);
  }
  return known;
}

const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7, z: 0 };

/** A path as polygons. Curves become four lines; arcs one. */
function flatten(d: string): Point[][] {
  const tokens = d.match(/[a-zA-Z]|-?\d*\.?\d+/g) ?? [];
  const all: Point[][] = [];
  let [x, y, startX, startY, backX, backY] = [0, 0, 0, 0, 0, 0];
  let command = "";
  let points: Point[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (/[a-zA-Z]/.test(tokens[i] ?? "")) {
      command = tokens[i] ?? "";
      i += 1;
    }
    const kind = command.toLowerCase();
    const relative = command === kind;
    const n = tokens.slice(i, i + (TAKES[kind] ?? 0)).map(Number);
    i += n.length;
    if (kind === "z") {
      [x, y] = [startX, startY];
      continue;
    }
    const near = (index: number): Point => [
      (n[index] ?? 0) + (relative ? x : 0),
      (n[index + 1] ?? 0) + (relative ? y : 0),
    ];
    let end: Point;
    if (kind === "h") end = [(n[0] ?? 0) + (relative ? x : 0), y];
    else if (kind === "v") end = [x, (n[0] ?? 0) + (relative ? y : 0)];
    else end = near(n.length - 2);
    if (kind === "m") {
      points = [end];
      all.push(points);
      [startX, startY] = end;
      command = relative ? "l" : "L";
    } else if (kind === "c" || kind === "s" || kind === "q") {
      const first: Point = kind === "s" ? [2 * x - backX, 2 * y - backY] : near(0);
      const second: Point = kind === "c" ? near(2) : near(0);
      for (let step = 1; step <= 4; step += 1) {
        const t = step / 4;
        const u = 1 - t;
        points.push(
          kind === "q"
            ? [u * u * x + 2 * u * t * first[0] + t * t * end[0], u * u * y + 2 * u * t * first[1] + t * t * end[1]]
            : [
                u ** 3 * x + 3 * u * u * t * first[0] + 3 * u * t * t * second[0] + t ** 3 * end[0],
                u ** 3 * y + 3 * u * u * t * first[1] + 3 * u * t * t * second[1] + t ** 3 * end[1],
              ],
        );
      }
      [backX, backY] = second;
    } else points.push(end);
    if (kind !== "c" && kind !== "s") [backX, backY] = end;
    [x, y] = end;
  }
  return all;
}

function fillIn(
  outlines: readonly (readonly Point[])[],
  tone: number,
  alpha: number,
  grid: Float32Array,
  w: number,
  h: number,
): void {
  let top = h;
  let bottom = 0;
  for (const points of outlines) {
    for (const [, y] of points) {
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  for (let row = Math.max(0, Math.floor(top)); row < Math.min(h, Math.ceil(bottom)); row += 1) {
    const middle = row + 0.5;
    const crossings: [number, number][] = [];
    for (const points of outlines) {
      for (let i = 0; i < points.length; i += 1) {
        const a = points[i];
        const b = points[(i + 1) % points.length];
        if (!a || !b || a[1] > middle === b[1] > middle) continue;
        crossings.push([a[0] + ((middle - a[1]) / (b[1] - a[1])) * (b[0] - a[0]), b[1] > a[1] ? 1 : -1]);
      }
    }
    crossings.sort((one, other) => one[0] - other[0]);
    let winding = 0;
    for (let i = 0; i + 1 < crossings.length; i += 1) {
      winding += crossings[i]?.[1] ?? 0;
      if (winding === 0) continue;
      const from = Math.max(0, Math.ceil((crossings[i]?.[0] ?? 0) - 0.5));
      const to = Math.min(w, Math.ceil((crossings[i + 1]?.[0] ?? 0) - 0.5));
      for (let column = from; column < to; column += 1) {
        const cell = row * w + column;
        grid[cell] = (grid[cell] ?? 0) * (1 - alpha) + tone * alpha;
      }
    }
  }
}

/**
 * The most flashes in any second: pairs of opposing changes of 10% of full luminance or more, with the darker side below
 * 0.8, over a quarter of the picture or more (WCAG 2.3.1, taken strictly).
 */
export function flashes(frames: readonly Float32Array[], rate: number): number {
  const first = frames[0];
  if (!first) return 0;
  const extreme = Float32Array.from(first);
  const direction = new Int8Array(first.length);
  const turns: number[] = [];
  frames.forEach((frame, index) => {
    let turned = 0;
    for (let cell = 0; cell < frame.length; cell += 1) {
      const now = frame[cell] ?? 0;
      const was = extreme[cell] ?? 0;
      const way = direction[cell] ?? 0;
      if ((way >= 0 && now > was) || (way <= 0 && now < was)) {
        if (way === 0 && Math.abs(now - was) >= 0.1) {
          direction[cell] = now > was ? 1 : -1;
          turned += 1;
        }
        if (way !== 0 || Math.abs(now - was) >= 0.1) extreme[cell] = now;
      } else if (Math.abs(now - was) >= 0.1 && Math.min(now, was) < 0.8) {
        direction[cell] = now > was ? 1 : -1;
        extreme[cell] = now;
        turned += 1;
      }
    }
    if (turned >= frame.length / 4) turns.push(index / rate);
  });
  let most = 0;
  for (const start of turns) most = Math.max(most, turns.filter((t) => t >= start && t < start + 1).length);
  return Math.floor(most / 2);
}
