import type { SectionId } from "../content/sections.ts";
import type { Nation } from "../flow/facts.ts";

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
  moreHelp: () => "/topics/#more-help",
  sources: () => "/about/sources/",
  about: (id: string) => `/about/${id}/`,
  films: () => "/films/",
  film: (id: string) => `/films/${id}/`,
  /** A film alone, for other sites to frame. */
  embeddedFilm: (id: string) => `/embed/films/${id}/`,
  help: (filters: { readonly nation?: Nation | undefined; readonly who?: HelpFor | undefined } = {}) =>
    `/get-help/${[filters.nation, filters.who].flatMap((one) => (one ? [`${one}/`] : [])).join("")}`,
  practise: () => "/practise/",
  talk: (id: string) => `/practise/${id}/`,
  turn: (talk: string, turn: string) => `/practise/${talk}/${turn}/`,
  talkScript: (id: string) => `/practise/${id}/${SCRIPT}/`,
  leave: () => "/leave/",
  printStyles: () => "/assets/print.css",
  ownWordsModel: () => "/assets/own-words-model.js",
  module: (name: ModuleName) => `/assets/${name}.js`,
} as const;

/** The address segment of the page that holds a whole conversation. No turn has this id. */
export const SCRIPT = "all";

export type HelpFor = "you" | "child";

/** The browser modules a page may ask for. */
export const MODULES = ["leave", "leaving", "open-now", "film-player", "copy-text", "own-words"] as const;
export type ModuleName = (typeof MODULES)[number];
