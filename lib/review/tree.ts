import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { type SharedText, withShared } from "../content/shared.ts";
import type { Condition, Facts } from "../flow/facts.ts";
import type { FurtherRow } from "../flow/further.ts";
import * as wordsNow from "../flow/in-words.ts";
import type { Panel } from "../flow/panels.ts";
import type { Question } from "../flow/questions.ts";
import type { RingRow } from "../flow/ring.ts";
import type { Rule } from "../flow/rules.ts";
import type { Step } from "../flow/steps.ts";
import type { TalkRule } from "../talks/rules.ts";
import type { Talk } from "../talks/talk.ts";
import { type Fields, fieldsIn, listIn } from "./fields.ts";

/** What is read of `lib/flow` and `lib/talks`. An older version may lack any of it. */
interface Structure {
  readonly QUESTIONS: Readonly<Record<string, Question>>;
  readonly REFINEMENTS: readonly {
    readonly id: string;
    readonly options: readonly { readonly segment: string; readonly establishes: Facts }[];
  }[];
  readonly CONCLUSIONS: readonly { readonly when: Condition; readonly establishes: Facts }[];
  readonly STEPS: readonly Step[];
  readonly PANELS: readonly Panel[];
  readonly RING: readonly RingRow[];
  readonly FURTHER: readonly FurtherRow[];
  readonly RULES: readonly Rule[];
  readonly TALKS: readonly Talk[];
  readonly TALK_RULES: readonly TalkRule[];
}

const MODULES = [
  "flow/questions",
  "flow/conclusions",
  "flow/steps",
  "flow/panels",
  "flow/ring",
  "flow/further",
  "flow/rules",
  "talks/talks",
  "talks/rules",
] as const;

const NOTHING: Structure = {
  QUESTIONS: {},
  REFINEMENTS: [],
  CONCLUSIONS: [],
  STEPS: [],
  PANELS: [],
  RING: [],
  FURTHER: [],
  RULES: [],
  TALKS: [],
  TALK_RULES: [],
};

/** A text's fields and what stands under them. */
export interface Written {
  readonly file: string;
  readonly fields: Fields;
  readonly body: string;
}

type InWords = Pick<typeof wordsNow, "conditionClauses" | "actionInWords" | "demandInWords" | "factsInWords">;

/**
 * One version of the site's words and structure, read as it stands. Nothing is checked here: a version from before a schema
 * changed must be readable too, and the newest is checked at every build.
 */
export class Tree {
  readonly structure: Structure;
  /** How that version put facts and demands into words. */
  readonly inWords: InWords;
  private readonly contentFolder: string;

  private constructor(contentFolder: string, structure: Structure, inWords: InWords) {
    this.contentFolder = contentFolder;
    this.structure = structure;
    this.inWords = inWords;
  }

  /**
   * Reads a version from its two folders.
   *
   * @param contentFolder a `content` folder
   * @param libFolder the `lib` folder beside it
   */
  static async read(contentFolder: string, libFolder: string): Promise<Tree> {
    const load = async (name: string): Promise<Fields> => {
      const file = path.join(libFolder, `${name}.ts`);
      return existsSync(file) ? ((await import(/* @vite-ignore */ pathToFileURL(file).href)) as Fields) : {};
    };
    const parts: Fields[] = [];
    for (const name of MODULES) parts.push(await load(name));
    const found = Object.assign({}, ...parts) as Partial<Structure>;
    const structure = { ...NOTHING, ...found };
    return new Tree(
      contentFolder,
      {
        ...structure,
        // Nobody is shown a draft, so nobody signs it.
        STEPS: structure.STEPS.filter(({ draft }) => !draft),
      },
      { ...wordsNow, ...((await load("flow/in-words")) as Partial<typeof wordsNow>) },
    );
  }

  /** The names of a folder's files with this ending, without it, in order. Drafts are left out. */
  ids(folder: string, ending: ".mdx" | ".yaml" | ".json"): string[] {
    const full = path.join(this.contentFolder, folder);
    if (!existsSync(full)) return [];
    return readdirSync(full)
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .filter((id) => !/^draft: *true\b/m.test(ending === ".json" ? "" : this.text(`${folder}/${id}${ending}`)))
      .sort();
  }

  /** The folders in a folder, in order. */
  folders(folder: string): string[] {
    const full = path.join(this.contentFolder, folder);
    if (!existsSync(full)) return [];
    return readdirSync(full, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => name)
      .sort();
  }

  /** A JSON file; nothing where there is none. */
  json(file: string): unknown {
    const known = this.parsed.get(file);
    if (known !== undefined) return known;
    const text = this.text(file);
    const value: unknown = text === "" ? {} : JSON.parse(text);
    this.parsed.set(file, value);
    return value;
  }

  /** A JSON file's fields; none where there is no file. */
  fields(file: string): Fields {
    return fieldsIn(this.json(file));
  }

  /** A text's fields and body. A file that is all fields has no body; one that is not there has neither. */
  written(file: string): Written {
    const known = this.documents.get(file);
    if (known) return known;
    const text = this.text(file).replaceAll("\r\n", "\n");
    const match = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(text);
    const [head, body] = match ? [match[1] ?? "", match[2] ?? ""] : file.endsWith(".yaml") ? [text, ""] : ["", text];
    const fields = fieldsIn(parse(this.whole(file, head), { schema: "core" }));
    const written = { file: `content/${file}`, fields, body: this.whole(file, body.trim()) };
    this.documents.set(file, written);
    return written;
  }

  /** What several texts say alike stands in each of them, as a reader meets it. */
  private whole(file: string, words: string): string {
    return withShared(`content/${file}`, words, (id) => this.shared(id));
  }

  private shared(id: string): SharedText | undefined {
    const name = `en/shared/${id}.mdx`;
    if (this.text(name) === "") return undefined;
    const { fields, body } = this.written(name);
    return { body, sources: listIn(fields.sources), unverified: listIn(fields.unverified) };
  }

  private readonly documents = new Map<string, Written>();
  private readonly parsed = new Map<string, unknown>();
  private readonly read = new Map<string, string>();

  private text(file: string): string {
    const full = path.join(this.contentFolder, file);
    const text = this.read.get(file) ?? (existsSync(full) ? readFileSync(full, "utf8") : "");
    this.read.set(file, text);
    return text;
  }
}
