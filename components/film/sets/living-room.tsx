import { mix } from "../paint.ts";
import type { SetPicture, SetProps } from "./set.ts";

/** A living room with one big window. The weather in it is the film's. */
function LivingRoomBack({ warm, values }: SetProps) {
  const dark = values["sky.fill"] ?? 0;
  const wall = mix(mix("#D8B79C", "#E3C3A2", warm), "#8F8C8C", dark * 0.55);
  const low = mix(mix("#C79F82", "#D4AC88", warm), "#7B7A7C", dark * 0.55);
  const sky = mix(mix("#A9D2DC", "#7D97A3", Math.min(1, dark * 2)), "#3B4C5C", Math.max(0, dark * 2 - 1));
  const frame = mix("#FFFDF8", "#C4CBCB", dark * 0.6);
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={wall} />
      <rect x="-100" y="480" width="1800" height="540" fill={low} />
      <rect x="296" y="20" width="1008" height="420" rx="10" fill={frame} />
      <rect x="320" y="44" width="960" height="372" fill={sky} />
      <path
        d="M320 416v-74c80-42 150-12 220-26 100-20 160 24 260 10 100-14 180 10 260-8 80-16 160 12 220-6v104Z"
        fill={mix("#7FB29A", "#344A4C", dark)}
      />
      <path d="M420 416v-70l52-40 52 40v70Zm620 0v-62l44-34 44 34v62Z" fill={mix("#E9DFCF", "#59666E", dark)} />
      <path d="M410 348l62-50 62 50Zm620 8l54-44 54 44Z" fill={mix("#B4573B", "#4A3A3C", dark)} />
      <path d="M462 366h20v22h-20Zm614 6h18v20h-18Z" fill={mix("#8DB9A6", "#F2C879", dark)} />
    </g>
  );
}

/** Curtains over the weather, a lamp, and the table with the washing. */
function LivingRoomFront({ warm, values }: SetProps) {
  const dark = values["sky.fill"] ?? 0;
  const table = mix(mix("#A87850", "#B98A5E", warm), "#6B5546", dark * 0.5);
  return (
    <g>
      <path d="M-100 628h1800v372h-1800Z" fill={table} />
      <path d="M-100 628h1800v16h-1800Z" fill={mix(table, "#FFE9C4", 0.3)} />
      <path
        d="M-100 716c400-10 700 16 1000 0M700 800c300-10 600 12 1000 0"
        stroke={mix(table, "#4A2E1C", 0.18)}
        strokeWidth="4"
        fill="none"
      />
    </g>
  );
}

/** Curtains hang in front of the sky. */
function LivingRoomCurtains({ values }: SetProps) {
  const dark = values["sky.fill"] ?? 0;
  const cloth = mix("#3E7C86", "#2A4C57", dark);
  const frame = mix("#FFFDF8", "#C4CBCB", dark * 0.6);
  return (
    <g>
      <path d="M790 44h20v372h-20ZM320 220h960v14h-960Z" fill={frame} />
      <path
        d="M240 0c10 140 30 330-4 470h144c16-170-8-350 6-470ZM1360 0c-10 140-30 330 4 470h-144c-16-170 8-350-6-470Z"
        fill={cloth}
      />
      <path
        d="M300 0c6 160 18 320-2 470h38c14-150-4-320 4-470ZM1300 0c-6 160-18 320 2 470h-38c-14-150 4-320-4-470Z"
        fill={mix(cloth, "#0E2136", 0.22)}
      />
      <rect x="200" y="-8" width="1200" height="18" rx="9" fill="#5B4031" />
      <path d="M1490 640V330" stroke="#5B4031" strokeWidth="12" />
      <path d="M1424 340l26-104h80l26 104Z" fill={mix("#EFD3A0", "#FBE7B4", dark)} />
      <path d="M60 470l14-84h92l14 84Z" fill="#C9603F" />
      <path d="M118 390c-48-50-58-100-44-150 38 30 50 70 48 100 6-50 24-90 68-104 6 64-20 114-64 154Z" fill="#4E7A55" />
    </g>
  );
}

export const set: SetPicture = {
  Back: LivingRoomBack,
  Middle: LivingRoomCurtains,
  Front: LivingRoomFront,
  thread: { from: -100, to: 1700, y: 62, colour: "#0B5D5E" },
};
