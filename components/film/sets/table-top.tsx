import { mix } from "../paint.ts";
import type { SetProps } from "./set.ts";

/** A table seen from above, in a pool of lamplight. */
export function TableTopBack({ warm }: SetProps) {
  const wood = mix("#7A5A46", "#B57E52", warm);
  const line = mix(wood, "#4A2E1C", 0.2);
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={wood} />
      <path d="M-100 196H1700M-100 470H1700M-100 744H1700" stroke={line} strokeWidth="7" />
      <path
        d="M-100 60C240 44 420 84 700 60M900 330C1100 310 1400 350 1700 322M-100 360C100 344 300 380 520 352M700 610C1000 590 1200 636 1500 606M-100 640C40 630 160 650 300 636"
        stroke={line}
        strokeWidth="4"
        fill="none"
        opacity=".6"
      />
      <ellipse cx="800" cy="380" rx="800" ry="480" fill="#F3CE90" opacity={0.12 + warm * 0.16} />
      <ellipse cx="800" cy="370" rx="520" ry="320" fill="#F9DFAA" opacity={0.1 + warm * 0.26} />
      <circle cx="1420" cy="176" r="116" fill="#2E6B74" />
      <circle cx="1420" cy="176" r="100" fill="#3E7C86" />
      <path
        d="M1506 214C1560 236 1572 180 1518 168"
        fill="none"
        stroke="#E4D8C4"
        strokeWidth="20"
        strokeLinecap="round"
      />
      <circle cx="1426" cy="184" r="84" fill="#4A2E1C" opacity=".2" />
      <circle cx="1420" cy="176" r="82" fill="#FFFDF8" />
      <circle cx="1420" cy="176" r="68" fill="#8A5632" />
      <path d="M1366 150A60 60 0 0 1 1420 116" fill="none" stroke="#B98A5E" strokeWidth="9" strokeLinecap="round" />
    </g>
  );
}
