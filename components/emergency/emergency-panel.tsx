import type { ReactNode } from "react";
import { ui } from "../../lib/site/ui.ts";
import { ContactRow } from "../contact/contact-card.tsx";

/**
 * The same help wherever danger is meant: 999 under its heading, then whom to ring when it is not 999, then somebody for
 * the child.
 */
export function EmergencyPanel({
  heading: Heading = "h2",
  title = ui.emergencyCard.title,
  children,
}: {
  readonly heading?: "h2" | "h3";
  readonly title?: string;
  /** What follows 999 in this place. */
  readonly children?: ReactNode;
}) {
  return (
    <>
      <Heading tabIndex={-1}>{title}</Heading>
      <p className="calls service">
        <a className="call urgent" href="tel:999">
          {ui.emergency.ring}
        </a>
      </p>
      <p>{ui.emergencyCard.call}</p>
      {children}
      <p className="mt-3">{ui.emergencyCard.worried}</p>
      <ContactRow id="nhs-111-mental-health" nation={undefined} bare />
      <ContactRow id="lifeline-ni" nation={undefined} bare />
      <p className="mt-3">{ui.emergencyCard.child}</p>
      <ContactRow id="childline" nation={undefined} bare />
    </>
  );
}
