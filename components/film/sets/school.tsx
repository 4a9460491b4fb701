import { mix } from "../paint.ts";
import type { SetPicture, SetProps } from "./set.ts";

/** The wall of a school yard. */
function SchoolBack({ warm }: SetProps) {
  const brick = mix("#8C9BA0", "#C9917A", warm);
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={mix("#A7BEC6", "#BFDCE0", warm)} />
      <rect x="-100" y="26" width="1800" height="700" fill={brick} />
      <path
        d="M-40 90h80M200 70h80m360-4h80M900 96h80m240-22h80m180 26h80M-20 340h80m60 80h80m460-90h70m150 70h80m260 20h80m200-80h70M60 520h80m340 40h70m530 0h80m280-30h80"
        stroke={mix(brick, "#3B2620", 0.13)}
        strokeWidth="20"
      />
      <rect x="-100" y="26" width="1800" height="22" fill={mix(brick, "#FFFFFF", 0.35)} />
      <rect x="560" y="216" width="480" height="260" rx="8" fill="#8F5F3B" />
      <rect x="578" y="234" width="444" height="224" fill={mix("#5E7F6C", "#7FA48A", warm)} />
      <path d="M610 262h90v60h-90Zm120-6h70v90h-70Zm160 6h100v70h-100Z" fill="#F4F0E6" />
      <path d="M610 350h80v70h-80Zm230 12h60v66h-60Z" fill="#F6D488" />
      <path d="M930 356h60v60h-60ZM720 372h90v50h-90Z" fill="#E9A27E" />
    </g>
  );
}

/** The low wall people stand behind. */
function SchoolFront({ warm }: SetProps) {
  const stone = mix("#76868C", "#A8755F", warm);
  return (
    <g>
      <rect x="-100" y="668" width="1800" height="340" fill={stone} />
      <rect x="-100" y="650" width="1800" height="34" rx="8" fill={mix(stone, "#FFFFFF", 0.35)} />
      <path
        d="M-40 720h110m70 0h110m80 0h110m80 0h110m80 0h110m80 0h110m80 0h110m80 0h110m80 0h110M-100 780h80m70 0h110m80 0h110m80 0h110m80 0h110m80 0h110m80 0h110m80 0h110m80 0h110m70 0h110"
        stroke={mix(stone, "#3B2620", 0.16)}
        strokeWidth="32"
      />
    </g>
  );
}

export const set: SetPicture = {
  Back: SchoolBack,
  Front: SchoolFront,
  thread: { from: -100, to: 1700, y: 76, colour: "#0B5D5E" },
};
