import type { ReactNode } from "react";
import { content } from "../../lib/content/load.ts";
import { SITE } from "../../lib/site/config.ts";
import { type ModuleName, routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";
import { LeaveLink } from "../leave/leave-link.tsx";
import { SettlingLine } from "../settling-line/settling-line.tsx";

/** What stands round every page: the emergency bar first, the way out, the page, and the foot. */
export function Frame({
  children,
  modules = [],
}: {
  readonly children: ReactNode;
  readonly modules?: readonly ModuleName[];
}) {
  return (
    <>
      <a className="skip" href="#main">
        {ui.site.skip}
      </a>
      {/* A page that Back brings up after leaving must not be seen, so this runs as soon as it is there. */}
      <script type="module" async src={routes.module("leave")} />
      <aside className="alarm" aria-label={ui.emergencyCard.title}>
        <div className="wrap">
          <span>{ui.emergency.bar}</span>
          <a href="tel:999">{ui.emergency.ring}</a>
        </div>
      </aside>
      <header className="top">
        <div className="wrap">
          <a className="brand" href={routes.home()}>
            <SettlingLine kind="mark" />
            {ui.site.name}
          </a>
          <LeaveLink />
        </div>
      </header>
      <main id="main" className="wrap">
        {children}
      </main>
      <footer className="foot">
        <div className="wrap">
          <nav aria-label={ui.site.footerTitle}>
            <ul>
              <li>
                <a href={routes.start()}>{ui.nav.start}</a>
              </li>
              <li>
                <a href={routes.situations()}>{ui.nav.situations}</a>
              </li>
              <li>
                <a href={routes.help()}>{ui.nav.help}</a>
              </li>
              <li>
                <a href={routes.topics()}>{ui.nav.topics}</a>
              </li>
              <li>
                <a href={routes.search()}>{ui.nav.search}</a>
              </li>
              <li>
                <a href={routes.teachers()}>{ui.nav.teachers}</a>
              </li>
              {content.ids("about").map((id) => (
                <li key={id}>
                  <a href={routes.about(id)}>{content.document("about", id).words.title}</a>
                </li>
              ))}
            </ul>
          </nav>
          <p>
            {ui.site.madeBy} {ui.site.notLegal} {ui.site.unreviewed}
          </p>
          <p>
            {ui.site.reportMistake} <a href={`mailto:${SITE.reportTo}`}>{SITE.reportTo}</a>
          </p>
        </div>
      </footer>
      {modules.map((name) => (
        <script key={name} type="module" src={routes.module(name)} />
      ))}
    </>
  );
}
