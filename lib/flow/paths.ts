import type { Facts } from "./facts.ts";
import type { Flow } from "./flow.ts";

/** One answer given on the way: which option of which question, and the address just before it was given. */
interface Answer {
  readonly question: string;
  readonly option: string;
  readonly segment: string;
}

/** Where a path of segments stands: at a question, or at a plan. */
export interface Place {
  readonly segments: readonly string[];
  readonly answers: readonly Answer[];
  readonly facts: Facts;
  readonly at: { readonly question: string } | { readonly plan: true; readonly refine: string | null };
}

/**
 * Where `segments` lead from the first question.
 * Returns `null` for an address that no answers lead to.
 */
export function placeAt(flow: Flow, segments: readonly string[]): Place | null {
  let place: Place = { segments: [], answers: [], facts: {}, at: { question: flow.first } };
  for (const segment of segments) {
    const next = stepsFrom(flow, place).find((one) => one.segments.at(-1) === segment);
    if (!next) return null;
    place = next;
  }
  return place;
}

/** The places one answer further on, one for each different segment. */
export function stepsFrom(flow: Flow, place: Place): Place[] {
  const { at } = place;
  if ("question" in at) {
    const seen = new Set<string>();
    const options = flow.questions[at.question]?.options ?? [];
    return options.flatMap((option) => {
      if (option.joins || seen.has(option.segment)) return [];
      seen.add(option.segment);
      return [
        {
          segments: [...place.segments, option.segment],
          answers: [...place.answers, { question: at.question, option: option.id, segment: option.segment }],
          facts: { ...place.facts, ...option.establishes },
          at:
            option.next === "plan"
              ? ({ plan: true, refine: flow.refinements[0]?.id ?? null } as const)
              : { question: option.next },
        },
      ];
    });
  }
  const refinement = flow.refinements.find((one) => one.id === at.refine);
  if (!refinement) return [];
  const following = flow.refinements[flow.refinements.indexOf(refinement) + 1]?.id ?? null;
  return refinement.options.map((option) => ({
    segments: [...place.segments, option.segment],
    answers: [...place.answers, { question: refinement.id, option: option.segment, segment: option.segment }],
    facts: { ...place.facts, ...option.establishes },
    at: { plan: true, refine: following },
  }));
}

/**
 * Every place the flow can reach, the first question included, shortest paths first within a branch.
 * A flow that never ends is cut off at `deepest` answers, so that this always returns; `check.ts` reports it.
 */
export function everyPlace(flow: Flow, deepest = 12): Place[] {
  const places: Place[] = [];
  const visit = (place: Place): void => {
    places.push(place);
    if (place.segments.length >= deepest) return;
    for (const next of stepsFrom(flow, place)) visit(next);
  };
  visit({ segments: [], answers: [], facts: {}, at: { question: flow.first } });
  return places;
}

export function isPlan(place: Place): boolean {
  return "plan" in place.at;
}

/** The segments of a place without those chosen on the plan itself: a plan's own road. */
export function roadOf(flow: Flow, place: Place): string[] {
  return place.segments.filter((_, index) => {
    const question = place.answers[index]?.question;
    return !flow.refinements.some(({ id }) => id === question);
  });
}

/**
 * The place the given options lead to, in order from the first question.
 * An option that joins another path goes on there; a path that is joined may not join again, so this always ends.
 * Returns `null` when an option does not exist where it is named.
 */
export function placeForOptions(flow: Flow, options: readonly string[], mayJoin = true): Place | null {
  let place = placeAt(flow, []);
  for (const id of options) {
    if (!place || !("question" in place.at)) return null;
    const option = flow.questions[place.at.question]?.options.find((one) => one.id === id);
    if (!option || (option.joins && !mayJoin)) return null;
    place = option.joins
      ? placeForOptions(flow, option.joins, false)
      : placeAt(flow, [...place.segments, option.segment]);
  }
  return place;
}
