import { PAGE_CODE } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";

/**
 * On the printed sheet, a code that leads a phone back to the page. `lib/publish` makes the picture. On the screen it is
 * hidden, and put off (`loading` before `src`, or Firefox fetches it), so nothing is fetched for it until someone prints.
 */
export function PageCode() {
  return (
    <p className="qr" hidden>
      {/* biome-ignore lint/performance/noImgElement: a drawn SVG file needs no optimising, and next/image needs a runtime */}
      <img loading="lazy" src={PAGE_CODE} alt={ui.print.code} /> {ui.print.again}
    </p>
  );
}
