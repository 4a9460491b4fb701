import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./support/test.ts";

const OUT = join(import.meta.dirname, "..", "..", "out");

/** Each may stand there with `.br` or `.gz` after it too. */
const KINDS = "css|html|ico|jpg|js|json|mp4|pdf|png|svg|txt|vtt|webm|webmanifest|woff2|xml";
/** What hosts read, and what has no kind in its name. */
const OTHERS = new Set(["_headers", "_redirects", "fonts/OFL.txt"]);

test("what is published is of known kinds, and holds no file that nobody meant", () => {
  const files = readdirSync(OUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(OUT.length + 1));
  const known = new RegExp(`^(?:\\.well-known/|(?:[\\w-]+/)*)[\\w.-]*\\w\\.(?:${KINDS})(?:\\.br|\\.gz)?$`);
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => !known.test(file) && !OTHERS.has(file))).toEqual([]);
  for (const stray of [".git/config", "notes.md", "index.html~", "assets/a.js.map", "server.ts", ".env"]) {
    expect(known.test(stray), stray).toBe(false);
  }
});
