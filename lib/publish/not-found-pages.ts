/** The page shown instead of what is missing under a folder. */
export interface NotFoundPage {
  readonly under: string;
  readonly page: string;
}

/** Nearest first. A mistyped plan address gets a page that leads back into the questions. */
const NOT_FOUND_PAGES: readonly NotFoundPage[] = [
  { under: "/what-to-do/", page: "/what-to-do/not-found/" },
  { under: "/", page: "/404.html" },
];

/** Those "not found" pages that are published. */
export function publishedNotFoundPages(pages: { has(page: string): boolean }): NotFoundPage[] {
  return NOT_FOUND_PAGES.filter(({ page }) => pages.has(page));
}
