import { isFlightScript } from "./flight.ts";
import {
  attribute,
  type Document,
  detach,
  type Element,
  elementsOf,
  isElementNode,
  isHtml,
  isTextNode,
  removeComments,
  textOf,
} from "./html-tree.ts";

/** What the framework left in a page, for those who check it. */
export interface Stripped {
  /** Texts of the inline scripts with React's page data. */
  readonly flightScripts: readonly string[];
  /** Whether part of the page arrives late and is moved into place by a script (a Suspense boundary). */
  readonly hasLateContent: boolean;
  /** Whether the page had scripts of the framework at all: a page from `public/` has none. */
  readonly hadFramework: boolean;
}

/**
 * Takes everything out of a page that belongs to React and Next: scripts, their preloads, page data, marker comments
 * and attributes. Our own modules stay. Changes the document.
 */
export function stripFramework(document: Document): Stripped {
  const flightScripts: string[] = [];
  let hasLateContent = false;
  let hadFramework = false;
  removeComments(document);
  for (const element of elementsOf(document)) {
    const kind = frameworkKind(element);
    if (kind === undefined) {
      dropAttribute(element, "data-precedence");
      continue;
    }
    if (kind === "late") hasLateContent = true;
    else hadFramework = true;
    if (kind === "flight") flightScripts.push(textOf(element));
    detach(element);
  }
  return { flightScripts, hasLateContent, hadFramework };
}

type FrameworkKind = "script" | "flight" | "late" | "marker";

function frameworkKind(element: Element): FrameworkKind | undefined {
  if (isHtml(element, "script")) return scriptKind(element);
  // A connection to the site the page has just come from.
  if (isHtml(element, "link") && attribute(element, "rel") === "preconnect" && attribute(element, "href") === "/")
    return "marker";
  // React asks in advance for a stylesheet that the page links a few lines further down.
  if (isHtml(element, "link") && attribute(element, "rel") === "preload" && attribute(element, "as") === "style")
    return "marker";
  if (isHtml(element, "link"))
    return isFrameworkPath(attribute(element, "href")) && preloadsScript(element) ? "script" : undefined;
  // Next repeats what Open Graph says for one network, which reads Open Graph as well.
  if (isHtml(element, "meta"))
    return /^(?:next-size-adjust$|twitter:)/.test(attribute(element, "name") ?? "") ? "marker" : undefined;
  if (isHtml(element, "template")) return attribute(element, "id")?.startsWith("B:") ? "late" : undefined;
  if (isHtml(element, "div") && attribute(element, "hidden") !== undefined) {
    if (attribute(element, "id")?.startsWith("S:")) return "late";
    return element.attrs.length === 1 && isEmpty(element) ? "marker" : undefined;
  }
  return undefined;
}

function scriptKind(element: Element): FrameworkKind | undefined {
  if (isFrameworkPath(attribute(element, "src"))) return "script";
  if (attribute(element, "src") !== undefined) return undefined;
  const text = textOf(element);
  if (isFlightScript(text)) return "flight";
  if (attribute(element, "id") === "_R_") return "script";
  // React's own few lines that move late content into place: $RC, $RT and their kin.
  return /^(?:\$R|requestAnimationFrame\(function\(\)\{\$R)/.test(text) ? "late" : undefined;
}

function isFrameworkPath(path: string | undefined): boolean {
  return path?.startsWith("/_next/") ?? false;
}

function preloadsScript(link: Element): boolean {
  const rel = attribute(link, "rel");
  return rel === "modulepreload" || ((rel === "preload" || rel === "prefetch") && attribute(link, "as") === "script");
}

function isEmpty(element: Element): boolean {
  return element.childNodes.every(
    (child) => !isElementNode(child) && !(isTextNode(child) && child.value.trim() !== ""),
  );
}

function dropAttribute(element: Element, name: string): void {
  if (attribute(element, name) !== undefined) element.attrs = element.attrs.filter((attr) => attr.name !== name);
}
