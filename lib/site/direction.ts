import { ui } from "./ui.ts";

/** Whether the site's language is written from right to left. */
export const isRightToLeft: boolean = ui.site.direction === "rtl";

/**
 * Turns a drawing round that points along the line of reading, for a language that reads the other way.
 *
 * @param width of the drawing, in its own units
 * @returns an SVG transform; nothing for a language that reads from left to right
 */
export function alongTheLine(width: number): string | undefined {
  return isRightToLeft ? `matrix(-1 0 0 1 ${width} 0)` : undefined;
}
