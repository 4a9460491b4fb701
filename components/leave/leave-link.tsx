import { SITE } from "../../lib/site/config.ts";
import { ui } from "../../lib/site/ui.ts";

/** A plain link that works without script. `leave.element.ts` makes it leave no way back. */
export function LeaveLink() {
  return (
    <a className="leave" href={SITE.leaveTo} rel="noreferrer nofollow" data-leave="">
      {ui.leave.button}
    </a>
  );
}
