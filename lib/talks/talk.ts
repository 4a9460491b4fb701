import type { ContactId } from "../flow/contact-id.ts";

/**
 * A conversation a reader plays: they choose a sentence, the child answers, and they see why.
 *
 * It is data, without functions. A turn is one sentence the adult says, how it lands, and what can be said next.
 * The words of a turn, by the same id, stand in `content/en/talks/<talk>.yaml`.
 */
export interface Talk<Id extends string = string> {
  /** Names the words' file, and the address. As quiet as an answer's segment: it tells nobody's story. */
  readonly id: string;
  readonly child: "girl" | "boy";
  readonly speaker: "parent" | "grandparent" | "kinship-carer" | "foster-carer";
  /** What holds for this conversation, so that rules can be about some conversations and not others. */
  readonly traits: readonly Trait[];
  /** The situation it is about: the page it leads to, and where the reader enters the questions. */
  readonly situation: string;
  /** Other pages that offer it. */
  readonly also: { readonly situations: readonly string[]; readonly topics: readonly string[] };
  /** Before a word is said. */
  readonly begins: { readonly openness: Openness; readonly next: readonly Id[] };
  readonly turns: Readonly<Record<Id, Turn<Id>>>;
  /** Not on the site yet: somebody is still writing it. */
  readonly draft?: true;
}

/** One sentence the adult says, and how it lands. It is also a page: its address is all that has to be known. */
export interface Turn<Id extends string = string> {
  readonly effect: Effect;
  /** How open the child is afterwards. */
  readonly openness: Openness;
  readonly tags: readonly Tag[];
  /** What can be said next, in the order shown. Where this turn did not open, the first is the better sentence. */
  readonly next: readonly Id[];
  /** Where the conversation ends here: the story's own plan, as options of the flow, and who can help. */
  readonly end?: { readonly answers: readonly string[]; readonly contacts: readonly ContactId[] };
}

/** From 1, shut, to 5, talking. */
export type Openness = 1 | 2 | 3 | 4 | 5;

/** What a sentence does to the child. */
export type Effect = "opens" | "same" | "closes";

export type Trait =
  /** Nothing has happened. */
  | "prevention"
  /** Somebody threatens the child. */
  | "threat"
  /** The picture is going round. */
  | "spread"
  /** This child hurt another. */
  | "passed-on"
  /** The adult came across it. */
  | "found"
  /** The child is under 13. */
  | "under-13"
  /** The adult looks after the child for others, whom they must tell. */
  | "carer"
  /** The child takes words as they are. */
  | "plain-words";

/** What a sentence does, as a word that rules can check. A sentence must carry every tag its words earn. */
export type Tag =
  | "not-in-trouble"
  | "repairs"
  | "asks-if-safe"
  | "asks-about-suicide"
  | "asks-what-they-think"
  | "owns-up"
  | "says-who-is-told"
  | "stops-contact"
  | "stops-sharing"
  | "blames"
  | "threatens"
  | "demands-picture"
  | "leads"
  | "handles-picture"
  | "pays"
  | "shrugs-off"
  | "promises-secrecy"
  | "promises-outcome";
