import type { Talk, Turn } from "../talk.ts";

const END = {
  answers: ["no", "talk", "younger"],
  contacts: ["childline", "iwf-parents", "ceop-education-parents"],
} as const;

const turns = {
  serious: { effect: "closes", openness: 1, tags: [], next: ["light"] },
  "not-you": { effect: "closes", openness: 1, tags: ["leads"], next: ["light"] },
  think: { effect: "opens", openness: 3, tags: ["asks-what-they-think"], next: ["scare", "listen", "law"] },
  light: { effect: "opens", openness: 3, tags: ["repairs", "asks-what-they-think"], next: ["law", "scare", "listen"] },
  listen: { effect: "opens", openness: 4, tags: ["asks-what-they-think"], next: ["tricked", "girls", "bin"] },
  scare: { effect: "closes", openness: 2, tags: ["threatens"], next: ["calm"] },
  calm: { effect: "opens", openness: 4, tags: ["repairs", "asks-what-they-think"], next: ["girls", "tricked", "bin"] },
  law: { effect: "same", openness: 3, tags: [], next: ["listen"] },
  tricked: { effect: "opens", openness: 5, tags: [], next: ["secret", "swear", "door"] },
  girls: { effect: "closes", openness: 3, tags: ["shrugs-off"], next: ["boys-too"] },
  bin: { effect: "closes", openness: 3, tags: ["threatens"], next: ["boys-too"] },
  "boys-too": { effect: "opens", openness: 5, tags: ["repairs"], next: ["swear", "door", "secret"] },
  secret: { effect: "same", openness: 5, tags: ["promises-secrecy"], next: ["better"] },
  door: { effect: "opens", openness: 5, tags: ["not-in-trouble"], next: [], end: END },
  swear: { effect: "closes", openness: 4, tags: [], next: ["better"] },
  better: { effect: "opens", openness: 5, tags: ["repairs", "not-in-trouble"], next: [], end: END },
} as const satisfies Record<string, Turn>;

export const FIRST_WORDS: Talk<keyof typeof turns> = {
  id: "first-words",
  child: "boy",
  speaker: "grandparent",
  traits: ["prevention"],
  situation: "nothing-has-happened",
  also: { situations: [], topics: ["why-young-people-do-it"] },
  begins: { openness: 2, next: ["serious", "think", "not-you"] },
  turns,
};
