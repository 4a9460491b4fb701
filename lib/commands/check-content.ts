import { checkContent, checkDrafts } from "../content/check-content.ts";
import { checkFilms } from "../content/film-document.ts";
import { content } from "../content/load.ts";

const started = performance.now();
const problems = [...(await checkContent(content)), ...checkFilms()];
for (const problem of problems) console.error(`${problem.message}\n`);
const drafts = content.draftFiles;
if (drafts.length > 0) {
  console.log(`Nobody sees these drafts yet:\n${drafts.map((file) => `  ${file}`).join("\n")}\n`);
  const still = await checkDrafts(content);
  if (still.length > 0) console.log("Before they can be published:\n");
  for (const one of still) console.log(`${one.message}\n`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (problems.length > 0) {
  const files = new Set(problems.map(({ file }) => file)).size;
  console.error(`${files} ${files === 1 ? "file needs" : "files need"} mending (${seconds} s). Nothing was built.`);
  process.exit(1);
}
console.log(`The content is in order (${seconds} s).`);
