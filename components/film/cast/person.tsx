import { buildOf, joints } from "../../../lib/films/figure.ts";
import { elbow, type Point } from "../../../lib/films/limb.ts";
import type { Actor } from "../../../lib/films/timeline.ts";
import { mix, move, path } from "../paint.ts";
import { LOOK, type Look, type Piece } from "./looks.ts";

export interface Posed {
  readonly actor: Actor;
  readonly values: Readonly<Record<string, number>>;
}

const WHITE = "#FFFAF3";

/** A person from the waist up, without arms: they go over the furniture. */
export function Body({ actor, values }: Posed) {
  const look = LOOK[actor.look];
  const { neck, head, scale, lean } = joints(actor, values);
  const get = (channel: string) => values[`${actor.id}.${channel}`] ?? 0;
  const build = buildOf(actor.look);
  const raised = (get("shoulders") + get("breath") * 2) * 1;
  const size = build.head[0] / 84;
  const tilt = lean * 0.6 + get("tilt");
  const turn = get("turn");
  return (
    <g opacity={get("gone") ? Math.max(0, 1 - get("gone") * 1.25) : undefined}>
      <g transform={move(head.x, head.y, tilt, scale * size)}>
        <Pieces look={look} pieces={look.back} dx={-turn * 9} />
      </g>
      <g transform={move(neck.x, neck.y, lean, scale)}>
        {actor.chair && <WheelchairBack width={build.shoulder} />}
        <Torso look={look} half={build.shoulder} raised={raised} />
      </g>
      <g transform={move(head.x, head.y, tilt, scale * size)}>
        <Head look={look} get={get} turn={turn} />
      </g>
    </g>
  );
}

function WheelchairBack({ width }: { readonly width: number }) {
  const w = width + 30;
  return (
    <g>
      <path d={path`M${-w} 320V70c0-22 14-34 34-34H${w - 34}c20 0 34 12 34 34V320Z`} fill="#2B3A40" />
      <path d={path`M${-w - 4} 60h-26M${w + 4} 60h26`} stroke="#1B262B" strokeWidth="18" strokeLinecap="round" />
    </g>
  );
}

function Torso({ look, half, raised }: { readonly look: Look; readonly half: number; readonly raised: number }) {
  const { cut, base, shade, under, detail } = look.top;
  const up = -raised;
  const body = path`M-40 ${-16}C-66 ${4 + up * 0.6} ${-half + 34} ${6 + up} ${-half + 8} ${36 + up}C${-half - 8} ${56 + up} ${-half - 14} 110 ${-half - 8} 330H${half + 8}C${half + 14} 110 ${half + 8} ${56 + up} ${half - 8} ${36 + up}C${half - 34} ${6 + up} 66 ${4 + up * 0.6} 40 -16Z`;
  return (
    <g>
      {cut === "hoodie" && (
        <path d="M-92 16C-96 -40 -60 -66 0 -66C60 -66 96 -40 92 16C60 44 -60 44 -92 16Z" fill={shade} />
      )}
      <path d={body} fill={base} />
      <path
        d={path`M${half - 8} ${36 + up}C${half + 8} ${56 + up} ${half + 14} 110 ${half + 8} 330H${half - 44}C${half - 30} 200 ${half - 30} 110 ${half - 46} ${16 + up}Z`}
        fill={shade}
        opacity=".55"
      />
      {cut === "cardigan" && (
        <g>
          <path d="M-46 -12L-30 330H30L46 -12C24 18 -24 18 -46 -12Z" fill={under} />
          <path
            d="M-46 -12C-30 60 -26 200 -30 330M46 -12C30 60 26 200 30 330"
            fill="none"
            stroke={shade}
            strokeWidth="13"
          />
        </g>
      )}
      {cut === "blazer" && (
        <g>
          <path d="M-44 -12L0 190L44 -12Z" fill={under} />
          <path d="M-9 40L9 40L15 160L0 180L-15 160Z" fill={detail} />
          <path d="M-46 -14L-74 22L-54 60L-66 76L0 200L-6 150ZM46 -14L74 22L54 60L66 76L0 200L6 150Z" fill={shade} />
        </g>
      )}
      <path d="M-33 -92V-12C-33 22 33 22 33 -12V-92Z" fill={look.shade} />
      <path d="M-33 -40C-14 -22 14 -22 33 -40V-92H-33Z" fill={mix(look.shade, "#2B1B17", 0.16)} opacity=".55" />
      {(cut === "crew" || cut === "cardigan") && (
        <path
          d="M-45 -17C-32 22 32 22 45 -17"
          fill="none"
          stroke={cut === "crew" ? detail : mix(under, "#8A7458", 0.2)}
          strokeWidth="13"
          strokeLinecap="round"
        />
      )}
      {cut === "roll" && <path d="M-42 -58C-30 -48 30 -48 42 -58L48 -8C30 14 -30 14 -48 -8Z" fill={shade} />}
      {cut === "shirt" && (
        <g>
          <path d="M-34 -14L0 54L34 -14C18 14 -18 14 -34 -14Z" fill={under} />
          <path d="M-38 -36L-70 4L-34 44L0 22ZM38 -36L70 4L34 44L0 22Z" fill={mix(base, "#ffffff", 0.14)} />
          <path d="M0 50V330" stroke={detail} strokeWidth="5" />
          <path d="M0 96h.1M0 160h.1" stroke={mix(base, "#ffffff", 0.5)} strokeWidth="9" strokeLinecap="round" />
        </g>
      )}
      {cut === "blazer" && (
        <path d="M-40 -34L-58 -4L-14 40L0 16L14 40L58 -4L40 -34C24 14 -24 14 -40 -34Z" fill="#FFFDF8" />
      )}
      {cut === "hoodie" && (
        <g>
          <path d="M-50 -24C-64 4 -44 34 0 46C44 34 64 4 50 -24C34 18 -34 18 -50 -24Z" fill={shade} />
          <path d="M-26 34V92M26 34V80" stroke={detail} strokeWidth="6" strokeLinecap="round" />
        </g>
      )}
    </g>
  );
}

function Pieces({ look, pieces, dx }: { readonly look: Look; readonly pieces: readonly Piece[]; readonly dx: number }) {
  const tones = {
    hair: look.hair,
    glint: look.glint,
    extra: look.extra ?? look.hair,
    extraShade: look.extraShade ?? look.glint,
    skin: look.skin,
  };
  return (
    <g transform={dx ? move(dx, 0) : undefined}>
      {pieces.map(([d, tone]) =>
        d.endsWith("Z") ? (
          <path key={d} d={d} fill={tones[tone]} />
        ) : (
          <path key={d} d={d} fill="none" stroke={tones[tone]} strokeWidth="6" strokeLinecap="round" />
        ),
      )}
    </g>
  );
}

function Head({
  look,
  get,
  turn,
}: {
  readonly look: Look;
  readonly get: (channel: string) => number;
  readonly turn: number;
}) {
  const dx = turn * 27;
  const dy = get("gazeY") * 3;
  const ear = (side: -1 | 1) => (
    <g transform={move(side * 83 - turn * 8, 6)}>
      <ellipse rx="15" ry="22" fill={look.skin} />
      <ellipse cx={-side * 2} cy="1" rx="7" ry="12" fill={look.shade} />
      {look.aid && side === 1 && (
        <path d="M6 -20C18 -16 16 8 6 14" fill="none" stroke={look.aid} strokeWidth="8" strokeLinecap="round" />
      )}
      {look.earring && <circle cx={-side * 1} cy="27" r="6.5" fill={look.earring} />}
    </g>
  );
  return (
    <g>
      {look.ears && ear(-1)}
      {look.ears && ear(1)}
      <path
        d="M-84 -22C-84 -78 -46 -104 0 -104C46 -104 84 -78 84 -22C84 46 46 104 0 104C-46 104 -84 46 -84 -22Z"
        fill={look.skin}
      />
      <path
        d="M84 -22C84 46 46 104 0 104C-16 104 -30 99 -43 90C30 88 58 30 56 -60L74 -68C81 -54 84 -39 84 -22Z"
        fill={look.shade}
        opacity=".32"
      />
      {look.beard && <Pieces look={look} pieces={look.beard} dx={dx * 0.3} />}
      <Face look={look} get={get} dx={dx} dy={dy} />
      <Pieces look={look} pieces={look.front} dx={dx * 0.28} />
      {look.headset && (
        <g fill="none" stroke={look.headset} strokeLinecap="round">
          <path d="M-88 -4C-100 -100 -50 -142 0 -142C50 -142 100 -100 88 -4" strokeWidth="11" />
          <path d="M-88 -14V22M88 -14V22" strokeWidth="30" />
          <path d={path`M-86 34C-80 66 -60 80 ${dx - 42} 78`} strokeWidth="7" />
          <path d={path`M${dx - 42} 78h8`} strokeWidth="15" />
        </g>
      )}
      {look.glasses && <Glasses colour={look.glasses} dx={dx} dy={dy} />}
    </g>
  );
}

function Glasses({ colour, dx, dy }: { readonly colour: string; readonly dx: number; readonly dy: number }) {
  return (
    <g transform={move(dx, dy)} fill="none" stroke={colour} strokeWidth="6">
      <rect x="-62" y="-26" width="52" height="46" rx="21" />
      <rect x="10" y="-26" width="52" height="46" rx="21" />
      <path d="M-10 -6C-4 -11 4 -11 10 -6M-62 -8L-80 -12M62 -8L80 -12" strokeLinecap="round" />
    </g>
  );
}

function Face({
  look,
  get,
  dx,
  dy,
}: {
  readonly look: Look;
  readonly get: (channel: string) => number;
  readonly dx: number;
  readonly dy: number;
}) {
  const lid = Math.max(0, get("lid") * (1 - get("blink")));
  const gazeX = get("gazeX") * 5.4;
  const gazeY = get("gazeY") * 5.5;
  const brow = get("brow");
  const slant = get("slant") * 11;
  const curve = get("curve");
  const open = Math.min(0.7, get("open") + get("say") * 0.34);
  const wide = 25 - open * 6 + Math.max(0, curve) * 7;
  const turned = dx * 0.34;
  const top = 60 - curve * 6;
  const smile = curve * 24 + open * 6;
  const drop = open * 66;
  const mouth = path`M${-wide} ${top}Q${turned * 0.3} ${top + smile} ${wide} ${top}Q${wide * 0.86} ${top + smile * 0.7 + drop * 0.62} ${turned * 0.3} ${top + smile * 0.5 + drop * 0.56}Q${-wide * 0.86} ${top + smile * 0.7 + drop * 0.62} ${-wide} ${top}Z`;
  const line = path`M${-wide} ${top}Q${turned * 0.3} ${top + smile} ${wide} ${top}`;
  const warm = mix(look.skin, "#D9563F", 0.34);
  const eye = (side: -1 | 1) => {
    const x = side * (35 - dx * side * 0.1);
    const shut = 1 - Math.min(1.12, lid);
    const edge = -19 + shut * 33;
    return (
      <g transform={move(x, -6)}>
        <ellipse rx="18.5" ry="18" fill={WHITE} />
        <circle cx={gazeX} cy={gazeY} r="10.5" fill={look.iris} />
        <circle cx={gazeX + 3.4} cy={gazeY - 3.6} r="3" fill="#FFFFFF" />
        <path d={path`M-21 -22H21V${edge * 0.45 + 3}Q0 ${edge * 1.12 - 2} -21 ${edge * 0.45 + 3}Z`} fill={look.skin} />
        <path d="M-20 7Q0 22 20 7V24H-20Z" fill={look.skin} opacity={curve > 0.8 ? 1 : 0} />
        <path
          d={path`M-20 ${edge * 0.45 + 3}Q0 ${edge * 1.12 - 2} 20 ${edge * 0.45 + 3}`}
          fill="none"
          stroke={look.brow}
          strokeWidth="4.6"
          strokeLinecap="round"
        />
        <path
          d={path`M${-side * 19} ${-30 - brow - slant}Q${side * 4} ${-41 - brow - slant * 0.15} ${side * 25} ${-29 - brow * 0.6 + slant * 0.45}`}
          fill="none"
          stroke={look.brow}
          strokeWidth={look.heavyBrow ? 10 : 8}
          strokeLinecap="round"
        />
      </g>
    );
  };
  return (
    <g transform={move(dx, dy)}>
      <ellipse cx={-48 - dx * 0.42} cy="38" rx="16" ry="11" fill={warm} opacity=".34" />
      <ellipse cx={48 - dx * 0.42} cy="38" rx="16" ry="11" fill={warm} opacity=".34" />
      {eye(-1)}
      {eye(1)}
      {look.lines && (
        <path
          d="M-62 12C-56 20 -48 23 -38 22M62 12C56 20 48 23 38 22M-46 44C-50 52 -50 60 -46 66M46 44C50 52 50 60 46 66"
          fill="none"
          stroke={look.shade}
          strokeWidth="4"
          strokeLinecap="round"
        />
      )}
      <path
        d={path`M${turned - 2} 8C${turned + 4} 18 ${turned + 14} 26 ${turned + 8} 32C${turned + 2} 36 ${turned - 6} 35 ${turned - 10} 32`}
        fill="none"
        stroke={look.shade}
        strokeWidth="6"
        strokeLinecap="round"
      />
      {look.beard && (
        <ellipse
          cx="0"
          cy={top + 3 + drop * 0.4}
          rx={wide + 12}
          ry={15 + drop * 0.6}
          fill={mix(look.skin, look.shade, 0.3)}
        />
      )}
      {open > 0.03 ? (
        <path d={mouth} fill={look.mouth} stroke={look.mouth} strokeWidth="5.5" strokeLinejoin="round" />
      ) : (
        <path d={line} fill="none" stroke={look.mouth} strokeWidth="6.5" strokeLinecap="round" />
      )}
      {open > 0.3 && (
        <path
          d={path`M${-wide * 0.8} ${top + smile * 0.22}Q${turned * 0.3} ${top + smile} ${wide * 0.8} ${top + smile * 0.22}Q${turned * 0.3} ${top + smile + 15} ${-wide * 0.8} ${top + smile * 0.22}Z`}
          fill={WHITE}
        />
      )}
    </g>
  );
}

/** Both arms, from shoulder to fingertips. */
export function Arms({ actor, values }: Posed) {
  const look = LOOK[actor.look];
  const { left, right, scale } = joints(actor, values);
  const get = (channel: string) => values[`${actor.id}.${channel}`] ?? 0;
  const lefty: Point = { x: get("leftX"), y: get("leftY") };
  const righty: Point = { x: get("rightX"), y: get("rightY") };
  return (
    <g opacity={get("gone") ? Math.max(0, 1 - get("gone") * 1.25) : undefined}>
      <Arm look={look} shoulder={left} hand={lefty} side={1} scale={scale} stop={get("leftStop")} />
      <Arm look={look} shoulder={right} hand={righty} side={-1} scale={scale} stop={get("rightStop")} />
    </g>
  );
}

interface ArmProps {
  readonly look: Look;
  readonly shoulder: Point;
  readonly hand: Point;
  readonly side: 1 | -1;
  readonly scale: number;
  readonly stop: number;
}

function Arm({ look, shoulder, hand, side, scale, stop }: ArmProps) {
  const bend = elbow(shoulder, hand, side, scale);
  const along = Math.atan2(hand.y - bend.y, hand.x - bend.x);
  // A flat hand turns a little inwards from its forearm; a stopping hand stands up.
  const inwards = side === 1 ? 0.5 : Math.PI - 0.5;
  const flat = along + angleBetween(along, inwards) * 0.42 * Math.max(0, Math.sin(along));
  const up = -Math.PI / 2 + side * 0.32;
  const angle = flat + angleBetween(flat, up) * stop;
  const wrist = { x: hand.x - Math.cos(angle) * 40 * scale, y: hand.y - Math.sin(angle) * 40 * scale };
  const cuff = { x: wrist.x - Math.cos(along) * 20 * scale, y: wrist.y - Math.sin(along) * 20 * scale };
  const { base, shade } = look.top;
  const sleeve = path`M${shoulder.x} ${shoulder.y}Q${bend.x} ${bend.y - 6 * scale} ${bend.x} ${bend.y}L${cuff.x} ${cuff.y}`;
  const line = path`M${shoulder.x} ${shoulder.y}L${bend.x} ${bend.y}L${cuff.x} ${cuff.y}`;
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path
        d={line}
        stroke={shade}
        strokeWidth={62 * scale}
        transform={`translate(${side * 5 * scale} ${7 * scale})`}
      />
      <path d={path`M${cuff.x} ${cuff.y}L${wrist.x} ${wrist.y}`} stroke={look.shade} strokeWidth={36 * scale} />
      <path d={line} stroke={base} strokeWidth={60 * scale} />
      <path d={sleeve} stroke={base} strokeWidth={60 * scale} />
      <path
        d={path`M${bend.x + side * 20 * scale} ${bend.y - 14 * scale}q${-side * 16 * scale} ${4 * scale} ${-side * 24 * scale} ${16 * scale}`}
        stroke={shade}
        strokeWidth={4.5 * scale}
      />
      <path
        d={path`M${cuff.x - Math.cos(along) * 8 * scale} ${cuff.y - Math.sin(along) * 8 * scale}L${cuff.x + Math.cos(along) * 6 * scale} ${cuff.y + Math.sin(along) * 6 * scale}`}
        stroke={shade}
        strokeWidth={58 * scale}
        strokeLinecap="butt"
      />
      <g
        transform={`translate(${path`${wrist.x} ${wrist.y}`}) rotate(${path`${(angle * 180) / Math.PI}`}) scale(${path`${scale} ${scale * side}`})`}
      >
        <Hand skin={look.skin} shade={look.shade} stop={stop} />
      </g>
    </g>
  );
}

function angleBetween(from: number, to: number): number {
  let turn = to - from;
  while (turn > Math.PI) turn -= 2 * Math.PI;
  while (turn < -Math.PI) turn += 2 * Math.PI;
  return turn;
}

const FINGERS = [
  [-15.5, 66],
  [-5, 76],
  [6, 74],
  [16, 63],
] as const;

/** A hand along the x axis, thumb up. `stop` spreads it and makes the fingers longer. */
function Hand({ skin, shade, stop }: { readonly skin: string; readonly shade: string; readonly stop: number }) {
  return (
    <g strokeLinecap="round">
      <path
        d={path`M10 -14Q26 ${-30 - stop * 10} ${44 - stop * 2} ${-31 - stop * 13}`}
        stroke={skin}
        strokeWidth="17"
      />
      <path d="M-12 -19C6 -25 26 -26 42 -23C54 -20 56 20 42 24C26 27 4 24 -12 19Z" fill={skin} />
      {FINGERS.map(([y, tip]) => (
        <path
          key={y}
          d={path`M36 ${y}L${tip + stop * 9} ${y * (1 + stop * 0.62)}`}
          stroke={skin}
          strokeWidth={15.5 - stop * 0.8}
        />
      ))}
      {stop < 0.5 ? (
        <path d="M46 -10.5L68 -11.5M46 .6L74 .6M46 11L68 11.6" stroke={shade} strokeWidth="2.6" />
      ) : (
        <path d="M8 8C16 -4 26 -10 38 -12M10 14C22 12 30 8 40 10" stroke={shade} strokeWidth="3" />
      )}
      <path d={path`M20 -20Q30 -22 ${40} -23`} stroke={shade} strokeWidth="2.6" opacity={1 - stop} />
    </g>
  );
}
