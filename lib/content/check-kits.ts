import { NATIONS } from "../flow/nations.ts";
import { itemKey, items } from "../teachers/items.ts";
import { TEXT_LENGTH, TEXT_MARKS, textMessage } from "../teachers/texts.ts";
import { ContentError } from "./content-error.ts";
import { sameKeys } from "./cross-checks.ts";
import { checkWords } from "./gate.ts";
import type { Content } from "./load.ts";
import type { KitWords } from "./schemas.ts";

const MOST_WORDS = { newsletter: 50, letter: 80 } as const;

/**
 * Checks what schools send home: words for everything that can be sent, short addresses that differ, and a text that
 * fits one message.
 *
 * @returns errors that name the item, the field and what to do; empty when all is well
 */
export function checkKits(content: Content): ContentError[] {
  const file = `content/${content.locale}/teachers/kits.json`;
  const found: ContentError[] = [];
  try {
    const kits = content.kits;
    sameKeys(found, file, Object.keys(kits), items(content).map(itemKey), "the site");
    const problems: string[] = [];
    const owners = new Map<string, string>();
    for (const [key, words] of Object.entries(kits)) {
      const owner = owners.get(words.short);
      if (owner) problems.push(`${key}.short: ${owner} has ${words.short} too. Give each its own.`);
      owners.set(words.short, key);
      checkKit(key, words, content, (what) => problems.push(what));
    }
    if (problems.length > 0) found.push(new ContentError(file, problems));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    found.push(error);
  }
  return found;
}

function checkKit(key: string, words: KitWords, content: Content, say: (what: string) => void): void {
  const { short, lines, also, ...texts } = words;
  for (const [field, line] of [...Object.entries(texts), ...lines.map((one, row) => [`lines.${row}`, one] as const)]) {
    checkWords(line, (what) => say(`${key}.${field}: ${what}`));
    if (line.includes("!")) say(`${key}.${field}: take out the exclamation mark.`);
  }
  if (!TEXT_MARKS.test(words.text)) {
    say(`${key}.text: use plain letters and straight quotes only: other marks make one message into three.`);
  }
  const length = textMessage(words).length;
  if (length > TEXT_LENGTH) {
    say(`${key}.text: with the short address it has ${length} characters. Shorten it to ${TEXT_LENGTH} in all.`);
  }
  for (const field of ["newsletter", "letter"] as const) {
    const count = words[field].split(/\s+/).length;
    const most = MOST_WORDS[field];
    if (count > most) say(`${key}.${field}: it has ${count} words. Shorten it to ${most}; nobody reads more.`);
  }
  if (also === undefined) return;
  const service = content.contacts[also];
  if (!service || service.phone.length === 0 || service.adultsOnly || service.nations.length < NATIONS.length) {
    say(`${key}.also: name a service in content/contacts.json with a number, for children too, in all four nations.`);
  }
}
