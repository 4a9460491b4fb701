import { alongTheLine } from "../../lib/site/direction.ts";
import { SETTLING_MARK } from "../../lib/site/settling-mark.ts";

const TANGLE = "M4 20c6-26 14-20 17 0s9 20 13 0 8-22 13-2 9 12 13-2 6-10 10-2";
const LEVEL = "H236";

/** The mark of the site: an anxious scribble that becomes level. Decoration only; what it says is always in words too. */
export function SettlingLine({ kind }: { readonly kind: "mark" | "group" | "progress"; readonly share?: number }) {
  if (kind === "mark") {
    return (
      <svg className="settle" viewBox={`0 0 ${SETTLING_MARK.width} ${SETTLING_MARK.height}`} aria-hidden="true">
        <path d={SETTLING_MARK.path} />
      </svg>
    );
  }
  return (
    <svg className="settle" viewBox="0 0 240 40" aria-hidden="true">
      <path className="tangle" d={`${TANGLE}c4 9 6 8 10 8s8-8 12-2 5 4 8 4${LEVEL}`} transform={alongTheLine(240)} />
      <path className="level" d={`M4 22${LEVEL}`} />
    </svg>
  );
}

/**
 * The line along a run of questions: as answers are given the tangle gives way to level.
 * @param share from 0, all tangle, to 1, level
 */
export function SettlingProgress({ share }: { readonly share: number }) {
  const waves = Math.max(0, Math.round((1 - share) * 6));
  const level = 240 - waves * 30;
  const path = [`M4 20H${Math.max(8, level - 12)}`];
  for (let wave = 0; wave < waves; wave += 1) {
    const height = 8 + wave * 2;
    path.push(`c5 -${height} 10 -${height} 15 0s10 ${height} 15 0`);
  }
  return (
    <svg className="settle" viewBox="0 0 240 40" aria-hidden="true">
      <path d={path.join("")} transform={alongTheLine(240)} />
    </svg>
  );
}
