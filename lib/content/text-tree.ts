import type { Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { ContentError } from "./content-error.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** A text as a tree of Markdown and components: what everything that reads a text walks. */
export type TextTree = Root;

const reader = unified().use(remarkParse).use(remarkMdx);

/** Trees by their texts. Nobody changes a tree, so that a text is parsed once. */
const parsed = new Map<string, TextTree>();

/**
 * Parses the body of a text.
 *
 * @param file the text's path from the project's root, for messages
 * @throws ContentError naming the file, the line and what to do, when it is no Markdown with components
 */
export function parseText(file: string, body: string): TextTree {
  let tree = parsed.get(body);
  if (!tree) {
    try {
      tree = reader.parse(body);
    } catch (error) {
      throw new ContentError(file, [unreadable(error)]);
    }
    parsed.set(body, tree);
  }
  return tree;
}

/** The Markdown reader's complaint as one sentence with what to change. */
export function unreadable(error: unknown): string {
  const raw = error instanceof Error ? error.message : String(error);
  const place = error as { readonly line?: number };
  const line = place.line ?? /:(\d+):(\d+):/.exec(raw)?.[1];
  const reason =
    raw.split("\n").find((part) => /error:|Unexpected|Expected|Could not/i.test(part)) ?? raw.split("\n")[0] ?? "";
  const tidy = reason
    .replace(/^.*?(?:error|ERROR):?\s*/i, "")
    .replace(/\[plugin[^\]]*\]/g, "")
    .trim();
  return `${line ? `line ${line} of the text: ` : ""}this cannot be read: ${tidy}. Check for a lone { or <, or a component that is not closed.`;
}

/** A component with the attributes that are written on it; a flag that stands alone is empty. */
export interface Component {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Some words of a line. */
export interface Run {
  readonly words: string;
  /** The line of the text on which they begin, the first being 1. */
  readonly line: number;
  /** The components that hold them, the outermost first. */
  readonly within: readonly Component[];
  /** The component they stand for, such as a service. */
  readonly component?: Component;
  /** Where they lead. */
  readonly href?: string;
}

/** A paragraph, a heading, or a component that stands by itself. */
export interface Block {
  /** The level of a heading. */
  readonly heading?: number;
  /** Whether a bullet or a number stands before it. */
  readonly isItem: boolean;
  readonly runs: readonly Run[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type TextNode = RootContent | Root;

/**
 * The blocks of a text in the order they are read, however deep they stand.
 *
 * @param wordsFor the words that stand in place of a component that holds none, such as a service's name
 */
export function blocksOf(tree: TextTree, wordsFor: (component: Component) => string): Block[] {
  const blocks: Block[] = [];

  const running = (node: TextNode, within: readonly Component[], runs: Run[], href?: string): void => {
    const line = node.position?.start.line ?? 1;
    const led = href === undefined ? {} : { href };
    if (node.type === "text") {
      for (const [index, words] of node.value.split("\n").entries()) {
        if (index > 0) runs.push({ words: " ", line: line + index, within, ...led });
        runs.push({ words, line: line + index, within, ...led });
      }
    } else if (node.type === "break") {
      runs.push({ words: "\n", line, within, ...led });
    } else if (isComponent(node)) {
      const component = componentOf(node);
      if (VOCABULARY[component.name]?.holdsText) each(node, [...within, component], runs, href);
      else runs.push({ words: wordsFor(component), line, within, component, ...led });
    } else {
      each(node, within, runs, node.type === "link" ? node.url : href);
    }
  };
  const each = (node: TextNode, within: readonly Component[], runs: Run[], href?: string): void => {
    for (const child of childrenOf(node)) running(child, within, runs, href);
  };

  const standing = (node: TextNode, within: readonly Component[], isItem: boolean): void => {
    if (node.type === "paragraph" || node.type === "heading") {
      const runs: Run[] = [];
      each(node, within, runs);
      blocks.push({ isItem, runs, ...(node.type === "heading" ? { heading: node.depth } : {}) });
    } else if (isComponent(node) && !VOCABULARY[componentOf(node).name]?.holdsText) {
      const runs: Run[] = [];
      running(node, within, runs);
      blocks.push({ isItem, runs });
    } else {
      const inner = isComponent(node) ? [...within, componentOf(node)] : within;
      for (const [index, child] of childrenOf(node).entries()) {
        standing(child, inner, (node.type === "listItem" || isItem) && index === 0);
      }
    }
  };
  standing(tree, [], false);
  return blocks;
}

/** Every component of a text, in order. */
export function componentsOf(tree: TextTree): Component[] {
  const found: Component[] = [];
  const visit = (node: TextNode): void => {
    if (isComponent(node)) found.push(componentOf(node));
    childrenOf(node).forEach(visit);
  };
  visit(tree);
  return found;
}

/** The words of a block as one line. */
export function wordsOf({ runs }: Pick<Block, "runs">): string {
  return runs
    .map(({ words }) => words)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether something stands within a component of this name. */
export function isWithin({ within }: Pick<Run, "within">, name: string): boolean {
  return within.some((holder) => holder.name === name);
}

/** The nations that a run is for, where it stands in a `<Nation>`. */
export function nationsOf({ within }: Pick<Run, "within">): readonly string[] | undefined {
  return within.findLast(({ name }) => name === "Nation")?.attributes.is?.split(" ");
}

/** Whether a node is a component. */
export function isComponent(node: TextNode): node is Element & RootContent {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** The component that a node is. */
export function componentOf(node: Element): Component {
  const written = node.attributes.flatMap((attribute) =>
    attribute.type === "mdxJsxAttribute"
      ? [[attribute.name, typeof attribute.value === "string" ? attribute.value : ""] as const]
      : [],
  );
  return { name: node.name ?? "", attributes: Object.fromEntries(written) };
}

/** What stands within a node. */
export function childrenOf(node: TextNode): readonly RootContent[] {
  return "children" in node ? (node.children as readonly RootContent[]) : [];
}
