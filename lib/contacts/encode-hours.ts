import type { OpeningHours, WeeklyHours } from "./availability.ts";

/**
 * Opening hours in an attribute, `data-hours`, for the script that says *Open now*.
 *
 * | value | meaning |
 * | --- | --- |
 * | no attribute | unverified, not known, or a form: the script leaves the words as they are |
 * | `*` | day and night |
 * | `12345@10:00-16:00` | Monday to Friday, 10:00 to 16:00, bank holidays too |
 * | `1@09:00-21:00,5@20:00-02:00` | several periods; one that ends at or before it begins ends the next day |
 * | `12345@10:00-16:00!2026-12-25 2026-12-28` | none begins on the dates after `!` |
 */

/** What the attribute says: the hours, and the dates on which nothing begins. */
export interface DecodedHours {
  readonly hours: OpeningHours;
  readonly bankHolidays: ReadonlySet<string>;
}

const PERIOD = /^([1-7]+)@(\d\d:\d\d)-(\d\d:\d\d)$/;
const NO_DATES: ReadonlySet<string> = new Set();

/**
 * The value of `data-hours`, or `undefined` where the attribute must be left out.
 *
 * @param hours when people answer.
 * @param verified the contact's `hoursVerified`. Unverified hours are never encoded, so the page can never say *open*.
 * @param bankHolidays UK civil dates, `YYYY-MM-DD`. Pass those that matter from the day of the build on: each is 11 bytes.
 * @throws RangeError when weekly hours have no period, or a day, time or date is malformed.
 */
export function encodeHours(
  hours: OpeningHours,
  verified: boolean,
  bankHolidays: ReadonlySet<string>,
): string | undefined {
  if (!verified || hours.kind === "check" || hours.kind === "online") return undefined;
  if (hours.kind === "always") return "*";
  const periods = hours.periods.map(({ days, from, to }) => `${days.join("")}@${from}-${to}`).join(",");
  const dates = [...bankHolidays].sort();
  const value = hours.bankHolidays === "closed" ? `${periods}!${dates.join(" ")}` : periods;
  if (!decodeHours(value) || dates.some((date) => !/^\d{4}-\d\d-\d\d$/.test(date))) {
    throw new RangeError(`Opening hours cannot be written as an attribute: ${value}`);
  }
  return value;
}

/** Reads the attribute back. `undefined` for anything `encodeHours` would not have written; it never throws. */
export function decodeHours(value: string): DecodedHours | undefined {
  if (value === "*") return { hours: { kind: "always" }, bankHolidays: NO_DATES };
  const [weekly = "", dates] = value.split("!");
  const periods: WeeklyHours["periods"][number][] = [];
  for (const period of weekly.split(",")) {
    const [, days, from, to] = PERIOD.exec(period) ?? [];
    if (!days || !from || !to) return undefined;
    periods.push({ days: Array.from(days, Number), from, to });
  }
  return {
    hours: { kind: "weekly", periods, bankHolidays: dates === undefined ? "open" : "closed" },
    bankHolidays: new Set(dates?.split(" ").filter(Boolean)),
  };
}
