import { ContentError } from "./content-error.ts";
import { type Content, KINDS, type Kind } from "./load.ts";
import { gradeOf, hardest, type Sentence, sentencesOf } from "./readability.ts";
import { READING } from "./reading-limits.ts";
import { attempt, type Found, nameOf, sentencesOfBody, type WordsByFile } from "./unsafe-words.ts";

const HARDEST_SHOWN = 3;

/** A sentence with its place in the file. */
interface Placed extends Sentence {
  readonly where: string;
}

/** A text is measured once, however often the content is checked. */
const measured = new Map<string, readonly string[]>();
const counted = new Map<string, readonly Sentence[]>();

function count(text: string): readonly Sentence[] {
  const known = counted.get(text) ?? sentencesOf(text);
  counted.set(text, known);
  return known;
}

/** What is too long or too hard in a text, with its place: sentences for the writer, empty when all is well. */
export function readingProblems(found: readonly Pick<Found, "where" | "sentence">[], limit: number): string[] {
  const sentences = found.flatMap(({ where, sentence }) =>
    count(sentence.text).map((one): Placed => ({ ...one, where })),
  );
  const problems = sentences
    .filter(({ words }) => words > READING.longestSentence)
    .map(
      ({ where, text, words }) =>
        `${where}: “${text}” has ${words} words. ${READING.longestSentence} are enough: split it.`,
    );
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const grade = gradeOf(sentences);
  if (grade !== undefined && grade > limit && words >= READING.fewestWords) {
    const hard = hardest(sentences, HARDEST_SHOWN).map(({ where, text }) => `“${text}” (${where})`);
    problems.push(
      `the text has reading grade ${grade}; ${limit} is the limit here. Use shorter words and sentences, first in ${hard.join("; ")}.`,
    );
  }
  return problems;
}

/**
 * Measures every text as its reader meets it: no sentence too long, no text too hard. The publisher measures whole pages
 * again, in which a plan's parts stand together.
 *
 * @returns one error for each file, naming each sentence, where it stands and what to do
 */
export function checkReading(content: Content, allWords: WordsByFile): ContentError[] {
  const found: ContentError[] = [];
  const add = (file: string, problems: readonly string[]) => {
    if (problems.length > 0) found.push(new ContentError(file, problems));
  };
  for (const kind of KINDS) {
    for (const id of content.ids(kind)) {
      const document = attempt(() => content.document(kind, id));
      if (!document) continue;
      const { file, words, body } = document;
      const toChild = "audience" in words && words.audience === "child";
      const name = (contact: string) => attempt(() => nameOf(content, contact)) ?? contact;
      const term = (one: string) => attempt(() => content.terms[one]?.unsaid) ?? one;
      const key = `${kind} ${toChild} ${body}`;
      let problems = measured.get(key);
      if (!problems) {
        const sentences = sentencesOfBody(body, id, words.title, name, term, toChild, true);
        problems = readingProblems(sentences, toChild ? READING.grade.child : gradeFor(kind));
        measured.set(key, problems);
      }
      add(file, problems);
    }
  }
  // Fields, and files that are all fields. What a search engine shows is held by its own limit.
  for (const { file, found: sentences } of allWords) {
    const fields = sentences.filter(({ where }) => !where.startsWith("line ") && !/\bdescription$/i.test(where));
    add(file, readingProblems(fields, file.includes("/talks/") ? READING.grade.plan : Number.POSITIVE_INFINITY));
  }
  return found;
}

function gradeFor(kind: Kind): number {
  return kind === "steps" || kind === "panels" || kind === "questions" ? READING.grade.plan : READING.grade.article;
}
