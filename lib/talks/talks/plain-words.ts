import type { Talk, Turn } from "../talk.ts";

const END = {
  answers: ["no", "sent", "pushed", "extra-help"],
  contacts: ["nspcc-helpline", "police-101", "childline", "report-remove"],
} as const;

const turns = {
  clear: { effect: "opens", openness: 3, tags: ["not-in-trouble"], next: ["see", "one", "pile"] },
  lots: { effect: "closes", openness: 1, tags: ["blames"], next: ["sorry"] },
  sorry: { effect: "opens", openness: 3, tags: ["repairs", "not-in-trouble"], next: ["one", "pile", "see"] },
  bottom: { effect: "same", openness: 2, tags: [], next: ["clear"] },
  see: { effect: "closes", openness: 2, tags: ["demands-picture"], next: ["only-you"] },
  "only-you": { effect: "opens", openness: 4, tags: ["repairs"], next: ["understand", "older", "safe"] },
  pile: { effect: "closes", openness: 2, tags: ["leads"], next: ["slow"] },
  slow: { effect: "opens", openness: 4, tags: ["repairs"], next: ["safe", "older", "understand"] },
  one: { effect: "opens", openness: 4, tags: [], next: ["understand", "safe", "older"] },
  safe: { effect: "opens", openness: 5, tags: ["asks-if-safe"], next: ["fine", "for-ever", "next"] },
  understand: { effect: "same", openness: 4, tags: [], next: ["safe"] },
  older: { effect: "closes", openness: 3, tags: ["blames"], next: ["fix"] },
  fix: { effect: "opens", openness: 5, tags: ["repairs", "asks-if-safe"], next: ["for-ever", "next", "fine"] },
  fine: { effect: "same", openness: 5, tags: ["promises-outcome"], next: ["mend"] },
  "for-ever": { effect: "closes", openness: 4, tags: ["threatens"], next: ["mend"] },
  mend: { effect: "opens", openness: 5, tags: ["repairs", "says-who-is-told"], next: [], end: END },
  next: { effect: "opens", openness: 5, tags: ["says-who-is-told"], next: [], end: END },
} as const satisfies Record<string, Turn>;

export const PLAIN_WORDS: Talk<keyof typeof turns> = {
  id: "plain-words",
  child: "girl",
  speaker: "parent",
  traits: ["plain-words"],
  situation: "one-person-has-it",
  also: { situations: ["being-pressured"], topics: ["extra-help"] },
  begins: { openness: 2, next: ["lots", "bottom", "clear"] },
  turns,
};
