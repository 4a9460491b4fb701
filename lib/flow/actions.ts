/**
 * What a step asks a person to do, in words the safety rules can check.
 * A step carries every action it asks for; the rules never read prose to find out.
 */
export const ACTIONS = [
  "ring-999",
  "stay-with-child",
  "ask-about-suicide",
  "make-home-safe",
  "crisis-line",
  "doctor",
  "three-things",
  "no-looking",
  "keep-in-place",
  "child-deletes",
  "asks-for-deletion",
  "stop-contact",
  "no-payment",
  "no-reply",
  "no-warning",
  "no-confronting",
  "keep-apart",
  "note-names",
  "block",
  "ask-before-blocking",
  "report-in-app",
  "report-police-or-ceop",
  "add-to-report",
  "tell-childrens-services",
  "get-advice-today",
  "specialist-advice",
  "legal-advice",
  "tell-school",
  "child-uses-removal-tool",
  "adult-reports-address",
  "tell-bank",
  "secure-accounts",
  "warn-contacts",
  "stop-sharing",
  "no-contact-with-other-family",
  "leave-own-copy",
  "few-questions",
  "plain-words",
  "check-understanding",
  "tell-social-worker",
  "tell-supervising-social-worker",
  "record",
  "tell-who-is-responsible",
  "school-lead",
  "school-refers",
  "school-tells-parents",
  "school-records",
  "pause-other-tasks",
  "watch-mood",
  "support",
  "talk",
  "phone-agreement",
] as const;

/** Calls that are made tonight, however late: a report, or what stands in for one. Source: `universal.tonight` in the dossier. */
export const TONIGHT = [
  "crisis-line",
  "ask-before-blocking",
  "report-police-or-ceop",
  "add-to-report",
  "tell-childrens-services",
  "get-advice-today",
  "specialist-advice",
  "tell-bank",
  "tell-social-worker",
  "tell-supervising-social-worker",
  "tell-who-is-responsible",
] as const satisfies readonly (typeof ACTIONS)[number][];

/** Calls that may wait until somebody opens, unless the child's state does not let them. */
export const BY_DAY = ["doctor", "tell-school"] as const satisfies readonly (typeof ACTIONS)[number][];

/** Never in any plan. They exist so that a rule can say so and a bad fixture can prove it. */
export const FORBIDDEN_ACTIONS = [
  "adult-looks",
  "adult-copies",
  "adult-forwards",
  "adult-uploads",
  "adult-deletes",
  "pays",
  "poses-as-child",
  "confronts",
] as const;

export type ForbiddenAction = (typeof FORBIDDEN_ACTIONS)[number];
export type Action = (typeof ACTIONS)[number] | ForbiddenAction;
