export interface ThreadPlace {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly colour: string;
}

const LOOPS = 6;
const QUARTERS = 4;
const SPAN = 470;

interface ThreadProps {
  readonly level: number;
  readonly shown: number;
  readonly at: ThreadPlace;
}

/** The line that settles: a tangle when someone is alone with it, level when they are not. */
export function Thread({ level, shown, at }: ThreadProps) {
  const wild = 1 - level;
  const left = (at.from + at.to) / 2 - SPAN / 2;
  const whole = (s: number) => Math.round(s);
  /** A coil whose loops differ in height and lean, flattened as it settles. */
  const coil = (share: number) => {
    const angle = share * LOOPS * 2 * Math.PI;
    const swell = Math.sin(share * Math.PI) ** 0.6;
    const tall = (62 + 34 * Math.sin(angle * 0.43 + 0.6)) * swell * wild;
    const round = (34 + 16 * Math.sin(angle * 0.29)) * swell * wild * wild;
    return {
      x: left + SPAN * share - Math.sin(angle) * round,
      y: at.y + (Math.cos(angle) - 1) * tall * 0.62 + Math.sin(angle * 0.5) * tall * 0.5 + tall * 0.36,
    };
  };
  const steps = LOOPS * QUARTERS;
  let d = `M${at.from} ${at.y}H${left - 90}S${left - 40} ${at.y} ${left} ${at.y}`;
  for (let step = 1; step < steps; step += 1) {
    const here = coil(step / steps);
    const before = coil((step - 0.5) / steps);
    const after = coil((step + 0.5) / steps);
    const pull = 0.36;
    d += `S${whole(here.x - (after.x - before.x) * pull)} ${whole(here.y - (after.y - before.y) * pull)} ${whole(here.x)} ${whole(here.y)}`;
  }
  const right = left + SPAN;
  d += `S${right - 10} ${at.y} ${right + 20} ${at.y}H${at.to}`;
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
