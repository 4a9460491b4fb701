import { round } from "../../../lib/films/ease.ts";
import { mix } from "../paint.ts";
import type { SetPicture, SetProps } from "./set.ts";

/** A belt through a machine nobody looks inside. */
function MachineBack({ warm }: SetProps) {
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={mix("#2B3E55", "#45586A", warm)} />
      <ellipse cx="800" cy="420" rx="760" ry="430" fill="#6B86A0" opacity=".22" />
      <ellipse cx="800" cy="420" rx="480" ry="340" fill="#7A94AC" opacity=".2" />
      <rect x="-100" y="640" width="1800" height="46" fill="#16222B" />
      <rect x="-100" y="686" width="1800" height="330" fill="#22303C" />
      <path
        d="M40 720v.1m160-.1v.1m160-.1v.1m160-.1v.1m160-.1v.1m160-.1v.1m160-.1v.1m160-.1v.1m160-.1v.1m160-.1v.1"
        stroke="#3D5264"
        strokeWidth="44"
        strokeLinecap="round"
      />
      <path d="M-100 640H1700" stroke="#C9D3DA" strokeWidth="8" opacity=".35" />
    </g>
  );
}

/** What is in the machine is hidden. Its wheels turn while the film runs. */
function MachineFront({ values }: SetProps) {
  const turn = round(((values.t ?? 0) * 40) % 360);
  return (
    <g>
      <path
        d="M540 640v-390c0-44 32-74 76-74h368c44 0 76 30 76 74v390h-100v-220c0-24-16-40-40-40h-240c-24 0-40 16-40 40v220Z"
        fill="#5E4276"
      />
      <path d="M640 640v-220c0-24 16-40 40-40h240c24 0 40 16 40 40v220Z" fill="#2A1E38" />
      <path d="M640 470h320M640 550h320" stroke="#3B2A4E" strokeWidth="34" />
      <path d="M940 176h44c44 0 76 30 76 74v390h-50v-390c0-44-30-74-70-74Z" fill="#4A3360" />
      <rect x="500" y="556" width="100" height="96" rx="10" fill="#4A3360" />
      <rect x="1000" y="556" width="100" height="96" rx="10" fill="#3B2A4E" />
      {[690, 800, 910].map((x, index) => (
        <g key={x} transform={`translate(${x} 278) rotate(${index % 2 ? -turn : turn})`}>
          <circle r="44" fill="#9777AE" />
          <path d="M-10-62h20v124h-20ZM-62-10h124v20h-124Z" fill="#9777AE" />
          <path d="M-10-62h20v124h-20ZM-62-10h124v20h-124Z" fill="#9777AE" transform="rotate(45)" />
          <circle r="16" fill="#3B2A4E" />
        </g>
      ))}
      <path d="M760 176v-50h80v50Z" fill="#4A3360" />
      <ellipse cx="800" cy="126" rx="54" ry="14" fill="#6B4A86" />
    </g>
  );
}

export const set: SetPicture = {
  Back: MachineBack,
  Front: MachineFront,
  thread: { from: -100, to: 1700, y: 90, colour: "#F6D488" },
};
