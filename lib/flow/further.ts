import { HOME, IN_DANGER } from "./common-conditions.ts";
import type { Condition } from "./facts.ts";

/** A page that goes further than the plan: its address without the outer slashes. */
export interface FurtherRow {
  readonly page: string;
  /** Of the rows that share one, only the first that holds is shown. */
  readonly one?: "talk";
  readonly when: Condition;
}

const SOMETHING_HAPPENED = { not: { concern: "prevent" } } as const satisfies Condition;
/** Somebody has to be told, so there are messages to write and things to write down. */
const SOMEONE_IS_TOLD = { not: { concern: ["prevent", "calm"] } } as const satisfies Condition;

/** What a plan leads on to, in the order shown. Nobody in danger is sent off to practise a talk. */
export const FURTHER = [
  { page: "already", when: {} },
  { page: "practise/first-words", one: "talk", when: { ...HOME, happened: "talk" } },
  { page: "practise/tonight", one: "talk", when: { ...HOME, not: IN_DANGER, happened: "threat" } },
  { page: "practise/plain-words", one: "talk", when: { ...HOME, not: IN_DANGER, send: "yes" } },
  { page: "practise/little-one", one: "talk", when: { ...HOME, not: IN_DANGER, under13: "possible" } },
  { page: "practise/passed-on", one: "talk", when: { ...HOME, not: IN_DANGER, happened: "shared" } },
  { page: "practise/found-it", one: "talk", when: { ...HOME, not: IN_DANGER, found: "yes" } },
  { page: "practise/found-it", one: "talk", when: { ...HOME, not: IN_DANGER, happened: "found" } },
  { page: "practise/school-rang", one: "talk", when: { ...HOME, not: IN_DANGER, spread: "yes" } },
  { page: "practise/school-rang", one: "talk", when: { ...HOME, not: IN_DANGER, happened: "spread" } },
  { page: "practise/told-me", one: "talk", when: { ...HOME, not: IN_DANGER } },
  { page: "words-to-send", when: SOMEONE_IS_TOLD },
  { page: "evidence-sheet", when: SOMEONE_IS_TOLD },
  { page: "after-you-press-send", when: SOMEONE_IS_TOLD },
  { page: "the-weeks-after", when: SOMETHING_HAPPENED },
  { page: "for-carers", when: { reader: ["carer", "relative"] } },
  { page: "for-carers/separated-parents", when: { reader: "parent", not: { concern: ["prevent", "calm"] } } },
  { page: "for-young-people", when: { ...HOME, not: { concern: "prevent" } } },
  { page: "looking-after-yourself", when: { ...HOME, not: { concern: "prevent" } } },
] as const satisfies readonly FurtherRow[];
