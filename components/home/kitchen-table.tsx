import { ui } from "../../lib/site/ui.ts";

/** Two people at a table with the light on; above them a tangle becomes level. */
export function KitchenTable() {
  return (
    <svg className="block h-auto w-full" viewBox="0 0 480 340" role="img" aria-label={ui.home.picture}>
      <clipPath id="table-edge">
        <rect width="480" height="340" rx="28" />
      </clipPath>
      <g clipPath="url(#table-edge)">
        <rect width="480" height="340" className="fill-mist" />
        <circle cx="352" cy="84" r="46" className="fill-lamp" />
        <path d="M18 50c6-36 23-36 30 0s18 42 25 0 17-30 24 0 13 5 27 0h338" className="settle" />
        <path d="M70 340v-60c0-62 36-98 92-98s92 36 92 98v60Z" fill="#0b5d5e" />
        <path d="M146 168h34v28c0 12-34 12-34 0Z" fill="#e09a70" />
        <ellipse cx="163" cy="134" rx="46" ry="52" className="fill-skin-1" />
        <path
          d="M115 138c-6-44 18-66 50-66 34 0 52 22 46 62-8-4-14-12-18-24-24 10-50 8-66 2-4 8-8 18-12 26Z"
          fill="#2b2320"
        />
        <path d="M272 340v-40c0-50 30-78 74-78s76 28 76 78v40Z" className="fill-clay" />
        <path d="M333 210h28v24c0 10-28 10-28 0Z" fill="#a66f45" />
        <ellipse cx="347" cy="182" rx="38" ry="43" className="fill-skin-2" />
        <path
          d="M308 190c-6-38 14-56 40-56s44 18 38 52c-6 2-10-8-16-22-10 12-34 16-50 12-4 4-8 8-12 14Z"
          fill="#3b2620"
        />
        <rect y="292" width="480" height="48" fill="#b57e52" />
        <rect y="292" width="480" height="6" fill="#8f5f3b" />
        <path d="M384 268c18 24 12 44-22 46" fill="none" stroke="#c1664a" strokeWidth="30" strokeLinecap="round" />
        <path
          d="M356 315c-14 2-24 1-34-2"
          fill="none"
          className="stroke-skin-2"
          strokeWidth="22"
          strokeLinecap="round"
        />
        <path d="M222 236c10 40 24 62 62 68" fill="none" stroke="#084a4b" strokeWidth="40" strokeLinecap="round" />
        <path
          d="M286 306c14 2 26 2 40-2"
          fill="none"
          className="stroke-skin-1"
          strokeWidth="26"
          strokeLinecap="round"
        />
        <path
          d="M56 300v-34h44v34c0 8-44 8-44 0ZM100 272c18-4 18 22 0 20"
          fill="#fffdf9"
          stroke="#8f5f3b"
          strokeWidth="3"
        />
      </g>
    </svg>
  );
}
