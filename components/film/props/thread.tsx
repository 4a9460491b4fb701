import { path } from "../paint.ts";

export interface ThreadPlace {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly colour: string;
}

/** The waves of the tangle: width, height and how far each loops back over the last. */
const WAVES = [
  [52, 70, 0.5],
  [40, 96, 1.35],
  [66, 58, 0.9],
  [30, 104, 1.7],
  [72, 84, 1.25],
  [36, 62, 1.5],
  [64, 92, 1.05],
  [44, 50, 0.8],
  [60, 34, 0.2],
] as const;

interface ThreadProps {
  readonly level: number;
  readonly shown: number;
  readonly at: ThreadPlace;
}

/** The line that settles: a tangle when someone is alone with it, level when they are not. */
export function Thread({ level, shown, at }: ThreadProps) {
  const wild = 1 - level;
  const span = WAVES.reduce((sum, [width]) => sum + width, 0);
  let x = (at.from + at.to) / 2 - span / 2;
  let d = path`M${at.from} ${at.y}H${x - 90}C${x - 40} ${at.y} ${x - 20} ${at.y} ${x} ${at.y}`;
  WAVES.forEach(([width, height, loop], index) => {
    const reach = height * wild * (index % 2 === 0 ? -1 : 1) * 1.2;
    const back = width * loop * wild;
    d += path`C${x + width * 0.36 + back} ${at.y + reach} ${x + width * 0.64 - back} ${at.y + reach * 1.06} ${x + width} ${at.y}`;
    x += width;
  });
  d += path`C${x + 30} ${at.y} ${x + 60} ${at.y} ${x + 90} ${at.y}H${at.to}`;
  return (
    <path
      d={d}
      fill="none"
      stroke={at.colour}
      strokeWidth="9"
      strokeLinecap="round"
      strokeLinejoin="round"
      opacity={shown < 1 ? shown : undefined}
    />
  );
}
