import type { Action, ForbiddenAction } from "./actions.ts";
import { type Condition, FACTS, type FactName, type Facts, holds } from "./facts.ts";
import type { Demand } from "./rules.ts";
import type { Group } from "./steps.ts";

/** How one fact is said. `{value}` in `is` stands for the words of a value, or of several. */
interface FactWords {
  readonly is: string;
  readonly values: Readonly<Record<string, string>>;
  /** Said when any value will do, where that is shorter than naming them all. */
  readonly every?: string | undefined;
  /** Said when nobody established the fact. */
  readonly absent: string;
}

/** The words for everything in the flow that is data. They come from `content/<locale>/flow-words.json`. */
export interface FlowWords {
  readonly facts: Readonly<Record<FactName, FactWords>>;
  /** After "to": `ring 999`. */
  readonly actions: Readonly<Record<Exclude<Action, ForbiddenAction>, string>>;
  /** After "asks for": no plan ever does. */
  readonly forbidden: Readonly<Record<ForbiddenAction, string>>;
  readonly demands: Readonly<Record<DemandPhrase, string>>;
  readonly conditions: Readonly<
    Record<"always" | "either" | "any" | "unless" | "unless-any" | "and" | "or" | "quote", string>
  >;
}

/** `include` has a second phrase for a part of the plan, and `exclude` one for what no plan may ever ask for. */
type DemandPhrase = Demand["kind"] | "include-under" | "forbid";

/** What a demand names, and who knows how it is called. */
export interface Names {
  readonly contact: (id: string) => string;
  readonly panel: (id: string) => string;
  readonly group: (id: Group) => string;
}

/** One thing that must hold: a sentence's part, or a choice or exclusion of several. */
export type Clause = string | { readonly lead: string; readonly of: readonly string[] };

/** A fact with one of some values: `the plan is for a parent or a carer`. */
export function factInWords(name: FactName, values: string | readonly string[], words: FlowWords): string {
  const fact = words.facts[name];
  const wanted = typeof values === "string" ? [values] : values;
  if (fact.every && FACTS[name].every((value) => wanted.includes(value))) return fact.every;
  const said = list(
    wanted.map((value) => fact.values[value] ?? value),
    words.conditions.or,
  );
  return put(fact.is, { value: said });
}

/** Each established fact in words, in the order of `FACTS`. */
export function factsInWords(facts: Facts, words: FlowWords): string[] {
  return names(facts).map((name) => factInWords(name, facts[name] ?? "", words));
}

/** What must hold, one clause for each thing. Empty when the condition always holds. */
export function conditionClauses(condition: Condition, words: FlowWords): Clause[] {
  const said = words.conditions;
  const clauses: Clause[] = names(condition).map((name) => factInWords(name, condition[name] ?? "", words));
  for (const name of condition.absent ?? []) clauses.push(words.facts[name].absent);
  if (condition.any) clauses.push(choice(condition.any, said.any, words));
  if (condition.not) {
    const { any, ...rest } = condition.not;
    if (any && Object.keys(rest).length === 0) clauses.push(choice(any, said["unless-any"], words));
    else clauses.push(put(said.unless, { clauses: conditionInWords(condition.not, words) }));
  }
  return clauses;
}

function choice(branches: readonly Condition[], lead: string, words: FlowWords): Clause {
  return { lead, of: branches.map((one) => conditionInWords(one, words)) };
}

/** The whole condition in one line, such as `the plan is for school staff; and some money was paid`. */
export function conditionInWords(condition: Condition, words: FlowWords): string {
  const said = words.conditions;
  const clauses = conditionClauses(condition, words).map((clause) => {
    if (typeof clause === "string") return clause;
    return clause.lead === said.any
      ? put(said.either, { branches: clause.of.join(`, ${said.or} `) })
      : put(said.unless, { clauses: clause.of.join(`, ${said.or} `) });
  });
  return clauses.join(`; ${said.and} `) || said.always;
}

/**
 * Why a condition holds for some facts: only what is true of them, and of a choice only the first branch that holds.
 * What would have kept it from holding is told only where there is nothing else to tell.
 *
 * @returns no words at all for a condition that always holds, and for one that does not hold
 */
export function reasonsInWords(condition: Condition, facts: Facts, words: FlowWords): string[] {
  if (!holds(condition, facts)) return [];
  const branch = condition.any?.find((one) => holds(one, facts));
  const reasons = [
    ...names(condition).map((name) => factInWords(name, facts[name] ?? "", words)),
    ...(branch ? reasonsInWords(branch, facts, words) : []),
    ...(condition.absent ?? []).map((name) => words.facts[name].absent),
  ];
  if (reasons.length === 0 && condition.not) return [conditionInWords({ not: condition.not }, words)];
  return [...new Set(reasons)];
}

/** What a step has somebody do, in words. */
export function actionInWords(action: Action, words: FlowWords): string {
  return isForbidden(action, words) ? words.forbidden[action] : words.actions[action];
}

/** What a rule demands of a plan, in a sentence. */
export function demandInWords(demand: Demand, words: FlowWords, called: Names): string {
  const { or, quote } = words.conditions;
  const say = (phrase: DemandPhrase, values: Readonly<Record<string, string>> = {}) =>
    put(words.demands[phrase], values);
  const actions = (all: readonly Action[]) =>
    list(
      all.map((one) => actionInWords(one, words)),
      or,
    );
  const groups = (all: readonly Group[]) => list(all.map(called.group), or);
  const contacts = (all: readonly string[]) => list(all.map(called.contact), or);
  const panels = (all: readonly string[]) =>
    list(
      all.map((id) => put(quote, { words: called.panel(id) })),
      or,
    );
  const quoted = (all: readonly string[]) => all.map((one) => put(quote, { words: one })).join(", ");
  switch (demand.kind) {
    case "include":
      return demand.groups
        ? say("include-under", { groups: groups(demand.groups), things: actions(demand.any) })
        : say("include", { things: actions(demand.any) });
    case "exclude":
      return demand.actions.some((one) => isForbidden(one, words))
        ? say("forbid", { things: actions(demand.actions) })
        : say("exclude", { things: actions(demand.actions) });
    case "first":
      return say("first", { things: actions(demand.any) });
    case "before":
      return say("before", { first: actions([demand.first]), next: actions([demand.next]) });
    case "never-both":
      return say("never-both", {
        things: list(
          demand.actions.map((one) => actionInWords(one, words)),
          words.conditions.and,
        ),
      });
    case "ring":
    case "ring-first":
      return say(demand.kind, { things: contacts(demand.any) });
    case "never-ring":
      return say("never-ring", { things: contacts(demand.contacts) });
    case "ring-any-hour":
    case "children-only":
      return say(demand.kind);
    case "answer":
      return say("answer", { things: panels(demand.any) });
    case "never-answer":
      return say("never-answer", { things: panels(demand.panels) });
    case "show":
      return say("show", { things: panels([demand.panel]) });
    case "at-most":
    case "at-least":
      return say(demand.kind, { groups: groups(demand.groups), count: String(demand.steps) });
    case "words-exclude":
      return say("words-exclude", { things: quoted(demand.words) });
    case "words-include":
      return say("words-include", { things: quoted(demand.any) });
  }
}

/** `a, b or c` */
function list(all: readonly string[], last: string): string {
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} ${last} ${all.at(-1)}`;
}

function isForbidden(action: Action, words: FlowWords): action is ForbiddenAction {
  return Object.hasOwn(words.forbidden, action);
}

/** The facts a condition names, or a set of facts holds, in the order of `FACTS`. */
function names(of: Condition | Facts): FactName[] {
  return (Object.keys(FACTS) as FactName[]).filter((name) => of[name] !== undefined);
}

function put(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
