import type { Language, Pseudo } from "./language.ts";
import { noWordsIn } from "./no-words.ts";
import { childrenOf, parseText } from "./text-tree.ts";

/** Letters our typeface has. Two for most: words of other languages are longer than English ones, here by two fifths. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: "áá",
  e: "éé",
  i: "íí",
  o: "óó",
  u: "úú",
  y: "ýý",
  c: "ç",
  n: "ññ",
  A: "Áá",
  E: "Éé",
  I: "Íí",
  O: "Óó",
  U: "Úú",
  Y: "Ýý",
  C: "Ç",
  N: "Ññ",
};
/** Right-to-left override, and the mark that ends it. */
const MIRRORED = ["\u202e", "\u202c"] as const;

/**
 * What is no word, and stays as it is: where a link leads, components, `{name}` for a value, e-mail and web addresses.
 * A link's own words are words.
 */
const KEPT =
  /\]\([^)\s]*\)|<\/?[A-Za-z][^<>]*>|\{[\w:.-]+\}|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bhttps?:\/\/\S+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|uk|gov|info|scot|wales|cymru)\b\S*/gi;

/**
 * Words as a language that nobody speaks would have them: longer and with accents, or from right to left. What English
 * stays on the page was not in the content.
 */
export function pseudoLocalise(text: string, pseudo: Pseudo): string {
  let made = "";
  let from = 0;
  for (const { index, 0: kept } of text.matchAll(KEPT)) {
    made += worded(text.slice(from, index), pseudo) + kept;
    from = index + kept.length;
  }
  return made + worded(text.slice(from), pseudo);
}

function worded(text: string, pseudo: Pseudo): string {
  if (pseudo === "accented") return text.replace(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter);
  // One word at a time, so that lines may break between any two. What is so already stays.
  return text.replace(/(?<!\u202e[^\u202c]*)\p{L}+(?:['’]\p{L}+)*/gu, (word) => MIRRORED.join(word));
}

/**
 * Every word in the data of a file: not its ids, its dates, nor what a parent would type. The language and its direction
 * are told as they are.
 *
 * @param name the file within its language's folder
 */
export function pseudoData<T>(name: string, data: T, language: Language & { readonly pseudo: Pseudo }): T {
  const { own, same } = noWordsIn(name);
  const change = (value: unknown, key: string): unknown => {
    if (same.has(key) || (own.has(key) && key !== "unverified")) return value;
    if (key === "language") return language.code;
    if (key === "direction") return language.pseudo === "mirrored" ? "rtl" : "ltr";
    if (typeof value === "string") return pseudoLocalise(value, language.pseudo);
    if (Array.isArray(value)) return value.map((one) => change(one, ""));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, change(one, field)]));
  };
  return change(data, "") as T;
}

/** A text, its words alone: not its components, nor where its links lead. */
export function pseudoText(file: string, body: string, pseudo: Pseudo): string {
  const words: { start: number; end: number }[] = [];
  const visit = (node: ReturnType<typeof parseText> | ReturnType<typeof childrenOf>[number]): void => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type === "text" && start !== undefined && end !== undefined) words.push({ start, end });
    childrenOf(node).forEach(visit);
  };
  visit(parseText(file, body));
  let made = "";
  let from = 0;
  for (const { start, end } of words) {
    made += body.slice(from, start) + worded(body.slice(start, end), pseudo);
    from = end;
  }
  return made + body.slice(from);
}

/** A screenplay's text: its lines and pictures, not the names of its beats. */
export function pseudoScreenplay(body: string, pseudo: Pseudo): string {
  return body
    .split("\n")
    .map((line) => {
      if (/^\s*\[[a-z0-9-]+\]\s*$/.test(line)) return line;
      const picture = /^(\s*\(Picture:\s*)(.+)(\)\s*)$/.exec(line);
      if (!picture) return pseudoLocalise(line, pseudo);
      return `${picture[1]}${pseudoLocalise(picture[2] ?? "", pseudo)}${picture[3]}`;
    })
    .join("\n");
}
