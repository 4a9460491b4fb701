import type { Nation } from "../../lib/flow/facts.ts";
import { contactDetails, telephone, whole } from "./contact-details.ts";

/** A service in running text: its name, and its number as a link. */
export function ContactLink({ id, nation }: { readonly id: string; readonly nation: Nation | undefined }) {
  const { name, facts, words, phones, links } = contactDetails(id, nation);
  const [phone] = phones;
  const [link] = links;
  const spoken = words.inline ?? name;
  if (phone && spoken.includes(phone.number)) return <a href={telephone(phone.number)}>{spoken}</a>;
  if (phone) {
    return (
      <>
        {spoken} (<a href={telephone(phone.number)}>{whole(facts, phone.number)}</a>)
      </>
    );
  }
  if (!link) return spoken;
  return (
    <a href={link.href} rel="noreferrer">
      {spoken}
    </a>
  );
}
