/** A language in which the site can be built. */
export interface Language {
  /** Its tag (BCP 47), as `STEADY_LANGUAGE` names it. */
  readonly code: string;
  /** The folder of its words under `content/`. */
  readonly folder: string;
  /**
   * Set for a language that nobody speaks: its words are made from the English ones when the site is built, to see that
   * the site holds without English. Never for readers.
   */
  readonly pseudo?: Pseudo;
}

/** `accented`: longer, with accents. `mirrored`: written from right to left. */
export type Pseudo = "accented" | "mirrored";

/** The language the site was written in. Every other one is compared with it. */
export const ENGLISH: Language = { code: "en", folder: "en" };

/** The tags are those by which Android and ICU know the same two. */
const PSEUDO: readonly Language[] = [
  { code: "en-XA", folder: "en", pseudo: "accented" },
  { code: "ar-XB", folder: "en", pseudo: "mirrored" },
];

/** What checks know of words holds for English only. Whoever builds in another language is told. */
export const ENGLISH_ONLY: readonly string[] = [
  "unsafe words, house words and settled rules (lib/content/unsafe-words.ts, house-words.ts, settled-rules.ts)",
  "reading level (lib/content/check-reading.ts, lib/publish/check-readability.ts)",
  "“your child” and pages to a child (lib/content/check-content.ts, words-to-a-child.ts)",
  "safety rules over words (words-exclude and words-include in lib/flow/rules.ts)",
  "hours in words (lib/content/check-hours.ts)",
  "spelling (cspell.json)",
];

/** What a made-up language is not held to: its words are longer than anybody's. */
export const NOT_FOR_PSEUDO: readonly string[] = [
  "sizes of pages and of kept plans (lib/publish/check-budgets.ts, make-packs.ts)",
  "lengths of a film’s lines and of the film (lib/films/checks.ts)",
  "room on posters and slides (lib/teachers/pdf)",
  "what is on the first screen of a small phone, where words are longer (tests/e2e/screens.spec.ts)",
];

/**
 * The language of a tag.
 *
 * @param code what `STEADY_LANGUAGE` holds; English when there is nothing
 * @throws Error when it is no tag
 */
export function languageOf(code: string | undefined): Language {
  if (code === undefined || code === "" || code === ENGLISH.code) return ENGLISH;
  const pseudo = PSEUDO.find((one) => one.code === code);
  if (pseudo) return pseudo;
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)) {
    throw new Error(`STEADY_LANGUAGE is “${code}”. Write a language’s tag, such as cy, or take it out for English.`);
  }
  return { code, folder: code };
}

/** The language of this build. */
export const LANGUAGE: Language = languageOf(process.env.STEADY_LANGUAGE);

/** The published folder and that of the servers' settings, from the project's root. English is never replaced by another. */
export function foldersOf({ code }: Language): { readonly site: string; readonly hosting: string } {
  const suffix = code === ENGLISH.code ? "" : `-${code}`;
  return { site: `out${suffix}`, hosting: `.hosting${suffix}` };
}
