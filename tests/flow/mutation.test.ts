import { afterAll, describe, expect, test } from "vitest";
import { checkShape } from "../../lib/flow/check.ts";
import { FLOW, type Flow } from "../../lib/flow/flow.ts";
import { MOST_ANSWERS } from "../../lib/flow/questions.ts";
import { RULES, type Rule } from "../../lib/flow/rules.ts";
import { brokenAt, FLOW_RULES, firstBroken, type Kept, REAL_PLANS } from "./first-broken.ts";
import { firstLost } from "./scenarios.ts";

/** What the rules of the flow say somebody must do, or must not. */
/** What many steps of a plan do, so that a rule about it never hangs on one of them. */
const SHARED_BY_MANY: ReadonlySet<string> = new Set(["talk", "support", "watch-mood", "phone-agreement"]);
const SAFETY_ACTIONS: ReadonlySet<string> = new Set(
  RULES.flatMap(({ demands }): readonly string[] => {
    if (demands.kind === "include" || demands.kind === "first") return demands.any;
    if (demands.kind === "exclude") return demands.actions;
    if (demands.kind === "before") return [demands.first, demands.next];
    return [];
  }).filter((action) => !SHARED_BY_MANY.has(action)),
);

/**
 * Steps that do something a rule speaks of and that may be taken out without breaking one, each with the reason.
 * Most add to what another step of the same plan already does in time.
 */
const MAY_GO: Readonly<Record<string, string>> = {
  "video-safety": "write-it-down has the names noted in the same plan; this adds how to close the call",
  "other-parents": "says what is usually best; no source makes it a must when nothing was forced",
  "tell-school-why": "the school is told only if the child agrees, so no rule can demand it",
  "keep-in-touch-with-police": "the report itself is demanded today; this is the week after",
  "school-plan-in-writing": "the school is told today; this is the week after",
  "family-safety-plan": "the child is kept apart now; this is the plan for the week after",
  "school-if-pupil-asks": "the school is told only if the child agrees, so no rule can demand it",
  "school-danger": "school-refer-now refers the same case; this says how the pupil is kept with somebody",
  "school-not-lead": "the lead is told now; this says what everybody else leaves to the lead",
  "school-fake": "nobody looks, and the lead is told, in the same plan; this adds what is special about a fake",
  "social-story": "plain words are demanded today; this repeats them in pictures",
  "carer-meeting": "the record is demanded today; this is the week after",
  "if-school-will-not-act": "the school is told today; this is what comes later",
  "follow-appointments": "the doctor is seen today; this is the week after",
  "watch-for-signs": "the child is asked how they are now; this is the week after",
  "what-hashes-do": "the tool is offered today; this explains it later",
};

const tally: string[] = [];
afterAll(() => {
  console.log(tally.join("\n"));
});

/** Tries one broken flow for each thing, and says how many were noticed. */
function noticedOf<T>(name: string, things: readonly T[], notice: (thing: T) => string | null): readonly T[] {
  const lived = things.filter((thing) => notice(thing) === null);
  tally.push(`${name}: ${things.length - lived.length} of ${things.length} noticed`);
  return lived;
}

const having = (id: string) => REAL_PLANS.filter((plan) => plan.holds.has(id)).map((plan) => plan.place);
const without = <T>(all: readonly T[], one: T): T[] => all.filter((other) => other !== one);
const dropStep = (step: Flow["steps"][number], rules: readonly Rule[]) =>
  brokenAt({ ...FLOW, steps: without(FLOW.steps, step) }, having(step.id), rules);

describe("somebody who takes a step out of the flow", () => {
  const careful = FLOW.steps.filter((step) => step.does.some((action) => SAFETY_ACTIONS.has(action)));

  test("starts from a flow in which nothing is broken", () => {
    expect(
      brokenAt(
        FLOW,
        REAL_PLANS.map((plan) => plan.place),
        FLOW_RULES,
      ),
    ).toBeNull();
  });

  test("is noticed, whenever the step does what a safety rule speaks of", () => {
    const lived = noticedOf("steps that safety rests on, taken out", careful, (step) => dropStep(step, FLOW_RULES));
    expect(lived.map((step) => step.id).filter((id) => !(id in MAY_GO))).toEqual([]);
  });

  test("may take out only steps that are listed with a reason, and the list holds no other", () => {
    const needless = Object.keys(MAY_GO).filter((id) => {
      const step = careful.find((one) => one.id === id);
      return !step || dropStep(step, FLOW_RULES) !== null;
    });
    expect(needless).toEqual([]);
  });

  test("is noticed for every step that stands alone under now", () => {
    const alone = FLOW.steps.filter((step) => step.group === "now" && step.does.some((one) => SAFETY_ACTIONS.has(one)));
    expect(alone.filter((step) => !dropStep(step, FLOW_RULES)).map((step) => step.id)).toEqual([]);
  });
});

describe("somebody who puts a step into the flow", () => {
  test.each([
    "adult-looks",
    "adult-copies",
    "adult-forwards",
    "adult-uploads",
    "adult-deletes",
    "pays",
    "poses-as-child",
    "confronts",
  ] as const)("is noticed when it has somebody do this: %s", (action) => {
    for (const [index, step] of FLOW.steps.entries()) {
      const worse = { ...step, does: [...step.does, action] };
      const flow = { ...FLOW, steps: FLOW.steps.with(index, worse) };
      expect(brokenAt(flow, having(step.id).slice(0, 1), FLOW_RULES), step.id).not.toBeNull();
    }
  });

  test("is noticed when every child is told to delete, or everybody is sent to the police", () => {
    for (const id of ["they-delete", "report-today", "childrens-services-today"]) {
      const steps = FLOW.steps.map((step) => (step.id === id ? { ...step, when: {} } : step));
      const places = REAL_PLANS.map((plan) => plan.place);
      expect(brokenAt({ ...FLOW, steps }, places, FLOW_RULES), id).not.toBeNull();
    }
  });

  test("is noticed when a step that says to block, or to ask first, reaches everybody", () => {
    const about = FLOW.steps.filter((step) =>
      step.does.some((action) => action === "block" || action === "ask-before-blocking"),
    );
    for (const step of about) {
      const steps = FLOW.steps.map((one) => (one === step ? { ...one, when: {} } : one));
      const places = REAL_PLANS.map((plan) => plan.place);
      expect(brokenAt({ ...FLOW, steps }, places, FLOW_RULES), step.id).not.toBeNull();
    }
  });

  test("is noticed when a fourth thing is asked for now", () => {
    for (const step of FLOW.steps.filter((one) => one.group !== "now" && having(one.id).length > 0)) {
      const steps = FLOW.steps.map((one) => (one === step ? { ...one, group: "now" as const, when: {} } : one));
      expect(
        brokenAt(
          { ...FLOW, steps },
          REAL_PLANS.map((plan) => plan.place),
          FLOW_RULES,
        ),
        step.id,
      ).not.toBeNull();
    }
  });
});

describe("somebody who changes what stands beside the steps", () => {
  test("is noticed when a picture's answer goes, or comes before its turn", () => {
    const answers = FLOW.panels.filter((panel) => panel.section === "picture");
    const gone = noticedOf("answers about the picture, taken out", answers, (panel) =>
      brokenAt({ ...FLOW, panels: without(FLOW.panels, panel) }, having(panel.id), FLOW_RULES),
    );
    expect(gone.map((panel) => panel.id)).toEqual([]);
    const places = REAL_PLANS.map((plan) => plan.place);
    const always = noticedOf("answers about the picture, shown first and always", answers, (panel) =>
      brokenAt({ ...FLOW, panels: [{ ...panel, when: {} }, ...FLOW.panels] }, places, FLOW_RULES),
    );
    expect(always.map((panel) => panel.id)).toEqual([]);
  });

  test("is noticed when somebody to ring goes from the list", () => {
    const lived = noticedOf("people to ring, taken off", FLOW.ring, (row) =>
      brokenAt({ ...FLOW, ring: without(FLOW.ring, row) }, having(row.contact), FLOW_RULES),
    );
    // These stand beside lines that every such plan must name.
    const beside: readonly string[] = ["samaritans", "shout", "meic"];
    expect(lived.map((row) => row.contact).filter((id) => !beside.includes(id))).toEqual([]);
  });

  test("is noticed when a conclusion goes", () => {
    const lived = noticedOf("conclusions, taken out", FLOW.conclusions, (row) => {
      const flow = { ...FLOW, conclusions: without(FLOW.conclusions, row) };
      return firstLost(flow) ?? firstBroken(flow, new Map());
    });
    expect(lived).toEqual([]);
  });
});

describe("somebody who changes what an answer does", () => {
  const kept: Kept = new Map();
  const notice = (flow: Flow) =>
    checkShape({ flow, mostAnswers: MOST_ANSWERS })[0]?.rule ?? firstLost(flow) ?? firstBroken(flow, kept);
  const options = Object.entries(FLOW.questions).flatMap(([question, { options }]) =>
    options.flatMap((option, index) => (option.joins ? [] : [{ question, option, index }])),
  );
  type Known = (typeof options)[number];
  const changed = ({ question, option, index }: Known, change: Partial<Known["option"]>): Flow => ({
    ...FLOW,
    questions: {
      ...FLOW.questions,
      [question]: { options: (FLOW.questions[question]?.options ?? []).with(index, { ...option, ...change }) },
    },
  });
  const named = ({ question, option }: Known) => `${question} → ${option.id}`;

  test("is noticed when the answer's facts are lost", () => {
    const telling = options.filter(({ option }) => Object.keys(option.establishes).length > 0);
    const lived = noticedOf("facts of an answer, lost", telling, (one) => notice(changed(one, { establishes: {} })));
    expect(lived.map(named)).toEqual([]);
  });

  test("is noticed when one fact of the answer is lost", () => {
    const facts = options.flatMap((one) => Object.keys(one.option.establishes).map((fact) => ({ one, fact })));
    const lived = noticedOf("single facts, lost", facts, ({ one, fact }) => {
      const rest = Object.fromEntries(Object.entries(one.option.establishes).filter(([name]) => name !== fact));
      return notice(changed(one, { establishes: rest }));
    });
    expect(lived.map(({ one, fact }) => `${named(one)}: ${fact}`)).toEqual([]);
  });

  test("is noticed when the answer leads straight to a plan", () => {
    const asking = options.filter(({ option }) => option.next !== "plan");
    const lived = noticedOf("answers that jump to the plan", asking, (one) => notice(changed(one, { next: "plan" })));
    expect(lived.map(named)).toEqual([]);
  });

  test("is noticed when the answer leads to another question", () => {
    const tries = options.flatMap((one) =>
      ["safe", "what", "age", "threat", "found", "behind", "danger"]
        .filter((to) => to !== one.option.next)
        .map((to) => ({ one, to })),
    );
    const lived = noticedOf("answers led to another question", tries, ({ one, to }) =>
      notice(changed(one, { next: to })),
    );
    expect(lived.map(({ one, to }) => `${named(one)} to ${to}`)).toEqual([]);
  });

  test("is noticed when the answer is taken away", () => {
    const lived = noticedOf("answers, taken away", options, ({ question, option }) => {
      const rest = (FLOW.questions[question]?.options ?? []).filter((one) => one.id !== option.id);
      return notice({ ...FLOW, questions: { ...FLOW.questions, [question]: { options: rest } } });
    });
    expect(lived.map(named)).toEqual([]);
  });
});
