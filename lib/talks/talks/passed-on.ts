import type { Talk, Turn } from "../talk.ts";

const END = {
  answers: ["no", "shared", "passed", "teen"],
  contacts: ["stop-it-now", "childrens-social-care", "shore", "childline"],
} as const;

const turns = {
  joke: { effect: "same", openness: 2, tags: ["shrugs-off"], next: ["side"] },
  side: { effect: "opens", openness: 3, tags: ["not-in-trouble"], next: ["here-for-good", "look", "stay-here"] },
  sick: { effect: "closes", openness: 1, tags: ["blames"], next: ["sorry"] },
  sorry: {
    effect: "opens",
    openness: 3,
    tags: ["repairs", "not-in-trouble"],
    next: ["here-for-good", "stay-here", "look"],
  },
  "here-for-good": { effect: "same", openness: 3, tags: ["promises-outcome"], next: ["ask-stay"] },
  "ask-stay": { effect: "opens", openness: 4, tags: ["repairs", "stops-sharing"], next: ["ask", "hint", "earned"] },
  look: { effect: "closes", openness: 2, tags: ["demands-picture"], next: ["no-look"] },
  "no-look": { effect: "opens", openness: 4, tags: ["repairs", "stops-sharing"], next: ["hint", "ask", "earned"] },
  "stay-here": { effect: "opens", openness: 4, tags: ["stops-sharing"], next: ["earned", "hint", "ask"] },
  hint: { effect: "closes", openness: 3, tags: ["leads"], next: ["plainly"] },
  ask: { effect: "opens", openness: 5, tags: ["asks-about-suicide"], next: ["quiet", "wipe", "tell"] },
  earned: { effect: "closes", openness: 3, tags: ["blames"], next: ["plainly"] },
  plainly: { effect: "opens", openness: 5, tags: ["repairs", "asks-about-suicide"], next: ["quiet", "tell", "wipe"] },
  quiet: { effect: "same", openness: 5, tags: ["promises-secrecy"], next: ["right"] },
  wipe: { effect: "closes", openness: 4, tags: ["handles-picture"], next: ["right"] },
  tell: { effect: "opens", openness: 5, tags: ["says-who-is-told", "stops-sharing"], next: [], end: END },
  right: { effect: "opens", openness: 5, tags: ["repairs", "says-who-is-told", "stops-sharing"], next: [], end: END },
} as const satisfies Record<string, Turn>;

export const PASSED_ON: Talk<keyof typeof turns> = {
  id: "passed-on",
  child: "boy",
  speaker: "foster-carer",
  traits: ["passed-on", "carer"],
  situation: "they-passed-it-on",
  also: { situations: [], topics: [] },
  begins: { openness: 2, next: ["joke", "side", "sick"] },
  turns,
};
