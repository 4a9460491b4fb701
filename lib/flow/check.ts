import { type Action, BY_DAY, TONIGHT } from "./actions.ts";
import { holds } from "./facts.ts";
import type { ContactFacts, Flow } from "./flow.ts";
import { everyPlace, isPlan, type Place, placeForOptions } from "./paths.ts";
import { composePlan, type Plan, panelsInOrder, stepsInOrder } from "./plan.ts";
import type { Demand, Rule } from "./rules.ts";
import type { Step } from "./steps.ts";

/** Something wrong with the flow, in words: where, what, and what to do. */
export interface Finding {
  readonly where: string;
  readonly rule: string;
  readonly says: string;
}

export interface CheckInput {
  readonly flow: Flow;
  readonly rules: readonly Rule[];
  readonly contacts: Readonly<Record<string, ContactFacts>>;
  readonly mostAnswers: number;
  /** The plan's words, lower-cased by the caller or not; rules compare without case. */
  readonly wordsOf: (plan: Plan) => string;
}

/** A path in words, for a person who reads a failure: `no → threat → money → teen`. */
export function pathInWords(place: Place): string {
  return place.answers.map((answer) => answer.option).join(" → ") || "the first question";
}

/**
 * Checks a flow's shape: every path ends in a plan, none is too long, every question can be answered *I'm not sure*,
 * every question, step and panel is reachable, and no two options of a question lead apart under one segment.
 */
export function checkShape({ flow, mostAnswers }: Pick<CheckInput, "flow" | "mostAnswers">): Finding[] {
  const findings: Finding[] = [];
  const report = (where: string, rule: string, says: string) => findings.push({ where, rule, says });

  for (const [id, question] of Object.entries(flow.questions)) {
    if (!question.options.some((option) => option.id === "unsure" || option.id === "no")) {
      report(id, "unsure-everywhere", "Give this question an option with the id unsure.");
    }
    for (const option of question.options) {
      if (option.next !== "plan" && !Object.hasOwn(flow.questions, option.next)) {
        report(`${id} → ${option.id}`, "ends", `There is no question ${option.next}. Name one that exists, or plan.`);
      }
      if (option.joins && !placeForOptions(flow, option.joins)) {
        report(
          `${id} → ${option.id}`,
          "joins",
          `No answers lead along ${option.joins.join(" → ")}. Name options that exist.`,
        );
      }
      const twin = question.options.find((other) => other.segment === option.segment);
      if (
        twin &&
        (twin.next !== option.next || JSON.stringify(twin.establishes) !== JSON.stringify(option.establishes))
      ) {
        report(
          `${id} → ${option.id}`,
          "one-place",
          `It shares the segment ${option.segment} with ${twin.id} but leads elsewhere.`,
        );
      }
      if (!/^[a-z]+(-[a-z]+)*$/.test(option.segment)) {
        report(`${id} → ${option.id}`, "segment", "A segment is small letters and hyphens only.");
      }
    }
  }

  for (const { id, says } of wrongHours(flow.steps)) report(id, "tonight-or-morning", says);

  const circle = circleFrom(flow, flow.first, []);
  if (circle) {
    // Walking every path of a circle would take minutes and say this a million times.
    report(circle[0] ?? flow.first, "ends", `These questions lead round in a circle: ${circle.join(" → ")}. Lead on.`);
    return findings;
  }

  const places = everyPlace(flow, mostAnswers + 3);
  for (const place of places) {
    if (place.segments.length > mostAnswers) {
      report(
        pathInWords(place),
        "six-answers",
        `This path takes more than ${mostAnswers} answers. Ask less on this branch.`,
      );
    }
  }
  const asked = new Set(places.flatMap((place) => ("question" in place.at ? [place.at.question] : [])));
  for (const id of Object.keys(flow.questions)) {
    if (!asked.has(id)) report(id, "reachable", "No path asks this question. Lead to it or take it out.");
  }
  for (const question of asked) {
    if ((flow.questions[question]?.options?.length ?? 0) === 0)
      report(question, "ends", "This question has no options.");
  }
  return findings;
}

/** The steps that do not say whether their call is made tonight or may wait, or say it wrongly. */
function wrongHours(steps: readonly Step[]): { id: string; says: string }[] {
  const does = (step: Step, some: readonly Action[]) => step.does.find((action) => some.includes(action));
  return steps.flatMap((step) => {
    const report = does(step, TONIGHT);
    const call = report ?? does(step, BY_DAY);
    if (report && step.hour === "morning") {
      return [{ id: step.id, says: `It does ${report}, which does not wait until morning. Write hour: "tonight".` }];
    }
    if (!call || step.hour || step.group === "week" || step.group === "later") return [];
    const hours = report ? '"tonight"' : '"tonight" or "morning"';
    return [{ id: step.id, says: `It does ${call}, so say when: write hour: ${hours}.` }];
  });
}

/** The first circle of questions reached from `id`, its first question named again at the end, or `null`. */
function circleFrom(flow: Flow, id: string, before: readonly string[], done = new Set<string>()): string[] | null {
  const seen = before.indexOf(id);
  if (seen !== -1) return [...before.slice(seen), id];
  if (done.has(id)) return null;
  for (const option of flow.questions[id]?.options ?? []) {
    if (option.joins || option.next === "plan") continue;
    const circle = circleFrom(flow, option.next, [...before, id], done);
    if (circle) return circle;
  }
  done.add(id);
  return null;
}

/** Checks every rule on every plan the flow can reach. */
export function checkRules(input: CheckInput): Finding[] {
  const findings: Finding[] = [];
  const used = new Set<string>();
  const shown = new Set<string>();
  const tried = new Set<string>();
  for (const place of everyPlace(input.flow, input.mostAnswers).filter(isPlan)) {
    const plan = composePlan(input.flow, place.facts, input.contacts);
    for (const step of stepsInOrder(plan)) used.add(step.id);
    for (const panel of panelsInOrder(plan)) shown.add(panel.id);
    for (const rule of input.rules) {
      if (!holds(rule.when, plan.facts)) continue;
      tried.add(rule.id);
      const broken = whatBreaks(rule.demands, plan, input);
      if (broken) findings.push({ where: pathInWords(place), rule: rule.id, says: `${rule.says} ${broken}` });
    }
    for (const section of ["picture", "say", "keep"] as const) {
      if (plan.panels[section].length === 0) {
        findings.push({ where: pathInWords(place), rule: "one-answer", says: `This plan has no ${section} panel.` });
      }
    }
  }
  for (const step of input.flow.steps) {
    if (!used.has(step.id))
      findings.push({ where: step.id, rule: "used", says: "No plan has this step. Mend its condition." });
  }
  for (const panel of input.flow.panels) {
    if (!shown.has(panel.id))
      findings.push({ where: panel.id, rule: "used", says: "No plan shows this panel. Mend its condition." });
  }
  for (const rule of input.rules) {
    if (!tried.has(rule.id))
      findings.push({ where: rule.id, rule: "tried", says: "This rule holds for no plan. Mend its condition." });
  }
  return findings;
}

/** What in `plan` breaks `demand`, in words, or `null` when nothing does. */
export function whatBreaks(
  demand: Demand,
  plan: Plan,
  { contacts, wordsOf }: Pick<CheckInput, "contacts" | "wordsOf">,
): string | null {
  const steps = stepsInOrder(plan);
  const ring = [...plan.ring.map((row) => row.contact), ...steps.flatMap((step) => step.contacts)];
  switch (demand.kind) {
    case "include": {
      const inGroups = demand.groups ? steps.filter((step) => demand.groups?.includes(step.group)) : steps;
      const found = inGroups.some((step) => step.does.some((action) => demand.any.includes(action)));
      return found
        ? null
        : `No step ${demand.groups ? `under ${demand.groups.join(" or ")} ` : ""}does ${demand.any.join(" or ")}.`;
    }
    case "exclude": {
      const bad = steps.find((step) => step.does.some((action) => demand.actions.includes(action)));
      return bad ? `The step ${bad.id} does.` : null;
    }
    case "first":
      return steps[0]?.does.some((action) => demand.any.includes(action))
        ? null
        : `It starts with ${steps[0]?.id ?? "nothing"}.`;
    case "before": {
      const first = steps.findIndex((step) => step.does.includes(demand.first));
      const next = steps.findIndex((step) => step.does.includes(demand.next));
      return next === -1 || (first !== -1 && first <= next) ? null : `The step ${steps[next]?.id} comes too soon.`;
    }
    case "never-both": {
      const [one, other] = demand.actions.map((action) => steps.find((step) => step.does.includes(action)));
      return one && other ? `The steps ${one.id} and ${other.id} say both.` : null;
    }
    case "ring":
      return plan.ring.some((row) => (demand.any as readonly string[]).includes(row.contact))
        ? null
        : `${demand.any.join(" or ")} is not on the list.`;
    case "never-ring": {
      const bad = ring.find((id) => (demand.contacts as readonly string[]).includes(id));
      return bad ? `${bad} is offered.` : null;
    }
    case "ring-first":
      return (demand.any as readonly string[]).includes(plan.ring[0]?.contact ?? "")
        ? null
        : `${plan.ring[0]?.contact ?? "Nobody"} is first.`;
    case "ring-any-hour":
      return plan.ring.some((row) => contacts[row.contact]?.hours.kind === "always")
        ? null
        : "Nobody on the list answers at all hours.";
    case "children-only": {
      const bad = ring.find((id) => contacts[id]?.adultsOnly ?? true);
      return bad ? `${bad} is for adults only, or unknown.` : null;
    }
    case "answer": {
      const answer = plan.panels.picture[0]?.id ?? "none";
      return (demand.any as readonly string[]).includes(answer) ? null : `Its answer is ${answer}.`;
    }
    case "never-answer": {
      const answer = plan.panels.picture[0]?.id ?? "none";
      return (demand.panels as readonly string[]).includes(answer) ? `Its answer is ${answer}.` : null;
    }
    case "show":
      return panelsInOrder(plan).some((panel) => panel.id === demand.panel)
        ? null
        : `It does not show ${demand.panel}.`;
    case "at-most":
    case "at-least": {
      const count = steps.filter((step) => demand.groups.includes(step.group)).length;
      const fine = demand.kind === "at-most" ? count <= demand.steps : count >= demand.steps;
      return fine ? null : `It has ${count} under ${demand.groups.join(" and ")}.`;
    }
    case "words-exclude": {
      const words = plainWords(wordsOf(plan));
      const bad = demand.words.find((word) => hasWord(words, word));
      return bad === undefined ? null : `It says “${bad}”.`;
    }
    case "words-include": {
      const words = plainWords(wordsOf(plan));
      return demand.any.some((word) => hasWord(words, word)) ? null : `It says none of: ${demand.any.join("; ")}.`;
    }
  }
}

/** Text with typographic quotes made plain and in small letters, so that rules can name words simply. */
function plainWords(text: string): string {
  return text.replaceAll("’", "'").toLowerCase();
}

function hasWord(text: string, word: string): boolean {
  const wanted = plainWords(word);
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + wanted.length] ?? " ";
    if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after)) return true;
  }
  return false;
}
