import type { Talk, Turn } from "../talk.ts";

const END = {
  answers: ["no", "spread", "known", "teen"],
  contacts: ["school-dsl", "childline", "report-remove", "nspcc-helpline"],
} as const;

const turns = {
  "told-you": { effect: "closes", openness: 1, tags: ["blames"], next: ["sorry"] },
  sorry: { effect: "opens", openness: 3, tags: ["repairs", "not-in-trouble"], next: ["wrong", "forget", "look"] },
  "ask-all": { effect: "same", openness: 2, tags: [], next: ["beside"] },
  beside: { effect: "opens", openness: 3, tags: ["not-in-trouble"], next: ["forget", "look", "wrong"] },
  forget: { effect: "closes", openness: 2, tags: ["shrugs-off", "promises-outcome"], next: ["big"] },
  big: { effect: "opens", openness: 4, tags: ["repairs"], next: ["hint", "doing", "ask"] },
  wrong: { effect: "opens", openness: 4, tags: [], next: ["doing", "ask", "hint"] },
  look: { effect: "closes", openness: 2, tags: ["demands-picture"], next: ["not-me"] },
  "not-me": { effect: "opens", openness: 4, tags: ["repairs"], next: ["ask", "hint", "doing"] },
  ask: { effect: "opens", openness: 5, tags: ["asks-about-suicide"], next: ["leave", "tell", "group"] },
  hint: { effect: "closes", openness: 3, tags: ["leads"], next: ["plain"] },
  plain: { effect: "opens", openness: 5, tags: ["repairs", "asks-about-suicide"], next: ["leave", "group", "tell"] },
  doing: { effect: "same", openness: 4, tags: [], next: ["ask"] },
  leave: { effect: "closes", openness: 4, tags: [], next: ["together"] },
  tell: { effect: "opens", openness: 5, tags: ["says-who-is-told"], next: [], end: END },
  group: { effect: "closes", openness: 4, tags: ["threatens"], next: ["together"] },
  together: { effect: "opens", openness: 5, tags: ["repairs", "says-who-is-told"], next: [], end: END },
} as const satisfies Record<string, Turn>;

export const SCHOOL_RANG: Talk<keyof typeof turns> = {
  id: "school-rang",
  child: "girl",
  speaker: "kinship-carer",
  traits: ["spread"],
  situation: "passed-around",
  also: { situations: ["posted-online", "ai-fake"], topics: ["what-school-must-do"] },
  begins: { openness: 2, next: ["told-you", "beside", "ask-all"] },
  turns,
};
