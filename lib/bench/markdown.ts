import { parse } from "parse5";
import {
  attribute,
  type Element,
  elementsOf,
  isElementNode,
  isHtml,
  isTextNode,
  textOf,
} from "../publish/html-tree.ts";

const SKIPPED = new Set(
  "script style template noscript svg img picture video audio iframe button input label form nav".split(" "),
);
const BLOCKS = new Set(
  "article section div header footer aside main p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 figure figcaption details summary table tbody thead tr blockquote address hr".split(
    " ",
  ),
);

/** Our gate lets articles have no deeper ones. */
const DEEPEST_HEADING = 3;
/** Our gate lets no text hold these; what stands in their place is as long. */
const NUMBER = /(?:\+44|\b0)(?:[\s().–-]*\d){8,}|\b1\d\d ?\d\d\d\b/g;
const ADDRESS =
  /\S*(?:https?:|www\.|[a-z0-9.]@[a-z0-9]|\b[a-z0-9-]+\.(?:com|org|net|uk|gov|info|scot|wales|cymru)\b)\S*/gi;

/** A page's own part as Markdown: a title, and the rest without it. */
export interface MarkdownPage {
  readonly title: string;
  readonly body: string;
}

/**
 * Takes the words and links of a published page's `<main>` as Markdown, so that every generator gets the same.
 *
 * @param html the published page
 * @param keeps whether a link to this address of the site stays; all other links become words
 */
export function markdownOf(html: string, keeps: (href: string) => boolean): MarkdownPage {
  const elements = elementsOf(parse(html));
  const main = elements.find((element) => isHtml(element, "main"));
  const heading = elements.find((element) => isHtml(element, "h1"));
  if (main === undefined || heading === undefined) return { title: "", body: "" };
  const blocks: string[] = [];
  collect(main, heading, blocks, keeps);
  return {
    title: tidy(textOf(heading)),
    body: `${blocks.join("\n\n").replace(NUMBER, "their number").replace(ADDRESS, "their address")}\n`,
  };
}

function collect(parent: Element, heading: Element, blocks: string[], keeps: (href: string) => boolean): void {
  let line = "";
  const end = () => {
    const words = tidy(line);
    if (words !== "") blocks.push(words);
    line = "";
  };
  for (const child of parent.childNodes) {
    if (isTextNode(child)) line += escaped(child.value);
    if (!isElementNode(child) || child === heading || SKIPPED.has(child.tagName)) continue;
    const level = /^h([2-6])$/.exec(child.tagName)?.[1];
    if (level !== undefined) {
      end();
      blocks.push(`${"#".repeat(Math.min(Number(level), DEEPEST_HEADING))} ${tidy(inline(child, keeps))}`);
    } else if (child.tagName === "li") {
      end();
      blocks.push(`- ${tidy(inline(child, keeps))}`);
    } else if (BLOCKS.has(child.tagName)) {
      end();
      collect(child, heading, blocks, keeps);
    } else {
      line += inline(child, keeps, true);
    }
  }
  end();
}

/** The words of an element in one line, with links and strong words marked. */
function inline(element: Element, keeps: (href: string) => boolean, itself = false): string {
  let words = "";
  for (const child of element.childNodes) {
    if (isTextNode(child)) words += escaped(child.value);
    else if (isElementNode(child) && !SKIPPED.has(child.tagName))
      words += BLOCKS.has(child.tagName) ? ` ${inline(child, keeps)} ` : inline(child, keeps, true);
  }
  if (!itself || words.trim() === "") return words;
  const href = element.tagName === "a" ? (attribute(element, "href") ?? "") : "";
  if (href.startsWith("/") && keeps(href)) return `[${tidy(words)}](${href})`;
  return element.tagName === "strong" ? `**${tidy(words)}**` : words;
}

function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>{}#|~]/g, (mark) => `\\${mark}`);
}

function tidy(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
