import { describe, expect, test } from "vitest";
import type { OpeningHours } from "../../lib/contacts/availability.ts";
import { agrees, hoursClaims, hoursToWriter, saysAll } from "../../lib/content/hours-in-words.ts";

const ALWAYS: OpeningHours = { kind: "always" };
const CHECK: OpeningHours = { kind: "check" };
const ONLINE: OpeningHours = { kind: "online" };
const OFFICE: OpeningHours = {
  kind: "weekly",
  periods: [{ days: [1, 2, 3, 4, 5], from: "09:30", to: "15:00" }],
  bankHolidays: "closed",
};
const TWO: OpeningHours = {
  kind: "weekly",
  periods: [
    { days: [1, 2, 3, 4, 5], from: "09:00", to: "21:00" },
    { days: [6, 7], from: "09:00", to: "12:00" },
  ],
  bankHolidays: "closed",
};
const LATE: OpeningHours = {
  kind: "weekly",
  periods: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "08:00", to: "24:00" }],
  bankHolidays: "open",
};
const OUT_OF_HOURS: OpeningHours = {
  kind: "weekly",
  periods: [
    { days: [1, 2, 3, 4, 5, 7], from: "17:00", to: "09:00" },
    { days: [6, 7], from: "00:00", to: "24:00" },
  ],
  bankHolidays: "open",
};

/** Whether all that the words claim is so. */
const holds = (words: string, hours: OpeningHours) => hoursClaims(words).every((claim) => agrees(claim, hours));
const isWhole = (words: string, hours: OpeningHours) => holds(words, hours) && saysAll(hoursClaims(words), hours);

describe("a writer who puts the hours of the data in words", () => {
  test.each([
    ["Any time, day or night.", ALWAYS],
    ["Says it is open day and night.", ALWAYS],
    ["24 hours a day, seven days a week.", ALWAYS],
    ["Open 24/7.", ALWAYS],
    ["All day and all night.", ALWAYS],
    ["Monday to Friday, 9.30am to 3pm. Closed on bank holidays.", OFFICE],
    ["Mon–Fri 9:30 to 15:00", OFFICE],
    ["Weekdays, from 9.30 am until 3 pm.", OFFICE],
    ["Monday to Friday, 9am to 9pm. Weekends, 9am to noon.", TWO],
    ["9am to 9pm on weekdays, 9am to noon at weekends.", TWO],
    ["Monday to Friday, 9am to 9pm. Saturday and Sunday, 9am to midday.", TWO],
    ["Every day, 8am to midnight.", LATE],
    ["Weekdays, 5pm to 9am. All day at weekends and on bank holidays.", OUT_OF_HOURS],
    ["5pm to 9am on weekdays, all day at weekends.", OUT_OF_HOURS],
  ] as const)("may write “%s”", (words, hours) => {
    expect(hoursClaims(words)).not.toEqual([]);
    expect(isWhole(words, hours)).toBe(true);
  });

  test.each(["Check current hours.", "School hours. Many schools have an email for other times."])(
    "may write “%s” where there are no hours",
    (words) => expect(isWhole(words, CHECK)).toBe(true),
  );

  test.each([
    "Form open any time. Staff read it within one working day.",
    "Phone: check current hours. You can email or use the form at any time.",
    "They suggest you wait 48 hours after you report to an app.",
    "Take it down within 24 hours of a report.",
    "At night, ask for the duty team.",
    "Since 29 June 2026 they have had 48 hours.",
  ])("is left alone where “%s” says nothing of when people answer", (words) => {
    expect(hoursClaims(words)).toEqual([]);
  });
});

describe("a writer whose words and data differ", () => {
  test.each([
    ["Monday to Friday, 9.30am to 4pm.", OFFICE],
    ["Monday to Friday, 10am to 3pm.", OFFICE],
    ["Every day, 9.30am to 3pm.", OFFICE],
    ["Monday to Saturday, 9.30am to 3pm.", OFFICE],
    ["Open until 5pm.", OFFICE],
    ["Day and night.", OFFICE],
    ["Open 24 hours.", LATE],
    ["It is open all night.", LATE],
    ["Every day, 8am to 11pm.", LATE],
    ["5pm to 8am on weekdays, all day at weekends.", OUT_OF_HOURS],
    ["Every day, 5pm to 9am.", { ...OUT_OF_HOURS, periods: OUT_OF_HOURS.periods.slice(0, 1) }],
    ["Monday to Friday, 9am to 9pm. Weekends, 9am to 9pm.", TWO],
    ["9am to 5pm.", ALWAYS],
    ["Weekdays only.", ALWAYS],
    ["9am to 5pm.", ONLINE],
    ["9am to 5pm.", CHECK],
    ["At any hour.", CHECK],
    ["Open day and night.", CHECK],
    ["Round the clock.", CHECK],
    ["Monday to Friday.", CHECK],
  ] as const)("is told of “%s”", (words, hours) => {
    expect(holds(words, hours)).toBe(false);
  });

  test.each([
    ["Monday to Friday, 9am to 9pm.", TWO],
    ["Weekdays, 5pm to 9am.", OUT_OF_HOURS],
    ["Check current hours.", OFFICE],
    ["Check current hours.", ALWAYS],
  ] as const)("is told that “%s” leaves something out", (words, hours) => {
    expect(isWhole(words, hours)).toBe(false);
  });

  test("sees the hours of the data as they stand there", () => {
    expect(hoursToWriter(OFFICE)).toBe("days 12345 09:30-15:00");
    expect([ALWAYS, CHECK, ONLINE].map(hoursToWriter)).toEqual([
      "day and night",
      "no hours",
      "no hours: a form or pages",
    ]);
  });
});
