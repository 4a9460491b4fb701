import type { Nation } from "../flow/facts.ts";
import { NATIONS } from "../flow/nations.ts";
import type { HelpFor } from "./routes.ts";
import { fill, ui } from "./ui.ts";

export interface HelpFilters {
  readonly nation: Nation | undefined;
  readonly who: HelpFor | undefined;
}

/** The filters an address of the list of services names. */
export function readFilters(segments: readonly string[]): HelpFilters {
  return {
    nation: NATIONS.find((one) => segments.includes(one)),
    who: (["you", "child"] as const).find((one) => segments.includes(one)),
  };
}

/** A title that tells one filtered list from another. */
export function helpTitle({ nation, who }: HelpFilters): string {
  const parts = [who ? ui.help[who] : null, nation ? ui.nations[nation] : null].filter((one) => one !== null);
  const filters = parts.length > 0 ? `: ${parts.join(", ")}` : "";
  return `${fill(ui.help.documentTitle, { filters })} · ${ui.site.name}`;
}
