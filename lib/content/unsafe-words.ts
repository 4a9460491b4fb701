import path from "node:path";
import * as z from "zod";
import type { SourceId } from "../flow/source-id.ts";
import { talkOf } from "../talks/talks.ts";
import { ContentError } from "./content-error.ts";
import { type Content, KINDS } from "./load.ts";
import type { TalkWords } from "./schemas.ts";
import { blocksOf, type Component, isWithin, nationsOf, parseText, type Run, wordsOf } from "./text-tree.ts";

/** One sentence as its reader meets it, with what is needed to tell what it is about. */
export interface Sentence {
  readonly text: string;
  /** The words before it in the same paragraph, or list item. */
  readonly before: string;
  /** The title and the heading it stands under, nearest last. */
  readonly under: readonly string[];
  /** The file's or the entry's id, such as `law-england` or `ceop-report`. */
  readonly id: string;
  /** The nations it is shown to, where it stands in a `<Nation>` block. */
  readonly nations?: readonly string[] | undefined;
  /** Something a parent says to the child, where *you* is the child. */
  readonly said?: boolean | undefined;
  /** Stands in a service's own entry, where *they* is the service. */
  readonly ofService?: boolean | undefined;
}

/** One thing no sentence may say. */
export interface UnsafeRow {
  readonly id: string;
  /** What the sentence does, in words for the writer. */
  readonly says: string;
  readonly test: (sentence: Sentence) => boolean;
  readonly source: SourceId;
}

/** Sentences that a person has read and let stand, each with the reason. Keep it short. */
export const REVIEWED: readonly { readonly id: string; readonly sentence: string; readonly because: string }[] = [
  {
    id: "fair-limits",
    sentence: "We will look at it again on Sunday.",
    because: "said of the limit a parent has set",
  },
  {
    id: "school-decide",
    sentence: "Look at it again if things change.",
    because: "said of the lead's decision",
  },
  {
    id: "extra-help",
    sentence: "Look at it again often, and ease off as they learn.",
    because: "said of what the family agreed about checks",
  },
  {
    id: "differ-searching",
    sentence: "You could open the picture.",
    because: "says what goes wrong when somebody searches",
  },
  {
    id: "delete-only-calm",
    sentence: "Only on the calm road does the child delete the picture.",
    because: "a rule: the child does it, and only there",
  },
  {
    id: "calm-deletes",
    sentence: "On the calm road the child is told how to delete it, but not in Northern Ireland.",
    because: "a rule: the child does it",
  },
  {
    id: "home-never-views",
    sentence: "No parent, carer or relative looks at the picture.",
    because: "a rule that forbids it",
  },
];

/**
 * Looks for sentences that could lead a reader into harm: an adult told to handle the picture, to pay, to pose as the
 * child or to confront somebody, and the claims that must never be made.
 *
 * It reads words, not meaning. It is strict on purpose: a sentence it stops can be put more plainly.
 *
 * @returns one error for each file, naming each sentence, where it stands and what is wrong
 */
export function unsafeWords(content: Content, words: WordsByFile = wordsByFile(content)): ContentError[] {
  return words.flatMap(({ file, found }) => {
    const problems = found.flatMap(({ where, sentence }) =>
      unsafeIn(sentence).map((row) => `${where}: “${sentence.text}” ${row.says}`),
    );
    return problems.length > 0 ? [new ContentError(file, problems)] : [];
  });
}

/** A sentence is judged by nothing but itself, so it is judged once, however often the content is checked. */
const judged = new Map<string, UnsafeRow[]>();

/** The rows a sentence breaks. */
export function unsafeIn(sentence: Sentence): UnsafeRow[] {
  const key = JSON.stringify(sentence);
  let rows = judged.get(key);
  if (!rows) {
    const isReviewed = REVIEWED.some((one) => one.id === sentence.id && one.sentence === sentence.text);
    rows = isReviewed ? [] : UNSAFE.filter((row) => row.test(sentence));
    judged.set(key, rows);
  }
  return rows;
}

// ---- reading sentences out of the content

export interface Found {
  /** `line 4 of the text`, or the field. */
  readonly where: string;
  readonly sentence: Sentence;
}

/** The sentences of each file. */
export type WordsByFile = readonly { readonly file: string; readonly found: readonly Found[] }[];

/** Fields that hold ids, or words a parent types into a search box. */
const UNREAD = new Set([
  "sources",
  "unverified",
  "search",
  "checkedOn",
  "nextCheck",
  "enters",
  "usual",
  "icon",
  "order",
  "audience",
]);

/** Every sentence of the content, file by file. Files that cannot be read are left to the other checks. */
export function wordsByFile(content: Content): WordsByFile {
  const files: { file: string; found: Found[] }[] = [];
  const names = (id: string): string => attempt(() => nameOf(content, id)) ?? id;
  const terms = (id: string): string => attempt(() => content.terms[id]?.unsaid) ?? id;
  for (const kind of KINDS) {
    for (const id of content.ids(kind)) {
      const document = attempt(() => content.document(kind, id));
      if (!document) continue;
      const { title } = document.words;
      const toChild = "audience" in document.words && document.words.audience === "child";
      files.push({
        file: document.file,
        found: [
          ...sentencesOfFields(document.words, id),
          ...sentencesOfBody(document.body, id, title, names, terms, toChild),
        ],
      });
    }
  }
  for (const id of content.talkIds()) {
    const words = attempt(() => content.talk(id));
    if (words) files.push({ file: content.talkFile(id), found: sentencesOfTalk(words, id) });
  }
  const slides = attempt(() => content.eveningSlides);
  if (slides) {
    const words = slides.map(({ title, lines }) => ({ title, lines }));
    files.push({ file: content.slidesFile, found: sentencesOfFields(words, "evening-slides") });
  }
  for (const name of [
    "contacts.json",
    "platforms.json",
    "terms.json",
    "flow-words.json",
    "decisions.json",
    "ui.json",
    "keep.json",
    "share.json",
    "upkeep.json",
    "teachers/kits.json",
    "teachers/kit.json",
  ]) {
    const entries = attempt(() => content.json(path.join(content.locale, name), z.record(z.string(), z.json())));
    files.push({
      file: `content/${content.locale}/${name}`,
      found: Object.entries(entries ?? {}).flatMap(([id, entry]) =>
        sentencesOfFields(entry, id, id, { ofService: name === "contacts.json" }),
      ),
    });
  }
  const rules = Object.entries(attempt(() => content.ruleWords) ?? {});
  files.push({
    file: `content/${content.locale}/rules.json`,
    // The words a rule looks for are those that must not be said.
    found: rules.flatMap(([id, told]) => sentencesOfFields(typeof told === "string" ? told : told.says, id, id)),
  });
  return files;
}

/** What can be read; `null` when the file cannot, which the other checks say. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}

/** A service as running text names it. */
export function nameOf(content: Content, id: string): string {
  const name = content.contactWords[id]?.name ?? id;
  return (typeof name === "string" ? name : name.unsaid).split(",")[0] ?? id;
}

/**
 * The sentences of a conversation. What the adult says and would better not is left out, as in a `<NotThis>`; so is what
 * the child says, which tells nobody what to do.
 */
function sentencesOfTalk(words: TalkWords, id: string): Found[] {
  const { turns, opening: _, ...rest } = words;
  return [
    ...sentencesOfFields(rest, id),
    ...Object.entries(turns).flatMap(([name, { you, child, ...told }]) => {
      const at = `turns.${name}`;
      const opens = talkOf(id)?.turns[name]?.effect === "opens";
      return [
        ...(opens ? sentencesOfFields(you, id, `${at}.you`, { said: true }) : []),
        ...sentencesOfFields(child.replace(/“[^”]*”/g, ""), id, `${at}.child`),
        ...sentencesOfFields(told, id, at),
      ];
    }),
  ];
}

function sentencesOfFields(
  value: unknown,
  id: string,
  at = "",
  kind: Pick<Sentence, "ofService" | "said"> = {},
): Found[] {
  if (typeof value === "string") {
    return splitSentences(value).map(({ text, before }) => ({
      where: at,
      sentence: { text, before, under: [], id, ...kind },
    }));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([field]) => !UNREAD.has(field))
    .flatMap(([field, inner]) => sentencesOfFields(inner, id, at ? `${at}.${field}` : field, kind));
}

/**
 * The sentences of a text. What is marked as not to be said is left out.
 *
 * @param toChild whether the text speaks to a child, so that *you* is the child
 * @param withNotThis whether to read what is not to be said too: it stands on the page
 * @throws ContentError when the text cannot be parsed
 */
export function sentencesOfBody(
  body: string,
  id: string,
  title: string,
  nameOfContact: (id: string) => string = (contact) => contact,
  term: (id: string) => string = (name) => name,
  toChild = false,
  withNotThis = false,
): Found[] {
  const blocks = blocksOf(parseText(id, body), ({ name, attributes }) => {
    if (name === "Contact") return nameOfContact(attributes.id ?? "");
    if (name === "Term") return term(attributes.id ?? "");
    return name === "Child" ? "your child" : "";
  });
  let under = [title];
  return blocks.flatMap((block) => {
    if (block.heading !== undefined) under = [title, wordsOf(block)];
    const about = { under, id };
    const runs = withNotThis ? block.runs : block.runs.filter((run) => !isWithin(run, "NotThis"));
    return speeches(runs).flatMap((speech) => {
      const [first] = speech;
      const nations = first && nationsOf(first);
      const said = toChild || (first !== undefined && isWithin(first, "Say"));
      const { words, lineAt } = asOneLine(speech);
      return splitSentences(words).map(
        ({ text, before, at }): Found => ({
          where: `line ${lineAt(at)} of the text`,
          sentence: { text, before, ...about, nations, said },
        }),
      );
    });
  });
}

/** Runs of one block, apart where somebody begins or ends to speak, or where the nation changes. */
function speeches(runs: readonly Run[]): Run[][] {
  const apart: Run[][] = [];
  const holder = ({ within }: Run) => within.findLast(({ name }) => name === "Say" || name === "Nation");
  let last: Component | undefined;
  for (const run of runs) {
    const now = holder(run);
    if (now === last && apart.length > 0) apart.at(-1)?.push(run);
    else apart.push([run]);
    last = now;
  }
  return apart;
}

/** The words of runs with single spaces, and the line of the text for each place in them. */
function asOneLine(runs: readonly Run[]): { words: string; lineAt: (at: number) => number } {
  let words = "";
  const starts: { at: number; line: number }[] = [];
  for (const run of runs) {
    for (const part of run.words.split(/(\s+)/)) {
      if (part === "") continue;
      if (/^\s/.test(part)) {
        if (words !== "" && !words.endsWith(" ")) words += " ";
      } else {
        starts.push({ at: words.length, line: run.line });
        words += part;
      }
    }
  }
  return { words: words.trimEnd(), lineAt: (at) => starts.findLast((start) => start.at <= at)?.line ?? 1 };
}

function splitSentences(words: string): { text: string; before: string; at: number }[] {
  return [...words.matchAll(/\S.*?(?:[.?!…]+["”’')\]]*(?=\s|$)|$)/gs)].map((match) => ({
    text: match[0].trim(),
    before: words.slice(0, match.index).trim(),
    at: match.index,
  }));
}

// ---- telling what a sentence asks of whom

const PICTURE = set(
  "picture pictures image images photo photos photograph photographs nude nudes pic pics video videos selfie selfies recording recordings footage copy copies file files screenshot screenshots",
);
/** Things that are not the picture, which a following *it* may stand for. */
const OTHER = set(
  `phone phones device devices tablet computer laptop form plan plans page pages website site sites message
  messages letter email note notes list number numbers address addresses link links app apps account accounts record
  records log report reports referral talk conversation word words line poster card story question questions answer
  answers secret payment code settings sharing album guide guidance tool tools reportremove takeitdown call screen
  profile name names username usernames reply idea service services agreement history sentence title browser button
  limit limits`,
);
const LOOK = verbs("look see view watch open inspect examine study check find search zoom play browse enlarge");
const COPY = verbs(
  "copy save keep store download screenshot screen-record screengrab photograph film record print capture duplicate",
);
const PASS = verbs(
  "forward send share show upload post email attach submit text message airdrop pass publish give hand bring resend repost return circulate describe put whatsapp dm move transfer",
);
const DELETE = verbs("delete erase wipe remove destroy bin trash clear unsend reset deactivate");
const CONFRONT = verbs("confront accuse challenge threaten warn");
/** The verbs that may stand in one list with those above. */
const HANDLING = new Map([
  ...[LOOK, COPY, PASS, DELETE, CONFRONT].flatMap((family) => [...family]),
  ...verbs(
    "pay scroll reply click reset choose pick select take make go ask ring comment move meet question contact tell tidy hide join",
  ),
]);

const ADULT = set(
  `you yourself we us i me parent parents carer carers adult adults mum dad mother father grandparent grandparents
  relative relatives teacher teachers staff head grown-up grown-ups school schools college lead coordinator
  partner`,
);
const CHILD = set("they them themselves child children teen teens teenager teenagers pupil pupils he she him her");
/** Those whose work it is, and those who do the harm: sentences about them tell the reader nothing to do. */
const THIRD = set(
  `someone somebody anyone people person persons iwf analysts police officer officers ceop childline nspcc company companies firm firms sites
  apps tool tools reportremove takeitdown blackmailer blackmailers offender offenders friends gang gangs who that which
  some many most tool advisor adviser experts nobody none`,
);
const CAUSES = set("let help have get make ask tell want allow watch leave");
const STARTS_CLAUSE = set(
  "if when once until after before because whether where while as than for that who what how why unless till says say said think feel hope know means",
);
const SUBORDINATES = set("if when once until after before because unless where");
const FILLERS = set(
  `please now also just first next then always simply only either quietly later today tonight instead even both do
  can could should must may might will would need needs to have has the a an your their any each every trained
  carefully quickly kindly still maybe perhaps please young 'll other`,
);
const DETERMINERS = set("second the a an your their his her any this that no my our own each every another one's new");
const BREAKS = set(", ; : — ( ) and or then but so because while");
const HARD_BREAKS = set("; : — ( ) but so because while then instead");
const NEGATIONS = set("not never nobody none neither nor without cannot don't won't mustn't shouldn't can't nothing");
/** After these, *not* tells somebody to go ahead. */
const HELD_BACK = set("hesitate forget afraid delay wait mind worry fail only just scared shy");
/** After these, *not* says that something may be done. */
const WRONGS = set("crime illegal wrong against offence problem harmful risk risky");

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Each form of each verb, with the plain one it belongs to and whether it needs a named person before it. */
function verbs(words: string): ReadonlyMap<string, "plain" | "third" | "ing"> {
  const forms = new Map<string, "plain" | "third" | "ing">();
  for (const verb of words.split(" ")) {
    const stem = verb.replace(/e$/, "");
    const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, "$1ie");
    forms.set(verb, "plain");
    forms.set(third.endsWith("es") ? third : `${third}s`, "third");
    forms.set(`${stem}ing`, "ing");
    if (/[^aeiouwy][aeiou][bpmnt]$/.test(verb)) forms.set(`${verb}${verb.at(-1)}ing`, "ing");
  }
  return forms;
}

/** The words and the marks that part them, small letters, with phrases of one meaning made one word. */
function tokensOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/report remove/g, "reportremove")
    .replace(/take it down/g, "takeitdown")
    .replace(/stop it now/g, "stopitnow")
    .replace(/\bno one\b/g, "nobody")
    .replace(/\bwhy not\b/g, "")
    .replace(/\bno (?=adult|parent|teacher|staff|grown-up|carer|person)/g, "nobody ")
    .replace(/\bno (?=need)/g, "not ")
    .replace(/\bno (?:plan|page|step|tool)\b|\bno \w+ (?=can |could |may |will )/g, "nobody ")
    .replace(/\b(?:instead of|rather than|stop(?= \w+ing))/g, "without")
    .replace(
      /\b(?:iwf|trained|their|childline's) (?:staff|people|analysts)|staff at the internet watch foundation/g,
      "analysts",
    )
    .replace(/\b(?:go|scroll|look) through/g, "search")
    .replace(/\bget rid of/g, "delete")
    .replace(/\b(?:hold|hang) on to/g, "save")
    .replace(/\bback (it |the \w+ )?up\b/g, "save $1")
    .replace(/\b(?:take|have|get) a (?:quick |good |close )?(?:look|peek)\b/g, "look")
    .replace(
      /\b(?:take|make|get|grab|keep)s? (?:a |an |some |any )?(?:(?!no\b|only\b)\w+ )?(?:screenshot|screen recording)s?(?: of)?/g,
      "screenshot",
    )
    .replace(
      /\b(?:take|make|keep|get|have)s? (?:a|an|some|another|your own) (?:\w+ )?cop(?:y|ies)(?: of)?/g,
      "copy picture",
    )
    .replace(/\b(?:take|make)s? (?:a|an|some|another|your own) (?:\w+ )?(?:photo|picture|video)s? of/g, "copy picture")
    .replace(/ [-–] /g, " — ");
  return plain.match(/[a-z0-9@]+(?:['-][a-z0-9]+)*|'ll|[,;:()—]/g) ?? [];
}

/** Whether the word at `at` stands under a *not*, whose reach ends where the sentence turns. */
function negated(tokens: readonly string[], at: number): boolean {
  for (let from = at - 1; from >= 0; from--) {
    const token = tokens[from] ?? "";
    if (NEGATIONS.has(token)) {
      const head = tokens.slice(from + 1).filter((one) => !FILLERS.has(one) && one !== "be");
      if (HELD_BACK.has(tokens[from + 1] ?? "") || HELD_BACK.has(head[0] ?? "")) return false;
      if (WRONGS.has(head[0] ?? "")) return false;
      return true;
    }
    if (HARD_BREAKS.has(token)) return false;
    if (token === "and" || token === ",") {
      // A list under one “do not” ends in “or”. A list that ends in “and” may start something new.
      const rest = tokens.slice(from + 1);
      const stop = rest.findIndex((one) => HARD_BREAKS.has(one) || NEGATIONS.has(one));
      const list = stop === -1 ? rest : rest.slice(0, stop);
      const inList = tokens.slice(0, from).some((one, index) => HANDLING.has(one) && underNot(tokens, index));
      if (!inList || !(list.includes("or") || tokens.slice(0, from).includes("or"))) return false;
    }
  }
  return false;
}

/** Whether a *not* stands right before a word, with only small words between. */
function underNot(tokens: readonly string[], at: number): boolean {
  for (let from = at - 1; from >= 0; from--) {
    const token = tokens[from] ?? "";
    if (NEGATIONS.has(token)) return true;
    if (BREAKS.has(token)) return false;
    if (at - from > 6) return false;
  }
  return false;
}

type Doer = "told" | "child" | "third";

/** Who does the word at `at`: the reader, or an adult; the child; or somebody the reader is only told about. */
function doerOf(tokens: readonly string[], at: number, said: boolean): Doer {
  let start = at;
  while (start > 0 && !BREAKS.has(tokens[start - 1] ?? "")) start--;
  for (let index = at - 1; index >= start; index--) {
    const kind = kindOf(tokens[index] ?? "", said);
    if (!kind) continue;
    const lead = tokens.slice(start, index).filter((one) => !FILLERS.has(one));
    const before = lead.at(-1);
    const causes = before !== undefined && CAUSES.has(before);
    if (lead.length === 0 || STARTS_CLAUSE.has(before ?? "") || causes) {
      // “Ask a friend to look” tells an adult to have it done.
      const asked = causes || (["ask", "get", "tell"].includes(lead[0] ?? "") && tokens[at - 1] === "to");
      if (asked && kind === "third" && tokens[index] !== "police" && tokens[index] !== "analysts") return "told";
      return kind;
    }
  }
  if (/^(?:an?|the|this|some|any) \S+ (?:can|could|may|might|will|would)$/.test(tokens.slice(start, at).join(" ")))
    return "third";
  if (/^(?:if |when )?it (?:can|could|may|might|will|would)$/.test(tokens.slice(start, at).join(" "))) return "third";
  const [opens] = tokens.slice(tokens.slice(0, start).findLastIndex((one) => HARD_BREAKS.has(one) && one !== "—") + 1);
  const spoken = tokens[start - 1] === ":" && CHILD.has(tokens[0] ?? "");
  if (spoken || (tokens[at - 1] === "to" && tokens[start - 1] === "," && opens === "they")) return "child";
  const led = tokens.slice(start, at).some((one) => !FILLERS.has(one));
  const joint = tokens[start - 1];
  if (!led && start > 1 && (joint === "and" || joint === "or" || joint === "," || joint === "then")) {
    return startOf(tokens, start - 1, said);
  }
  return "told";
}

/** Who the part before `end` is about, for a verb that shares its subject. */
function startOf(tokens: readonly string[], end: number, said: boolean): Doer {
  let start = end;
  while (start > 0 && !BREAKS.has(tokens[start - 1] ?? "")) start--;
  const [first, second] = tokens.slice(start, end).filter((one) => !FILLERS.has(one));
  if (first === undefined) return start > 1 ? startOf(tokens, start - 1, said) : "told";
  if ((first === "let" || first === "help") && second !== undefined) return kindOf(second, said) ?? "told";
  const kind = kindOf(first, said);
  if (kind && !["them", "him", "her", "me", "us"].includes(first)) {
    // “If they were sent a picture, delete it” tells the reader: the subject stays behind in its own clause.
    const comma = tokens.slice(0, start).findLastIndex((one) => one === "," || HARD_BREAKS.has(one));
    return tokens.slice(comma + 1, end).some((one) => SUBORDINATES.has(one)) ? "told" : kind;
  }
  const joint = tokens[start - 1];
  const isVerb = HANDLING.has(first);
  return isVerb && start > 1 && (joint === "and" || joint === "or" || joint === ",")
    ? startOf(tokens, start - 1, said)
    : "told";
}

function kindOf(token: string, said: boolean): Doer | null {
  if (said && (token === "you" || token === "yourself")) return "child";
  if (ADULT.has(token)) return "told";
  if (CHILD.has(token)) return "child";
  if (THIRD.has(token)) return "third";
  return null;
}

const SURE: ReadonlySet<string> = new Set(
  verbs(
    "look view inspect examine zoom copy screenshot screengrab download forward upload show delete erase destroy save",
  ).keys(),
);
const OPENS: ReadonlySet<string> = new Set(verbs("open look").keys());
/** What shows the picture as soon as it is opened. */
const PAGES = set("page pages post posts album albums link links address addresses fake fakes");

/** Whether an *it* stands for the picture. Where nothing says otherwise, it does. */
function isPicture(sentence: Sentence, tokens: readonly string[], at: number, verb: string): boolean {
  const word = tokens[at] ?? "";
  const opens = OPENS.has(verb);
  if (opens && PAGES.has(word)) return true;
  if (PICTURE.has(word)) return !["story", "call", "calls", "chat", "chats", "game"].includes(tokens[at + 1] ?? "");
  const here = tokens.slice(0, at);
  // One can send a form, but nobody screenshots, copies or deletes “it” and means the telephone.
  const loose = !SURE.has(verb);
  const nearest = [
    here,
    ...splitSentences(sentence.before)
      .reverse()
      .map(({ text }) => tokensOf(text)),
    ...[...sentence.under].reverse().map(tokensOf),
  ];
  for (const words of nearest) {
    if (words.some((one, index) => PICTURE.has(one) && words[index + 1] !== "story")) return true;
    if (opens && words.some((one) => PAGES.has(one))) return true;
    if ((words === here || loose) && words.some((one) => OTHER.has(one))) return false;
  }
  return word === "it";
}

const BETWEEN = set(
  `at for in into on onto up down over out back off of the a an any all each every that this these those their your his
  its our both some nude naked sexual explicit original fake whole same actual again quickly closely straight only exactly , or and
  child's just away`,
);
const RECEIVERS = set("you me us");

/** Where the picture is named after the verb at `at`, or -1. */
function objectOf(sentence: Sentence, tokens: readonly string[], at: number): number {
  const verb = tokens[at] ?? "";
  const wide = PASS.has(verb);
  const opens = OPENS.has(verb);
  for (let index = at + 1; index < tokens.length && index <= at + 12; index++) {
    const token = tokens[index] ?? "";
    if (PICTURE.has(token) || (opens && PAGES.has(token))) return isPicture(sentence, tokens, index, verb) ? index : -1;
    if (token === "it")
      return !/^(?:giv|hand|bring|put|mov)/.test(verb) && isPicture(sentence, tokens, index, verb) ? index : -1;
    if (["them", "one", "this", "that"].includes(token) && !PICTURE.has(tokens[index + 1] ?? "")) {
      const plural = tokens.slice(0, at).some((one) => PICTURE.has(one) && one.endsWith("s"));
      if (token === "them" && plural) return index;
      if (!wide && !BETWEEN.has(token)) return -1;
      continue;
    }
    if (
      token === "what" &&
      tokens.slice(index, index + 4).some((one) => ["found", "saw", "sent", "shared", "shown", "posted"].includes(one))
    )
      return index;
    // A comma, *or* or *and* leads on to another verb of the same list, or to the picture beside another thing.
    const onTo = tokens.slice(index + 1, index + 3);
    if ([",", "or", "and"].includes(token) && !HANDLING.has(onTo[0] ?? "") && !onTo.some((one) => PICTURE.has(one))) {
      return -1;
    }
    if (BETWEEN.has(token) || HANDLING.has(token) || token.endsWith("'s")) continue;
    if (wide && index <= at + 6 && !BREAKS.has(token)) continue;
    return -1;
  }
  return -1;
}

/** Whether the sentence only asks something. A way of asking somebody to act does not count. */
function onlyAsks(text: string): boolean {
  return (
    /\?["”’)]*$/.test(text) &&
    !/\b(?:why not|how about|what about|(?:can|could|would|will) (?:you|someone)|please)\b/i.test(text)
  );
}

/** Whether a verb stands after *before you*, *if anyone*, *until you* or the like, where nobody is told to do it. */
function conditional(tokens: readonly string[], at: number): boolean {
  const lead = tokens.slice(Math.max(0, at - 4), at);
  const word = lead.findLastIndex((one) => ["before", "until", "if", "whether", "unless"].includes(one));
  return (
    word !== -1 &&
    lead.slice(word + 1).every((one) => kindOf(one, false) !== null || ["a", "an", "any", "ever"].includes(one))
  );
}

/**
 * Whether a verb only names a crime or a threat (“it is a crime to send it”), or is another's advice in one of the
 * texts that weigh advice (“an older page says to search”).
 */
function toldOf(sentence: Sentence, tokens: readonly string[], at: number): boolean {
  const start = tokens.slice(0, at).findLastIndex((one) => HARD_BREAKS.has(one)) + 1;
  const stop = tokens.findIndex((one, index) => index > at && HARD_BREAKS.has(one));
  const part = [...tokens.slice(start, at), "…", ...tokens.slice(at + 1, stop === -1 ? tokens.length : stop)].join(" ");
  const wrong =
    /\b(?:crime|offence|illegal|against the law|break(?:s|ing)? the law|threat(?:s|en|ens|ening|ened)?|forc(?:e|es|ing|ed))\b/;
  if (wrong.test(part) && !/\b(?:not|never|no|isn't)\b(?: \w+)? (?:crime|offence|illegal|against)/.test(part)) {
    return true;
  }
  if (!sentence.id.startsWith("differ-") && sentence.id !== "how-this-site-decides") return false;
  const lead = tokens.slice(0, at);
  return (
    lead.some((one) => ["says", "said", "say", "tell", "tells"].includes(one)) &&
    !["we", "you", "i"].some((one) => lead.includes(one))
  );
}

interface Act {
  readonly doer: Doer;
  readonly verb: string;
  readonly at: number;
  readonly object: number;
  readonly tokens: readonly string[];
}

/** Every place where one of `family` is done to the picture, and not under a *not*. */
function acts(sentence: Sentence, family: ReadonlyMap<string, "plain" | "third" | "ing">): Act[] {
  if (onlyAsks(sentence.text)) return [];
  const tokens = tokensOf(sentence.text);
  return tokens.flatMap((verb, at) => {
    const form = family.get(verb);
    if (!form || negated(tokens, at) || conditional(tokens, at)) return [];
    const before = tokens[at - 1] ?? "";
    if (before === "to" && ["when", "what", "who", "whether", "which", "whom"].includes(tokens[at - 2] ?? ""))
      return [];
    if ((DETERMINERS.has(before) || before.endsWith("'s")) && form !== "ing") return [];
    if (["who", "that", "which"].includes(before) || toldOf(sentence, tokens, at)) return [];
    const doer =
      sentence.ofService && CHILD.has(tokens[0] ?? "") ? "third" : doerOf(tokens, at, sentence.said ?? false);
    if (form === "ing" && !["by", "try", "start", "consider", "recommend", "suggest", "worth"].includes(before))
      return [];
    if (form === "third" && (doer !== "told" || !tokens.slice(Math.max(0, at - 3), at).some((one) => ADULT.has(one))))
      return [];
    return [{ doer, verb, at, object: objectOf(sentence, tokens, at), tokens }];
  });
}

const KEPT_IN_PLACE = set("where as there private short secret safe warm");

/** Whether nothing follows the verb that could be what it is done to. */
function bare(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined ||
    BREAKS.has(next) ||
    ["again", "to", "first", "once", "yet", "before", "now", "in"].includes(next)
  );
}

/** “To look” tells nobody, unless somebody may, must or had better. */
function mayBeTold(tokens: readonly string[], at: number): boolean {
  const better = ["fine", "ok", "okay", "safe", "best", "need", "have", "want", "right", "helps", "better"];
  return tokens[at - 1] !== "to" || better.includes(tokens[at - 2] ?? "");
}

function looks(sentence: Sentence): boolean {
  if (everyMatch(sentence, /\breverse image search\b|\bzoom in (?:to|on)\b/gi)) return true;
  return acts(sentence, LOOK).some(({ doer, verb, at, object, tokens }) => {
    if (doer === "told" && verb === "look" && bare(tokens, at) && mayBeTold(tokens, at)) return true;
    const screen = /^(?:watch|look)/.test(verb) && tokens.slice(at + 1, at + 5).includes("screen");
    return doer === "told" && (object !== -1 || (screen && !/^(?:away)/.test(tokens[at + 1] ?? "")));
  });
}

function copies(sentence: Sentence): boolean {
  return acts(sentence, COPY).some(({ doer, verb, at, object, tokens }) => {
    if (verb.startsWith("screenshot") || verb.startsWith("screen")) {
      const near = tokens.slice(at + 1, at + 6);
      const wordsOnly = near.some((one) => /^(?:words?|usernames?|profiles?|names?)$/.test(one));
      return !wordsOnly || near.some((one) => PICTURE.has(one));
    }
    if (doer !== "told") return false;
    const whole = tokens.slice(at + 1, at + 3).some((one) => ["screen", "chat", "everything"].includes(one));
    if (whole && /^(?:record|photograph|film|capture|save|copy|download)$/.test(verb)) return true;
    if (object === -1) return false;
    const after = tokens[object + 1] ?? "";
    if (verb.startsWith("keep") || verb === "record") {
      const proof = tokens.slice(object + 1).some((one) => ["evidence", "proof", "case", "your"].includes(one));
      return (
        proof || (PICTURE.has(tokens[object] ?? "") && !KEPT_IN_PLACE.has(after) && tokens[object + 2] !== "place")
      );
    }
    return true;
  });
}

function passesOn(sentence: Sentence): boolean {
  return acts(sentence, PASS).some(({ doer, verb, object, tokens }) => {
    if (object === -1) return false;
    if (verb.startsWith("pass"))
      return doer === "told" && /^(?:on|round|around|along|to)$/.test(tokens[object + 1] ?? tokens[object - 1] ?? "");
    if (doer === "told") return true;
    const after = tokens.slice(object + 1, object + 6);
    return (
      doer === "child" &&
      (after[0] === "to" || after[0] === "with") &&
      after.some((one) => ADULT.has(one) || one === "police")
    );
  });
}

/** A child asked to show or send it to an adult. */
function childShows(sentence: Sentence): boolean {
  if (
    everyMatch(
      sentence,
      /\b(?:open|show|bring up|pull up)s? (?:it|the (?:picture|image|photo|video)) (?:in front of you|with you|while you watch|so (?:that )?you can see)\b/gi,
    )
  ) {
    return true;
  }
  return acts(sentence, verbs("show send forward text email give hand airdrop")).some(({ at, object, tokens }) => {
    const to = tokens.slice(at + 1, at + 4);
    return object !== -1 && to.some((one) => RECEIVERS.has(one)) && !to.includes("how");
  });
}

function deletes(sentence: Sentence): boolean {
  return acts(sentence, DELETE).some(({ doer, at, object, tokens }) => {
    if (doer !== "told") return false;
    const near = tokens.slice(at + 1, at + 7).filter((one) => !FILLERS.has(one) && one !== "or" && one !== "close");
    if (/^(?:delete|erase|wipe|destroy)$/.test(tokens[at] ?? "") && bare(tokens, at)) return true;
    return (
      object !== -1 ||
      (tokens[at + 1] !== "your" &&
        near
          .slice(0, 2)
          .some((one) =>
            /^(?:everything|anything|thing|one|all|devices?|chats?|messages?|accounts?|apps?|history|thread|conversation|phone)$/.test(
              one,
            ),
          ))
    );
  });
}

const BARGAIN =
  /\b(?:(?:bargain|negotiate|haggle)\b|offer (?:them|him|her|the person|the blackmailer)|a (?:small|smaller|part|token|first) (?:payment|amount|sum)|(?:sending|buying|paying) (?:them )?(?:a gift card|gift cards|money)|(?:send|give|transfer) (?:them |him |her )?(?=£\d))/gi;

function pays(sentence: Sentence): boolean {
  if (onlyAsks(sentence.text)) return false;
  if (everyMatch(sentence, BARGAIN)) return true;
  const tokens = tokensOf(sentence.text);
  return tokens.some((token, at) => {
    const next = tokens.slice(at + 1, at + 5);
    const money =
      next.some((one) => /^(?:money|cash|bitcoin|crypto|vouchers?|payment)$/.test(one)) ||
      next.join(" ").includes("gift card");
    const paying =
      (token === "pay" || token === "pays") && !["nothing", "no", "attention", "back"].includes(next[0] ?? "");
    const sending = ["send", "transfer", "give", "buy", "offer"].includes(token) && money && !next.includes("no");
    if (!paying && !sending) return false;
    if (negated(tokens, at) || conditional(tokens, at) || DETERMINERS.has(tokens[at - 1] ?? "")) return false;
    const clause = tokens.slice(
      tokens.slice(0, at).findLastIndex((one) => one === "," || HARD_BREAKS.has(one)) + 1,
      at,
    );
    const lead = clause.some((one) => ["if", "unless", "when", "says", "say", "told", "wants", "want"].includes(one));
    const doer = doerOf(tokens, at, false);
    return !lead && doer !== "third" && (doer === "told" || token !== "offer");
  });
}

const POSE =
  /\b(?:pretend(?:ing)? (?:to be|you|that)|keep (?:them|him|her|the person) talking|play(?:ing)? along|(?:act as|be) bait|set a trap|answer \w+(?: \w+)? as your (?:son|daughter|child)|pos(?:e|ing) as|impersonate|(?:act|writ(?:e|ing)|repl(?:y|ying)|answer(?:ing)?|messag(?:e|ing)|chat(?:ting)?|text(?:ing)?|speak|talk|log in|sign in|go on)(?: back)?(?: to \w+| to the \w+)?(?: from your child's phone,)? (?:as (?:if|though) you (?:were|are)|as|like) (?:them|your child|the child|him|her|a child|a teenager|bait)|(?:from|using|use) (?:their|your child's|the child's) account|in (?:their|your child's) name)\b/gi;

function poses(sentence: Sentence): boolean {
  return everyMatch(sentence, POSE);
}

const CHASE =
  /\b(?:let (?:the person|the blackmailer|the sender) know|find out who (?:they are|he is|she is)|(?:message|ring|call|text|contact|meet|visit|find|track down|go (?:round )?to|speak to|have it out with|name and shame|get back at|tell) (?:the |that |this )?(?:person(?! you\b)|blackmailer|offender|groomer|abuser|sender|scammer|other famil(?:y|ies)|other parents?|other (?:child|boy|girl|pupil)'s (?:parents?|family)|(?:boy|girl)'s parents?))\b/gi;

function confronts(sentence: Sentence): boolean {
  const told = acts(sentence, CONFRONT).some(({ doer, verb, at, tokens }) => {
    const object = tokens.slice(at + 1, at + 4);
    const fine = /^warn/.test(verb) && object.some((one) => ["friends", "police", "school"].includes(one));
    return doer === "told" && !fine;
  });
  const helper = /\b(?:social worker|looks after|responsible|in charge|doctor|solicitor)\b/i;
  const known =
    helper.test(sentence.text) || (/\bthat person\b/i.test(sentence.text) && helper.test(sentence.under.join(" ")));
  return told || (!known && everyMatch(sentence, CHASE));
}

/** Whether a phrase is there, told to the reader, and not under a *not*. */
function everyMatch(sentence: Sentence, phrase: RegExp): boolean {
  if (onlyAsks(sentence.text)) return false;
  const text = sentence.text.replaceAll("’", "'");
  return [...text.matchAll(phrase)].some((match) => {
    const tokens = tokensOf(text);
    const at = tokensOf(text.slice(0, match.index)).length;
    return !negated(tokens, at) && !conditional(tokens, at) && doerOf(tokens, at, sentence.said ?? false) !== "third";
  });
}

// ---- claims that must not be made

/** Words of denial, or of care, that make a claim one the sentence does not make. */
const DENIES =
  /\b(?:not|never|no|nobody|neither|nor|cannot|can't|don't|won't|isn't|without|nothing|unlikely|wrong|untrue|myth)\b/i;
const NO_PROMISE = /\b(?:promise|guarantee|nobody can|no one can|cannot be sure|nobody knows)\b/i;

function claims(phrase: RegExp, unless?: RegExp): (sentence: Sentence) => boolean {
  return ({ text }) => {
    const plain = text.replaceAll("’", "'");
    return phrase.test(plain) && !unless?.test(plain);
  };
}

/** As `claims`, for a sentence that names a service or stands in its entry. */
function claimsOf(name: RegExp, id: string, phrase: RegExp, unless?: RegExp): (sentence: Sentence) => boolean {
  const says = claims(phrase, unless);
  return (sentence) => (sentence.id === id || name.test(sentence.text)) && says(sentence);
}

/** Words of one law or police system, said where another nation's readers could take them for their own. */
function onlyIn(phrase: RegExp, nations: readonly string[], unless: RegExp): (sentence: Sentence) => boolean {
  return (sentence) => {
    if (!phrase.test(sentence.text) || unless.test(sentence.text)) return false;
    const shown = sentence.nations ?? (sentence.id.startsWith("law-") ? [sentence.id.slice("law-".length)] : null);
    return shown === null || shown.some((nation) => !nations.includes(nation));
  };
}

const CEOP = /\bCEOP\b/;
const REMOVE = /Report Remove/;

/** Every row. The rows after `conceals` are the dossier's list of claims never to make, in its order. */
export const UNSAFE: readonly UnsafeRow[] = [
  {
    id: "looks",
    says: "It tells an adult to look at the picture. Say do not, or let the child be the one who acts.",
    test: looks,
    source: "ukcis-overview",
  },
  {
    id: "copies",
    says: "It has the picture copied, kept or put in a screenshot. Say do not, or say that names and words are written by hand.",
    test: copies,
    source: "cps-mou",
  },
  {
    id: "passes-on",
    says: "It has the picture sent or shown to somebody. Say do not; police and IWF fetch what they need.",
    test: passesOn,
    source: "cps-iioc",
  },
  {
    id: "child-shows",
    says: "It has the child show or send the picture to an adult. Say do not.",
    test: childShows,
    source: "ukcis-overview",
  },
  {
    id: "deletes",
    says: "It tells an adult to delete. Say do not, or say when the child does it.",
    test: deletes,
    source: "nca-alert-ywu",
  },
  {
    id: "pays",
    says: "It has somebody pay. Say do not pay.",
    test: pays,
    source: "nca-alert-ywu",
  },
  {
    id: "poses",
    says: "It has an adult write or act as the child. Say do not.",
    test: poses,
    source: "nca-alert-ywu",
  },
  {
    id: "confronts",
    says: "It has somebody confronted, warned or sought out. Say do not; the police or the school does that.",
    test: confronts,
    source: "ceoped-reporting",
  },
  {
    id: "handled",
    says: "It has the picture handled without saying by whom. Say who, or ask who should.",
    test: claims(
      /\b(?:picture|image|photo|video|nude|it|copy|copies) (?:must|should|can|may|needs? to|has to|have to) (?:then |now |also )?be (?:deleted|sent|copied|saved|forwarded|shown|screenshotted|uploaded|printed|shared|emailed)/i,
      /\b(?:ask|asks|what|who|whom|not|never|(?<!at )once|until|nobody|before|about when)\b/i,
    ),
    source: "cps-mou",
  },
  {
    id: "conceals",
    says: "It holds a letter or a mark that hides words from this check. Type the plain letter.",
    test: claims(
      /&#?\w+;|\\|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|(?!\p{Script=Latin}|\p{Script=Common})\p{L}/u,
    ),
    source: "cps-mou",
  },
  {
    id: "criminal-record",
    says: "A child who sends a nude does not usually get a criminal record. Say unlikely, and why.",
    test: claims(
      /\b(?:will|'ll|going to|means?|means? that)\b.*\b(?:criminal record|sex offenders?['’]? register)/i,
      DENIES,
    ),
    source: "npcc-2016",
  },
  {
    id: "nothing-recorded",
    says: "Nobody can say that nothing is recorded. Say that a report may be kept, and that a later check is unlikely to show it.",
    test: (sentence) =>
      claims(
        /\b(?:nothing|no record|never|not ever|won't|will not)\b[^.]{0,30}\b(?:recorded|be a record|on (?:a |the |their )?record|show(?:s|n)? (?:up )?on (?:a |an |the |any )?(?:\w+ )?(?:check|DBS))\b/i,
        NO_PROMISE,
      )(sentence) &&
      !sentence.under.some((one) => NO_PROMISE.test(one)) &&
      !/\bdo not keep\b/i.test(sentence.text),
    source: "outcome21-mag",
  },
  {
    id: "legal-at-16",
    says: "A nude of anyone under 18 is illegal. Sixteen is the age for sex, not for pictures.",
    test: claims(
      /\b(?:legal|lawful|allowed|fine|ok|okay|not (?:illegal|against the law|a crime))\b.*\b(?:16|sixteen)\b|\b(?:16|sixteen)\b.*\b(?:legal|lawful|allowed|fine|ok|okay|not (?:illegal|against the law|a crime))\b/i,
      /\b(?:sex|seeing|relationship|consent|18|eighteen|illegal for|married|partners?)\b/i,
    ),
    source: "cps-iioc",
  },
  {
    id: "only-if-shared",
    says: "Making and having it are against the law too, not only sharing it.",
    test: claims(
      /\b(?:only (?:illegal|against the law|a crime|an offence) (?:if|when)|(?:legal|not a crime|not illegal) (?:unless|if|until) .*(?:shared|passed on|stranger))/i,
    ),
    source: "cps-iioc",
  },
  {
    id: "screenshot-evidence",
    says: "A screenshot of it is a new illegal picture. Say that words and names are written by hand.",
    test: claims(/\bscreenshots?\b.*\b(?:evidence|proof)\b|\b(?:evidence|proof)\b.*\bscreenshots?\b/i, DENIES),
    source: "cps-mou",
  },
  {
    id: "delete-at-once",
    says: "Whether it is deleted depends on what happened. Say when, and who.",
    test: (sentence) =>
      claims(
        /\b(?:delete|erase|wipe)s? (?:everything|it all|all of it|all the|(?:it|the pictures?|the chat) (?:now|at once|straight away|right away|immediately))/i,
        DENIES,
      )(sentence) && !onlyAsks(sentence.text),
    source: "nca-alert-ywu",
  },
  {
    id: "kept-as-evidence",
    says: "To keep it as evidence is to have it and to make it. Say that it stays where it is.",
    test: claims(
      /\b(?:keep|save|store)s?\b[^.]*\b(?:(?:as|for) (?:evidence|proof|the police)|on your (?:own )?(?:phone|computer|laptop|tablet|cloud))\b/i,
      /\b(?:not|never|words|note|notes|names?|usernames?|nothing|Ofcom)\b/i,
    ),
    source: "cps-iioc",
  },
  {
    id: "every-phone",
    says: "Police do not take every phone, and the name on the contract does not make anyone guilty.",
    test: claims(
      /\b(?:take|seize|want)s? (?:all|every|each) (?:of )?(?:the |your )?(?:phone|device)|\b(?:contract holder|pays the bill|name on the contract)\b/i,
      DENIES,
    ),
    source: "corker",
  },
  {
    id: "ceop-anonymous",
    says: "A report to CEOP is a report to police and cannot be anonymous.",
    test: claimsOf(
      CEOP,
      "ceop-report",
      /\banonymous|\b(?:need not|do not (?:need|have) to|don't have to|without)\b[^.]*\bnames?\b|\bno name\b/i,
      /\b(?:cannot|can't|not|never|isn't) (?:be |an? )?anonymous|anonymous(?:ly)? (?:is not|cannot)/i,
    ),
    source: "ceop-parent-report",
  },
  {
    id: "ceop-bullying",
    says: "CEOP does not deal with bullying, hacking or fake accounts.",
    test: claimsOf(
      CEOP,
      "ceop-report",
      /\b(?:bully|bullying|hack(?:ed|ing)?|fake accounts?|fake profiles?)\b/i,
      DENIES,
    ),
    source: "hitchams-ceop",
  },
  {
    id: "will-be-removed",
    says: "Nobody can promise that it goes. Say what the service asks for or works towards.",
    test: claims(
      /\b(?:will|'ll|always|is going to|can guarantee to|get|gets)\b(?: \w+){0,2} (?:be )?(?:removed|taken down|gone|deleted from|wiped|disappear|come down|remove(?:s|d)? (?:it|the|every|all)|take(?:s|n)? (?:it|the picture|every copy) down)\b/i,
      /\b(?:not|never|nobody|neither|cannot|may|can(?! guarantee)|promise|help|asks?|works?|to get|if|when)\b/i,
    ),
    source: "iwf-rr",
  },
  {
    id: "removal-needs-id",
    says: "Sources differ on whether Report Remove needs ID. Say that it may be offered, and that the screen says.",
    test: claimsOf(
      REMOVE,
      "report-remove",
      /\b(?:needs?|requires?|must (?:show|give|have|prove)|never (?:needs?|asks?)|does not (?:need|ask)|no|without)\b[^.]*\b(?:ID|identity|passport|proof of age)\b/i,
      /\b(?:may|might|whether|if)\b/i,
    ),
    source: "nspcc-learning-rr",
  },
  {
    id: "removal-never-seen",
    says: "IWF staff look at what is sent to Report Remove. It is Take It Down where nobody does.",
    test: (sentence) => {
      const unseen = /\b(?:nobody|no one|never|not|without)\b[^.]*\b(?:sees?|looks?(?:ing)?|views?|seen|looked at)\b/i;
      const tool = [...sentence.before.matchAll(/Report Remove|Take It Down/g)].at(-1)?.[0] ?? "";
      const bare = /^(?:nobody|no one) (?:looks|sees|views)/i.test(sentence.text) && REMOVE.test(tool);
      const named = sentence.id === "report-remove" || /Report Remove|\bIWF\b/.test(sentence.text);
      const aboutAdults = /\b(?:you|do not|adult|only the child|staff look)\b/i.test(sentence.text);
      return bare || (named && unseen.test(sentence.text) && !/Take It Down/.test(sentence.text) && !aboutAdults);
    },
    source: "iwf-rr",
  },
  {
    id: "adults-services",
    says: "StopNCII and the Revenge Porn Helpline are for people over 18. Do not send anyone there for a child.",
    test: claims(
      /StopNCII|Revenge Porn Helpline/i,
      /\b(?:18|adults?|not|only|over-18s?|never)\b|^(?:StopNCII|Revenge Porn Helpline)$/i,
    ),
    source: "rph",
  },
  {
    id: "online-safety-act-fakes",
    says: "Fakes of children were against the law before the Online Safety Act.",
    test: claims(/Online Safety Act\b.*\b(?:made|makes|bans?|banned|outlaw\w*|new crime)\b/i, DENIES),
    source: "osa-2025",
  },
  {
    id: "data-act-children",
    says: "The offence in the Data (Use and Access) Act covers pictures of adults.",
    test: claims(/Data \(Use and Access\)/i, /\badults?\b/i),
    source: "dua-138",
  },
  {
    id: "revenge-porn",
    says: "Do not call it revenge porn: not of a child, and the law of that name is replaced.",
    test: claims(/revenge porn(?! helpline)/i),
    source: "weq-ncii",
  },
  {
    id: "outcome-21",
    says: 'Outcome 21 is for England and Wales only. Put it inside <Nation is="england wales">.',
    test: onlyIn(
      /\bOutcome 21\b/i,
      ["england", "wales"],
      /\b(?:not|no|never)\b[^.]*Outcome 21|Outcome 21\b[^.]*\b(?:not used|does not)\b|England and Wales|read about/i,
    ),
    source: "outcome21-mag",
  },
  {
    id: "age-of-responsibility",
    says: "It is 10 in England, Wales and Northern Ireland, and 12 in Scotland.",
    test: (sentence) => {
      const { text } = sentence;
      if (!/criminal responsibility|(?:cannot|can) be (?:charged|prosecuted)/i.test(text)) return false;
      if (/\b(?:8|eight)\b/i.test(text)) return true;
      if (!/\b(?:10|ten)\b/i.test(text) || /\b(?:12|twelve)\b/i.test(text)) return false;
      return onlyIn(/./, ["england", "wales", "northern-ireland"], /England|Northern Ireland/)(sentence);
    },
    source: "scot-aocr",
  },
  {
    id: "consent-17",
    says: "The age of consent in Northern Ireland is 16.",
    test: claims(
      /\bconsent\b.*\b(?:17|seventeen)\b|\b(?:17|seventeen)\b.*\bconsent\b/i,
      /\b(?:no longer|was|until 200\d|16)\b/i,
    ),
    source: "sbni-law",
  },
  {
    id: "section-66",
    says: 'Sections 66A and 66B are for England and Wales only. Put them inside <Nation is="england wales">.',
    test: onlyIn(/\bsections? 66[AB]|\b66[AB]\b/i, ["england", "wales"], /England and Wales|\bnot\b/i),
    source: "cps-iioc",
  },
  {
    id: "theft-act",
    says: "The Theft Act 1968 is for England and Wales; Northern Ireland has its own, and Scotland has extortion.",
    test: (sentence) =>
      /Theft Act \(Northern Ireland\)|Theft Act \(NI\)/i.test(sentence.text)
        ? onlyIn(/Theft Act/i, ["northern-ireland"], /^$/)(sentence)
        : onlyIn(/Theft Act/i, ["england", "wales"], /^$/)(sentence),
    source: "sbni-law",
  },
  {
    id: "school-must-police",
    says: "Schools call the police when the guidance says so, not every time.",
    test: claims(
      /\bschools?\b.*\b(?:must|has to|have to|always|will)\b.*\b(?:call|ring|tell|involve|report (?:it )?to) (?:in )?the police\b.*\b(?:every|always|each|any|all)\b|\bschools?\b (?:must |has to |have to |will )?always (?:call|ring|tell|report (?:it )?to) the police/i,
      DENIES,
    ),
    source: "ukcis-overview",
  },
  {
    id: "staff-look",
    says: "School staff avoid looking at it.",
    test: claims(
      /\b(?:teachers?|staff|schools?|heads?)\b[^.]*\b(?:may|can|are allowed to|is allowed to|have to|must|need to|should) (?:look at|view|see|check|search for|open)\b[^.]*\b(?:it|picture|image|photo|nude|video)/i,
      DENIES,
    ),
    source: "ukcis-overview",
  },
  {
    id: "paying-stops",
    says: "Paying mostly brings more demands.",
    test: claims(
      /\bpay(?:s|ing|ment|ments)?\b[^.]*\b(?:stops?|stopped|goes? away|leaves? (?:them|you) alone|ends? it|makes? it end|keeps? it private)\b/i,
      /\b(?:not|never|no|nothing|does not|rarely|try to stop|and stop|stop all|you wanted|was a way)\b/i,
    ),
    source: "nca-alert-ywu",
  },
  {
    id: "will-they-post",
    says: "Nobody can say whether they post it. Promise neither.",
    test: claims(
      /\b(?:they|he|she|blackmailers?|the person|scammers?)\b (?:(?:will|'ll|would|won't|do not|don't) )?(?:always|never|definitely|certainly|not really) (?:\w+ )?(?:post|share|send|publish|carry|do)\b|\b(?:if|when|once) (?:you|they) (?:report|block|tell)\b[^.]*\b(?:they|he|she) will (?:post|share|send|publish)\b|\bthey (?:won't|will not) (?:really )?(?:post|share|publish|send) it\b/i,
      /\b(?:some|nobody|promise|say|says|said|agree|you never)\b/i,
    ),
    source: "nca-alert-ywu",
  },
  {
    id: "it-disappears",
    says: "Pictures that vanish can be captured.",
    test: claims(
      /\b(?:snap\w*|disappear\w*|vanish\w*)\b[^.]*\b(?:no harm|harmless|safe|nothing to worry|gone for good|cannot be (?:saved|kept))/i,
      /\b(?:not (?:safe|harmless)|keep)\b/i,
    ),
    source: "snap-safety",
  },
  {
    id: "child-is-offender",
    says: "A child who was blackmailed, groomed or pushed is the one who was harmed.",
    test: claims(
      /\b(?:your child|they|the child|he|she|children)\b (?:is|are|was|were|become|becomes) (?:also )?(?:an? )?(?:offenders?|complicit|criminals?|to blame|guilty|sex offenders?)\b/i,
      DENIES,
    ),
    source: "iwf-sextortion-parents",
  },
  {
    id: "under-16-ban",
    says: "The planned rule is a duty on platforms. A child breaks no law.",
    test: claims(
      /\bunder[- ]?16s?\b[^.]*\b(?:social media|platforms?|accounts?|apps?)\b[^.]*\b(?:breaking the law|against the law|illegal|a crime|an offence)\b/i,
      /\b(?:not|no|nude|picture|image|pictures)\b/i,
    ),
    source: "smban-legal",
  },
];
