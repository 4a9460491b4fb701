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
      <ellipse cx="0" cy="12" rx="112" ry="34" fill="#BDEBF0" opacity={lit * 0.5} />
      <path
        d="M-66 -14C-64 -22 -58 -26 -50 -26H50C58 -26 64 -22 66 -14L80 20C82 28 76 34 68 34H-68C-76 34 -82 28 -80 20Z"
        fill="#1B262B"
      />
      <path
        d="M-62 -14C-60 -19 -56 -21 -50 -21H50C56 -21 60 -19 62 -14L75 17C76 22 73 25 68 25H-68C-73 25 -76 22 -75 17Z"
        fill={mix("#34454D", "#BDEBF0", lit)}
      />
      <circle cx="-46" cy="-10" r="6" fill="#1B262B" opacity={1 - lit} />
    </g>
  );
}

function Mug() {
  return (
    <g>
      <ellipse cx="4" cy="40" rx="48" ry="10" fill="#5B3A22" opacity=".22" />
      <path d="M36 -18C72 -24 72 26 34 24" fill="none" stroke="#E4D8C4" strokeWidth="12" />
      <path d="M-38 -34H38V24C38 44 -38 44 -38 24Z" fill="#FFFDF8" />
      <path d="M14 -34H38V24C38 32 28 36 14 38Z" fill="#E4D8C4" />
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
      <path d="M-70 -38C-70 -44 -66 -48 -60 -48H60C66 -48 70 -44 70 -38L0 14Z" fill="#6B4A86" />
      <circle cx="0" cy="4" r="24" fill="#F4F0E6" />
      <path d="M0 -9a9 9 0 0 1 5 16l4 13h-18l4 -13a9 9 0 0 1 5 -16Z" fill="#4E3862" />
    </g>
  );
}

function Plane() {
  return (
    <g>
      <path d="M-70 10L74 -46L-8 44Z" fill="#7A5A92" />
      <path d="M-70 10L74 -46L-22 20Z" fill="#9777AE" />
      <path d="M-22 20L74 -46L-8 44L-18 56Z" fill="#5E4276" />
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
      <path d="M-80 96C-80 44 -52 22 0 22C52 22 80 44 80 96Z" fill="#2F5C4A" />
      <path d="M-20 30L0 52L20 30V6H-20Z" fill="#C99066" />
      <path d="M44 -70C72 -74 78 -44 72 -14C66 -8 62 -10 58 -12Z" fill="#1D1817" />
      <ellipse cx="0" cy="-34" rx="46" ry="54" fill="#E5B288" />
      <path
        d="M-49 -30C-58 -80 -30 -104 0 -104C32 -104 58 -80 49 -30C44 -48 38 -56 32 -60C14 -52 -16 -52 -32 -60C-42 -54 -46 -44 -49 -30Z"
        fill="#1D1817"
      />
      <path d="M-18 -30v.1M18 -30v.1" stroke="#2B211F" strokeWidth="11" strokeLinecap="round" />
      <path d="M-15 -6Q0 8 15 -6" stroke="#7A2F2A" strokeWidth="5" fill="none" strokeLinecap="round" />
      <circle cx="62" cy="84" r="26" fill="#FFFDF8" />
      <path d="M62 70l13 9l-5 15h-16l-5 -15Z" fill="#16303A" />
      {fill > 0.01 && (
        <path
          d="M-100 -60C-40 -150 60 -150 90 -90C120 -20 -90 -90 -96 -10C-100 70 100 -70 96 10C90 90 -110 -20 -92 60C-70 120 60 20 84 70C96 110 -60 120 -84 86C-110 30 30 -140 60 -116C100 -80 -60 100 -30 104C10 108 60 -120 20 -130C-30 -140 -80 60 -50 80C-10 100 100 -20 70 -40C20 -70 -120 -110 -90 -40"
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
      <circle cx="0" cy="-86" r="0" fill="#E9B44C" />
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
      <path d="M0 -56v8M0 48v8M-56 0h8M48 0h8" stroke="#16303A" strokeWidth="6" strokeLinecap="round" />
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

function Shield() {
  return (
    <g>
      <path
        d="M0 -92C30 -72 56 -66 84 -66C88 10 62 66 0 96C-62 66 -88 10 -84 -66C-56 -66 -30 -72 0 -92Z"
        fill="#0B5D5E"
      />
      <path d="M0 -92C30 -72 56 -66 84 -66C88 10 62 66 0 96Z" fill="#084A4B" />
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
      <path d="M-130 -54H130V112C130 122 124 128 114 128H-114C-124 128 -130 122 -130 112Z" fill="#C98A52" />
      <path d="M72 -54H130V112C130 122 124 128 114 128H72Z" fill="#B07441" />
      <path d="M-142 -78H142V-46C142 -40 138 -36 132 -36H-132C-138 -36 -142 -40 -142 -46Z" fill="#DDA068" />
      <path d="M84 -78H142V-46C142 -40 138 -36 132 -36H84Z" fill="#C98A52" />
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
      <path d="M-72 106V-40C-72 -88 -42 -118 0 -118C42 -118 72 -88 72 -40V106Z" fill="#14313A" />
      <path
        d="M-56 106V-38C-56 -78 -34 -102 0 -102C34 -102 56 -78 56 -38V106Z"
        fill={mix("#2B4A58", "#FBE7B4", fill)}
      />
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
      <path d="M-48 -96H48L84 24H-84Z" fill={mix("#7C6A55", "#FBE7B4", lit)} />
      <path d="M18 -96H48L84 24H40Z" fill={mix("#6A5945", "#F3CE7A", lit)} />
    </g>
  );
}

function Umbrella({ fill }: State) {
  const w = 60 + fill * 460;
  const h = 40 + fill * 150;
  return (
    <g>
      <path d={path`M0 0V${170 - fill * 40}`} stroke="#5B4031" strokeWidth="12" strokeLinecap="round" />
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
      <path d="M-104 -54H108L126 66H-92Z" fill="#2B211F" opacity=".16" />
      <path d="M-108 -62H104L122 58H-96Z" fill="#FFFDF8" />
      <path d="M-108 -62H-78L-64 58H-96Z" fill="#C9603F" />
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

function Plate() {
  return (
    <g>
      <ellipse cx="0" cy="10" rx="92" ry="27" fill="#5B3A22" opacity=".2" />
      <ellipse cx="0" cy="4" rx="90" ry="26" fill="#FFFDF8" />
      <ellipse cx="0" cy="2" rx="62" ry="16" fill="#E9DFCF" />
      <path d="M-46 -4C-50 -26 -28 -30 -4 -28C22 -32 44 -26 42 -4C20 6 -26 6 -46 -4Z" fill="#C98A4B" />
      <path d="M-38 -8C-40 -22 -24 -25 -4 -23C18 -26 36 -22 34 -8C16 0 -20 0 -38 -8Z" fill="#EBC98A" />
    </g>
  );
}

function Football() {
  return (
    <g>
      <circle r="52" fill="#FFFDF8" />
      <path d="M0 -24l23 17l-9 27h-28l-9 -27Z" fill="#16303A" />
      <path d="M0 -52V-24M23 -7L50 -15M14 20L30 42M-14 20L-30 42M-23 -7L-50 -15" stroke="#16303A" strokeWidth="5" />
    </g>
  );
}

/** A cloud that darkens as it fills. */
function Cloud({ fill }: State) {
  const tone = mix(mix("#FFFDF8", "#8FA3AD", Math.min(1, fill * 2)), "#3A4A57", Math.max(0, fill * 2 - 1));
  return (
    <g>
      <path
        d="M-150 50C-200 50 -204 -16 -150 -22C-150 -74 -84 -90 -54 -56C-30 -104 56 -100 66 -42C116 -64 160 -22 138 16C170 26 160 50 130 50Z"
        fill={tone}
      />
      <path
        d="M-150 50C-178 50 -192 28 -184 8C-150 30 -60 34 140 20C166 30 158 50 130 50Z"
        fill={mix(tone, "#16303A", 0.16)}
      />
    </g>
  );
}

function Rain() {
  return (
    <path
      d="M-150 -60l-14 40M-90 -30l-14 40M-40 -70l-14 40M20 -36l-14 40M70 -66l-14 40M130 -30l-14 40M-120 40l-14 40M-60 60l-14 40M0 34l-14 40M60 52l-14 40M116 50l-14 40"
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
      <path
        d="M-44 -34l-8 -44h18l6 44ZM-18 -34l-4 -58h18l2 58ZM8 -34l4 -54h18l-6 54ZM30 -34l14 -38l14 6l-14 34Z"
        fill="#F0C25A"
      />
      <path d="M-60 -40H60L44 50H-44Z" fill="#FFFDF8" />
      <path d="M-60 -40H-30L-20 50H-44ZM0 -40H30L22 50H2Z" fill="#C9603F" />
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
      <path d="M-40 34L-30 14L52 -62C60 -68 70 -58 64 -50L-20 26Z" fill="#0B5D5E" />
      <path d="M-40 34L-30 14L-20 26Z" fill="#F4F0E6" />
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
  plate: Plate,
  football: Football,
  cloud: Cloud,
  rain: Rain,
  chips: Chips,
  handset: Handset,
};
