import { CALM_TO_DELETE, HOME, IN_DANGER } from "./common-conditions.ts";
import type { Condition } from "./facts.ts";

/**
 * The parts of a plan beside its steps. Each panel is one MDX file, `content/en/panels/<id>.mdx`.
 *
 * - `picture`: the one settled answer on what to do with it. The first row that holds is the answer.
 * - `say`: what to say and not to say. The first row that holds, and those marked `also`.
 * - `keep`: what to keep and never to keep. The first row that holds.
 * - `next`: what happens next. Every row that holds.
 * - `flags`: what would change the plan. Every row that holds.
 * - `differ`: where good sources differ and why we say this. Every row that holds.
 */
export const SECTIONS = ["picture", "say", "keep", "flags", "next", "differ"] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections in which only the first matching panel is shown, because there must be one answer. */
export const ONE_ANSWER: readonly Section[] = ["picture", "say", "keep"];

export interface Panel {
  readonly id: string;
  readonly section: Section;
  readonly when: Condition;
  /** Shown beside the one answer of its section, not instead of it. */
  readonly also?: true;
}

/** A step under *now* lists the signs that mean 999, so that they stand once on a plan. */
const LIFE_SIGNS_NOW = {
  any: [
    { selfHarm: ["yes", "maybe"] },
    { ...HOME, absent: ["danger", "selfHarm"], threat: ["money", "pictures", "unsaid"] },
  ],
} as const satisfies Condition;

export const PANELS = [
  { id: "picture-none", section: "picture", when: { happened: "talk" } },
  { id: "picture-school", section: "picture", when: { reader: "school" } },
  { id: "picture-not-now", section: "picture", when: IN_DANGER },
  { id: "picture-your-copy-ni", section: "picture", when: { copy: "yes", nation: "northern-ireland" } },
  { id: "picture-your-copy", section: "picture", when: { copy: "yes" } },
  { id: "picture-asked", section: "picture", when: { happened: "asked" } },
  {
    id: "picture-other-child-ni",
    section: "picture",
    when: {
      happened: ["received", "found"],
      picture: ["sender", "other-child", "unknown"],
      nation: "northern-ireland",
    },
  },
  {
    id: "picture-other-child",
    section: "picture",
    when: { happened: ["received", "found"], picture: ["sender", "other-child", "unknown"] },
  },
  { id: "picture-passed-on", section: "picture", when: { happened: "shared" } },
  { id: "picture-child-deletes", section: "picture", when: CALM_TO_DELETE },
  { id: "picture-calm-ni", section: "picture", when: { concern: "calm" } },
  { id: "picture-found", section: "picture", when: { happened: "found" } },
  { id: "picture-keep", section: "picture", when: {} },

  {
    id: "say-extra-help",
    section: "say",
    when: { ...HOME, send: "yes", not: { happened: ["talk", "shared", "copy"] } },
    also: true,
  },
  {
    id: "say-younger",
    section: "say",
    when: { ...HOME, under13: "possible", absent: ["send"], not: { happened: ["talk", "shared", "copy"] } },
    also: true,
  },

  { id: "say-school", section: "say", when: { reader: "school" } },
  { id: "say-hurt", section: "say", when: { selfHarm: ["yes", "maybe"] } },
  { id: "say-danger", section: "say", when: { danger: ["coming", "meeting", "home", "unsure"] } },
  { id: "say-talk", section: "say", when: { happened: "talk" } },
  { id: "say-family", section: "say", when: { who: "family" } },
  { id: "say-threat", section: "say", when: { threat: ["money", "pictures", "unsaid"] } },
  { id: "say-adult", section: "say", when: { happened: "adult" } },
  { id: "say-sent", section: "say", when: { happened: "sent" } },
  { id: "say-unsure", section: "say", when: { happened: "unsure" } },
  { id: "say-spread", section: "say", when: { happened: "spread" } },
  { id: "say-posted", section: "say", when: { happened: "posted" } },
  { id: "say-fake", section: "say", when: { happened: "fake" } },
  { id: "say-video", section: "say", when: { happened: "video" } },
  { id: "say-asked", section: "say", when: { happened: "asked" } },
  { id: "say-received", section: "say", when: { happened: "received" } },
  { id: "say-shared", section: "say", when: { happened: "shared" } },
  { id: "say-found", section: "say", when: { happened: "found" } },
  { id: "say-copy", section: "say", when: {} },

  { id: "keep-school", section: "keep", when: { reader: "school", not: { happened: "talk" } } },
  { id: "keep-nothing", section: "keep", when: { any: [{ happened: "talk" }, { concern: "calm" }] } },
  { id: "keep-family", section: "keep", when: { who: "family" } },
  { id: "keep-threat", section: "keep", when: { threat: ["money", "pictures", "unsaid"] } },
  { id: "keep-posted", section: "keep", when: { posted: "yes" } },
  { id: "keep-shared", section: "keep", when: { happened: "shared" } },
  { id: "keep-words", section: "keep", when: {} },

  { id: "flags-life", section: "flags", when: { not: LIFE_SIGNS_NOW } },
  { id: "flags-life-above", section: "flags", when: LIFE_SIGNS_NOW },
  {
    id: "flags-report",
    section: "flags",
    when: {
      ...HOME,
      concern: ["calm", "talk-it-through", "school"],
      absent: ["danger", "selfHarm"],
      not: { happened: "shared" },
    },
  },
  { id: "flags-threat", section: "flags", when: { ...HOME, threat: ["money", "pictures", "unsaid"] } },
  { id: "flags-shared", section: "flags", when: { ...HOME, happened: "shared" } },
  { id: "flags-talk", section: "flags", when: { happened: "talk" } },

  { id: "next-hurt", section: "next", when: { selfHarm: ["yes", "maybe"] } },
  { id: "next-police", section: "next", when: { ...HOME, concern: "report", not: { copy: "yes" } } },
  { id: "next-family", section: "next", when: { who: "family" } },
  {
    id: "next-school",
    section: "next",
    when: {
      ...HOME,
      any: [{ spread: "yes", not: { copy: "yes" } }, { happened: "shared" }, { happened: "fake", who: "peer" }],
    },
  },
  {
    id: "next-calm",
    section: "next",
    when: {
      ...HOME,
      concern: ["calm", "talk-it-through"],
      absent: ["danger", "selfHarm"],
      not: { any: [{ happened: "copy" }, { picture: ["other-child", "sender"] }] },
    },
  },
  { id: "next-shared", section: "next", when: { happened: "shared" } },
  { id: "next-threat", section: "next", when: { ...HOME, threat: ["money", "pictures", "unsaid"] } },
  {
    id: "next-removal",
    section: "next",
    when: { ...HOME, happened: ["threat", "sent", "spread", "posted", "fake", "video"] },
  },
  { id: "next-talk", section: "next", when: { happened: "talk" } },
  { id: "next-in-school", section: "next", when: { reader: "school", not: { happened: "talk" } } },
  { id: "next-carer", section: "next", when: { reader: "carer", not: { happened: "talk" } } },

  {
    id: "differ-keep",
    section: "differ",
    when: { ...HOME, concern: ["report", "school"], absent: ["danger", "selfHarm"], not: { happened: "asked" } },
  },
  {
    id: "differ-delete",
    section: "differ",
    when: { ...HOME, concern: ["calm", "talk-it-through"], absent: ["danger", "selfHarm"] },
  },
  {
    id: "differ-screenshots",
    section: "differ",
    when: { ...HOME, concern: ["report", "school"], absent: ["danger", "selfHarm"] },
  },
  {
    id: "differ-block",
    section: "differ",
    when: { ...HOME, threat: ["money", "pictures", "unsaid"], not: { who: ["adult", "family"] } },
  },
  { id: "differ-will-they-post", section: "differ", when: { ...HOME, threat: ["money", "pictures"] } },
  {
    id: "differ-block-adult",
    section: "differ",
    when: {
      ...HOME,
      any: [
        { happened: "adult", not: { who: "family" } },
        { threat: ["money", "pictures", "unsaid"], who: ["adult", "family"] },
      ],
    },
  },
  {
    id: "differ-school-or-police",
    section: "differ",
    when: { ...HOME, happened: ["spread", "fake"], absent: ["threat"] },
  },
  { id: "differ-searching", section: "differ", when: { ...HOME, happened: "posted" } },
  { id: "differ-tell-school", section: "differ", when: { ...HOME, concern: "calm" } },
  { id: "differ-other-child", section: "differ", when: { ...HOME, happened: "received" } },
  { id: "differ-found", section: "differ", when: { ...HOME, happened: "found" } },
  {
    id: "differ-phone",
    section: "differ",
    when: {
      reader: ["parent", "relative"],
      any: [
        { selfHarm: ["yes", "maybe"] },
        { threat: ["money", "pictures", "unsaid"] },
        { under13: "possible", not: { happened: ["copy", "shared"] } },
      ],
    },
  },
  { id: "differ-care-first", section: "differ", when: { selfHarm: ["yes", "maybe"] } },
  { id: "differ-family", section: "differ", when: { ...HOME, who: "family" } },
  { id: "differ-talk", section: "differ", when: { happened: "talk" } },
] as const satisfies readonly Panel[];

export type PanelId = (typeof PANELS)[number]["id"];
