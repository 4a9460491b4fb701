import questions from "../../content/review/open-questions.json" with { type: "json" };
import words from "../../content/review/words.json" with { type: "json" };
import { chapter } from "./chapters.ts";
import { fieldsIn, listIn, wordsIn } from "./fields.ts";
import { type Chapter, type Item, itemsOf } from "./item.ts";
import type { Tree } from "./tree.ts";

const { labels, sections } = words;

/** Where the questions stand, from the project's root. */
const OPEN_QUESTIONS_FILE = "content/review/open-questions.json";

/** What nobody has settled yet, each with the items of this pack that it bears on. */
export const OPEN_QUESTIONS = questions;

/** The open questions as items, by theme. */
export function openQuestionsChapter(chapters: readonly Chapter[]): Chapter {
  const titles = new Map(itemsOf(chapters).map(({ ref, title }) => [ref, title]));
  const themes = [...new Set(questions.map(({ theme }) => theme))];
  return chapter(
    "open",
    themes.map((theme) => ({
      title: theme,
      items: questions
        .filter((one) => one.theme === theme)
        .map(
          ({ id, question, ours, touches }): Item => ({
            ref: `open/${id}`,
            title: question,
            file: OPEN_QUESTIONS_FILE,
            parts: [
              { label: labels.ours, lines: [ours] },
              { label: labels.touches, lines: touches.map((ref) => `${ref}: ${titles.get(ref) ?? "?"}`) },
            ],
            unverified: [],
            sources: [],
          }),
        ),
    })),
  );
}

/** One row of a list without boxes to sign: a claim and the items it stands in. */
export interface Claim {
  readonly says: string;
  readonly refs: readonly string[];
}

interface ClaimList {
  readonly title: string;
  readonly claims: readonly Claim[];
}

/** All that files call not confirmed, sources with a note on their weakness, and services with hours nobody confirmed. */
export function unconfirmed(tree: Tree, chapters: readonly Chapter[]): ClaimList[] {
  const items = itemsOf(chapters);
  const claims = new Map<string, string[]>();
  for (const { ref, unverified } of items) {
    for (const claim of unverified) claims.set(claim, [...(claims.get(claim) ?? []), ref]);
  }
  const weak = Object.entries(tree.fields("sources.json")).flatMap(([id, source]): Claim[] => {
    const { publisher, title, note } = fieldsIn(source);
    if (!note) return [];
    const refs = items.filter(({ sources }) => sources.includes(id)).map(({ ref }) => ref);
    return [{ says: `${wordsIn(publisher)}: ${wordsIn(title)}. ${wordsIn(note)} [source/${id}]`, refs }];
  });
  const words = tree.fields("en/contacts.json");
  const hours = Object.entries(tree.fields("contacts.json")).flatMap(([id, service]): Claim[] => {
    const { hoursVerified, unverified } = fieldsIn(service);
    if (hoursVerified === true) return [];
    const said = wordsIn(fieldsIn(words[id]).hours);
    return [{ says: [said, ...listIn(unverified)].filter((one) => one !== "").join(" · "), refs: [`contact/${id}`] }];
  });
  return [
    {
      title: sections.claims,
      claims: [...claims].sort(([a], [b]) => (a < b ? -1 : 1)).map(([says, refs]) => ({ says, refs })),
    },
    { title: sections.weak, claims: weak },
    { title: sections.hours, claims: hours },
  ];
}
