import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const project = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const bin = join(project, "node_modules", ".bin");

/**
 * Runs a program in the project's folder and shows what it prints. The project's own tools come first in the path, and
 * with them the Node they need, whatever Node this machine has.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number }} [options] timeout in milliseconds
 * @returns {Promise<boolean>} whether it ran and ended well
 */
export function run(program, args, { env = {}, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: project,
      stdio: "inherit",
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === "win32",
      timeout,
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`, ...env },
    });
    // Whoever stops this program means the one it is waiting for.
    const stop = () => child.kill("SIGTERM");
    process.once("SIGTERM", stop);
    child.on("error", (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(false);
    });
    child.on("close", (code) => {
      process.off("SIGTERM", stop);
      resolve(code === 0);
    });
  });
}

/**
 * Where to find a program in the project's tools or on this machine.
 *
 * @param {string} program
 * @returns {string | undefined}
 */
export function findProgram(program) {
  return [bin, ...(process.env.PATH ?? "").split(delimiter)].map((folder) => join(folder, program)).find(existsSync);
}
