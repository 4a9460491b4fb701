import { filmDocument } from "../content/film-document.ts";
import { type Content, content, type Kind } from "../content/load.ts";
import { INDEX, SECTIONS } from "../content/sections.ts";
import { everyCheck, everySource, type KnownCheck } from "../upkeep/every-check.ts";
import { routes } from "./routes.ts";
import { upkeepWords } from "./upkeep-words.ts";

/** The lists of what is checked next; each is a page. */
export const DUE_LISTS = ["plans", "pages", "services", "sources"] as const;
export type DueList = (typeof DUE_LISTS)[number];

/** One thing to be checked, as a reader knows it. */
interface DueEntry {
  readonly name: string;
  /** Its page, where it has one of its own. */
  readonly href?: string;
  /** As 2026-11-23, where it is written down. */
  readonly checkedOn?: string;
  readonly nextCheck: string;
}

/** What is checked on one day, and was checked on one day before. */
export interface DueTogether {
  readonly nextCheck: string;
  readonly checkedOn?: string;
  readonly entries: readonly DueEntry[];
}

const words = upkeepWords.due;
const OF_PLANS: ReadonlySet<KnownCheck["kind"]> = new Set(["steps", "panels", "questions"]);
const OF_FACTS: ReadonlySet<KnownCheck["kind"]> = new Set(["contacts", "platforms", "bank-holidays", "security"]);

/** What stands on a list, the soonest first. What has the same two days stands together. */
export function dueOn(list: DueList, from: Content = content): DueTogether[] {
  const together = new Map<string, { nextCheck: string; checkedOn?: string; entries: DueEntry[] }>();
  for (const entry of entriesOf(list, from)) {
    const { nextCheck, checkedOn } = entry;
    const days = `${nextCheck} ${checkedOn}`;
    const group = together.get(days) ?? { nextCheck, ...(checkedOn ? { checkedOn } : {}), entries: [] };
    group.entries.push(entry);
    together.set(days, group);
  }
  return [...together].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function entriesOf(list: DueList, from: Content): DueEntry[] {
  if (list === "sources") {
    return everySource(from).map(({ id, ...days }) => {
      const { publisher = id, title = "" } = from.sources[id] ?? {};
      return { name: `${publisher}: ${title}`, ...days };
    });
  }
  return everyCheck(from)
    .filter(({ kind }) => listOf(kind) === list)
    .map((check) => {
      const { nextCheck, checkedOn } = check;
      return { ...named(check, from), nextCheck, ...(checkedOn ? { checkedOn } : {}) };
    });
}

function listOf(kind: KnownCheck["kind"]): DueList {
  if (OF_PLANS.has(kind)) return "plans";
  return OF_FACTS.has(kind) ? "services" : "pages";
}

function named({ kind, id }: KnownCheck, from: Content): { name: string; href?: string } {
  switch (kind) {
    case "contacts": {
      const name = from.contactWords[id]?.name ?? id;
      return { name: typeof name === "string" ? name : name.unsaid };
    }
    case "platforms":
      return { name: from.platformWords[id]?.name ?? id };
    case "bank-holidays":
      return { name: words.bankHolidays };
    case "security":
      return { name: words.security };
    case "talks":
      return { name: from.talk(id).title, href: routes.talk(id) };
    case "films":
      return { name: filmDocument(id).screenplay.fields.title, href: routes.film(id) };
    default: {
      const name = from.document(kind, id).words.title;
      const href = pageOf(kind, id);
      return { name, ...(href ? { href } : {}) };
    }
  }
}

function pageOf(kind: Kind, id: string): string | undefined {
  if (kind === "situations") return routes.situation(id);
  if (kind === "topics") return routes.topic(id);
  if (kind === "about") return routes.about(id);
  if (kind === "teachers") return routes.teacherPage(id);
  const section = SECTIONS.find((one) => kind === `guides/${one}`);
  if (!section) return undefined;
  return id === INDEX ? routes.section(section) : routes.guide(section, id);
}
