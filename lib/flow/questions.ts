import type { Facts } from "./facts.ts";

/**
 * The questions, as a tree of links. A path of answers is the only state:
 * `/what-to-do/<segment>/<segment>/…`.
 *
 * Segments are discreet: they say what the reader does next, not what happened,
 * so that a history list or a shared link tells nobody's story.
 */
export interface Option {
  /** Names the option's words in `content/en/questions/<question>.mdx`. */
  readonly id: string;
  /** The address segment. Two options of one question may share a segment when they lead to the same place. */
  readonly segment: string;
  readonly establishes: Facts;
  /** The next question, or `plan` when the facts are enough. */
  readonly next: QuestionId | "plan";
  /**
   * The options of the path this one joins, from the first question on, where that path has the right plan already.
   * The reader goes on there; `segment`, `establishes` and `next` are not used.
   */
  readonly joins?: readonly string[];
  /** A heading the option stands under, where a question has many options. */
  readonly group?: string;
}

export interface Question {
  /**
   * Life comes first: what is to do stands above the question, as the *now* of the plan for the answers so far and these
   * facts.
   */
  readonly first?: Facts;
  readonly options: readonly Option[];
}

export const FIRST_QUESTION = "safe";

/** Somebody at home or in the family is the same plan whatever the picture did. */
const JOIN_FAMILY = {
  id: "family",
  segment: "home",
  establishes: {},
  next: "age",
  joins: ["no", "adult", "family"],
} as const satisfies Omit<Option, "next"> & { next: string };

const questions = {
  safe: {
    options: [
      { id: "hurt", segment: "stay-close", establishes: { selfHarm: "yes" }, next: "behind" },
      { id: "danger", segment: "get-safe", establishes: {}, next: "danger" },
      { id: "no", segment: "go-on", establishes: {}, next: "what" },
      { id: "unsure", segment: "check-first", establishes: { selfHarm: "maybe" }, next: "behind" },
    ],
  },
  behind: {
    first: {},
    options: [
      { id: "threat", segment: "pushed", establishes: { threat: "unsaid", who: "unknown" }, next: "plan" },
      { id: "adult", segment: "older", establishes: { who: "adult-or-stranger" }, next: "plan" },
      { id: "family", segment: "home", establishes: { who: "family" }, next: "plan" },
      { id: "unsure", segment: "not-now", establishes: {}, next: "plan" },
    ],
  },
  danger: {
    first: { danger: "unsure" },
    options: [
      { id: "coming", segment: "on-the-way", establishes: { danger: "coming" }, next: "plan" },
      { id: "meeting", segment: "out", establishes: { danger: "meeting" }, next: "plan" },
      { id: "home", segment: "here", establishes: { danger: "home", who: "family" }, next: "plan" },
      { id: "unsure", segment: "not-sure", establishes: { danger: "unsure" }, next: "plan" },
    ],
  },
  what: {
    options: [
      { id: "threat", segment: "hold-firm", establishes: { happened: "threat" }, next: "threat", group: "now" },
      { id: "adult", segment: "speak-up", establishes: { happened: "adult" }, next: "adult", group: "now" },
      { id: "asked", segment: "back-them", establishes: { happened: "asked" }, next: "asked", group: "now" },
      {
        id: "video",
        segment: "look-after",
        establishes: { happened: "video", live: "yes" },
        next: "video",
        group: "now",
      },
      { id: "sent", segment: "talk-first", establishes: { happened: "sent" }, next: "sent", group: "picture" },
      {
        id: "spread",
        segment: "steady-it",
        establishes: { happened: "spread", spread: "yes" },
        next: "spread",
        group: "picture",
      },
      {
        id: "posted",
        segment: "take-down",
        establishes: { happened: "posted", posted: "yes" },
        next: "posted",
        group: "picture",
      },
      {
        id: "fake",
        segment: "set-straight",
        establishes: { happened: "fake", fake: "yes" },
        next: "fake",
        group: "picture",
      },
      { id: "received", segment: "leave-it", establishes: { happened: "received" }, next: "received", group: "other" },
      { id: "shared", segment: "put-right", establishes: { happened: "shared" }, next: "shared", group: "other" },
      {
        id: "found",
        segment: "pause",
        establishes: { happened: "found", found: "yes" },
        next: "found",
        group: "reader",
      },
      {
        id: "copy",
        segment: "hand-over",
        establishes: { happened: "copy", copy: "yes" },
        next: "copy",
        group: "reader",
      },
      { id: "talk", segment: "start-talking", establishes: { happened: "talk" }, next: "age", group: "reader" },
      { id: "unsure", segment: "not-sure", establishes: { happened: "unsure" }, next: "age", group: "reader" },
    ],
  },
  threat: {
    options: [
      {
        id: "money",
        segment: "nothing-given",
        establishes: { threat: "money", paid: "no", who: "stranger" },
        next: "age",
      },
      { id: "paid", segment: "no-more", establishes: { threat: "money", paid: "yes", who: "stranger" }, next: "age" },
      { id: "pictures", segment: "say-no", establishes: { threat: "pictures", who: "stranger" }, next: "age" },
      { id: "peer", segment: "someone-known", establishes: { threat: "unsaid", who: "peer" }, next: "age" },
      { id: "adult", segment: "older", establishes: { threat: "unsaid", who: "adult" }, next: "age" },
      { id: "family", segment: "home", establishes: { threat: "unsaid", who: "family" }, next: "age" },
      { id: "unsure", segment: "not-sure", establishes: { threat: "unsaid", who: "unknown" }, next: "age" },
    ],
  },
  adult: {
    options: [
      { id: "online", segment: "online", establishes: { who: "stranger" }, next: "age" },
      { id: "partner", segment: "close", establishes: { who: "adult", adult: "partner" }, next: "age" },
      { id: "trusted", segment: "in-charge", establishes: { who: "adult", adult: "trusted" }, next: "age" },
      { id: "family", segment: "home", establishes: { who: "family" }, next: "age" },
      { id: "unsure", segment: "not-sure", establishes: { who: "unknown" }, next: "age" },
    ],
  },
  asked: {
    options: [
      { id: "peer", segment: "someone-known", establishes: { who: "peer" }, next: "age" },
      { id: "adult", segment: "older", establishes: { who: "adult-or-stranger" }, next: "age" },
      JOIN_FAMILY,
      { id: "unsure", segment: "not-sure", establishes: { who: "unknown" }, next: "age" },
    ],
  },
  video: {
    options: [
      { id: "stranger", segment: "online", establishes: { who: "stranger" }, next: "age" },
      { id: "peer", segment: "someone-known", establishes: { who: "peer" }, next: "age" },
      JOIN_FAMILY,
      { id: "unsure", segment: "not-sure", establishes: { who: "unknown" }, next: "age" },
    ],
  },
  sent: {
    options: [
      { id: "fine", segment: "one", establishes: { who: "peer", willing: "yes" }, next: "age" },
      { id: "pushed", segment: "uneasy", establishes: { who: "peer", willing: "no" }, next: "age" },
      { id: "several", segment: "a-few", establishes: { who: "several" }, next: "age" },
      { id: "adult", segment: "older", establishes: { who: "adult-or-stranger" }, next: "age" },
      JOIN_FAMILY,
      { id: "unsure", segment: "not-sure", establishes: { who: "unknown" }, next: "age" },
    ],
  },
  spread: {
    options: [
      { id: "known", segment: "people-known", establishes: { who: "several" }, next: "age" },
      { id: "wider", segment: "wider", establishes: { who: "adult-or-stranger" }, next: "age" },
      JOIN_FAMILY,
      { id: "unsure", segment: "not-sure", establishes: { who: "unknown" }, next: "age" },
    ],
  },
  posted: {
    options: [
      { id: "known", segment: "someone-known", establishes: { who: "peer" }, next: "age" },
      { id: "wider", segment: "wider", establishes: { who: "adult-or-stranger" }, next: "age" },
      JOIN_FAMILY,
      { id: "unsure", segment: "not-sure", establishes: { who: "unknown" }, next: "age" },
    ],
  },
  fake: {
    options: [
      { id: "around", segment: "people-known", establishes: { who: "peer", spread: "yes" }, next: "age" },
      { id: "online", segment: "online", establishes: { who: "unknown", posted: "yes" }, next: "age" },
      { id: "threat", segment: "hold-firm", establishes: { who: "unknown", threat: "unsaid" }, next: "age" },
      { id: "adult", segment: "older", establishes: { who: "adult-or-stranger" }, next: "age" },
      JOIN_FAMILY,
      { id: "unsure", segment: "not-sure", establishes: { who: "unknown" }, next: "age" },
    ],
  },
  received: {
    options: [
      { id: "sender", segment: "someone-known", establishes: { who: "peer", picture: "sender" }, next: "age" },
      {
        id: "passed",
        segment: "passed-on",
        establishes: { who: "peer", picture: "other-child", spread: "yes" },
        next: "age",
      },
      { id: "adult", segment: "older", establishes: { who: "adult-or-stranger", picture: "unknown" }, next: "age" },
      JOIN_FAMILY,
      { id: "unsure", segment: "not-sure", establishes: { who: "unknown", picture: "unknown" }, next: "age" },
    ],
  },
  shared: {
    options: [
      { id: "passed", segment: "passed-on", establishes: { role: "passed-on", picture: "other-child" }, next: "age" },
      { id: "asked", segment: "asked", establishes: { role: "asked", picture: "other-child" }, next: "age" },
      { id: "made", segment: "made", establishes: { role: "made", picture: "other-child", fake: "yes" }, next: "age" },
      {
        id: "pressured",
        segment: "get-advice",
        establishes: { role: "pressured", picture: "other-child" },
        next: "age",
      },
      { id: "unsure", segment: "not-sure", establishes: { role: "unsure", picture: "other-child" }, next: "age" },
    ],
  },
  found: {
    options: [
      { id: "theirs", segment: "theirs", establishes: { picture: "child" }, next: "age" },
      { id: "other", segment: "someone-else", establishes: { picture: "other-child" }, next: "age" },
      {
        id: "worrying",
        segment: "worried",
        establishes: { picture: "unknown", who: "adult-or-stranger" },
        next: "age",
      },
      { id: "unsure", segment: "not-sure", establishes: { picture: "unknown" }, next: "age" },
    ],
  },
  copy: {
    options: [
      { id: "mine", segment: "theirs", establishes: { picture: "child", spread: "yes" }, next: "age" },
      { id: "other", segment: "someone-else", establishes: { picture: "other-child", spread: "yes" }, next: "age" },
      { id: "unsure", segment: "not-sure", establishes: { picture: "unknown", spread: "yes" }, next: "age" },
    ],
  },
  age: {
    options: [
      { id: "teen", segment: "teen", establishes: { under13: "no" }, next: "plan" },
      { id: "younger", segment: "younger", establishes: { under13: "possible" }, next: "plan" },
      { id: "extra-help", segment: "extra-help", establishes: { send: "yes", under13: "no" }, next: "plan" },
      { id: "unsure", segment: "younger", establishes: { under13: "possible" }, next: "plan" },
    ],
  },
} as const satisfies Record<string, { first?: Facts; options: readonly (Omit<Option, "next"> & { next: string })[] }>;

export type QuestionId = keyof typeof questions;

export const QUESTIONS: Readonly<Record<QuestionId, Question>> = questions;

/**
 * Facts that cut across every branch. They are not questions but choices on the plan itself,
 * each an address of its own: first the nation, then who is reading.
 * A plan without them is whole: it names every nation's way where they differ, and speaks to a parent.
 */
export const REFINEMENTS = [
  {
    id: "nation",
    options: [
      { segment: "england", establishes: { nation: "england" } },
      { segment: "wales", establishes: { nation: "wales" } },
      { segment: "scotland", establishes: { nation: "scotland" } },
      { segment: "northern-ireland", establishes: { nation: "northern-ireland" } },
    ],
  },
  {
    id: "reader",
    options: [
      { segment: "carer", establishes: { reader: "carer" } },
      { segment: "relative", establishes: { reader: "relative" } },
      { segment: "school", establishes: { reader: "school" } },
    ],
  },
] as const satisfies readonly { id: string; options: readonly { segment: string; establishes: Facts }[] }[];

/** No plan may be further than this many answers from the start, refinements included. */
export const MOST_ANSWERS = 6;
