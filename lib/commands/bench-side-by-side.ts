/**
 * Publishes the same articles, questions and plans with this project and with five others that a team might choose
 * instead, and prints one table of what a reader and an editor would notice: `npm run bench:side-by-side`.
 *
 * `--pages 200` is how many articles; `--only bytes,phone,lighthouse,build` takes some of the measures; `--rounds 3` is
 * how often each is taken, in turn; `--generators steady,starlight` takes some of the six. Figures are kept in
 * `results.json` in the workspace, and the table shows all that are there; `--fresh` forgets them first.
 *
 * All are served by one nginx with TLS 1.3 and HTTP/2, ours with all its response headers, to a browser that has an Android
 * phone's typeface.
 *
 * The workspace is outside the project: `--workspace`, or a folder for temporary files. It gets the packages once.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { runBench } from "../bench/bench-error.ts";
import { exclusively } from "../bench/exclusively.ts";
import { GENERATORS } from "../bench/generators/generators.ts";
import { load } from "../bench/load.ts";
import { cost, firstText, LIGHTHOUSE, lighthouse } from "../bench/measure-page.ts";
import { startNginx } from "../bench/nginx.ts";
import { drawAsOnAPhone } from "../bench/phone-typeface.ts";
import { machine, programs } from "../bench/programs.ts";
import { Results } from "../bench/results.ts";
import { samePages } from "../bench/same-pages.ts";
import { build, pagesOf, prepare, publishCopy } from "../bench/workspace.ts";

const MEASURES = ["bytes", "phone", "lighthouse", "build"];
/** Readers' figures are taken from the small site: what a page costs does not depend on how many others there are. */
const READERS_PAGES = 20;

await runBench(async () => {
  const { values } = parseArgs({
    options: {
      pages: { type: "string", default: String(READERS_PAGES) },
      only: { type: "string", default: MEASURES.join(",") },
      rounds: { type: "string", default: "5" },
      generators: { type: "string", default: GENERATORS.map(({ id }) => id).join(",") },
      workspace: { type: "string", default: path.join(tmpdir(), "steady-side-by-side") },
      port: { type: "string", default: "4460" },
      fresh: { type: "boolean", default: false },
    },
  });
  const [pages, rounds, port] = [Number(values.pages), Number(values.rounds), Number(values.port)];
  const measures = values.only.split(",").filter(Boolean);
  const chosen = GENERATORS.filter(({ id }) => values.generators.split(",").includes(id));
  mkdirSync(values.workspace, { recursive: true });
  if (values.fresh) rmSync(path.join(values.workspace, "results.json"), { force: true });
  const results = new Results(path.join(values.workspace, "results.json"));
  const words = samePages(path.resolve("out"), pages);
  const folders = new Map(chosen.map((one) => [one.id, prepare(values.workspace, one)]));
  const folderOf = (id: string) => folders.get(id) ?? "";
  const publishedOf = (id: string) => path.join(values.workspace, "published", id);

  if (measures.includes("build")) {
    for (const one of chosen) one.write(folderOf(one.id), words);
    for (let round = 0; round < rounds; round += 1) {
      for (const one of chosen) {
        const took = await exclusively(() => build(folderOf(one.id), one));
        results.add(one.id, `build ${pages}: s`, took.seconds);
        results.add(one.id, `build ${pages}: processor s`, took.processor);
        console.error(
          `${one.name}: ${took.seconds.toFixed(1)} s, ${took.processor.toFixed(1)} of processor time, ${pagesOf(folderOf(one.id), one)} pages (load ${load()})`,
        );
      }
    }
  }

  if (measures.some((measure) => measure !== "build")) {
    for (const one of chosen) {
      if (pages === READERS_PAGES && measures.includes("build"))
        await publishCopy(folderOf(one.id), one, publishedOf(one.id));
      if (existsSync(publishedOf(one.id))) continue;
      one.write(folderOf(one.id), samePages(path.resolve("out"), READERS_PAGES));
      await exclusively(() => build(folderOf(one.id), one));
      await publishCopy(folderOf(one.id), one, publishedOf(one.id));
    }
    const executable = process.env.STEADY_BROWSER ?? playwrightBrowser() ?? programs("chromium").chromium;
    const addressed = [
      { page: "article", slug: words.articles[0]?.slug },
      { page: "plan", slug: words.flow.at(-1)?.slug },
    ];
    const server = await startNginx(
      path.join(values.workspace, "nginx"),
      chosen.map((one, index) => ({
        root: publishedOf(one.id),
        port: port + index,
        tlsPort: port + 10 + index,
        ...(one.id === "steady"
          ? { generated: readFileSync(path.join(folderOf(one.id), ".hosting/nginx.conf"), "utf8") }
          : {}),
      })),
    );
    drawAsOnAPhone(values.workspace);
    const browser = await chromium.launch({ executablePath: executable });
    try {
      const each = async (work: (id: string, page: string, url: string) => Promise<void>) => {
        for (const { page, slug } of addressed)
          for (const [index, { id }] of chosen.entries())
            await work(id, page, `https://127.0.0.1:${port + 10 + index}/${slug}/`);
      };
      if (measures.includes("bytes"))
        await each(async (id, page, url) => {
          const found = await cost(browser, url);
          for (const [what, figure] of Object.entries(found)) results.replace(id, `${page}: ${what}`, figure);
        });
      for (let round = 0; round < rounds; round += 1) {
        if (measures.includes("phone"))
          await exclusively(() =>
            each(async (id, page, url) => results.add(id, `${page}: first text`, await firstText(browser, url))),
          );
        if (measures.includes("lighthouse")) {
          const folder = prepare(values.workspace, LIGHTHOUSE);
          await exclusively(() =>
            each(async (id, page, url) => {
              const found = await lighthouse(folder, lighthouseBrowser(executable), url);
              for (const [what, figure] of Object.entries(found)) results.add(id, `${page}: ${what}`, figure);
            }),
          );
        }
        console.error(`Round ${round + 1} of ${rounds} (load ${load()})`);
      }
    } finally {
      await browser.close();
      await server.stop();
    }
  }
  writeFileSync(path.join(values.workspace, "table.md"), `${results.table(GENERATORS)}\n`);
  console.log(`\n${results.table(GENERATORS)}\n`);
  const names = GENERATORS.flatMap(({ packages }) => Object.entries(packages).map((one) => one.join(" ")));
  console.log(
    `Medians; how many in brackets. ${machine()}, load ${load()}; ${[...new Set([...names, "lighthouse 13.5.0"])].join(", ")}; ${new Date().toISOString().slice(0, 10)}.`,
  );
});

/** Playwright's own browser, where it has been installed. */
function playwrightBrowser(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** Lighthouse wants a whole browser, not a headless shell. */
function lighthouseBrowser(executable: string): string {
  const whole = executable.replace(/chromium-headless-shell$/, "chromium");
  return existsSync(whole) ? whole : executable;
}
