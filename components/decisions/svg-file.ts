/** React's names for these are SVG's own; every other name gets its hyphens back. */
const AS_WRITTEN = new Set(["viewBox", "refX", "refY", "markerWidth", "markerHeight", "markerUnits"]);
const WRITTEN: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

interface ElementLike {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Writes elements, and the words in them, as the text of an SVG file. Components are called. */
export function svgFile(node: unknown): string {
  if (Array.isArray(node)) return node.map(svgFile).join("");
  if (typeof node === "string" || typeof node === "number") return escaped(String(node));
  if (!isElement(node)) return "";
  const { type, props } = node;
  if (typeof type === "function") return svgFile(type(props));
  if (typeof type !== "string") return svgFile(props.children);
  const attributes = Object.entries(props)
    .filter(([name, value]) => name !== "children" && value !== undefined && value !== null && value !== false)
    .map(([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`)
    .join("");
  return `<${type}${attributes}>${svgFile(props.children)}</${type}>`;
}

function attributeName(name: string): string {
  if (name === "className") return "class";
  return AS_WRITTEN.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (one) => WRITTEN[one] ?? one);
}

function isElement(node: unknown): node is ElementLike {
  return typeof node === "object" && node !== null && "type" in node && "props" in node;
}
