import { clientReferences, joinFlight } from "./flight.ts";
import type { Problem } from "./publish-error.ts";

/**
 * The client modules that Next puts on every page by itself: its router's frame, its metadata and its error screen.
 * They hold nothing of ours and do nothing without their scripts. Anything else is refused, `next/link` included.
 */
const NEXT_OWN = new Set([
  "client/components/layout-router.js",
  "client/components/render-from-template-context.js",
  "client/components/http-access-fallback/error-boundary.js",
  "client/components/builtin/global-error.js",
  "lib/framework/boundary-components.js",
  "lib/metadata/generate/icon-mark.js",
]);
const NEXT_SOURCE = /^.*\/node_modules\/next\/dist\/(?:esm\/)?/;

/**
 * Refuses a page that holds a client component: its scripts are not published, so it would be dead in the browser.
 *
 * @param flightScripts the page's inline data scripts
 * @param clientModules module id to source path, from the build's manifests
 */
export function checkClientComponents(
  page: string,
  flightScripts: readonly string[],
  clientModules: ReadonlyMap<string, string>,
): Problem[] {
  const problems = new Map<string, Problem>();
  for (const { id, exportName } of clientReferences(joinFlight(flightScripts))) {
    const source = clientModules.get(id);
    if (source !== undefined && NEXT_OWN.has(source.replace(NEXT_SOURCE, ""))) continue;
    const module = source?.replace(/^\[project\]\//, "") ?? `module ${id}, which no manifest of the build names`;
    const part = exportName === "" || exportName === "*" ? "" : ` (${exportName})`;
    problems.set(module, {
      page,
      what: `The page holds a client component: ${module}${part}.`,
      fix: 'Make it a server component (no "use client"); for behaviour add a module under /assets/, and for links use <a>.',
    });
  }
  return [...problems.values()];
}
