import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { Icon } from "../icon/icon.tsx";
import { EmergencyPanel } from "./emergency-panel.tsx";

/** A kind page for an address that leads nowhere: start again, and whom to ring meanwhile. */
export function Lost({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <div className="max-w-[38rem]">
      <h1 className="mt-6">{title}</h1>
      <p className="mt-2">{lead}</p>
      <p className="mt-5">
        <a className="go" href={routes.start()}>
          {ui.notFound.start}
          <Icon name="arrow" />
        </a>
      </p>
      <p className="mt-2">
        <a className="inline-block py-2" href={routes.home()}>
          {ui.notFound.home}
        </a>
      </p>
      <p>
        <a className="inline-block py-2" href={routes.search()}>
          {ui.notFound.search}
        </a>
      </p>
      <section className="panel">
        <EmergencyPanel />
      </section>
    </div>
  );
}
