import type { WeeklyHours } from "../../lib/contacts/availability.ts";

/**
 * A second, slower way to know what the wall clock shows: counted, not looked up.
 * It shares no code with `lib/contacts/availability.ts` and does not use the platform's zone data.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** 01:00 UTC on the last Sunday of a month (0 is January). */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY;
}

/** Whether British Summer Time holds at an instant: Summer Time Order 2002. */
function isSummerTime(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
}

/** The civil date and minute of every minute from one instant up to another. */
export function* civilMinutes(from: number, to: number): Generator<{ day: number; minute: number }> {
  for (let instant = from; instant < to; instant += MINUTE) {
    const civil = instant + (isSummerTime(instant) ? 60 * MINUTE : 0);
    const day = Math.floor(civil / DAY);
    yield { day, minute: Math.floor((civil - day * DAY) / MINUTE) };
  }
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether somebody answers at this civil minute, asked one period and one day at a time. */
export function isOpenByTheClock(
  hours: WeeklyHours,
  day: number,
  minute: number,
  bankHolidays: ReadonlySet<string>,
): boolean {
  for (const daysAgo of [0, 1]) {
    const date = new Date((day - daysAgo) * DAY);
    const shut = hours.bankHolidays === "closed" && bankHolidays.has(date.toISOString().slice(0, 10));
    if (shut) continue;
    for (const { days, from, to } of hours.periods) {
      if (!days.includes(date.getUTCDay() || 7)) continue;
      const starts = minutesOf(from);
      const length = minutesOf(to) - starts;
      const ends = starts + (length > 0 ? length : length + 1440);
      const now = minute + daysAgo * 1440;
      if (now >= starts && now < ends) return true;
    }
  }
  return false;
}

/** The next index after `index` whose state differs, within 15 days. */
export function nextChange(states: readonly boolean[], index: number): number | undefined {
  for (let next = index + 1; next < states.length && next < index + 15 * 1440; next++) {
    if (states[next] !== states[index]) return next;
  }
  return undefined;
}
