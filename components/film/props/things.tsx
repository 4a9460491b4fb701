import { round } from "../../../lib/films/ease.ts";
import type { Thing } from "../../../lib/films/timeline.ts";
import type { PropKind } from "../../../lib/films/vocabulary.ts";
import { mix, move, path } from "../paint.ts";

interface State {
  /** 0 to 1: open, filled, lit, run out: what it means is the thing's own affair. */
  readonly fill: number;
  readonly lit: number;
}

/** A thing where it is, as it is. */
export function ThingPicture({
  thing,
  values,
}: {
  readonly thing: Thing;
  readonly values: Readonly<Record<string, number>>;
}) {
  const get = (channel: string) => values[`${thing.id}.${channel}`] ?? 0;
  const shown = get("shown");
  const shake = get("buzz") * Math.sin((values.t ?? 0) * 94) * 3;
  const Picture = PICTURES[thing.kind];
  return (
    <g
      transform={move(get("x") + shake, get("y"), get("turn"), get("size") * (0.9 + shown * 0.1))}
      opacity={shown < 1 ? round(shown) : undefined}
    >
      <Picture fill={get("fill")} lit={get("lit")} />
    </g>
  );
}

/** Face down or edge on: a slab, never a screen with anything on it. */
function Phone({ lit }: State) {
  return (
    <g>
      <ellipse cx="0" cy="12" rx="112" ry="34" fill="#BDEBF0" opacity={round(lit * 0.5)} />
      <path d="M-66-14c2-8 8-12 16-12h100c8 0 14 4 16 12l14 34c2 8-4 14-12 14h-136c-8 0-14-6-12-14Z" fill="#1B262B" />
      <path
        d="M-62-14c2-5 6-7 12-7h100c6 0 10 2 12 7l13 31c1 5-2 8-7 8h-136c-5 0-8-3-7-8Z"
        fill={mix("#34454D", "#BDEBF0", lit)}
      />
      <circle cx="-46" cy="-10" r="6" fill="#1B262B" opacity={round(1 - lit)} />
    </g>
  );
}

function Mug() {
  return (
    <g>
      <ellipse cx="4" cy="40" rx="48" ry="10" fill="#5B3A22" opacity=".22" />
      <path d="M36-18c36-6 36 44-2 42" fill="none" stroke="#E4D8C4" strokeWidth="12" />
      <path d="M-38-34h76v58c0 20-76 20-76 0Z" fill="#FFFDF8" />
      <path d="M14-34h24v58c0 8-10 12-24 14Z" fill="#E4D8C4" />
      <ellipse cx="0" cy="-34" rx="38" ry="9" fill="#E4D8C4" />
      <ellipse cx="0" cy="-33" rx="31" ry="6.5" fill="#8F5F3B" />
      <path d="M-38 -8H38V6H-38Z" fill="#3E7C86" />
    </g>
  );
}

/** The picture is somewhere. Nobody sees inside. */
function Card() {
  return (
    <g>
      <rect x="-66" y="-42" width="138" height="96" rx="10" fill="#2B211F" opacity=".2" />
      <rect x="-70" y="-48" width="140" height="96" rx="10" fill="#7A5A92" />
      <path d="M-70-38c0-6 4-10 10-10h120c6 0 10 4 10 10l-70 52Z" fill="#6B4A86" />
      <circle cx="0" cy="4" r="24" fill="#F4F0E6" />
      <path d="M0-9a9 9 0 0 1 5 16l4 13h-18l4-13a9 9 0 0 1 5-16Z" fill="#4E3862" />
    </g>
  );
}

function Plane() {
  return (
    <g>
      <path d="M-70 10l144-56-82 90Z" fill="#7A5A92" />
      <path d="M-70 10l144-56-96 66Z" fill="#9777AE" />
      <path d="M-22 20l96-66-82 90-10 12Z" fill="#5E4276" />
    </g>
  );
}

/** How far each copy has flown when all are out. */
const FLIGHTS = [
  [-330, -70, -24],
  [-190, -190, -8],
  [-20, -120, -30],
  [170, -230, 4],
  [330, -110, -14],
  [60, -300, -20],
  [-400, -250, -34],
  [440, -300, -6],
] as const;

function Copies({ fill }: State) {
  return (
    <g>
      {FLIGHTS.map(([x, y, turn], index) => {
        const out = Math.max(0, Math.min(1, fill * 1.6 - index * 0.08));
        return (
          <g key={x} transform={move(x * out, y * out, turn, 0.5 + out * 0.35)} opacity={out < 0.05 ? 0 : 1}>
            <Plane />
          </g>
        );
      })}
    </g>
  );
}

/** A school portrait, and a tangle over it that is plainly not the person. */
function Scribble({ fill }: State) {
  const length = 1800;
  return (
    <g>
      <rect x="-112" y="-142" width="236" height="304" rx="12" fill="#2B211F" opacity=".18" />
      <rect x="-120" y="-152" width="240" height="304" rx="12" fill="#FFFDF8" />
      <rect x="-102" y="-134" width="204" height="230" rx="6" fill="#BFD8D2" />
      <path d="M-80 96c0-52 28-74 80-74 52 0 80 22 80 74Z" fill="#2F5C4A" />
      <path d="M-20 30l20 22 20-22v-24h-40Z" fill="#C99066" />
      <path d="M44-70c28-4 34 26 28 56-6 6-10 4-14 2Z" fill="#1D1817" />
      <ellipse cx="0" cy="-34" rx="46" ry="54" fill="#E5B288" />
      <path
        d="M-49-30c-9-50 19-74 49-74 32 0 58 24 49 74-5-18-11-26-17-30-18 8-48 8-64 0-10 6-14 16-17 30Z"
        fill="#1D1817"
      />
      <path d="M-18-30v.1M18-30v.1" stroke="#2B211F" strokeWidth="11" strokeLinecap="round" />
      <path d="M-15 -6Q0 8 15 -6" stroke="#7A2F2A" strokeWidth="5" fill="none" strokeLinecap="round" />
      <circle cx="62" cy="84" r="26" fill="#FFFDF8" />
      <path d="M62 70l13 9-5 15h-16l-5-15Z" fill="#16303A" />
      {fill > 0.01 && (
        <path
          d="M-100-60c60-90 160-90 190-30 30 70-180 0-186 80-4 80 196-60 192 20-6 80-206-30-188 50 22 60 152-40 176 10 12 40-144 50-168 16-26-56 114-226 144-202 40 36-120 216-90 220 40 4 90-224 50-234-50-10-100 190-70 210 40 20 150-100 120-120-50-30-190-70-160 0"
          fill="none"
          stroke="#5E4276"
          strokeWidth="13"
          strokeLinecap="round"
          strokeDasharray={length}
          strokeDashoffset={round(length * (1 - fill))}
        />
      )}
    </g>
  );
}

function CoinSlot() {
  return (
    <g>
      <rect x="-54" y="-70" width="108" height="140" rx="16" fill="#0C1722" />
      <rect x="-44" y="-60" width="88" height="120" rx="12" fill="#33475C" />
      <rect x="-9" y="-38" width="18" height="72" rx="9" fill="#05090D" />
    </g>
  );
}

/** No figures: a hand, and how much of the hour is lit. */
function Clock({ fill }: State) {
  const angle = fill * Math.PI * 2 - Math.PI / 2;
  const x = Math.cos(angle);
  const y = Math.sin(angle);
  const big = fill > 0.5 ? 1 : 0;
  return (
    <g>
      <circle r="76" fill="#1F4E55" />
      <circle r="64" fill="#FFFDF8" />
      {fill >= 0.995 ? (
        <circle r="64" fill="#F6D488" />
      ) : (
        fill > 0.01 && <path d={path`M0 0V-64A64 64 0 ${big} 1 ${x * 64} ${y * 64}Z`} fill="#F6D488" />
      )}
      <path d="M0-56v8M0 48v8M-56 0h8M48 0h8" stroke="#16303A" strokeWidth="6" strokeLinecap="round" />
      <path d={path`M0 0L${x * 46} ${y * 46}`} stroke="#16303A" strokeWidth="9" strokeLinecap="round" />
      <circle r="8" fill="#16303A" />
    </g>
  );
}

/** The phone's own shadow, standing up the wall. It grows with every answer. */
function Shadow({ fill }: State) {
  const tall = 150 + fill * 330;
  const wide = 110 + fill * 120;
  return (
    <g>
      <path
        d={path`M${-60} 140L${-wide} ${140 - tall}C${-wide - 4} ${112 - tall} ${-wide + 16} ${96 - tall} ${-wide + 40} ${96 - tall}H${wide - 40}C${wide - 16} ${96 - tall} ${wide + 4} ${112 - tall} ${wide} ${140 - tall}L60 140Z`}
        fill="#0A1420"
        opacity=".78"
      />
      <circle cx={round(-wide * 0.56)} cy={round(150 - tall)} r={round(16 + fill * 12)} fill="#182A3C" opacity=".9" />
    </g>
  );
}

function Shield(_: State) {
  return (
    <g>
      <path d="M0-92c30 20 56 26 84 26 4 76-22 132-84 162-62-30-88-86-84-162 28 0 54-6 84-26Z" fill="#0B5D5E" />
      <path d="M0-92c30 20 56 26 84 26 4 76-22 132-84 162Z" fill="#084A4B" />
      <path
        d="M-34 2L-8 30L40 -28"
        fill="none"
        stroke="#FFFDF8"
        strokeWidth="16"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
}

/** A box with a slot and a shield on it. Its slot shuts as it fills. */
function Box({ fill }: State) {
  return (
    <g>
      <ellipse cx="6" cy="128" rx="150" ry="26" fill="#4A2E1C" opacity=".22" />
      <path d="M-130-54h260v166c0 10-6 16-16 16h-228c-10 0-16-6-16-16Z" fill="#C98A52" />
      <path d="M72-54h58v166c0 10-6 16-16 16h-42Z" fill="#B07441" />
      <path d="M-142-78h284v32c0 6-4 10-10 10h-264c-6 0-10-4-10-10Z" fill="#DDA068" />
      <path d="M84-78h58v32c0 6-4 10-10 10h-48Z" fill="#C98A52" />
      <path
        d={path`M${-92 * (1 - fill) - 8 * fill} -70H${92 * (1 - fill) + 8 * fill}`}
        stroke="#4A2E1C"
        strokeWidth="13"
        strokeLinecap="round"
        opacity={round(1 - fill * 0.75)}
      />
      <g transform={move(-8, 44, 0, 0.72)}>
        <Shield fill={0} lit={0} />
      </g>
    </g>
  );
}

/** A doorway. Light comes out of it as it opens. */
function Door({ fill }: State) {
  const open = fill * 46;
  return (
    <g>
      <path
        d={path`M-64 104L${-110 * fill - 64} 190H${110 * fill + 64}L64 104Z`}
        fill="#FBE7B4"
        opacity={round(fill * 0.42)}
      />
      <path d="M-72 106v-146c0-48 30-78 72-78 42 0 72 30 72 78v146Z" fill="#14313A" />
      <path d="M-56 106v-144c0-40 22-64 56-64 34 0 56 24 56 64v144Z" fill={mix("#2B4A58", "#FBE7B4", fill)} />
      <path
        d={path`M${-56} 106V-38C${-56} -78 ${-34 - open * 0.2} -102 ${0 - open} ${-102 + open * 0.1}C${34 - open * 1.9} ${-102 + open * 0.3} ${56 - open * 2.1} ${-78 + open * 0.3} ${56 - open * 2.1} ${-38}V${106 + open * 0.2}Z`}
        fill={mix("#3E7C86", "#2E626C", fill)}
      />
      <circle cx={round(40 - open * 1.95)} cy="10" r="6" fill="#F6D488" />
    </g>
  );
}

function Lamp({ lit }: State) {
  return (
    <g>
      <ellipse cx="0" cy="-60" rx="330" ry="300" fill="#F8DDA0" opacity={round(lit * 0.2)} />
      <ellipse cx="0" cy="-60" rx="190" ry="180" fill="#FBE7B4" opacity={round(lit * 0.3)} />
      <path d="M-7 20H7V120H-7Z" fill="#8F5F3B" />
      <ellipse cx="0" cy="122" rx="48" ry="12" fill="#8F5F3B" />
      <path d="M-48-96h96l36 120h-168Z" fill={mix("#7C6A55", "#FBE7B4", lit)} />
      <path d="M18-96h30l36 120h-44Z" fill={mix("#6A5945", "#F3CE7A", lit)} />
    </g>
  );
}

function Umbrella({ fill }: State) {
  const w = 60 + fill * 470;
  const h = 40 + fill * 150;
  return (
    <g>
      <path d="M0 0v430c0 40-52 40-52 4" fill="none" stroke="#5B4031" strokeWidth="13" strokeLinecap="round" />
      <path
        d={path`M${-w} ${30}C${-w * 0.9} ${-h} ${w * 0.9} ${-h} ${w} 30C${w * 0.8} ${6} ${w * 0.5} ${6} ${w * 0.34} 30C${w * 0.2} 6 ${-w * 0.2} 6 ${-w * 0.34} 30C${-w * 0.5} 6 ${-w * 0.8} 6 ${-w} 30Z`}
        fill="#0B5D5E"
      />
      <path
        d={path`M0 ${-h * 0.72}C${w * 0.6} ${-h * 0.7} ${w * 0.92} ${-h * 0.3} ${w} 30C${w * 0.8} 6 ${w * 0.5} 6 ${w * 0.34} 30C${w * 0.3} ${-h * 0.3} ${w * 0.2} ${-h * 0.6} 0 ${-h * 0.72}Z`}
        fill="#084A4B"
      />
      <path d={path`M0 ${-h * 0.72}v-16`} stroke="#5B4031" strokeWidth="9" strokeLinecap="round" />
    </g>
  );
}

/** Lines are ruled as it fills: names and times, never a picture. */
function Notebook({ fill }: State) {
  return (
    <g>
      <path d="M-104-54h212l18 120h-218Z" fill="#2B211F" opacity=".16" />
      <path d="M-108-62h212l18 120h-218Z" fill="#FFFDF8" />
      <path d="M-108-62h30l14 120h-32Z" fill="#C9603F" />
      {[-36, -12, 12, 36].map((y, index) => {
        const share = Math.max(0, Math.min(1, fill * 4 - index));
        const x = -50 + (y + 62) * 0.12;
        return share > 0.01 ? (
          <path
            key={y}
            d={path`M${x} ${y}h${(index === 3 ? 84 : 126) * share}`}
            stroke="#3E5C66"
            strokeWidth="7"
            strokeLinecap="round"
          />
        ) : null;
      })}
    </g>
  );
}

/** Folded towels in a basket. */
function Washing() {
  return (
    <g>
      <ellipse cx="-6" cy="52" rx="170" ry="24" fill="#4A2E1C" opacity=".2" />
      <path d="M-150-4h288l-20 62h-248Z" fill="#D9B27C" />
      <path d="M-146 10h280M-141 26h270M-136 42h260" stroke="#B98A5E" strokeWidth="6" />
      <path d="M-128-4c-8-20 0-34 16-34h200c18 0 26 14 16 34Z" fill="#F4F0E6" />
      <path d="M-104-38c-8-18 0-30 14-30h164c16 0 22 14 12 30Z" fill="#D9704F" />
      <path d="M-84-68c-6-14 0-24 12-24h128c12 0 18 12 10 24Z" fill="#8FB7AE" />
    </g>
  );
}

function Plate() {
  return (
    <g>
      <ellipse cx="0" cy="10" rx="92" ry="27" fill="#5B3A22" opacity=".2" />
      <ellipse cx="0" cy="4" rx="90" ry="26" fill="#FFFDF8" />
      <ellipse cx="0" cy="2" rx="62" ry="16" fill="#E9DFCF" />
      <path d="M-46-4c-4-22 18-26 42-24 26-4 48 2 46 24-22 10-68 10-88 0Z" fill="#C98A4B" />
      <path d="M-38-8c-2-14 14-17 34-15 22-3 40 1 38 15-18 8-54 8-72 0Z" fill="#EBC98A" />
    </g>
  );
}

/** A cloud that darkens as it fills. */
function Cloud({ fill }: State) {
  const tone = mix(mix("#FFFDF8", "#8FA3AD", Math.min(1, fill * 2)), "#3A4A57", Math.max(0, fill * 2 - 1));
  return (
    <g>
      <path
        d="M-150 50c-50 0-54-66 0-72 0-52 66-68 96-34 24-48 110-44 120 14 50-22 94 20 72 58 32 10 22 34-8 34Z"
        fill={tone}
      />
      <path d="M-150 50c-28 0-42-22-34-42 34 22 124 26 324 12 26 10 18 30-10 30Z" fill={mix(tone, "#16303A", 0.16)} />
    </g>
  );
}

function Rain() {
  return (
    <path
      d="M-150-60l-14 40m74-10l-14 40m64-80l-14 40m74-6l-14 40M70-66l-14 40m74-4l-14 40M-120 40l-14 40m74-20l-14 40M0 34l-14 40M60 52l-14 40m70-42l-14 40"
      stroke="#BFD9E2"
      strokeWidth="6"
      strokeLinecap="round"
      fill="none"
    />
  );
}

function Chips() {
  return (
    <g>
      <path d="M-44-34l-8-44h18l6 44Zm26 0l-4-58h18l2 58ZM8-34l4-54h18l-6 54Zm22 0l14-38 14 6-14 34Z" fill="#F0C25A" />
      <path d="M-60-40h120l-16 90h-88Z" fill="#FFFDF8" />
      <path d="M-60-40h30l10 90h-24ZM0-40h30l-8 90h-20Z" fill="#C9603F" />
    </g>
  );
}

/** A phone seen from above, face down. Light comes out from under it. */
function Handset({ lit }: State) {
  return (
    <g>
      {lit > 0.01 && (
        <g opacity={round(lit)}>
          <rect x="-62" y="-92" width="124" height="184" rx="34" fill="#BDEBF0" opacity=".35" />
          <rect x="-50" y="-80" width="100" height="160" rx="24" fill="#BDEBF0" opacity=".7" />
        </g>
      )}
      <rect x="-34" y="-66" width="78" height="144" rx="16" fill="#4A2E1C" opacity=".24" />
      <rect x="-40" y="-72" width="78" height="144" rx="16" fill="#1B262B" />
      <rect x="-35" y="-67" width="68" height="134" rx="12" fill="#2F4049" />
      <rect x="-27" y="-59" width="26" height="34" rx="9" fill="#1B262B" />
      <circle cx="-14" cy="-50" r="5" fill="#48606B" />
      <circle cx="-14" cy="-35" r="5" fill="#48606B" />
    </g>
  );
}

function Pen() {
  return (
    <g>
      <path d="M-40 34l10-20 82-76c8-6 18 4 12 12l-84 76Z" fill="#0B5D5E" />
      <path d="M-40 34l10-20 10 12Z" fill="#F4F0E6" />
    </g>
  );
}

const PICTURES: Readonly<Record<PropKind, (state: State) => React.ReactNode>> = {
  phone: Phone,
  mug: Mug,
  card: Card,
  plane: Plane,
  copies: Copies,
  scribble: Scribble,
  "coin-slot": CoinSlot,
  clock: Clock,
  shadow: Shadow,
  shield: Shield,
  box: Box,
  door: Door,
  lamp: Lamp,
  umbrella: Umbrella,
  notebook: Notebook,
  pen: Pen,
  washing: Washing,
  plate: Plate,
  cloud: Cloud,
  rain: Rain,
  chips: Chips,
  handset: Handset,
};
