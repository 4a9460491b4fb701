import { checkContent } from "../content/check-content.ts";
import { checkFilms } from "../content/film-document.ts";
import { content } from "../content/load.ts";

const problems = [...(await checkContent(content)), ...checkFilms()];
for (const problem of problems) console.error(`${problem.message}\n`);
if (problems.length > 0) {
  console.error(
    `${problems.length} ${problems.length === 1 ? "file needs" : "files need"} mending. Nothing was built.`,
  );
  process.exit(1);
}
console.log("The content is in order.");
