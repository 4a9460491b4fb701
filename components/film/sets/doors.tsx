import { mix } from "../paint.ts";
import type { SetProps } from "./set.ts";

/** An hour as a way up through hills at dusk, from doorway to doorway. */
export function DoorsBack({ warm }: SetProps) {
  const far = mix("#2C4C66", "#D98E6A", warm * 0.8);
  return (
    <g>
      <rect x="-100" y="-100" width="1800" height="1100" fill={mix("#1F3B54", "#2F6472", warm)} />
      <ellipse cx="1420" cy="420" rx="620" ry="330" fill={far} opacity=".4" />
      <ellipse cx="1440" cy="440" rx="400" ry="210" fill={mix(far, "#F6D488", 0.5)} opacity={0.3 + warm * 0.4} />
      <circle cx="1440" cy="300" r="62" fill="#F9E3A8" opacity={0.35 + warm * 0.65} />
      <path
        d="M-100 520C200 430 420 470 700 400C980 330 1240 380 1700 300V1000H-100Z"
        fill={mix("#24495A", "#3E7C86", warm)}
      />
      <path
        d="M-100 640C220 560 520 590 800 500C1080 410 1320 440 1700 380V1000H-100Z"
        fill={mix("#1D3F4C", "#2E6B74", warm)}
      />
      <path
        d="M-100 780C260 690 560 710 860 600C1160 500 1360 520 1700 470V1000H-100Z"
        fill={mix("#17343F", "#235861", warm)}
      />
      <path
        d="M-60 960C60 850 170 794 300 766C420 738 520 700 640 660C760 624 860 596 960 570C1070 544 1160 520 1250 494C1340 470 1420 452 1500 446C1430 466 1350 488 1270 516C1180 544 1100 576 1010 610C920 644 830 676 740 720C620 776 480 820 420 960Z"
        fill={mix("#8A7458", "#F0D2A0", 0.2 + warm * 0.6)}
      />
      <path
        d="M180 960C240 860 330 806 440 770C560 728 690 676 830 640C690 700 520 770 420 960Z"
        fill="#2B211F"
        opacity=".1"
      />
    </g>
  );
}
