import { round } from "../../../lib/films/ease.ts";
import { mix } from "../paint.ts";
import type { SetPicture, SetProps } from "./set.ts";

/** An hour as a way up through hills at dusk, from doorway to doorway. */
function DoorsBack({ warm }: SetProps) {
  const far = mix("#2C4C66", "#D98E6A", warm * 0.8);
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={mix("#1F3B54", "#2F6472", warm)} />
      <ellipse cx="1420" cy="420" rx="620" ry="330" fill={far} opacity=".4" />
      <ellipse cx="1440" cy="440" rx="400" ry="210" fill={mix(far, "#F6D488", 0.5)} opacity={round(0.3 + warm * 0.4)} />
      <circle cx="1440" cy="300" r="62" fill="#F9E3A8" opacity={round(0.35 + warm * 0.65)} />
      <path
        d="M-100 520c300-90 520-50 800-120 280-70 540-20 1000-100v700h-1800Z"
        fill={mix("#24495A", "#3E7C86", warm)}
      />
      <path
        d="M-100 640c320-80 620-50 900-140 280-90 520-60 900-120v620h-1800Z"
        fill={mix("#1D3F4C", "#2E6B74", warm)}
      />
      <path
        d="M-100 780c360-90 660-70 960-180 300-100 500-80 840-130v530h-1800Z"
        fill={mix("#17343F", "#235861", warm)}
      />
      <path
        d="M-60 960c120-110 230-166 360-194 120-28 220-66 340-106 120-36 220-64 320-90 110-26 200-50 290-76 90-24 170-42 250-48-70 20-150 42-230 70-90 28-170 60-260 94-90 34-180 66-270 110-120 56-260 100-320 240Z"
        fill={mix("#8A7458", "#F0D2A0", 0.2 + warm * 0.6)}
      />
      <path
        d="M180 960c60-100 150-154 260-190 120-42 250-94 390-130-140 60-310 130-410 320Z"
        fill="#2B211F"
        opacity=".1"
      />
    </g>
  );
}

export const set: SetPicture = {
  Back: DoorsBack,
  thread: { from: -100, to: 1700, y: 180, colour: "#F6D488" },
};
