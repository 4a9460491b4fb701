import type { Address } from "./addresses.ts";
import type { Finding, Outcome } from "./open-address.ts";

/** What each outcome asks of a person. What hurts a reader most comes first. */
const HEADINGS: readonly (readonly [Exclude<Outcome, "fine">, string])[] = [
  ["gone", "Gone. Find the new page, or take the link out:"],
  ["tls", "Not safe to open: the certificate is wrong, or there is no TLS. Open it by hand:"],
  ["insecure", "Leads on to an address that is not secure:"],
  ["no-answer", "No answer. Open it by hand, and run this again another day:"],
  ["broken", "The site has a fault. Run this again another day:"],
  ["front-page", "Leads to a front page, so the page may be gone. Look for it there:"],
  ["moved", "Moved for good. Open the new address by hand, read what it says, then change ours:"],
  ["refused", "Refused to answer a program. Open it by hand:"],
];

/** Whether a person must do something about what was found. A page that only refuses a program may be well. */
export function asksForSomething(findings: readonly Finding[]): boolean {
  return findings.some(({ outcome }) => outcome !== "fine" && outcome !== "refused");
}

/**
 * What was found, as lines to read: what needs a person, then what was slow, then how many are well.
 *
 * @param addresses with the places that name each
 * @param slow from how many milliseconds on an answer is slow
 */
export function sayFindings(addresses: readonly Address[], findings: readonly Finding[], slow: number): string {
  const usedBy = new Map(addresses.map((address) => [address.url, address.usedBy]));
  const lines: string[] = [];
  const list = (heading: string, some: readonly Finding[], more: (finding: Finding) => string) => {
    if (some.length === 0) return;
    lines.push(heading);
    for (const finding of some) {
      lines.push(`  ${finding.url} (${more(finding)})`);
      if (finding.endsAt) lines.push(`      now: ${finding.endsAt}`);
      for (const place of usedBy.get(finding.url) ?? []) lines.push(`      in ${place}`);
    }
    lines.push("");
  };
  for (const [outcome, heading] of HEADINGS) {
    list(
      heading,
      findings.filter((finding) => finding.outcome === outcome),
      ({ detail }) => detail,
    );
  }
  const fine = findings.filter(({ outcome }) => outcome === "fine");
  list(
    "Slow. On a poor line a parent may give up:",
    fine.filter(({ took }) => took >= slow),
    ({ took }) => `${(took / 1000).toFixed(1)} s`,
  );
  lines.push(
    `${fine.length} of ${findings.length} addresses are well. No program can tell whether a page says the same as before: read it.`,
  );
  return lines.join("\n");
}
