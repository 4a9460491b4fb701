import { contentTypes } from "../publish/content-types.ts";
import { HEADER_RULES, type HeaderRule, headersFor } from "../publish/headers.ts";
import type { Manifest, ManifestFile } from "../publish/manifest.ts";
import { pageAddress } from "../publish/read-export.ts";
import type { FormEnding } from "./whole-file.ts";

/** An object store holds one form of each file: the one that all readers get. */
export const FORMS = { none: "", gzip: ".gz", br: ".br" } as const satisfies Record<string, FormEnding>;
export type Form = keyof typeof FORMS;

/** One file to be put into the store. */
export interface Put {
  /** The file's name in the store: its address without the first slash. */
  readonly key: string;
  readonly file: ManifestFile;
  /** Which of its forms. */
  readonly ending: FormEnding;
  /** What the store is to send with it. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Pages come after what they need, lists of what a phone keeps after the pages, and nothing is taken away before. */
const ORDER: readonly ((path: string) => boolean)[] = [
  (path) => path.startsWith("/assets/"),
  (path) => !path.startsWith("/assets/") && !path.endsWith(".html") && !isKeptList(path),
  (path) => path.endsWith(".html"),
  isKeptList,
];
/** Hosts of another kind read these; a store would only send them. */
const HOST_FILES = new Set(["/_headers", "/_redirects"]);
/** UTF-8 is said for texts alone. */
const TEXT = /^text\//;

/** What to put into an object store, in stages: each may begin when the one before is wholly there. */
export function planUpload(manifest: Manifest, form: Form, rules: readonly HeaderRule[] = HEADER_RULES): Put[][] {
  const files = manifest.files.filter(({ path }) => !HOST_FILES.has(path));
  return ORDER.map((belongs) => files.filter(({ path }) => belongs(path)).map((file) => put(file, form, rules)));
}

/**
 * What stands in a store and is no longer published. Files named by their content are let be: a page that was opened
 * before still asks for them.
 */
export function planRemoval(manifest: Manifest, stored: Iterable<string>): string[] {
  const published = new Set(manifest.files.map(({ path }) => path.slice(1)));
  return [...stored].filter((key) => !published.has(key) && !key.startsWith("assets/")).sort();
}

function put(file: ManifestFile, form: Form, rules: readonly HeaderRule[]): Put {
  const packed = form !== "none" && file.br !== undefined;
  const [type = "application/octet-stream"] = contentTypes(file.path);
  return {
    key: file.path.slice(1),
    file,
    ending: packed ? FORMS[form] : "",
    headers: {
      "Cache-Control": headersFor(pageAddress(file.path), rules)["Cache-Control"] ?? "no-store",
      ...(packed ? { "Content-Encoding": form } : {}),
      "Content-Type": TEXT.test(type) ? `${type}; charset=utf-8` : type,
    },
  };
}

function isKeptList(path: string): boolean {
  return path.endsWith("/kept.json") || path === "/keep/hashes.json";
}
