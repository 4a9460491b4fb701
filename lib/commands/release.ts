/**
 * Makes what was built the live site in a folder of releases: `npm run release -- /srv/steady`. `--keep 10` says how many
 * releases stay.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { builtSite } from "../hosting/built-site.ts";
import { ReleaseError, release } from "../hosting/releases.ts";

const KEEP = 10;
const { values, positionals } = parseArgs({ options: { keep: { type: "string" } }, allowPositionals: true });
const [folder] = positionals;
const keep = Number(values.keep ?? KEEP);

if (folder === undefined || !Number.isInteger(keep) || keep < 1) {
  fail("Say where releases are kept: npm run release -- /srv/steady (and, if you wish, --keep 10).");
}
const built = await builtSite();
if (built === undefined) fail("There is nothing to release yet. Run: npm run build");
try {
  const { release: name, forgotten } = await release({ ...built, folder: resolve(folder), keep });
  console.log(`Live now: ${name}. Serve ${resolve(folder, "current")}.`);
  if (forgotten.length > 0) console.log(`No longer kept: ${forgotten.join(", ")}.`);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  fail(error.message);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
