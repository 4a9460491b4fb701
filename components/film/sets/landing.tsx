import { round } from "../../../lib/films/ease.ts";
import { mix } from "../paint.ts";
import type { SetPicture, SetProps } from "./set.ts";

/** Outside her door. It opens as far as the thing called `door` is open. */
function LandingBack({ warm, values }: SetProps) {
  const wall = mix("#6E8C8A", "#C9B08C", warm);
  const low = mix("#587573", "#B0946F", warm);
  const open = values["door.fill"] ?? 0;
  const leaf = 300 * (1 - open * 0.82);
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={wall} />
      <rect x="-100" y="470" width="1800" height="560" fill={low} />
      <rect x="-100" y="462" width="1800" height="14" fill={mix(low, "#FFFFFF", 0.3)} />
      <path d="M292 242h76l352 228v258h-780v-258Z" fill="#F9DDA8" opacity={round(0.1 + warm * 0.22)} />
      <path d="M292 168h76l20 74h-116Z" fill="#FBE7B4" />
      <path d="M322 242h16v40h-16Z" fill="#8F5F3B" />
      <rect x="560" y="130" width="120" height="150" rx="4" fill="#5B4031" />
      <rect x="574" y="144" width="92" height="122" fill="#BFD8D2" />
      <circle cx="606" cy="196" r="16" fill="#7A4C33" />
      <circle cx="638" cy="204" r="14" fill="#694230" />
      <path d="M582 266c0-34 12-48 26-48s22 14 24 24c4-10 10-16 16-16 12 0 18 18 18 40Z" fill="#C9603F" />
      <rect x="714" y="176" width="86" height="106" rx="4" fill="#5B4031" />
      <rect x="726" y="188" width="62" height="82" fill="#F3D9A8" />
      <path d="M726 270l22-40 16 22 12-14 12 32Z" fill="#4E7A55" />
      <rect x="934" y="52" width="392" height="960" rx="6" fill={mix("#4A5F5E", "#8A6344", warm)} />
      <rect x="962" y="80" width="336" height="940" fill={mix("#20384A", "#F6D9A2", open)} />
      {open > 0.02 && (
        <g opacity={open}>
          <ellipse cx="1130" cy="380" rx="170" ry="300" fill="#FFF1CF" opacity=".5" />
          <rect x="1180" y="150" width="92" height="120" rx="4" fill="#8FB7AE" />
          <path d="M980 420v-40h60v40Z" fill="#C9603F" />
        </g>
      )}
      <path
        d={`M962 80h${round(leaf + 36 * (1 - open))}l${round(0)} ${round(open * 40)}v900H962Z`}
        fill={mix("#7FA097", "#4F7F77", open)}
      />
      {open < 0.5 && (
        <g opacity={round(1 - open * 2)}>
          <path
            d="M1000 126h108v200h-108Zm150 0h108v200h-108ZM1000 366h108v250h-108Zm150 0h108v250h-108Z"
            fill="#6E8F86"
          />
          <path
            d="M1040 196c26-30 60-20 62 14 2-34 36-44 62-14 20 26-14 60-62 92-48-32-82-66-62-92Z"
            fill="#E9B44C"
            transform="translate(28 -10)"
          />
          <circle cx="1266" cy="420" r="16" fill="#E9B44C" />
        </g>
      )}
    </g>
  );
}

/** The landing's half wall, and the tray he carries two mugs on. */
function LandingFront({ warm }: SetProps) {
  const panel = mix("#4C6A68", "#98795A", warm);
  return (
    <g>
      <rect x="-100" y="742" width="1800" height="280" fill={panel} />
      <path
        d="M40 780h180v140h-180Zm240 0h180v140h-180Zm240 0h180v140h-180Zm240 0h180v140h-180Zm240 0h180v140h-180Zm240 0h180v140h-180Zm240 0h180v140h-180Z"
        fill={mix(panel, "#10202E", 0.14)}
      />
      <rect x="-100" y="728" width="1800" height="26" rx="8" fill={mix(panel, "#FFFFFF", 0.42)} />
      <path
        d="M330 676h460c10 0 14 8 10 16l-12 22c-4 8-12 12-22 12h-412c-10 0-18-4-22-12l-12-22c-4-8 0-16 10-16Z"
        fill="#8F5F3B"
      />
      <path d="M330 676h460c10 0 14 8 10 14h-480c-4-6 0-14 10-14Z" fill="#B57E52" />
    </g>
  );
}

export const set: SetPicture = {
  Back: LandingBack,
  Front: LandingFront,
  thread: { from: -100, to: 1700, y: 92, colour: "#FFF3DC" },
};
