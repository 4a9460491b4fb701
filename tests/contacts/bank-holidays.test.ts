import { describe, expect, test } from "vitest";
import bankHolidays from "../../content/bank-holidays.json" with { type: "json" };

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Easter Sunday: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
function firstMonday(year: number, month: number): number {
  const first = Date.UTC(year, month - 1, 1);
  return first + ((8 - new Date(first).getUTCDay()) % 7) * DAY;
}
function lastMonday(year: number, month: number): number {
  const last = Date.UTC(year, month, 0);
  return last - ((new Date(last).getUTCDay() + 6) % 7) * DAY;
}
/** The dates, each moved on to the next weekday that is not already taken. */
function substituted(dates: number[]): number[] {
  const taken: number[] = [];
  // Those on weekdays keep their day; only then do the others look for one.
  const weekend = (time: number) => [0, 6].includes(new Date(time).getUTCDay());
  for (const date of [...dates].sort((x, y) => Number(weekend(x)) - Number(weekend(y)) || x - y)) {
    let day = date;
    while (weekend(day) || taken.includes(day)) day += DAY;
    taken.push(day);
  }
  return taken;
}
const fixed = (year: number, dates: [month: number, day: number][]) =>
  substituted(dates.map(([month, day]) => Date.UTC(year, month - 1, day)));

const RULES = {
  "england-and-wales": (year: number) => [
    ...fixed(year, [[1, 1]]),
    ...fixed(year, [
      [12, 25],
      [12, 26],
    ]),
    easter(year) - 2 * DAY,
    easter(year) + DAY,
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
  ],
  scotland: (year: number) => [
    ...fixed(year, [
      [1, 1],
      [1, 2],
    ]),
    ...fixed(year, [[11, 30]]),
    ...fixed(year, [
      [12, 25],
      [12, 26],
    ]),
    easter(year) - 2 * DAY,
    firstMonday(year, 5),
    lastMonday(year, 5),
    firstMonday(year, 8),
    // Royal Proclamation, 4 February 2026: the men's football World Cup.
    ...(year === 2026 ? [Date.UTC(2026, 5, 15)] : []),
  ],
  "northern-ireland": (year: number) => [
    ...fixed(year, [[1, 1]]),
    ...fixed(year, [[3, 17]]),
    ...fixed(year, [[7, 12]]),
    ...fixed(year, [
      [12, 25],
      [12, 26],
    ]),
    easter(year) - 2 * DAY,
    easter(year) + DAY,
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
  ],
};

describe("a person who rings on a bank holiday", () => {
  test.each(["england-and-wales", "scotland", "northern-ireland"] as const)(
    "in %s finds every holiday of 2026 to 2028 in the list, substitute days too, and no others",
    (nation) => {
      const expected = [2026, 2027, 2028].flatMap((year) => RULES[nation](year)).map(iso);
      expect(bankHolidays[nation]).toEqual(expected.sort());
    },
  );
});
