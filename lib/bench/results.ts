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

  /** @param file where they are kept; made if it is missing */
  constructor(file: string) {
    this.#file = file;
  }

  /** Adds one more measurement. */
  add(generator: string, what: string, value: number): void {
    this.#change(generator, what, (before) => [...before, value]);
  }

  /** Keeps a figure that is the same every time, so that the last is the one that counts. */
  replace(generator: string, what: string, value: number): void {
    this.#change(generator, what, () => [value]);
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
    const kept = this.#read();
    const known = rows.filter(([key]) => generators.some(({ id }) => kept[id]?.[key] !== undefined));
    return markdownTable(
      ["", ...generators.map(({ name }) => name)],
      known.map(([key, words, digits]) => [words, ...generators.map(({ id }) => cell(kept[id]?.[key] ?? [], digits))]),
    );
  }

  /** Read again each time: two parts of a benchmark may run beside each other. */
  #read(): Figures {
    return existsSync(this.#file) ? JSON.parse(readFileSync(this.#file, "utf8")) : {};
  }

  #change(generator: string, what: string, change: (before: readonly number[]) => number[]): void {
    const figures = this.#read();
    const own = figures[generator] ?? {};
    figures[generator] = { ...own, [what]: change(own[what] ?? []) };
    writeFileSync(this.#file, JSON.stringify(figures, null, 1));
  }
}

type Figures = Record<string, Record<string, number[]>>;

function cell(figures: readonly number[], digits: number): string {
  return `${figure(median(figures), digits)}${figures.length > 1 ? ` (${figures.length})` : ""}`;
}
