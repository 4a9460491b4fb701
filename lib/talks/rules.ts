import type { SourceId } from "../flow/source-id.ts";
import type { Tag, Trait } from "./talk.ts";

/** What a rule asks of a conversation, on every way through it. */
export type Demand =
  /** Some sentence on the way carries one of these tags; with `by`, within so many sentences. */
  | { readonly kind: "passes"; readonly any: readonly Tag[]; readonly by?: number }
  /** No sentence with a `next` tag is said before one with a `first` tag. */
  | { readonly kind: "before"; readonly first: Tag; readonly next: readonly Tag[] }
  /** A sentence with one of these tags closes the child. */
  | { readonly kind: "closes"; readonly tags: readonly Tag[] }
  /** A sentence with one of these tags never opens the child. */
  | { readonly kind: "never-opens"; readonly tags: readonly Tag[] }
  /** After a sentence with one of these tags, nothing opens the child before it is mended. */
  | { readonly kind: "mended"; readonly tags: readonly Tag[] }
  /** After a sentence with one of these tags, the only thing left to say is what mends it. */
  | { readonly kind: "taken-back"; readonly tags: readonly Tag[] };

export interface TalkRule {
  readonly id: string;
  /** The rule in one sentence, for a safeguarding lead. */
  readonly says: string;
  /** The conversations it is about: those with one of these traits. Without it, all. */
  readonly when?: readonly Trait[];
  readonly unless?: readonly Trait[];
  readonly demands: Demand;
  readonly sources: readonly SourceId[];
}

const HURTFUL = [
  "blames",
  "threatens",
  "demands-picture",
  "handles-picture",
  "leads",
] as const satisfies readonly Tag[];
const PROMISES = ["promises-secrecy", "promises-outcome"] as const satisfies readonly Tag[];

/** The safety rules of conversations. Each is checked on every way through every conversation. Adding one is adding a row. */
export const TALK_RULES: readonly TalkRule[] = [
  {
    id: "not-in-trouble",
    says: "Before the end, the child hears that they are not in trouble with this adult.",
    demands: { kind: "passes", any: ["not-in-trouble"] },
    sources: ["nca-alert-ywu", "iwf-sextortion-parents"],
  },
  {
    id: "asks-how-they-are",
    says: "Where something has happened, the adult asks whether the child is safe.",
    unless: ["prevention"],
    demands: { kind: "passes", any: ["asks-if-safe", "asks-about-suicide"] },
    sources: ["parentinfo-sexting", "iwf-sextortion-parents"],
  },
  {
    id: "hurtful-closes",
    says: "Blame, threats, asking to see the picture, doing anything with it, and pressing always close the child.",
    demands: { kind: "closes", tags: HURTFUL },
    sources: ["ucl-2021", "mcf-ascend", "iwf-sextortion-parents"],
  },
  {
    id: "hurtful-mended",
    says: "After blame, a threat, a hand on the picture or pressing, nothing opens the child but mending it.",
    demands: { kind: "mended", tags: HURTFUL },
    sources: ["iwf-sextortion-parents", "uksic-sextortion"],
  },
  {
    id: "shrug-never-opens",
    says: "Making light of it never opens the child.",
    demands: { kind: "never-opens", tags: ["shrugs-off"] },
    sources: ["cc-2025", "internetmatters-deal"],
  },
  {
    id: "paying-never-opens",
    says: "Offering to pay never opens the child.",
    demands: { kind: "never-opens", tags: ["pays"] },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "paying-taken-back",
    says: "An offer to pay is taken back in the very next sentence.",
    demands: { kind: "taken-back", tags: ["pays"] },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "promise-never-opens",
    says: "A promise nobody can keep never opens the child.",
    demands: { kind: "never-opens", tags: PROMISES },
    sources: ["foster-kent", "papyrus-faq"],
  },
  {
    id: "promise-taken-back",
    says: "A promise nobody can keep is taken back in the very next sentence.",
    demands: { kind: "taken-back", tags: PROMISES },
    sources: ["foster-kent", "papyrus-faq"],
  },
  {
    id: "threat-asks-about-suicide",
    says: "When somebody threatens the child, the adult asks plainly about suicide by the fourth sentence.",
    when: ["threat"],
    demands: { kind: "passes", any: ["asks-about-suicide"], by: 4 },
    sources: ["nca-alert-ywu", "papyrus-faq"],
  },
  {
    id: "threat-asks-before-tasks",
    says: "When somebody threatens the child, asking about suicide comes before any task or report.",
    when: ["threat"],
    demands: { kind: "before", first: "asks-about-suicide", next: ["stops-contact", "says-who-is-told"] },
    sources: ["nca-alert-ywu", "papyrus-faq"],
  },
  {
    id: "threat-stops-contact",
    says: "When somebody threatens the child, the adult says that nobody pays and nobody replies.",
    when: ["threat"],
    demands: { kind: "passes", any: ["stops-contact"] },
    sources: ["nca-alert-ywu", "vodafone-nspcc"],
  },
  {
    id: "distress-asks-about-suicide",
    says: "When the picture is going round, or the child has hurt another, the adult asks plainly about suicide.",
    when: ["spread", "passed-on"],
    demands: { kind: "passes", any: ["asks-about-suicide"] },
    sources: ["papyrus-faq", "pko-ncdii"],
  },
  {
    id: "says-who-is-told",
    says: "Where others have to be told, the child hears from this adult who it will be.",
    when: ["threat", "spread", "under-13", "carer", "passed-on"],
    demands: { kind: "passes", any: ["says-who-is-told"] },
    sources: ["foster-kent", "mcf-ascend"],
  },
  {
    id: "passed-on-stops",
    says: "A child who passed a picture on is asked to send nothing more.",
    when: ["passed-on"],
    demands: { kind: "passes", any: ["stops-sharing"] },
    sources: ["ceoped-harmful", "college-policing"],
  },
  {
    id: "found-owns-up",
    says: "An adult who came across the picture tells the child so.",
    when: ["found"],
    demands: { kind: "passes", any: ["owns-up"] },
    sources: ["mcf-ascend", "childnet-action"],
  },
  {
    id: "prevention-asks-first",
    says: "When nothing has happened, the adult asks what the child thinks.",
    when: ["prevention"],
    demands: { kind: "passes", any: ["asks-what-they-think"] },
    sources: ["parentinfo-sexting", "im-messages"],
  },
];
