import { ContentError } from "./content-error.ts";
import type { TextTree } from "./text-tree.ts";
import { type ComponentRule, NATION_WORDS, VOCABULARY } from "./vocabulary.ts";

/** What the gate must know to look attributes up. */
export interface Known {
  readonly contacts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Each film's parts. */
  readonly films: ReadonlyMap<string, readonly string[]>;
  /** Each conversation's lines. */
  readonly talks: ReadonlyMap<string, readonly string[]>;
}

/** Folders whose texts are put together into plans. */
const IN_PLANS = /\/(?:steps|panels|questions)\//;

/** A node of the Markdown tree, as far as the gate looks at it. */
interface TreeNode {
  readonly type: string;
  readonly children?: readonly TreeNode[];
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly position?: { readonly start: { readonly line: number } };
}

const PLAIN = new Set([
  "root",
  "paragraph",
  "text",
  "strong",
  "emphasis",
  "list",
  "listItem",
  "heading",
  "break",
  "link",
  "blockquote",
]);
/** What stands inside a line of words. */
const INLINE = new Set(["text", "strong", "emphasis", "link", "break"]);
const TELEPHONE = /(?:\+44|\b0)(?:[\s().–-]*\d){8,}|\b1\d\d ?\d\d\d\b/;
const ADDRESS = /\bhttps?:|\bwww\.|[a-z0-9.]@[a-z0-9]|\b[a-z0-9-]+\.(?:com|org|net|uk|gov|info|scot|wales|cymru)\b/i;
/** Marks of Markdown that is not read here and would stand on the page as they are: tables, notes, ticks. */
const LEFT_OVER = /^\s*\|.*\||\[\^|~~|^\s*\[[ x]\] /im;
/** No text needs more boxes inside each other. */
const DEEPEST = 12;

/**
 * Lets through only the closed vocabulary and plain Markdown.
 *
 * @throws ContentError naming the file, the line and what to write instead
 */
export function gate(file: string, tree: TextTree, known: Known): void {
  const problems: string[] = [];
  visit(tree as TreeNode, problems, known, 0, IN_PLANS.test(file));
  if (problems.length > 0) throw new ContentError(file, problems);
}

function visit(node: TreeNode, problems: string[], known: Known, depth: number, inPlan: boolean): void {
  const line = node.position?.start.line;
  const say = (what: string) => problems.push(line === undefined ? what : `line ${line} of the text: ${what}`);

  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
    checkComponent(node, say, known);
    if (inPlan && node.name === "Film") say("take the film out; films stand in articles, and a plan stays small.");
  } else if (node.type === "mdxjsEsm") {
    say("take out the import or export; a text cannot load anything.");
  } else if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
    say("take out the curly brackets and what stands between them.");
  } else if (!PLAIN.has(node.type)) {
    say(`take out the ${node.type}; a text holds paragraphs, lists, headings, bold and links only.`);
  }

  if (node.type === "heading" && (node.depth === undefined || node.depth < 2 || node.depth > 3)) {
    say("use ## or ### for headings; the page gives the # itself.");
  }
  if (node.type === "link") checkLink(node.url ?? "", say);
  if (node.children?.some((child) => INLINE.has(child.type))) checkWords(wordsOf(node), say);
  if (depth > DEEPEST) {
    say("too many things stand inside each other here. Write it flat.");
    return;
  }
  for (const child of node.children ?? []) visit(child, problems, known, depth + 1, inPlan);
}

/** The words of a paragraph or a heading as they are read, across bold, links and line ends. */
function wordsOf(node: TreeNode): string {
  if (node.type === "text") return node.value ?? "";
  if (node.type === "break") return "\n";
  return (node.children ?? []).map(wordsOf).join(INLINE.has(node.type) || node.type === "paragraph" ? "" : " ");
}

/** Says of each number, address and mark in a line of words that it cannot stand there. */
export function checkWords(words: string, say: (what: string) => void): void {
  const plain = words.normalize("NFKC");
  if (TELEPHONE.test(plain))
    say('write a telephone number as <Contact id="…" />; numbers live in content/contacts.json only.');
  if (ADDRESS.test(plain))
    say('write a web or e-mail address as <Contact id="…" />; addresses live in content/contacts.json only.');
  if (LEFT_OVER.test(plain))
    say("take out the table, note or tick box; a text holds paragraphs, lists and headings only.");
}

function checkLink(url: string, say: (what: string) => void): void {
  if (/^\/(?!\/)[a-z0-9/-]*(#[a-z0-9-]+)?$/.test(url)) return;
  if (/^#[a-z0-9-]+$/.test(url)) return;
  say(
    `the link to ${url.slice(0, 60)} does not lead to a page of this site. Name another service with <Contact id="…" />.`,
  );
}

function checkComponent(node: TreeNode, say: (what: string) => void, known: Known): void {
  const name = node.name ?? "";
  const rule: ComponentRule | undefined = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
  if (!rule) {
    say(`there is no <${name}>. Use one of: ${Object.keys(VOCABULARY).join(", ")}.`);
    return;
  }
  const given = new Set<string>();
  const whole = node.attributes?.find((attribute) => attribute.name === "id")?.value;
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== "mdxJsxAttribute" || attribute.name === undefined) {
      say(`<${name}> takes no curly brackets.`);
      continue;
    }
    const wanted = Object.hasOwn(rule.attributes, attribute.name) ? rule.attributes[attribute.name] : undefined;
    if (!wanted) {
      say(`<${name}> takes no ${attribute.name}.`);
      continue;
    }
    if (given.has(attribute.name)) say(`<${name}> has ${attribute.name} twice.`);
    given.add(attribute.name);
    const value = attribute.value;
    if (wanted.of === "flag") {
      if (value !== null) say(`write ${attribute.name} in <${name}> without a value.`);
    } else if (typeof value !== "string") {
      say(`write the ${attribute.name} of <${name}> in double quotes.`);
    } else {
      checkValue(name, wanted.of, value, say, known);
      if (wanted.of === "part" && typeof whole === "string") checkPart(whole, value, say, known);
      if (wanted.of === "line" && typeof whole === "string") checkLine(whole, value, say, known);
    }
  }
  for (const [attribute, wanted] of Object.entries(rule.attributes)) {
    if (wanted.required && !given.has(attribute)) say(`<${name}> needs ${attribute}="…".`);
  }
  const hasText = (node.children ?? []).length > 0;
  if (rule.holdsText && !hasText) say(`<${name}> is empty. Put words between <${name}> and </${name}>.`);
  if (!rule.holdsText && hasText) say(`<${name}> holds no words. Write <${name} … />.`);
}

function checkPart(film: string, part: string, say: (what: string) => void, known: Known): void {
  const parts = known.films.get(film);
  if (parts && !parts.includes(part)) say(`the film ${film} has no part ${part}. Use one of: ${parts.join(", ")}.`);
}

function checkLine(talk: string, line: string, say: (what: string) => void, known: Known): void {
  const lines = known.talks.get(talk);
  if (lines && !lines.includes(line)) {
    say(`the conversation ${talk} has no line ${line}. Write opening, or a turn and its part, such as ${lines[3]}.`);
  }
}

function checkValue(name: string, kind: string, value: string, say: (what: string) => void, known: Known): void {
  if (kind === "contact" && !known.contacts.has(value))
    say(`there is no contact ${value}. See content/contacts.json for the ids.`);
  if (kind === "term" && !known.terms.has(value))
    say(`there is no term ${value}. See content/en/terms.json for the ids.`);
  if (kind === "film" && !known.films.has(value))
    say(`there is no film ${value}. Use one of: ${[...known.films.keys()].join(", ")}.`);
  if (kind === "talk" && !known.talks.has(value))
    say(`there is no conversation ${value}. Use one of: ${[...known.talks.keys()].join(", ")}.`);
  if (kind === "page") checkLink(value, say);
  if (kind === "number" && !/^[1-9]$/.test(value)) say(`write the number in <${name}> as "1" to "9".`);
  if (kind === "nations") {
    const parts = value.split(" ");
    if (parts.some((part) => !(NATION_WORDS as readonly string[]).includes(part))) {
      say(`<${name} is="${value}"> must name ${NATION_WORDS.join(", ")}.`);
    }
  }
}
