import { expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { composePlan } from "../../lib/flow/plan.ts";

// No road gives these facts together today; the page for own words or a new question may, and then this must hold.
test("after self-harm or danger, what is true of the picture stays, whichever facts stand together", () => {
  for (const crisis of [{ selfHarm: "yes" }, { selfHarm: "maybe" }, { danger: "coming" }] as const) {
    for (const more of [{ posted: "yes", happened: "posted" }, { spread: "yes", happened: "spread" }, {}] as const) {
      const plan = composePlan(FLOW, { ...crisis, ...more }, content.contacts);
      const safe = plan.steps.safe.flatMap(({ does }) => does);
      expect(safe, JSON.stringify({ ...crisis, ...more })).toEqual(
        expect.arrayContaining(["child-uses-removal-tool", "add-to-report"]),
      );
      expect([...plan.steps.today, ...plan.steps.safe].flatMap(({ does }) => does)).toContain("report-police-or-ceop");
    }
  }
});
