import { round } from "../../lib/films/ease.ts";

/** A colour between two, at share `t`. */
export function mix(from: string, to: string, t: number): string {
  const share = Math.max(0, Math.min(1, t));
  let out = "#";
  for (const place of [1, 3, 5]) {
    const a = Number.parseInt(from.slice(place, place + 2), 16);
    const b = Number.parseInt(to.slice(place, place + 2), 16);
    out += Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, "0");
  }
  return out;
}

/** Numbers in a path, short and always the same. */
export function path(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return parts.reduce(
    (text, part, index) => text + part + (index < numbers.length ? round(numbers[index] ?? 0) : ""),
    "",
  );
}

export function move(x: number, y: number, turn = 0, size = 1): string {
  const place = `translate(${round(x)} ${round(y)})`;
  return `${place}${turn ? ` rotate(${round(turn)})` : ""}${size === 1 ? "" : ` scale(${round(size)})`}`;
}
