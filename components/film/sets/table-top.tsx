import { round } from "../../../lib/films/ease.ts";
import { mix } from "../paint.ts";
import type { SetPicture, SetProps } from "./set.ts";

/** A table seen from above, in a pool of lamplight. */
function TableTopBack({ warm }: SetProps) {
  const wood = mix("#7A5A46", "#B57E52", warm);
  const line = mix(wood, "#4A2E1C", 0.2);
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={wood} />
      <path d="M-100 196h1800M-100 470h1800M-100 744h1800" stroke={line} strokeWidth="7" />
      <path
        d="M-100 60c340-16 520 24 800 0M900 330c200-20 500 20 800-8M-100 360c200-16 400 20 620-8M700 610c300-20 500 26 800-4M-100 640c140-10 260 10 400-4"
        stroke={line}
        strokeWidth="4"
        fill="none"
        opacity=".6"
      />
      <ellipse cx="800" cy="380" rx="800" ry="480" fill="#F3CE90" opacity={round(0.12 + warm * 0.16)} />
      <ellipse cx="800" cy="370" rx="520" ry="320" fill="#F9DFAA" opacity={round(0.1 + warm * 0.26)} />
      <circle cx="1420" cy="176" r="116" fill="#2E6B74" />
      <circle cx="1420" cy="176" r="100" fill="#3E7C86" />
      <path d="M1506 214c54 22 66-34 12-46" fill="none" stroke="#E4D8C4" strokeWidth="20" strokeLinecap="round" />
      <circle cx="1426" cy="184" r="84" fill="#4A2E1C" opacity=".2" />
      <circle cx="1420" cy="176" r="82" fill="#FFFDF8" />
      <circle cx="1420" cy="176" r="68" fill="#8A5632" />
      <path d="M1366 150a60 60 0 0 1 54-34" fill="none" stroke="#B98A5E" strokeWidth="9" strokeLinecap="round" />
    </g>
  );
}

export const set: SetPicture = {
  Back: TableTopBack,
  thread: { from: -100, to: 1700, y: 130, colour: "#FFF3DC" },
};
