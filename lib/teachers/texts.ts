import type { KitWords } from "../content/schemas.ts";
import { SITE } from "../site/config.ts";
import { routes } from "../site/routes.ts";
import { fill } from "../site/ui.ts";
import { kit } from "./words.ts";

/** One message on the cheapest plan. */
export const TEXT_LENGTH = 160;
/** What a phone can send 160 of in one message: other marks, such as curly quotes, make it three messages. */
export const TEXT_MARKS = /^[A-Za-z0-9 .,:;?!'"()/&@%+=*#£-]*$/;

/** Whom a newsletter or a letter names, with their numbers as they are written. */
export interface Helpers {
  readonly emergency: string;
  readonly adult: string;
  readonly adultNumber: string;
  readonly child: string;
  readonly childNumber: string;
}

/** Words, or a gap to fill in by hand with what belongs there. */
export type Piece = string | { readonly gap: string };

/** The short address as it is printed and said: without what a browser adds. */
export function shortAddress(short: string): string {
  return `${SITE.origin}${routes.go(short)}`.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** The short address as a code holds it: whole, so that no camera has to guess. */
export function wholeShortAddress(short: string): string {
  return `${SITE.origin}${routes.go(short)}`;
}

/** Words for a newsletter, a paragraph each. */
export function newsletter(words: KitWords, helpers: Helpers): string[] {
  return kit.words.newsletter.map((line) => fill(line, { ...values(words, helpers), own: words.newsletter }));
}

/** Words for one text message. */
export function textMessage(words: KitWords): string {
  return `${words.text} ${shortAddress(words.short)}`;
}

/** A letter home, a paragraph each, with gaps. */
export function letter(words: KitWords, helpers: Helpers): Piece[][] {
  return kit.words.letter.map((line) => withGaps(fill(line, { ...values(words, helpers), own: words.letter })));
}

function values(words: KitWords, helpers: Helpers): Record<string, string> {
  return { ...helpers, address: shortAddress(words.short) };
}

/** `Ring [the office] today` as words and gaps. */
function withGaps(line: string): Piece[] {
  return line.split(/(\[[^\]]*\])/).flatMap((part): Piece[] => {
    if (part === "") return [];
    return part.startsWith("[") ? [{ gap: part.slice(1, -1) }] : [part];
  });
}
