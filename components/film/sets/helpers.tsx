import { round } from "../../../lib/films/ease.ts";
import { mix } from "../paint.ts";
import type { SetPicture, SetProps } from "./set.ts";

const ARCHES = [
  [300, "one", "#E7B98C"],
  [800, "two", "#9FC3C9"],
  [1300, "three", "#E3CF95"],
] as const;

/** Three lit windows on one street, someone behind each. */
function HelpersBack({ values }: SetProps) {
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill="#274A5B" />
      <rect x="-100" y="726" width="1800" height="280" fill="#1E3A48" />
      <path d="M-100 190h1800M-100 330h1800M-100 470h1800M-100 610h1800" stroke="#22424F" strokeWidth="5" />
      {ARCHES.map(([x, id, light]) => {
        const lit = values[`${id}-lamp.lit`] ?? 1;
        return (
          <g key={id}>
            <path d={`M${x - 196} 726V330c0-120 84-190 196-190s196 70 196 190V726Z`} fill="#16303A" />
            <path
              d={`M${x - 178} 726V332c0-108 76-174 178-174s178 66 178 174V726Z`}
              fill={mix("#2B5262", light, lit)}
            />
            <ellipse cx={x} cy="420" rx="150" ry="210" fill="#FFF1CF" opacity={round(0.28 * lit)} />
          </g>
        );
      })}
    </g>
  );
}

/** Sills, and what each helper has on theirs. */
function HelpersFront() {
  return (
    <g>
      <rect x="-100" y="726" width="1800" height="280" fill="#1E3A48" />
      <path d="M-100 800H1700" stroke="#1A3340" strokeWidth="5" />
      {ARCHES.map(([x, id]) => (
        <g key={id}>
          <rect x={x - 214} y="700" width="428" height="40" rx="6" fill="#B57E52" />
          <rect x={x - 214} y="732" width="428" height="14" rx="4" fill="#8F5F3B" />
        </g>
      ))}
      <path d="M128 700v-30h104v30Z" fill="#C9603F" />
      <path d="M136 670v-24h92v24Z" fill="#3E7C86" />
      <path d="M132 646v-18h84v18Z" fill="#E9B44C" />
      <path d="M392 700v-40c0-28 22-38 30-22 10-14 32-6 28 22-2 24-14 40-22 40Z" fill="#B4573B" />
      <path d="M424 640c0-14 6-22 16-26" fill="none" stroke="#4E7A55" strokeWidth="7" strokeLinecap="round" />
      <path d="M650 700v-20h300v20Z" fill="#FFFDF8" />
      <path d="M650 690h300" stroke="#16303A" strokeWidth="20" strokeDasharray="20 20" />
      <path
        d="M1402 700v-46h46v38c0 8-46 8-46 8Zm46-38c22-4 22 26 0 24"
        fill="#FFFDF8"
        stroke="#C9BBA3"
        strokeWidth="4"
      />
      <path d="M1150 700l6-34h44l6 34Z" fill="#C9603F" />
      <path d="M1176 668c-20-18-26-34-24-56 20 8 28 24 26 40 6-24 16-36 36-44 0 26-12 48-34 60Z" fill="#4E7A55" />
    </g>
  );
}

export const set: SetPicture = {
  Back: HelpersBack,
  Front: HelpersFront,
  thread: { from: -100, to: 1700, y: 78, colour: "#F6D488" },
};
