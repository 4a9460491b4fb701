import { checkTranslation } from "../content/check-translation.ts";
import type { ContentError } from "../content/content-error.ts";
import { ENGLISH, ENGLISH_ONLY, LANGUAGE, NOT_FOR_PSEUDO } from "../content/language.ts";

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);

const missing = checkTranslation();
if (missing.length > 0) await stop(missing);
// What follows reads words as it loads, and cannot while some are missing.
const { checkContent, checkDrafts } = await import("../content/check-content.ts");
const { checkFilms } = await import("../content/film-document.ts");
const { checkTextLinks } = await import("../checks/text-links.ts");
const { Content, content } = await import("../content/load.ts");

// Words that are made from the English are in order when the English are.
const checked = LANGUAGE.pseudo ? new Content(undefined, { language: ENGLISH }) : content;
const problems = [...(await checkContent(checked)), ...checkTextLinks(checked), ...checkFilms()];
if (problems.length > 0) await stop(problems);
const drafts = checked.draftFiles;
if (drafts.length > 0) {
  console.log(`Nobody sees these drafts yet:\n${drafts.map((file) => `  ${file}`).join("\n")}\n`);
  const still = await checkDrafts(checked);
  if (still.length > 0) console.log("Before they can be published:\n");
  for (const one of still) console.log(`${one.message}\n`);
}
if (LANGUAGE.code !== ENGLISH.code) {
  say(`This is ${LANGUAGE.code}. Nothing has looked for these, which know English only:`, ENGLISH_ONLY);
}
if (LANGUAGE.pseudo) say("Nobody speaks it, so it is not held to these either:", NOT_FOR_PSEUDO);
console.log(`The content is in order (${seconds()} s).`);

function say(sentence: string, lines: readonly string[]): void {
  console.log(`${sentence}\n${lines.map((line) => `  ${line}`).join("\n")}\n`);
}

async function stop(problems: readonly ContentError[]): Promise<never> {
  const files = new Set(problems.map(({ file }) => file)).size;
  const text = [
    ...problems.map(({ message }) => `${message}\n`),
    `${files} ${files === 1 ? "file needs" : "files need"} mending (${seconds()} s). Nothing was built.\n`,
  ].join("\n");
  // A long list goes through a pipe in pieces; its end must not be lost.
  await new Promise<void>((resolve) => process.stderr.write(text, () => resolve()));
  process.exit(1);
}
