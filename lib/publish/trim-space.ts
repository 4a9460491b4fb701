import { detach, type Element, isElementNode, isTextNode } from "./html-tree.ts";

/** Elements that are blocks in our styles too, wherever they stand. */
const BLOCKS = new Set("article details div h1 h2 h3 h4 li ol p section ul".split(" "));
type Child = Element["childNodes"][number];

/**
 * Takes away the line breaks that MDX leaves between blocks, which no reader sees: on the longest plans, as many bytes as
 * a line of words. Space beside running text stays, since it may be the space between two words. Changes the elements.
 */
export function trimSpace(elements: readonly Element[]): void {
  for (const element of elements) {
    if (!BLOCKS.has(element.tagName)) continue;
    for (const child of [...element.childNodes]) {
      if (!isTextNode(child) || child.value.trim() !== "") continue;
      const place = element.childNodes.indexOf(child);
      const [before, after] = [element.childNodes[place - 1], element.childNodes[place + 1]];
      if (isEdge(before) && isEdge(after)) detach(child);
    }
  }
}

/** Whether lines end here anyway: at a block, and at the start or end of one. */
function isEdge(node: Child | undefined): boolean {
  return node === undefined || (isElementNode(node) && BLOCKS.has(node.tagName));
}
