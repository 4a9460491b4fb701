import { HOME, IN_DANGER } from "./common-conditions.ts";
import type { ContactId } from "./contact-id.ts";
import type { Condition } from "./facts.ts";

/** One line of *Who to ring* on a plan. */
export interface RingRow {
  readonly contact: ContactId;
  /** Whom the call is for: the reader, or the child. */
  readonly for: "you" | "child";
  readonly when: Condition;
}

const LOW_MOOD = {
  any: [{ selfHarm: ["yes", "maybe"] }, { threat: ["money", "pictures", "unsaid"] }],
} as const satisfies Condition;

const CHILDRENS_SERVICES = {
  any: [
    { under13: "possible", not: { happened: "talk" } },
    { who: "family" },
    { happened: ["shared", "copy"] },
    { reader: ["carer", "school"], not: { happened: "talk" } },
    { danger: ["home", "unsure"] },
  ],
} as const satisfies Condition;

/** Whom a plan offers to ring, in order. Contacts that do not serve the plan's nation are left out. */
export const RING = [
  { contact: "emergency-999", for: "you", when: { any: [IN_DANGER, LOW_MOOD] } },
  { contact: "nhs-111-mental-health", for: "you", when: LOW_MOOD },
  { contact: "lifeline-ni", for: "you", when: LOW_MOOD },
  { contact: "stop-it-now", for: "you", when: { any: [{ happened: ["shared", "found"] }, { who: "family" }] } },
  {
    contact: "police-101",
    for: "you",
    when: { any: [{ not: { concern: ["prevent", "calm"] } }, { concern: "calm", nation: "northern-ireland" }] },
  },
  {
    contact: "ceop-report",
    for: "you",
    when: { any: [{ who: ["stranger", "adult", "adult-or-stranger", "unknown"] }, { threat: ["money", "pictures"] }] },
  },
  { contact: "childrens-social-care", for: "you", when: CHILDRENS_SERVICES },
  { contact: "resws-ni", for: "you", when: CHILDRENS_SERVICES },
  { contact: "nspcc-helpline", for: "you", when: {} },
  { contact: "posh", for: "you", when: { reader: ["carer", "school"] } },
  { contact: "papyrus", for: "you", when: LOW_MOOD },
  { contact: "samaritans", for: "you", when: HOME },
  { contact: "childline", for: "child", when: {} },
  { contact: "meic", for: "child", when: { nation: "wales" } },
  { contact: "shout", for: "child", when: LOW_MOOD },
  { contact: "shore", for: "child", when: { happened: "shared" } },
] as const satisfies readonly RingRow[];
