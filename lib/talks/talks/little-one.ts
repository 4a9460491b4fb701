import type { Talk, Turn } from "../talk.ts";

const END = {
  answers: ["no", "adult", "online", "younger"],
  contacts: ["police-101", "ceop-report", "nspcc-helpline", "childrens-social-care", "childline"],
} as const;

const turns = {
  gasp: { effect: "closes", openness: 1, tags: ["blames"], next: ["warm"] },
  thanks: { effect: "opens", openness: 3, tags: ["not-in-trouble"], next: ["many", "show", "open"] },
  man: { effect: "closes", openness: 1, tags: ["leads"], next: ["warm"] },
  warm: { effect: "opens", openness: 3, tags: ["repairs", "not-in-trouble"], next: ["many", "open", "show"] },
  open: { effect: "opens", openness: 4, tags: [], next: ["rule", "whisper", "fool"] },
  many: { effect: "closes", openness: 2, tags: ["leads"], next: ["slow"] },
  show: { effect: "closes", openness: 2, tags: ["demands-picture"], next: ["slow"] },
  slow: { effect: "opens", openness: 4, tags: ["repairs"], next: ["whisper", "fool", "rule"] },
  whisper: { effect: "same", openness: 4, tags: ["promises-secrecy"], next: ["mend"] },
  fool: { effect: "closes", openness: 3, tags: ["blames"], next: ["mend"] },
  mend: { effect: "opens", openness: 5, tags: ["repairs", "asks-if-safe"], next: ["take", "people", "sleep"] },
  rule: { effect: "opens", openness: 5, tags: ["asks-if-safe"], next: ["sleep", "take", "people"] },
  sleep: { effect: "same", openness: 5, tags: ["shrugs-off"], next: ["people"] },
  people: { effect: "opens", openness: 5, tags: ["says-who-is-told"], next: [], end: END },
  take: { effect: "closes", openness: 4, tags: ["threatens"], next: ["kind"] },
  kind: { effect: "opens", openness: 5, tags: ["repairs", "says-who-is-told"], next: [], end: END },
} as const satisfies Record<string, Turn>;

export const LITTLE_ONE: Talk<keyof typeof turns> = {
  id: "little-one",
  child: "girl",
  speaker: "parent",
  traits: ["under-13"],
  situation: "young-child",
  also: { situations: ["adult-or-pretender"], topics: [] },
  begins: { openness: 2, next: ["gasp", "thanks", "man"] },
  turns,
};
