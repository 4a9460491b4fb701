import type { Document } from "./front-matter.ts";
import type { GuideWords } from "./schemas.ts";
import { blocksOf, componentsOf, parseText, wordsOf } from "./text-tree.ts";
import { sentencesOfBody } from "./unsafe-words.ts";

/** What frightens a child into silence, and is not the same in every nation. */
const THREAT =
  /\b(?:arrest\w*|charged|prosecut\w*|prison|jail\w*|court|convict\w*|caution(?:ed)?|criminal record|sex offend\w*|crime|criminals?|offences?|illegal|against the law|break(?:s|ing)? the law|police will|in trouble with)\b/i;
const CALMS = /\b(?:not|never|no|unlikely|nobody|isn't|won't|can't|cannot|protect|harmed you|someone else|theirs)\b/i;

/**
 * What a text that speaks to a child must keep to, beside everything else: *you* is the child, Childline comes first,
 * and no threat of police or courts stands outside its nation.
 *
 * @returns sentences for the writer, empty when all is well
 */
export function wordsToAChild({ words, body }: Document<GuideWords>): string[] {
  const problems: string[] = [];
  const fields = [words.title, words.description, words.label, words.hint ?? ""].join(" ");
  const tree = parseText("", body);
  const components = componentsOf(tree);
  const said = blocksOf(tree, () => "")
    .map(wordsOf)
    .join("\n");
  if (/\byour child(?:ren)?\b/i.test(`${fields} ${said}`) || components.some(({ name }) => name === "Child")) {
    problems.push("write “you” for “your child”: this page speaks to the child.");
  }
  const service = components.find(({ name }) => name === "Contact" || name === "Card");
  if (service?.attributes.id !== "childline") {
    problems.push('name <Contact id="childline" /> before any other service; a child can talk to it without you.');
  }
  for (const { where, sentence } of sentencesOfBody(body, "", words.title)) {
    const plain = sentence.text.replaceAll("’", "'");
    if (!sentence.nations && THREAT.test(plain) && !CALMS.test(plain)) {
      problems.push(
        `${where}: “${sentence.text}” can frighten a child, and differs by nation. Take it out, say what is unlikely, or put it inside <Nation>.`,
      );
    }
  }
  return problems;
}
