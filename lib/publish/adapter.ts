import { join } from "node:path";
import type { NextAdapter } from "next";

const PRODUCTION_BUILD = "phase-production-build";
/** Inside `.next`, so that Next's own export never touches the site that is being served. */
const EXPORTED = ".next/exported";

/**
 * The Next build adapter that finishes the export. Next loads it in every one of its processes, so what it works with
 * is imported only when a build is complete.
 */
const adapter: NextAdapter = {
  name: "steady-publish",

  modifyConfig(config, { phase }) {
    if (phase !== PRODUCTION_BUILD) return config;
    if (config.output !== "export" || !config.trailingSlash) {
      throw new Error('lib/publish needs output: "export" and trailingSlash: true in next.config.ts.');
    }
    // With an export, a distDir other than `.next` names where the export goes and nothing else.
    return { ...config, distDir: EXPORTED };
  },

  async onBuildComplete({ projectDir, distDir }) {
    const { publish } = await import("./publish.ts");
    const { readClientModules } = await import("./client-modules.ts");
    const { content } = await import("../content/load.ts");
    const { ENGLISH, foldersOf, LANGUAGE } = await import("../content/language.ts");
    const started = performance.now();
    const folders = foldersOf(LANGUAGE);
    const somePlans = process.env.STEADY_PLANS === "some";
    const manifest = await publish({
      exported: join(projectDir, EXPORTED),
      destination: join(projectDir, folders.site),
      hosting: join(projectDir, folders.hosting),
      cache: join(distDir, "cache", "publish"),
      clientModules: await readClientModules(distDir),
      weigh: process.env.STEADY_WEIGH !== "no" && !LANGUAGE.pseudo,
      readability: LANGUAGE.code === ENGLISH.code,
      somePlans,
      moved: content.retired,
    });
    const pages = manifest.files.filter(({ path }) => path.endsWith(".html")).length;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`Published ${pages} pages to ${folders.site}/ in ${seconds} s, tree ${manifest.tree.slice(0, 12)}.`);
    if (LANGUAGE.pseudo) console.log(`${LANGUAGE.code} is a language nobody speaks: this is not a site for readers.`);
    if (somePlans) console.log("Most plans are left out (STEADY_PLANS=some): this is not a site for readers.");
  },
};

export default adapter;
