import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { FILE_KINDS, jsonSchema, schemaFiles } from "../../lib/content/json-schemas.ts";

describe("what editors know of our files", () => {
  test("is what the content check holds: run npm run schemas when this fails", () => {
    const made = schemaFiles();
    for (const [file, text] of made) expect(readFileSync(file, "utf8"), file).toBe(text);
    const written = readdirSync("docs/schemas").map((name) => `docs/schemas/${name}`);
    expect(written.filter((file) => !made.has(file))).toEqual([]);
  });

  test("changes when a schema does", () => {
    const [kind] = FILE_KINDS;
    if (!kind) throw new Error("There are no kinds of file.");
    const changed = { ...kind, schema: z.strictObject({ colour: z.string() }) };
    expect(jsonSchema(changed)).not.toEqual(jsonSchema(kind));
  });

  test("names no file that is not there", () => {
    const settings = readFileSync(".vscode/settings.json", "utf8");
    const named = [...settings.matchAll(/docs\/schemas\/[a-z-]+\.schema\.json/g)].map(([file]) => file);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !schemaFiles().has(file))).toEqual([]);
  });
});
