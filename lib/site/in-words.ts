import { LANGUAGE } from "../content/language.ts";
import { pseudoLocalise } from "../content/pseudo.ts";
import { ui } from "./ui.ts";

// Every date, list and number that a reader sees is written here, as the language of the site writes it.

/** No made-up language has months of its own. */
const FORMATS = LANGUAGE.pseudo ? "en-GB" : ui.site.language;
const DAY = new Intl.DateTimeFormat(FORMATS, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const LIST = new Intl.ListFormat(FORMATS);
const ORDER = new Intl.Collator(FORMATS, { ignorePunctuation: true, numeric: true });
const TENTHS = new Intl.NumberFormat(FORMATS, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A date as people write it: `23 November 2026`. */
export function inWords(day: string): string {
  const written = DAY.format(new Date(`${day}T00:00:00Z`));
  return LANGUAGE.pseudo ? pseudoLocalise(written, LANGUAGE.pseudo) : written;
}

/** Names as people list them: `England, Wales and Scotland`. */
export function listInWords(names: readonly string[]): string {
  const parts = LIST.formatToParts(names);
  const { pseudo } = LANGUAGE;
  return parts
    .map(({ type, value }) => (pseudo && type === "literal" ? pseudoLocalise(value, pseudo) : value))
    .join("");
}

/** The order of a list from A to Z, for `sort`. */
export const inOrder = (a: string, b: string): number => ORDER.compare(a, b);

/** The size of a file in megabytes of a million bytes: `4.2`. */
export function megabytes(bytes: number): string {
  return TENTHS.format(bytes / 1e6);
}
