import type { Problem } from "./publish-error.ts";

const REQUIRED = [
  { page: "/", why: "the address readers are given" },
  { page: "/404.html", why: "what hosts show for an address that does not exist" },
];

/** Refuses a site without the pages that every host looks for. */
export function checkRequiredPages(pages: { has(page: string): boolean }): Problem[] {
  return REQUIRED.filter(({ page }) => !pages.has(page)).map(({ page, why }) => ({
    page,
    what: `The page is missing: it is ${why}.`,
    fix: page === "/" ? "Add app/page.tsx." : "Add app/not-found.tsx.",
  }));
}
