import { content } from "../../../lib/content/load.ts";
import type { Facts } from "../../../lib/flow/facts.ts";
import { FLOW } from "../../../lib/flow/flow.ts";
import { isPlan, type Place, placeForOptions } from "../../../lib/flow/paths.ts";
import { composePlan, type Plan, panelsInOrder, stepsInOrder } from "../../../lib/flow/plan.ts";
import { type PageKind, pages, places } from "../../../lib/site/pages.ts";
import { routes } from "../../../lib/site/routes.ts";
import { ui } from "../../../lib/site/ui.ts";
import { bestPath } from "../../../lib/talks/paths.ts";
import { TALKS } from "../../../lib/talks/talks.ts";
import { ITEM_KINDS, type Item, items } from "../../../lib/teachers/items.ts";

export { places, routes, ui };

/** Every page of the site, and the page for an address that leads nowhere. */
export const everyPage = pages();
export const lostPage = "/404.html";

/** One page of every kind: the first, and for a plan the one most readers in a hurry need. */
export const onePageOfEachKind: ReadonlyMap<PageKind, string> = new Map(
  everyPage.toReversed().map(({ kind, href }) => [kind, href] as const),
);

/**
 * The kinds of page that carry our frame: not the empty page left behind on leaving, nor what other sites frame, nor what
 * only leads on.
 */
export const framedPages: readonly (readonly [PageKind, string])[] = [...onePageOfEachKind].filter(
  ([kind]) => !["leave", "embed", "card", "go"].includes(kind),
);

/** What schools send, one of each kind: the others differ in words only. */
export const sampleOfItems: readonly Item[] = ITEM_KINDS.flatMap(
  (kind) => items().find((item) => item.kind === kind) ?? [],
);

/**
 * Turns that stand for the others of their conversation: the best way through it, one that closes the child, one that
 * changes nothing, and every end.
 */
export const sampleOfTurns: readonly string[] = TALKS.flatMap((talk) => {
  const turns = Object.entries(talk.turns);
  const ends = turns.flatMap(([id, { end }]) => (end ? [id] : []));
  const others = (["closes", "same"] as const).flatMap(
    (effect) => turns.find(([, turn]) => turn.effect === effect)?.[0] ?? [],
  );
  return [...new Set([...bestPath(talk), ...others, ...ends])].map((id) => routes.turn(talk.id, id));
});

/** Pages of words, on which nothing but the way out and the row of buttons waits for a script, kind by kind. */
export const ARTICLES = ["section", "guide", "situation", "topic", "teacher-page", "about", "due-list"] as const;

export const TALK_PAGES = ["practise", "talk", "script"] as const;

/**
 * The pages of some kinds.
 *
 * @param every 4 for the first of each kind, and every fourth after it: for pages that are alike but for their words
 */
export function pagesOfKinds(kinds: readonly PageKind[], every = 1): string[] {
  return kinds
    .flatMap((kind) => everyPage.filter((one) => one.kind === kind).filter((_, index) => index % every === 0))
    .map(({ href }) => href);
}

/** The place that the named options lead to, from the first question on. */
export function placeOf(options: readonly string[]): Place {
  const place = placeForOptions(FLOW, options);
  if (!place) throw new Error(`No such answers: ${options.join(", ")}`);
  return place;
}

export function planFor(facts: Facts): Plan {
  return composePlan(FLOW, facts, content.contacts);
}

/** What a step is called on the page. */
export function stepTitle(id: string): string {
  return content.document("steps", id).words.title;
}

export function stepTitles(plan: Plan, group: keyof Plan["steps"]): string[] {
  return plan.steps[group].map(({ id }) => stepTitle(id));
}

/** A question's words. */
export function questionWords(id: string) {
  return content.document("questions", id).words;
}

export function situationWords(id: string) {
  return content.document("situations", id).words;
}

/** Whether a service's hours are confirmed, and so may be said to be open or closed. */
export function hoursAreConfirmed(id: string): boolean {
  return content.contacts[id]?.hoursVerified ?? false;
}

export function contactName(id: string): string {
  const name = content.contactWords[id]?.name;
  if (!name) throw new Error(`No such contact: ${id}`);
  return typeof name === "string" ? name : name.unsaid;
}

/**
 * Few plans that together show every step and every panel there is: what holds for these holds for all,
 * as far as it depends on what a plan is made of.
 *
 * @param within also for each nation and each reader, whose words differ within a step
 */
export function plansWithEverything(within: "all" | "nation and reader" = "all"): Place[] {
  const parts = places.filter(isPlan).map((place) => {
    const plan = planFor(place.facts);
    const { nation, reader } = place.facts;
    const pieces = [...stepsInOrder(plan), ...panelsInOrder(plan)].map(({ id }) => id);
    return {
      place,
      ids: within === "all" ? pieces : pieces.flatMap((id) => [`${id} ${nation}`, `${id} ${reader}`]),
    };
  });
  const missing = new Set(parts.flatMap(({ ids }) => ids));
  const chosen: Place[] = [];
  let left = parts.map((part) => ({ ...part, gain: part.ids.length }));
  while (missing.size > 0) {
    // A plan that shows nothing new any more never will again.
    left = left
      .map((part) => ({ ...part, gain: part.ids.filter((id) => missing.has(id)).length }))
      .filter(({ gain }) => gain > 0);
    const best = left.reduce((a, b) => (b.gain > a.gain ? b : a));
    chosen.push(best.place);
    for (const id of best.ids) missing.delete(id);
  }
  return chosen;
}

export function addressOf(place: Place): string {
  return routes.answers(place.segments);
}
