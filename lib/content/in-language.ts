import { readFileSync } from "node:fs";
import path from "node:path";
import { ContentError } from "./content-error.ts";
import { ENGLISH, LANGUAGE, type Language } from "./language.ts";
import { pseudoData } from "./pseudo.ts";
import { sameShape } from "./same-shape.ts";

/**
 * The words of a file whose keys the code names, in the language of this build. English is what the code is written
 * against: a key it lacks does not compile.
 *
 * @param name the file within the language's folder, such as `ui.json`
 * @param english its words in English
 * @throws ContentError naming the file and each field that is missing, left over or without its `{name}`
 */
export function inLanguage<T>(
  name: string,
  english: T,
  language: Language = LANGUAGE,
  root = path.join(process.cwd(), "content"),
): T {
  const { pseudo, folder } = language;
  if (pseudo) return pseudoData(name, english, { ...language, pseudo });
  if (folder === ENGLISH.folder) return english;
  const file = `content/${folder}/${name}`;
  const words = readJson(file, path.join(root, folder, name));
  const problems = sameShape(name, english, words);
  if (problems.length > 0) throw new ContentError(file, problems);
  return words as T;
}

function readJson(file: string, from: string): unknown {
  let text: string;
  try {
    text = readFileSync(from, "utf8");
  } catch {
    throw new ContentError(file, [`This file is needed and is not there. Translate content/${ENGLISH.folder} whole.`]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError(file, [
      `This is not readable JSON: ${error instanceof Error ? error.message : String(error)}.`,
    ]);
  }
}
