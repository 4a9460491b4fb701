import { FLOW } from "../flow/flow.ts";
import type { Place } from "../flow/paths.ts";

/**
 * A short number for a place in the flow, such as `3-1-1-1-S`: the place of each answer in its question.
 * It makes titles unique and can be read out on the telephone, and it tells nobody's story.
 */
export function codeOf(place: Place): string {
  const parts = place.answers.map(({ question, option, segment }) => {
    const asked = FLOW.questions[question];
    if (!asked) return option.slice(0, 1).toUpperCase();
    return String(asked.options.findIndex((one) => one.segment === segment) + 1);
  });
  return parts.join("-") || "1";
}
