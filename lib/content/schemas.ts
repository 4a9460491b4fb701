import * as z from "zod";

const words = z.string().trim().min(1, "write something here");
const day = z.iso.date("write a date as 2026-11-23");

/** Where a text comes from and how fresh it is. Every file has these fields. */
const provenance = {
  sources: z.array(words).min(1, "name at least one source from content/sources.json"),
  unverified: z.array(words),
  checkedOn: day,
  nextCheck: day,
};

/** On a text that nobody shall see yet. */
const draft = z.literal(true, "write true, or take the line out").optional();

export const stepSchema = z.strictObject({
  draft,
  title: words.max(60, "keep a step's first line under 60 characters"),
  ...provenance,
});

export const panelSchema = z.strictObject({
  title: words,
  /** The settled answer in one line. Picture panels only. */
  answer: words.optional(),
  ...provenance,
});

const optionSchema = z.strictObject({ label: words, hint: words, said: words });

export const questionSchema = z.strictObject({
  title: words,
  help: words.optional(),
  groups: z.record(z.string(), words).optional(),
  options: z.record(z.string(), optionSchema),
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
  title: words,
  description: words.max(155, "keep the description under 155 characters"),
  search: z.array(words).min(1, "list the words a parent would type"),
};

export const situationSchema = z.strictObject({
  ...article,
  card: z.strictObject({ label: words, hint: words, icon: z.enum(ICONS) }),
  first: words,
  enters: z.array(words),
  usual: z.array(words).min(1, "name the answers of the usual plan"),
  ...provenance,
});

export const topicSchema = z.strictObject({ ...article, ...provenance });

export const guideSchema = z.strictObject({
  ...article,
  /** The line on lists and links. */
  label: words.max(60, "keep the label under 60 characters"),
  hint: words.optional(),
  /** The place in the section's list; in `index.mdx`, the section's place among the sections. */
  order: z.int("write a whole number"),
  /** Who is meant by *you*. */
  audience: z.enum(["adult", "child"], "write adult or child").default("adult"),
  ...provenance,
});

/** Words that stand on the page as they are written. */
const plain = words.regex(/^[^<>{}[\]*_|`#]*$/, "write plain words only: no marks of Markdown, components or code");

/**
 * One sentence the adult says, and how it lands. `better` stands where it did not open the child, and says why the better
 * sentence is better. `end` stands where the conversation ends.
 */
const talkTurnSchema = z.strictObject({
  you: plain,
  child: plain,
  why: plain,
  better: plain.optional(),
  end: plain.optional(),
});

/** A conversation, from top to bottom. Which sentence leads where is in `lib/talks`. */
export const talkSchema = z.strictObject({
  ...article,
  /** The second line of its card. */
  card: plain,
  who: plain,
  scene: plain,
  opening: plain,
  turns: z.record(z.string(), talkTurnSchema),
  ...provenance,
});

/** Pages about this site state no outside fact, so they may have no source. */
export const aboutSchema = z.strictObject({ ...article, ...provenance, sources: z.array(words) });

const nations = z.array(z.enum(["england", "wales", "scotland", "northern-ireland"]));
const digits = z
  .string("write a telephone number as a string, in quotes")
  .regex(/^\d[\d ]{1,14}$/, "write a telephone number in digits and spaces");
const address = z.url("write a whole web address").startsWith("https://", "a web address starts with https://");
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, "write a time as 09:30");

export const contactSchema = z.strictObject({
  audience: z.array(z.enum(["you", "child", "school"])),
  adultsOnly: z.boolean(),
  nations: nations.min(1),
  phone: z.array(z.strictObject({ number: digits, nations: nations.optional(), kind: z.literal("voice").optional() })),
  text: z.array(z.strictObject({ number: digits, keyword: words.optional(), nations: nations.optional() })),
  relay: z.array(words).optional(),
  email: z.email().nullable(),
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
  hoursVerified: z.boolean(),
  ...provenance,
  sources: z.array(words),
});

const perNation = z.strictObject({
  unsaid: words,
  england: words,
  wales: words,
  scotland: words,
  "northern-ireland": words,
});

export const contactWordsSchema = z.strictObject({
  name: z.union([words, perNation]),
  /** The name within a sentence, where that differs. */
  inline: words.optional(),
  /** What each number reaches, where one contact has several. */
  numbers: z.record(z.string(), words).optional(),
  for: words,
  hours: words,
  cost: words,
  happens: z.array(words).min(1),
  note: words.optional(),
  extra: words.optional(),
});

export const platformWordsSchema = z.strictObject({ name: words, report: words, note: words.optional() });

export const termSchema = perNation;

export const sourceSchema = z.strictObject({
  publisher: words,
  title: words,
  url: z.url(),
  date: words.nullable(),
  note: words.optional(),
});

/** Addresses that a page once had. Whoever kept one is led on. */
export const retiredSchema = z.array(
  z.strictObject({
    from: words.regex(/^\/(?:[a-z0-9-]+\/)+$/, "write the old address as /topics/old-name/"),
    to: words.regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, "write the new address as /topics/new-name/"),
    on: day,
    why: words,
  }),
);

export type StepWords = z.infer<typeof stepSchema>;
export type PanelWords = z.infer<typeof panelSchema>;
export type QuestionWords = z.infer<typeof questionSchema>;
export type SituationWords = z.infer<typeof situationSchema>;
export type TopicWords = z.infer<typeof topicSchema>;
export type GuideWords = z.infer<typeof guideSchema>;
export type TalkWords = z.infer<typeof talkSchema>;
export type TalkTurnWords = z.infer<typeof talkTurnSchema>;
export type AboutWords = z.infer<typeof aboutSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type ContactWords = z.infer<typeof contactWordsSchema>;
export type Retired = z.infer<typeof retiredSchema>[number];
export type Icon = (typeof ICONS)[number];
