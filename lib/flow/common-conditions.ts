import type { Condition } from "./facts.ts";

/** Whoever reads is at home with the child, and not at work. */
export const HOME = { reader: ["parent", "carer", "relative"] } as const satisfies Condition;

/** The calm road, anywhere but in Northern Ireland: the police there ask to be spoken to before anything is deleted. */
export const CALM_TO_DELETE = { concern: "calm", not: { nation: "northern-ireland" } } as const satisfies Condition;

/** Life or safety comes before everything else. */
export const IN_DANGER = {
  any: [{ selfHarm: ["yes", "maybe"] }, { danger: ["coming", "meeting", "home", "unsure"] }],
} as const satisfies Condition;
