/**
 * The closed vocabulary of content: which components a text may use, and with which attributes.
 * Anything else is refused by `gate.ts` before it is compiled.
 */
export interface ComponentRule {
  readonly attributes: Readonly<Record<string, { readonly required: boolean; readonly of: AttributeKind }>>;
  readonly holdsText: boolean;
}

/** `flag` stands alone; the others take a quoted value and are looked up. */
type AttributeKind = "flag" | "contact" | "term" | "nations" | "film" | "part" | "number" | "talk" | "line" | "page";

export const NATION_WORDS = ["england", "wales", "scotland", "northern-ireland", "unsaid"] as const;

export const VOCABULARY: Readonly<Record<string, ComponentRule>> = {
  Say: { attributes: {}, holdsText: true },
  NotThis: { attributes: {}, holdsText: true },
  Nation: { attributes: { is: { required: true, of: "nations" } }, holdsText: true },
  Contact: { attributes: { id: { required: true, of: "contact" } }, holdsText: false },
  Card: { attributes: { id: { required: true, of: "contact" } }, holdsText: false },
  Term: {
    attributes: { id: { required: true, of: "term" }, start: { required: false, of: "flag" } },
    holdsText: false,
  },
  Film: {
    attributes: { id: { required: true, of: "film" }, part: { required: false, of: "part" } },
    holdsText: false,
  },
  Message: { attributes: {}, holdsText: true },
  Blank: { attributes: {}, holdsText: true },
  Sheet: { attributes: {}, holdsText: true },
  Line: { attributes: { rows: { required: false, of: "number" } }, holdsText: true },
  TalkLine: {
    attributes: { id: { required: true, of: "talk" }, line: { required: true, of: "line" } },
    holdsText: false,
  },
  Address: { attributes: { to: { required: true, of: "page" } }, holdsText: false },
  Slides: { attributes: {}, holdsText: false },
  LeavingStudy: { attributes: {}, holdsText: false },
  Child: { attributes: { start: { required: false, of: "flag" } }, holdsText: false },
};
