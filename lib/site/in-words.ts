import { ui } from "./ui.ts";

/** A date as people write it: `23 November 2026`. */
export function inWords(day: string): string {
  return new Intl.DateTimeFormat(ui.site.language, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}
