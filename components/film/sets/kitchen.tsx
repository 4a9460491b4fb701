import { round } from "../../../lib/films/ease.ts";
import { mix } from "../paint.ts";
import type { SetPicture, SetProps } from "./set.ts";

/** A kitchen: window to the left, shelf to the right, one lamp over the table. */
function KitchenBack({ warm, morning }: SetProps) {
  const wall = mix(mix("#578A90", "#7FA7A0", warm), "#CFE0D8", morning);
  const low = mix(mix("#44757C", "#65908B", warm), "#B4CCC3", morning);
  const glow = warm * (1 - morning);
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={wall} />
      <rect x="-100" y="452" width="1800" height="560" fill={low} />
      <rect x="-100" y="446" width="1800" height="12" fill={mix(low, "#FFFFFF", 0.18)} />
      {glow > 0.01 && (
        <g opacity={glow}>
          <path d="M730 100h140l630 520h-1400Z" fill="#F9DDB0" opacity=".34" />
          <path d="M740 100h120l390 520h-900Z" fill="#FBE4BC" opacity=".42" />
        </g>
      )}
      <Window morning={morning} />
      <Shelf warm={warm} />
      <Calendar />
    </g>
  );
}

function Window({ morning }: { readonly morning: number }) {
  const sky = mix("#27455F", "#A8D3DE", morning);
  const far = mix("#1C3449", "#7FB29A", morning);
  const lit = mix("#F2C879", "#8DB9A6", morning);
  return (
    <g>
      <rect x="86" y="92" width="330" height="322" rx="8" fill={mix("#3F6468", "#EAF2EC", 0.62)} />
      <rect x="104" y="110" width="294" height="286" fill={sky} />
      {morning > 0.5 && <circle cx="322" cy="196" r="46" fill="#F9E3A8" />}
      <path d="M104 396v-110l44-34 40 34v-16l52-40 56 44v20l46-30 56 40v92Z" fill={far} />
      <path d="M132 312h18v24h-18Zm90-20h18v24h-18Zm34 38h18v24h-18Zm88-12h18v24h-18Z" fill={lit} />
      <path d="M244 110h14v286h-14ZM104 240h294v14h-294Z" fill={mix("#3F6468", "#EAF2EC", 0.62)} />
      <path
        d="M64 84c6 96 28 216 14 342h-32c-6-116-2-246-6-342Zm374 0c-8 96-28 216-14 342h34c6-116 2-246 6-342Z"
        fill={mix("#B4573B", "#D9805F", morning)}
      />
      <rect x="26" y="74" width="452" height="16" rx="8" fill="#5B4031" />
      <rect x="70" y="406" width="362" height="18" rx="5" fill={mix("#7C9EA0", "#F4F3E9", 0.6)} />
      <path d="M330 406l8-42h44l8 42Z" fill="#C9603F" />
      <path d="M360 366c-20-30-38-36-44-64 28 6 40 28 44 50 2-32 12-52 38-64 4 30-14 56-34 78Z" fill="#3F6B4D" />
    </g>
  );
}

function Shelf({ warm }: { readonly warm: number }) {
  const wood = mix("#7D5B45", "#A0714D", warm);
  return (
    <g>
      <rect x="1236" y="328" width="330" height="16" rx="4" fill={wood} />
      <path d="M1262 344v26h12v-26Zm262 0v26h12v-26Z" fill={mix(wood, "#2B1B17", 0.25)} />
      <rect x="1256" y="252" width="52" height="76" rx="8" fill={mix("#9FB9B4", "#DDE3D2", warm)} />
      <rect x="1256" y="252" width="52" height="18" rx="6" fill="#B4573B" />
      <rect x="1318" y="270" width="46" height="58" rx="8" fill={mix("#C2A56C", "#E9B44C", warm)} />
      <rect x="1318" y="270" width="46" height="16" rx="6" fill="#5B4031" />
      <path d="M1384 328c-12-30-4-52 34-52s46 22 34 52Z" fill="#3E7C86" />
      <path d="M1400 276c4-12 32-12 36 0Z" fill="#2E626C" />
      <path d="M1484 328l6-34h44l6 34Z" fill="#C9603F" />
      <path d="M1512 296c-22-14-34-30-34-56 24 6 34 24 36 40 2-30 12-46 34-56 4 30-8 54-32 72Z" fill="#4E7A55" />
    </g>
  );
}

function Calendar() {
  return (
    <g>
      <rect x="1040" y="150" width="104" height="120" rx="5" fill="#EFE6D6" />
      <rect x="1040" y="150" width="104" height="26" rx="5" fill="#3E7C86" />
      <path
        d="M1056 196h14m14 0h14m14 0h14m-70 24h14m14 0h14m14 0h14m-70 24h14m14 0h14"
        stroke="#BCAF9A"
        strokeWidth="9"
      />
    </g>
  );
}

/** The lamp, drawn after its own light, and the table people look down on. */
function KitchenFront({ warm, morning }: SetProps) {
  const glow = warm * (1 - morning);
  const top = mix(mix("#8E6A50", "#C08A5A", warm), "#CE9C6C", morning);
  return (
    <g>
      <path d="M-100 604h1800v396h-1800Z" fill={top} />
      <path d="M-100 604h1800v14h-1800Z" fill={mix(top, "#FFE9C4", 0.28)} />
      <ellipse cx="800" cy="700" rx="700" ry="120" fill="#F3CE90" opacity={round(glow * 0.34)} />
      <ellipse cx="800" cy="690" rx="430" ry="74" fill="#F8DDA6" opacity={round(glow * 0.4)} />
      <path
        d="M-100 668c400-8 600 8 920 0m80 76c300-8 500 8 800 0M-100 800c300-8 600 12 860 0"
        stroke={mix(top, "#5B3A22", 0.16)}
        strokeWidth="4"
        fill="none"
      />
    </g>
  );
}

/** Hangs over everyone. */
function KitchenLamp({ warm, morning }: SetProps) {
  const glow = warm * (1 - morning);
  return (
    <g>
      <path d="M800 -100V22" stroke="#2B3438" strokeWidth="7" />
      <path d="M716 100c4-52 36-82 84-82 48 0 80 30 84 82Z" fill="#1F4E55" />
      <path d="M716 100c4-52 36-82 84-82-32 18-52 44-54 82Z" fill="#2E6B74" />
      <ellipse cx="800" cy="100" rx="84" ry="11" fill={mix("#8A8F86", "#FBE7B4", glow)} />
      <ellipse cx="800" cy="105" rx="34" ry="14" fill={mix("#A5A79E", "#FFF6DC", glow)} />
    </g>
  );
}

export const set: SetPicture = {
  Back: KitchenBack,
  Front: KitchenFront,
  Above: KitchenLamp,
  thread: { from: -100, to: 1700, y: 178, colour: "#FFF3DC" },
};
