import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import bankHolidays from "../../content/bank-holidays.json" with { type: "json" };

/** As much of a page as the script may touch. Anything else it tried would fail here. */
class Line {
  textContent = "";
  className = "";
  readonly dataset: Record<string, string> = {};
  readonly added: unknown[] = [];
  append(...nodes: unknown[]) {
    this.added.push(...nodes);
  }
}

const wake: (() => void)[] = [];

async function open(line: Line): Promise<Line | undefined> {
  vi.stubGlobal("document", {
    querySelectorAll: () => [line],
    createElement: () => new Line(),
    addEventListener: (_type: string, listener: () => void) => wake.push(listener),
  });
  vi.resetModules();
  await import("../../components/contact/open-now.element.ts");
  return line.added.find((node) => node instanceof Line);
}

function hoursLine(hours: string): Line {
  const line = new Line();
  Object.assign(line.dataset, { hours, openWords: "Open now", closedWords: "Closed now" });
  return line;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  wake.length = 0;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a parent reading the hours of a service with scripts on", () => {
  test("is told it is open, then closed when it shuts, then open when it opens, without reloading", async () => {
    vi.setSystemTime("2026-12-24T15:59:30Z");
    const span = await open(hoursLine("12345@10:00-16:00!2026-12-25 2026-12-28"));
    expect(span?.className).toBe("open-now");
    expect(span?.textContent).toBe("Open now");
    vi.advanceTimersByTime(30_000);
    expect(span?.textContent).toBe("Closed now");
    vi.advanceTimersByTime(Date.parse("2026-12-29T09:59:59Z") - Date.now());
    expect(span?.textContent).toBe("Closed now");
    vi.advanceTimersByTime(1_000);
    expect(span?.textContent).toBe("Open now");
  });

  test("is told the truth when they wake a phone that slept", async () => {
    vi.setSystemTime("2026-11-23T15:00:00Z");
    const span = await open(hoursLine("12345@10:00-16:00"));
    vi.setSystemTime("2026-11-23T23:00:00Z");
    for (const listener of wake) listener();
    expect(span?.textContent).toBe("Closed now");
  });

  test("is told a line that never closes is open", async () => {
    expect((await open(hoursLine("*")))?.textContent).toBe("Open now");
  });

  test.each(["2016-11-23T11:00:00Z", "1970-01-01T00:00:00Z", "2040-11-21T11:00:00Z"])(
    "is told nothing of open or closed by a phone whose clock says %s",
    async (time) => {
      vi.setSystemTime(time);
      const span = await open(hoursLine("1234567@00:00-23:59"));
      expect(span?.textContent).toBe("");
      vi.setSystemTime("2026-11-23T11:00:00Z");
      for (const listener of wake) listener();
      expect(span?.textContent, "once the clock is set").toBe("Open now");
    },
  );

  test("is told open or closed in every year whose bank holidays we know, and in no other", async () => {
    const years = Object.values(bankHolidays).flatMap((dates) => dates.map((date) => Number(date.slice(0, 4))));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    for (let year = first - 1; year <= last + 1; year += 1) {
      vi.setSystemTime(`${year}-06-15T12:00:00Z`);
      const span = await open(hoursLine("1234567@00:00-23:59"));
      expect([year, span?.textContent]).toEqual([year, year < first || year > last ? "" : "Open now"]);
    }
  });

  test("is told nothing where the hours cannot be read", async () => {
    const line = hoursLine("check");
    await open(line);
    expect(line.added).toEqual([]);
  });
});
