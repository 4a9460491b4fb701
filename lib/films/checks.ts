import { PACE } from "./compile.ts";
import { headBox } from "./figure.ts";
import type { Screenplay } from "./screenplay.ts";
import { sample, type Timeline } from "./timeline.ts";

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

/** Words under which nobody in the picture may smile: life, harm, threats, and whom to ring. */
const GRAVE =
  /suicid|\bkill|\bdi(?:e|es|ed|ying)\b|\bhurt|\b(?:real )?harm|\b999\b|danger|threat|blackmail|tricked|\bpolice\b|\bCEOP\b|serious|afraid|against the law/i;
/** How often a beat is looked at, in seconds. */
const LOOK_EVERY = 0.1;
/** A head that shows less than this of itself at the edge of the picture is not seen to smile. */
const SEEN = 40;

/** Who smiles in a beat whose words are grave: a sentence each, with the beat, the person and what to do. */
function smilesAtGraveWords(timeline: Timeline): string[] {
  return timeline.cues.flatMap(({ beat: id, words }) => {
    const beat = timeline.beats.find((one) => one.id === id);
    const said = GRAVE.exec(words)?.[0];
    if (!beat || !said) return [];
    const smiling = new Map<string, number>();
    const times = [beat.still];
    for (let t = beat.from; t < beat.to; t += LOOK_EVERY) times.push(t);
    for (const t of times) {
      const { scene, values } = sample(timeline, t, true);
      for (const actor of scene.cast) {
        const smiles = (values[`${actor.id}.curve`] ?? 0) > 0 && (values[`${actor.id}.gone`] ?? 0) < 0.8;
        if (!smiles || smiling.has(actor.id)) continue;
        const box = headBox(actor, values);
        const half = { x: 800 / (values.zoom ?? 1) - SEEN, y: 450 / (values.zoom ?? 1) - SEEN };
        const [x, y] = [values.camX ?? 800, values.camY ?? 450];
        const seen = box.right > x - half.x && box.left < x + half.x && box.bottom > y - half.y && box.top < y + half.y;
        if (seen) smiling.set(actor.id, t);
      }
    }
    return [...smiling].map(
      ([who, t]) =>
        `beat [${id}]: ${who} smiles at ${t.toFixed(1)} s, and the words say "${said}". In lib/films/${timeline.id}.film.ts let ${who} feel steady or worried by then: in this scene from its start, or with when: "last" in the beat before.`,
    );
  });
}

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
  problems.push(...smilesAtGraveWords(timeline));
  if (screenplay.fields.contacts.length === 0) problems.push("contacts: name who can help.");
  return problems;
}

function wordCount(words: string): number {
  return words.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
