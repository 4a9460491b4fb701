import { checkClientComponents } from "./check-client-components.ts";
import type { Problem } from "./publish-error.ts";
import type { Stripped } from "./strip-framework.ts";

/**
 * Refuses a page that would not be whole without the framework's scripts.
 *
 * @param flightScripts the page's inline data scripts
 */
export function checkFramework(
  page: string,
  flightScripts: readonly string[],
  stripped: Stripped,
  clientModules: ReadonlyMap<string, string>,
): Problem[] {
  const problems = checkClientComponents(page, flightScripts, clientModules);
  if (stripped.hasLateContent) {
    problems.push({
      page,
      what: "Part of the page is put in place by a script, so it would never show.",
      fix: "Take away the <Suspense> or loading.tsx around it; everything is known when the site is built.",
    });
  }
  if (stripped.hadFramework && flightScripts.length === 0) {
    problems.push({
      page,
      what: "The page has Next's scripts but no page data that this build step can read.",
      fix: "Next has changed how it writes pages: bring lib/publish/flight.ts up to date before publishing.",
    });
  }
  return problems;
}
