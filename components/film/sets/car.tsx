import { round } from "../../../lib/films/ease.ts";
import { mix } from "../paint.ts";
import type { SetPicture, SetProps } from "./set.ts";

/** A car in the evening, seen through its windscreen. Street lamps go by behind. */
function CarBack({ warm, values }: SetProps) {
  const t = values.t ?? 0;
  const parked = values.parked ?? 0;
  const lamps = [0, 1, 2, 3].map((index) => {
    const share = ((t * 0.09 + index * 0.25 + 0.08) % 1) * (1 - parked);
    const near = share * share;
    return {
      index,
      share,
      left: 800 - 60 - near * 900,
      right: 800 + 60 + near * 900,
      y: 300 - near * 260,
      size: 0.25 + near * 1.6,
    };
  });
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={mix("#2C4C68", "#3E6276", warm)} />
      <rect x="-100" y="170" width="1800" height="300" fill={mix("#6E6F7E", "#C08D78", warm)} opacity=".8" />
      <rect x="-100" y="262" width="1800" height="240" fill={mix("#C98A6E", "#EFB488", warm)} opacity=".85" />
      <path
        d="M-100 380v-112h160v-48h130v66h110v-46h100v70h120v-32h80v52h80v14h240v-14h90v-40h80v-40h90v56h120v-70h120v44h120v-64h160v184h-1800Z"
        fill="#24405A"
      />
      <path
        d="M96 250h16v20h-16Zm44 38h16v20h-16Zm196-20h14v18h-14Zm880 62h14v18h-14Zm-96-50h14v18h-14Zm230-18h16v20h-16Zm36 38h16v20h-16Zm194-50h16v20h-16Z"
        fill="#F2C879"
      />
      <rect x="-100" y="372" width="1800" height="540" fill="#20394B" />
      <path d="M-100 900l840-534h120l840 534Z" fill="#32485A" />
      <path d="M796 360h8l6 60h-20Zm-10 80h28l10 90h-48Z" fill="#C9BBA3" opacity=".5" />
      {lamps.map(({ index, left, right, y, size, share }) => (
        <g key={index} opacity={round(Math.min(1, share * 5, (1 - share) * 6))}>
          <path
            d={`M${round(left - 40 * size)} 600V${round(y)}h${round(34 * size)}M${round(right + 40 * size)} 600V${round(y)}h${round(-34 * size)}`}
            stroke="#15293A"
            strokeWidth={round(7 * size)}
            fill="none"
          />
          <circle cx={round(left)} cy={round(y + 6)} r={round(13 * size)} fill="#FBE3A6" />
          <circle cx={round(right)} cy={round(y + 6)} r={round(13 * size)} fill="#FBE3A6" />
        </g>
      ))}
      <path d="M-100-100h1800v196c-400-52-1400-52-1800 0Z" fill="#2A3F4C" />
      <path d="M-100 96c80-6 170-12 250-16l-90 540h-160Zm1800 0c-80-6-170-12-250-16l90 540h160Z" fill="#2A3F4C" />
      {[500, 1090].map((x) => (
        <g key={x}>
          <path
            d={`M${x - 176} 700C${x - 190} 560 ${x - 170} 400 ${x - 108} 376H${x + 108}C${x + 170} 400 ${x + 190} 560 ${x + 176} 700Z`}
            fill="#5B4247"
          />
          <path
            d={`M${x - 140} 700C${x - 150} 560 ${x - 136} 430 ${x - 92} 404H${x + 92}C${x + 136} 430 ${x + 150} 560 ${x + 140} 700Z`}
            fill="#6D5054"
          />
          <rect x={x - 92} y="216" width="184" height="130" rx="52" fill="#5B4247" />
          <path d={`M${x - 34} 340h14v44h-14ZM${x + 20} 340h14v44h-14Z`} fill="#8A8F92" />
        </g>
      ))}
    </g>
  );
}

/** Dashboard and wheel. */
function CarFront({ warm }: SetProps) {
  const dash = mix("#34505E", "#3D5A66", warm);
  return (
    <g>
      <path d="M-100 700c300-72 600-88 900-88 300 0 600 16 900 88v300h-1800Z" fill={dash} />
      <path
        d="M-100 700c300-72 600-88 900-88 300 0 600 16 900 88v26c-300-74-600-90-900-90-300 0-600 16-900 90Z"
        fill={mix(dash, "#FFFFFF", 0.12)}
      />
      <rect x="720" y="690" width="160" height="64" rx="14" fill="#22353F" />
      <path d="M742 712h116M742 732h116" stroke="#3D5461" strokeWidth="6" strokeLinecap="round" />
      <rect x="960" y="686" width="270" height="74" rx="16" fill={mix(dash, "#000000", 0.2)} />
      <path
        d="M300 800c0-140 90-210 200-210 110 0 200 70 200 210"
        fill="none"
        stroke="#0F1A21"
        strokeWidth="40"
        strokeLinecap="round"
      />
      <path
        d="M300 800c0-140 90-210 200-210 110 0 200 70 200 210"
        fill="none"
        stroke="#1D2D37"
        strokeWidth="24"
        strokeLinecap="round"
      />
      <path d="M330 812c70-52 270-52 340 0v88h-340Z" fill="#22353F" />
    </g>
  );
}

/** The edge of the windscreen and its mirror. */
function CarAbove() {
  return (
    <g>
      <path d="M-100-100h1800v140c-400-48-1400-48-1800 0Z" fill="#1D2F3A" />
      <path d="M-100 40l110-10-70 730-40 20Zm1800 0l-110-10 70 730 40 20Z" fill="#1D2F3A" />
      <path d="M790 0h20v34h-20Z" fill="#0C151C" />
      <rect x="696" y="26" width="208" height="62" rx="26" fill="#0C151C" />
      <rect x="708" y="35" width="184" height="44" rx="20" fill="#4B6678" />
      <path
        d="M720 62c40-16 120-18 160-6"
        stroke="#E8B98A"
        strokeWidth="6"
        fill="none"
        strokeLinecap="round"
        opacity=".7"
      />
    </g>
  );
}

export const set: SetPicture = {
  Back: CarBack,
  Front: CarFront,
  Above: CarAbove,
  thread: { from: -100, to: 1700, y: 176, colour: "#F6D488" },
};
