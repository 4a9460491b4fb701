import { STOP, stemOf, type Word } from "./read-words.ts";
import { listed } from "./vocabulary.ts";

/**
 * Stands for an age in the phrases of `roads.json`: under 13, 13 to 17, a second of these, 18 or over, and one that is
 * only claimed.
 */
export type AgeWord = "ageyoung" | "ageteen" | "agesecond" | "agegrown" | "agedoubted";

const set = (words: string): ReadonlySet<string> => new Set(listed(words));
const forms = (words: string): ReadonlySet<string> => new Set(listed(words).map(stemOf));
const UNITS = listed(
  "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
);
const NUMBERS = new Map([
  ...[...UNITS, "eighteen", "nineteen"].map((word, at) => [word, at + 3] as const),
  ...listed("twenty thirty forty fifty sixty").map((word, at) => [word, at * 10 + 20] as const),
]);
const SMALL = new Map([["one", 1], ["two", 2], ...UNITS.slice(0, 7).map((word, at) => [word, at + 3] as const)]);

/** Of whom an age is said. */
const PEOPLE = set(
  "daughter son child boy girl lad brother sister nephew niece grandson granddaughter stepson stepdaughter boyfriend girlfriend friend cousin partner man woman guy teen teenager youngest eldest oldest ex",
);
/** Words that an age follows. */
const BEFORE = set("he she they i is are am was were age aged turned only just both isnt year");
const SOON = set("nearly almost turn turns turning be until quite even");
const ROUGHLY = set("about around roughly probably maybe like approx");
/** What follows a number that counts something else. */
const COUNTED = forms(
  "ordinal oclock am pm minute min hour hr day week month pound euro dollar mile picture pic photo nude video message time boy girl lad friend call text snap account app views second follower percent stone other p k grand gb kg people children men of more different left",
);
const SPAN_OF_TIME = set("ago older younger later apart in between gap difference since together married");
const MONTHS = forms(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec week month day summer spring autumn winter christmas easter few couple monday tuesday wednesday thursday friday saturday sunday weekend",
);
/** Small words between a claim and the age claimed: *he says that he is only 14*. */
const LINKS = set(
  "he she they it her him me us them that to be is was are am i only just also like already a the year old same age really",
);
const CLAIMS = forms(
  "say said claim reckon tell told pretend suppose supposedly apparently profile bio account think thought assume guess believe lied lie might could",
);

/**
 * Where a message gives an age. A sum, a date, a time, a model and a birthday still to come are none.
 *
 * @returns for each word what it says, or nothing
 */
export function agesIn(words: readonly Word[]): (AgeWord | undefined)[] {
  let teens = 0;
  return words.map((_, at) => {
    const age = ageAt(words, at);
    if (age !== "ageteen") return age;
    teens += 1;
    return teens > 1 ? "agesecond" : age;
  });
}

function ageAt(words: readonly Word[], at: number): AgeWord | undefined {
  const text = (index: number) => words[index]?.text ?? "";
  const before = text(at - 1);
  // Text-speak has made words of 2 and 4.
  if (/^(?:to|for)$/.test(text(at)) && text(at + 1) === "year" && text(at + 2) === "old") return "ageyoung";
  const [years, length] = numberAt(words, at);
  if (years === undefined || (SMALL.has(text(at)) && NUMBERS.get(before))) return undefined;
  const next = text(at + length);
  const after = text(at + length + 1);

  const isSpan = /^(?:last|this|next|a|one|per|every)$/.test(text(at - 2)) && !PEOPLE.has(next);
  if (before === "year" && !isSpan && next !== "year") {
    // In years 8 and 9 some children are 12 and some are not, by nation.
    if (years <= 7) return "ageyoung";
    return years >= 10 && years <= 13 ? "ageteen" : undefined;
  }
  if (/^(?:p|primary)$/.test(before) && years <= 7) return "ageyoung";
  if (years < 3 || years > 80) return undefined;
  const isInYears = next === "year" && /^olds?$/.test(after);
  if (next === "s")
    return /^(?:his|her|their|the|early|late|mid)$/.test(before) && years >= 20 ? "agegrown" : undefined;
  if (before === "under") return years <= 13 ? "ageyoung" : undefined;
  if (before === "over") return years >= 18 && !COUNTED.has(stemOf(next)) ? "agegrown" : undefined;
  if (!isInYears) {
    if (COUNTED.has(stemOf(next)) || text(at + length + 1) === "oclock" || before === "pounds") return undefined;
    if (next === "year" && SPAN_OF_TIME.has(after)) return undefined;
    if (!isSaidOfSomeone(words, at, length)) return undefined;
  }
  if (isOnlyClaimed(words, at) || ROUGHLY.has(before))
    return years >= 20 && ROUGHLY.has(before) ? "agegrown" : "agedoubted";
  if (/^(?:not|isnt)$/.test(before) && !/^(?:yet|until|to|for)$/.test(next)) return undefined;
  if (isStillToCome(words, at, length)) return kindOf(years - 1);
  // The reader's own age says nothing of a child.
  if (years >= 18 && [text(at - 1), text(at - 2), text(at - 3)].some((word) => /^(?:i|am)$/.test(word)))
    return undefined;
  return kindOf(years);
}

function kindOf(years: number): AgeWord {
  if (years < 13) return "ageyoung";
  return years < 18 ? "ageteen" : "agegrown";
}

function numberAt(words: readonly Word[], at: number): readonly [number | undefined, number] {
  const text = words[at]?.text ?? "";
  if (/^\d{1,2}$/.test(text)) return [Number(text), 1];
  const number = NUMBERS.get(text);
  if (number === undefined) return [undefined, 1];
  const more = number >= 20 ? SMALL.get(words[at + 1]?.text ?? "") : undefined;
  return more ? [number + more, 2] : [number, 1];
}

function isSaidOfSomeone(words: readonly Word[], at: number, length: number): boolean {
  const text = (index: number) => words[index]?.text ?? "";
  const before = text(at - 1);
  if (BEFORE.has(before) || PEOPLE.has(before) || SOON.has(before)) return true;
  if (ROUGHLY.has(before)) return /^(?:he|she|is|looks?|sounds?|seems?|aged?)$/.test(text(at - 2));
  if (before === "of" && PEOPLE.has(text(at - 2))) return true;
  // 13 and 14.
  if (/^(?:and|or)$/.test(before)) return BEFORE.has(text(at - 3)) && numberAt(words, at - 2)[0] !== undefined;
  if (words[at]?.breaks && (words[at + length]?.breaks || !words[at + length] || words[at + length] === STOP))
    return true;
  return (
    text(at + length) === "old" ||
    (text(at + length) === "year" &&
      (/^(?:my|our|a|her|his)$/.test(before) ||
        PEOPLE.has(text(at + length + 1)) ||
        text(at + length + 1) === "old")) ||
    (/^(?:he|she|they)$/.test(text(at + length)) && /^(?:is|are)$/.test(text(at + length + 1)))
  );
}

function isOnlyClaimed(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 7); index -= 1) {
    const word = words[index];
    if (!word || word === STOP) return false;
    if (CLAIMS.has(word.stem)) return true;
    if (!LINKS.has(word.text)) return false;
  }
  return false;
}

function isStillToCome(words: readonly Word[], at: number, length: number): boolean {
  const text = (index: number) => words[index]?.text ?? "";
  const next = text(at + length);
  if (text(at - 1) === "turned") return false;
  return (
    SOON.has(text(at - 1)) ||
    /^(?:not|isnt)$/.test(text(at - 1)) ||
    /^(?:next|tomorrow|soon|yet)$/.test(next) ||
    (/^(?:in|on|this|at)$/.test(next) &&
      [1, 2, 3].some((more) => MONTHS.has(stemOf(text(at + length + more))) && text(at + length + 1) !== "year"))
  );
}
