/**
 * Measures what readers and editors feel, and prints each figure beside its budget:
 * bytes of each kind of page from the published files, the time from facts to a plan, how well and how fast a parent's
 * own words are understood, and the time a page takes to
 * build with the content as it is and with ten times as many articles.
 *
 * `npm run bench`, or `npm run bench -- --no-build` for all but the builds. It exits with 1 when a budget is broken.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { content } from "../content/load.ts";
import { OwnWordsContent, ownWordsKnowledge } from "../content/own-words.ts";
import { FLOW } from "../flow/flow.ts";
import { everyPlace, isPlan } from "../flow/paths.ts";
import { composePlan } from "../flow/plan.ts";
import { OwnWords } from "../own-words/answer.ts";
import { GOALS, measure } from "../own-words/measure.ts";
import type { Manifest } from "../publish/manifest.ts";
import { pages } from "../site/pages.ts";

const PROJECT = process.cwd();
let broken = 0;

interface Row {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly budget: number;
}

function show(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const { what, figure, unit, budget } of rows) {
    const fine = figure <= budget;
    if (!fine) broken += 1;
    const digits = figure < 100 ? 1 : 0;
    console.log(
      `  ${what.padEnd(46)} ${figure.toFixed(digits).padStart(9)} ${unit.padEnd(7)} budget ${budget} ${fine ? "" : "BROKEN"}`,
    );
  }
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Bytes a first visit to each kind of page takes, compressed, without the font. */
function bytes(): void {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(PROJECT, ".hosting", "manifest.json"), "utf8"));
  const sizes = new Map(manifest.files.map((file) => [file.path, file.br ?? file.bytes]));
  const linked = (html: string, pattern: RegExp): number =>
    [...html.matchAll(pattern)].reduce((sum, match) => sum + (sizes.get(match[1] ?? "") ?? 0), 0);
  const kinds = new Map<string, { page: number[]; script: number[] }>();
  for (const page of pages()) {
    const html = readFileSync(path.join(PROJECT, "out", page.href, "index.html"), "utf8");
    const kind = kinds.get(page.kind) ?? { page: [], script: [] };
    kind.page.push((sizes.get(`${page.href}index.html`) ?? 0) + linked(html, /<link[^>]*href="([^"]+\.css)"/g));
    kind.script.push(linked(html, /<script[^>]*src="([^"]+)"/g));
    kinds.set(page.kind, kind);
  }
  show(
    "Bytes of a first visit, brotli: page and styles together",
    [...kinds].flatMap(([kind, { page }]) => [
      { what: `${kind} (${page.length}): median`, figure: median(page), unit: "bytes", budget: 14000 },
      { what: `${kind}: heaviest`, figure: Math.max(...page), unit: "bytes", budget: 14000 },
    ]),
  );
  show(
    "Script a page starts, brotli",
    [...kinds].map(([kind, { script }]) => ({ what: kind, figure: Math.max(...script), unit: "bytes", budget: 4200 })),
  );
  const fonts = manifest.files
    .filter((file) => file.path.endsWith(".woff2"))
    .reduce((sum, file) => sum + file.bytes, 0);
  show("Fonts", [{ what: "all", figure: fonts, unit: "bytes", budget: 40000 }]);
}

/** Time from facts to a plan: every plan of the flow, over and over. */
function plans(): void {
  const facts = everyPlace(FLOW)
    .filter(isPlan)
    .map((place) => place.facts);
  const { contacts } = content;
  const rounds: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    const started = performance.now();
    for (const one of facts) composePlan(FLOW, one, contacts);
    rounds.push(((performance.now() - started) * 1000) / facts.length);
  }
  show("From facts to a plan", [
    {
      what: `median of ${rounds.length} rounds of ${facts.length} plans`,
      figure: median(rounds),
      unit: "µs",
      budget: 50,
    },
  ]);
}

/** How well a parent's own words are understood, by messages the model was not made from, and how fast. */
function ownWords(): void {
  const { heldBack } = new OwnWordsContent();
  const reader = new OwnWords(ownWordsKnowledge());
  const found = measure(reader, heldBack);
  const percent = (share: number) => share * 100;
  show(`A parent's own words: ${heldBack.length} messages held back`, [
    { what: "not right first", figure: percent(1 - found.first), unit: "%", budget: percent(1 - GOALS.first) },
    {
      what: "not among three",
      figure: percent(1 - found.amongThree),
      unit: "%",
      budget: percent(1 - GOALS.amongThree),
    },
    { what: "off the subject, and not told so", figure: percent(1 - found.offSubject), unit: "%", budget: 10 },
    { what: "emergencies missed", figure: percent(1 - found.recall), unit: "%", budget: percent(1 - GOALS.recall) },
    { what: "false alarms", figure: percent(found.falseAlarms), unit: "%", budget: percent(GOALS.falseAlarms) },
  ]);
  console.log("  what it is about            messages  first  among three");
  for (const [subject, { all, first, amongThree }] of [...found.bySubject].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`  ${subject.padEnd(26)} ${[all, first, amongThree].map((one) => String(one).padStart(8)).join("")}`);
  }
  console.log("  taken for another (said > taken for):");
  for (const [pair, count] of found.confused) console.log(`    ${String(count).padStart(3)}  ${pair}`);

  const manifest: Manifest = JSON.parse(readFileSync(path.join(PROJECT, ".hosting", "manifest.json"), "utf8"));
  const model = manifest.files.find((file) => file.path.startsWith("/assets/own-words-model."));
  const long = heldBack
    .map(({ text }) => text)
    .join(" ")
    .repeat(3)
    .slice(0, 50_000);
  const times = heldBack.map(({ text }) => timed(() => reader.answer(text)));
  show("Answering a message", [
    { what: "the model, brotli", figure: model?.br ?? 0, unit: "bytes", budget: 40000 },
    // A slow phone takes about four times as long as the machines this is run on.
    { what: "a message: median", figure: median(times), unit: "ms", budget: 12 },
    { what: "a message: slowest", figure: Math.max(...times), unit: "ms", budget: 50 },
    { what: "50,000 characters", figure: timed(() => reader.answer(long)), unit: "ms", budget: 1000 },
  ]);
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Seconds and milliseconds a page of a whole build in a copy of this project, so that nothing here is touched. */
function builds(): void {
  const copy = mkdtempSync(path.join(path.dirname(PROJECT), ".steady-bench-"));
  try {
    for (const name of readdirSync(PROJECT)) {
      if (["node_modules", ".next", "out", ".hosting", ".git", "test-results"].includes(name)) continue;
      cpSync(path.join(PROJECT, name), path.join(copy, name), { recursive: true });
    }
    // Hard links: a copy of the packages in a second, on the same disk.
    execFileSync("cp", ["-al", path.join(PROJECT, "node_modules"), path.join(copy, "node_modules")]);
    const once = build(copy);
    const folder = path.join(copy, "content", "en", "topics");
    for (const name of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, name), "utf8");
      for (let number = 2; number <= 30; number += 1) {
        const twin = text.replace(
          /^title: "?(.*?)"?$/m,
          (_, title: string) => `title: "${title.replaceAll('"', "")} ${number}"`,
        );
        writeFileSync(path.join(folder, name.replace(".mdx", `-${number}.mdx`)), twin);
      }
    }
    const tenfold = build(copy);
    const added = tenfold.pages - once.pages;
    show("Whole build, cold", [
      { what: `as it is: ${once.pages} pages`, figure: once.seconds, unit: "s", budget: 300 },
      { what: "a page", figure: (once.seconds * 1000) / once.pages, unit: "ms", budget: 40 },
      { what: `ten times the articles: ${tenfold.pages} pages`, figure: tenfold.seconds, unit: "s", budget: 300 },
      { what: "a page", figure: (tenfold.seconds * 1000) / tenfold.pages, unit: "ms", budget: 40 },
    ]);
    console.log(`  (${added} pages more)`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function build(folder: string): { seconds: number; pages: number } {
  for (const name of [".next", "out", ".hosting"]) rmSync(path.join(folder, name), { recursive: true, force: true });
  const started = performance.now();
  const run = spawnSync("npm", ["run", "build"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, STEADY_WEIGH: "no" },
  });
  if (run.status !== 0)
    throw new Error(`The build in the copy failed:\n${run.stdout.slice(-3000)}\n${run.stderr.slice(-3000)}`);
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, ".hosting", "manifest.json"), "utf8"));
  return {
    seconds: (performance.now() - started) / 1000,
    pages: manifest.files.filter((file) => file.path.endsWith(".html")).length,
  };
}

if (!existsSync(path.join(PROJECT, ".hosting", "manifest.json"))) {
  console.error("There is nothing to measure yet. Run npm run build first.");
  process.exit(1);
}
bytes();
plans();
ownWords();
if (!process.argv.includes("--no-build")) builds();
console.log(
  broken === 0 ? "\nEvery budget holds." : `\n${broken} ${broken === 1 ? "budget is" : "budgets are"} broken.`,
);
process.exit(broken === 0 ? 0 : 1);
