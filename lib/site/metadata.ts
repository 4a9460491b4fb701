import type { Metadata } from "next";
import { LANGUAGE } from "../content/language.ts";
import { ui } from "./ui.ts";

/**
 * A page's title and description. What other sites and messages preview is always the same neutral line,
 * and a page that is not listed, or in no real language, says so to search engines.
 */
export function pageMetadata(page: {
  readonly title: string;
  readonly description?: string;
  readonly listed: boolean;
}): Metadata {
  return {
    title: page.title,
    ...(page.listed && !LANGUAGE.pseudo
      ? { description: page.description ?? ui.site.description }
      : { description: null, robots: { index: false, follow: false } }),
  };
}
