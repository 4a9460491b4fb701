import { attribute, type Element, isElementNode, isHtml, isTextNode } from "./html-tree.ts";

/** Elements that stand inside a line of words. Every other element begins and ends a line. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
const WORDLESS = new Set(["script", "style", "template", "svg", "video", "audio", "iframe", "noscript"]);

/**
 * The words of a page's `<main>`, one line for each block a reader meets: a heading, a paragraph, a bullet. Whatever
 * carries `data-words="skip"` (names, addresses, quoted law) is left out.
 */
export function mainText(elements: readonly Element[]): string[] {
  const main = elements.find((element) => isHtml(element, "main"));
  if (main === undefined) return [];
  const lines = [""];
  const end = (): void => {
    if (lines.at(-1) !== "") lines.push("");
  };
  const read = (parent: Element): void => {
    let afterInline = false;
    for (const child of parent.childNodes) {
      if (isTextNode(child)) {
        lines[lines.length - 1] += child.value;
        afterInline = false;
        continue;
      }
      if (!isElementNode(child)) continue;
      if (WORDLESS.has(child.tagName) || attribute(child, "data-words") === "skip") continue;
      const inline = INLINE.has(child.tagName);
      // Two inline elements with nothing between them can only be set apart by the stylesheet, as blocks.
      if (!inline || afterInline) end();
      read(child);
      if (!inline) end();
      afterInline = inline;
    }
  };
  read(main);
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
}
