import type { Talk, Turn } from "../talk.ts";

const END = {
  answers: ["no", "found", "theirs", "teen"],
  contacts: ["childline", "nspcc-helpline", "report-remove"],
} as const;

const turns = {
  trap: { effect: "closes", openness: 1, tags: ["leads"], next: ["own-up"] },
  honest: { effect: "opens", openness: 3, tags: ["owns-up", "not-in-trouble"], next: ["told-others", "room", "show"] },
  "lost-it": { effect: "closes", openness: 1, tags: ["blames"], next: ["own-up"] },
  "own-up": {
    effect: "opens",
    openness: 3,
    tags: ["repairs", "owns-up", "not-in-trouble"],
    next: ["room", "told-others", "show"],
  },
  "told-others": { effect: "closes", openness: 2, tags: [], next: ["no-need"] },
  room: { effect: "opens", openness: 4, tags: ["asks-if-safe"], next: ["care", "scare", "laugh"] },
  show: { effect: "closes", openness: 2, tags: ["demands-picture"], next: ["no-need"] },
  "no-need": { effect: "opens", openness: 4, tags: ["repairs", "asks-if-safe"], next: ["scare", "laugh", "care"] },
  care: { effect: "opens", openness: 5, tags: [], next: ["wipe", "agree", "spy"] },
  scare: { effect: "closes", openness: 3, tags: ["threatens"], next: ["fair"] },
  fair: { effect: "opens", openness: 5, tags: ["repairs"], next: ["wipe", "spy", "agree"] },
  laugh: { effect: "same", openness: 4, tags: ["shrugs-off"], next: ["care"] },
  wipe: { effect: "closes", openness: 4, tags: ["handles-picture"], next: ["deal"] },
  agree: { effect: "opens", openness: 5, tags: [], next: [], end: END },
  spy: { effect: "closes", openness: 4, tags: ["threatens"], next: ["deal"] },
  deal: { effect: "opens", openness: 5, tags: ["repairs"], next: [], end: END },
} as const satisfies Record<string, Turn>;

export const FOUND_IT: Talk<keyof typeof turns> = {
  id: "found-it",
  child: "boy",
  speaker: "parent",
  traits: ["found"],
  situation: "i-found-it",
  also: { situations: [], topics: [] },
  begins: { openness: 2, next: ["trap", "lost-it", "honest"] },
  turns,
};
