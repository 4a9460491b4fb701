import { parseAst } from "vitest/node";

/** Words in code that a reader would see or hear, or a date or number written in a way of its own. */
interface WordsInCode {
  readonly line: number;
  /** Where it stands: `text`, the attribute, `a sentence`, or what writes in a language's way. */
  readonly where: string;
  readonly words: string;
}

/** Attributes that are shown or read out. */
const SHOWN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|abbr|summary)$/;
/** What puts a string on the page. */
const PUTS_ON_PAGE =
  /^(?:textContent|innerText|title|ariaLabel|alt|placeholder|append|prepend|createTextNode|confirm)$/;
/** One place writes dates, lists and numbers: `lib/site/in-words.ts`. */
const FORMATS = /^(?:toLocale\w+|DateTimeFormat|ListFormat|NumberFormat|PluralRules|RelativeTimeFormat|Collator)$/;
/** A string of code that only looks like a sentence where these words stand in it. */
const SENTENCE =
  /^\p{Lu}\p{Ll}+ \p{Ll}|\s.*\b(?:and|or|the|of|your|you|is|are|not|this|that|with|for|from)\b|\b(?:and|or|the|of|your|you|is|are|not|this|that|with|for|from)\b.*\s/u;
/** Code written into strings: a picture, a module, styles. */
const CODE = /:not\(|^\s*(?:<|\} from |import |export |[.#]?[\w-]+\s*\{)|[;{}]\s*$/;
const WORD = /\p{L}{2,}/u;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Finds the words of a source file that belong into `content/`. What is thrown is for whoever runs the program. */
export function wordsInCode(file: string, source: string): WordsInCode[] {
  const found: WordsInCode[] = [];
  const add = (node: Node, where: string, words: string) =>
    found.push({ line: source.slice(0, node.start).split("\n").length, where, words: words.trim() });

  /** @param shown where the strings within this node end up, when that is on the page */
  const look = (node: Node, shown: string | undefined): void => {
    switch (node.type) {
      case "ImportDeclaration":
      case "ThrowStatement":
      case "TSTypeAnnotation":
      case "TSInterfaceDeclaration":
      case "TSTypeAliasDeclaration":
      case "TSLiteralType":
        return;
      case "NewExpression":
        if (/Error$/.test(nameOf(node.callee))) return;
        break;
      case "JSXText":
        if (WORD.test(String(node.value))) add(node, "text", String(node.value));
        return;
      case "JSXAttribute": {
        const name = nameOf(node.name);
        inside(node.value, SHOWN.test(name) ? name : "");
        return;
      }
      case "JSXExpressionContainer":
        inside(node.expression, shown ?? "text");
        return;
      case "AssignmentExpression":
        inside(node.left, undefined);
        inside(node.right, PUTS_ON_PAGE.test(nameOf(node.left)) ? nameOf(node.left) : undefined);
        return;
      case "BinaryExpression":
      case "SwitchCase":
        // What is compared is not shown.
        if (node.operator !== "+") shown = shown === undefined ? undefined : "";
        break;
      case "MemberExpression":
        inside(node.object, undefined);
        if (node.computed !== true && FORMATS.test(nameOf(node))) add(node, "a format", nameOf(node));
        return;
      case "CallExpression": {
        const name = nameOf(node.callee);
        inside(node.callee, undefined);
        const joins = name === "join" && nameOf((node.callee as Node).object) !== "path";
        const puts = PUTS_ON_PAGE.test(name) && (node.callee as Node).type === "MemberExpression";
        // Words that join a list are shown wherever they stand. Of other arguments nobody knows.
        inside(node.arguments, joins ? "join" : puts ? name : undefined);
        return;
      }
      case "ConditionalExpression":
        inside(node.test, undefined);
        inside(node.consequent, shown);
        inside(node.alternate, shown);
        return;
      case "JSXElement":
      case "JSXFragment":
        inside(node.openingElement, undefined);
        inside(node.children, undefined);
        return;
    }
    const words = wordsOf(node);
    if (words !== undefined && WORD.test(words)) {
      if (shown) add(node, shown, words);
      else if (shown === undefined && SENTENCE.test(words) && !CODE.test(words)) add(node, "a sentence", words);
    }
    for (const [key, value] of Object.entries(node)) if (key !== "typeAnnotation") inside(value, shown);
  };
  const inside = (value: unknown, shown: string | undefined): void => {
    if (Array.isArray(value)) for (const one of value) inside(one, shown);
    else if (isNode(value)) look(value, shown);
  };
  inside(parseAst(source, { lang: file.endsWith("x") ? "tsx" : "ts" }), undefined);
  return found;
}

function wordsOf(node: Node): string | undefined {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateElement") return undefined;
  return String((node.value as { readonly cooked?: string }).cooked ?? "");
}

/** What an identifier, an attribute or the end of a chain is called. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return "";
  if (value.type === "MemberExpression") return nameOf(value.property);
  return typeof value.name === "string" ? value.name : nameOf(value.name);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}
