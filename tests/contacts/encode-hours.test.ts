import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OpeningHours } from "../../lib/contacts/availability.ts";
import { decodeHours, encodeHours } from "../../lib/contacts/encode-hours.ts";

const NONE: ReadonlySet<string> = new Set();
const office: OpeningHours = {
  kind: "weekly",
  periods: [{ days: [1, 2, 3, 4, 5], from: "10:00", to: "16:00" }],
  bankHolidays: "closed",
};

describe("hours on their way from the build to a parent's phone", () => {
  test("a person can read them in the page", () => {
    expect(encodeHours({ kind: "always" }, true, NONE)).toBe("*");
    expect(encodeHours({ ...office, bankHolidays: "open" }, true, NONE)).toBe("12345@10:00-16:00");
    expect(encodeHours(office, true, new Set(["2026-12-28", "2026-12-25"]))).toBe(
      "12345@10:00-16:00!2026-12-25 2026-12-28",
    );
  });

  test("a person is never sent hours that nobody checked", () => {
    for (const hours of [{ kind: "always" }, office] as const) expect(encodeHours(hours, false, NONE)).toBeUndefined();
    for (const kind of ["check", "online"] as const) expect(encodeHours({ kind }, true, NONE)).toBeUndefined();
  });

  test("a person gets back exactly what the editor wrote", () => {
    const two = (value: number) => String(value).padStart(2, "0");
    const time = fc.integer({ min: 0, max: 1440 }).map((value) => `${two(Math.floor(value / 60))}:${two(value % 60)}`);
    const date = fc
      .integer({ min: Date.UTC(2026, 0, 1) / 86_400_000, max: Date.UTC(2029, 0, 1) / 86_400_000 })
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    const hours = fc.record({
      kind: fc.constant("weekly" as const),
      periods: fc.array(
        fc.record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), from: time, to: time }),
        { minLength: 1, maxLength: 5 },
      ),
      bankHolidays: fc.constantFrom("open" as const, "closed" as const),
    });
    fc.assert(
      fc.property(hours, fc.uniqueArray(date), (given, dates) => {
        const holidays = new Set(dates);
        const decoded = decodeHours(encodeHours(given, true, holidays) ?? "");
        expect(decoded?.hours).toEqual(given);
        expect(decoded?.bankHolidays).toEqual(given.bankHolidays === "closed" ? holidays : NONE);
      }),
      { seed: 1111, numRuns: 500 },
    );
    expect(decodeHours("*")).toEqual({ hours: { kind: "always" }, bankHolidays: NONE });
  });

  test("a person whose page was changed on the way is told nothing, and nothing breaks", () => {
    for (const value of ["", "always", "12345", "8@10:00-16:00", "1@10:00", "1@10:00-16:00,", "@10:00-16:00"]) {
      expect(decodeHours(value)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), (value) => {
        decodeHours(value);
      }),
      { seed: 999, numRuns: 500 },
    );
  });

  test("an editor is stopped by a day, time or date that is not one", () => {
    const week = (days: number[], from: string): OpeningHours => ({
      kind: "weekly",
      periods: [{ days, from, to: "16:00" }],
      bankHolidays: "closed",
    });
    expect(() => encodeHours(week([0], "10:00"), true, NONE)).toThrow(RangeError);
    expect(() => encodeHours(week([], "10:00"), true, NONE)).toThrow(RangeError);
    expect(() => encodeHours(week([1], "9am"), true, NONE)).toThrow(RangeError);
    expect(() => encodeHours(week([1], "10:00"), true, new Set(["25 December"]))).toThrow(RangeError);
    expect(() => encodeHours({ kind: "weekly", periods: [], bankHolidays: "open" }, true, NONE)).toThrow(RangeError);
  });
});
