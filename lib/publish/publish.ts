import { createHash } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { HASHES, type Pack, packAddress } from "../keep/pack.ts";
import { routes } from "../site/routes.ts";
import { checkBudgets } from "./check-budgets.ts";
import { checkHeadersFile } from "./check-headers-file.ts";
import { checkLinks } from "./check-links.ts";
import { ReadabilityChecker } from "./check-readability.ts";
import { checkRequiredPages } from "./check-required-pages.ts";
import { checkTitles } from "./check-titles.ts";
import { Compressor } from "./compress.ts";
import { finishPage } from "./finish-page.ts";
import { HEADER_RULES } from "./headers.ts";
import { inParallel } from "./in-parallel.ts";
import { makePacks, type Packs } from "./make-packs.ts";
import { type Manifest, makeManifest } from "./manifest.ts";
import { checkMoved, type Moved, movedPage } from "./moved-pages.ts";
import { type NamedAssets, nameAssets } from "./name-assets.ts";
import { publishedNotFoundPages } from "./not-found-pages.ts";
import { pageCode } from "./page-code.ts";
import type { PageFacts } from "./page-facts.ts";
import { type Problem, PublishError } from "./publish-error.ts";
import { type ExportedSite, pageFile, readExport } from "./read-export.ts";
import { redirectsOf } from "./redirects.ts";
import { renderBalancer } from "./render-balancer.ts";
import { renderCaddy } from "./render-caddy.ts";
import { renderHeadersFile } from "./render-headers-file.ts";
import { renderNginx } from "./render-nginx.ts";
import { renderRedirectsFile } from "./render-redirects-file.ts";
import { renderResponseHeaders } from "./render-response-headers.ts";
import { replaceFolder, restoreFolder } from "./replace-folder.ts";
import { SiteWriter } from "./site-writer.ts";

/** Where things are; all folders are absolute. */
export interface PublishOptions {
  /** What Next has exported. */
  readonly exported: string;
  /** The folder that is served. It is replaced at the very end, and only when everything is well. */
  readonly destination: string;
  /** Gets the servers' configurations and the manifest. On the same file system as the destination. */
  readonly hosting: string;
  /** Where compressed files are kept from one build to the next. */
  readonly cache: string;
  /** Client module id to source path, from the build's manifests. */
  readonly clientModules: ReadonlyMap<string, string>;
  /** Whether to hold the budgets. The benchmark, whose lists are ten times as long, and a made-up language do not. */
  readonly weigh?: boolean;
  /** Whether to measure how hard pages are to read: what we measure with is made for English. */
  readonly readability?: boolean;
  /** Whether most plans were left out (`STEADY_PLANS=some`): links to those are then let be. */
  readonly somePlans?: boolean;
  /** Addresses that lead on to the page which took their place. */
  readonly moved?: readonly Moved[];
}

/** Enough to keep Node's thread pool busy with compressing while the next page is read. */
const AT_ONCE = 12;

/**
 * Makes the site out of Next's export: plain pages without the framework, checked, weighed and compressed.
 *
 * @returns the manifest of what is now published
 * @throws PublishError with everything that must be mended; what was published before is then untouched
 */
export async function publish(options: PublishOptions): Promise<Manifest> {
  const { exported, destination, hosting, cache } = options;
  const next = join(hosting, ".next");
  const previous = join(hosting, ".previous");
  await restoreFolder({ current: destination, previous });
  await rm(next, { recursive: true, force: true });
  try {
    const site = await readExport(exported);
    const compressor = new Compressor(cache);
    const writer = new SiteWriter(next, compressor);
    const { problems, pages } = await writeSite(site, writer, options);
    if (problems.length > 0) throw new PublishError(problems);

    const notFound = publishedNotFoundPages(site.pages);
    const redirects = redirectsOf(pages);
    const paths = [
      ...site.pages.keys(),
      ...(options.moved ?? []).map(({ from }) => from),
      ...writer.files.map(({ path }) => path),
    ];
    const headersFile = renderHeadersFile(HEADER_RULES, paths);
    const unread = checkHeadersFile(headersFile);
    if (unread.length > 0) throw new PublishError(unread);
    await writer.write("/_headers", Buffer.from(headersFile));
    await writer.write("/_redirects", Buffer.from(renderRedirectsFile(notFound, redirects)));
    const manifest = makeManifest(writer.files);

    // All but the renaming is done first: a full disk must not leave a new site with the old site's manifest.
    const putInPlace = await writeHalves(hosting, {
      "nginx.conf": renderNginx(HEADER_RULES, notFound, redirects),
      Caddyfile: renderCaddy(HEADER_RULES, notFound, redirects),
      "balancer.conf": renderBalancer(),
      "response-headers.json": renderResponseHeaders(HEADER_RULES),
      "manifest.json": `${JSON.stringify(manifest, null, 1)}\n`,
    });
    await replaceFolder({ current: destination, next, previous });
    await putInPlace();
    await compressor.forgetUnused();
    return manifest;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** Writes pages, assets and files, and gives back what the pages are and everything that is wrong with them. */
async function writeSite(
  site: ExportedSite,
  writer: SiteWriter,
  { clientModules, weigh = true, readability: measured = true, somePlans = false, moved = [] }: PublishOptions,
): Promise<{ problems: Problem[]; pages: PageFacts[] }> {
  const assets = nameAssets(await readAll(site.assets), site.files);
  const problems = [...checkRequiredPages(site.pages), ...assets.problems];
  const readability = new ReadabilityChecker();
  const used = new Set<string>();

  const sources = [
    ...[...site.pages].map(([page, file]) => ({ page, read: () => readFile(file, "utf8") })),
    ...moved.map((one) => ({ page: one.from, read: async () => movedPage(one) })),
  ];
  const finished = await inParallel(sources, AT_ONCE, async ({ page, read }) => {
    const exported = await read();
    const { html, facts, words, problems } = finishPage(page, exported, { clientModules, names: assets.names, used });
    const hardToRead = measured ? readability.check(page, words, facts.forChild) : [];
    await writer.write(pageFile(page), Buffer.from(html));
    const code = pageCode(facts);
    if (code) await writer.write(code.path, Buffer.from(code.svg));
    return { facts, problems: [...problems, ...hardToRead] };
  });
  await inParallel([...publishedAssets(site, assets, used)], AT_ONCE, ([path, content]) => writer.write(path, content));
  await inParallel([...site.files], AT_ONCE, async ([path, file]) => writer.write(path, await readFile(file)));

  const pages: PageFacts[] = [];
  for (const page of finished) {
    pages.push(page.facts);
    problems.push(...page.problems);
  }
  const packs = makePacks(pages, writer.files, assets.names.get(routes.module("plan")), assets.uses);
  if (weigh) problems.push(...packs.problems);
  await writePacks(packs, writer);
  const files = new Set(writer.files.map(({ path }) => path));
  problems.push(...checkLinks(pages, files, somePlans), ...checkTitles(pages), ...checkMoved(moved, site.pages, pages));
  if (weigh) problems.push(...checkBudgets(pages, writer.files));
  return { problems, pages };
}

/** What a browser fetches first when a reader keeps a plan: a list for each plan, and one with the hashes for all. */
async function writePacks({ packs, hashes }: Packs, writer: SiteWriter): Promise<void> {
  if (packs.size === 0) return;
  const list = Buffer.from(JSON.stringify(hashes));
  await writer.write(HASHES, list);
  const hash = createHash("sha256").update(list).digest("base64url");
  await inParallel([...packs], AT_ONCE, ([plan, pack]) =>
    writer.write(packAddress(plan), Buffer.from(JSON.stringify({ ...pack, hashes: hash } satisfies Pack))),
  );
}

/** All assets of ours, and of those that Next has put beside its scripts the ones in use. */
function publishedAssets(site: ExportedSite, assets: NamedAssets, used: ReadonlySet<string>): Map<string, Buffer> {
  const published = new Map<string, Buffer>();
  for (const path of site.assets.keys()) {
    if (path.startsWith("/_next/") && !used.has(path) && !assets.referenced.has(path)) continue;
    const name = assets.names.get(path);
    const content = name === undefined ? undefined : assets.contents.get(name);
    if (name !== undefined && content !== undefined) published.set(name, content);
  }
  return published;
}

async function readAll(files: ReadonlyMap<string, string>): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (const [path, file] of files) contents.set(path, await readFile(file));
  return contents;
}

/**
 * Writes files beside those they replace.
 *
 * @returns what renames them into place, so that a server never reads half a configuration
 */
async function writeHalves(folder: string, files: Readonly<Record<string, string>>): Promise<() => Promise<void>> {
  const halves = Object.entries(files).map(([name, text]) => ({ file: join(folder, name), text }));
  for (const { file, text } of halves) await writeFile(`${file}.half`, text);
  return async () => {
    for (const { file } of halves) await rename(`${file}.half`, file);
  };
}
