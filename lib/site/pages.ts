import { filmDocument, filmIds } from "../content/film-document.ts";
import { content } from "../content/load.ts";
import { guideKind, INDEX, type SectionId } from "../content/sections.ts";
import { FLOW } from "../flow/flow.ts";
import { NATIONS } from "../flow/nations.ts";
import { everyPlace, type Place } from "../flow/paths.ts";
import { TALKS } from "../talks/talks.ts";
import { items, kitOf } from "../teachers/items.ts";
import { DECISION_LISTS } from "./decisions.ts";
import { DUE_LISTS } from "./due.ts";
import { routes, THANKS_ANSWERS } from "./routes.ts";

export type PageKind =
  | "home"
  | "question"
  | "plan"
  | "lost"
  | "situations"
  | "situation"
  | "topics"
  | "topic"
  | "section"
  | "guide"
  | "teacher-page"
  | "about"
  | "sources"
  | "due"
  | "due-list"
  | "decisions"
  | "decision-list"
  | "why"
  | "help"
  | "films"
  | "film"
  | "embed"
  | "practise"
  | "talk"
  | "turn"
  | "script"
  | "keep"
  | "no-signal"
  | "search"
  | "teachers"
  | "kit"
  | "card"
  | "go"
  | "thanks"
  | "leave";

/** One page of the site. A page that is not in this list does not exist. */
export interface Page {
  readonly kind: PageKind;
  readonly href: string;
  /** Whether search engines may list it. Questions, plans and turns are never listed: nobody's answers belong in an index. */
  readonly listed: boolean;
  /** The date the page's facts were last checked, where it holds facts. */
  readonly checkedOn?: string;
}

/**
 * Every place in the flow, worked out once. While someone works on a page, `STEADY_PLANS=some` leaves most choices of
 * nation and reader out, so that a build takes a quarter of the time. Such a site is not for readers: links lead nowhere.
 */
export const places: readonly Place[] = everyPlace(FLOW).filter(
  (place) => process.env.STEADY_PLANS !== "some" || isAmongSome(place),
);

/** All questions, all plans as they are before a choice of nation, and every choice on two roads, one of which holds the heaviest plans. */
function isAmongSome({ segments, at }: Place): boolean {
  const isRefined = "plan" in at && at.refine !== FLOW.refinements[0]?.id;
  return !isRefined || /^go-on\/hold-firm\/(?:nothing-given|no-more)\//.test(`${segments.join("/")}/`);
}

/** Every plan as it is before a choice of nation or reader: each has a page that says why it is as it is. */
export const roads: readonly Place[] = places.filter(
  ({ at }) => "plan" in at && at.refine === (FLOW.refinements[0]?.id ?? null),
);

/** The one list of pages: the site map, the tests and the link check are made from it. */
export function pages(): Page[] {
  const article = (kind: "situation" | "topic" | "about", folder: "situations" | "topics" | "about") =>
    content.ids(folder).map(
      (id): Page => ({
        kind,
        href: routes[kind](id),
        listed: true,
        checkedOn: content.document(folder, id).words.checkedOn,
      }),
    );
  return [
    { kind: "home", href: routes.home(), listed: true },
    ...places.map(
      (place): Page => ({
        kind: "question" in place.at ? "question" : "plan",
        href: routes.answers(place.segments),
        listed: place.segments.length === 0,
      }),
    ),
    { kind: "lost", href: routes.lostAnswers(), listed: false },
    { kind: "situations", href: routes.situations(), listed: true },
    ...article("situation", "situations"),
    { kind: "topics", href: routes.topics(), listed: true },
    ...article("topic", "topics"),
    ...content.sections.flatMap((section): Page[] => [
      guide("section", routes.section(section), section, INDEX),
      ...content.guides(section).map((id) => guide("guide", routes.guide(section, id), section, id)),
    ]),
    ...content.teacherPages.map(
      (id): Page => ({
        kind: "teacher-page",
        href: routes.teacherPage(id),
        listed: true,
        checkedOn: content.document("teachers", id).words.checkedOn,
      }),
    ),
    ...article("about", "about"),
    { kind: "films", href: routes.films(), listed: true },
    ...filmIds().map(
      (id): Page => ({
        kind: "film",
        href: routes.film(id),
        listed: true,
        checkedOn: filmDocument(id).screenplay.fields.checkedOn,
      }),
    ),
    ...filmIds().map((id): Page => ({ kind: "embed", href: routes.embeddedFilm(id), listed: false })),
    { kind: "sources", href: routes.sources(), listed: true },
    { kind: "sources", href: routes.sourcesOfServices(), listed: false },
    { kind: "due", href: routes.due(), listed: true },
    ...DUE_LISTS.map((list): Page => ({ kind: "due-list", href: routes.dueList(list), listed: false })),
    { kind: "decisions", href: routes.decisions(), listed: true },
    // For those who check us. A parent who searches is better served by any other page.
    ...DECISION_LISTS.map((list): Page => ({ kind: "decision-list", href: routes.decisionList(list), listed: false })),
    ...roads.map(({ segments }): Page => ({ kind: "why", href: routes.why(segments), listed: false })),
    ...helpFilters().map(
      (filters): Page => ({ kind: "help", href: routes.help(filters), listed: !filters.nation && !filters.who }),
    ),
    { kind: "practise", href: routes.practise(), listed: true },
    ...TALKS.flatMap((talk): Page[] => [
      { kind: "talk", href: routes.talk(talk.id), listed: true, checkedOn: content.talk(talk.id).checkedOn },
      ...Object.keys(talk.turns).map(
        (turn): Page => ({ kind: "turn", href: routes.turn(talk.id, turn), listed: false }),
      ),
      { kind: "script", href: routes.talkScript(talk.id), listed: false },
    ]),
    { kind: "keep", href: routes.keep(), listed: false },
    { kind: "no-signal", href: routes.noSignal(), listed: false },
    { kind: "search", href: routes.search(), listed: true },
    { kind: "teachers", href: routes.teachers(), listed: true },
    ...items().flatMap((item): Page[] => [
      // Found from the page for schools: for a parent who searches, the page itself comes first.
      { kind: "kit", href: routes.kit(item.kind, item.id), listed: false },
      { kind: "card", href: routes.card(item.kind, item.id), listed: false },
      { kind: "go", href: routes.go(kitOf(item).short), listed: false },
    ]),
    ...THANKS_ANSWERS.map((answer): Page => ({ kind: "thanks", href: routes.thanks(answer), listed: false })),
    { kind: "leave", href: routes.leave(), listed: false },
    { kind: "leave", href: routes.leaveAndStay(), listed: false },
  ];
}

function guide(kind: "section" | "guide", href: string, section: SectionId, id: string): Page {
  return { kind, href, listed: true, checkedOn: content.document(guideKind(section), id).words.checkedOn };
}

/** Every combination of filters on the list of services: nation first, then who needs to talk. */
export function helpFilters() {
  return [undefined, ...NATIONS].flatMap((nation) =>
    ([undefined, "you", "child"] as const).map((who) => ({ nation, who })),
  );
}
