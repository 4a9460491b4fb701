import { SITE } from "../../lib/site/config.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";

/**
 * The empty page in place of ours. Nothing on it names this site.
 *
 * @param removes whether a plan that is kept goes too
 */
export function BlankPage({ removes }: { readonly removes: boolean }) {
  return (
    <main>
      <h1 className="sr-only">{ui.leave.blank}</h1>
      <p className="sr-only">
        <a href={SITE.leaveTo} rel="noreferrer nofollow" data-onward="" {...(removes ? { "data-removes": "" } : {})}>
          {ui.leave.go}
        </a>
      </p>
      <script type="module" src={routes.module("leaving")} />
    </main>
  );
}
