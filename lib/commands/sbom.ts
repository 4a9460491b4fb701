/**
 * Writes the list of packages this project is made with, as CycloneDX: `npm run --silent sbom > sbom.json`. It reads the
 * lock file only, and asks nobody. With the same lock file and npm it is the same, byte for byte.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { steadyBill } from "../upkeep/bill-of-materials.ts";

const { name } = JSON.parse(readFileSync("package.json", "utf8")) as { name: string };
const written = execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--offline"], {
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === "win32",
});
process.stdout.write(steadyBill(written, name));
