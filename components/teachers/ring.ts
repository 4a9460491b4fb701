import { content } from "../../lib/content/load.ts";
import { type Item, kitOf } from "../../lib/teachers/items.ts";
import type { PaperHelper } from "../../lib/teachers/pdf/poster.ts";
import type { Helpers } from "../../lib/teachers/texts.ts";
import { type ContactDetails, contactDetails, marked } from "../contact/contact-details.ts";

const EMERGENCY = "emergency-999";
const FOR_ADULTS = "nspcc-helpline";
const FOR_CHILDREN = "childline";

/**
 * Whom an item's papers and card name, the most urgent first. They serve all four nations: paper cannot ask where
 * somebody lives.
 */
export function ringFor(item: Pick<Item, "kind" | "id">): ContactDetails[] {
  const also = kitOf(item).also;
  return [EMERGENCY, ...(also ? [also] : []), FOR_ADULTS, FOR_CHILDREN].map((id) => contactDetails(id, undefined));
}

/** The same names and numbers for running text. */
export function helpers(): Helpers {
  const [adult, child] = [FOR_ADULTS, FOR_CHILDREN].map((id) => contactDetails(id, undefined));
  return {
    emergency: numberOf(contactDetails(EMERGENCY, undefined)),
    adult: adult?.name ?? "",
    adultNumber: adult ? numberOf(adult) : "",
    child: child?.name ?? "",
    childNumber: child ? numberOf(child) : "",
  };
}

/** A service as paper shows it. */
export function onPaper({ name, words, ...details }: ContactDetails): PaperHelper {
  return { name, number: numberOf({ name, words, ...details }), for: words.for, hours: words.hours };
}

/** The day by which every number named was checked. */
export function numbersCheckedOn(item: Pick<Item, "kind" | "id">): string {
  const days = ringFor(item).map(({ id }) => content.contacts[id]?.checkedOn ?? "");
  return days.sort()[0] ?? "";
}

/**
 * A service's number to read, with the word beside it where it is not checked.
 *
 * @throws Error for a service without a number; paper has no use for it
 */
function numberOf({ id, facts, phones }: ContactDetails): string {
  const number = phones[0]?.number;
  if (!number) throw new Error(`${id} has no number, so it cannot stand on paper. Name another in ring.ts.`);
  return marked(facts, number);
}
