/**
 * Begins a new text: `npm run new -- topic sleep-and-worry`. It writes a draft, which nobody sees until its mark is
 * taken out, and says what to do next.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DRAFT_KINDS, DraftError, makeDraft } from "../drafts/make-draft.ts";

const [kind, id, ...rest] = process.argv.slice(2);
if (!kind || !id || rest.length > 0) {
  fail(
    `Say what to make, and its id:\n  npm run new -- topic sleep-and-worry\n  npm run new -- guide already/looked\nKinds: ${DRAFT_KINDS.join(", ")}.`,
  );
}
try {
  const { files, next } = makeDraft(kind, id, process.cwd(), new Date());
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`Wrote ${file}`);
  }
  console.log(`\nIt is a draft: nobody sees it. Next:\n${next.map((one, index) => `${index + 1}. ${one}`).join("\n")}`);
} catch (error) {
  if (!(error instanceof DraftError)) throw error;
  fail(error.message);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
