import fc from "fast-check";
import { describe, expect, test } from "vitest";
import bankHolidays from "../../content/bank-holidays.json" with { type: "json" };
import { availability, type OpeningHours, type Period, type WeeklyHours } from "../../lib/contacts/availability.ts";
import { civilMinutes, isOpenByTheClock, nextChange } from "./minute-clock.ts";

const ENGLAND = new Set(bankHolidays["england-and-wales"]);
const NONE: ReadonlySet<string> = new Set();

const office: WeeklyHours = {
  kind: "weekly",
  periods: [{ days: [1, 2, 3, 4, 5], from: "10:00", to: "16:00" }],
  bankHolidays: "closed",
};
const nights: WeeklyHours = {
  kind: "weekly",
  periods: [
    { days: [5, 6], from: "21:00", to: "03:00" },
    { days: [7], from: "00:30", to: "01:30" },
    { days: [2], from: "08:15", to: "24:00" },
  ],
  bankHolidays: "open",
};
const eveningsShutOnHolidays: WeeklyHours = {
  kind: "weekly",
  periods: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "18:00", to: "01:45" }],
  bankHolidays: "closed",
};

const at = (instant: string) => new Date(instant);

describe("a parent who looks while a helpline is open or shut", () => {
  test("in a winter week, they see when it shuts", () => {
    expect(availability(office, at("2026-11-23T15:59:59Z"), ENGLAND)).toEqual({
      state: "open",
      until: at("2026-11-23T16:00:00Z"),
    });
  });

  test("in a summer week, they see UK time and not UTC", () => {
    expect(availability(office, at("2026-07-01T09:00:00Z"), ENGLAND)).toEqual({
      state: "open",
      until: at("2026-07-01T15:00:00Z"),
    });
  });

  test("on the stroke of closing, they are told it is shut until morning", () => {
    expect(availability(office, at("2026-11-23T16:00:00Z"), ENGLAND)).toEqual({
      state: "closed",
      opens: at("2026-11-24T10:00:00Z"),
    });
  });

  test("late on Christmas Eve, they are sent past the bank holidays and the weekend to Tuesday", () => {
    expect(availability(office, at("2026-12-24T23:00:00Z"), ENGLAND)).toEqual({
      state: "closed",
      opens: at("2026-12-29T10:00:00Z"),
    });
  });

  test("on a bank holiday in Scotland only, they find an English line open", () => {
    const scotland = new Set(bankHolidays.scotland);
    expect(availability(office, at("2026-11-30T12:00:00Z"), ENGLAND).state).toBe("open");
    expect(availability(office, at("2026-11-30T12:00:00Z"), scotland).state).toBe("closed");
  });

  test("on the Friday before the clocks go forward, they get Monday's opening in summer time", () => {
    expect(availability(office, at("2026-03-27T20:00:00Z"), ENGLAND)).toEqual({
      state: "closed",
      opens: at("2026-03-30T09:00:00Z"),
    });
  });

  test("in the night the clocks go forward, they are not promised the hour that does not exist", () => {
    expect(availability(nights, at("2026-03-29T00:45:00Z"), NONE)).toEqual({
      state: "open",
      until: at("2026-03-29T02:00:00Z"),
    });
  });

  test("in the night the clocks go back, they get the extra hour", () => {
    expect(availability(nights, at("2026-10-25T00:15:00Z"), NONE)).toEqual({
      state: "open",
      until: at("2026-10-25T03:00:00Z"),
    });
  });

  test("in the first hour of a bank holiday, they can still reach the shift that began the evening before", () => {
    expect(availability(eveningsShutOnHolidays, at("2026-12-25T00:30:00Z"), ENGLAND)).toEqual({
      state: "open",
      until: at("2026-12-25T01:45:00Z"),
    });
    expect(availability(eveningsShutOnHolidays, at("2026-12-25T20:00:00Z"), ENGLAND)).toEqual({
      state: "closed",
      opens: at("2026-12-26T18:00:00Z"),
    });
  });

  test("they find a line that never closes open, at any minute", () => {
    expect(availability({ kind: "always" }, at("2026-12-25T03:00:00Z"), ENGLAND)).toEqual({ state: "open" });
  });

  test("they are told nothing about a service whose hours nobody checked, or a form", () => {
    expect(availability({ kind: "check" }, at("2026-11-23T12:00:00Z"), ENGLAND)).toEqual({ state: "unknown" });
    expect(availability({ kind: "online" }, at("2026-11-23T12:00:00Z"), ENGLAND)).toEqual({ state: "unknown" });
  });

  test("they find a line whose period ends at the minute it began open for a whole day", () => {
    const day: OpeningHours = {
      kind: "weekly",
      periods: [{ days: [3], from: "09:00", to: "09:00" }],
      bankHolidays: "open",
    };
    expect(availability(day, at("2026-11-25T09:00:00Z"), NONE)).toEqual({
      state: "open",
      until: at("2026-11-26T09:00:00Z"),
    });
  });

  test("they are not given a next opening that is more than 15 days off", () => {
    const never: OpeningHours = { kind: "weekly", periods: [], bankHolidays: "open" };
    expect(availability(never, at("2026-11-23T12:00:00Z"), ENGLAND)).toEqual({ state: "closed" });
  });

  test("they see one answer for a line open around the clock in shifts", () => {
    const shifts: OpeningHours = {
      kind: "weekly",
      periods: [
        { days: [1, 2, 3, 4, 5, 6, 7], from: "08:00", to: "20:00" },
        { days: [1, 2, 3, 4, 5, 6, 7], from: "20:00", to: "08:00" },
      ],
      bankHolidays: "open",
    };
    expect(availability(shifts, at("2026-03-28T23:00:00Z"), NONE)).toEqual({ state: "open" });
  });
});

describe("an editor who makes a mistake in the hours", () => {
  test.each(["9:00", "24:01", "10:60", "10.00", "noon", ""])("is stopped at the time %j", (time) => {
    const hours: OpeningHours = {
      kind: "weekly",
      periods: [{ days: [1], from: "00:00", to: time }],
      bankHolidays: "open",
    };
    expect(() => availability(hours, at("2026-11-23T12:00:00Z"), NONE)).toThrow(RangeError);
  });

  test("is stopped at a moment that is not a date", () => {
    expect(() => availability(office, new Date("yesterday"), NONE)).toThrow(RangeError);
  });
});

describe("a parent at any minute of a whole year, checked against a clock that ticks every minute", () => {
  // The zone's rules are looked up once an hour elsewhere; here the clock is counted minute by minute.
  test.each([
    ["an office line", office, ENGLAND],
    ["a night line", nights, NONE],
    ["an evening line that shuts on bank holidays", eveningsShutOnHolidays, ENGLAND],
  ])(
    "sees the right state and the right next change for %s",
    (_name, hours, holidays) => {
      const from = Date.UTC(2026, 0, 1);
      const states: boolean[] = [];
      for (const { day, minute } of civilMinutes(from, Date.UTC(2027, 0, 10))) {
        states.push(isOpenByTheClock(hours, day, minute, holidays));
      }
      const wrong: string[] = [];
      const yearMinutes = 365 * 1440;
      let checked = 0;
      for (let index = 0; index < yearMinutes; index++) {
        // Every minute beside a change and around both clock changes; elsewhere every 211th.
        const nearChange = states[index] !== states[index - 1] || states[index] !== states[index + 1];
        const instant = new Date(from + index * 60_000);
        const clockChange = /-(03-29|10-25)T0[0-3]/.test(instant.toISOString());
        if (!nearChange && !clockChange && index % 211 !== 0) continue;
        checked += 1;
        const change = nextChange(states, index);
        const expected = change === undefined ? undefined : from + change * 60_000;
        const found = availability(hours, instant, holidays);
        const next = found.state === "open" ? found.until : found.state === "closed" ? found.opens : undefined;
        if ((found.state === "open") !== states[index] || next?.getTime() !== expected)
          wrong.push(instant.toISOString());
      }
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThan(yearMinutes / 211);
    },
    60_000,
  );
});

describe("a parent with any service, whatever its hours", () => {
  const two = (value: number) => String(value).padStart(2, "0");
  const time = fc.integer({ min: 0, max: 1439 }).map((value) => `${two(Math.floor(value / 60))}:${two(value % 60)}`);
  const period: fc.Arbitrary<Period> = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: time,
    to: fc.oneof(time, fc.constant("24:00")),
  });
  const weekly: fc.Arbitrary<WeeklyHours> = fc.record({
    kind: fc.constant("weekly"),
    periods: fc.array(period, { minLength: 1, maxLength: 4 }),
    bankHolidays: fc.constantFrom("open", "closed"),
  });
  // Half the moments fall within two days of a clock change.
  const moment = fc.oneof(
    fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 1) }),
    fc
      .tuple(
        fc.constantFrom(
          Date.UTC(2026, 2, 29, 1),
          Date.UTC(2026, 9, 25, 1),
          Date.UTC(2027, 2, 28, 1),
          Date.UTC(2027, 9, 31, 1),
        ),
        fc.integer({ min: -48 * 3_600_000, max: 48 * 3_600_000 }),
      )
      .map(([change, offset]) => change + offset),
  );

  test("sees the state the minute clock gives, and a change exactly where the clock first differs", () => {
    fc.assert(
      fc.property(weekly, moment, (hours, instant) => {
        const start = Math.floor(instant / 60_000) * 60_000;
        const found = availability(hours, new Date(instant), ENGLAND);
        const states: boolean[] = [];
        for (const { day, minute } of civilMinutes(start, start + 8 * 86_400_000)) {
          states.push(isOpenByTheClock(hours, day, minute, ENGLAND));
        }
        expect(found.state).toBe(states[0] ? "open" : "closed");
        const change = nextChange(states, 0);
        const next = found.state === "open" ? found.until : found.state === "closed" ? found.opens : undefined;
        if (change !== undefined) expect(next?.getTime()).toBe(start + change * 60_000);
        else if (next) expect(next.getTime()).toBeGreaterThanOrEqual(start + 8 * 86_400_000);
      }),
      { seed: 20261123, numRuns: 60 },
    );
  }, 60_000);

  test("finds the state has changed when they come back at the moment they were given", () => {
    fc.assert(
      fc.property(weekly, moment, (hours, instant) => {
        const found = availability(hours, new Date(instant), ENGLAND);
        const next = found.state === "open" ? found.until : found.state === "closed" ? found.opens : undefined;
        if (!next) return;
        expect(next.getTime()).toBeGreaterThan(instant);
        expect(availability(hours, next, ENGLAND).state).not.toBe(found.state);
        expect(availability(hours, new Date(next.getTime() - 1), ENGLAND).state).toBe(found.state);
      }),
      { seed: 29032026, numRuns: 500 },
    );
  }, 60_000);
});
