import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from "parse5";

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

const { isElementNode, isTextNode, isCommentNode } = defaultTreeAdapter;

/** Every element under a node in document order, those inside `<template>` too. */
export function elementsOf(root: ParentNode): Element[] {
  const found: Element[] = [];
  const visit = (parent: ParentNode): void => {
    for (const child of parent.childNodes) {
      if (!isElementNode(child)) continue;
      found.push(child);
      visit(contentOf(child));
    }
  };
  visit(root);
  return found;
}

/** Removes every comment under a node. */
export function removeComments(root: ParentNode): void {
  if (root.childNodes.some(isCommentNode)) {
    root.childNodes = root.childNodes.filter((child) => !isCommentNode(child));
  }
  for (const child of root.childNodes) if (isElementNode(child)) removeComments(contentOf(child));
}

/** The value of an attribute, or undefined when the element does not carry it. */
export function attribute(element: Element, name: string): string | undefined {
  for (const attr of element.attrs) if (attributeName(attr) === name) return attr.value;
  return undefined;
}

/** An attribute's name as written, for example `xlink:href` inside SVG. */
export function attributeName(attr: Element["attrs"][number]): string {
  return attr.prefix === undefined || attr.prefix === "" ? attr.name : `${attr.prefix}:${attr.name}`;
}

/** All text under a node, joined as it stands. */
export function textOf(node: ParentNode): string {
  let text = "";
  for (const child of node.childNodes) {
    if (isTextNode(child)) text += child.value;
    else if (isElementNode(child)) text += textOf(child);
  }
  return text;
}

/** Whether an element is an HTML one, so that an SVG `<title>` is not taken for the page's. */
export function isHtml(element: Element, tagName: string): boolean {
  return element.tagName === tagName && element.namespaceURI === html.NS.HTML;
}

/** Takes an element, or a piece of text, out of its document. */
export function detach(node: DefaultTreeAdapterTypes.ChildNode): void {
  defaultTreeAdapter.detachNode(node);
}

export { isElementNode, isTextNode };

/** Where the content of an element is: that of a `<template>` lies apart. */
export function contentOf(element: Element): ParentNode {
  return "content" in element ? (element as DefaultTreeAdapterTypes.Template).content : element;
}
