import { noWordsIn } from "./no-words.ts";

/**
 * Compares the data of a translated file with the English one: every field there, none left over, every `{name}` kept.
 *
 * @param name the file within its language's folder
 * @returns a sentence for each field that must be mended
 */
export function sameShape(name: string, english: unknown, given: unknown): string[] {
  const { own, same } = noWordsIn(name);
  const problems: string[] = [];
  const look = (wanted: unknown, found: unknown, field: string, key: string): void => {
    if (own.has(key)) return;
    const told = field === "" ? "the file" : field;
    if (found === undefined) problems.push(`${told}: it is missing. Write it.`);
    else if (same.has(key)) {
      if (JSON.stringify(wanted) !== JSON.stringify(found)) {
        problems.push(`${told}: this is no words. Leave it as it is in English: ${JSON.stringify(wanted)}.`);
      }
    } else if (kindOf(wanted) !== kindOf(found)) {
      problems.push(`${told}: it is ${kindOf(found)}; the English is ${kindOf(wanted)}.`);
    } else if (typeof wanted === "string" && typeof found === "string") {
      problems.push(...wordsProblems(wanted, found).map((says) => `${told}: ${says}`));
    } else if (Array.isArray(wanted) && Array.isArray(found)) {
      wanted.forEach((one, index) => {
        look(one, found[index], inside(field, String(index)), "");
      });
      if (found.length > wanted.length) {
        problems.push(`${told}: it has ${found.length} entries; the English has ${wanted.length}.`);
      }
    } else if (isRecord(wanted) && isRecord(found)) {
      for (const [one, value] of Object.entries(wanted)) look(value, found[one], inside(field, one), one);
      for (const one of Object.keys(found)) {
        if (!Object.hasOwn(wanted, one)) problems.push(`${inside(field, one)}: take it out; the English has none.`);
      }
    }
  };
  look(english, given, "", "");
  return problems;
}

function wordsProblems(english: string, given: string): string[] {
  if (english.trim() !== "" && given.trim() === "") return ["it is empty. Write it."];
  const wanted = valuesIn(english);
  const found = valuesIn(given);
  return [
    ...wanted.filter((one) => !found.includes(one)).map((one) => `write ${one} where its value goes.`),
    ...found.filter((one) => !wanted.includes(one)).map((one) => `take ${one} out; the English has no such value.`),
  ];
}

/** The `{names}` of values in a phrase. */
function valuesIn(words: string): string[] {
  return [...new Set(words.match(/\{\w+\}/g))];
}

const inside = (field: string, key: string): string => (field === "" ? key : `${field}.${key}`);

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isRecord(value)) return "a group of fields";
  return typeof value === "string" ? "words" : `${value}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
