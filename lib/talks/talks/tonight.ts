import type { Talk, Turn } from "../talk.ts";

const END = {
  answers: ["hurt", "threat"],
  contacts: ["emergency-999", "nhs-111-mental-health", "lifeline-ni", "childline", "police-101", "ceop-report"],
} as const;

const turns = {
  fall: { effect: "closes", openness: 1, tags: ["blames"], next: ["sorry"] },
  sorry: { effect: "opens", openness: 3, tags: ["repairs", "not-in-trouble"], next: ["plain", "silly", "names"] },
  pay: { effect: "same", openness: 2, tags: ["pays"], next: ["money"] },
  money: { effect: "opens", openness: 3, tags: ["repairs", "not-in-trouble"], next: ["silly", "names", "plain"] },
  stay: { effect: "opens", openness: 3, tags: ["not-in-trouble"], next: ["names", "plain", "silly"] },
  plain: { effect: "opens", openness: 4, tags: ["asks-about-suicide"], next: ["mean", "thanks", "between-us"] },
  silly: { effect: "closes", openness: 2, tags: ["leads"], next: ["straight"] },
  straight: {
    effect: "opens",
    openness: 4,
    tags: ["repairs", "asks-about-suicide"],
    next: ["mean", "between-us", "thanks"],
  },
  names: { effect: "same", openness: 3, tags: [], next: ["plain"] },
  mean: { effect: "closes", openness: 2, tags: ["shrugs-off"], next: ["believe"] },
  believe: { effect: "opens", openness: 5, tags: ["repairs"], next: ["reply", "never", "stop"] },
  thanks: { effect: "opens", openness: 5, tags: [], next: ["reply", "stop", "never"] },
  "between-us": { effect: "same", openness: 4, tags: ["promises-secrecy"], next: ["not-alone"] },
  "not-alone": {
    effect: "opens",
    openness: 5,
    tags: ["repairs"],
    next: ["never", "stop", "reply"],
  },
  stop: { effect: "opens", openness: 5, tags: ["stops-contact", "says-who-is-told"], next: [], end: END },
  reply: { effect: "closes", openness: 4, tags: ["threatens"], next: ["no-reply"] },
  "no-reply": {
    effect: "opens",
    openness: 5,
    tags: ["repairs", "stops-contact", "says-who-is-told"],
    next: [],
    end: END,
  },
  never: { effect: "same", openness: 5, tags: ["promises-outcome"], next: ["true"] },
  true: { effect: "opens", openness: 5, tags: ["repairs", "stops-contact", "says-who-is-told"], next: [], end: END },
} as const satisfies Record<string, Turn>;

export const TONIGHT: Talk<keyof typeof turns> = {
  id: "tonight",
  child: "boy",
  speaker: "parent",
  traits: ["threat"],
  situation: "blackmail",
  also: { situations: ["live-video"], topics: [] },
  begins: { openness: 2, next: ["fall", "pay", "stay"] },
  turns,
};
