import { FLOW } from "../flow/flow.ts";
import { placeForOptions } from "../flow/paths.ts";
import { RULES } from "../flow/rules.ts";
import { STEPS, type Step } from "../flow/steps.ts";
import { DRAFT_TALKS, TALKS } from "../talks/talks.ts";
import { checkContacts } from "./check-contacts.ts";
import { checkHours } from "./check-hours.ts";
import { checkHouseWords, checkShortForms } from "./check-house-words.ts";
import { checkKits } from "./check-kits.ts";
import { checkReading } from "./check-reading.ts";
import { checkRetired } from "./check-retired.ts";
import { checkSlides } from "./check-slides.ts";
import { checkTalks } from "./check-talks.ts";
import { ContentError } from "./content-error.ts";
import { type Ordered, sameKeys, samePlaces, unknownSources, wrongOrder } from "./cross-checks.ts";
import { flowDiagram } from "./flow-diagram.ts";
import { ENGLISH } from "./language.ts";
import { Content, KINDS } from "./load.ts";
import { checkOwnWords } from "./own-words.ts";
import { guideKind, INDEX, SECTIONS } from "./sections.ts";
import { checkSettledRules } from "./settled-rules.ts";
import { unsafeWords, wordsByFile } from "./unsafe-words.ts";
import { wordsToAChild } from "./words-to-a-child.ts";

/** The folders whose files must be exactly what the flow names: no file missing, none left over. */
const NAMED_BY_FLOW: Readonly<Record<"steps" | "panels" | "questions", readonly string[]>> = {
  steps: FLOW.steps.map((step) => step.id),
  panels: FLOW.panels.map((panel) => panel.id),
  questions: [...Object.keys(FLOW.questions), ...FLOW.refinements.map((refinement) => refinement.id)],
};

const DRAFT_STEPS: readonly string[] = STEPS.filter((step: Step) => step.draft).map(({ id }) => id);

/**
 * Reads and compiles every content file and checks each against the others and the flow. What knows English only is left
 * out for another language: `ENGLISH_ONLY` names it.
 *
 * @returns every problem found, each naming its file, field or line, and what to do; empty when all is well
 */
export async function checkContent(content: Content): Promise<ContentError[]> {
  const found: ContentError[] = [];
  const isEnglish = content.locale === ENGLISH.folder;
  const attempt = async <T>(work: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      found.push(error);
      return null;
    }
  };

  const facts = await attempt(() => ({
    contacts: content.contacts,
    contactWords: content.contactWords,
    platforms: content.platforms,
    platformWords: content.platformWords,
    bankHolidays: content.bankHolidays,
    security: content.security,
    sources: content.sources,
    terms: content.terms,
    search: content.searchWords,
  }));
  if (!facts) return found;

  sameKeys(
    found,
    `content/${content.locale}/contacts.json`,
    Object.keys(facts.contactWords),
    Object.keys(facts.contacts),
    "content/contacts.json",
  );
  sameKeys(
    found,
    `content/${content.locale}/platforms.json`,
    Object.keys(facts.platformWords),
    Object.keys(facts.platforms),
    "content/platforms.json",
  );
  for (const [file, entries] of [
    ["content/contacts.json", facts.contacts],
    ["content/platforms.json", facts.platforms],
  ] as const) {
    for (const [id, entry] of Object.entries(entries)) {
      unknownSources(found, file, `${id}.sources`, entry.sources, facts.sources);
      wrongOrder(found, file, id, entry);
    }
  }

  found.push(...checkContacts(content));

  await attempt(() => content.flowWords);
  const sentences = await attempt(() => content.ruleWords);
  if (sentences) {
    const rules = RULES.map(({ id }) => id);
    sameKeys(found, `content/${content.locale}/rules.json`, Object.keys(sentences), rules, "lib/flow/rules.ts");
  }

  for (const id of content.sharedIds) {
    const file = content.sharedFile(id);
    const document = await attempt(() => content.shared(id));
    if (!document) continue;
    unknownSources(found, file, "sources", document.words.sources, facts.sources);
    wrongOrder(found, file, "", document.words);
    if (!content.isShared(id))
      found.push(new ContentError(file, ["No text names it. Name it, or take this file away."]));
  }

  for (const kind of KINDS) {
    const ids = content.ids(kind);
    const named = kind === "steps" || kind === "panels" || kind === "questions" ? NAMED_BY_FLOW[kind] : ids;
    // With the drafts, a step that somebody is still writing is one of the flow's.
    const wanted = kind === "steps" && content.drafts ? [...named, ...DRAFT_STEPS] : named;
    for (const id of ids) {
      if (kind === "steps" && !wanted.includes(id) && DRAFT_STEPS.includes(id)) {
        found.push(new ContentError("lib/flow/steps.ts", [`${id}: take draft out of its row too.`]));
      } else if (!wanted.includes(id)) {
        found.push(
          new ContentError(content.fileOf(kind, id), [
            `lib/flow names no ${id}. Take this file away, or add it to lib/flow/${kind}.ts.`,
          ]),
        );
      }
    }
    for (const id of wanted) {
      await attempt(() => {
        const file = content.fileOf(kind, id);
        if (content.drafts || !content.isDraft(file)) return;
        throw new ContentError(file, ["draft: take the line out; its row in lib/flow/steps.ts is no draft."]);
      });
      const document = await attempt(() => content.document(kind, id));
      if (!document) continue;
      const { file, words } = document;
      unknownSources(found, file, "sources", words.sources, facts.sources);
      wrongOrder(found, file, "", words);
      if (document.body !== "") await attempt(() => content.compiled(kind, id));
      if (isEnglish && (kind === "steps" || kind === "panels")) sayChild(found, file, document.body);
    }
  }

  for (const [id, question] of Object.entries(FLOW.questions)) {
    const document = await attempt(() => content.document("questions", id));
    if (!document) continue;
    const { file, words } = document;
    sameKeys(
      found,
      file,
      Object.keys(words.options),
      question.options.map((option) => option.id),
      "lib/flow/questions.ts",
      "options.",
    );
    if ((question.first === undefined) !== (words.crisis === undefined)) {
      const says = question.first
        ? "crisis: write its title, lead and next; help stands above this question."
        : "crisis: take it out; lib/flow/questions.ts puts no help above this question.";
      found.push(new ContentError(file, [says]));
    }
    const groups = [...new Set(question.options.flatMap((option) => (option.group ? [option.group] : [])))];
    sameKeys(found, file, Object.keys(words.groups ?? {}), groups, "lib/flow/questions.ts", "groups.");
  }
  for (const refinement of FLOW.refinements) {
    const document = await attempt(() => content.document("questions", refinement.id));
    if (document) {
      const options = refinement.options.map((option) => option.segment);
      sameKeys(found, document.file, Object.keys(document.words.options), options, "lib/flow/questions.ts", "options.");
    }
  }

  const map = found.length === 0 ? await attempt(() => flowDiagram(content)) : null;
  for (const { question, says } of map?.faults ?? []) {
    found.push(new ContentError(content.fileOf("questions", question), [says]));
  }

  for (const panel of FLOW.panels.filter((one) => one.section === "picture")) {
    const document = await attempt(() => content.document("panels", panel.id));
    if (document && !document.words.answer) {
      found.push(
        new ContentError(document.file, [
          "answer: write the settled answer in one line; every picture panel needs it.",
        ]),
      );
    }
  }

  for (const id of content.ids("situations")) {
    const document = await attempt(() => content.document("situations", id));
    if (!document) continue;
    const { file, words } = document;
    const enters = placeForOptions(FLOW, words.enters);
    const usual = placeForOptions(FLOW, words.usual);
    if (!enters || !("question" in enters.at)) {
      found.push(
        new ContentError(file, [
          `enters: the answers ${words.enters.join(", ")} do not lead to a question. See lib/flow/questions.ts.`,
        ]),
      );
    }
    if (!usual || !("plan" in usual.at)) {
      found.push(
        new ContentError(file, [
          `usual: the answers ${words.usual.join(", ")} do not lead to a plan. See lib/flow/questions.ts.`,
        ]),
      );
    }
  }

  for (const name of content.strayGuides) {
    found.push(
      new ContentError(`content/${content.locale}/guides/${name}`, [
        "lib/content/sections.ts names no such section. Add it there, or move the guides into a section's folder.",
      ]),
    );
  }
  for (const section of SECTIONS) {
    const kind = guideKind(section);
    const ids = content.ids(kind);
    if (ids.length === 0) continue;
    const index = await attempt(() => content.document(kind, INDEX));
    const ordered: Ordered[] = [];
    for (const id of ids) {
      const document = id === INDEX ? index : await attempt(() => content.document(kind, id));
      if (!document) continue;
      const { file, words } = document;
      if (id !== INDEX) ordered.push({ id, file, order: words.order });
      if (index && words.audience !== index.words.audience) {
        found.push(
          new ContentError(file, [
            `audience: its section speaks to ${index.words.audience === "child" ? "a child" : "an adult"} (see ${index.file}). Write ${index.words.audience}.`,
          ]),
        );
      }
      const problems = isEnglish && words.audience === "child" ? wordsToAChild(document) : [];
      if (problems.length > 0) found.push(new ContentError(file, problems));
    }
    samePlaces(found, ordered);
  }
  const forTeachers: Ordered[] = [];
  for (const id of content.ids("teachers")) {
    const document = await attempt(() => content.document("teachers", id));
    if (document) forTeachers.push({ id, file: document.file, order: document.words.order });
  }
  samePlaces(found, forTeachers);
  found.push(...checkSlides(content));
  found.push(...checkKits(content));
  found.push(...checkOwnWords(content));
  found.push(...((await attempt(() => checkRetired(content))) ?? []));
  found.push(...checkTalks(content, content.drafts ? [...TALKS, ...DRAFT_TALKS] : TALKS));
  if (isEnglish) {
    const words = wordsByFile(content);
    found.push(...unsafeWords(content, words), ...checkHouseWords(words));
    found.push(...checkSettledRules(words), ...checkHours(content, words));
    found.push(...checkShortForms(content), ...checkReading(content, words));
  }
  return [...new Map(found.map((error) => [error.message, error])).values()];
}

/**
 * What is still to do in each draft, before it can be published. Drafts keep nothing from being built.
 *
 * @returns one error for each draft's file that has something to mend
 */
export async function checkDrafts(content: Content): Promise<ContentError[]> {
  const drafts = content.draftFiles;
  if (drafts.length === 0) return [];
  const whole = new Content(content.root, { drafts: true });
  const found = await checkContent(whole);
  return found.filter(
    ({ file }) => drafts.includes(file) || DRAFT_TALKS.some(({ id }) => file === `lib/talks/talks/${id}.ts`),
  );
}

/** Carers, relatives and teachers read steps and panels too. */
function sayChild(found: ContentError[], file: string, body: string): void {
  if (/\byour child\b(?! protection)/i.test(body)) {
    found.push(new ContentError(file, ["write <Child /> for “your child”: carers and teachers read this too."]));
  }
}
