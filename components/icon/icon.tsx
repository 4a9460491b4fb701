import type { Icon as IconName } from "../../lib/content/schemas.ts";
import { alongTheLine } from "../../lib/site/direction.ts";

const PATHS: Readonly<Record<IconName | "arrow" | "phone-call" | "external", string>> = {
  threat: "M3 14c2-9 4-9 6 0s3 6 5-2M19 5v8M19 18v.5",
  plane: "M3 11.5 21 4l-6 16-3.5-7ZM11.5 13 21 4",
  share:
    "M8.5 10.8 15.5 7M8.5 13.2l7 3.8M6 12m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M18 5.5m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M18 18.5m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0",
  "share-back": "M9 6 4 11l5 5M4 11h10a6 6 0 0 1 6 6v2",
  globe: "M12 12m-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12h18M12 3c3 3 4 6 4 9s-1 6-4 9c-3-3-4-6-4-9s1-6 4-9",
  fake: "M12 9m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M5 20c1-4 4-6 7-6s6 2 7 6M3 5l2 2M21 5l-2 2",
  chat: "M4 5h16v11H10l-5 4v-4H4Z",
  eye: "M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7ZM12 12m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
  phone: "M8 3h8a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM11 18h2",
  hand: "M7 12V6a1.5 1.5 0 0 1 3 0v5M10 11V4.500a1.500 1.500 0 0 1 3 0V11M13 11V6a1.500 1.500 0 0 1 3 0v7M16 11a1.500 1.500 0 0 1 3 0v3c0 4-3 7-7 7-3 0-5-2-6-4l-3-5a1.600 1.600 0 0 1 2.700-1.500L7 13",
  shield: "M12 3 5 6v6c0 4 3 7 7 9 4-2 7-5 7-9V6ZM9 12l2 2 4-4",
  inbox: "M4 13h4l2 3h4l2-3h4M4 13l2-8h12l2 8v6H4Z",
  video: "M4 7h11v10H4ZM15 11l5-3v8l-5-3",
  child: "M12 7m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0M7 20v-3a5 5 0 0 1 10 0v3",
  search: "M11 11m-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0M16 16l4.500 4.500",
  question: "M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400M12 18v.5",
  arrow: "M4 12h15M13 6l6 6-6 6",
  "phone-call": "M6 3h3l2 5-2.500 1.500a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z",
  external: "M9 5H5v14h14v-4M13 4h7v7M20 4l-9 9",
};

/** One icon of the set: one weight, drawn to match the line. Always decoration beside words. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} transform={name === "arrow" ? alongTheLine(24) : undefined} />
    </svg>
  );
}
