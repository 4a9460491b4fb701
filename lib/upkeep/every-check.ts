import { filmDocument, filmIds } from "../content/film-document.ts";
import { type Content, KINDS, type Kind } from "../content/load.ts";
import { daysAfter } from "./calendar.ts";
import type { Check } from "./due.ts";

/** A check with what it is of. */
export interface KnownCheck extends Check {
  /** The folder of a text, or the name of a file of facts without its ending. */
  readonly kind: Kind | "talks" | "films" | "contacts" | "platforms" | "bank-holidays" | "security";
  /** The text's file, or the entry in the file of facts. */
  readonly id: string;
  /** The day it was last checked, as 2026-11-23, where that is written down. */
  readonly checkedOn?: string;
}

interface Dates {
  readonly checkedOn: string;
  readonly nextCheck: string;
  readonly unverified: readonly string[];
}

/** How long before `security.txt` runs out it must be renewed, in days. */
const RENEW_BEFORE = 30;

/**
 * Everything under `content/` that a person must check again, drafts aside: texts, conversations, films, services, apps,
 * the bank holidays, which must be added to each year, and the date of `security.txt`.
 *
 * @throws ContentError when a file cannot be read; `npm run check:content` says more
 */
export function everyCheck(content: Content): KnownCheck[] {
  const texts = KINDS.flatMap((kind) =>
    content.ids(kind).map((id) => {
      const { file, words } = content.document(kind, id);
      return { ...checkOf(file, words), kind, id };
    }),
  );
  const talks = content
    .talkIds()
    .map((id) => ({ ...checkOf(content.talkFile(id), content.talk(id)), kind: "talks" as const, id }));
  const films = filmIds().map((id) => {
    const { file, fields } = filmDocument(id).screenplay;
    return { ...checkOf(file, fields), kind: "films" as const, id };
  });
  const facts = (["contacts", "platforms"] as const).flatMap((kind) =>
    Object.entries(content[kind]).map(([id, dates]) => ({
      ...checkOf(`content/${kind}.json`, dates),
      what: id,
      kind,
      id,
    })),
  );
  return [...texts, ...talks, ...films, ...facts, bankHolidays(content), security(content)];
}

/**
 * Every source with the first day on which a text or a service that rests on it is checked, and the last day on which all
 * of those had been. Sources have no dates of their own: who checks a text opens its sources.
 */
export function everySource(content: Content): { id: string; checkedOn: string; nextCheck: string }[] {
  const dates = new Map<string, { checkedOn: string; nextCheck: string }>();
  const users = [
    ...KINDS.flatMap((kind) => content.ids(kind).map((id) => content.document(kind, id).words)),
    ...content.talkIds().map((id) => content.talk(id)),
    ...filmIds().map((id) => filmDocument(id).screenplay.fields),
    ...Object.values(content.contacts),
    ...Object.values(content.platforms),
  ];
  for (const { sources, checkedOn, nextCheck } of users) {
    for (const id of sources) {
      const known = dates.get(id) ?? { checkedOn, nextCheck };
      dates.set(id, { checkedOn: earlier(known.checkedOn, checkedOn), nextCheck: earlier(known.nextCheck, nextCheck) });
    }
  }
  return Object.keys(content.sources).flatMap((id) => {
    const found = dates.get(id);
    return found ? [{ id, ...found }] : [];
  });
}

const earlier = (one: string, other: string) => (one < other ? one : other);

function checkOf(file: string, { checkedOn, nextCheck, unverified }: Dates) {
  return { file, checkedOn, nextCheck, unverified };
}

/** Half a year before the days run out somewhere, so that nobody reads _Open now_ on a day that is missing. */
function bankHolidays(content: Content): KnownCheck {
  const last = Object.values(content.bankHolidays).map((days) => [...days].sort().at(-1) ?? "0000-01-01");
  const [soonest = "0000-01-01"] = last.sort();
  return {
    file: "content/bank-holidays.json",
    what: `add the days that follow ${soonest}`,
    kind: "bank-holidays",
    id: "bank-holidays",
    nextCheck: `${soonest.slice(0, 4)}-06-30`,
    unverified: [],
  };
}

function security(content: Content): KnownCheck {
  const { checkedOn, expires } = content.security;
  return {
    file: "content/security.json",
    what: `renew security.txt, which runs out on ${expires}`,
    kind: "security",
    id: "security",
    checkedOn,
    nextCheck: daysAfter(expires, -RENEW_BEFORE),
    unverified: [],
  };
}
