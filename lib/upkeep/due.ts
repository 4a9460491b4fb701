import { daysBetween, sayDay } from "./calendar.ts";

/** One thing that a person must check again on a day. */
export interface Check {
  /** The file from the project's root. */
  readonly file: string;
  /** Which entry, where a file holds many. */
  readonly what?: string;
  /** The day, as 2027-05-23. */
  readonly nextCheck: string;
  /** In words, whatever no person has confirmed. */
  readonly unverified: readonly string[];
}

/** What must be checked by a day, soonest first. */
export interface Due {
  /** Should have been checked before that day. */
  readonly overdue: readonly Check[];
  /** To be checked on that day or within the days after it. */
  readonly soon: readonly Check[];
  /** The first check after those, if there is one. */
  readonly after: Check | undefined;
}

/**
 * What is due.
 *
 * @param checks everything that has a day, in any order
 * @param on the day from which is counted, as 2027-05-23
 * @param within how many days to look ahead; a check on the last of them is due
 */
export function dueWithin(checks: readonly Check[], on: string, within: number): Due {
  const inOrder = [...checks].sort(
    (a, b) => compare(a.nextCheck, b.nextCheck) || compare(a.file, b.file) || compare(a.what ?? "", b.what ?? ""),
  );
  const ahead = (check: Check) => daysBetween(on, check.nextCheck);
  return {
    overdue: inOrder.filter((check) => ahead(check) < 0),
    soon: inOrder.filter((check) => ahead(check) >= 0 && ahead(check) <= within),
    after: inOrder.find((check) => ahead(check) > within),
  };
}

/** What is due as lines to read, under a heading for each day. The last line says it in one sentence. */
export function sayDue({ overdue, soon, after }: Due, on: string, within: number): string {
  const lines: string[] = [];
  let day = "";
  for (const check of [...overdue, ...soon]) {
    if (check.nextCheck !== day) {
      day = check.nextCheck;
      lines.push("", `${sayDay(day)} (${sayAhead(daysBetween(on, day))})`);
    }
    lines.push(`  ${check.file}${check.what ? `: ${check.what}` : ""}`);
    if (check.unverified.length > 0) lines.push(`      not confirmed: ${check.unverified.join("; ")}`);
  }
  const span = within === 1 ? "a day" : `${within} days`;
  const next = after ? ` The next one after that is on ${sayDay(after.nextCheck)}.` : "";
  const sentence =
    overdue.length > 0
      ? `Overdue on ${sayDay(on)}: ${count(overdue.length)}. Check ${overdue.length === 1 ? "it" : "them"} before anything else. Due within ${span}: ${count(soon.length)}.${next}`
      : soon.length > 0
        ? `Nothing is overdue on ${sayDay(on)}. Due within ${span}: ${count(soon.length)}.${next}`
        : `Nothing is overdue on ${sayDay(on)}, and nothing is due within ${span}.${next}`;
  return [...lines.slice(1), ...(lines.length > 0 ? [""] : []), sentence].join("\n");
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const count = (checks: number) => `${checks} ${checks === 1 ? "check" : "checks"}`;

function sayAhead(days: number): string {
  if (days === 0) return "today";
  const size = Math.abs(days);
  const span = `${size} ${size === 1 ? "day" : "days"}`;
  return days < 0 ? `${span} overdue` : `in ${span}`;
}
