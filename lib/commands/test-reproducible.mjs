/**
 * Builds the site twice, in two folders, two time zones and two languages, and compares every published file by its hash: `npm run
 * test:reproducible`. It takes as long as two builds; `STEADY_PLANS=some` makes it shorter. Linux and macOS.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project, run } from "./run.mjs";

const SURROUNDINGS = [
  { TZ: "Pacific/Auckland", LANG: "cy_GB.UTF-8" },
  { TZ: "America/Los_Angeles", LANG: "C" },
];

/** @type {import("../publish/manifest.ts").Manifest[]} */
const built = [];
for (const [index, env] of SURROUNDINGS.entries()) {
  const top = mkdtempSync(join(tmpdir(), "steady-build-"));
  // Another depth, so that no path can be the same by chance.
  const folder = join(top, ...Array.from({ length: index + 1 }, (_, depth) => `depth-${depth}`));
  try {
    copyTo(folder);
    const node = [join(folder, "node_modules", ".bin"), process.env.PATH].join(":");
    const args = ["-C", folder, `PATH=${node}`, "npm", "run", "build"];
    if (!(await run("env", args, { env }))) throw new Error("The site was not built.");
    built.push(JSON.parse(readFileSync(join(folder, ".hosting", "manifest.json"), "utf8")));
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

const [one, two] = built;
const others = new Map(two?.files.map(({ path, sha256 }) => [path, sha256]));
const differ = one?.files.filter(({ path, sha256 }) => others.get(path) !== sha256) ?? [];
for (const { path } of differ.slice(0, 20)) console.error(`differs: ${path}`);
const same = one?.tree === two?.tree;
console.log(`${one?.files.length} files, tree ${one?.tree}: ${same ? "the same both times" : `then ${two?.tree}`}`);
process.exitCode = same ? 0 : 1;

/**
 * What is under version control or new, as it stands, and the packages as links to the same files.
 *
 * @param {string} folder
 */
function copyTo(folder) {
  mkdirSync(folder, { recursive: true });
  const names = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: project });
  for (const name of names.toString().split("\0").filter(Boolean)) {
    // A file may be gone and still be listed.
    if (existsSync(join(project, name))) cpSync(join(project, name), join(folder, name));
  }
  const packages = ["node_modules", folder];
  try {
    execFileSync("cp", ["-al", ...packages], { cwd: project, stdio: "ignore" });
  } catch {
    execFileSync("cp", ["-a", ...packages], { cwd: project });
  }
}
