import { FLOW } from "../flow/flow.ts";
import { placeForOptions } from "../flow/paths.ts";
import { checkTalk } from "../talks/check.ts";
import { everyPath, turnOf } from "../talks/paths.ts";
import { TALK_RULES } from "../talks/rules.ts";
import type { Talk } from "../talks/talk.ts";
import { DRAFT_TALKS, TALKS } from "../talks/talks.ts";
import { ContentError } from "./content-error.ts";
import { sameKeys, unknownSources, wrongOrder } from "./cross-checks.ts";
import { checkWords } from "./gate.ts";
import type { Content } from "./load.ts";
import type { TalkTurnWords, TalkWords } from "./schemas.ts";

/** Four minutes at an easy pace, whichever way it goes. */
const FEWEST_WORDS = 250;
const MOST_WORDS = 900;
/** For a child who takes words as they are. */
const LONGEST_PLAIN_SENTENCE = 10;
const MOST_PLAIN_SENTENCES = 4;
/** What a child under 13 is asked; trained people ask the rest. */
const MOST_QUESTIONS = 2;

const NOT_IN_TROUBLE = /\bnot in trouble\b|n[’']t be in trouble\b/i;
const ASKS_ABOUT_SUICIDE = /\bkilling yourself\b/i;
const SECRECY =
  /\b(?:won[’']t|will not|never|[’']d never) (?:tell|breathe) (?:anyone|anybody|a soul|a word|your)|\bour secret\b|\bbetween us\b/i;
const OUTCOME =
  /\b(?:all be (?:fine|forgotten|over)|never (?:really )?send|nobody will ever|not going anywhere\. I promise|will all go away|it[’']ll be gone)\b/i;
/** Sayings and soft words that mean something else than they say. */
const NOT_LITERAL =
  /\b(?:bottom of|on your side|sort (?:it|this) out|out there|blue in the face|open up|a lot to carry|put it right|put this right|got into you|hear you out|let it go|blow over|what on earth|at the end of the day|step by step|down the road|in a minute|a bit)\b/i;

/**
 * Checks every conversation: its shape and its rules (`lib/talks`), its words against its shape, and where its ends lead.
 *
 * @returns one error for each file, naming each turn, what is wrong and what to do
 */
export function checkTalks(content: Content, talks: readonly Talk[] = TALKS): ContentError[] {
  const found: ContentError[] = [];
  for (const id of content.talkIds()) {
    if (DRAFT_TALKS.some((talk) => talk.id === id) && !talks.some((talk) => talk.id === id)) {
      found.push(
        new ContentError(`lib/talks/talks/${id}.ts`, ["draft: take it out here too; its words are no draft any more."]),
      );
    } else if (!talks.some((talk) => talk.id === id)) {
      found.push(
        new ContentError(content.talkFile(id), [
          `lib/talks names no ${id}. Take this file away, or add it to lib/talks/talks.ts.`,
        ]),
      );
    }
  }
  for (const talk of talks) {
    const findings = checkTalk(talk, TALK_RULES);
    if (findings.length > 0) {
      found.push(
        new ContentError(
          `lib/talks/talks/${talk.id}.ts`,
          findings.map(({ where, rule, says }) => `${where} (${rule}): ${says}`),
        ),
      );
    }
    const structure = `lib/talks/talks/${talk.id}.ts`;
    const places = wherePagesLead(content, talk);
    if (places.length > 0) found.push(new ContentError(structure, places));

    const file = content.talkFile(talk.id);
    try {
      if (!talk.draft && content.isDraft(file)) {
        found.push(new ContentError(file, [`draft: take it out here too; ${structure} is no draft any more.`]));
      }
      const words = content.talk(talk.id);
      sameKeys(found, file, Object.keys(words.turns), Object.keys(talk.turns), structure, "turns.");
      unknownSources(found, file, "sources", words.sources, content.sources);
      wrongOrder(found, file, "", words);
      const problems = checkTalkWords(talk, words, findings.length === 0);
      if (problems.length > 0) found.push(new ContentError(file, problems));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      found.push(error);
    }
  }
  return found;
}

/** What is wrong with where a conversation leads: its pages, its plans, and those who can help. */
function wherePagesLead(content: Content, talk: Talk): string[] {
  const problems: string[] = [];
  for (const id of [talk.situation, ...talk.also.situations]) {
    if (!content.ids("situations").includes(id)) problems.push(`There is no situation ${id}. Name one that exists.`);
  }
  for (const id of talk.also.topics) {
    if (!content.ids("topics").includes(id)) problems.push(`There is no topic ${id}. Name one that exists.`);
  }
  for (const [id, { end }] of Object.entries(talk.turns)) {
    if (!end) continue;
    const place = placeForOptions(FLOW, end.answers);
    if (!place || !("plan" in place.at)) {
      problems.push(`${id}: the answers ${end.answers.join(", ")} do not lead to a plan. See lib/flow/questions.ts.`);
    }
    const helpers = end.contacts.flatMap((contact) => content.contacts[contact] ?? []);
    if (helpers.some((one) => one.adultsOnly)) problems.push(`${id}: one of its services is for adults’ own pictures.`);
    if (!helpers.some((one) => one.audience.includes("child") && one.hours.kind === "always")) {
      problems.push(`${id}: name somebody the child can reach at any hour, such as childline.`);
    }
    if (!helpers.some((one) => one.audience.includes("you"))) {
      problems.push(`${id}: name somebody the adult can turn to.`);
    }
  }
  return problems;
}

/** What is wrong with a conversation's words, given its shape. `walks`: whether its ways can be walked. */
export function checkTalkWords(talk: Talk, words: TalkWords, walks = true): string[] {
  const problems: string[] = [];
  for (const [id, said] of Object.entries(words.turns)) {
    const turn = turnOf(talk, id);
    if (!turn) continue;
    const say = (field: string, what: string) => problems.push(`turns.${id}.${field}: ${what}`);
    if (turn.effect === "opens" && said.better) say("better", "take it out; this sentence is a good one.");
    if (turn.effect !== "opens" && !said.better) say("better", "say why the better sentence is better.");
    if (turn.end && !said.end) say("end", "say how things stand and what comes next; the conversation ends here.");
    if (!turn.end && said.end) say("end", "take it out; the conversation goes on.");

    const { you } = said;
    if (turn.tags.includes("not-in-trouble") !== NOT_IN_TROUBLE.test(you)) {
      say("you", "the tag not-in-trouble and the words “not in trouble” go together. Change one of them.");
    }
    if (turn.tags.includes("asks-about-suicide") !== ASKS_ABOUT_SUICIDE.test(you)) {
      say("you", "the tag asks-about-suicide and the words “killing yourself” go together. Ask plainly.");
    }
    if (SECRECY.test(you) && !turn.tags.includes("promises-secrecy")) {
      say("you", "it promises to keep a secret. Tag it promises-secrecy, or say who will be told.");
    }
    if (OUTCOME.test(you) && !turn.tags.includes("promises-outcome")) {
      say("you", "it promises what nobody knows. Tag it promises-outcome, or say what you will do.");
    }
    if (turn.effect === "opens" && talk.traits.includes("plain-words")) {
      for (const what of notPlain(you)) say("you", what);
    }
  }
  for (const [field, line] of plainFields(words)) {
    checkWords(line, (what) => problems.push(`${field}: ${what}`));
    if (/!/.test(line)) problems.push(`${field}: take out the exclamation mark.`);
  }
  if (walks && problems.length === 0) problems.push(...wordsOnTheWay(talk, words));
  return problems;
}

/** What in a sentence would be hard for somebody who takes words as they are. */
function notPlain(you: string): string[] {
  const problems: string[] = [];
  const sentences = you.match(/[^.?:]+[.?:]*/g)?.filter((one) => one.trim() !== "") ?? [];
  for (const sentence of sentences) {
    const count = sentence.trim().split(/\s+/).length;
    if (count > LONGEST_PLAIN_SENTENCE) {
      problems.push(`“${sentence.trim()}” has ${count} words. ${LONGEST_PLAIN_SENTENCE} are enough here.`);
    }
  }
  if (sentences.length > MOST_PLAIN_SENTENCES) problems.push(`say at most ${MOST_PLAIN_SENTENCES} sentences here.`);
  if ((you.match(/\?/g) ?? []).length > 1) problems.push("ask one thing at a time.");
  const saying = NOT_LITERAL.exec(you)?.[0];
  if (saying) problems.push(`“${saying}” does not mean what it says. Use plain words.`);
  return problems;
}

/** What is wrong along one of the ways: how long it takes, and how much a young child is asked. */
function wordsOnTheWay(talk: Talk, words: TalkWords): string[] {
  const said = (id: string): TalkTurnWords | undefined => words.turns[id];
  const lengths = new Map(
    Object.entries(words.turns).map(([id, { you, child, why, better = "", end = "" }]) => {
      const choices = (turnOf(talk, id)?.next ?? []).map((next) => said(next)?.you ?? "");
      return [id, count([you, child, why, better, end, ...choices].join(" "))];
    }),
  );
  for (const path of everyPath(talk)) {
    const long =
      count(`${words.who} ${words.scene} ${words.opening}`) + path.reduce((sum, id) => sum + (lengths.get(id) ?? 0), 0);
    if (long < FEWEST_WORDS || long > MOST_WORDS) {
      return [`${path.join(" → ")}: this way has ${long} words; four minutes are ${FEWEST_WORDS} to ${MOST_WORDS}.`];
    }
    if (talk.traits.includes("under-13")) {
      const good = path.filter((id) => turnOf(talk, id)?.effect === "opens").map((id) => said(id)?.you ?? "");
      const asked = (good.join(" ").match(/\?/g) ?? []).length;
      if (asked > MOST_QUESTIONS) {
        return [`${path.join(" → ")}: asks ${asked} questions. Ask a young child at most ${MOST_QUESTIONS}.`];
      }
    }
  }
  return [];
}

/** The words that stand on the page as they are, each with its field. */
function plainFields(words: TalkWords): (readonly [string, string])[] {
  const { card, who, scene, opening } = words;
  return [
    ...Object.entries({ card, who, scene, opening }),
    ...Object.entries(words.turns).flatMap(([id, turn]) =>
      Object.entries(turn).flatMap(([field, line]) =>
        line === undefined ? [] : [[`turns.${id}.${field}`, line] as const],
      ),
    ),
  ];
}

function count(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
