import { SECTIONS } from "../content/sections.ts";
import type { Problem } from "./publish-error.ts";
import { gradeOf, type Sentence, sentencesOf } from "./readability.ts";

/** Highest Flesch-Kincaid grade by folder. Pages elsewhere are not measured. */
const GRADES = [
  { under: "/what-to-do/", grade: 5 },
  { under: "/practise/", grade: 5 },
  { under: "/situations/", grade: 6.5 },
  { under: "/topics/", grade: 6.5 },
  { under: "/about/", grade: 6.5 },
  { under: "/teachers/", grade: 6.5 },
  ...SECTIONS.map((section) => ({ under: `/${section}/`, grade: 6.5 })),
];
/** For pages that speak to a child: about the age of nine. */
const GRADE_FOR_A_CHILD = 4;
const LONGEST_SENTENCE = 25;
/** The formula says nothing about a handful of words: one long name would decide it. */
const FEWEST_WORDS = 60;
const HARDEST_SHOWN = 3;

/** Measures how hard pages are to read. Plans share most of their words, so each line is measured once. */
export class ReadabilityChecker {
  readonly #measured = new Map<string, readonly Sentence[]>();

  /**
   * @param lines the page's words, one line for each block
   * @param forChild whether the page speaks to a child
   */
  check(page: string, lines: readonly string[], forChild = false): Problem[] {
    const limit = forChild ? GRADE_FOR_A_CHILD : GRADES.find(({ under }) => page.startsWith(under))?.grade;
    if (limit === undefined) return [];
    const sentences = lines.flatMap((line) => this.#measure(line));
    const problems: Problem[] = sentences
      .filter(({ words }) => words > LONGEST_SENTENCE)
      .map(({ text, words }) => ({
        page,
        what: `This sentence has ${words} words: "${text}"`,
        fix: `Split it: no sentence may have more than ${LONGEST_SENTENCE} words.`,
      }));
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    const grade = gradeOf(sentences);
    if (grade !== undefined && grade > limit && words >= FEWEST_WORDS) {
      problems.push({
        page,
        what: `The page is harder to read than grade ${limit}.`,
        detail: `grade ${grade}`,
        fix: `Use shorter words and sentences, first in: ${hardest(sentences)}`,
      });
    }
    return problems;
  }

  #measure(line: string): readonly Sentence[] {
    const known = this.#measured.get(line);
    if (known !== undefined) return known;
    const sentences = sentencesOf(line);
    this.#measured.set(line, sentences);
    return sentences;
  }
}

function hardest(sentences: readonly Sentence[]): string {
  // Longest texts weigh most in the page's grade, so a hard label of two words comes after a hard sentence.
  const weight = (sentence: Sentence): number => ((gradeOf([sentence]) ?? 0) - 3) * sentence.words;
  return [...sentences]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, HARDEST_SHOWN)
    .map(({ text }) => `"${text}"`)
    .join(" ");
}
