import type { Talk, Turn } from "../talk.ts";

const END = {
  answers: ["no", "sent", "pushed", "teen"],
  contacts: ["childline", "nspcc-helpline", "report-remove"],
} as const;

const turns = {
  glad: { effect: "opens", openness: 3, tags: ["not-in-trouble"], next: ["how", "show", "who"] },
  cross: { effect: "closes", openness: 1, tags: ["blames"], next: ["sorry"] },
  sorry: { effect: "opens", openness: 3, tags: ["repairs", "not-in-trouble"], next: ["how", "show", "who"] },
  promise: { effect: "same", openness: 2, tags: ["promises-secrecy"], next: ["straight"] },
  straight: { effect: "opens", openness: 3, tags: ["repairs", "not-in-trouble"], next: ["who", "how", "show"] },
  how: { effect: "opens", openness: 4, tags: ["asks-if-safe"], next: ["ban", "round", "trust"] },
  show: { effect: "closes", openness: 2, tags: ["demands-picture"], next: ["no-look"] },
  "no-look": { effect: "opens", openness: 4, tags: ["repairs", "asks-if-safe"], next: ["ban", "trust", "round"] },
  who: { effect: "same", openness: 3, tags: [], next: ["how"] },
  trust: { effect: "opens", openness: 5, tags: [], next: ["mild", "plan", "swear"] },
  ban: { effect: "closes", openness: 3, tags: ["threatens"], next: ["take-back"] },
  round: { effect: "closes", openness: 3, tags: ["threatens"], next: ["take-back"] },
  "take-back": { effect: "opens", openness: 5, tags: ["repairs"], next: ["plan", "mild", "swear"] },
  plan: { effect: "opens", openness: 5, tags: [], next: [], end: END },
  mild: { effect: "closes", openness: 4, tags: ["shrugs-off"], next: ["again"] },
  swear: { effect: "closes", openness: 4, tags: [], next: ["again"] },
  again: { effect: "opens", openness: 5, tags: ["repairs"], next: [], end: END },
} as const satisfies Record<string, Turn>;

export const TOLD_ME: Talk<keyof typeof turns> = {
  id: "told-me",
  child: "girl",
  speaker: "parent",
  traits: [],
  situation: "one-person-has-it",
  also: { situations: ["being-pressured"], topics: ["why-young-people-do-it"] },
  begins: { openness: 2, next: ["cross", "glad", "promise"] },
  turns,
};
