/**
 * The mark that says *this tab has left*. It stands in the tab and nowhere else: in the tab's own list of pages, which
 * asks for no storage, and in its session storage, which reaches pages on the far side of another site. It holds nothing
 * about anybody. A reader who comes again by a link or by typing takes it away, and so does closing the tab.
 */
const NAME = "leaving";

/** The tab's own list of pages of ours, where the browser has one to show. */
export const list = "navigation" in window ? window.navigation : undefined;

/** Marks the tab, where it lets us. */
export function markLeaving(): void {
  try {
    list?.updateCurrentEntry({ state: NAME });
    sessionStorage.setItem(NAME, NAME);
  } catch {
    // Storage is refused. What is in the list is enough for all but the far side of another site.
  }
}

/**
 * Whether this page was brought back in a tab that has left, by Back, Forward, the list, or loading again.
 *
 * @param restored whether it comes out of the browser's memory, as it was
 */
export function isLeaving(restored?: boolean): boolean {
  const [loading] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const broughtBack = restored || ["back_forward", "reload"].includes(loading?.type ?? "");
  try {
    if (!broughtBack) sessionStorage.removeItem(NAME);
    else if (sessionStorage.getItem(NAME)) return true;
  } catch {
    // See above.
  }
  // What lies before the page that was left belongs to the same visit; what lies after it is a later one.
  const here = list?.currentEntry?.index;
  return (
    broughtBack &&
    !!list
      ?.entries()
      .slice(here)
      .some((entry) => entry.getState() === NAME)
  );
}
