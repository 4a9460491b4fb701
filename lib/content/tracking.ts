/** Parts of an address that serve only to count or follow whoever opens it. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|igsh|si|mc_[ce]id|_hs\w+|mkt_tok|ref|ref_src|cmpid)$/i;

/**
 * The first part of an address that follows a reader, as it is written there: `utm_source`.
 *
 * @returns `null` when there is none, or when this is no address at all
 */
export function trackingIn(url: string): string | null {
  if (!URL.canParse(url)) return null;
  for (const name of new URL(url).searchParams.keys()) if (TRACKING.test(name)) return name;
  return null;
}
