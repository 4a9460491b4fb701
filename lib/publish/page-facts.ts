import { attribute, attributeName, type Element, elementsOf, isHtml, textOf } from "./html-tree.ts";

/** Something a page points at. */
export interface Reference {
  /** As written. */
  readonly url: string;
  /** `link` leads a reader or a crawler elsewhere; `resource` is loaded by the page itself. */
  readonly kind: "link" | "resource";
  /** The element that carries it, for messages. */
  readonly tagName: string;
  /** Whether it stands in the page's own part, not in what stands round every page. */
  readonly inMain: boolean;
}

/** What the checks need to know about a finished page. */
export interface PageFacts {
  readonly page: string;
  readonly titles: readonly string[];
  readonly headings: number;
  readonly lang: string | undefined;
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  readonly references: readonly Reference[];
  /** Addresses of the modules the page starts or asks for in advance. */
  readonly modules: readonly string[];
  readonly stylesheets: readonly string[];
  readonly canonical: string | undefined;
  /** Whether the page only sends the reader on to another. */
  readonly isRedirect: boolean;
  /** Where the page sends its reader on to, as written. */
  readonly sendsTo?: string | undefined;
  /** Whether the page speaks to a child, and must be plainer. */
  readonly forChild: boolean;
}

const URL_ATTRIBUTES = new Set(["href", "xlink:href", "src", "poster", "data", "action", "formaction", "cite"]);
const SET_ATTRIBUTES = new Set(["srcset", "imagesrcset"]);
const LINK_ELEMENTS = new Set(["a", "area", "form", "button", "input", "blockquote", "q", "ins", "del"]);
const LINK_RELATIONS = new Set(["canonical", "alternate", "author", "license", "help", "next", "prev", "search"]);
const REFRESH_URL = /url\s*=\s*["']?([^"']+)/i;

/** Reads the facts of a page from its elements, after everything of the framework has been taken out. */
export function pageFacts(page: string, elements: readonly Element[]): PageFacts {
  const titles: string[] = [];
  const ids = new Set<string>();
  const repeatedIds = new Set<string>();
  const references: Reference[] = [];
  const modules: string[] = [];
  const stylesheets: string[] = [];
  let headings = 0;
  let lang: string | undefined;
  let canonical: string | undefined;
  let isRedirect = false;
  let sendsTo: string | undefined;
  let forChild = false;
  const main = elements.find((element) => isHtml(element, "main"));
  const ofMain = new Set(main === undefined ? [] : elementsOf(main));

  for (const element of elements) {
    const { tagName } = element;
    const inMain = ofMain.has(element);
    if (isHtml(element, "title")) titles.push(textOf(element).trim());
    if (isHtml(element, "h1")) headings += 1;
    forChild ||= attribute(element, "data-audience") === "child";
    if (tagName === "html") lang = attribute(element, "lang");
    if (tagName === "meta") {
      const url = metaUrl(element);
      if (url !== undefined) references.push({ url, kind: "link", tagName, inMain });
      if (isRefresh(element)) {
        isRedirect = true;
        sendsTo = url;
      }
    }
    if (tagName === "script") pushDefined(modules, attribute(element, "src"));
    const relation = tagName === "link" ? attribute(element, "rel") : undefined;
    // Styles for print only are fetched after everything else, and nobody waits for them.
    if (relation === "stylesheet" && attribute(element, "media") !== "print")
      pushDefined(stylesheets, attribute(element, "href"));
    if (relation === "modulepreload") pushDefined(modules, attribute(element, "href"));
    if (relation === "canonical") canonical = attribute(element, "href");

    const kind =
      LINK_ELEMENTS.has(tagName) && attribute(element, "src") === undefined ? "link" : resourceKind(relation);
    for (const attr of element.attrs) {
      const name = attributeName(attr);
      if (name === "id") {
        if (ids.has(attr.value)) repeatedIds.add(attr.value);
        ids.add(attr.value);
      } else if (URL_ATTRIBUTES.has(name)) {
        references.push({ url: attr.value, kind, tagName, inMain });
      } else if (SET_ATTRIBUTES.has(name)) {
        for (const url of urlsInSet(attr.value)) references.push({ url, kind: "resource", tagName, inMain });
      } else if (attr.value.startsWith("/assets/")) {
        references.push({ url: attr.value, kind: "resource", tagName, inMain });
      }
    }
  }
  return {
    page,
    titles,
    headings,
    lang,
    ids,
    repeatedIds: [...repeatedIds],
    references,
    modules,
    stylesheets,
    canonical,
    isRedirect,
    sendsTo,
    forChild,
  };
}

function resourceKind(relation: string | undefined): Reference["kind"] {
  return relation !== undefined && LINK_RELATIONS.has(relation) ? "link" : "resource";
}

function isRefresh(meta: Element): boolean {
  return attribute(meta, "http-equiv")?.toLowerCase() === "refresh";
}

/** Addresses in `<meta>`: where a refresh leads, and the page and picture shown when a link is shared. */
function metaUrl(meta: Element): string | undefined {
  const content = attribute(meta, "content");
  if (isRefresh(meta)) return content?.match(REFRESH_URL)?.[1];
  const name = attribute(meta, "property") ?? attribute(meta, "name") ?? "";
  return /^(?:og|twitter):(?:url|image)$/.test(name) ? content : undefined;
}

function urlsInSet(value: string): string[] {
  return value.split(",").map((candidate) => candidate.trim().split(/\s+/)[0] ?? "");
}

function pushDefined(list: string[], value: string | undefined): void {
  if (value !== undefined) list.push(value);
}
