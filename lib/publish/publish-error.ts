/** One thing that keeps the site from being published. */
export interface Problem {
  /** Address of the page or file, for example `/situations/threat/`; `site` when it is about the whole site. */
  readonly page: string;
  /** What is wrong, as one sentence. Told once for all pages that share it. */
  readonly what: string;
  /** What differs from page to page, such as the size measured. */
  readonly detail?: string;
  /** What to do about it, as one sentence. */
  readonly fix: string;
}

const MOST_PAGES = 5;
const MOST_GROUPS = 40;

/** Thrown when the site must not be published: every problem found, each with its page and what to do. */
export class PublishError extends Error {
  override readonly name = "PublishError";
  readonly #problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(report(problems));
    this.#problems = problems;
    // Whoever mends a page is helped by the sentences above, not by where in the build they were found.
    this.stack = `${this.name}: ${this.message}`;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }
}

function report(problems: readonly Problem[]): string {
  const groups = group(problems);
  const shown = groups.slice(0, MOST_GROUPS).map(({ pages, what, fix }) => {
    const named = pages.slice(0, MOST_PAGES).join(", ");
    const rest = pages.length > MOST_PAGES ? ` and ${pages.length - MOST_PAGES} more` : "";
    return `${named}${rest}\n  ${what}\n  To do: ${fix}`;
  });
  const hidden = groups.length - shown.length;
  return [
    "Nothing was published, and what was published before is untouched. Please mend:",
    ...shown,
    ...(hidden > 0 ? [`... and ${hidden} more.`] : []),
  ].join("\n\n");
}

/** A mistake in a layout or in a shared step shows on many pages; it is told once, with its pages. */
function group(problems: readonly Problem[]): { pages: string[]; what: string; fix: string }[] {
  const groups = new Map<string, { pages: Set<string>; what: string; fix: string }>();
  for (const { page, what, fix, detail } of problems) {
    const key = `${what}\n${fix}`;
    const known = groups.get(key) ?? { pages: new Set(), what, fix };
    known.pages.add(detail === undefined ? page : `${page} (${detail})`);
    groups.set(key, known);
  }
  return [...groups.values()].map(({ pages, what, fix }) => ({ pages: [...pages], what, fix }));
}
