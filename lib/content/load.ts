import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { FILMS } from "../films/films.ts";
import { TALKS } from "../talks/talks.ts";
import { compileText, type Text } from "./compile.ts";
import { ContentError } from "./content-error.ts";
import { checked, type Document, readDocument, readFields } from "./front-matter.ts";
import type { Known } from "./gate.ts";
import { LANGUAGE, type Language } from "./language.ts";
import { pseudoData, pseudoText } from "./pseudo.ts";
import {
  type AboutWords,
  aboutSchema,
  bankHolidaysSchema,
  contactSchema,
  contactWordsSchema,
  flowWordsSchema,
  type GuideWords,
  guideSchema,
  kitsSchema,
  type PanelWords,
  panelSchema,
  platformSchema,
  platformWordsSchema,
  type QuestionWords,
  questionSchema,
  retiredSchema,
  rulesSchema,
  type SharedWords,
  type SituationWords,
  type Slide,
  type StepWords,
  searchSchema,
  securitySchema,
  sharedSchema,
  situationSchema,
  slidesSchema,
  sourceSchema,
  stepSchema,
  type TalkWords,
  type TeacherWords,
  type TopicWords,
  talkSchema,
  teacherSchema,
  termSchema,
  topicSchema,
} from "./schemas.ts";
import { GUIDES, type GuideKind, guideKind, INDEX, SECTIONS, type SectionId } from "./sections.ts";
import { dataWithShared, type SharedText, sharedNamed, withShared } from "./shared.ts";
import { linesOf } from "./talk-lines.ts";
import { parseText, type TextTree } from "./text-tree.ts";

interface WordsByFolder {
  steps: StepWords;
  panels: PanelWords;
  questions: QuestionWords;
  situations: SituationWords;
  topics: TopicWords;
  about: AboutWords;
  teachers: TeacherWords;
}

/** Guides lie one folder deeper than the rest, and every section's are alike. */
type WordsByKind = WordsByFolder & Readonly<Record<GuideKind, GuideWords>>;

export type Kind = keyof WordsByKind;

const SCHEMAS: { readonly [K in keyof WordsByFolder]: z.ZodType<WordsByFolder[K]> } = {
  steps: stepSchema,
  panels: panelSchema,
  questions: questionSchema,
  situations: situationSchema,
  topics: topicSchema,
  about: aboutSchema,
  teachers: teacherSchema,
};

/** Every kind of text. */
export const KINDS: readonly Kind[] = [
  ...(Object.keys(SCHEMAS) as (keyof WordsByFolder)[]),
  ...SECTIONS.map(guideKind),
];

const isGuide = (kind: Kind): kind is GuideKind => kind.startsWith(`${GUIDES}/`);
const schemaOf = (kind: Kind): z.ZodType<WordsByKind[Kind]> => (isGuide(kind) ? guideSchema : SCHEMAS[kind]);

const FACTS = {
  "bank-holidays.json": bankHolidaysSchema,
  "contacts.json": z.record(z.string(), contactSchema),
  "platforms.json": z.record(z.string(), platformSchema),
  "retired.json": retiredSchema,
  "security.json": securitySchema,
  "sources.json": z.record(z.string(), sourceSchema),
} as const;
const WORDS = {
  "contacts.json": z.record(z.string(), contactWordsSchema),
  "platforms.json": z.record(z.string(), platformWordsSchema),
  "terms.json": z.record(z.string(), termSchema),
  "search.json": searchSchema,
  "flow-words.json": flowWordsSchema,
  "rules.json": rulesSchema,
} as const;

/** The folder of what several texts say alike. */
const SHARED = "shared";

/** While somebody edits words beside a running site, a reload must show them. */
const KEEPS = process.env.NODE_ENV !== "development";

/** Everything under `content/`, read on demand and kept for as long as the process runs. */
export class Content {
  readonly root: string;
  readonly language: Language;
  /** Whether drafts are read too. */
  readonly drafts: boolean;
  private readonly documents = new Map<string, Document<unknown>>();
  private readonly texts = new Map<string, Promise<Text>>();
  private readonly data = new Map<string, unknown>();
  private readonly raw = new Map<string, string>();

  /**
   * @param root the folder that holds `contacts.json`, `sources.json` and the locale folders
   * @param options `drafts`: whether texts that nobody shall see yet are read too; `language`: that of this build if not given
   */
  constructor(
    root = path.join(process.cwd(), "content"),
    { drafts = false, language = LANGUAGE }: { readonly drafts?: boolean; readonly language?: Language } = {},
  ) {
    this.root = root;
    this.drafts = drafts;
    this.language = language;
  }

  /** The folder of the words. */
  get locale(): string {
    return this.language.folder;
  }

  get contacts() {
    return this.json("contacts.json", FACTS["contacts.json"]);
  }

  get sources() {
    return this.json("sources.json", FACTS["sources.json"]);
  }

  /** Apps, by the ids of their words. */
  get platforms() {
    return this.json("platforms.json", FACTS["platforms.json"]);
  }

  get bankHolidays() {
    return this.json("bank-holidays.json", FACTS["bank-holidays.json"]);
  }

  /** Addresses that lead on to the page which took their place. */
  get retired() {
    return this.json("retired.json", FACTS["retired.json"]);
  }

  /** The dates of `security.txt`. */
  get security() {
    return this.json("security.json", FACTS["security.json"]);
  }

  get contactWords() {
    return this.json(path.join(this.locale, "contacts.json"), WORDS["contacts.json"]);
  }

  get platformWords() {
    return this.json(path.join(this.locale, "platforms.json"), WORDS["platforms.json"]);
  }

  get terms() {
    return this.json(path.join(this.locale, "terms.json"), WORDS["terms.json"]);
  }

  get searchWords() {
    return this.json(path.join(this.locale, "search.json"), WORDS["search.json"]);
  }

  /** The words for facts, actions and demands, so that the flow can be read without code. */
  get flowWords() {
    return this.json(path.join(this.locale, "flow-words.json"), WORDS["flow-words.json"]);
  }

  /** Each safety rule in one sentence, and the words it looks for, by its id. */
  get ruleWords() {
    return this.json(path.join(this.locale, "rules.json"), WORDS["rules.json"]);
  }

  /** What schools send home, by the name of what it leads to: `situation/blackmail`. */
  get kits() {
    return this.json(path.join(this.locale, "teachers", "kits.json"), kitsSchema);
  }

  get known(): Known {
    return {
      contacts: new Set(Object.keys(this.contacts)),
      terms: new Set(Object.keys(this.terms)),
      films: new Map(FILMS.map(({ id, parts }) => [id, parts.map((part) => part.id)])),
      talks: new Map(TALKS.map((talk) => [talk.id, linesOf(talk)])),
    };
  }

  /** The ids of a kind: its files' names, in order, without drafts. A section without a folder has none yet. */
  ids(kind: Kind): string[] {
    const folder = path.join(this.root, this.locale, kind);
    if (isGuide(kind) && !existsSync(folder)) return [];
    const ids = this.published(idsIn(folder, ".mdx"), (id) => this.fileOf(kind, id));
    // While somebody writes beside a running site, a draft with half its fields must not take the lists down.
    return KEEPS ? ids : ids.filter((id) => !this.isDraft(this.fileOf(kind, id)) || this.isReadable(kind, id));
  }

  /** The files that are drafts, in order. */
  get draftFiles(): string[] {
    const texts = KINDS.flatMap((kind) => {
      const folder = path.join(this.root, this.locale, kind);
      return existsSync(folder) ? idsIn(folder, ".mdx").map((id) => this.fileOf(kind, id)) : [];
    });
    const talks = idsIn(path.join(this.root, this.locale, "talks"), ".yaml").map((id) => this.talkFile(id));
    return [...texts, ...talks].filter((file) => this.isDraft(file));
  }

  /** Whether a file's fields say that nobody shall see it yet. It need not be readable otherwise. */
  isDraft(file: string): boolean {
    const fields = /^(?:---\r?\n)?([\s\S]*?)(?:^---|(?![\s\S]))/m.exec(this.text(file))?.[1] ?? "";
    return /^draft: *true\b/m.test(fields);
  }

  private isReadable(kind: Kind, id: string): boolean {
    try {
      this.document(kind, id);
      return true;
    } catch (error) {
      if (error instanceof ContentError) return false;
      throw error;
    }
  }

  private published(ids: string[], fileOf: (id: string) => string): string[] {
    return this.drafts ? ids : ids.filter((id) => !this.isDraft(fileOf(id)));
  }

  /** The sections that are published, in the order of their lists. */
  get sections(): SectionId[] {
    return SECTIONS.filter((section) => this.ids(guideKind(section)).length > 0)
      .map((section) => ({ section, order: this.document(guideKind(section), INDEX).words.order }))
      .sort((a, b) => a.order - b.order)
      .map(({ section }) => section);
  }

  /** The ids of a section's guides, without its introduction, in the order of its list. */
  guides(section: SectionId): string[] {
    const kind = guideKind(section);
    return this.ids(kind)
      .filter((id) => id !== INDEX)
      .map((id) => ({ id, order: this.document(kind, id).words.order }))
      .sort((a, b) => a.order - b.order)
      .map(({ id }) => id);
  }

  /** The ids of the pages for schools, in the order of their list. */
  get teacherPages(): string[] {
    return this.ids("teachers")
      .map((id) => ({ id, order: this.document("teachers", id).words.order }))
      .sort((a, b) => a.order - b.order)
      .map(({ id }) => id);
  }

  /**
   * The slides of the parents' evening, in the order they are shown.
   * @throws ContentError when the file is missing or breaks its schema
   */
  get eveningSlides(): readonly Slide[] {
    return this.json(path.join(this.locale, "teachers", "evening-slides.json"), slidesSchema);
  }

  /** Folders under `guides/` that are no section, so that nothing in them is ever shown. */
  get strayGuides(): string[] {
    const folder = path.join(this.root, this.locale, GUIDES);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).filter((name) => !(SECTIONS as readonly string[]).includes(name));
  }

  /**
   * One file's fields and body.
   * @throws ContentError when the file is missing, empty or breaks its schema
   */
  document<K extends Kind>(kind: K, id: string): Document<WordsByKind[K]> {
    const file = this.fileOf(kind, id);
    let found = this.documents.get(file);
    if (!found) {
      found = this.whole(readDocument(file, this.text(file), schemaOf(kind)));
      const { pseudo } = this.language;
      if (pseudo) found = { file, words: this.shown(file, found.words), body: pseudoText(file, found.body, pseudo) };
      if (found.body === "")
        throw new ContentError(file, ["The text under the fields is empty. Write it, or take the file away."]);
      if (KEEPS) this.documents.set(file, found);
    }
    return found as Document<WordsByKind[K]>;
  }

  /** The ids of the shared texts: their files' names, in order. */
  get sharedIds(): string[] {
    const folder = path.join(this.root, this.locale, SHARED);
    return existsSync(folder) ? idsIn(folder, ".mdx") : [];
  }

  /** A shared text's file from the project's root, for messages. */
  sharedFile(id: string): string {
    return `content/${this.locale}/${SHARED}/${id}.mdx`;
  }

  /**
   * What several texts say alike, held once: the signs that mean 999, the rule of blocking.
   * @returns nothing where there is no such text
   * @throws ContentError when the file breaks its schema, is empty or names another shared text
   */
  readonly shared = (id: string): Document<SharedWords> | undefined => {
    const known = this.data.get(this.sharedFile(id));
    if (known !== undefined) return known as Document<SharedWords>;
    if (!this.sharedIds.includes(id)) return undefined;
    const file = this.sharedFile(id);
    const document = readDocument(file, this.text(file), sharedSchema);
    if (document.body === "") throw new ContentError(file, ["The text under the fields is empty. Write it."]);
    if (sharedNamed(document.body).length > 0)
      throw new ContentError(file, ["A shared text cannot name another. Write the words themselves."]);
    if (KEEPS) this.data.set(file, document);
    return document;
  };

  /** Whether any file of the words names a shared text. */
  isShared(id: string): boolean {
    const folder = path.join(this.root, this.locale);
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:mdx|yaml|json)$/.test(name))
      .some((name) => sharedNamed(this.text(path.posix.join("content", this.locale, name))).includes(id));
  }

  private readonly sharedText = (id: string): SharedText | undefined => {
    const found = this.shared(id);
    return found && { body: found.body, sources: found.words.sources, unverified: found.words.unverified };
  };

  /** A document with what it shares in its place, and with where that comes from. */
  private whole<T>(document: Document<T>): Document<T> {
    const { file, body, words } = document;
    const ids = sharedNamed(body);
    if (ids.length === 0) return document;
    const parts = ids.flatMap((id) => this.sharedText(id) ?? []);
    const { sources, unverified } = words as Partial<SharedText>;
    const together = (own: readonly string[] = [], theirs: readonly string[]) => [...new Set([...own, ...theirs])];
    return {
      file,
      body: withShared(file, body, this.sharedText),
      words: {
        ...words,
        sources: together(
          sources,
          parts.flatMap((part) => part.sources),
        ),
        unverified: together(
          unverified,
          parts.flatMap((part) => part.unverified),
        ),
      },
    };
  }

  /** Words that are no Markdown, such as a screenplay's, with what they share in its place. */
  sharedIn(file: string, words: string): string {
    return withShared(file, words, this.sharedText);
  }

  /**
   * One file's text as a tree.
   * @throws ContentError when it cannot be parsed
   */
  tree(kind: Kind, id: string): TextTree {
    const { file, body } = this.document(kind, id);
    return parseText(file, body);
  }

  /**
   * One file's text, compiled once.
   * @throws ContentError when it uses anything outside the vocabulary
   */
  compiled(kind: Kind, id: string): Promise<Text> {
    const document = this.document(kind, id);
    let text = this.texts.get(document.file);
    if (!text) {
      text = compileText(document.file, document.body, this.known);
      if (KEEPS) this.texts.set(document.file, text);
    }
    return text;
  }

  /** The ids of the conversations: their files' names, in order, without drafts. */
  talkIds(): string[] {
    return this.published(idsIn(path.join(this.root, this.locale, "talks"), ".yaml"), (id) => this.talkFile(id));
  }

  /**
   * One conversation's words.
   * @throws ContentError when the file is missing or breaks its schema
   */
  talk(id: string): TalkWords {
    const file = this.talkFile(id);
    const known = this.data.get(file);
    if (known !== undefined) return known as TalkWords;
    const read = readFields(file, this.text(file), talkSchema);
    const words = this.shown(file, dataWithShared(file, read, this.sharedText));
    if (KEEPS) this.data.set(file, words);
    return words;
  }

  /** A conversation's file from the project's root, for messages. */
  talkFile(id: string): string {
    return `content/${this.locale}/talks/${id}.yaml`;
  }

  /** The file of the parents' evening's slides from the project's root, for messages. */
  get slidesFile(): string {
    return `content/${this.locale}/teachers/evening-slides.json`;
  }

  /** The file's path from the project's root, for messages. */
  fileOf(kind: Kind, id: string): string {
    return `content/${this.locale}/${kind}/${id}.mdx`;
  }

  /** What has passed its schema, as this language shows it. What a message is understood by is never shown. */
  private shown<T>(file: string, data: T): T {
    const { pseudo, folder } = this.language;
    const name = file.slice(`content/${folder}/`.length);
    if (!pseudo || !file.startsWith(`content/${folder}/`) || name.startsWith("own-words/")) return data;
    return pseudoData(name, data, { ...this.language, pseudo });
  }

  /**
   * A file as it is written.
   *
   * @throws ContentError when it is not there
   */
  text(file: string): string {
    const known = this.raw.get(file);
    if (known !== undefined) return known;
    const relative = path.relative("content", file);
    try {
      const text = readFileSync(path.join(this.root, relative), "utf8");
      if (KEEPS) this.raw.set(file, text);
      return text;
    } catch {
      throw new ContentError(file, [
        "This file is needed and is not there. Write it; docs/tasks/write-content.md says how.",
      ]);
    }
  }

  json<T>(name: string, schema: z.ZodType<T>): T {
    const known = this.data.get(name);
    if (known !== undefined) return known as T;
    const file = `content/${name.replaceAll(path.sep, "/")}`;
    let value: unknown;
    try {
      value = JSON.parse(this.text(file));
    } catch (error) {
      if (error instanceof ContentError) throw error;
      throw new ContentError(file, [
        `This is not readable JSON: ${error instanceof Error ? error.message : String(error)}.`,
      ]);
    }
    const data = this.shown(file, dataWithShared(file, checked(file, value, schema), this.sharedText));
    if (KEEPS) this.data.set(name, data);
    return data;
  }
}

function idsIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** The site's own content; with its drafts while somebody works on it (`npm run dev`). */
export const content = new Content(undefined, { drafts: !KEEPS });
