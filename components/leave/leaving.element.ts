/**
 * The empty page in place of ours. It goes on to somewhere ordinary, each time it is shown: so Back bounces off it.
 * Going on must wait until the page has loaded, or the browser would put the new page in this one's place
 * and keep what lies ahead within reach of Forward.
 *
 * A browser that knows `Clear-Site-Data` has removed what was kept before this page is shown, and the tab's mark with it,
 * so that is set once more, and the address becomes the one that clears no storage: whoever presses Back quickly would be past
 * this page before the mark is there again. For the others it is removed here, and going on waits for that, but never long.
 */
import { removeEverything } from "../keep/remove-everything.ts";
import { markLeaving } from "./mark.ts";

const LONGEST_WAIT = 400;

const onward = document.querySelector<HTMLAnchorElement>("[data-onward]");
const removed = onward?.dataset.removes === undefined ? Promise.resolve() : removeEverything().catch(() => undefined);

addEventListener("pageshow", () => {
  setTimeout(async () => {
    await Promise.race([removed, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
    history.replaceState(null, "", "/leave/later/");
    markLeaving();
    if (onward) location.assign(onward.href);
  });
});
