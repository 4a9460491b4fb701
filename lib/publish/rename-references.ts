import type { Element } from "./html-tree.ts";

/**
 * Points a page at the published names of the assets it uses, in whatever attribute it names them. Changes the elements.
 *
 * @param names address in the export to address published
 * @param used gets the export address of every asset the page names
 */
export function renameReferences(
  elements: readonly Element[],
  names: ReadonlyMap<string, string>,
  used: Set<string>,
): void {
  const renamed = (reference: string): string => {
    const mark = reference.search(/[?#]/);
    const path = mark < 0 ? reference : reference.slice(0, mark);
    const name = names.get(path);
    if (name === undefined) return reference;
    used.add(path);
    return name + (mark < 0 || reference[mark] === "?" ? "" : reference.slice(mark));
  };
  for (const element of elements) {
    for (const attr of element.attrs) {
      if (attr.name === "srcset" || attr.name === "imagesrcset") attr.value = renameSet(attr.value, renamed);
      else if (attr.value.startsWith("/")) attr.value = renamed(attr.value);
    }
  }
}

/** `srcset` holds a list: `/a.png 1x, /b.png 2x`. */
function renameSet(value: string, renamed: (reference: string) => string): string {
  return value
    .split(",")
    .map((candidate) => {
      const [reference = "", ...size] = candidate.trim().split(/\s+/);
      return [renamed(reference), ...size].join(" ");
    })
    .join(", ");
}
