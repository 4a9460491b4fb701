import { mix } from "../paint.ts";
import type { SetPicture, SetProps } from "./set.ts";

/** A teenager's room at night. The light is the phone's, until someone brings another. */
function BedroomBack({ warm, values }: SetProps) {
  const wall = mix("#2A4660", "#7F8F8C", warm);
  const low = mix("#223B54", "#6C7C7A", warm);
  const wood = mix("#4A4A55", "#9A6B4A", warm);
  const phone = (values["phone.lit"] ?? 0) * (1 - warm * 0.8);
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={wall} />
      <path d="M-100 470h1800v530h-1800Z" fill={low} />
      {warm > 0.01 && (
        <g opacity={warm}>
          <ellipse cx="130" cy="440" rx="900" ry="520" fill="#F3C98A" opacity=".24" />
          <ellipse cx="130" cy="450" rx="560" ry="380" fill="#F9DDA8" opacity=".32" />
        </g>
      )}
      {phone > 0.01 && (
        <g opacity={phone}>
          <ellipse cx="560" cy="520" rx="470" ry="350" fill="#BDEBF0" opacity=".12" />
          <ellipse cx="560" cy="540" rx="300" ry="260" fill="#BDEBF0" opacity=".2" />
        </g>
      )}
      <rect x="1190" y="90" width="300" height="560" rx="6" fill={mix("#1B3046", "#5C4A40", warm)} />
      <rect x="1210" y="108" width="260" height="560" fill={mix("#33506A", "#B98A62", warm)} />
      <path d="M1240 140h200v160h-200Zm0 190h200v270h-200Z" fill={mix("#2C475F", "#A87A54", warm)} />
      <circle cx="1448" cy="398" r="11" fill="#E9B44C" />
      <rect x="60" y="96" width="220" height="262" rx="6" fill={mix("#4D6480", "#D9CBB4", warm)} />
      <rect x="74" y="110" width="192" height="234" fill="#172C44" />
      <path d="M196 156a44 44 0 1 0 30 62 36 36 0 1 1-30-62Z" fill="#F6E7BE" />
      <path d="M112 150v.1M132 286v.1M222 300v.1M102 222v.1" stroke="#F6E7BE" strokeWidth="6" strokeLinecap="round" />
      <path d="M164 110h12v234h-12Z" fill={mix("#4D6480", "#D9CBB4", warm)} />
      <rect x="370" y="120" width="150" height="190" rx="4" fill={mix("#39566F", "#D9704F", warm)} />
      <path d="M370 250l54-60 38 42 24-24 34 38v64h-150Z" fill={mix("#2C475F", "#8E3F2C", warm)} />
      <circle cx="474" cy="164" r="20" fill={mix("#5D7A92", "#F6D488", warm)} />
      <rect x="560" y="92" width="116" height="146" rx="4" fill={mix("#33506A", "#3E7C86", warm)} />
      <path d="M618 122l12 28 30 3-23 20 7 30-26-16-26 16 7-30-23-20 30-3Z" fill={mix("#4D6A86", "#F4E6C8", warm)} />
      <path d="M270 560v-160c0-34 24-58 60-58h470c36 0 60 24 60 58v160Z" fill={wood} />
      <path d="M300 560v-150c0-24 16-38 40-38h450c24 0 40 14 40 38v150Z" fill={mix(wood, "#FFFFFF", 0.1)} />
      <path
        d="M360 620c-30-80 10-140 60-150 100-18 190-18 280 0 56 12 92 74 60 150Z"
        fill={mix("#6C86A0", "#EFE6D6", warm)}
      />
      <rect x="48" y="642" width="190" height="360" rx="8" fill={wood} />
    </g>
  );
}

/** A cover over the knees of whoever sits on the bed. */
function BedroomFront({ warm }: SetProps) {
  const cover = mix("#365777", "#3E7C86", warm);
  return (
    <g>
      <path d="M190 1000v-310c10-58 90-84 230-84h760c140 0 220 26 230 84v310Z" fill={cover} />
      <path
        d="M190 720c230-30 510 24 790-14 180-22 320-14 430 10v-26c-10-58-90-84-230-84h-760c-140 0-220 26-230 84Z"
        fill={mix(cover, "#FFFFFF", 0.14)}
      />
      <path
        d="M340 1000c-10-100 20-200 80-260m280 260c-10-90 20-170 60-240m340 240c0-100 30-200 90-270"
        stroke={mix(cover, "#10202E", 0.22)}
        strokeWidth="6"
        fill="none"
      />
    </g>
  );
}

export const set: SetPicture = {
  Back: BedroomBack,
  Front: BedroomFront,
  thread: { from: -100, to: 1700, y: 150, colour: "#8FD0CB" },
};
