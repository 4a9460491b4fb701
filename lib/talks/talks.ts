import type { Talk } from "./talk.ts";
import { FIRST_WORDS } from "./talks/first-words.ts";
import { FOUND_IT } from "./talks/found-it.ts";
import { LITTLE_ONE } from "./talks/little-one.ts";
import { PASSED_ON } from "./talks/passed-on.ts";
import { PLAIN_WORDS } from "./talks/plain-words.ts";
import { SCHOOL_RANG } from "./talks/school-rang.ts";
import { TOLD_ME } from "./talks/told-me.ts";
import { TONIGHT } from "./talks/tonight.ts";

/** Every conversation, in the order they are listed; new ones go last. */
const WRITTEN: readonly Talk[] = [
  TOLD_ME,
  FOUND_IT,
  SCHOOL_RANG,
  TONIGHT,
  PASSED_ON,
  LITTLE_ONE,
  PLAIN_WORDS,
  FIRST_WORDS,
];

/** Every conversation on the site, in the order they are listed. Its place is part of the number a page goes by. */
export const TALKS: readonly Talk[] = WRITTEN.filter(({ draft }) => !draft);

/** Conversations that somebody is still writing. */
export const DRAFT_TALKS: readonly Talk[] = WRITTEN.filter(({ draft }) => draft);

/** The conversation of an id, or `null`. */
export function talkOf(id: string): Talk | null {
  return WRITTEN.find((talk) => talk.id === id) ?? null;
}
