import { filmDocument, filmIds, writtenBeats } from "../content/film-document.ts";
import { content, type Kind } from "../content/load.ts";
import { plainSections } from "../content/plain-text.ts";
import { guideKind, INDEX, type SectionId } from "../content/sections.ts";
import { FLOW } from "../flow/flow.ts";
import { stepsFrom } from "../flow/paths.ts";
import { decisionWords } from "../site/decision-words.ts";
import type { PageKind } from "../site/pages.ts";
import { routes } from "../site/routes.ts";
import { ui } from "../site/ui.ts";
import { upkeepWords } from "../site/upkeep-words.ts";
import { TALKS } from "../talks/talks.ts";
import { kit } from "../teachers/words.ts";
import type { Entry, Part, SearchData } from "./build-index.ts";

/** Kinds of pages as the search names them, in the order of the list of all pages. */
export const FOUND_KINDS = [
  "situation",
  "question",
  "help",
  "topic",
  "guide",
  "young",
  "talk",
  "film",
  "school",
  "about",
  "home",
] as const;
/** What a parent needs tonight. */
const URGENT: ReadonlySet<FoundKind> = new Set(["situation", "question", "help"]);
type FoundKind = (typeof FOUND_KINDS)[number];

/** A page that can be found, with the kind it is listed under. */
export interface ListedEntry extends Omit<Entry, "kind"> {
  readonly kind: FoundKind;
}

type Answer = readonly ListedEntry[] | Promise<readonly ListedEntry[]>;

/**
 * What can be found on each kind of page. A kind that no search engine may list is empty here too, but for the first
 * answers: they stand right behind the question on danger, and nothing here leads past that one.
 */
const ENTRIES: Readonly<Record<PageKind, () => Answer>> = {
  home: () => [
    {
      href: routes.home(),
      kind: "home",
      title: ui.home.title,
      line: ui.home.lead,
      also: typed("home"),
      parts: [
        {
          heading: ui.home.firstTitle,
          anchor: "first-ten-minutes",
          text: ui.home.first.map((step) => `${step.do} ${step.how}`).join("\n"),
        },
      ],
    },
  ],
  question: firstAnswers,
  plan: () => [],
  lost: () => [],
  keep: () => [],
  "no-signal": () => [],
  decisions: () => [
    {
      href: routes.decisions(),
      kind: "about",
      title: decisionWords.map.title,
      line: decisionWords.map.description,
      also: typed("decisions"),
      parts: [],
    },
  ],
  "decision-list": () => [],
  why: () => [],
  situations: () => [
    {
      href: routes.situations(),
      kind: "situation",
      title: ui.situation.indexTitle,
      line: ui.situation.indexLead,
      also: typed("situations"),
      parts: [],
    },
  ],
  situation: () => articles("situations", "situation", routes.situation),
  topics: () => [
    {
      href: routes.topics(),
      kind: "topic",
      title: ui.topic.indexTitle,
      line: ui.topic.indexDescription,
      also: typed("topics"),
      parts: [{ heading: ui.topic.guides, anchor: "more-help", text: ui.topic.guidesLead }],
    },
  ],
  topic: () => articles("topics", "topic", routes.topic),
  section: () => Promise.all(content.sections.map((section) => guide(section, INDEX))),
  guide: () =>
    Promise.all(content.sections.flatMap((section) => content.guides(section).map((id) => guide(section, id)))),
  teachers: () => [
    {
      href: routes.teachers(),
      kind: "school",
      title: kit.index.title,
      line: kit.index.description,
      also: typed("teachers"),
      parts: [],
    },
  ],
  kit: () => [],
  card: () => [],
  go: () => [],
  "teacher-page": () => articles("teachers", "school", routes.teacherPage),
  about: () => articles("about", "about", routes.about),
  sources: () => [
    {
      href: routes.sources(),
      kind: "about",
      title: ui.sources.title,
      line: ui.sources.description,
      also: typed("sources"),
      parts: [],
    },
  ],
  due: () => [
    {
      href: routes.due(),
      kind: "about",
      title: upkeepWords.due.title,
      line: upkeepWords.due.description,
      also: typed("due"),
      parts: [],
    },
  ],
  "due-list": () => [],
  help: () => [
    {
      href: routes.help(),
      kind: "help",
      title: ui.help.title,
      line: ui.help.lead,
      also: typed("help"),
      parts: [...services(), ...platforms(), { heading: ui.help.shut, anchor: "", text: ui.help.shutText }],
    },
  ],
  films: () => [
    {
      href: routes.films(),
      kind: "film",
      title: ui.films.title,
      line: ui.films.lead,
      also: typed("films"),
      parts: [],
    },
  ],
  film: () =>
    filmIds().map((id) => {
      const { screenplay } = filmDocument(id);
      return {
        href: routes.film(id),
        kind: "film",
        title: screenplay.fields.title,
        line: screenplay.fields.summary,
        also: typed("films"),
        parts: [
          {
            heading: "",
            anchor: "",
            text: writtenBeats(screenplay)
              .map(({ words }) => words)
              .join("\n"),
          },
        ],
      };
    }),
  embed: () => [],
  practise: () => [
    {
      href: routes.practise(),
      kind: "talk",
      title: ui.practise.title,
      line: ui.practise.lead,
      also: typed("practise"),
      parts: [],
    },
  ],
  talk: () =>
    TALKS.map(({ id }) => {
      const { title, card, search, who, scene, opening } = content.talk(id);
      return {
        href: routes.talk(id),
        kind: "talk",
        title,
        line: card,
        also: search.join("\n"),
        parts: [{ heading: "", anchor: "", text: [who, scene, opening].join("\n") }],
      };
    }),
  turn: () => [],
  script: () => [],
  search: () => [
    {
      href: routes.search(),
      kind: "about",
      title: content.searchWords.title,
      line: content.searchWords.description,
      also: typed("search"),
      parts: [],
    },
  ],
  thanks: () => [],
  leave: () => [],
};

/** Every page that can be found, in the order in which pages are listed. */
export async function searchEntries(): Promise<ListedEntry[]> {
  const entries = await Promise.all(Object.values(ENTRIES).map((make) => make()));
  return entries.flat();
}

/** Everything the browser needs to search. */
export async function searchData(): Promise<SearchData> {
  const { synonyms, small, kinds } = content.searchWords;
  const entries = (await searchEntries()).map((entry) => ({
    ...entry,
    urgent: URGENT.has(entry.kind),
    kind: kinds[entry.kind],
  }));
  return { entries, synonyms, small };
}

/** What a parent would type for a page that has no field for it. */
function typed(id: string): string {
  return content.searchWords.also[id]?.join("\n") ?? "";
}

/** The first question, and the page behind each of its answers. */
function firstAnswers(): ListedEntry[] {
  const first = content.document("questions", FLOW.first).words;
  const start = { segments: [], answers: [], facts: {}, at: { question: FLOW.first } };
  return [
    {
      href: routes.start(),
      kind: "question",
      title: ui.nav.start,
      line: first.title,
      also: typed("start"),
      parts: [{ heading: "", anchor: "", text: first.help ?? "" }],
    },
    ...stepsFrom(FLOW, start).flatMap(({ segments, answers }): ListedEntry[] => {
      const option = first.options[answers[0]?.option ?? ""];
      const [segment = ""] = segments;
      if (!option) return [];
      return [
        {
          href: routes.answers(segments),
          kind: "question",
          title: option.said,
          line: option.hint,
          also: typed(segment),
          parts: [],
        },
      ];
    }),
  ];
}

function articles(
  folder: "situations" | "topics" | "teachers" | "about",
  kind: FoundKind,
  address: (id: string) => string,
): Promise<ListedEntry[]> {
  return Promise.all(
    content.ids(folder).map(async (id) => {
      const { title, description, search } = content.document(folder, id).words;
      return {
        href: address(id),
        kind,
        title,
        line: description,
        also: search.join("\n"),
        parts: await partsOf(folder, id),
      };
    }),
  );
}

async function guide(section: SectionId, id: string): Promise<ListedEntry> {
  const kind = guideKind(section);
  const { title, description, search, audience } = content.document(kind, id).words;
  return {
    href: id === INDEX ? routes.section(section) : routes.guide(section, id),
    kind: audience === "child" ? "young" : "guide",
    title,
    line: description,
    also: search.join("\n"),
    parts: await partsOf(kind, id),
  };
}

async function partsOf(kind: Kind, id: string): Promise<Part[]> {
  const tree = content.tree(kind, id);
  return plainSections(tree, content, { child: ui.child.parent }).map(({ heading, anchor, lines, linesOfNations }) => ({
    heading,
    anchor,
    text: lines.join("\n"),
    unshown: linesOfNations.join("\n"),
  }));
}

/** The services a family may ring, by name. */
function services(): Part[] {
  return Object.entries(content.contacts).flatMap(([id, { adultsOnly }]) => {
    const words = content.contactWords[id];
    if (!words || adultsOnly) return [];
    const heading = typeof words.name === "string" ? words.name : words.name.unsaid;
    return [{ heading, anchor: id, text: [words.for, words.happens.join(" ")].join("\n") }];
  });
}

/** How to report inside each app. They stand folded on the page, under one heading. */
function platforms(): Part[] {
  return Object.values(content.platformWords).map(({ name, report, note = "" }) => ({
    heading: `${ui.help.platforms}: ${name}`,
    anchor: "apps",
    text: [report, note].join("\n"),
  }));
}
