import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { firstAnswer } from "../../lib/keep/first-answer.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const PATIENCE = 4_000;
const later = <T>(value: T, milliseconds: number) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));
const failsAfter = (milliseconds: number) =>
  later(null, milliseconds).then(() => Promise.reject(new TypeError("No signal")));

/** What is shown, and whose it is, when the site answers as given. */
async function shown(
  asked: Promise<Response>,
  { kept = true, noSignal = true }: { readonly kept?: boolean; readonly noSignal?: boolean } = {},
): Promise<string> {
  const found = firstAnswer({
    asked,
    kept: async () => (kept ? new Response("kept") : undefined),
    noSignal: async () => (noSignal ? new Response("no signal") : undefined),
    patience: PATIENCE,
  });
  await vi.runAllTimersAsync();
  const { answer, fromSite } = await found;
  return `${answer.type === "error" ? "nothing" : await answer.text()}${fromSite ? ", from the site" : ""}`;
}

describe("what a reader is shown", () => {
  test("is the site's page whenever it comes in time", async () => {
    expect(await shown(later(new Response("new"), PATIENCE - 1))).toBe("new, from the site");
  });

  test.for([403, 404, 410, 429, 500, 503])("is the kept page when the site says %s instead", async (status) => {
    expect(await shown(later(new Response("no", { status }), 1))).toBe("kept");
    expect(await shown(later(new Response("no", { status }), 1), { kept: false })).toBe("no, from the site");
  });

  test("is the kept page with no signal, with bad signal and while the site is broken", async () => {
    expect(await shown(failsAfter(1))).toBe("kept");
    expect(await shown(later(new Response("late"), PATIENCE + 1))).toBe("kept");
    expect(await shown(later(new Response("broken", { status: 503 }), 1))).toBe("kept");
  });

  test("for a page that is not kept, is what the site says however long it takes", async () => {
    const none = { kept: false };
    expect(await shown(later(new Response("late"), 60_000), none)).toBe("late, from the site");
    expect(await shown(later(new Response("broken", { status: 503 }), 1), none)).toBe("broken, from the site");
    expect(await shown(failsAfter(60_000), none)).toBe("no signal");
    expect(await shown(failsAfter(1), { kept: false, noSignal: false })).toBe("nothing");
  });
});
