import { SITE } from "../../lib/site/config.ts";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";

export const metadata = pageMetadata({ title: ui.leave.title, description: ui.leave.title, listed: false });

/** The empty page in place of ours. Nothing on it names this site. */
export default function Page() {
  return (
    <main>
      <h1 className="sr-only">{ui.leave.blank}</h1>
      <p className="sr-only">
        <a href={SITE.leaveTo} rel="noreferrer nofollow" data-onward="">
          {ui.leave.go}
        </a>
      </p>
      <script type="module" src={routes.module("leaving")} />
    </main>
  );
}
