import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** The words of a document, without its styles. */
export function textOf(html: string): string {
  return wordsIn(parse(html));
}

/** Every element of a name, with its id and its words. */
export function nodesOf(html: string, name: string): { readonly id: string; readonly text: string }[] {
  const found: { id: string; text: string }[] = [];
  const visit = (node: Node) => {
    if ("tagName" in node && node.tagName === name) {
      const id = node.attrs.find((one) => one.name === "id")?.value ?? "";
      found.push({ id, text: wordsIn(node).trim() });
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function wordsIn(node: Node): string {
  if (node.nodeName === "style") return "";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(wordsIn).join("") : "";
}
