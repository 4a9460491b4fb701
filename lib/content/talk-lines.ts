import { turnOf } from "../talks/paths.ts";
import type { Talk } from "../talks/talk.ts";
import type { TalkWords } from "./schemas.ts";

/** What is told before a word is said. */
const BEFORE = ["who", "scene", "opening"] as const;

/** What is said and told at one sentence of a conversation. */
const AT_A_TURN = ["you", "child", "why", "better", "end"] as const;

/**
 * The lines of a conversation that another text may quote by name, such as `opening` or `glad.child`. They follow from
 * the conversation's shape, so a line that is quoted is a line that is there.
 */
export function linesOf(talk: Talk): readonly string[] {
  return [
    ...BEFORE,
    ...Object.keys(talk.turns).flatMap((id) => {
      const turn = turnOf(talk, id);
      return AT_A_TURN.filter(
        (line) => (line !== "better" || turn?.effect !== "opens") && (line !== "end" || turn?.end !== undefined),
      ).map((line) => `${id}.${line}`);
    }),
  ];
}

/** The words of one line of `linesOf`; nothing where the words have no such line. */
export function lineOf(words: TalkWords, line: string): string {
  const before = BEFORE.find((one) => one === line);
  if (before) return words[before];
  const [id = "", name] = line.split(".");
  const part = AT_A_TURN.find((one) => one === name);
  return (part && words.turns[id]?.[part]) ?? "";
}
