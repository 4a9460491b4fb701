import type { Condition, Facts } from "./facts.ts";

/**
 * What follows from the answers. For each fact the first row whose condition holds gives the value,
 * unless the reader's own answers already established it.
 *
 * Source of the report row: `universal.report_police_or_ceop_same_day` in the dossier.
 */
export const CONCLUSIONS = [
  { when: { absent: ["reader"] }, establishes: { reader: "parent" } },
  { when: { happened: "talk" }, establishes: { concern: "prevent" } },
  {
    when: {
      any: [
        { who: ["adult", "family", "stranger", "adult-or-stranger", "unknown"] },
        { threat: ["money", "pictures", "unsaid"] },
        { under13: "possible" },
        { willing: "no" },
        { posted: "yes" },
        { role: "pressured" },
        { copy: "yes" },
        { danger: ["coming", "meeting", "home", "unsure"] },
      ],
    },
    establishes: { concern: "report" },
  },
  { when: { happened: ["spread", "fake", "shared", "video", "asked"] }, establishes: { concern: "school" } },
  { when: { happened: "received", spread: "yes" }, establishes: { concern: "school" } },
  { when: { happened: "sent", who: "peer", willing: "yes", under13: "no" }, establishes: { concern: "calm" } },
  { when: {}, establishes: { concern: "talk-it-through" } },
] as const satisfies readonly { when: Condition; establishes: Facts }[];
