import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { ContactCard } from "../contact/contact-card.tsx";
import { keepWords, noSignalWords as words } from "./keep-words.ts";
import { KeptList } from "./kept-list.tsx";

/** Shown by the worker in place of a page that is not kept, when there is no signal. */
export function NoSignal() {
  return (
    <div className="max-w-[38rem]">
      <h1 className="mt-4">{words.title}</h1>
      <p className="mt-2">{words.lead}</p>
      <section className="panel card" hidden data-keep="kept">
        <h2>{keepWords.keptTitle}</h2>
        <KeptList />
      </section>
      <p className="mt-3">
        <a className="inline-block py-2" href={routes.keep()}>
          {words.more}
        </a>
      </p>
      <section className="panel">
        <h2>{ui.emergencyCard.title}</h2>
        <p className="mt-1">{words.calls}</p>
        <div className="ring-list mt-3">
          <ContactCard id="emergency-999" nation={undefined} heading="h3" />
          <ContactCard id="police-101" nation={undefined} heading="h3" />
          <ContactCard id="childline" nation={undefined} heading="h3" />
        </div>
      </section>
    </div>
  );
}
