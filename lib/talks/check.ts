import { circleIn, everyPath, type Path, turnOf } from "./paths.ts";
import type { Demand, TalkRule } from "./rules.ts";
import type { Effect, Openness, Tag, Talk } from "./talk.ts";

/** Something wrong with a conversation, in words: where, which rule, and what to do. */
export interface TalkFinding {
  readonly where: string;
  readonly rule: string;
  readonly says: string;
}

/** Sentences the adult says on one way through: four minutes, however it goes. */
const FEWEST_SENTENCES = 4;
const MOST_SENTENCES = 8;
const MOST_CHOICES = 3;
const MOST_PAGES = 25;
/** Addresses stand in a history list. */
const LOUD = /nude|naked|sex|picture|image|photo|blackmail|threat|suicide|hurt|police|naughty/;

/** Checks one conversation's shape, and then every rule on every way through it. */
export function checkTalk(talk: Talk, rules: readonly TalkRule[]): TalkFinding[] {
  const shape = checkShape(talk);
  return shape.length > 0 ? shape : checkRules(talk, rules);
}

/**
 * Checks the shape: every way ends, none goes round in a circle, no sentence is unreachable, every turn has few choices
 * and one of them opens, what a sentence does agrees with how open the child is, and a closed child can be reached again.
 */
function checkShape(talk: Talk): TalkFinding[] {
  const findings: TalkFinding[] = [];
  const report = (turn: string, rule: string, says: string) =>
    findings.push({ where: `${talk.id}, ${turn}`, rule, says });
  const ids = Object.keys(talk.turns);
  const pages = ids.length + 2;
  if (pages > MOST_PAGES) {
    report(
      "all",
      "few-pages",
      `It makes ${pages} pages; ${MOST_PAGES} are enough. Let two sentences share what follows.`,
    );
  }

  const turns = [
    {
      id: "the beginning",
      effect: "opens" as Effect,
      openness: talk.begins.openness,
      next: talk.begins.next,
      end: null,
    },
    ...ids.flatMap((id) => {
      const turn = turnOf(talk, id);
      return turn ? [{ id, ...turn, end: turn.end ?? null }] : [];
    }),
  ];
  for (const { id, effect, openness, next, end } of turns) {
    for (const one of next) {
      const after = turnOf(talk, one);
      if (!after) report(id, "leads-on", `There is no sentence ${one}. Name one that exists.`);
      else if (!agrees(after.effect, openness, after.openness)) {
        report(
          one,
          "agrees",
          `It ${WORD[after.effect]}, but after ${id} the openness goes from ${openness} to ${after.openness}. Change one of them.`,
        );
      }
    }
    if (new Set(next).size < next.length)
      report(id, "few-choices", "The same sentence can be chosen twice. Take one out.");
    if (next.length > MOST_CHOICES) report(id, "few-choices", `Give at most ${MOST_CHOICES} sentences to choose from.`);
    if (end ? next.length > 0 : next.length === 0) {
      report(
        id,
        "ends",
        end ? "It ends here, so nothing can be said next." : "Say what can be said next, or end it here.",
      );
    }
    if (end && effect !== "opens") report(id, "ends-well", "A talk ends on a sentence that opens the child.");
    if (effect === "opens" && !end && next.length === 1) {
      report(id, "few-choices", "Give at least two sentences to choose from.");
    }
    const better = next[0] === undefined ? null : turnOf(talk, next[0]);
    if (effect !== "opens" && better && better.effect !== "opens") {
      report(
        id,
        "better-first",
        `The first sentence after it is the better one, and ${next[0]} does not open the child.`,
      );
    }
    if (effect === "closes" && better && !better.tags.includes("repairs")) {
      report(
        id,
        "repair-offered",
        `It closes the child, so the first sentence after it mends that. Tag ${next[0]} with repairs.`,
      );
    }
    if (next.length > 0 && !next.some((one) => turnOf(talk, one)?.effect === "opens")) {
      report(id, "never-stuck", "No sentence here opens the child. Give one that does.");
    }
  }
  for (const id of ids) {
    if (!/^[a-z]+(-[a-z]+)*$/.test(id)) report(id, "address", "An id is small letters and hyphens only.");
    if (id === "all") report(id, "address", "This address is that of the whole conversation. Choose another word.");
    if (LOUD.test(id)) report(id, "address", "The id stands in the address. Choose a quieter word.");
  }
  if (!/^[a-z]+(-[a-z]+)*$/.test(talk.id) || LOUD.test(talk.id)) {
    report("all", "address", "The id stands in the address. Choose quiet words, in small letters and hyphens.");
  }
  if (findings.length > 0) return findings;

  const circle = circleIn(talk);
  if (circle) {
    report(circle[0] ?? "", "no-circle", `These sentences lead round in a circle: ${circle.join(" → ")}. Lead on.`);
    return findings;
  }
  const paths = everyPath(talk);
  const reached = new Set(paths.flat());
  for (const id of ids) {
    if (!reached.has(id)) report(id, "reachable", "No way leads to this sentence. Lead to it or take it out.");
  }
  for (const path of paths) {
    if (path.length < FEWEST_SENTENCES || path.length > MOST_SENTENCES) {
      report(
        inWords(path),
        "four-minutes",
        `This way takes ${path.length} sentences. It takes ${FEWEST_SENTENCES} to ${MOST_SENTENCES}.`,
      );
    }
  }
  const places = turns
    .filter(({ effect, next }) => effect === "opens" && next.length > 1)
    .map(({ next }) => next.findIndex((one) => turnOf(talk, one)?.effect === "opens"));
  if (places.length > 1 && new Set(places).size === 1) {
    report("all", "not-always-first", "The best sentence always stands in the same place. Mix the order.");
  }
  return findings;
}

function checkRules(talk: Talk, rules: readonly TalkRule[]): TalkFinding[] {
  const paths = everyPath(talk);
  return rules.flatMap((rule) => {
    const about = !rule.when || rule.when.some((trait) => talk.traits.includes(trait));
    if (!about || rule.unless?.some((trait) => talk.traits.includes(trait))) return [];
    const broken = whatBreaks(rule.demands, talk, paths);
    return broken ? [{ where: `${talk.id}, ${broken.at}`, rule: rule.id, says: `${rule.says} ${broken.says}` }] : [];
  });
}

interface Broken {
  readonly at: string;
  readonly says: string;
}

/** The first way, or sentence, that breaks `demand`, or `null`. */
function whatBreaks(demand: Demand, talk: Talk, paths: readonly Path[]): Broken | null {
  const has = (id: string, tags: readonly Tag[]) => turnOf(talk, id)?.tags.some((tag) => tags.includes(tag)) ?? false;
  const tagged = (tags: readonly Tag[]) => Object.keys(talk.turns).filter((id) => has(id, tags));
  switch (demand.kind) {
    case "passes": {
      const bad = paths.find((path) => !path.slice(0, demand.by).some((id) => has(id, demand.any)));
      return bad ? { at: inWords(bad), says: `This way does not. Lead it through ${demand.any.join(" or ")}.` } : null;
    }
    case "before": {
      for (const path of paths) {
        const first = path.findIndex((id) => has(id, [demand.first]));
        const next = path.findIndex((id) => has(id, demand.next));
        if (next !== -1 && (first === -1 || next < first)) {
          return { at: inWords(path), says: `Here ${path[next]} comes too soon.` };
        }
      }
      return null;
    }
    case "closes": {
      const bad = tagged(demand.tags).find((id) => turnOf(talk, id)?.effect !== "closes");
      return bad ? { at: bad, says: "This one does not. Change its effect." } : null;
    }
    case "never-opens": {
      const bad = tagged(demand.tags).find((id) => turnOf(talk, id)?.effect === "opens");
      return bad ? { at: bad, says: "This one does. Change its effect." } : null;
    }
    case "mended": {
      for (const id of tagged(demand.tags)) {
        const bad = turnOf(talk, id)?.next.find(
          (one) => turnOf(talk, one)?.effect !== "closes" && !has(one, ["repairs"]),
        );
        if (bad) return { at: id, says: `After it, ${bad} mends nothing. Tag it with repairs, or take it out.` };
      }
      return null;
    }
    case "taken-back": {
      for (const id of tagged(demand.tags)) {
        const bad = turnOf(talk, id)?.next.find((one) => !has(one, ["repairs"]));
        if (bad)
          return { at: id, says: `After it, ${bad} can be said, which takes nothing back. Leave only what does.` };
      }
      return null;
    }
  }
}

const WORD: Readonly<Record<Effect, string>> = {
  opens: "opens the child",
  same: "changes nothing",
  closes: "closes the child",
};

/** Whether what a sentence does agrees with how open the child is before and after. The ends of the scale hold. */
function agrees(effect: Effect, before: Openness, after: Openness): boolean {
  if (effect === "opens") return after > before || (before === 5 && after === 5);
  if (effect === "closes") return after < before || (before === 1 && after === 1);
  return after === before;
}

function inWords(path: Path): string {
  return path.join(" → ");
}
