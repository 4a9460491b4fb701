import * as z from "zod";
import { isUkNumber, isUkRelayNumber, isUkTextNumber } from "../contacts/uk-number.ts";
import { ACTIONS, FORBIDDEN_ACTIONS } from "../flow/actions.ts";
import { FACTS, type FactName } from "../flow/facts.ts";
import type { FlowWords } from "../flow/in-words.ts";
import { trackingIn } from "./tracking.ts";

const words = z.string().trim().min(1, "write something here");
const day = z.iso.date("write a date as 2026-11-23");
/** Words with what an editor says of the field, to whoever writes it. */
const told = (description: string) => words.describe(description);

/** Where a text comes from and how fresh it is. Every file has these fields. */
const provenance = {
  sources: z
    .array(words)
    .min(1, "name at least one source from content/sources.json")
    .describe("Ids from content/sources.json: where what it says comes from."),
  unverified: z.array(words).describe("In words, whatever no person has confirmed. [] when all of it is."),
  checkedOn: day.describe("The day the facts were last checked, as 2026-11-23."),
  nextCheck: day.describe("The day to check them again, about half a year on."),
};

/** On a text that nobody shall see yet. */
const draft = z
  .literal(true, "write true, or take the line out")
  .optional()
  .describe("While it stands here, nobody sees this text. Take the line out to publish it.");

export const stepSchema = z.strictObject({
  draft,
  title: words
    .max(60, "keep a step's first line under 60 characters")
    .describe("Its first line: eight words or fewer, verb first."),
  ...provenance,
});

export const panelSchema = z.strictObject({
  title: told("Its heading."),
  /** The settled answer in one line. Picture panels only. */
  answer: told("The settled answer in one line. Picture panels only.").optional(),
  ...provenance,
});

/** What several texts say alike. A text that names it takes over where it comes from. */
export const sharedSchema = z.strictObject({
  title: told("What it is, for whoever reviews it. No reader sees it."),
  ...provenance,
});

const optionSchema = z.strictObject({
  label: told("The answer."),
  hint: told("A second line in plain words."),
  said: told("How it reads back on the plan, after “You said”."),
});

export const questionSchema = z.strictObject({
  /** Where what is to do stands above the question: see `first` in `lib/flow/questions.ts`. */
  crisis: z
    .strictObject({
      title: told("The page’s heading: the first thing to do."),
      lead: told("A line of comfort under it."),
      next: told("A line that leads on to the question."),
    })
    .optional()
    .describe("Only where lib/flow/questions.ts says that help stands above the question."),
  title: told("The question."),
  help: told("A line under the question.").optional(),
  groups: z
    .record(z.string(), words)
    .optional()
    .describe("Headings over groups of answers, by the ids in lib/flow/questions.ts."),
  options: z.record(z.string(), optionSchema).describe("The answers, by the ids in lib/flow/questions.ts."),
  ...provenance,
});

const ICONS = [
  "threat",
  "plane",
  "share",
  "share-back",
  "globe",
  "fake",
  "chat",
  "eye",
  "phone",
  "hand",
  "shield",
  "inbox",
  "video",
  "child",
  "search",
  "question",
] as const;

const article = {
  draft,
  title: told("Its title, different from every other page's."),
  description: words
    .max(155, "keep the description under 155 characters")
    .describe("One sentence for a search engine, under 155 characters."),
  search: z.array(words).min(1, "list the words a parent would type").describe("Words a parent would type."),
};

export const situationSchema = z.strictObject({
  ...article,
  card: z
    .strictObject({
      label: told("What happened, in a few words."),
      hint: told("The second line of the card."),
      icon: z.enum(ICONS).describe("The drawing on the card."),
    })
    .describe("Its card on the first page."),
  first: told("What to do in the first minute. It stands at the top."),
  enters: z
    .array(words)
    .describe("Answers already given when the reader goes on to the questions: option ids from lib/flow/questions.ts."),
  usual: z
    .array(words)
    .min(1, "name the answers of the usual plan")
    .describe("The answers of its usual plan: option ids from lib/flow/questions.ts."),
  ...provenance,
});

export const topicSchema = z.strictObject({ ...article, ...provenance });

export const guideSchema = z.strictObject({
  ...article,
  /** The line on lists and links. */
  label: words.max(60, "keep the label under 60 characters").describe("The line on lists and links."),
  hint: told("The second line on lists.").optional(),
  /** The place in the section's list; in `index.mdx`, the section's place among the sections. */
  order: z
    .int("write a whole number")
    .describe("Its place in the section's list; in index.mdx, the section's place among the sections."),
  /** Who is meant by *you*. */
  audience: z
    .enum(["adult", "child"], "write adult or child")
    .default("adult")
    .describe("Who is meant by “you”. child: Childline first, grade 4, never “your child”."),
  ...provenance,
});

/** A page for people who work in schools. *You* is the member of staff. */
export const teacherSchema = z.strictObject({
  ...article,
  /** The line on lists and links. */
  label: words.max(60, "keep the label under 60 characters"),
  hint: words.optional(),
  /** The place in the list of pages for schools. */
  order: z.int("write a whole number"),
  ...provenance,
});

/** Words that stand on the page as they are written, beside the shared texts they name. */
const plain = words.regex(
  /^(?:[^<>{}[\]*_|`#]|\{shared:[a-z0-9-]+\})*$/,
  "write plain words only: no marks of Markdown, components or code",
);

/**
 * One sentence the adult says, and how it lands. `better` stands where it did not open the child, and says why the better
 * sentence is better. `end` stands where the conversation ends.
 */
const talkTurnSchema = z.strictObject({
  you: plain.describe("What the adult says. It is also the link on the page before."),
  child: plain.describe("What the child does and says. Speech stands in “ ”."),
  why: plain.describe("Why it lands like that, in two or three short sentences."),
  better: plain
    .optional()
    .describe("Only where the sentence did not open the child: why the better sentence is better."),
  end: plain.optional().describe("Only where the conversation ends: how things stand, and what comes next."),
});

/** A conversation, from top to bottom. Which sentence leads where is in `lib/talks`. */
export const talkSchema = z.strictObject({
  ...article,
  /** The second line of its card. */
  card: plain.describe("The second line of its card."),
  who: plain.describe("Who the reader is."),
  scene: plain.describe("Where they are, and what has happened."),
  opening: plain.describe("What the child does and says first."),
  turns: z.record(z.string(), talkTurnSchema).describe("The sentences, by the ids in lib/talks/talks/<id>.ts."),
  ...provenance,
});

/** One slide of the parents' evening: few words, large enough for the back of a hall. */
const slideSchema = z.strictObject({
  title: plain.max(50, "keep a slide's title within 50 characters"),
  lines: z
    .array(plain.max(70, "keep a line within 70 characters, so that it fits across a slide"))
    .min(1, "write at least one line")
    .max(4, "keep to four lines; put the rest in the leader's notes"),
  /** The film that is played here. */
  film: words.optional(),
  /** The conversation that is practised here. */
  talk: words.optional(),
});

export const slidesSchema = z
  .array(slideSchema)
  .min(10, "an evening of twenty minutes has at least 10 slides")
  .max(12, "an evening of twenty minutes has at most 12 slides");

/** Pages about this site state no outside fact, so they may have no source. */
export const aboutSchema = z.strictObject({
  ...article,
  ...provenance,
  sources: z.array(words).describe("Ids from content/sources.json; [] where it states no outside fact."),
});

/** What a school sends home about one page. What all of them share is in `kit.json`. */
const kitSchema = z.strictObject({
  /** The short address, `/go/<short>/`: an ordinary word that tells nobody's story. It is printed, so it never changes. */
  short: words.regex(/^[a-z]{3,8}$/, "write one short word in small letters"),
  /** The big line of the poster and the slide. */
  sentence: plain.max(60, "keep the big line under 60 characters"),
  lines: z.array(plain.max(60, "keep a line under 60 characters")).length(2, "write two lines"),
  newsletter: plain,
  text: plain,
  letter: plain,
  /** A service that papers and the card name as well, before those that all of them name. */
  also: words.optional(),
});
export const kitsSchema = z.record(z.string(), kitSchema);

const nations = z.array(z.enum(["england", "wales", "scotland", "northern-ireland"]));
const digits = z
  .string("write a telephone number as a string, in quotes")
  .regex(/^\d[\d ]{1,14}$/, "write a telephone number in digits and spaces");
const toRing = digits.refine(isUkNumber, "nobody in the UK can dial this: look again at its digits and spaces");
const toText = digits.refine(isUkTextNumber, "nobody in the UK can text this: look again at its digits and spaces");
const untracked = (url: string) => trackingIn(url) === null;
const NO_TRACKING = {
  error: ({ input }: { input?: unknown }) =>
    `take ${trackingIn(String(input))} out of the address: it tells another company where the reader came from`,
};
const address = z
  .url("write a whole web address")
  .startsWith("https://", "a web address starts with https://")
  .refine(untracked, NO_TRACKING);
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, "write a time as 09:30");

export const contactSchema = z.strictObject({
  audience: z.array(z.enum(["you", "child", "school"])).describe("For whom it is listed."),
  adultsOnly: z.boolean().describe("true keeps it off the list, and a rule refuses it in any plan."),
  nations: nations.min(1).describe("Where it serves: it is left out of plans for other nations."),
  phone: z.array(z.strictObject({ number: toRing, nations: nations.optional(), kind: z.literal("voice").optional() })),
  text: z.array(z.strictObject({ number: toText, keyword: words.optional(), nations: nations.optional() })),
  relay: z.array(words.refine(isUkRelayNumber, "write 18000, or 18001 and a UK number")).optional(),
  notChecked: z
    .array(words)
    .optional()
    .describe("Numbers of this service that no page of theirs was seen to give. Each prints “(number not checked)”."),
  email: z.email().nullable().describe("null where there is none."),
  links: z.array(
    z.strictObject({
      id: z.enum(["main", "form", "fearless", "talk", "think-before-you-share"]),
      href: address,
      nations: nations.optional(),
    }),
  ),
  hours: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("always") }),
    z.strictObject({
      kind: z.literal("weekly"),
      periods: z.array(z.strictObject({ days: z.array(z.int().min(1).max(7)), from: clock, to: clock })).min(1),
      bankHolidays: z.enum(["open", "closed"]),
    }),
    z.strictObject({ kind: z.literal("check") }),
    z.strictObject({ kind: z.literal("online") }),
  ]),
  hoursVerified: z.boolean().describe("true only when the service itself has confirmed the hours."),
  rungOn: z
    .union([day, z.literal("never")], "write the day somebody rang it, as 2026-11-23, or never for an emergency line")
    .optional()
    .describe("The day a person rang its numbers. Left out until then. never: an emergency line, which nobody tests."),
  ...provenance,
  sources: z.array(words),
});

/** An app: where to report in it, and how fresh that is. */
export const platformSchema = z.strictObject({
  links: z.array(z.strictObject({ id: z.enum(["main", "safety"]), href: address })),
  ...provenance,
  sources: z.array(words).describe("Ids from content/sources.json; [] where nothing is confirmed."),
});

/** UK bank holidays, by who keeps them. */
export const bankHolidaysSchema = z.record(z.string(), z.array(day).min(1, "list the bank holidays"));

const perNation = z.strictObject({
  unsaid: words,
  england: words,
  wales: words,
  scotland: words,
  "northern-ireland": words,
});

export const contactWordsSchema = z.strictObject({
  name: z.union([words, perNation]).describe("Its name, or one for each nation."),
  /** The name within a sentence, where that differs. */
  inline: told("The name within a sentence, where that differs.").optional(),
  /** What each number reaches, where one contact has several. */
  numbers: z.record(z.string(), words).optional().describe("What each number reaches, where there are several."),
  for: told("What it helps with, in one line."),
  hours: told("The hours in words: readers without script see only these."),
  cost: told("What it costs."),
  happens: z.array(words).min(1).describe("What happens when somebody rings or writes, line by line."),
  note: told("What to know first, such as for whom it is not.").optional(),
  extra: told("Something more, at the end.").optional(),
});

export const platformWordsSchema = z.strictObject({
  name: told("The app, as people call it."),
  report: told("How to report inside it."),
  note: told("What to know first.").optional(),
});

export const termSchema = perNation;

/** What people type: letters, digits and spaces, an apostrophe or a hyphen within. */
const typed = words.regex(
  /^[\p{L}\p{N}](?:[\p{L}\p{N} '’-]*[\p{L}\p{N}])?$/u,
  "write what a parent would type: words only, no marks",
);

/** The search page's words, and what the search knows of other words. `lib/search` says what each is for. */
export const searchSchema = z.strictObject({
  title: plain,
  documentTitle: plain,
  description: plain.max(155, "keep the description under 155 characters"),
  lead: plain,
  private: plain,
  label: plain,
  button: plain,
  loading: plain,
  failed: plain,
  one: plain,
  /** With `{n}` for how many. */
  many: words.includes("{n}", { error: "write {n} where the number of pages goes" }),
  none: plain,
  results: plain,
  danger: plain,
  dangerLead: plain,
  all: plain,
  start: plain,
  help: plain,
  kinds: z.strictObject({
    home: plain,
    question: plain,
    situation: plain,
    topic: plain,
    guide: plain,
    young: plain,
    school: plain,
    help: plain,
    film: plain,
    talk: plain,
    about: plain,
  }),
  /** Search words of pages that have no front matter. */
  also: z.record(z.string(), z.array(typed)),
  /** Words too common to look for. */
  small: z.array(typed),
  /** Groups of words that mean the same to a parent. */
  synonyms: z
    .array(z.array(typed).min(2, "put at least two words in a group, or take it out"))
    .superRefine((groups, found) => {
      for (const [at, group] of groups.entries()) {
        const twice = group.find((word, place) => group.indexOf(word) !== place);
        if (twice) found.addIssue({ code: "custom", path: [at], message: `“${twice}” is there twice. Keep one` });
      }
    }),
  /** Words that bring the emergency numbers first. */
  dangerWords: z.array(typed).min(1, "list words that mean danger to life"),
});

const ruleSentence = plain.regex(/^[\p{Lu}\d].{8,}\.$/u, "write one whole sentence with a full stop");
/** Each safety rule in one sentence that a safeguarding lead can sign; a rule over words with those it looks for. */
export const rulesSchema = z.record(
  z.string(),
  z.union([
    ruleSentence,
    z.strictObject({ says: ruleSentence, words: z.array(plain).min(1, "write the words the rule looks for") }),
  ]),
);

export const sourceSchema = z.strictObject({
  publisher: told("Who published it."),
  title: told("Its title, as published."),
  url: z.url("write a whole web address").refine(untracked, NO_TRACKING).describe("Its address."),
  date: words.nullable().describe("The date on it; null where none is seen."),
  note: told("What makes it weaker than it looks.").optional(),
});

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** `/.well-known/security.txt`: the one place of its date. RFC 9116 asks for less than a year. */
export const securitySchema = z
  .strictObject({
    checkedOn: day.describe("The day expires was last set, as 2026-11-28."),
    expires: day.describe("The day after which nobody is to rely on it: within a year of checkedOn."),
  })
  .superRefine(({ checkedOn, expires }, found) => {
    const span = Date.parse(expires) - Date.parse(checkedOn);
    if (span > 0 && span < YEAR) return;
    found.addIssue({ code: "custom", path: ["expires"], message: "write a day after checkedOn, less than a year on" });
  });

const wordsForEach = <K extends string>(keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, words])) as Record<K, typeof words>);

const factWordsSchema = (name: FactName) =>
  z.strictObject({
    is: words.includes("{value}", "write {value} where the words of a value go"),
    values: wordsForEach(FACTS[name]),
    every: words.optional(),
    absent: words,
  });

/** Words for every fact, value, action and demand of the flow: what the flow has and this has not is reported by name. */
export const flowWordsSchema: z.ZodType<FlowWords> = z.strictObject({
  facts: z.strictObject(
    Object.fromEntries((Object.keys(FACTS) as FactName[]).map((name) => [name, factWordsSchema(name)])) as Record<
      FactName,
      ReturnType<typeof factWordsSchema>
    >,
  ),
  actions: wordsForEach(ACTIONS),
  forbidden: wordsForEach(FORBIDDEN_ACTIONS),
  demands: wordsForEach([
    "include",
    "include-under",
    "exclude",
    "forbid",
    "first",
    "before",
    "never-both",
    "ring",
    "never-ring",
    "ring-first",
    "ring-any-hour",
    "children-only",
    "answer",
    "never-answer",
    "show",
    "at-most",
    "at-least",
    "words-exclude",
    "words-include",
  ]),
  conditions: wordsForEach(["always", "either", "any", "unless", "unless-any", "and", "or", "quote"]),
});

/** Addresses that a page once had. Whoever kept one is led on. */
export const retiredSchema = z.array(
  z.strictObject({
    from: words.regex(/^\/(?:[a-z0-9-]+\/)+$/, "write the old address as /topics/old-name/"),
    to: words.regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, "write the new address as /topics/new-name/"),
    on: day,
    why: told("Why, for whoever looks later."),
  }),
);

export type SharedWords = z.infer<typeof sharedSchema>;
export type StepWords = z.infer<typeof stepSchema>;
export type PanelWords = z.infer<typeof panelSchema>;
export type QuestionWords = z.infer<typeof questionSchema>;
export type SituationWords = z.infer<typeof situationSchema>;
export type TopicWords = z.infer<typeof topicSchema>;
export type GuideWords = z.infer<typeof guideSchema>;
export type TeacherWords = z.infer<typeof teacherSchema>;
export type Slide = z.infer<typeof slideSchema>;
export type TalkWords = z.infer<typeof talkSchema>;
export type TalkTurnWords = z.infer<typeof talkTurnSchema>;
export type KitWords = z.infer<typeof kitSchema>;
export type AboutWords = z.infer<typeof aboutSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type ContactWords = z.infer<typeof contactWordsSchema>;
export type Icon = (typeof ICONS)[number];
