import { html, parse } from "parse5";
import {
  attributeName,
  contentOf,
  type Document,
  type Element,
  isElementNode,
  isTextNode,
  type ParentNode,
} from "./html-tree.ts";

type Child = ParentNode["childNodes"][number];

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Elements without content, which have no end tag. */
const VOID = names("area base br col embed hr img input link meta source track wbr");
/** Elements whose text is written as it is. Not `<noscript>`: pages are read as by a browser without scripts. */
const RAW = names("style script xmp iframe noembed noframes plaintext");
/** Elements that lose a line break at their start when they are read. */
const EATS_LINE_BREAK = names("pre textarea listing");
/** What ends a `<p>` where it starts. Only elements that every browser in use knows as such. */
const ENDS_PARAGRAPH = names(
  "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul",
);
/** At whose end a `<p>` ends too. */
const CLOSES_PARAGRAPH = names(
  "article aside blockquote body dd details div figcaption figure footer header li main nav section td th",
);
/** Elements that end at the end of their parent, and where one of these starts. */
const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  li: names("li"),
  dd: names("dt dd"),
  tr: names("tr"),
  td: names("td th"),
  th: names("td th"),
};
/** What would be taken for part of the head, did a body without a tag begin with it. */
const OF_HEAD = names("base basefont bgsound link meta noframes noscript script style template title");
/** White space as the HTML standard counts it: a space that does not break is none. */
const LEADING_SPACE = /^[\t\n\f\r ]/;

/**
 * Writes a document in a short form: without the tags that every parser puts in by itself, as the HTML standard allows
 * (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags), and without escapes where none are needed.
 * Quotes stay: measured, a page compresses better with them.
 */
export function writeHtml(document: Document): string {
  return inside(document);
}

/**
 * Whether HTML is read as exactly this document: the same elements, attributes and text in the same order, and so the
 * same page for every browser and screen reader.
 */
export function readsAs(text: string, document: Document): boolean {
  const read = parse(text, { scriptingEnabled: false });
  return read.mode === document.mode && isSame(document, read);
}

function inside(parent: ParentNode): string {
  const { childNodes } = parent;
  return childNodes.map((node, at) => written(node, childNodes[at + 1], parent)).join("");
}

function written(node: Child, next: Child | undefined, parent: ParentNode): string {
  if (isTextNode(node)) return "tagName" in parent && isRaw(parent) ? node.value : escapeText(node.value);
  if (isElementNode(node)) return isOurs(node) ? ofHtml(node, next, parent) : foreign(node);
  if (node.nodeName === "#comment") return `<!--${node.data}-->`;
  return node.nodeName === "#documentType" ? `<!DOCTYPE ${node.name}>` : "";
}

function ofHtml(node: Element, next: Child | undefined, parent: ParentNode): string {
  const start = startMayGo(node) ? "" : `${open(node)}>`;
  if (VOID.has(node.tagName)) return start;
  const content = contentOf(node);
  const [first] = content.childNodes;
  const eaten = EATS_LINE_BREAK.has(node.tagName) && first && isTextNode(first) && first.value.startsWith("\n");
  return `${start}${eaten ? "\n" : ""}${inside(content)}${endMayGo(node, next, parent) ? "" : `</${node.tagName}>`}`;
}

/** Part of a drawing. */
function foreign(node: Element): string {
  return node.childNodes.length === 0 ? `${open(node)}/>` : `${open(node)}>${inside(node)}</${node.tagName}>`;
}

function open({ tagName, attrs }: Element): string {
  return `<${tagName}${attrs.map((attr) => ` ${attributeName(attr)}${valueText(attr.value)}`).join("")}`;
}

function startMayGo({ tagName, attrs, childNodes: [first] }: Element): boolean {
  if (attrs.length > 0) return false;
  if (tagName === "head") return first !== undefined && isElementNode(first);
  if (tagName !== "body" || first === undefined) return false;
  if (isElementNode(first)) return !OF_HEAD.has(first.tagName);
  return isTextNode(first) && !LEADING_SPACE.test(first.value);
}

function endMayGo({ tagName }: Element, next: Child | undefined, parent: ParentNode): boolean {
  const nextName = next && isElementNode(next) ? next.tagName : undefined;
  if (tagName === "html" || tagName === "body") return next === undefined;
  if (tagName === "head") return nextName !== undefined;
  if (tagName === "p") {
    if (nextName !== undefined) return ENDS_PARAGRAPH.has(nextName);
    return next === undefined && "tagName" in parent && isOurs(parent) && CLOSES_PARAGRAPH.has(parent.tagName);
  }
  const endedBy = ENDED_BY[tagName];
  if (!endedBy) return false;
  return next === undefined || (nextName !== undefined && endedBy.has(nextName));
}

function valueText(value: string): string {
  return value === "" ? "" : `="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function isSame(one: ParentNode, other: ParentNode): boolean {
  const [these, those] = [joined(one.childNodes), joined(other.childNodes)];
  return these.length === those.length && these.every((node, at) => isSameNode(node, those[at]));
}

function isSameNode(one: Child | string, other: Child | string | undefined): boolean {
  if (typeof one === "string" || typeof other === "string" || other === undefined) return one === other;
  if (!isElementNode(one) || !isElementNode(other)) return one.nodeName === other.nodeName;
  return (
    one.tagName === other.tagName &&
    one.namespaceURI === other.namespaceURI &&
    one.attrs.length === other.attrs.length &&
    one.attrs.every((attr, at) => {
      const same = other.attrs[at];
      return same !== undefined && attributeName(attr) === attributeName(same) && attr.value === same.value;
    }) &&
    isSame(contentOf(one), contentOf(other))
  );
}

/** Pieces of text that stand side by side as one, as a parser reads them. */
function joined(nodes: readonly Child[]): (Child | string)[] {
  const all: (Child | string)[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (!isTextNode(node)) all.push(node);
    else if (typeof last === "string") all[all.length - 1] = last + node.value;
    else if (node.value !== "") all.push(node.value);
  }
  return all;
}

const isOurs = (node: Element) => node.namespaceURI === html.NS.HTML;
const isRaw = (node: Element) => isOurs(node) && RAW.has(node.tagName);
