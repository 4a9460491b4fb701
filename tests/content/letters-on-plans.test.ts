import { expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { everyPlace, isPlan } from "../../lib/flow/paths.ts";
import { composePlan, type Plan, panelsInOrder, stepsInOrder } from "../../lib/flow/plan.ts";

/** Services that parts of plans name by letters, and where a plan says who that is. */
const SERVICES = [
  { letters: /\bCEOP\b/, contacts: ["ceop-report", "ceop-education-parents"], words: /National Crime Agency/ },
  {
    letters: /\bIWF\b/,
    contacts: ["iwf-report", "iwf-parents", "report-remove"],
    words: /Internet Watch Foundation/,
  },
  { letters: /\bPOSH\b/, contacts: ["posh"], words: /Professionals Online Safety Helpline/ },
];

/** The letters a plan names and nowhere explains, with the parts that name them. */
function unexplainedOn(plan: Plan, services = SERVICES): string[] {
  const parts = [
    ...stepsInOrder(plan).map(({ id }) => ({ id, ...content.document("steps", id) })),
    ...panelsInOrder(plan).map(({ id }) => ({ id, ...content.document("panels", id) })),
  ];
  const cards = new Set<string>([
    ...stepsInOrder(plan).flatMap((step) => step.contacts),
    ...plan.ring.map((row) => row.contact),
  ]);
  return services.flatMap(({ letters, contacts, words }) => {
    const saying = parts.filter(({ body, words: { title } }) => letters.test(title + body.replace(/<[^>]*>/g, "")));
    const shown = contacts.some((id) => cards.has(id) || parts.some(({ body }) => body.includes(`id="${id}"`)));
    const explained = shown || parts.some(({ body }) => words.test(body));
    return explained ? [] : saying.map(({ id }) => `${id}: ${letters.source}`);
  });
}

test("a plan that names a service by its letters shows who that is", () => {
  const plans = everyPlace(FLOW)
    .filter(isPlan)
    .map(({ facts }) => composePlan(FLOW, facts, content.contacts));
  expect([...new Set(plans.flatMap((plan) => unexplainedOn(plan)))]).toEqual([]);
  const nobody = SERVICES.map((service) => ({ ...service, contacts: [], words: /(?!)/ }));
  expect(new Set(plans.flatMap((plan) => unexplainedOn(plan, nobody))).size).toBeGreaterThan(10);
});
