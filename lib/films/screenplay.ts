import { FilmError } from "./film-error.ts";
import type { ScreenplayFields } from "./schema.ts";

export interface WrittenBeat {
  readonly id: string;
  readonly words: string;
  readonly picture: string;
}

interface WrittenPart {
  readonly title: string;
  readonly beats: readonly WrittenBeat[];
}

export interface Screenplay {
  readonly file: string;
  readonly fields: ScreenplayFields;
  readonly parts: readonly WrittenPart[];
}

/**
 * Reads a screenplay: `# Part`, `[beat]`, a line of words, `(Picture: what is seen.)`.
 *
 * @param file the file's path from the project's root, for messages
 * @param fields what stands at the top of the file
 * @param body what stands under it
 * @param nameOf the name of a contact, for `{contact:id}`
 * @throws FilmError naming the line or the beat and what to do
 */
export function readScreenplay(
  file: string,
  fields: ScreenplayFields,
  body: string,
  nameOf: (id: string) => string | undefined,
): Screenplay {
  const problems: string[] = [];
  const parts: { title: string; beats: { id: string; words: string; picture: string }[] }[] = [];
  for (const contact of fields.contacts) {
    if (nameOf(contact) === undefined) problems.push(noContact(contact, "the contacts field"));
  }
  for (const [index, raw] of body.split("\n").entries()) {
    const line = raw.trim();
    if (line === "") continue;
    const where = `line ${index + 1} of the text`;
    const heading = /^#\s+(.+)$/.exec(line);
    const opening = /^\[([a-z][a-z0-9-]*)\]$/.exec(line);
    const picture = /^\(Picture:\s*(.+)\)$/.exec(line);
    const part = parts.at(-1);
    const beat = part?.beats.at(-1);
    if (heading) parts.push({ title: heading[1] ?? "", beats: [] });
    else if (!part) problems.push(`${where}: start with a part, such as "# Breathe".`);
    else if (opening) part.beats.push({ id: opening[1] ?? "", words: "", picture: "" });
    else if (!beat) problems.push(`${where}: start the part with a beat's name in square brackets, such as [told].`);
    else if (picture) {
      if (beat.picture) problems.push(`${where}: beat [${beat.id}] has two pictures. Keep one.`);
      beat.picture = picture[1] ?? "";
    } else if (/^\(/.test(line)) problems.push(`${where}: write a picture on one line as "(Picture: what is seen.)".`);
    else if (beat.words) problems.push(`${where}: beat [${beat.id}] has words already. Make one line of them.`);
    else beat.words = line.replace(/\{contact:([a-z0-9-]+)\}/g, (_, id: string) => named(id, beat.id));
  }

  function named(id: string, beat: string): string {
    const name = nameOf(id);
    if (name === undefined) problems.push(noContact(id, `beat [${beat}]`));
    return name ?? id;
  }

  const seen = new Set<string>();
  for (const part of parts) {
    if (part.beats.length === 0) problems.push(`part "${part.title}" has no beat. Add one, or take the part out.`);
    for (const { id, words, picture } of part.beats) {
      if (seen.has(id)) problems.push(`beat [${id}] is there twice. Give one of them another name.`);
      seen.add(id);
      if (!words) problems.push(`beat [${id}] has no words. Write one line under its name.`);
      if (!picture) problems.push(`beat [${id}] has no picture. Add "(Picture: what is seen.)" under its words.`);
    }
  }
  if (problems.length > 0) throw new FilmError(file, problems);
  return { file, fields, parts };
}

function noContact(id: string, where: string): string {
  return `${where}: there is no contact called ${id} in content/contacts.json. Use one that is there.`;
}
