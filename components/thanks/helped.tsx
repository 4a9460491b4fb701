import { routes } from "../../lib/site/routes.ts";
import { upkeepWords } from "../../lib/site/upkeep-words.ts";

const { ask, yes, no } = upkeepWords.helped;

/**
 * *Did this help?* as two plain links. Nothing is counted here: a host that keeps totals sees how often each of the two
 * pages was opened, and with no referrer not from where.
 */
export function Helped() {
  return (
    <p className="mt-4 screen">
      {ask}{" "}
      <a className="inline-block py-2" href={routes.thanks("yes")}>
        {yes}
      </a>{" "}
      <a className="inline-block py-2" href={routes.thanks("no")}>
        {no}
      </a>
    </p>
  );
}
