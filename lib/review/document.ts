import { createElement as h, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import words from "../../content/review/words.json" with { type: "json" };
import type { ChangedItem, changedChapters } from "./changes.ts";
import type { Commit } from "./git.ts";
import type { Chapter, Item, Part } from "./item.ts";
import type { Claim, unconfirmed } from "./open-questions.ts";

/** Which version a document is of. */
export interface Version {
  /** `null` where there is no history to name it by. */
  readonly commit: Commit | null;
  readonly uncommitted: boolean;
}

/**
 * The file's own styles, in the file: it goes by mail to people who have nothing else of the project, and is opened from
 * their disk and printed. It is no page of the site, so the site's policy against inline styles does not apply to it.
 */
const STYLE = `
@page { size: A4; margin: 16mm 15mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; color: #111; background: #fff; font: 11pt/1.4 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.8em; line-height: 1.2; }
h2 { font-size: 1.5em; margin: 2.5em 0 0.3em; padding-top: 0.4em; border-top: 3px solid #111; }
h3 { font-size: 1.2em; margin: 1.6em 0 0.4em; }
h4, h5 { font-size: 1em; margin: 0.8em 0 0.2em; }
.item h4.name { font-size: 1.1em; margin: 0; }
p, ul, ol { margin: 0.3em 0; }
ul, ol { padding-inline-start: 1.4em; }
pre { white-space: pre-wrap; font: inherit; }
a { color: inherit; }
.item { margin: 0.9em 0; padding: 0.6em 0.8em; border: 1px solid #777; border-radius: 4px; }
.ref { font-size: 0.85em; color: #333; margin: 0 0 0.3em; }
.part { margin: 0.35em 0; }
.label { font-size: 0.9em; }
.lines { margin: 0; padding: 0; list-style: none; }
.text { padding-inline-start: 0.7em; border-inline-start: 2px solid #bbb; }
.say, .not, .nation, .message { display: block; margin: 0.3em 0; padding: 0.2em 0.5em; border: 1px solid #999; }
.not { border-style: dashed; }
.small .lines { font-size: 0.85em; color: #333; }
.sign { display: grid; grid-template-columns: auto 1fr; gap: 0.2em 1.2em; align-items: end; margin-top: 0.7em; padding-top: 0.5em; border-top: 1px dotted #777; break-inside: avoid; }
.sign .rule { display: flex; align-items: end; gap: 0.4em; min-height: 1.9em; }
.sign .rule::after { content: ""; flex: 1; border-bottom: 1px solid #111; }
.sign .wide { grid-column: 1 / -1; }
.who { display: grid; grid-template-columns: 2fr 1fr; gap: 1.2em; }
.box { font-size: 1.25em; line-height: 1; }
del { text-decoration: line-through; color: #8a1c1c; }
ins { text-decoration: underline; text-decoration-thickness: 2px; color: #0b4a2f; font-weight: 700; }
.change { white-space: pre-line; margin: 0.25em 0; padding-inline-start: 0.7em; border-inline-start: 2px solid #bbb; }
.kind { border: 1px solid #111; border-radius: 3px; padding: 0 0.35em; font-size: 0.85em; }
.toc { padding-inline-start: 2.2em; }
.toc li { margin: 0.15em 0; }
@media print {
  body { padding: 0; max-width: none; font-size: 9pt; }
  h2 { break-before: page; margin-top: 0; }
  .first h2 { break-before: auto; }
  h2, h3, h4, h5, .ref { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
}
`;

/** The whole pack as one HTML file that needs nothing beside it. */
export function packDocument(
  version: Version,
  chapters: readonly Chapter[],
  claims: ReturnType<typeof unconfirmed>,
  open: Chapter,
): string {
  const [unverifiedTitle = "", unverifiedLead = ""] = words.chapters.unverified;
  const lists = [
    ...chapters.map(({ id, title, sections }) => ({ id, title, count: countOf(sections) })),
    { id: "unverified", title: unverifiedTitle, count: claims.reduce((sum, one) => sum + one.claims.length, 0) },
    { id: open.id, title: open.title, count: countOf(open.sections) },
  ];
  return page(words.title, [
    h("h1", { key: "title" }, words.title),
    h("p", { key: "version" }, versionLine(version)),
    howTo(words.how.title, words.how.lines),
    contents(lists),
    ...chapters.map(chapterSection),
    h(
      "section",
      { key: "unverified", id: "unverified" },
      h("h2", null, unverifiedTitle),
      h("p", null, unverifiedLead),
      claims.map((list) =>
        h(
          "section",
          { key: list.title },
          h("h3", null, list.title),
          h(
            "ul",
            null,
            list.claims.map((claim) => claimLine(claim)),
          ),
        ),
      ),
    ),
    chapterSection(open),
  ]);
}

/** The second reading: only what differs between two versions, word by word. */
export function changesDocument(from: Commit, to: Version, chapters: ReturnType<typeof changedChapters>): string {
  const said = words.changes;
  return page(words.changesTitle, [
    h("h1", { key: "title" }, words.changesTitle),
    h("p", { key: "from" }, put(said.from, from)),
    h("p", { key: "to" }, versionLine(to)),
    howTo(said.title, said.lines),
    ...(chapters.length === 0
      ? [h("p", { key: "none" }, h("b", null, said.none))]
      : [
          contents(chapters.map(({ id, title, items }) => ({ id, title, count: items.length }))),
          ...chapters.map(({ id, title, items }) =>
            h("section", { key: id, id }, h("h2", null, title), items.map(changedBox)),
          ),
        ]),
  ]);
}

function page(title: string, body: ReactNode): string {
  const html = h(
    "html",
    { lang: "en-GB" },
    h(
      "head",
      null,
      h("meta", { charSet: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "robots", content: "noindex" }),
      h("title", null, title),
      h("style", null, STYLE),
    ),
    h("body", null, body),
  );
  return `<!doctype html>\n${renderToStaticMarkup(html)}\n`;
}

function versionLine({ commit, uncommitted }: Version): string {
  if (!commit) return words.noHistory;
  return [put(words.version, commit), ...(uncommitted ? [words.uncommitted] : [])].join(" ");
}

function howTo(title: string, lines: readonly string[]) {
  return h(
    "section",
    { key: "how", className: "first" },
    h("h2", null, title),
    lines.map((line) => h("p", { key: line }, line)),
  );
}

function contents(lists: readonly { readonly id: string; readonly title: string; readonly count: number }[]) {
  return h(
    "nav",
    { key: "contents", className: "first" },
    h("h2", null, words.contents),
    h(
      "ol",
      { className: "toc" },
      lists.map(({ id, title, count }) => h("li", { key: id }, h("a", { href: `#${id}` }, title), ` (${count})`)),
    ),
  );
}

function chapterSection({ id, title, lead, sections }: Chapter) {
  return h(
    "section",
    { key: id, id },
    h("h2", null, title),
    h("p", null, lead),
    sections.map((section) =>
      h(
        "section",
        { key: section.title },
        section.title === "" ? null : h("h3", null, section.title),
        section.items.map(itemBox),
      ),
    ),
  );
}

const SMALL: readonly string[] = [words.labels.sources, words.labels.dates, words.labels.usedBy];

function itemBox({ ref, title, file, parts }: Item) {
  return h(
    "article",
    { key: ref, id: ref, className: "item" },
    h("h4", { className: "name" }, title),
    h("p", { className: "ref" }, h("b", null, ref), ` · ${words.file} ${file}`),
    parts.map((part, at) => partBox(part, at)),
    signBox(),
  );
}

function partBox({ label, lines, shown }: Part, key: number) {
  const [line] = lines;
  const className = SMALL.includes(label) ? "part small" : "part";
  const name = h("b", { className: "label" }, `${label}: `);
  if (shown !== undefined) {
    return h("div", { key, className }, name, h("div", { className: "text" }, shown));
  }
  if (lines.length === 1) return h("p", { key, className }, name, line);
  return h(
    "div",
    { key, className },
    name,
    h(
      "ul",
      { className: "lines" },
      lines.map((one, at) => h("li", { key: at }, one)),
    ),
  );
}

/** The same under every item: two boxes, a line for what to change, who and when. */
function signBox() {
  const box = h("span", { className: "box" }, "☐");
  return h(
    "div",
    { className: "sign" },
    h("span", null, box, ` ${words.agreed}`),
    h("span", { className: "rule" }, box, words.change),
    h(
      "span",
      { className: "wide who" },
      h("span", { className: "rule" }, words.name),
      h("span", { className: "rule" }, words.date),
    ),
  );
}

function changedBox({ kind, ref, title, file, parts }: ChangedItem) {
  return h(
    "article",
    { key: ref, id: ref, className: "item" },
    h("h4", { className: "name" }, h("span", { className: "kind" }, words.changes[kind]), " ", title),
    h("p", { className: "ref" }, h("b", null, ref), ` · ${words.file} ${file}`),
    parts.map(({ label, changes }) =>
      h(
        "div",
        { key: label, className: "part" },
        label === "" ? null : h("b", { className: "label" }, `${label}: `),
        changes.map((runs, at) =>
          h(
            "p",
            { key: at, className: "change" },
            runs.map((run, place) =>
              run.kind === "same" ? run.text : h(run.kind === "old" ? "del" : "ins", { key: place }, run.text),
            ),
          ),
        ),
      ),
    ),
    signBox(),
  );
}

function claimLine({ says, refs }: Claim) {
  return h(
    "li",
    { key: `${says} ${refs.join(" ")}` },
    says,
    " – ",
    refs.map((ref, at) => [at > 0 ? ", " : "", h("a", { key: ref, href: `#${ref}` }, ref)]),
  );
}

function countOf(sections: Chapter["sections"]): number {
  return sections.reduce((sum, { items }) => sum + items.length, 0);
}

function put(phrase: string, values: Commit): string {
  return phrase.replace("{id}", values.id).replace("{day}", values.day);
}
