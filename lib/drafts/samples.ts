/**
 * What new files begin with. Each sentence that stands for one of the writer's own starts with `Sample:`, which the
 * content check refuses in anything that is published (see `lib/content/house-words.ts`).
 */

/** The two dates of a file's provenance. */
export interface Dates {
  readonly checkedOn: string;
  readonly nextCheck: string;
}

const DRAFT = "draft: true # nobody sees this yet; take the line out when it may be published";

function provenance({ checkedOn, nextCheck }: Dates): string {
  return `sources: [] # ids from content/sources.json
unverified: [] # in words, whatever no person has confirmed
checkedOn: ${checkedOn}
nextCheck: ${nextCheck}`;
}

const ARTICLE = `title: "Sample: what this page is about"
description: "Sample: one sentence for a search engine, under 155 characters."
search: [] # words a parent would type`;

export function topicText(dates: Dates): string {
  return `---
${DRAFT}
${ARTICLE}
${provenance(dates)}
---

Sample: say who this page is for, and what it answers.

## Sample: what to do first

- Sample: start each line with a verb.

<Say>Sample: what an adult can say aloud.</Say>

## Sample: what else helps

Sample: one idea to a line. About twelve words a sentence.
`;
}

export function situationText(dates: Dates): string {
  return `---
${DRAFT}
${ARTICLE}
card: { label: "Sample: what happened", hint: "Sample: a second line", icon: question }
first: "Sample: what to do in the first minute."
enters: ["no"] # answers already given when the reader goes on to the questions; ids from lib/flow/questions.ts
usual: ["no", threat, money, teen] # the answers of its usual plan
${provenance(dates)}
---

Sample: what this is, in two short sentences.

## How it usually goes

Sample: say it in the order it happens.

## How your child may be feeling

Sample: speak of feelings before tasks.

## What to say

<Say>Sample: what an adult can say aloud.</Say>

<NotThis>Sample: what not to say.</NotThis>

## When it is more serious

Sample: say which signs mean that somebody is told today.

## What the law says

<Nation is="england">

Sample: what is so here.

</Nation>

<Nation is="wales">

Sample: what is so here.

</Nation>

<Nation is="scotland">

Sample: what is so here.

</Nation>

<Nation is="northern-ireland">

Sample: what is so here.

</Nation>
`;
}

export function guideText(dates: Dates, order: number): string {
  return `---
${DRAFT}
${ARTICLE}
label: "Sample: its line on lists"
order: ${order} # its place in the section's list
${provenance(dates)}
---

Sample: what to do now, in two short sentences.

## Sample: what to say

<Say>Sample: what an adult can say aloud.</Say>
`;
}

export function stepText(dates: Dates): string {
  return `---
${DRAFT}
title: "Sample: eight words or fewer, verb first"
${provenance(dates)}
---

Sample: what to do, in two to four short lines.
`;
}

/** The row of a step in `lib/flow/steps.ts`. */
export function stepRow(id: string): string {
  return `  { id: "${id}", group: "later", when: {}, does: [], contacts: [], draft: true },\n`;
}

/** A choice that opens the child, and one that closes; the second is mended by the next. Four such choices end it. */
const CHOICES = ["one", "two", "three", "four"] as const;

export function talkShape(id: string): string {
  const last = CHOICES.length - 1;
  const choice = (index: number) => {
    const next = CHOICES[index + 1];
    if (!next) return "[], end: END";
    // The best sentence must not always stand in the same place.
    return index % 2 === 0 ? `["bad-${next}", "good-${next}"]` : `["good-${next}", "bad-${next}"]`;
  };
  const turns = CHOICES.map((name, index) => {
    const open = Math.min(2 + index, 5);
    // What every conversation needs on every way: see lib/talks/rules.ts.
    const needs = index === 0 ? ["not-in-trouble"] : index === last ? ["asks-if-safe"] : [];
    const tags = JSON.stringify(needs);
    const mended = JSON.stringify(["repairs", ...needs]).replaceAll(",", ", ");
    return `  "good-${name}": { effect: "opens", openness: ${Math.min(open + 1, 5)}, tags: ${tags}, next: ${choice(index)} },
  "bad-${name}": { effect: "closes", openness: ${open - 1}, tags: ["blames"], next: ["mend-${name}"] },
  "mend-${name}": { effect: "opens", openness: ${Math.min(open + 1, 5)}, tags: ${mended}, next: ${index === last ? "[], end: END" : choice(index)} },
`;
  });
  return `import type { Talk, Turn } from "../talk.ts";

const END = {
  answers: ["no", "talk", "teen"],
  contacts: ["childline", "nspcc-helpline"],
} as const;

const turns = {
${turns.join("")}} as const satisfies Record<string, Turn>;

export const ${constantName(id)}: Talk<keyof typeof turns> = {
  id: "${id}",
  draft: true,
  child: "girl",
  speaker: "parent",
  traits: [],
  situation: "nothing-has-happened",
  also: { situations: [], topics: [] },
  begins: { openness: 2, next: ["good-one", "bad-one"] },
  turns,
};
`;
}

export function talkText(dates: Dates): string {
  const turn = (name: string, better: boolean, end: boolean) => `  ${name}:
    you: "Sample: ${name === "good-one" || name === "mend-one" ? "you are not in trouble." : "what the adult says."}"
    child: "Sample: what the child does and says. Speech stands in “ ”."
    why: "Sample: why it lands like that."
${better ? '    better: "Sample: why the better sentence is better."\n' : ""}${end ? '    end: "Sample: how things stand, and what comes next."\n' : ""}`;
  const turns = CHOICES.map((name, index) => {
    const ends = index === CHOICES.length - 1;
    return [
      turn(`good-${name}`, false, ends),
      turn(`bad-${name}`, true, false),
      turn(`mend-${name}`, false, ends),
    ].join("\n");
  });
  return `${DRAFT}
${ARTICLE}
card: "Sample: the second line of its card"
who: "Sample: who the reader is."
scene: "Sample: where they are."
opening: "Sample: what the child does first."

turns:
${turns.join("\n")}
${provenance(dates)}
`;
}

/** The name of a conversation's constant: `told-me` is `TOLD_ME`. */
export function constantName(id: string): string {
  return id.replaceAll("-", "_").toUpperCase();
}
