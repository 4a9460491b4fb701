import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkContent } from "../../lib/content/check-content.ts";
import { Content } from "../../lib/content/load.ts";

/**
 * What the content check says of the whole content once one file is changed.
 *
 * @param file the file's path under `content/`
 * @param change gives the new text, or `null` to take the file away
 */
export async function problemsAfter(file: string, change: (text: string) => string | null): Promise<string[]> {
  const root = path.join(mkdtempSync(path.join(tmpdir(), "steady-content-")), "content");
  try {
    cpSync("content", root, { recursive: true });
    const changed = path.join(root, file);
    const text = change(readIfThere(changed));
    if (text === null) rmSync(changed);
    else {
      mkdirSync(path.dirname(changed), { recursive: true });
      writeFileSync(changed, text);
    }
    return (await checkContent(new Content(root))).map((error) => error.message);
  } finally {
    rmSync(path.dirname(root), { recursive: true });
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
