import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import english from "../../content/en/ui.json" with { type: "json" };
import { checkTranslation } from "../../lib/content/check-translation.ts";
import { inLanguage } from "../../lib/content/in-language.ts";
import { foldersOf, languageOf } from "../../lib/content/language.ts";

const WELSH = languageOf("cy");
let root: string;

beforeAll(() => {
  root = path.join(mkdtempSync(path.join(tmpdir(), "steady-welsh-")), "content");
  cpSync("content/en", path.join(root, "cy"), { recursive: true });
  cpSync("content/en", path.join(root, "en"), { recursive: true });
});
afterAll(() => rmSync(path.dirname(root), { recursive: true }));

/** What is said once a file of the translation is another, or gone. */
function saidAfter(name: string, change: (text: string) => string | null): string[] {
  const file = path.join(root, "cy", name);
  const before = readFileSync(file, "utf8");
  const text = change(before);
  if (text === before) throw new Error(`Nothing was changed in ${name}.`);
  if (text === null) rmSync(file);
  else writeFileSync(file, text);
  try {
    return checkTranslation(WELSH, root).map(({ message }) => message);
  } finally {
    writeFileSync(file, before);
  }
}

describe("whoever translates", () => {
  test("is told nothing when every file has every word", () => {
    expect(checkTranslation(WELSH, root)).toEqual([]);
  });

  test.each([
    ["a word of the controls", "ui.json", (text: string) => text.replace(/^ {4}"lead": .*\n/m, ""), "home.lead: it is"],
    ["a word that is empty", "ui.json", (text: string) => text.replace('"Ring 999"', '" "'), "ring: it is empty"],
    ["a value", "ui.json", (text: string) => text.replace("Question {n}.", "Question."), "write {n} where its value"],
    ["an answer of a question", "questions/danger.mdx", (text: string) => text.replace(/^ {4}hint: .*\n/m, ""), "hint"],
    ["a turn of a talk", "talks/told-me.yaml", (text: string) => text.replace(/^ {4}you: .*\n/m, ""), "turns.glad.you"],
    [
      "a rule’s sentence",
      "rules.json",
      (text: string) => text.replace(/^ {2}"hurt-ask": .*\n/m, ""),
      "hurt-ask: it is",
    ],
    [
      "a service’s card",
      "situations/blackmail.mdx",
      (text: string) => text.replace('<Card id="childline" />', ""),
      '<Card id="childline" /> is missing',
    ],
    [
      "a link",
      "situations/blackmail.mdx",
      (text: string) => text.replace("(/situations/ai-fake/)", "(/about/)"),
      "a link to (/situations/ai-fake/)",
    ],
    [
      "an id, translated",
      "situations/blackmail.mdx",
      (text: string) => text.replace("icon: threat", "icon: bygythiad"),
      "card.icon: this is no words",
    ],
  ] as [string, string, (text: string) => string, string][])(
    "is told which file and field lacks %s",
    (_, name, change, said) => {
      const problems = saidAfter(name, change);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`^content/cy/${name}\\n`));
      expect(problems[0]).toContain(said);
    },
  );

  test("is told of a whole file that is not there", () => {
    expect(saidAfter("steps/put-it-down.mdx", () => null)).toEqual([
      "content/cy/steps/put-it-down.mdx\n  - This file is needed and is not there. Translate content/en/steps/put-it-down.mdx.",
    ]);
  });

  test("may write search words, sources and dates of their own", () => {
    expect(
      saidAfter("situations/blackmail.mdx", (text) =>
        text
          .replace(/^search: .*$/m, "search: [blacmel, bygythiad]")
          .replace(/^checkedOn: .*$/m, "checkedOn: 2027-01-04")
          .replace(/^nextCheck: .*$/m, "nextCheck: 2027-07-04"),
      ),
    ).toEqual([]);
  });
});

describe("whoever builds", () => {
  test("is stopped, with the file and the field, by a word that the code asks for and the language lacks", () => {
    const file = path.join(root, "cy", "ui.json");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replace('"ring": "Ring 999"', '"ringing": "Ring 999"'));
    try {
      expect(() => inLanguage("ui.json", english, WELSH, root)).toThrow(
        "content/cy/ui.json\n  - emergency.ring: it is missing. Write it.\n  - emergency.ringing: take it out; the English has none.",
      );
    } finally {
      writeFileSync(file, before);
    }
    expect(inLanguage("ui.json", english, WELSH, root).site.name).toBe("Steady");
  });

  test("cannot build a language nobody has begun", () => {
    const { status, stderr } = spawnSync(process.execPath, ["lib/commands/check-content.ts"], {
      encoding: "utf8",
      env: { ...process.env, STEADY_LANGUAGE: "cy" },
    });
    expect(status).toBe(1);
    expect(stderr).toContain(
      "content/cy/ui.json\n  - This file is needed and is not there. Translate content/en/ui.json.",
    );
    expect(stderr).toContain("Nothing was built.");
  });

  test("never has the site of one language take the place of another", () => {
    const sites = [undefined, "en", "en-XA", "ar-XB", "cy"].map((code) => foldersOf(languageOf(code)).site);
    expect(sites).toEqual(["out", "out", "out-en-XA", "out-ar-XB", "out-cy"]);
  });

  test.each(["../en", "Welsh please", "cy/../en", "-"])("is told that %s is no language", (code) => {
    expect(() => languageOf(code)).toThrow("Write a language’s tag, such as cy");
  });
});
