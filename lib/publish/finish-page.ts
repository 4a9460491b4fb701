import { parse } from "parse5";
import { checkFramework } from "./check-framework.ts";
import { checkInline } from "./check-inline.ts";
import { checkPage } from "./check-page.ts";
import { checkPolicy } from "./check-policy.ts";
import { checkProvenance } from "./check-provenance.ts";
import { cutFlight } from "./flight.ts";
import { headersFor } from "./headers.ts";
import { type Document, elementsOf } from "./html-tree.ts";
import { mainText } from "./main-text.ts";
import { checkPageCode } from "./page-code.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import type { Problem } from "./publish-error.ts";
import { renameReferences } from "./rename-references.ts";
import { stripFramework } from "./strip-framework.ts";
import { trimSpace } from "./trim-space.ts";
import { readsAs, writeHtml } from "./write-html.ts";

/** What a page needs to know of the rest of the site. */
export interface PageContext {
  /** Client module id to source path, from the build's manifests. */
  readonly clientModules: ReadonlyMap<string, string>;
  /** Assets: address in the export to address published. */
  readonly names: ReadonlyMap<string, string>;
  /** Gets the export address of every asset a page names. */
  readonly used: Set<string>;
}

/** A page as it will be published, with what is needed to check it beside the others. */
export interface FinishedPage {
  readonly html: string;
  readonly facts: PageFacts;
  /** The words of its `<main>`, one line for each block. */
  readonly words: readonly string[];
  readonly problems: readonly Problem[];
}

/** HTML is read and written as by a browser without scripts, so what is inside `<noscript>` is checked too. */
const WITHOUT_SCRIPTS = { scriptingEnabled: false };

/** Finishes one page: takes the framework out, names its assets by content, and checks what can be checked alone. */
export function finishPage(page: string, exported: string, { clientModules, names, used }: PageContext): FinishedPage {
  const cutOff = checkWhole(page, exported);
  // What follows would fail on half a page, or tell of everything that its other half lacks.
  const { html, flightScripts } = cutFlight(cutOff.length > 0 ? "" : exported);
  const document = parse(html, WITHOUT_SCRIPTS);
  const stripped = stripFramework(document);
  const elements = elementsOf(document);
  renameReferences(elements, names, used);
  trimSpace(elements);
  const facts = pageFacts(page, elements);
  const text = writeHtml(document);
  return {
    html: text,
    facts,
    words: mainText(elements),
    problems:
      cutOff.length > 0
        ? cutOff
        : [
            ...checkFramework(page, [...flightScripts, ...stripped.flightScripts], stripped, clientModules),
            ...checkInline(page, elements),
            ...checkPage(facts),
            ...checkPageCode(facts),
            ...checkPolicy(page, elements, headersFor(page)["Content-Security-Policy"] ?? ""),
            ...(facts.isRedirect ? [] : checkProvenance(page, elements)),
            ...checkWritten(page, text, document),
          ],
  };
}

/** Every page is read again as it is written: a shorter form must never be another page. */
function checkWritten(page: string, text: string, document: Document): Problem[] {
  if (readsAs(text, document)) return [];
  return [
    {
      page,
      what: "A browser would read the page otherwise than it was built.",
      fix: "Mend lib/publish/write-html.ts: it left a tag or an escape out that this page needs.",
    },
  ];
}

/** A browser, and this parser, make the best of a page that was cut off; a reader would miss its end and never know. */
function checkWhole(page: string, exported: string): Problem[] {
  if (/<\/html>\s*$/.test(exported)) return [];
  return [{ page, what: "The page is cut off: it does not end with </html>.", fix: "Build again." }];
}
