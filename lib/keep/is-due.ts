import type { Hashes } from "./pack.ts";
import type { Pointer } from "./pointers.ts";

/** Without a reason to look sooner, one small request an hour. */
const CHECKED_EVERY = 60 * 60 * 1000;

/**
 * Whether to look for a newer copy of a plan.
 *
 * @param opened the page that has just come from the site, with the hash of its content
 */
export function isDue(
  { checked }: Pick<Pointer, "checked">,
  hashes: Hashes | undefined,
  opened: { readonly address: string; readonly hash: string },
  now: number,
): boolean {
  const kept = hashes?.[opened.address];
  // A clock that was put back must not keep an old copy alive.
  return (kept !== undefined && kept !== opened.hash) || now - checked > CHECKED_EVERY || checked > now;
}
