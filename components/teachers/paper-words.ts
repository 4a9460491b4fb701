import { SITE } from "../../lib/site/config.ts";
import { inWords } from "../../lib/site/in-words.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { type Item, kitOf } from "../../lib/teachers/items.ts";
import type { PaperWords } from "../../lib/teachers/pdf/poster.ts";
import { shortAddress, wholeShortAddress } from "../../lib/teachers/texts.ts";
import { kit } from "../../lib/teachers/words.ts";
import { numbersCheckedOn, onPaper, ringFor } from "./ring.ts";

/** What stands on an item's poster and slide: its own words, and the numbers the site shows. */
export function paperWords(item: Item): PaperWords {
  const { short, sentence, lines } = kitOf(item);
  const [emergency, ...helpers] = ringFor(item).map(onPaper);
  if (!emergency) throw new Error("Every poster names the emergency services first.");
  const checkedOn = numbersCheckedOn(item);
  return {
    item: item.title,
    site: ui.site.name,
    language: ui.site.language,
    sentence,
    lines,
    address: shortAddress(short),
    whole: wholeShortAddress(short),
    emergency,
    helpers,
    checkedOn,
    checked: fill(kit.paper.checked, {
      on: inWords(checkedOn),
      address: `${SITE.origin}${routes.help()}`.replace(/^https?:\/\//, "").replace(/\/$/, ""),
    }),
    notRun: kit.paper.notRun,
  };
}
