import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { median } from "./statistics.ts";
import { figure, markdownTable } from "./table.ts";

/** The rows in the order of the table: the key of the figures, its words, and how many digits it has. */
const READER_ROWS = [
  ["bytes", "on the wire, first visit: bytes", 0],
  ["requests", "requests", 0],
  ["script", "script: bytes", 0],
  ["score", "Lighthouse, phone: performance", 0],
  ["lcp", "largest paint: ms", 0],
  ["tbt", "blocked: ms", 0],
  ["cls", "shift", 3],
  ["first text", "slow phone, first text: ms", 0],
] as const;
const PAGES = ["article", "plan"];
const BUILDS = [20, 200, 1000];

/** Figures of all generators, kept on disk so that a long benchmark can be taken in parts. */
export class Results {
  readonly #file: string;
  readonly #figures: Record<string, Record<string, number[]>>;

  /** @param file where they are kept; made if it is missing */
  constructor(file: string) {
    this.#file = file;
    this.#figures = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  }

  /** Adds one more measurement. */
  add(generator: string, what: string, value: number): void {
    const own = this.#figures[generator] ?? {};
    this.#figures[generator] = { ...own, [what]: [...(own[what] ?? []), value] };
    this.#keep();
  }

  /** Keeps a figure that is the same every time, so that the last is the one that counts. */
  replace(generator: string, what: string, value: number): void {
    this.#figures[generator] = { ...this.#figures[generator], [what]: [value] };
    this.#keep();
  }

  /** One table in Markdown: medians, with how many measurements in brackets where there are several. */
  table(generators: readonly { readonly id: string; readonly name: string }[]): string {
    const rows = [
      ...PAGES.flatMap((page) =>
        READER_ROWS.map(([key, words, digits]) => [`${page}: ${key}`, `${page}: ${words}`, digits] as const),
      ),
      ...BUILDS.flatMap((pages) => [
        [`build ${pages}: s`, `cold build, ${pages} articles: s`, 1] as const,
        [`build ${pages}: processor s`, `cold build, ${pages} articles: processor s`, 1] as const,
      ]),
    ];
    const known = rows.filter(([key]) => generators.some(({ id }) => this.#figures[id]?.[key] !== undefined));
    return markdownTable(
      ["", ...generators.map(({ name }) => name)],
      known.map(([key, words, digits]) => [words, ...generators.map(({ id }) => this.#cell(id, key, digits))]),
    );
  }

  #cell(generator: string, what: string, digits: number): string {
    const figures = this.#figures[generator]?.[what] ?? [];
    return `${figure(median(figures), digits)}${figures.length > 1 ? ` (${figures.length})` : ""}`;
  }

  #keep(): void {
    writeFileSync(this.#file, JSON.stringify(this.#figures, null, 1));
  }
}
