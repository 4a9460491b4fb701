import { ContentError } from "./content-error.ts";
import type { Found, WordsByFile } from "./unsafe-words.ts";

/**
 * Tells somebody to block, as in *then block* or *they block it*. What sites and tools do to a picture is not meant,
 * nor is a question.
 */
const BLOCKS = /\bblocks?\b/i;
const NOT_A_PERSON =
  /\b(?:to|a) block\b|\bblock a \w+ picture\b|\b(?:they|and) can block it\b|\b(?:help|helps|companies|firms|sites|staff|services) (?:\w+ ){0,3}block\b|\bblock (?:copies|the picture|the same picture|of)\b|\bwhether to block\b|\?["”’]?$/i;

/** What keeps an adult the child knows, or family, from being blocked; and what is said when nobody can be asked. */
const EXCEPTION =
  /\b(?:don't|do not|not|never) (?:\w+ ){0,2}block\b|\bask (?:the )?police\b|\bknown adult\b|\ban adult (?:they|you) know\b|\ba grown-up you know\b|\bnot one of those\b|\bpolice\b.*\bbefore\b|\bstranger\b|\breach (?:nobody|no one)\b|\bno one there\b|\bsomeone else\b|\banyone else\b|\byour age\b/i;

/** Leave to wait that reaches further than school, settings or a routine call to the GP. */
const WAITS =
  /^(?!School, )[^.?!]*\b(?:rest|everything else|all else|others|calls?|reports?|police|ceop|101|bank|children's services|social workers?)\b[^.?!]*\b(?:can|may|could) (?:all )?wait\b|^[^.?!]*\b(?:ring|call|tell|report)\b[^.?!]*\b(?:police|ceop|101|bank|children's services)\b[^.?!]*\b(?:in the morning|tomorrow)\b/i;

/** How far off an exception may stand: the reader has not let go of the one sentence when they meet the other. */
const BEFORE = 3;
const AFTER = 2;

const plain = ({ sentence }: Found): string => sentence.text.replaceAll("’", "'");

/** Whether a sentence tells somebody to block a person. */
function tellsToBlock(text: string): boolean {
  return BLOCKS.test(text) && !NOT_A_PERSON.test(text) && !EXCEPTION.test(text);
}

/**
 * What the words of one file say against the rules that are settled for the whole site: who is not blocked before the
 * police are asked, and which calls do not wait until morning.
 *
 * It reads words, not meaning, sentence by sentence.
 */
export function againstSettledRules(found: readonly Found[]): string[] {
  return found.flatMap((one, at) => {
    const text = plain(one);
    const problems: string[] = [];
    const near = [...found.slice(Math.max(0, at - BEFORE), at), ...found.slice(at + 1, at + 1 + AFTER)];
    if (tellsToBlock(text) && !near.some((other) => EXCEPTION.test(plain(other)))) {
      problems.push(
        `${one.where}: “${one.sentence.text}” tells to block, and the exception does not stand beside it. Put <Shared id="block-known-adult" /> after it.`,
      );
    }
    if (WAITS.test(text)) {
      problems.push(
        `${one.where}: “${one.sentence.text}” lets a call wait. The police, CEOP, children’s services and the bank are told tonight: say so, or say what may wait.`,
      );
    }
    return problems;
  });
}

/** Sentences about decisions, for whoever reviews them, tell no reader what to do. */
const FOR_REVIEWERS = /\/(?:rules|flow-words|decisions|upkeep)\.json$/;

/** @returns one error for each file that speaks against a settled rule */
export function checkSettledRules(words: WordsByFile): ContentError[] {
  return words.flatMap(({ file, found }) => {
    const problems = FOR_REVIEWERS.test(file) ? [] : againstSettledRules(found);
    return problems.length > 0 ? [new ContentError(file, problems)] : [];
  });
}
