import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const DOCS = [
  "README.md",
  "CONTRIBUTING.md",
  "CODE_OF_CONDUCT.md",
  "SECURITY.md",
  "SUPPORT.md",
  "CHANGELOG.md",
  ...["tasks", "decisions", "reference"].flatMap((folder) =>
    readdirSync(`docs/${folder}`).flatMap((name) => (name.endsWith(".md") ? [`docs/${folder}/${name}`] : [])),
  ),
];

/** What an editor does without code. */
const EDITING = [
  "change-a-word",
  "add-a-step",
  "change-a-contact",
  "keep-it-fresh",
  "add-a-situation",
  "add-a-topic",
  "add-a-conversation",
  "add-a-film",
  "retire-a-page",
  "add-a-language",
  "write-content",
];

/** Commands a text names that `package.json` does not have. */
function missingCommands(text: string, scripts: Readonly<Record<string, string>>): string[] {
  const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?([a-z][a-z:-]*)|(start|test)\b)/g)].map(
    (one) => one[1] ?? one[2] ?? "",
  );
  return named.filter((name) => !Object.hasOwn(scripts, name));
}

/** Links of a page of docs to files that are not there. */
function deadLinks(file: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((one) => one[1] ?? "");
  return links.filter(
    (link) => !/^(?:https?:|mailto:|\/)/.test(link) && !existsSync(path.join(path.dirname(file), link)),
  );
}

describe("the docs", () => {
  const scripts: Record<string, string> = JSON.parse(readFileSync("package.json", "utf8")).scripts;

  test.each(DOCS)("%s names only commands and files that are there", (file) => {
    const text = readFileSync(file, "utf8");
    expect(missingCommands(text, scripts)).toEqual([]);
    expect(deadLinks(file, text)).toEqual([]);
  });

  test("would be found out", () => {
    expect(missingCommands("Run `npm run check:contents`, then npm start.", scripts)).toEqual(["check:contents"]);
    expect(deadLinks("docs/tasks/x.md", "[a](add-a-step.md) [b](gone.md#x) [c](/topics/)")).toEqual(["gone.md"]);
  });

  test.each(EDITING)("end the task %s with what should now be seen", (task) => {
    const headings = readFileSync(`docs/tasks/${task}.md`, "utf8").match(/^## .*$/gm) ?? [];
    expect(headings.at(-1)).toMatch(/^## (?:\d\. )?What you should now see$/);
  });
});
