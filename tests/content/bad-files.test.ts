import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../lib/content/check-content.ts";
import { content, KINDS } from "../../lib/content/load.ts";
import { problemsAfter } from "./copy-of-content.ts";

interface Bad {
  readonly title: string;
  /** The file that is changed, under `content/`. */
  readonly file: string;
  readonly change: (text: string) => string | null;
  /** The file the message names, where it is another; under `content/` too. */
  readonly names?: string;
  /** What the message says of the field, and what to do. */
  readonly says: string;
}

const STEP = "en/steps/stay-and-ask.mdx";
const PANEL = "en/panels/picture-keep.mdx";
const SITUATION = "en/situations/blackmail.mdx";
const QUESTION = "en/questions/age.mdx";
const FLOW_WORDS = "en/flow-words.json";

/** Replaces what must be there, so that a test whose file has moved on does not pass by chance. */
function put(before: string | RegExp, after: string): (text: string) => string {
  return (text) => {
    if (text.search(before) === -1) throw new Error(`The file no longer holds ${before}.`);
    return text.replace(before, after);
  };
}
const drop = (field: string) => put(new RegExp(`^${field}:.*\n`, "m"), "");
const body = (words: string) => (text: string) => `${text.split(/^---$/m).slice(0, 2).join("---")}---\n${words}\n`;
const inJson = (change: (data: Json) => void) => (text: string) => {
  const data: Json = JSON.parse(text);
  change(data);
  return JSON.stringify(data, null, 2);
};
interface Json {
  [key: string]: Json;
}

const BAD: readonly Bad[] = [
  // Fields
  { title: "a field that is missing", file: STEP, change: drop("title"), says: "title: it is missing. Write it." },
  { title: "sources that are missing", file: STEP, change: drop("sources"), says: "sources: it is missing. Write it." },
  {
    title: "a field nothing reads",
    file: STEP,
    change: put("title:", "colour: red\ntitle:"),
    says: "the file: take out colour; nothing reads it.",
  },
  {
    title: "a date in the British order",
    file: STEP,
    change: put(/checkedOn: .*/, "checkedOn: 23/11/2026"),
    says: "checkedOn: write a date as 2026-11-23.",
  },
  {
    title: "a day no month has",
    file: STEP,
    change: put(/nextCheck: .*/, "nextCheck: 2027-02-30"),
    says: "nextCheck: write a date as 2026-11-23.",
  },
  {
    title: "a next check before the last one",
    file: STEP,
    change: put(/nextCheck: .*/, "nextCheck: 2026-01-01"),
    says: "nextCheck: it must come after checkedOn (2026-11-23).",
  },
  {
    title: "a next check on the same day",
    file: PANEL,
    change: put(/nextCheck: .*/, "nextCheck: 2026-11-23"),
    says: "nextCheck: it must come after checkedOn (2026-11-23).",
  },
  {
    title: "a title that is only spaces",
    file: STEP,
    change: put(/title: .*/, 'title: "  "'),
    says: "title: write something here.",
  },
  {
    title: "a title too long for a phone",
    file: STEP,
    change: put(/title: .*/, `title: ${"Stay ".repeat(20)}`),
    says: "title: keep a step's first line under 60 characters.",
  },
  {
    title: "a list where a line belongs",
    file: STEP,
    change: put(/title: .*/, "title: [one, two]"),
    says: "title: wrong kind: expected string, received array.",
  },
  {
    title: "no source at all",
    file: STEP,
    change: put(/sources: .*/, "sources: []"),
    says: "sources: name at least one source from content/sources.json.",
  },
  {
    title: "a source nobody has",
    file: STEP,
    change: put(/sources: \[/, "sources: [made-up, "),
    says: "sources: there is no source made-up. Add it to content/sources.json.",
  },
  {
    title: "a source by a prototype's name",
    file: STEP,
    change: put(/sources: \[/, "sources: [constructor, "),
    says: "sources: there is no source constructor. Add it to content/sources.json.",
  },
  {
    title: "a description too long for a search engine",
    file: SITUATION,
    change: put(/description: .*/, `description: ${"long ".repeat(40)}`),
    says: "description: keep the description under 155 characters.",
  },
  {
    title: "no words a parent would type",
    file: SITUATION,
    change: put(/search: .*/, "search: []"),
    says: "search: list the words a parent would type.",
  },
  {
    title: "an icon that is not drawn",
    file: SITUATION,
    change: put("icon: threat", "icon: skull"),
    says: "card.icon: Invalid option: expected one of",
  },
  {
    title: "fields that cannot be read",
    file: STEP,
    change: put(/title: .*/, "title: Stay: with them"),
    says: "Put a value with a colon in quotes.",
  },

  // Words for the flow
  {
    title: "a fact's value without words",
    file: FLOW_WORDS,
    change: inJson((data) => delete data.facts?.danger?.values?.home),
    says: "facts.danger.values.home: it is missing. Write it.",
  },
  {
    title: "an action without words",
    file: FLOW_WORDS,
    change: inJson((data) => delete data.actions?.["tell-bank"]),
    says: "actions.tell-bank: it is missing. Write it.",
  },
  {
    title: "words for an action nobody has",
    file: FLOW_WORDS,
    change: put('"actions": {', '"actions": { "dance": "dance",'),
    says: "actions: take out dance; nothing reads it.",
  },
  {
    title: "a fact with no place for its value",
    file: FLOW_WORDS,
    change: put('"is": "the plan is for {value}"', '"is": "the plan is for someone"'),
    says: "facts.reader.is: write {value} where the words of a value go.",
  },
  {
    title: "a label that does not fit its box on the decision map",
    file: QUESTION,
    change: put(
      /label: "All of them.*"/,
      `label: "${"All of them are thirteen or over, as far as anyone knows. ".repeat(3)}"`,
    ),
    says: "Say it in 3 or fewer.",
  },

  // Texts
  {
    title: "a text that is empty",
    file: STEP,
    change: body(""),
    says: "The text under the fields is empty. Write it, or take the file away.",
  },
  {
    title: "a contact nobody has",
    file: STEP,
    change: body('Ring <Contact id="the-samaritans" /> now.'),
    says: "line 1 of the text: there is no contact the-samaritans. See content/contacts.json for the ids.",
  },
  {
    title: "“your child” in a step, which carers and teachers read too",
    file: STEP,
    change: body("Stay with your child."),
    says: "write <Child /> for “your child”: carers and teachers read this too.",
  },
  {
    title: "“Your child” in a panel",
    file: PANEL,
    change: body("Your child keeps it."),
    says: "write <Child /> for “your child”: carers and teachers read this too.",
  },
  {
    title: "a sentence that could lead to harm",
    file: STEP,
    change: body("Stay with them.\n\nThen look at the picture."),
    says: "line 3 of the text: “Then look at the picture.” It tells an adult to look at the picture.",
  },
  {
    title: "a harmful sentence in a question's hint",
    file: QUESTION,
    change: put(/hint: .*/, 'hint: "Send the picture to the school"'),
    says: "options.teen.hint: “Send the picture to the school” It has the picture sent or shown to somebody.",
  },

  // Files
  {
    title: "a step's file that is missing",
    file: STEP,
    change: () => null,
    says: "This file is needed and is not there. Write it; docs/tasks/write-content.md says how.",
  },
  {
    title: "a panel's file that is missing",
    file: PANEL,
    change: () => null,
    says: "This file is needed and is not there.",
  },
  {
    title: "a question's file that is missing",
    file: QUESTION,
    change: () => null,
    says: "This file is needed and is not there.",
  },
  {
    title: "a step's file that is left over",
    file: "en/steps/old-step.mdx",
    change: () => "---\ntitle: Old\n---\nOld.",
    says: "lib/flow names no old-step. Take this file away, or add it to lib/flow/steps.ts.",
  },
  {
    title: "a panel's file that is left over",
    file: "en/panels/old-panel.mdx",
    change: () => "---\ntitle: Old\n---\nOld.",
    says: "lib/flow names no old-panel. Take this file away, or add it to lib/flow/panels.ts.",
  },
  {
    title: "an answer on the picture that is missing",
    file: PANEL,
    change: drop("answer"),
    says: "answer: write the settled answer in one line; every picture panel needs it.",
  },

  // Questions and situations
  {
    title: "an option without words",
    file: QUESTION,
    change: put(/^ {2}teen:[\s\S]*?(?=^ {2}\S)/m, ""),
    says: "options.teen: write words for it; lib/flow/questions.ts has it.",
  },
  {
    title: "words without an option",
    file: QUESTION,
    change: put(/^options:\n/m, "options:\n  adult: { label: Adult, hint: Over 18, said: An adult }\n"),
    says: "options.adult: take it out; lib/flow/questions.ts does not have it.",
  },
  {
    title: "an option without the words it is read back in",
    file: QUESTION,
    change: put(/^ {4}said: .*\n/m, ""),
    says: "said: it is missing. Write it.",
  },
  {
    title: "a situation that enters at no question",
    file: SITUATION,
    change: put(/enters: .*/, 'enters: ["no", nowhere]'),
    says: "enters: the answers no, nowhere do not lead to a question. See lib/flow/questions.ts.",
  },
  {
    title: "a situation that enters at a plan",
    file: SITUATION,
    change: put(/enters: .*/, 'enters: ["no", threat, money, teen]'),
    says: "enters: the answers no, threat, money, teen do not lead to a question.",
  },
  {
    title: "a situation whose usual plan is a question",
    file: SITUATION,
    change: put(/usual: .*/, 'usual: ["no", threat]'),
    says: "usual: the answers no, threat do not lead to a plan. See lib/flow/questions.ts.",
  },

  // Facts and their words
  {
    title: "a telephone number that is not in quotes",
    file: "contacts.json",
    change: put(/"number": "([1-9]\d*)"/, '"number": $1'),
    says: "number: write a telephone number as a string, in quotes.",
  },
  {
    title: "a telephone number with letters",
    file: "contacts.json",
    change: put(/"number": "\d[\d ]*"/, '"number": "0800 NSPCC"'),
    says: "number: write a telephone number in digits and spaces.",
  },
  {
    title: "a telephone number with a digit missing",
    file: "contacts.json",
    change: put(/"number": "0808 800 5000"/, '"number": "0808 800 500"'),
    says: "number: nobody in the UK can dial this: look again at its digits and spaces.",
  },
  {
    title: "a web address that follows readers",
    file: "platforms.json",
    change: put(/"href": "([^"]*)"/, '"href": "$1?utm_source=steady"'),
    says: "href: take utm_source out of the address: it tells another company where the reader came from.",
  },
  {
    title: "an app without words",
    file: "en/platforms.json",
    change: inJson((data) => delete data.snapchat),
    says: "snapchat: write words for it; content/platforms.json has it.",
  },
  {
    title: "an app with a source nobody has",
    file: "platforms.json",
    change: inJson((data) => Object.assign(data.snapchat ?? {}, { sources: ["made-up"] })),
    says: "snapchat.sources: there is no source made-up. Add it to content/sources.json.",
  },
  {
    title: "a web address without https",
    file: "contacts.json",
    change: put(/"href": "https:/, '"href": "http:'),
    says: "a web address starts with https://.",
  },
  {
    title: "an hour no clock has",
    file: "contacts.json",
    change: put(/"from": "\d\d:\d\d"/, '"from": "25:00"'),
    says: "write a time as 09:30.",
  },
  {
    title: "a service without words",
    file: "en/contacts.json",
    change: inJson((data) => delete data.childline),
    says: "childline: write words for it; content/contacts.json has it.",
  },
  {
    title: "words without a service",
    file: "en/contacts.json",
    change: inJson((data) => Object.assign(data, { "old-line": data.childline })),
    says: "old-line: take it out; content/contacts.json does not have it.",
  },
  {
    title: "a service with a source nobody has",
    file: "contacts.json",
    change: inJson((data) => Object.assign(data.childline ?? {}, { sources: ["made-up"] })),
    says: "childline.sources: there is no source made-up. Add it to content/sources.json.",
  },
  {
    title: "a term that leaves a nation out",
    file: "en/terms.json",
    change: inJson((data) => delete data["school-lead"]?.scotland),
    says: "school-lead.scotland: it is missing. Write it.",
  },
  {
    title: "a term with a nation too many",
    file: "en/terms.json",
    change: inJson((data) => Object.assign(data["school-lead"] ?? {}, { cornwall: "the lead" })),
    says: "school-lead: take out cornwall; nothing reads it.",
  },
  {
    title: "facts with a comma too many",
    file: "contacts.json",
    change: put(/\}\s*$/, ",}"),
    says: "This is not readable JSON:",
  },
  {
    title: "hours in words that are not those of the data",
    file: "en/contacts.json",
    change: inJson((data) =>
      Object.assign(data["resws-ni"] ?? {}, { hours: "Weekdays, 6pm to 9am. All day at weekends." }),
    ),
    says: "resws-ni.hours: “Weekdays 6pm to 9am” is not what content/contacts.json has (resws-ni.hours: days 123457 17:00-09:00, days 67 00:00-24:00). Make both say the same.",
  },
  {
    title: "hours in the data that are not those in words",
    file: "contacts.json",
    change: put(/"from": "10:00",(\s*)"to": "16:00"/g, '"from": "10:00",$1"to": "17:00"'),
    names: "en/contacts.json",
    says: "revenge-porn-helpline.hours: “Monday to Friday 10am to 4pm” is not what content/contacts.json has (revenge-porn-helpline.hours: days 12345 10:00-17:00). Make both say the same.",
  },
  {
    title: "an hour for a service whose hours nobody knows",
    file: "en/contacts.json",
    change: inJson((data) => Object.assign(data["nspcc-helpline"] ?? {}, { hours: "Every day, 8am to 10pm." })),
    says: "nspcc-helpline.hours: “Every day 8am to 10pm” is not what content/contacts.json has (nspcc-helpline.hours: no hours). Take the hour out, or confirm it and put it there.",
  },
  {
    title: "an hour in a service's note",
    file: "en/contacts.json",
    change: inJson((data) => Object.assign(data.papyrus ?? {}, { note: "Somebody answers until midnight." })),
    says: "papyrus.note: “until midnight” is not what content/contacts.json has (papyrus.hours: no hours).",
  },
  {
    title: "confirmed hours that the words leave out",
    file: "contacts.json",
    change: inJson((data) => Object.assign(data.posh ?? {}, { hoursVerified: true })),
    names: "en/contacts.json",
    says: "posh.hours: “Check current hours.” leaves out some of what content/contacts.json has (posh.hours: days 12345 10:00-16:00). Write all of it.",
  },
  {
    title: "a day left out of the words",
    file: "en/contacts.json",
    change: inJson((data) =>
      Object.assign(data["children-first-scotland"] ?? {}, { hours: "Monday to Friday, 9am to 9pm." }),
    ),
    says: "children-first-scotland.hours: “Monday to Friday, 9am to 9pm.” leaves out some of what content/contacts.json has",
  },
  {
    title: "bank holidays on which a service is shut, in the data",
    file: "en/contacts.json",
    change: put("All day at weekends and on bank holidays.", "All day at weekends. Closed on bank holidays."),
    says: "resws-ni.hours: “Closed on bank holidays” is not what content/contacts.json has (resws-ni.hours.bankHolidays: open).",
  },
  {
    title: "an hour in a step for a service whose hours nobody knows",
    file: STEP,
    change: body('Ring <Contact id="nspcc-helpline" />. They answer at any hour.'),
    says: "line 1 of the text: “at any hour” is not what content/contacts.json has (nspcc-helpline.hours: no hours). Take the hour out, or confirm it and put it there.",
  },
  {
    title: "an hour in a film for a service whose hours nobody knows",
    file: "en/films/the-shadow.mdx",
    change: put("{contact:childline}. No answer?", "{contact:shore} at any hour. No answer?"),
    says: "“at any hour” is not what content/contacts.json has (shore.hours: no hours).",
  },
  {
    title: "a number that is none of the service's, as not checked",
    file: "contacts.json",
    change: inJson((data) => Object.assign(data["family-lives"] ?? {}, { notChecked: ["0808 800 2223"] })),
    says: "family-lives.notChecked: 0808 800 2223 is none of its numbers. Take it out, or write it as it stands there.",
  },
  {
    title: "a number that only unverified says is not checked",
    file: "contacts.json",
    change: inJson((data) => delete data["family-lives"]?.notChecked),
    says: "family-lives.notChecked: write 0808 800 2222 here, as unverified names it; or take the note off unverified.",
  },
  {
    title: "a number that only notChecked says is not checked",
    file: "contacts.json",
    change: inJson((data) => Object.assign(data["nspcc-helpline"] ?? {}, { notChecked: ["0808 800 5000"] })),
    says: "nspcc-helpline.unverified: write “phone number”, as notChecked has one; or take that out.",
  },
  {
    title: "a number on plans that is not checked",
    file: "contacts.json",
    change: inJson((data) => Object.assign(data["nspcc-helpline"] ?? {}, { notChecked: ["0808 800 5000"] })),
    names: "../lib/flow/ring.ts",
    says: "RING: no plan offers nspcc-helpline while its number stands under notChecked in content/contacts.json.",
  },
  {
    title: "a service's words that could lead to harm",
    file: "en/contacts.json",
    change: inJson((data) => Object.assign(data.childline ?? {}, { note: "Send them a screenshot as proof." })),
    says: "childline.note: “Send them a screenshot as proof.”",
  },
];

describe("a writer who makes a mistake", () => {
  test.each(BAD.map((bad) => [bad.title, bad] as const))("is told of %s: where, and what to do", async (_, bad) => {
    const problems = await problemsAfter(bad.file, bad.change);
    const named = problems.filter((problem) => problem.startsWith(`${path.join("content", bad.names ?? bad.file)}\n`));
    expect(named.join("\n")).toContain(bad.says);
  });

  test("is told of every mistake at once, each file by itself", async () => {
    const problems = await problemsAfter(STEP, (text) =>
      put(/checkedOn: .*/, "checkedOn: soon")(put(/title: .*/, "title: 7")(text)),
    );
    const mine = problems.filter((problem) => problem.startsWith(`content/${STEP}\n`));
    expect(mine).toHaveLength(1);
    expect(mine[0]).toContain("title: ");
    expect(mine[0]).toContain("checkedOn: ");
  });
});

describe("the site's own content", () => {
  test("has nothing to mend", async () => {
    expect((await checkContent(content)).map((problem) => problem.message)).toEqual([]);
  });

  test("is dated, and each file says when it is to be looked at again within a year", () => {
    for (const kind of KINDS) {
      for (const id of content.ids(kind)) {
        const { file, words } = content.document(kind, id);
        const days = (Date.parse(words.nextCheck) - Date.parse(words.checkedOn)) / 86_400_000;
        expect(days, file).toBeGreaterThan(0);
        expect(days, file).toBeLessThanOrEqual(366);
      }
    }
  });
});
