import type { TalkWords } from "../../lib/content/schemas.ts";
import type { Tag, Talk, Turn } from "../../lib/talks/talk.ts";

/** A turn with everything it needs, for tests that care about one thing. */
export function turn(some: Partial<Turn> = {}): Turn {
  return { effect: "opens", openness: 3, tags: [], next: [], ...some };
}

const END = { answers: ["no", "sent", "fine", "teen"], contacts: ["childline", "nspcc-helpline"] } as const;

/** The smallest conversation that breaks no check: four sentences, one of which can go wrong and be mended. */
export const SMALL_TALK: Talk = {
  id: "small",
  child: "girl",
  speaker: "parent",
  traits: [],
  situation: "one-person-has-it",
  also: { situations: [], topics: [] },
  begins: { openness: 2, next: ["cold", "warm"] },
  turns: {
    warm: turn({ tags: ["not-in-trouble"], next: ["ask", "wait"] }),
    cold: turn({ effect: "closes", openness: 1, tags: ["blames"], next: ["mend"] }),
    mend: turn({ tags: ["repairs", "not-in-trouble"], next: ["wait", "ask"] }),
    wait: turn({ effect: "same", next: ["ask"] }),
    ask: turn({ openness: 4, tags: ["asks-if-safe"], next: ["hear", "hush"] }),
    hush: turn({ effect: "same", openness: 4, tags: ["promises-secrecy"], next: ["take-back"] }),
    "take-back": turn({ openness: 5, tags: ["repairs"], next: ["done", "again"] }),
    hear: turn({ openness: 5, next: ["again", "done"] }),
    again: turn({ effect: "same", openness: 5, next: ["done"] }),
    done: turn({ openness: 5, end: END }),
  },
};

/** The small conversation with some turns changed; `null` takes one out. */
export function withTurns(changes: Readonly<Record<string, Partial<Turn> | null>>, more: Partial<Talk> = {}): Talk {
  const turns: Record<string, Turn> = { ...SMALL_TALK.turns };
  for (const [id, change] of Object.entries(changes)) {
    if (change === null) delete turns[id];
    else turns[id] = { ...(turns[id] ?? turn()), ...change };
  }
  return { ...SMALL_TALK, ...more, turns };
}

/** A conversation in which no sentence carries any of `tags`. */
export function withoutTags(talk: Talk, tags: readonly Tag[]): Talk {
  return {
    ...talk,
    turns: Object.fromEntries(
      Object.entries(talk.turns).map(([id, one]) => [
        id,
        { ...one, tags: one.tags.filter((tag) => !tags.includes(tag)) },
      ]),
    ),
  };
}

/** A conversation in which one sentence carries one tag more. */
export function withTag(talk: Talk, id: string, tag: Tag): Talk {
  const one = talk.turns[id];
  if (!one) throw new Error(`No such turn: ${id}`);
  return { ...talk, turns: { ...talk.turns, [id]: { ...one, tags: [...one.tags, tag] } } };
}

/** Words with one turn's fields changed. */
export function withWords(words: TalkWords, id: string, change: Partial<TalkWords["turns"][string]>): TalkWords {
  const one = words.turns[id];
  if (!one) throw new Error(`No such turn: ${id}`);
  return { ...words, turns: { ...words.turns, [id]: { ...one, ...change } } };
}
