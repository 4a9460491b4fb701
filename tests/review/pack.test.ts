import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { content, KINDS } from "../../lib/content/load.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { RULES } from "../../lib/flow/rules.ts";
import { chaptersOf } from "../../lib/review/chapters.ts";
import { packDocument } from "../../lib/review/document.ts";
import { type Chapter, type Item, itemsOf } from "../../lib/review/item.ts";
import { OPEN_QUESTIONS, openQuestionsChapter, unconfirmed } from "../../lib/review/open-questions.ts";
import { Tree } from "../../lib/review/tree.ts";
import { TALKS } from "../../lib/talks/talks.ts";
import { nodesOf, textOf } from "./html.ts";

const COMMIT = { commit: { id: "0123abc", day: "2026-11-28" }, uncommitted: false };

let tree: Tree;
let chapters: Chapter[];
let items: Item[];
let html: string;
let text: string;

beforeAll(async () => {
  tree = await Tree.read("content", "lib");
  chapters = await chaptersOf(tree);
  items = itemsOf(chapters);
  html = packDocument(COMMIT, chapters, unconfirmed(tree, chapters), openQuestionsChapter(chapters));
  text = textOf(html);
});

/** Refs that no item has. */
function missing(wanted: readonly string[], among: readonly { readonly ref: string }[]): string[] {
  const refs = new Set(among.map(({ ref }) => ref));
  return wanted.filter((ref) => !refs.has(ref));
}

function wordsOf(ref: string): string {
  const item = items.find((one) => one.ref === ref);
  return [item?.title, ...(item?.parts ?? []).flatMap(({ label, lines }) => [label, ...lines])].join("\n");
}

/** What must be signed, from what the site itself is made from. */
function everything(): string[] {
  const kinds: Readonly<Record<string, string>> = {
    steps: "step",
    panels: "panel",
    questions: "question",
    situations: "situation",
    topics: "topic",
    about: "about",
    teachers: "teachers",
  };
  return [
    ...KINDS.flatMap((kind) =>
      content.ids(kind).map((id) => `${kinds[kind] ?? kind.replace("guides/", "guide/")}/${id}`),
    ),
    ...RULES.map(({ id }) => `rule/${id}`),
    ...TALKS.map(({ id }) => `talk/${id}`),
    ...content.known.films.keys().map((id) => `film/${id}`),
    ...Object.keys(content.contacts).map((id) => `contact/${id}`),
    ...Object.keys(content.platformWords).map((id) => `platform/${id}`),
    ...Object.keys(content.terms).map((id) => `term/${id}`),
    ...Object.keys(content.sources).map((id) => `source/${id}`),
    ...Object.keys(content.kits).map((id) => `kit/${id}`),
    ...FLOW.ring.map(({ contact, for: whom }) => `ring/${contact}-${whom}`),
  ];
}

describe("the review pack", () => {
  test("has an item for everything that the site is made from", () => {
    expect(missing(everything(), items)).toEqual([]);
    expect(missing(["step/report-today"], items.slice(0, 1))).toEqual(["step/report-today"]);
  });

  test("gives every item a number of its own and a place to sign", () => {
    const refs = [...items, ...itemsOf([openQuestionsChapter(chapters)])].map(({ ref }) => ref);
    expect(refs.filter((ref, at) => refs.indexOf(ref) !== at)).toEqual([]);
    const boxes = nodesOf(html, "article");
    expect(boxes.map(({ id }) => id)).toEqual(refs);
    const unsigned = boxes
      .filter(({ text }) => !/☐ agreed\s*☐\s*change:\s*Name\s*Date$/.test(text))
      .map(({ id }) => id);
    expect(unsigned).toEqual([]);
  });

  test("says conditions, demands and facts in words", () => {
    expect(wordsOf("step/tell-the-bank")).toContain("some money was paid");
    expect(wordsOf("rule/paid-tell-bank")).toContain("some money was paid");
    expect(wordsOf("question/safe")).toContain("the child may hurt or kill themselves");
    const conditions = items.flatMap(({ parts }) => parts.filter(({ label }) => label === "When"));
    expect(conditions.length).toBeGreaterThan(300);
    expect(conditions.flatMap(({ lines }) => lines).filter((line) => /[{}[\]]/.test(line))).toEqual([]);
  });

  test("shows a text as it is read, with the words of every nation under its name", () => {
    const advice = wordsOf("step/legal-advice");
    expect(advice).toContain("England, Wales: Your child has a right to free legal advice");
    expect(advice).toContain("Scotland: Ask for a solicitor who works with children");
    expect(advice).toContain("Northern Ireland, No nation chosen: Ask for a free solicitor");
    expect(advice).toContain("Say: We’ll ask for someone whose job is to help you.");
    expect(wordsOf("panel/picture-keep")).toContain("NSPCC Helpline (0808 800 5000)");
  });

  test("names each source with who published it and what it is called", () => {
    const { publisher, title } = content.sources["nca-alert-ywu"] ?? {};
    expect(wordsOf("step/report-today")).toContain(`${publisher}: ${title}`);
  });

  test("lists all that nobody has confirmed, with where it stands", () => {
    const [claims, weak, hours] = unconfirmed(tree, chapters);
    for (const kind of KINDS) {
      for (const id of content.ids(kind)) {
        for (const claim of content.document(kind, id).words.unverified) {
          expect(claims?.claims.some(({ says }) => says === claim)).toBe(true);
        }
      }
    }
    expect(claims?.claims.find(({ says }) => says === "hours of 101")?.refs).toContain("step/report-today");
    expect(weak?.claims).toHaveLength(Object.values(content.sources).filter(({ note }) => note).length);
    expect(hours?.claims.flatMap(({ refs }) => refs)).toContain("contact/nspcc-helpline");
    expect(text).toContain("hours of 101");
  });

  test("asks every open question, and each bears on items whose files are there", () => {
    const refs = OPEN_QUESTIONS.flatMap(({ touches }) => touches);
    expect(OPEN_QUESTIONS).toHaveLength(28);
    expect(missing([...refs, "step/none"], items)).toEqual(["step/none"]);
    const files = items.filter(({ ref }) => refs.includes(ref)).map(({ file }) => file);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(text).toContain(OPEN_QUESTIONS[0]?.question);
  });

  test("is one file that loads nothing, and is the same each time", () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object)\b|url\(|@import/);
    const few = chapters.filter(({ id }) => id === "steps" || id === "rules");
    const make = () => packDocument(COMMIT, few, unconfirmed(tree, few), openQuestionsChapter(chapters));
    const once = make();
    expect(make() === once).toBe(true);
  });

  test("shows marks of HTML in words as words", () => {
    const item = { ref: "step/x", title: "a <b> & c", file: "x", unverified: [], sources: [] };
    const parts = [{ label: "Text", lines: ["<script>alert(1)</script>"] }];
    const chapter = { id: "x", title: "<i>", lead: "", sections: [{ title: "", items: [{ ...item, parts }] }] };
    const made = packDocument(COMMIT, [chapter], [], openQuestionsChapter(chapters));
    expect(made).not.toContain("<script>");
    expect(textOf(made)).toContain("<script>alert(1)</script>");
    expect(textOf(made)).toContain("a <b> & c");
  });

  test("is never published: its folder is kept out of the repository", () => {
    expect(readFileSync(".gitignore", "utf8").split("\n")).toContain("/review/");
  });
});
