import { readdirSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { FLOW } from "../flow/flow.ts";
import { placeForOptions } from "../flow/paths.ts";
import { DANGERS } from "../own-words/danger.ts";
import { PhraseList } from "../own-words/phrases.ts";
import type { Road, Roads } from "../own-words/roads.ts";
import { type Knowledge, type Lessons, NONE, teach } from "../own-words/teach.ts";
import { listed } from "../own-words/vocabulary.ts";
import { routes } from "../site/routes.ts";
import { ContentError } from "./content-error.ts";
import { LANGUAGE } from "./language.ts";
import { type Content, content, KINDS, type Kind } from "./load.ts";

const FEWEST_EXAMPLES = 40;
const FOLDER = "own-words";
const EMERGENCY = "emergency";

const text = z
  .string()
  .trim()
  .min(1, "write a message, or take the line out")
  .max(600, "no message needs to be so long");
const examplesSchema = z.array(text);
const phrases = z.array(z.string().min(1));
const named = z.record(z.string(), z.string());
const lists = z.record(z.string(), phrases);
const vocabularySchema = z.strictObject({
  shorthand: named,
  fillers: z.string(),
  articles: z.string(),
  concepts: named,
  subject: z.strictObject({ concepts: z.string(), words: z.string() }),
});
const kindsSchema = z.strictObject({
  "self-harm": phrases,
  "on-the-way": phrases,
  meeting: phrases,
  missing: phrases,
  "at-home": phrases,
});
const dangerSchema = z.strictObject({ sets: named, kinds: kindsSchema, excuses: phrases });
const cuesSchema = z.strictObject({ sets: named, cues: lists });
/** A message by itself, or with the situation that it also tells of. */
const toldSchema = z.array(z.union([text, z.strictObject({ text, about: z.string() })]));
const emergencySchema = z.strictObject({
  "self-harm": toldSchema,
  "on-the-way": toldSchema,
  meeting: toldSchema,
  missing: toldSchema,
  "at-home": toldSchema,
  "near-misses": toldSchema,
});
const roadsSchema = z.strictObject({
  sets: named,
  evidence: lists,
  age: lists,
  ageOfTwo: lists,
  situations: z.record(
    z.string(),
    z.strictObject({
      /** Whether what happened takes two children, so that one age does not tell of both. */
      ofTwo: z.boolean().optional(),
      facts: lists,
      pages: z.array(z.string()).min(2, "name 2 to 4 pages").max(4, "name 2 to 4 pages"),
    }),
  ),
});
const heldBackSchema = z.array(
  z.strictObject({
    text: z.string().min(1),
    situation: z.string(),
    emergency: z.boolean(),
    kind: z.string().nullish(),
    note: z.string().optional(),
  }),
);

export interface HelpfulPage {
  readonly title: string;
  readonly href: string;
}

const file = (name: string) => `content/${LANGUAGE.folder}/${FOLDER}/${name}.json`;

/** Reads the examples and words from which the reader of messages is made. Throws ContentError. */
export class OwnWordsContent {
  private readonly from: Content;

  constructor(from: Content = content) {
    this.from = from;
  }

  get vocabulary() {
    return this.read("vocabulary", vocabularySchema);
  }

  get danger() {
    return this.read("danger", dangerSchema);
  }

  get cues() {
    return this.read("cues", cuesSchema);
  }

  get roads() {
    return this.read("roads", roadsSchema);
  }

  /** Messages that were never used to make the model, and by which it is judged. */
  get heldBack() {
    return this.read("held-back", heldBackSchema);
  }

  /** Messages of each kind of danger, and those that only sound like one. */
  get emergencies() {
    const told = this.told;
    const texts = (kind: keyof typeof told) => told[kind].map((one) => (typeof one === "string" ? one : one.text));
    return {
      "self-harm": texts("self-harm"),
      "on-the-way": texts("on-the-way"),
      meeting: texts("meeting"),
      missing: texts("missing"),
      "at-home": texts("at-home"),
      "near-misses": texts("near-misses"),
    };
  }

  /** What messages of danger, and near misses, are also about: text and situation. */
  get alsoAbout(): readonly { readonly text: string; readonly about: string }[] {
    return Object.values(this.told).flatMap((list) => list.flatMap((one) => (typeof one === "string" ? [] : [one])));
  }

  private get told() {
    return this.read(`examples/${EMERGENCY}`, emergencySchema);
  }

  examples(about: string): readonly string[] {
    return this.read(`examples/${about}`, examplesSchema);
  }

  /** What examples there are: a situation's id, or `none`. */
  get subjects(): string[] {
    return readdirSync(path.join(this.from.root, this.from.locale, FOLDER, "examples"))
      .map((name) => name.replace(/\.json$/, ""))
      .filter((name) => name !== EMERGENCY)
      .sort();
  }

  get lessons(): Lessons {
    const { "near-misses": nearMisses, ...emergencies } = this.emergencies;
    const also = this.alsoAbout;
    const taught = (about: string) => also.filter((one) => one.about === about).map((one) => one.text);
    return {
      vocabulary: this.vocabulary,
      danger: this.danger,
      cues: this.cues,
      examples: Object.fromEntries(this.subjects.map((about) => [about, [...this.examples(about), ...taught(about)]])),
      emergencies,
      nearMisses,
    };
  }

  /** The roads from each situation into the flow, as far as facts can be taken. Throws where one leads nowhere. */
  everyRoad(): Roads {
    const { age, situations } = this.roads;
    const ages = ["", ...Object.keys(age)];
    return Object.fromEntries(
      Object.entries(situations).map(([id, { facts }]) => {
        const { enters } = this.from.document("situations", id).words;
        const roads: Record<string, Road> = {};
        const add = (name: string, options: readonly string[]) => {
          const road = this.road(options);
          if (!road) {
            throw new ContentError(file("roads"), [
              `situations.${id}.facts: the answers ${options.join(", ")} lead nowhere. Name options of the question that follows; see lib/flow/questions.ts.`,
            ]);
          }
          roads[name] = road;
        };
        add("", enters);
        const place = placeForOptions(FLOW, enters);
        const asksAge = place && "question" in place.at && place.at.question === "age";
        for (const one of asksAge ? [""] : Object.keys(facts)) {
          for (const old of ages) {
            const options = [one, old].filter((option) => option !== "");
            if (options.length > 0) add(options.join("/"), [...enters, ...options]);
          }
        }
        return [id, roads];
      }),
    );
  }

  /** The pages that help in a situation: its own first. */
  pagesFor(situation: string): HelpfulPage[] {
    const own = { title: this.from.document("situations", situation).words.title, href: routes.situation(situation) };
    return [own, ...(this.roads.situations[situation]?.pages ?? []).map((name) => this.page(situation, name))];
  }

  private page(situation: string, name: string): HelpfulPage {
    const [folder = "", section = "", id = ""] = name.split("/");
    const kind = (id === "" ? folder : `${folder}/${section}`) as Kind;
    const own = id === "" ? section : id;
    if (!KINDS.includes(kind) || !this.from.ids(kind).includes(own)) {
      throw new ContentError(file("roads"), [
        `situations.${situation}.pages: there is no ${name}. Name a file, such as topics/removal-tools or guides/already/paid.`,
      ]);
    }
    const { title } = this.from.document(kind, own).words;
    if (folder === "topics") return { title, href: routes.topic(own) };
    const guide = section as Parameters<typeof routes.section>[0];
    return { title, href: own === "index" ? routes.section(guide) : routes.guide(guide, own) };
  }

  private road(options: readonly string[]): Road | undefined {
    const place = placeForOptions(FLOW, options);
    if (!place) return undefined;
    const taken = place.answers.map(
      ({ question, option }) => this.from.document("questions", question).words.options[option]?.said ?? "",
    );
    return { href: routes.answers(place.segments), taken: taken.slice(1) };
  }

  private read<T>(name: string, schema: z.ZodType<T>): T {
    return this.from.json(path.join(this.from.locale, FOLDER, `${name}.json`), schema);
  }
}

let known: Knowledge | undefined;

/** The site's own model, made once. */
export function ownWordsKnowledge(): Knowledge {
  known ??= teach(new OwnWordsContent().lessons);
  return known;
}

/**
 * Checks the examples, phrases and roads.
 *
 * @returns one error for each file, saying what to do
 */
export function checkOwnWords(from: Content): ContentError[] {
  const own = new OwnWordsContent(from);
  const found: ContentError[] = [];
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      found.push(error);
    }
  };
  const problem = (name: string, says: string) => found.push(new ContentError(file(name), [says]));

  attempt(() => {
    const held = new Set(own.heldBack.map((one) => plain(one.text)));
    const seen = new Map<string, string>();
    const look = (name: string, texts: readonly string[]) => {
      for (const one of texts) {
        const key = plain(one);
        const before = seen.get(key);
        if (before) problem(name, `“${one}” is in ${before} too. Keep it where it belongs, and take the other out.`);
        if (held.has(key)) {
          problem(name, `“${one}” is held back to judge the model by (held-back.json). Write another message.`);
        }
        seen.set(key, `${name}.json`);
      }
    };
    const situations = from.ids("situations");
    for (const about of own.subjects) {
      if (about !== NONE && !situations.includes(about)) {
        problem(`examples/${about}`, `There is no situation ${about}. Rename this file, or take it away.`);
      }
    }
    for (const about of [...situations, NONE]) {
      attempt(() => {
        const texts = own.examples(about);
        if (texts.length < FEWEST_EXAMPLES) {
          problem(
            `examples/${about}`,
            `It has ${texts.length} messages. Write at least ${FEWEST_EXAMPLES}, as people would type them.`,
          );
        }
        look(`examples/${about}`, texts);
      });
    }
    for (const kind of [...DANGERS, "near-misses"] as const) {
      const texts = own.emergencies[kind];
      if (texts.length < FEWEST_EXAMPLES) {
        problem(
          `examples/${EMERGENCY}`,
          `${kind}: it has ${texts.length} messages. Write at least ${FEWEST_EXAMPLES}.`,
        );
      }
      look(`examples/${EMERGENCY}`, texts);
    }
    for (const { text: told, about } of own.alsoAbout) {
      if (about !== NONE && !situations.includes(about)) {
        problem(`examples/${EMERGENCY}`, `“${told}”: there is no situation ${about}.`);
      }
    }
  });
  attempt(() => {
    const { fillers, articles, concepts, subject } = own.vocabulary;
    for (const name of listed(subject.concepts)) {
      if (!concepts[name]) problem("vocabulary", `subject: there is no concept ${name}. Correct it, or write it.`);
    }
    const tryPhrases = (
      name: string,
      list: readonly string[],
      sets: Readonly<Record<string, string>>,
      over: string,
    ) => {
      for (const phrase of list) {
        try {
          new PhraseList([phrase], sets, new Set(listed(over)));
        } catch (error) {
          problem(name, error instanceof Error ? error.message : String(error));
        }
      }
    };
    const { kinds, excuses, sets } = own.danger;
    tryPhrases("danger", [...Object.values(kinds).flat(), ...excuses], sets, fillers);
    tryPhrases("cues", Object.values(own.cues.cues).flat(), own.cues.sets, articles);
    const { roads } = own;
    tryPhrases("roads", Object.values(roads.evidence).flat(), roads.sets, articles);
    const claims = [roads.age, roads.ageOfTwo, ...Object.values(roads.situations).map(({ facts }) => facts)];
    const named = new Set(
      claims.flatMap((one) => Object.values(one).flat()).flatMap((way) => listed(way.replaceAll("!", ""))),
    );
    for (const name of named) {
      if (!roads.evidence[name])
        problem("roads", `evidence: there is no ${name}. Correct the claim, or write its phrases.`);
    }
    for (const name of Object.keys(roads.evidence)) {
      if (!named.has(name)) problem("roads", `evidence: no claim names ${name}. Use it, or take it out.`);
    }
    for (const id of from.ids("situations")) {
      if (!roads.situations[id])
        problem("roads", `situations: ${id} is missing. Write its facts and the pages that help.`);
    }
  });
  attempt(() => void own.everyRoad());
  attempt(() => {
    for (const id of Object.keys(own.roads.situations)) own.pagesFor(id);
  });
  return found;
}

function plain(message: string): string {
  return message
    .toLowerCase()
    .replace(/[^a-z\d]+/g, " ")
    .trim();
}
