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

/** Every task, so that a new one cannot be forgotten. */
const TASKS = readdirSync("docs/tasks").filter((name) => name.endsWith(".md"));

/** Whether the last part of a task says what is seen when it is done. */
function endsWithWhatIsSeen(text: string): boolean {
  return /^## (?:\d\. )?What you should now see$/.test((text.match(/^## .*$/gm) ?? []).at(-1) ?? "");
}

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

  test.each(TASKS)("end the task %s with what should now be seen", (task) => {
    expect(endsWithWhatIsSeen(readFileSync(`docs/tasks/${task}`, "utf8"))).toBe(true);
  });

  test("would be found out where a task ends otherwise", () => {
    expect(endsWithWhatIsSeen("# A\n\n## What you should now see\n\nx\n\n## Limits\n\ny\n")).toBe(false);
    expect(endsWithWhatIsSeen("# A\n\n## Do it\n\nx\n\n## 3. What you should now see\n\ny\n")).toBe(true);
    expect(endsWithWhatIsSeen("# A\n")).toBe(false);
  });
});
