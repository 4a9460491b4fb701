/** The mark of the site, an anxious scribble that becomes level, as SVG path data in a box of 112 by 40. */
export const SETTLING_MARK = {
  width: 112,
  height: 40,
  path: "M4 20c6-26 14-20 17 0s9 20 13 0 8-16 12-6 6 6 10 6H108",
} as const;
