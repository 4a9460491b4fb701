import type { Condition } from "./facts.ts";

/** Whoever reads is at home with the child, and not at work. */
export const HOME = { reader: ["parent", "carer", "relative"] } as const satisfies Condition;

/** Life or safety comes before everything else. */
export const IN_DANGER = {
  any: [{ selfHarm: ["yes", "maybe"] }, { danger: ["coming", "meeting", "home", "unsure"] }],
} as const satisfies Condition;
