import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { Content, KINDS } from "../../lib/content/load.ts";
import { dayInUk, daysAfter, daysBetween, isDay } from "../../lib/upkeep/calendar.ts";
import { type Check, dueWithin, sayDue } from "../../lib/upkeep/due.ts";
import { everyCheck } from "../../lib/upkeep/every-check.ts";

const check = (file: string, nextCheck: string, unverified: string[] = []): Check => ({ file, nextCheck, unverified });
const CHECKS = [
  check("content/en/steps/later.mdx", "2027-05-23"),
  check("content/en/steps/b.mdx", "2027-01-31", ["hours", "law in Wales"]),
  { ...check("content/contacts.json", "2027-01-01"), what: "posh" },
  check("content/en/steps/a.mdx", "2027-01-31"),
  check("content/en/steps/old.mdx", "2026-12-31"),
];

describe("an editor who asks what is due", () => {
  test("is told what is overdue first, then what comes, soonest first, and what nobody has confirmed", () => {
    expect(sayDue(dueWithin(CHECKS, "2027-01-01", 30), "2027-01-01", 30).split("\n")).toEqual([
      "31 December 2026 (1 day overdue)",
      "  content/en/steps/old.mdx",
      "",
      "1 January 2027 (today)",
      "  content/contacts.json: posh",
      "",
      "31 January 2027 (in 30 days)",
      "  content/en/steps/a.mdx",
      "  content/en/steps/b.mdx",
      "      not confirmed: hours; law in Wales",
      "",
      "Overdue on 1 January 2027: 1 check. Check it before anything else. Due within 30 days: 3 checks. The next one after that is on 23 May 2027.",
    ]);
  });

  test("counts the last day of the span, and not the day after it", () => {
    expect(dueWithin(CHECKS, "2027-01-01", 29).soon.map(({ what }) => what)).toEqual(["posh"]);
    expect(dueWithin(CHECKS, "2027-01-02", 29).soon).toHaveLength(2);
  });

  test("is told in one sentence when there is nothing to do", () => {
    expect(sayDue(dueWithin(CHECKS, "2026-11-01", 7), "2026-11-01", 7)).toBe(
      "Nothing is overdue on 1 November 2026, and nothing is due within 7 days. The next one after that is on 31 December 2026.",
    );
    expect(sayDue(dueWithin([], "2026-11-01", 1), "2026-11-01", 1)).toBe(
      "Nothing is overdue on 1 November 2026, and nothing is due within a day.",
    );
  });

  test("has the UK's day, also in the hour when it is yesterday elsewhere", () => {
    expect(dayInUk(new Date("2027-06-30T23:30:00Z"))).toBe("2027-07-01");
    expect(dayInUk(new Date("2026-12-31T23:30:00Z"))).toBe("2026-12-31");
    expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
    expect(["2027-02-28", "2028-02-29"].every(isDay)).toBe(true);
    expect(["2027-02-29", "2027-13-01", "27-01-01", "soon"].some(isDay)).toBe(false);
  });

  test("hears of security.txt a month before it runs out", () => {
    const content = new Content();
    const check = everyCheck(content).find(({ kind }) => kind === "security");
    expect(check?.nextCheck).toBe(daysAfter(content.security.expires, -30));
    expect(daysAfter("2027-03-01", -1)).toBe("2027-02-28");
  });

  test("misses no text, talk, film, service or app", () => {
    const content = new Content();
    const checks = everyCheck(content);
    const files = new Set(checks.map(({ file }) => file));
    for (const kind of KINDS) for (const id of content.ids(kind)) expect(files).toContain(content.fileOf(kind, id));
    for (const id of content.talkIds()) expect(files).toContain(content.talkFile(id));
    expect(files).toContain("content/en/films/the-first-hour.mdx");
    const entries = checks.flatMap(({ file, what }) => (what ? [`${file}: ${what}`] : []));
    for (const id of Object.keys(content.contacts)) expect(entries).toContain(`content/contacts.json: ${id}`);
    for (const id of Object.keys(content.platforms)) expect(entries).toContain(`content/platforms.json: ${id}`);
    expect(entries.join("\n")).toMatch(/^content\/bank-holidays\.json: add the days that follow \d{4}-12-2\d$/m);
    expect(entries.join("\n")).toMatch(/^content\/security\.json: renew security\.txt, which runs out on /m);
    expect(checks.every(({ nextCheck }) => isDay(nextCheck))).toBe(true);
  });

  test.each([
    { args: ["--on", "2026-11-28"], status: 0, says: /^Nothing is overdue on 28 November 2026/m },
    { args: ["--on", "2040-01-01"], status: 1, says: /^Overdue on 1 January 2040: \d+ checks\. Check them/m },
    { args: ["--on", "2027-02-30"], status: 2, says: /--on 2027-02-30: write a day/ },
  ])("learns from the command's end how $args stands", ({ args, status, says }) => {
    const ended = spawnSync(process.execPath, ["lib/commands/due.ts", ...args], { encoding: "utf8" });
    expect(ended.stdout + ended.stderr).toMatch(says);
    expect(ended.status).toBe(status);
  });
});
