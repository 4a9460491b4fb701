import type { Page } from "@playwright/test";
import { ui } from "../../../lib/site/ui.ts";
import { addressOf, placeOf, planFor, questionWords, stepTitle, stepTitles } from "./site.ts";
import { expect } from "./test.ts";

/** A parent's situation: what they answer, and what their plan must and must not tell them. */
export interface Journey {
  readonly who: string;
  /** The option chosen at each question, from the first on. */
  readonly answers: readonly string[];
  /** Steps under *Now* that this situation must have, by id. */
  readonly now: readonly string[];
  /** What no step or card of this plan may lead to. */
  readonly neverLeadsTo?: readonly string[];
}

/** Where a plan sends people who must tell the police. */
const POLICE = ["tel:101", "https://www.ceop.police.uk/ceop-reporting/", "https://www.ceop.police.uk/Safety-Centre/"];

export const journeys: readonly Journey[] = [
  {
    who: "a parent whose child is blackmailed for money",
    answers: ["no", "threat", "money", "teen"],
    now: ["ask-and-stay-threat", "stop-contact", "do-not-look"],
  },
  {
    who: "a parent whose child fears for their life",
    answers: ["hurt", "unsure"],
    now: ["ring-999-hurt", "stay-and-ask", "crisis-line"],
  },
  {
    who: "a parent whose young child was asked by an adult online",
    answers: ["no", "adult", "online", "younger"],
    now: ["three-things", "leave-it-in-place"],
  },
  {
    who: "a parent whose child willingly sent one picture to one person",
    answers: ["no", "sent", "fine", "teen"],
    now: ["three-things", "do-not-look"],
    neverLeadsTo: POLICE,
  },
  {
    who: "a parent whose child's picture goes round the school",
    answers: ["no", "spread", "known", "teen"],
    now: ["three-things", "do-not-look"],
  },
  {
    who: "a parent who came across a picture",
    answers: ["no", "found", "theirs", "teen"],
    now: ["put-it-down", "check-for-danger"],
  },
];

export const blackmail = journeys[0] as Journey;

/** How a reader presses what they see. */
export type Press = (name: string, within?: string) => Promise<void>;

/** The name of a link that offers this answer. */
export function answerLabel(question: string, option: string): string {
  const label = questionWords(question).options[option]?.label;
  if (!label) throw new Error(`No such answer: ${question} ${option}`);
  return label;
}

/** Answers the questions as the journey says, from the first question to the plan, and looks at each on the way. */
export async function answer(page: Page, answers: readonly string[], press: Press): Promise<void> {
  for (const [index, option] of answers.entries()) {
    const { at } = placeOf(answers.slice(0, index));
    if (!("question" in at)) throw new Error(`There is no question left for ${option}.`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(questionWords(at.question).title);
    await press(answerLabel(at.question, option), "main");
  }
  await expect(page).toHaveURL(addressOf(placeOf(answers)));
}

/** What stands under *Now* is what these answers call for, with what this journey must have. */
export async function expectPlan(page: Page, { answers, now, neverLeadsTo = [] }: Journey): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ui.plan.title);
  const titles = page.locator("#now .step h3");
  await expect(titles).toHaveText(stepTitles(planFor(placeOf(answers).facts), "now"));
  for (const id of now) await expect(titles.filter({ hasText: stepTitle(id) })).toHaveCount(1);
  for (const href of neverLeadsTo) await expect(page.locator(`main a[href="${href}"]`)).toHaveCount(0);
}
