import { ContentError } from "./content-error.ts";

/** What several texts say alike, with where it comes from. */
export interface SharedText {
  readonly body: string;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}

/** `<Shared id="life-signs" />` in a text; `{shared:block-rule-short}` in a conversation, a film or a list of words. */
const IN_TEXT = /<Shared\s+id="([^"]*)"\s*\/>/g;
const IN_DATA = /\{shared:([^}]*)\}/g;

/** The ids of the shared texts that a text or a value names, each once, in order. */
export function sharedNamed(words: string): string[] {
  const found = [...words.matchAll(IN_TEXT), ...words.matchAll(IN_DATA)].map(([, id = ""]) => id);
  return [...new Set(found)];
}

/**
 * A text with every shared text it names put in its place, so that whoever reads the text afterwards reads it whole.
 *
 * @param file the text's path from the project's root, for messages
 * @param shared one shared text by its id; nothing where there is none
 * @throws ContentError when there is no such shared text
 */
export function withShared(file: string, body: string, shared: (id: string) => SharedText | undefined): string {
  const put = (id: string): SharedText => {
    const found = shared(id);
    if (found) return found;
    throw new ContentError(file, [`there is no shared text ${id}. The files in content/en/shared name them.`]);
  };
  return body
    .replace(IN_TEXT, (_, id: string) => put(id).body)
    .replace(IN_DATA, (_, id: string) => asOneLine(file, id, put(id).body));
}

/**
 * A value read from data with every shared text it names put in its place, however deep it stands.
 *
 * @throws ContentError when there is no such shared text, or it has more than one paragraph
 */
export function dataWithShared<T>(file: string, value: T, shared: (id: string) => SharedText | undefined): T {
  if (typeof value === "string") return (value.includes("{shared:") ? withShared(file, value, shared) : value) as T;
  if (Array.isArray(value)) return value.map((item) => dataWithShared(file, item, shared)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, dataWithShared(file, inner, shared)]),
  ) as T;
}

/** @throws ContentError when it is more than a plain paragraph: a caption or a control cannot hold a list */
function asOneLine(file: string, id: string, body: string): string {
  if (/\n\s*\n|^\s*[-*#]|<|\]\(/.test(body)) {
    throw new ContentError(file, [
      `{shared:${id}} stands where only plain words can. Name a shared text that is one plain paragraph.`,
    ]);
  }
  return body.replace(/\s*\n\s*/g, " ");
}
