import { CONCLUSIONS } from "./conclusions.ts";
import type { Condition, Facts } from "./facts.ts";
import { FURTHER, type FurtherRow } from "./further.ts";
import { PANELS, type Panel } from "./panels.ts";
import { FIRST_QUESTION, type Option, QUESTIONS, REFINEMENTS } from "./questions.ts";
import { RING, type RingRow } from "./ring.ts";
import { STEPS, type Step } from "./steps.ts";

/** What the flow's functions need to know of a contact. */
export interface ContactFacts {
  readonly nations: readonly string[];
  readonly adultsOnly: boolean;
  readonly audience: readonly string[];
  readonly hours: { readonly kind: string };
}

/** The whole decision flow as one value, so that the checks can be run on a broken one too. */
export interface Flow {
  readonly first: string;
  readonly questions: Readonly<
    Record<
      string,
      { readonly first?: Facts; readonly options: readonly (Omit<Option, "next"> & { readonly next: string })[] }
    >
  >;
  readonly refinements: readonly {
    readonly id: string;
    readonly options: readonly { readonly segment: string; readonly establishes: Facts }[];
  }[];
  readonly conclusions: readonly { readonly when: Condition; readonly establishes: Facts }[];
  readonly steps: readonly Step[];
  readonly panels: readonly Panel[];
  readonly ring: readonly RingRow[];
  readonly further: readonly FurtherRow[];
}

export const FLOW: Flow = {
  first: FIRST_QUESTION,
  questions: QUESTIONS,
  refinements: REFINEMENTS,
  conclusions: CONCLUSIONS,
  steps: STEPS.filter((step: Step) => !step.draft),
  panels: PANELS,
  ring: RING,
  further: FURTHER,
};
