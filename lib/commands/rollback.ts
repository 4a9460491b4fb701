/** Goes back to the release before, or to one that is named: `npm run rollback -- /srv/steady [91bb02f4]`. */
import { resolve } from "node:path";
import { ReleaseError, rollBack } from "../hosting/releases.ts";

const [folder, name] = process.argv.slice(2);

if (folder === undefined) {
  fail("Say where releases are kept: npm run rollback -- /srv/steady (and, if you wish, which release).");
}
try {
  const { release } = await rollBack(resolve(folder), name);
  console.log(`Live now: ${release}.`);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  fail(error.message);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
