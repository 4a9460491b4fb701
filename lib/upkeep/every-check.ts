import { filmDocument, filmIds } from "../content/film-document.ts";
import { type Content, KINDS } from "../content/load.ts";
import type { Check } from "./due.ts";

interface Dates {
  readonly nextCheck: string;
  readonly unverified: readonly string[];
}

/**
 * Everything under `content/` that a person must check again, drafts aside: texts, conversations, films, services, apps
 * and the bank holidays, which must be added to each year.
 *
 * @throws ContentError when a file cannot be read; `npm run check:content` says more
 */
export function everyCheck(content: Content): Check[] {
  const texts = KINDS.flatMap((kind) =>
    content.ids(kind).map((id) => {
      const { file, words } = content.document(kind, id);
      return checkOf(file, words);
    }),
  );
  const talks = content.talkIds().map((id) => checkOf(content.talkFile(id), content.talk(id)));
  const films = filmIds().map((id) => {
    const { file, fields } = filmDocument(id).screenplay;
    return checkOf(file, fields);
  });
  return [
    ...texts,
    ...talks,
    ...films,
    ...Object.entries(content.contacts).map(([id, dates]) => checkOf("content/contacts.json", dates, id)),
    ...Object.entries(content.platforms).map(([id, dates]) => checkOf("content/platforms.json", dates, id)),
    bankHolidays(content),
  ];
}

function checkOf(file: string, { nextCheck, unverified }: Dates, what?: string): Check {
  return what === undefined ? { file, nextCheck, unverified } : { file, what, nextCheck, unverified };
}

/** Half a year before the days run out somewhere, so that nobody reads _Open now_ on a day that is missing. */
function bankHolidays(content: Content): Check {
  const last = Object.values(content.bankHolidays).map((days) => [...days].sort().at(-1) ?? "0000-01-01");
  const [soonest = "0000-01-01"] = last.sort();
  return {
    file: "content/bank-holidays.json",
    what: `add the days that follow ${soonest}`,
    nextCheck: `${soonest.slice(0, 4)}-06-30`,
    unverified: [],
  };
}
