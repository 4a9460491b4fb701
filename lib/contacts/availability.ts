/**
 * Whether a service answers now, by the clock on a wall in the United Kingdom.
 *
 * Pure, without dependencies, and small: the same code runs in the build, in tests and in the reader's browser.
 */

/** A stretch of opening time that begins on each of its days. */
export interface Period {
  /** Days on which the period begins: ISO weekdays, 1 (Monday) to 7 (Sunday). */
  readonly days: readonly number[];
  /** `HH:MM`, UK civil time, 24-hour clock. */
  readonly from: string;
  /** `HH:MM` up to `24:00`, the first minute that is closed again. At or before `from` it falls on the next day. */
  readonly to: string;
}

/** Hours by the week. `closed`: on a bank holiday no period begins, though one begun the evening before runs on. */
export interface WeeklyHours {
  readonly kind: "weekly";
  readonly periods: readonly Period[];
  readonly bankHolidays: "open" | "closed";
}

/**
 * When people answer, as kept in `content/contacts.json`.
 *
 * - `always`: day and night.
 * - `weekly`: at set times.
 * - `check`: not known well enough to say. No time is ever shown.
 * - `online`: a form or pages; nobody answers there and then, so open and closed do not apply.
 */
export type OpeningHours =
  | { readonly kind: "always" }
  | WeeklyHours
  | { readonly kind: "check" }
  | { readonly kind: "online" };

/** `until` and `opens` are exact instants. They are left out where nothing changes within 15 days. */
export type Availability =
  | { readonly state: "open"; readonly until?: Date }
  | { readonly state: "closed"; readonly opens?: Date }
  | { readonly state: "unknown" };

/** Minutes after midnight: the first that is open, and the first that is closed again. */
type Span = readonly [from: number, to: number];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MINUTES_IN_A_DAY = 1440;
const HORIZON = 15 * DAY;

const ukClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
});

/**
 * Whether a service with these hours is open at an instant, and when that next changes.
 *
 * Correct across the clock changes: times are what the wall clock shows, so an hour that is skipped in March is not
 * served, and the hour that comes twice in October is judged the same way both times. `Europe/London` moves only at
 * 01:00 UTC, on the last Sunday of March and October (Summer Time Order 2002), so within one UTC hour civil time runs
 * straight; that is why one look at the zone rules an hour is enough.
 *
 * @param hours when people answer.
 * @param at the instant to judge. Seconds are ignored.
 * @param bankHolidays UK civil dates, `YYYY-MM-DD`, of the service's own nation (`content/bank-holidays.json`).
 * @throws RangeError when `at` is an invalid date, or a time is not `HH:MM` from `00:00` to `24:00`.
 */
export function availability(hours: OpeningHours, at: Date, bankHolidays: ReadonlySet<string>): Availability {
  if (hours.kind === "always") return { state: "open" };
  if (hours.kind !== "weekly") return { state: "unknown" };

  const start = Math.floor(at.getTime() / MINUTE) * MINUTE;
  if (Number.isNaN(start)) throw new RangeError("Not a date");
  let openAtStart: boolean | undefined;
  for (let block = start; block < start + HORIZON; block = (Math.floor(block / HOUR) + 1) * HOUR) {
    const { day, minute } = civilTime(block);
    const spans = openSpans(hours, day, bankHolidays);
    for (let time = block, now = minute; now < minute + 60 - (minute % 60); time += MINUTE, now++) {
      const open = spans.some(([from, to]) => now >= from && now < to);
      openAtStart ??= open;
      if (open !== openAtStart) {
        const change = new Date(time);
        return openAtStart ? { state: "open", until: change } : { state: "closed", opens: change };
      }
    }
  }
  return { state: openAtStart ? "open" : "closed" };
}

/** What a wall clock in the UK shows at an instant (in milliseconds): days since 1 January 1970, minutes since midnight. */
function civilTime(instant: number): { day: number; minute: number } {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of ukClock.formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = shown;
  return { day: Date.UTC(year, month - 1, day) / DAY, minute: hour * 60 + minute };
}

/** The open stretches of one civil day, with what runs on from the evening before. */
function openSpans(
  { periods, bankHolidays: rule }: WeeklyHours,
  day: number,
  bankHolidays: ReadonlySet<string>,
): Span[] {
  const begins = (period: Period, on: number) =>
    period.days.includes(((on + 3) % 7) + 1) &&
    (rule === "open" || !bankHolidays.has(new Date(on * DAY).toISOString().slice(0, 10)));

  const spans: Span[] = [];
  for (const period of periods) {
    const from = minutes(period.from);
    const to = minutes(period.to);
    const passesMidnight = to <= from;
    if (begins(period, day)) spans.push([from, passesMidnight ? MINUTES_IN_A_DAY : to]);
    if (passesMidnight && begins(period, day - 1)) spans.push([0, to]);
  }
  return spans;
}

/** `HH:MM` as minutes since midnight, 0 to 1440. Throws RangeError for anything else. */
function minutes(time: string): number {
  const [, hour, minute] = /^(\d\d):([0-5]\d)$/.exec(time) ?? [];
  const total = Number(hour) * 60 + Number(minute);
  if (!(total <= MINUTES_IN_A_DAY)) throw new RangeError(`Not a time of day: ${time}`);
  return total;
}
