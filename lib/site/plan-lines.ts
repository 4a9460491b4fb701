import type { Nation } from "../flow/facts.ts";
import type { Plan, PlanStep } from "../flow/plan.ts";
import type { Group } from "../flow/steps.ts";
import { fill, ui } from "./ui.ts";

/** What stands under the heading of a part of a plan. Of the night it speaks only where a step is a call for tonight. */
export function leadOf(group: Group, steps: readonly PlanStep[]): string {
  const lead = ui.plan.groupLead[group];
  const isForTonight = group === "today" && steps.some((step) => step.hour === "tonight");
  return isForTonight ? `${lead} ${ui.plan.atNight}` : lead;
}

/** Whether a step's call is made tonight or may wait, in words; empty where it is no call, or is made now. */
export function hourInWords(step: PlanStep): string {
  return step.hour && step.group !== "now" ? ui.plan.hours[step.hour] : "";
}

/** Whom to ring when nobody answers, by the nation's own line for distress. */
export function nobodyAnswers(line: Readonly<Record<Nation | "unsaid", string>>, nation: Nation | undefined): string {
  return fill(ui.plan.ringShut, { line: line[nation ?? "unsaid"] });
}

/** What a plan says of itself beside its steps and panels that its reader could take for leave to wait. */
export function ownLines(plan: Plan): string[] {
  const groups = Object.entries(plan.steps) as [Group, readonly PlanStep[]][];
  return groups.flatMap(([group, steps]) =>
    steps.length > 0 ? [leadOf(group, steps), ...steps.map(hourInWords)].filter((line) => line !== "") : [],
  );
}
