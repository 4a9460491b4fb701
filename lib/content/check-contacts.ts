import { RING } from "../flow/ring.ts";
import { STEPS, type Step } from "../flow/steps.ts";
import { ContentError } from "./content-error.ts";
import type { Content } from "./load.ts";

const FACTS = "content/contacts.json";
/** What `unverified` calls the numbers of each kind. */
const NUMBER_NOTES = { phone: /^phone numbers?$/, text: /^text numbers?$/, relay: /^text relay numbers?$/ } as const;

/**
 * Holds the two places that say a number is not checked to each other, `notChecked` and `unverified`, and keeps such
 * numbers off the plans: whoever follows a plan at night has no time to look a number up.
 */
export function checkContacts(content: Content): ContentError[] {
  const problems: string[] = [];
  for (const [id, contact] of Object.entries(content.contacts)) {
    const { notChecked = [], unverified } = contact;
    const kinds = {
      phone: contact.phone.map(({ number }) => number),
      text: contact.text.map(({ number }) => number),
      relay: contact.relay ?? [],
    };
    const all = Object.values(kinds).flat();
    for (const number of notChecked.filter((one) => !all.includes(one))) {
      problems.push(`${id}.notChecked: ${number} is none of its numbers. Take it out, or write it as it stands there.`);
    }
    for (const kind of ["phone", "text", "relay"] as const) {
      const isNamed = unverified.some((note) => NUMBER_NOTES[kind].test(note));
      const missing = kinds[kind].filter((number) => isNamed && !notChecked.includes(number));
      for (const number of missing) {
        problems.push(
          `${id}.notChecked: write ${number} here, as unverified names it; or take the note off unverified.`,
        );
      }
      if (!isNamed && kinds[kind].some((number) => notChecked.includes(number))) {
        const note = { phone: "phone number", text: "text number", relay: "text relay number" }[kind];
        problems.push(`${id}.unverified: write “${note}”, as notChecked has one; or take that out.`);
      }
    }
  }
  const isUnsafe = (id: string) => {
    const contact = content.contacts[id];
    return [...(contact?.phone ?? []), ...(contact?.text ?? [])].some(({ number }) =>
      contact?.notChecked?.includes(number),
    );
  };
  const steps = STEPS.flatMap((step: Step) =>
    step.contacts.filter(isUnsafe).map((id) => ({ file: "lib/flow/steps.ts", at: step.id, id })),
  );
  const rows = RING.filter(({ contact }) => isUnsafe(contact)).map(({ contact: id }) => ({
    file: "lib/flow/ring.ts",
    at: "RING",
    id,
  }));
  return [
    ...(problems.length > 0 ? [new ContentError(FACTS, problems)] : []),
    ...[...steps, ...rows].map(
      ({ file, at, id }) =>
        new ContentError(file, [
          `${at}: no plan offers ${id} while its number stands under notChecked in ${FACTS}. Take it out here, or check the number.`,
        ]),
    ),
  ];
}
