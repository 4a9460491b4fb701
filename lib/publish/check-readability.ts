import { gradeOf, hardest, type Sentence, sentencesOf } from "../content/readability.ts";
import { READING } from "../content/reading-limits.ts";
import { SECTIONS } from "../content/sections.ts";
import type { Problem } from "./publish-error.ts";

/** Highest Flesch-Kincaid grade by folder. Pages elsewhere are not measured. */
const GRADES = [
  { under: "/what-to-do/", grade: READING.grade.plan },
  { under: "/practise/", grade: READING.grade.plan },
  { under: "/situations/", grade: READING.grade.article },
  { under: "/topics/", grade: READING.grade.article },
  { under: "/about/", grade: READING.grade.article },
  { under: "/teachers/", grade: READING.grade.article },
  ...SECTIONS.map((section) => ({ under: `/${section}/`, grade: READING.grade.article })),
];
const HARDEST_SHOWN = 3;

/** Measures how hard pages are to read. Plans share most of their words, so each line is measured once. */
export class ReadabilityChecker {
  readonly #measured = new Map<string, readonly Sentence[]>();

  /**
   * @param lines the page's words, one line for each block
   * @param forChild whether the page speaks to a child
   */
  check(page: string, lines: readonly string[], forChild = false): Problem[] {
    const limit = forChild ? READING.grade.child : GRADES.find(({ under }) => page.startsWith(under))?.grade;
    if (limit === undefined) return [];
    const sentences = lines.flatMap((line) => this.#measure(line));
    const problems: Problem[] = sentences
      .filter(({ words }) => words > READING.longestSentence)
      .map(({ text, words }) => ({
        page,
        what: `This sentence has ${words} words: "${text}"`,
        fix: `Split it: no sentence may have more than ${READING.longestSentence} words.`,
      }));
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    const grade = gradeOf(sentences);
    if (grade !== undefined && grade > limit && words >= READING.fewestWords) {
      problems.push({
        page,
        what: `The page is harder to read than grade ${limit}.`,
        detail: `grade ${grade}`,
        fix: `Use shorter words and sentences, first in: ${hardestWords(sentences)}`,
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

function hardestWords(sentences: readonly Sentence[]): string {
  return hardest(sentences, HARDEST_SHOWN)
    .map(({ text }) => `"${text}"`)
    .join(" ");
}
