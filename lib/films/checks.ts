import { PACE } from "./compile.ts";
import type { Screenplay } from "./screenplay.ts";
import type { Timeline } from "./timeline.ts";

/** What a line of words must keep to. */
export const LIMITS = {
  charactersASecond: PACE,
  wordsAMinute: 160,
  characters: 74,
  shortest: 1.8,
  gap: 0.1,
  film: [60, 120],
  part: 10,
  words: 150,
  lastWordsBeforeEnd: 0.5,
} as const;

/** Words no line of a film may hold: they blame, frighten or promise what nobody can promise. */
const NEVER = [
  "why did you",
  "should have",
  "revenge porn",
  "child porn",
  "sextortion",
  "victim",
  "criminal record",
  "screenshot it",
  "delete everything",
  "will be removed",
  "never be recorded",
];

/** Everything wrong with a film's words and times: a sentence each, with the beat and what to do. */
export function checkFilm(timeline: Timeline, screenplay: Screenplay): string[] {
  const problems: string[] = [];
  const [shortest, longest] = LIMITS.film;
  if (timeline.duration < shortest)
    problems.push(`the film lasts ${timeline.duration} s. Make it ${shortest} s or more.`);
  if (timeline.duration > longest) problems.push(`the film lasts ${timeline.duration} s. Cut it to ${longest} s.`);
  const count = timeline.cues.reduce((sum, { words }) => sum + wordCount(words), 0);
  if (count > LIMITS.words) problems.push(`the film has ${count} words. Cut it to ${LIMITS.words}.`);
  timeline.parts.forEach(({ id, from }, index) => {
    const to = timeline.parts[index + 1]?.from ?? timeline.duration;
    if (to - from < LIMITS.part)
      problems.push(`part ${id} lasts ${(to - from).toFixed(1)} s. Make it ${LIMITS.part} s or more.`);
  });
  timeline.cues.forEach((cue, index) => {
    const beat = `beat [${cue.beat}]`;
    const lasts = cue.to - cue.from;
    const slower = "Shorten it, or give the beat a longer hold";
    if (lasts < LIMITS.shortest - 1e-6) problems.push(`${beat}: its words show for ${lasts.toFixed(1)} s. ${slower}.`);
    if (cue.words.length / lasts > LIMITS.charactersASecond + 0.05) {
      problems.push(
        `${beat}: ${(cue.words.length / lasts).toFixed(1)} characters a second is too fast to read. ${slower}.`,
      );
    }
    if ((wordCount(cue.words) / lasts) * 60 > LIMITS.wordsAMinute + 0.5) {
      problems.push(
        `${beat}: ${Math.round((wordCount(cue.words) / lasts) * 60)} words a minute is too fast to read. ${slower}.`,
      );
    }
    if (cue.words.length > LIMITS.characters) {
      problems.push(`${beat}: ${cue.words.length} characters do not fit two lines. Cut it to ${LIMITS.characters}.`);
    }
    const next = timeline.cues[index + 1];
    if (next && next.from - cue.to < LIMITS.gap)
      problems.push(`${beat}: its words run into the next line. Add a hold.`);
    const said = NEVER.find((phrase) => cue.words.toLowerCase().includes(phrase));
    if (said) problems.push(`${beat}: "${said}" must not be said. Choose other words.`);
  });
  const last = timeline.cues.at(-1);
  if (last && timeline.duration - last.to < LIMITS.lastWordsBeforeEnd) {
    problems.push(`beat [${last.beat}]: its words end with the film. Give the beat a hold.`);
  }
  if (screenplay.fields.contacts.length === 0) problems.push("contacts: name who can help.");
  return problems;
}

function wordCount(words: string): number {
  return words.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
