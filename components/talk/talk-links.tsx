import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";

/** The way out to a plan, for somebody who is not practising. */
export function HappeningNow() {
  return (
    <p className="mt-2 meta screen">
      {ui.practise.now} {ui.practise.nowText}{" "}
      <a className="inline-block py-2" href={routes.start()}>
        {ui.practise.nowLink}
      </a>
    </p>
  );
}

/** The way back to the start of this conversation, to all of it on one page, and to the list. */
export function TalkLinks({ talk, started }: { readonly talk: string; readonly started: boolean }) {
  const links = [
    ...(started ? [[routes.talk(talk), ui.practise.again] as const] : []),
    [routes.talkScript(talk), ui.practise.script] as const,
    [routes.practise(), ui.practise.all] as const,
  ];
  return (
    <ul className="mt-6 screen">
      {links.map(([href, label]) => (
        <li key={href}>
          <a className="inline-block py-2" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
