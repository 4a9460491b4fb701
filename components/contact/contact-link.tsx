import type { Nation } from "../../lib/flow/facts.ts";
import { contactDetails, telephone } from "./contact-details.ts";

/** A service in running text: its name, and its number as a link. */
export function ContactLink({ id, nation }: { readonly id: string; readonly nation: Nation | undefined }) {
  const { name, phones, links } = contactDetails(id, nation);
  const [phone] = phones;
  const [link] = links;
  if (phone) {
    return name.includes(phone.number) ? (
      <a href={telephone(phone.number)}>{name}</a>
    ) : (
      <>
        {name} (<a href={telephone(phone.number)}>{phone.number}</a>)
      </>
    );
  }
  return link ? (
    <a href={link.href} rel="noreferrer">
      {name}
    </a>
  ) : (
    name
  );
}
