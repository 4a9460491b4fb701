import { round } from "../../../lib/films/ease.ts";
import { buildOf, entrance, joints } from "../../../lib/films/figure.ts";
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
      {cut === "hoodie" && <path d="M-92 16c-4-56 32-82 92-82 60 0 96 26 92 82-32 28-152 28-184 0Z" fill={shade} />}
      <path d={body} fill={base} />
      {cut === "cardigan" && (
        <g>
          <path d="M-46-12l16 342h60l16-342c-22 30-70 30-92 0Z" fill={under} />
          <path
            d="M-46-12c16 72 20 212 16 342M46-12c-16 72-20 212-16 342"
            fill="none"
            stroke={shade}
            strokeWidth="13"
          />
        </g>
      )}
      {cut === "blazer" && (
        <g>
          <path d="M-44-12l44 202 44-202Z" fill={under} />
          <path d="M-9 40l18 0 6 120-15 20-15-20Z" fill={detail} />
          <path d="M-46-14l-28 36 20 38-12 16 66 124-6-50Zm92 0l28 36-20 38 12 16-66 124 6-50Z" fill={shade} />
        </g>
      )}
      <path d="M-33-92v80c0 34 66 34 66 0v-80Z" fill={look.shade} />
      <path d="M-33-40c19 18 47 18 66 0v-52h-66Z" fill={mix(look.shade, "#2B1B17", 0.16)} opacity=".55" />
      {(cut === "crew" || cut === "cardigan") && (
        <path
          d="M-45-17c13 39 77 39 90 0"
          fill="none"
          stroke={cut === "crew" ? detail : mix(under, "#8A7458", 0.2)}
          strokeWidth="13"
          strokeLinecap="round"
        />
      )}
      {cut === "roll" && <path d="M-42-58c12 10 72 10 84 0l6 50c-18 22-78 22-96 0Z" fill={shade} />}
      {cut === "shirt" && (
        <g>
          <path d="M-34-14l34 68 34-68c-16 28-52 28-68 0Z" fill={under} />
          <path d="M-38-36l-32 40 36 40 34-22Zm76 0l32 40-36 40-34-22Z" fill={mix(base, "#ffffff", 0.14)} />
          <path d="M0 50V330" stroke={detail} strokeWidth="5" />
          <path d="M0 96h.1M0 160h.1" stroke={mix(base, "#ffffff", 0.5)} strokeWidth="9" strokeLinecap="round" />
        </g>
      )}
      {cut === "blazer" && <path d="M-40-34l-18 30 44 44 14-24 14 24 44-44-18-30c-16 48-64 48-80 0Z" fill="#FFFDF8" />}
      {cut === "hoodie" && (
        <g>
          <path d="M-50-24c-14 28 6 58 50 70 44-12 64-42 50-70-16 42-84 42-100 0Z" fill={shade} />
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
      <ellipse cx={round(-side * 2)} cy="1" rx="7" ry="12" fill={look.shade} />
      {look.aid && side === 1 && (
        <path d="M6-20c12 4 10 28 0 34" fill="none" stroke={look.aid} strokeWidth="8" strokeLinecap="round" />
      )}
      {look.earring && <circle cx={-side} cy="27" r="6.5" fill={look.earring} />}
    </g>
  );
  return (
    <g>
      {look.ears && ear(-1)}
      {look.ears && ear(1)}
      <path d="M-84-22c0-56 38-82 84-82 46 0 84 26 84 82 0 68-38 126-84 126-46 0-84-58-84-126Z" fill={look.skin} />
      <path
        d="M84-22c0 68-38 126-84 126-12 0-22-3-30-7 64-9 88-67 86-157l18-8c7 14 10 29 10 46Z"
        fill={look.shade}
        opacity=".32"
      />
      <g transform={move(dx * 0.55, dy + 38)} fill={mix(look.skin, "#D9563F", 0.34)} opacity=".34">
        <ellipse cx="-45" rx="16" ry="11" />
        <ellipse cx="45" rx="16" ry="11" />
      </g>
      {look.beard && <Pieces look={look} pieces={look.beard} dx={dx * 0.3} />}
      <Face look={look} get={get} dx={dx} dy={dy} />
      <Pieces look={look} pieces={look.front} dx={dx * 0.28} />
      <Brows look={look} get={get} dx={dx} dy={dy} />
      {look.headset && (
        <g fill="none" stroke={look.headset} strokeLinecap="round">
          <path d="M-88-4c-12-96 38-138 88-138 50 0 100 42 88 138" strokeWidth="11" />
          <path d="M-88-14v36M88-14v36" strokeWidth="30" />
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
      <path d="M-10-6c6-5 14-5 20 0M-62-8l-18-4M62-8l18-4" strokeLinecap="round" />
    </g>
  );
}

interface Features {
  readonly look: Look;
  readonly get: (channel: string) => number;
  readonly dx: number;
  readonly dy: number;
}

/** Brows go over the hair: a fringe that hides them makes worry look cross. */
function Brows({ look, get, dx, dy }: Features) {
  const brow = get("brow");
  const slant = get("slant") * 14;
  return (
    <g
      transform={move(dx, dy - 6)}
      fill="none"
      stroke={look.brow}
      strokeWidth={look.heavyBrow ? 10 : 8}
      strokeLinecap="round"
    >
      {([-1, 1] as const).map((side) => {
        const x = side * 35 - dx * 0.1;
        return (
          <path
            key={side}
            d={path`M${x - side * 19} ${-30 - brow - slant}Q${x + side * 4} ${-41 - brow - slant * 0.15} ${x + side * 25} ${-29 - brow * 0.6 + slant * 0.45}`}
          />
        );
      })}
    </g>
  );
}

function Face({ look, get, dx, dy }: Features) {
  const lid = Math.max(0, get("lid") * (1 - get("blink")));
  const gazeX = round(get("gazeX") * 4.4);
  const gazeY = round(get("gazeY") * 5.5);
  const curve = get("curve");
  // Only a clear smile is wide and shows teeth. Any other open mouth is small and round.
  const smiles = Math.max(0, Math.min(1, curve * 2.5 - 0.5));
  const open = Math.min(0.7, get("open") + get("say") * 0.34);
  const wide = (look.beard ? 19 : 25) - open * (26 - smiles * 20) + Math.max(0, curve) * 7;
  const turned = dx * 0.34;
  // A smile lifts the cheeks into the eyes from below; lids that come down over a smile make a leer.
  const cheek = 20 - Math.max(0, curve - 0.4) * (21 + get("open") * 9);
  const top = 60 - curve * 6;
  const smile = curve * 24 + open * 6;
  const drop = open * 66;
  const arch = (1 - smiles) * drop * 0.7;
  const mouth = path`M${-wide} ${top}Q${turned * 0.3} ${top + smile - arch} ${wide} ${top}Q${wide * 0.86} ${top + smile * 0.7 + drop * 0.62} ${turned * 0.3} ${top + smile * 0.5 + drop * 0.56}Q${-wide * 0.86} ${top + smile * 0.7 + drop * 0.62} ${-wide} ${top}Z`;
  // Lips are what shows in a beard, and a dark line parts them.
  const lips = mix(look.skin, "#B4554B", 0.45);
  const ink = look.beard ? mix(lips, "#32110E", open > 0.03 ? 1 : 0.8) : look.mouth;
  const line = path`M${-wide} ${top}Q${turned * 0.3} ${top + smile} ${wide} ${top}`;
  const eye = (side: -1 | 1) => {
    const x = side * (35 - dx * side * 0.1);
    const shut = 1 - Math.min(1.12, lid);
    const edge = -19 + shut * 33;
    return (
      <g transform={move(x, -6)}>
        <ellipse rx="18.5" ry="18" fill={WHITE} />
        <circle cx={gazeX} cy={gazeY} r="10.5" fill={look.iris} />
        <circle cx={round(gazeX + 3.4)} cy={round(gazeY - 3.6)} r="3" fill="#FFFFFF" />
        <path d={path`M-21 -22H21V${edge * 0.45 + 3}Q0 ${edge * 1.12 - 2} -21 ${edge * 0.45 + 3}Z`} fill={look.skin} />
        <path d={path`M-20 ${cheek}q20 13 40 0v24h-40Z`} fill={look.skin} />
        <path
          d={path`M-20 ${edge * 0.45 + 3}Q0 ${edge * 1.12 - 2} 20 ${edge * 0.45 + 3}`}
          fill="none"
          stroke={look.brow}
          strokeWidth="4.6"
          strokeLinecap="round"
        />
      </g>
    );
  };
  return (
    <g transform={move(dx, dy)}>
      {eye(-1)}
      {eye(1)}
      {look.lines && (
        <path
          d="M-62 12c6 8 14 11 24 10M62 12c-6 8-14 11-24 10M-46 44c-4 8-4 16 0 22M46 44c4 8 4 16 0 22"
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
        <path
          d={open > 0.03 ? mouth : line}
          fill="none"
          stroke={lips}
          strokeWidth={open > 0.03 ? 15 : 13}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      {open > 0.03 ? (
        <path d={mouth} fill={ink} stroke={ink} strokeWidth="5.5" strokeLinejoin="round" />
      ) : (
        <path d={line} fill="none" stroke={ink} strokeWidth={look.beard ? 4.5 : 6.5} strokeLinecap="round" />
      )}
      {open > 0.12 && smiles === 1 && (
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
  const aside = entrance(actor, get("gone"));
  const lefty: Point = { x: get("leftX") + aside, y: get("leftY") };
  const righty: Point = { x: get("rightX") + aside, y: get("rightY") };
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
        strokeWidth={round(62 * scale)}
        transform={`translate(${round(side * 5 * scale)} ${round(7 * scale)})`}
      />
      <path d={path`M${cuff.x} ${cuff.y}L${wrist.x} ${wrist.y}`} stroke={look.shade} strokeWidth={round(36 * scale)} />
      <path d={line} stroke={base} strokeWidth={round(60 * scale)} />
      <path d={sleeve} stroke={base} strokeWidth={round(60 * scale)} />
      <path
        d={path`M${bend.x + side * 20 * scale} ${bend.y - 14 * scale}q${-side * 16 * scale} ${4 * scale} ${-side * 24 * scale} ${16 * scale}`}
        stroke={shade}
        strokeWidth={round(4.5 * scale)}
      />
      <path
        d={path`M${cuff.x - Math.cos(along) * 8 * scale} ${cuff.y - Math.sin(along) * 8 * scale}L${cuff.x + Math.cos(along) * 6 * scale} ${cuff.y + Math.sin(along) * 6 * scale}`}
        stroke={shade}
        strokeWidth={round(58 * scale)}
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
      <path d="M-12-19c18-6 38-7 54-4 12 3 14 43 0 47-16 3-38 0-54-5Z" fill={skin} />
      {FINGERS.map(([y, tip]) => (
        <path
          key={y}
          d={path`M36 ${y}L${tip + stop * 9} ${y * (1 + stop * 0.62)}`}
          stroke={skin}
          strokeWidth={round(15.5 - stop * 0.8)}
        />
      ))}
      {stop < 0.5 ? (
        <path d="M46-10.5l22-1M46 .6l28 0M46 11l22 .6" stroke={shade} strokeWidth="2.6" />
      ) : (
        <path d="M8 8c8-12 18-18 30-20M10 14c12-2 20-6 30-4" stroke={shade} strokeWidth="3" />
      )}
      <path d={path`M20 -20Q30 -22 ${40} -23`} stroke={shade} strokeWidth="2.6" opacity={round(1 - stop)} />
    </g>
  );
}
