/**
 * The sections of guides: short articles on one worry each, under `content/<locale>/guides/<section>/`. An id is the
 * folder's name and the first part of the address. A section is published once its folder is there.
 *
 * Where a section stands among the others is the `order` in its `index.mdx`.
 */
export const SECTIONS = [
  "already",
  "after-you-press-send",
  "words-to-send",
  "evidence-sheet",
  "the-weeks-after",
  "for-carers",
  "for-young-people",
  "looking-after-yourself",
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** The folder that holds the sections. */
export const GUIDES = "guides";

/** A section's kind of content, and so its folder. */
export type GuideKind = `${typeof GUIDES}/${SectionId}`;

/** The file that introduces a section. */
export const INDEX = "index";

export const guideKind = (section: SectionId): GuideKind => `${GUIDES}/${section}`;
