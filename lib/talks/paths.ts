import type { Talk, Turn } from "./talk.ts";

/** A way through a conversation: the ids of its sentences, in order. */
export type Path = readonly string[];

/** The turn of an id, or `null`. An id that is the name of something every object has is no turn. */
export function turnOf(talk: Talk, id: string): Turn | null {
  return (Object.hasOwn(talk.turns, id) && talk.turns[id]) || null;
}

/**
 * Every way through a conversation, from the first sentence to one after which nothing more can be said.
 * Only for a conversation without circles: `check.ts` looks for those first.
 */
export function everyPath(talk: Talk): Path[] {
  const paths: Path[] = [];
  const follow = (id: string, before: Path): void => {
    const path = [...before, id];
    const next = turnOf(talk, id)?.next ?? [];
    if (next.length === 0) paths.push(path);
    for (const one of next) follow(one, path);
  };
  for (const id of talk.begins.next) follow(id, []);
  return paths;
}

/** The way that opens at every turn: the first such sentence of each choice. */
export function bestPath(talk: Talk): Path {
  const path: string[] = [];
  let choices: readonly string[] = talk.begins.next;
  for (;;) {
    const best = choices.find((id) => turnOf(talk, id)?.effect === "opens" && !path.includes(id));
    if (best === undefined) return path;
    path.push(best);
    choices = turnOf(talk, best)?.next ?? [];
  }
}

/** What a better sentence would have been, after one that did not open the talk. */
export function betterAfter(turn: Turn): string | null {
  return turn.effect === "opens" ? null : (turn.next[0] ?? null);
}

/** The first circle of sentences, its first named again at the end, or `null`. */
export function circleIn(talk: Talk): Path | null {
  const done = new Set<string>();
  const look = (id: string, before: Path): Path | null => {
    const seen = before.indexOf(id);
    if (seen !== -1) return [...before.slice(seen), id];
    if (done.has(id)) return null;
    for (const next of turnOf(talk, id)?.next ?? []) {
      const circle = look(next, [...before, id]);
      if (circle) return circle;
    }
    done.add(id);
    return null;
  };
  for (const id of Object.keys(talk.turns)) {
    const circle = look(id, []);
    if (circle) return circle;
  }
  return null;
}
