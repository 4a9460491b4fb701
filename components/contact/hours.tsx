import bankHolidays from "../../content/bank-holidays.json" with { type: "json" };
import { encodeHours } from "../../lib/contacts/encode-hours.ts";
import type { Contact, ContactWords } from "../../lib/content/schemas.ts";
import { ui } from "../../lib/site/ui.ts";

/** The bank holidays that can still matter to a reader of these hours. */
const HOLIDAYS: ReadonlySet<string> = new Set(bankHolidays["england-and-wales"]);

/** A service's hours in words: to check once where they are not confirmed, else the browser adds whether it is open now. */
export function Hours({ contact, words }: { readonly contact: Contact; readonly words: ContactWords }) {
  const kept =
    contact.hours.kind === "weekly" && contact.hours.bankHolidays === "closed" ? HOLIDAYS : new Set<string>();
  const encoded = encodeHours(contact.hours, contact.hoursVerified, kept);
  // Where no hours are given, the words themselves say to check.
  const isGiven = contact.hours.kind === "always" || contact.hours.kind === "weekly";
  const mustCheck = isGiven && !contact.hoursVerified && !words.hours.includes(ui.help.unverified);
  return (
    <p
      className="hours meta"
      data-hours={encoded}
      data-open-words={encoded ? ui.help.openNow : undefined}
      data-closed-words={encoded ? ui.help.closedNow : undefined}
    >
      {words.hours}
      {mustCheck ? <> {ui.help.unverified}</> : null}
    </p>
  );
}
