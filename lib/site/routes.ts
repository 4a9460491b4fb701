import type { SectionId } from "../content/sections.ts";
import type { Nation } from "../flow/facts.ts";
import type { DecisionList } from "./decisions.ts";
import type { DueList } from "./due.ts";

/** The only place that builds addresses. Every one ends in a slash. */
export const routes = {
  home: () => "/",
  start: () => "/what-to-do/",
  answers: (segments: readonly string[]) => `/what-to-do/${segments.map((one) => `${one}/`).join("")}`,
  lostAnswers: () => "/what-to-do/not-found/",
  situations: () => "/situations/",
  situation: (id: string) => `/situations/${id}/`,
  topics: () => "/topics/",
  topic: (id: string) => `/topics/${id}/`,
  section: (section: SectionId) => `/${section}/`,
  guide: (section: SectionId, id: string) => `/${section}/${id}/`,
  /** A page for people who work in schools. */
  teacherPage: (id: string) => `/teachers/${id}/`,
  moreHelp: () => "/topics/#more-help",
  sources: () => "/about/sources/",
  sourcesOfServices: () => "/about/sources/services/",
  about: (id: string) => `/about/${id}/`,
  /** What is checked next, and when. */
  due: () => "/about/due/",
  dueList: (list: DueList) => `/about/due/${list}/`,
  /** How to tell us of what is unsafe. */
  tellUs: () => "/about/how-this-site-decides/#tell-us-what-is-unsafe",
  decisions: () => "/about/decisions/",
  decisionMap: () => "/about/decisions/map.svg",
  decisionList: (list: DecisionList, id?: string) => `/about/decisions/${list}/${id ? `#${id}` : ""}`,
  /** The same segments as the plan's own, without nation and reader. */
  why: (segments: readonly string[]) => `/about/decisions/why/${segments.map((one) => `${one}/`).join("")}`,
  films: () => "/films/",
  film: (id: string) => `/films/${id}/`,
  /** A film alone, for other sites to frame. */
  embeddedFilm: (id: string) => `/embed/films/${id}/`,
  teachers: () => "/teachers/",
  /** What a school sends home about one page, by kind and id. */
  kit: (kind: string, id: string) => `/teachers/kit/${kind}/${id}/`,
  kitFile: (kind: string, id: string, file: KitFile) => `/teachers/kit/${kind}/${id}/${file}`,
  eveningSlides: () => "/teachers/parents-evening/slides.pdf",
  /** A page in short, for other sites to frame. */
  card: (kind: string, id: string) => `/embed/cards/${kind}/${id}/`,
  /** A short address to print and to say. It leads on at once. */
  go: (short: string) => `/go/${short}/`,
  help: (filters: { readonly nation?: Nation | undefined; readonly who?: HelpFor | undefined } = {}) =>
    `/get-help/${[filters.nation, filters.who].flatMap((one) => (one ? [`${one}/`] : [])).join("")}`,
  practise: () => "/practise/",
  talk: (id: string) => `/practise/${id}/`,
  turn: (talk: string, turn: string) => `/practise/${talk}/${turn}/`,
  talkScript: (id: string) => `/practise/${id}/${SCRIPT}/`,
  search: () => "/search/",
  /** Where *Did this help?* leads. Nothing may fetch it but the reader: a host counts how often it is opened. */
  thanks: (answer: ThanksAnswer) => `/thanks/${answer}/`,
  leave: () => "/leave/",
  /** The way out for those who have said that a plan is to stay on this phone. */
  leaveAndStay: () => "/leave/later/",
  keep: () => "/keep/",
  noSignal: () => "/no-signal/",
  printStyles: () => "/assets/print.css",
  searchIndex: () => "/assets/search-index.js",
  ownWordsModel: () => "/assets/own-words-model.js",
  module: (name: ModuleName) => `/assets/${name}.js`,
} as const;

/** The picture of a page's own address, beside the page itself. `lib/publish` makes it for each page that shows it. */
export const PAGE_CODE = "qr.svg";

/** The address segment of the page that holds a whole conversation. No turn has this id. */
export const SCRIPT = "all";

/** The files of a kit. */
export const KIT_FILES = ["poster.pdf", "slide.pdf", "code.svg", "code.png"] as const;
export type KitFile = (typeof KIT_FILES)[number];

export const THANKS_ANSWERS = ["yes", "no"] as const;
export type ThanksAnswer = (typeof THANKS_ANSWERS)[number];

export type HelpFor = "you" | "child";

/** The browser modules a page may ask for. */
export const MODULES = [
  "leave",
  "leaving",
  "open-now",
  "plan",
  "keep",
  "kept-list",
  "film-player",
  "copy-text",
  "share",
  "search",
  "own-words",
] as const;
export type ModuleName = (typeof MODULES)[number];
