/** The fields of a file that hold no words to translate. */
interface NoWords {
  /** Each language has its own: what people type, and where and when its facts were checked. */
  readonly own: ReadonlySet<string>;
  /** Ids: the same in every language. */
  readonly same: ReadonlySet<string>;
}

const PROVENANCE = ["sources", "unverified", "checkedOn", "nextCheck"];
const NONE: NoWords = { own: new Set(), same: new Set() };
const TEXT: NoWords = {
  own: new Set([...PROVENANCE, "search"]),
  same: new Set(["enters", "usual", "audience", "icon", "order", "contacts", "draft"]),
};
const BY_FILE: Readonly<Record<string, NoWords>> = {
  "search.json": { own: new Set(["also", "small", "synonyms", "dangerWords"]), same: new Set() },
  "teachers/kits.json": { own: new Set(), same: new Set(["short", "also"]) },
  "teachers/evening-slides.json": { own: new Set(), same: new Set(["film", "talk"]) },
};

/** @param name the file within its language's folder, such as `topics/law-wales.mdx` */
export function noWordsIn(name: string): NoWords {
  return BY_FILE[name] ?? (/\.(?:mdx|yaml)$/.test(name) ? TEXT : NONE);
}
