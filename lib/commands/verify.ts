/**
 * Compares a running copy of the site with what was built here, file by file: `npm run verify -- https://example.org`.
 * `--encodings gzip,identity` asks a host that has no brotli for less; `--all` lists every difference. Ends with 1 when
 * anything differs, or when the certificate has less than two weeks left, so that a daily job can tell somebody.
 */
import { parseArgs } from "node:util";
import { builtSite } from "../hosting/built-site.ts";
import { certificateOf, daysLeft } from "../hosting/certificate.ts";
import { ENCODINGS, type Encoding, verify } from "../hosting/verify.ts";

const MOST_LINES = 200;
const FEWEST_DAYS = 14;
const { values, positionals } = parseArgs({
  options: { encodings: { type: "string" }, all: { type: "boolean" } },
  allowPositionals: true,
});
const address = URL.parse(positionals[0] ?? "");
const encodings = (values.encodings?.split(",") ?? ENCODINGS).filter((name): name is Encoding =>
  ENCODINGS.some((one) => one === name),
);

if (address === null || encodings.length === 0) {
  fail("Say which copy: npm run verify -- https://example.org (and, if you wish, --encodings br,gzip,identity).");
}
const built = await builtSite();
if (built === undefined) fail("There is nothing to compare with yet. Run: npm run build");

const url = address.href.replace(/\/$/, "");
const found: string[] = [];
if (address.protocol === "https:") {
  const { validTo, trusted } = await certificateOf(url).catch(() => fail(`Nobody answers at ${url}.`));
  const days = daysLeft(validTo, new Date());
  console.log(`The certificate ends ${validTo}: ${days} days.`);
  if (days < FEWEST_DAYS) found.push(`The certificate has ${days} days left.`);
  if (!trusted) found.push("The certificate is not trusted.");
}
const differences = await verify({ ...built, url, encodings });
found.push(...differences.map(({ address: where, what }) => `${where}  ${what}`));

if (found.length > 0) {
  const shown = values.all ? found : found.slice(0, MOST_LINES);
  const hidden = found.length - shown.length;
  const more = hidden > 0 ? [`... and ${hidden} more (--all lists them).`] : [];
  console.error([...shown, ...more, `${url} is not what was built here: ${found.length} differences.`].join("\n"));
  // Not `exit`, which does not wait until a program that reads all this has read it.
  process.exitCode = 1;
} else {
  const { files, tree } = built.manifest;
  console.log(`${url} is the site that was built here: ${files.length} files, tree ${tree.slice(0, 12)}.`);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
