import { ui } from "../../lib/site/ui.ts";
import { ContactCard } from "../contact/contact-card.tsx";

/** Whom to ring this minute: 999, and somebody a child can talk to. */
export function EmergencyPanel() {
  return (
    <>
      <h2>{ui.emergencyCard.title}</h2>
      <div className="ring-list mt-3">
        <ContactCard id="emergency-999" nation={undefined} heading="h3" />
        <ContactCard id="childline" nation={undefined} heading="h3" />
      </div>
    </>
  );
}
