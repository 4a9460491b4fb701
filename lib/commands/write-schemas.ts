/** Writes what editors know of our files, after a change of `lib/content/schemas.ts`: `npm run schemas`. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { schemaFiles } from "../content/json-schemas.ts";

for (const [file, text] of schemaFiles()) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log("docs/schemas/ and docs/reference/fields.md are written.");
