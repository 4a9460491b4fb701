import { attribute, attributeName, type Element, isHtml, textOf } from "./html-tree.ts";
import type { Problem } from "./publish-error.ts";

/** Scripts that hold data are never run, so the policy lets them be. */
const DATA_TYPES = new Set(["application/json", "application/ld+json"]);

/** Refuses what the content security policy blocks: inline scripts and styles, in elements and in attributes. */
export function checkInline(page: string, elements: readonly Element[]): Problem[] {
  const problems: Problem[] = [];
  for (const element of elements) {
    if (element.tagName === "style") {
      problems.push({
        page,
        what: `The page carries a <style> element: "${excerpt(textOf(element))}".`,
        fix: "Move the rules to the stylesheet; the site's policy blocks inline styles.",
      });
    }
    if (element.tagName === "script") problems.push(...checkScript(page, element));
    for (const attr of element.attrs) {
      const name = attributeName(attr);
      if (name === "style") {
        problems.push({
          page,
          what: `<${element.tagName}> carries style="${excerpt(attr.value)}".`,
          fix: "Use a class, or a presentation attribute inside SVG; the site's policy blocks inline styles.",
        });
      }
      if (/^on[a-z]+$/.test(name)) {
        problems.push({
          page,
          what: `<${element.tagName}> carries ${name}="${excerpt(attr.value)}".`,
          fix: "Listen for the event in a module under /assets/; the site's policy blocks inline handlers.",
        });
      }
    }
  }
  return problems;
}

function checkScript(page: string, script: Element): Problem[] {
  const type = attribute(script, "type");
  const src = attribute(script, "src");
  if (src === undefined) {
    if (type !== undefined && DATA_TYPES.has(type)) return [];
    return [
      {
        page,
        what: `The page carries an inline script: "${excerpt(textOf(script))}".`,
        fix: "Put it in a module under /assets/; the site's policy blocks inline scripts.",
      },
    ];
  }
  if (isHtml(script, "script") && type === "module") return [];
  return [
    {
      page,
      what: `The script ${src} is not a module.`,
      fix: 'Write <script type="module">: it waits for the page, and old browsers get the page without it.',
    },
  ];
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 80)}...` : line;
}
