import { fill } from "../../lib/site/ui.ts";
import { noteInWords, upkeepWords } from "../../lib/site/upkeep-words.ts";

/** What nobody has confirmed of what stands beside it. What was left out for that reason is no news to a reader. */
export function NotConfirmed({ unverified }: { readonly unverified: readonly string[] }) {
  const shown = unverified.filter((one) => !one.includes("(left out)"));
  if (shown.length === 0) return null;
  return <p className="meta">{fill(upkeepWords.provenance.service, { what: shown.map(noteInWords).join("; ") })}</p>;
}
