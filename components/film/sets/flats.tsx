import { round } from "../../../lib/films/ease.ts";
import { mix } from "../paint.ts";
import type { SetPicture, SetProps } from "./set.ts";

/** Window by window: middle, top, id of who may be there, and its own light. */
const WINDOWS = [
  [303, 178, "a", "#F3CE90"],
  [641, 178, "b", "#F0B98E"],
  [979, 178, "c", "#E9D9A0"],
  [472, 514, "d", "#EBC49A"],
  [810, 514, "e", "#F5D9A4"],
  [1148, 514, "f", "#E8B48C"],
] as const;

/** Flats at dusk. A window lights when someone is in it. */
function FlatsBack({ warm, values }: SetProps) {
  const brick = mix("#4A6377", "#8A6A62", warm);
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={mix("#1E3A56", "#4D6A86", warm)} />
      <path d="M-100 430h1800v130h-1800Z" fill="#C98A6E" opacity={round(0.3 + warm * 0.25)} />
      <path d="M-100 560h1800v440h-1800Z" fill="#E39A72" opacity={round(0.4 + warm * 0.25)} />
      <circle cx="1450" cy="150" r="48" fill="#F6E7BE" opacity=".9" />
      <path d="M1290 1000v-440h90v-60h100v80h90v-110h130v530Z" fill="#1B3146" />
      <path d="M1330 620h22v28h-22Zm90-60h22v28h-22Zm80 100h22v28h-22Zm110-120h22v28h-22Z" fill="#F2C879" />
      <path d="M-100 104h1430v896h-1430Z" fill={brick} />
      <path d="M-100 92h1446v30h-1446Z" fill={mix(brick, "#10202E", 0.3)} />
      <path
        d="M-60 210h70m50-60h60M-20 300h60m1160-90h60m-10 120h50m-100 70h60M40 560h70m10 80h60M-40 700h70M1270 600h40"
        stroke={mix(brick, "#10202E", 0.14)}
        strokeWidth="14"
      />
      {WINDOWS.map(([x, y, id, light]) => {
        const lit = 1 - (values[`${id}.gone`] ?? 0);
        return (
          <g key={id}>
            <rect x={x - 138} y={y - 12} width="276" height="246" rx="6" fill={mix(brick, "#F4E6D2", 0.5)} />
            <rect x={x - 124} y={y} width="248" height="222" fill={mix("#1C344A", light, lit)} />
            <ellipse cx={x} cy={y + 110} rx="104" ry="104" fill="#FFF1CF" opacity={round(0.3 * lit)} />
          </g>
        );
      })}
    </g>
  );
}

/** Sills, curtains, and the wall between the floors. */
function FlatsFront({ warm }: SetProps) {
  const brick = mix("#4A6377", "#8A6A62", warm);
  return (
    <g>
      <path d="M-100 412h1430v90h-1430Zm0 336h1430v252h-1430Z" fill={brick} />
      <path
        d="M-40 456h70m60 0h50m1040 0h70M30 780h80m130 0h70m210 0h80m160 0h60m180 0h80m140 0h60"
        stroke={mix(brick, "#10202E", 0.14)}
        strokeWidth="14"
      />
      {WINDOWS.map(([x, y, id]) => (
        <g key={id}>
          <path
            d={`M${x - 124} ${y}h44c4 80 -8 160 -30 222h-14ZM${x + 124} ${y}h-44c-4 80 8 160 30 222h14Z`}
            fill={mix("#5E4276", "#C9603F", id === "b" || id === "d" || id === "f" ? 1 : 0)}
            opacity=".85"
          />
          <rect x={x - 150} y={y + 222} width="300" height="18" rx="5" fill={mix(brick, "#F4E6D2", 0.62)} />
        </g>
      ))}
      <path
        d="M-100 1000v-176c40-34 100-34 140-8 40-32 120-32 160 2 50-38 130-32 166 2 44-30 114-30 154-2 50-34 120-32 160 0 50-34 120-32 160 0 50-34 120-32 160 2 50-36 120-34 160-2 50-32 130-32 170 0 50-28 120-28 160 2 50-30 130-30 210 0v180Z"
        fill="#1E4A48"
      />
      <path
        d="M-100 1000v-132c100-22 220-22 320 4 140-26 300-22 420 2 160-26 320-24 460 2 160-26 380-26 600 2v122Z"
        fill="#16383A"
      />
    </g>
  );
}

export const set: SetPicture = {
  Back: FlatsBack,
  Front: FlatsFront,
  thread: { from: -100, to: 1700, y: 72, colour: "#8FD0CB" },
};
