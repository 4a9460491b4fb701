/** Components, called and flattened, to plain elements: one road for stills at build and for the page. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Shape[];
}

interface ElementLike {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

/** SVG spells these as React does; every other name gets its hyphens back. */
const AS_WRITTEN = new Set(["viewBox", "preserveAspectRatio", "gradientUnits", "gradientTransform", "clipPathUnits"]);
const names = new Map<string, string>();

function attributeName(name: string): string {
  let known = names.get(name);
  if (known === undefined) {
    known = AS_WRITTEN.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    names.set(name, known);
  }
  return known;
}

/** Calls components until only SVG elements are left. */
export function draw(node: unknown, into: Shape[] = []): Shape[] {
  if (Array.isArray(node)) for (const one of node) draw(one, into);
  else if (isElement(node)) {
    if (typeof node.type === "function") draw(node.type(node.props), into);
    else if (typeof node.type !== "string" || node.type === "fragment") draw(node.props.children, into);
    else {
      const attributes: Record<string, string> = {};
      for (const name in node.props) {
        const value = node.props[name];
        if (name === "children" || name === "key" || value === undefined || value === null || value === false) continue;
        attributes[attributeName(name)] = String(value);
      }
      into.push({ tag: node.type, attributes, children: draw(node.props.children) });
    }
  }
  return into;
}

function isElement(node: unknown): node is ElementLike {
  return typeof node === "object" && node !== null && "type" in node && "props" in node;
}

/** Shapes as text, for a file. */
export function markup(shapes: readonly Shape[]): string {
  let text = "";
  for (const { tag, attributes, children } of shapes) {
    text += `<${tag}`;
    for (const name in attributes)
      text += ` ${name}="${(attributes[name] ?? "").replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`;
    text += children.length > 0 ? `>${markup(children)}</${tag}>` : "/>";
  }
  return text;
}

const SVG = "http://www.w3.org/2000/svg";

/** Makes a parent's children in the page match the shapes, changing only what differs. */
export function patch(parent: Element, before: readonly Shape[], after: readonly Shape[]): void {
  for (let index = 0; index < after.length; index += 1) {
    const next = after[index];
    const last = before[index];
    const element = parent.children[index];
    if (!next) continue;
    if (!last || !element || last.tag !== next.tag) {
      const made = create(next);
      if (element) element.replaceWith(made);
      else parent.append(made);
      continue;
    }
    for (const name in next.attributes) {
      const value = next.attributes[name] ?? "";
      if (last.attributes[name] !== value) element.setAttribute(name, value);
    }
    for (const name in last.attributes) if (!(name in next.attributes)) element.removeAttribute(name);
    patch(element, last.children, next.children);
  }
  while (parent.children.length > after.length) parent.lastElementChild?.remove();
}

function create({ tag, attributes, children }: Shape): Element {
  const element = document.createElementNS(SVG, tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? "");
  for (const child of children) element.append(create(child));
  return element;
}
