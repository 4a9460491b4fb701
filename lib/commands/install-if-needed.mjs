import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { project, run } from "./run.mjs";

const NODE_NEEDED = "22.18 or later";
const localNode = join(project, "node_modules", ".bin", "node");

/**
 * Installs the packages when they are missing or are not those of `package-lock.json`. Needs nothing but Node and npm.
 *
 * @returns {Promise<boolean>} whether the packages are there
 */
export async function installIfNeeded() {
  if (!(await isInstalled())) {
    console.log("Installing the packages this project needs ...");
    // The lock file may lack packages that are for other kinds of machine, where the registry it was made with had
    // none. `npm ci` then refuses the whole file; `npm install` keeps to it and adds what this machine needs.
    const quiet = ["--no-audit", "--no-fund"];
    if (!(await run("npm", ["ci", ...quiet])) && !(await run("npm", ["install", "--no-save", ...quiet]))) {
      console.error(
        "The packages could not be installed. Check the connection to the npm registry, then run: npm install",
      );
      return false;
    }
  }
  // The Node of this project is fetched by an install script, which newer versions of npm may have held back.
  if (existsSync(localNode) || hasNewNode()) return true;
  if (await run("npm", ["rebuild", "node", "--ignore-scripts=false"])) return true;
  console.error(`This project needs Node ${NODE_NEEDED} and could not fetch it. Install it, or run: npm rebuild node`);
  return false;
}

/** Whether this machine's own Node runs TypeScript and the test runner. */
function hasNewNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/** Compares what is wanted with the list npm keeps of what it has put there. */
async function isInstalled() {
  const wanted = await packagesIn(join(project, "package-lock.json"));
  const present = await packagesIn(join(project, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    // "" is the project itself; optional packages are for other machines.
    if (path === "" || optional || link) return true;
    return present[path]?.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, optional?: boolean, link?: boolean }>>}
 */
async function packagesIn(file) {
  try {
    return JSON.parse(await readFile(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}
