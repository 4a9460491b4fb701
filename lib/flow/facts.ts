/**
 * The closed vocabulary of facts a reader can establish. Everything a plan depends on is one of these.
 *
 * A fact that was never asked is absent, and absent never means "no": conditions that need a "no" ask for it by value.
 */
export const FACTS = {
  /** Danger to life or safety this minute. */
  danger: ["coming", "meeting", "home", "unsure"],
  /** The child may hurt or kill themselves. Taken first, whatever else is true. */
  selfHarm: ["yes", "maybe"],
  /** What happened. */
  happened: [
    "threat",
    "adult",
    "sent",
    "spread",
    "posted",
    "fake",
    "video",
    "asked",
    "received",
    "shared",
    "found",
    "copy",
    "talk",
    "unsure",
  ],
  /** Who has it, sent it or is asking. "unknown" means the reader cannot tell, and is treated as possibly an adult. */
  who: ["peer", "several", "adult", "family", "stranger", "adult-or-stranger", "unknown"],
  /** How a known adult is connected. */
  adult: ["partner", "trusted"],
  /** What somebody who threatens wants. "unsaid" means something else, or not known. */
  threat: ["money", "pictures", "unsaid"],
  /** Whether money was already sent to a blackmailer. */
  paid: ["yes", "no"],
  /** Between two young people: both happy with it, or one pushed. */
  willing: ["yes", "no"],
  /** Whose picture it is, where that is not simply the reader's own child. */
  picture: ["child", "sender", "other-child", "unknown"],
  /** What the reader's child did, where they did something. */
  role: ["passed-on", "asked", "made", "pressured", "unsure"],
  /** The picture is made or changed by a computer. */
  fake: ["yes"],
  /** It has reached a public page or feed. */
  posted: ["yes"],
  /** It is going from phone to phone. */
  spread: ["yes"],
  /** It happened on a live call or stream. */
  live: ["yes"],
  /** The reader came across it; the child does not know that they know. */
  found: ["yes"],
  /** The reader has a copy on their own phone because somebody sent it. */
  copy: ["yes"],
  /** Any child in it is, or may be, under 13. "I'm not sure" is "possible". */
  under13: ["possible", "no"],
  /** Special educational needs, a learning disability, autism or ADHD. */
  send: ["yes"],
  nation: ["england", "wales", "scotland", "northern-ireland"],
  reader: ["parent", "carer", "relative", "school"],
  /** Concluded from the facts above (see `conclusions.ts`), never asked. */
  concern: ["calm", "prevent", "talk-it-through", "school", "report"],
} as const;

export type FactName = keyof typeof FACTS;
type FactValue<F extends FactName> = (typeof FACTS)[F][number];
export type Facts = { readonly [F in FactName]?: FactValue<F> };

export type Nation = FactValue<"nation">;
export type Reader = FactValue<"reader">;

/**
 * A condition over facts, as data: every named fact must have one of the listed values.
 * `any` needs one of its conditions, `not` needs its condition to be false, `absent` names facts nobody established.
 * An empty condition always holds.
 */
export type Condition = {
  readonly [F in FactName]?: FactValue<F> | readonly FactValue<F>[];
} & {
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  readonly absent?: readonly FactName[];
};

/** Whether `condition` holds for `facts`. Total: it never throws. */
export function holds(condition: Condition, facts: Facts): boolean {
  for (const name in condition) {
    const wanted = condition[name as keyof Condition];
    if (wanted === undefined) continue;
    if (name === "any") {
      if (!condition.any?.some((one) => holds(one, facts))) return false;
    } else if (name === "not") {
      if (condition.not && holds(condition.not, facts)) return false;
    } else if (name === "absent") {
      if (condition.absent?.some((fact) => facts[fact] !== undefined)) return false;
    } else {
      const value = facts[name as FactName];
      if (value === undefined) return false;
      if (typeof wanted === "string" ? wanted !== value : !(wanted as readonly string[]).includes(value)) return false;
    }
  }
  return true;
}
