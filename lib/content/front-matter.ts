import { parseDocument } from "yaml";
import type * as z from "zod";
import { ContentError } from "./content-error.ts";

export interface Document<T> {
  readonly file: string;
  readonly words: T;
  readonly body: string;
}

/** Nearly three times the longest page. */
const LONGEST = 20_000;

/**
 * Splits a content file into its checked front matter and its body.
 *
 * We split it ourselves because the library's own reader also accepts `---js` front matter, and runs it.
 * Only a plain `---` line opens front matter here, and only YAML 1.2 is read, in which dates stay text.
 *
 * @throws ContentError naming the file, the field and what to do
 */
export function readDocument<T>(file: string, text: string, schema: z.ZodType<T>): Document<T> {
  const clean = tidied(file, text);
  const match = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(clean);
  if (!match) {
    throw new ContentError(file, [
      "Start the file with a line of three hyphens, the fields, and another line of three hyphens.",
    ]);
  }
  const [, head = "", rest = ""] = match;
  const body = rest.trim();
  if (/^---/.test(body))
    throw new ContentError(file, ["The text under the fields starts with hyphens. Take that line out."]);
  return { file, body, words: checked(file, fieldsOf(file, head), schema) };
}

/**
 * The checked fields of a file that is all fields, such as a conversation.
 *
 * @throws ContentError naming the file, the field and what to do
 */
export function readFields<T>(file: string, text: string, schema: z.ZodType<T>): T {
  return checked(file, fieldsOf(file, tidied(file, text)), schema);
}

/** The text without what editors and systems put round it. */
function tidied(file: string, text: string): string {
  const clean = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  if (clean.length > LONGEST) {
    throw new ContentError(file, [`This file is longer than ${LONGEST} characters, and no page should be. Split it.`]);
  }
  return clean;
}

function fieldsOf(file: string, yaml: string): unknown {
  try {
    const read = parseDocument(yaml, { schema: "core", uniqueKeys: true });
    // A warning is a tag or a directive, and fields have no use for either.
    const [trouble] = [...read.errors, ...read.warnings];
    if (trouble) throw trouble;
    return read.toJS({ maxAliasCount: 0 });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new ContentError(file, [`The fields cannot be read: ${reason} Put a value with a colon in quotes.`]);
  }
}

/**
 * The value when it fits the schema.
 * @throws ContentError with one sentence for each field that does not
 */
export function checked<T>(file: string, value: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ContentError(
    file,
    result.error.issues.map((issue) => {
      const field = issue.path.join(".") || "the file";
      if (issue.code === "unrecognized_keys") return `${field}: take out ${issue.keys.join(", ")}; nothing reads it.`;
      return `${field}: ${plainly(issue)}.`;
    }),
  );
}

/** What to do, where the schema has no words of its own for it. */
function plainly({ code, message }: z.core.$ZodIssue): string {
  if (code === "invalid_type" && message.endsWith("received undefined")) return "it is missing. Write it";
  if (code === "invalid_type" && message.startsWith("Invalid input"))
    return message.replace("Invalid input: ", "wrong kind: ");
  if (code === "invalid_union") return "it has none of the shapes it may have. See lib/content/schemas.ts";
  return message;
}
