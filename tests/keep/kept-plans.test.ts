import { describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { forgetOthers, keptPlan, noteKept, STAYS, tickMark } from "../../lib/keep/kept-plans.ts";

function store(entries: Readonly<Record<string, string>> = {}) {
  const map = new Map(Object.entries(entries));
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
    key: (index: number) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}

describe("what is noted of a kept plan", () => {
  test("comes back as it was", () => {
    const phone = store();
    noteKept(phone, "/what-to-do/go-on/", { ticks: ["a", "b"] });
    expect(keptPlan(phone, "/what-to-do/go-on/")).toEqual({ ticks: ["a", "b"] });
  });

  test("is nothing where nothing, or something else, stands", () => {
    const phone = store({ "/a/": "", "/b/": "{", "/c/": "null", "/d/": "[]", "/e/": '{"ticks":1}' });
    for (const key of [...phone.map.keys(), "/f/"]) expect(keptPlan(phone, key), key).toBeUndefined();
    expect(keptPlan(undefined, "/a/")).toBeUndefined();
  });

  test("is forgotten with the plan, and with the last plan everything is", () => {
    const ticks = JSON.stringify({ ticks: [] });
    const phone = store({ [STAYS]: "1", "/what-to-do/b/": ticks, "/what-to-do/a/": ticks });
    forgetOthers(phone, ["/what-to-do/a/"]);
    expect([...phone.map.keys()]).toEqual([STAYS, "/what-to-do/a/"]);
    forgetOthers(phone, []);
    expect([...phone.map.keys()]).toEqual([]);
  });
});

describe("the mark of a tick", () => {
  test("is another for every step there is, and tells nothing", () => {
    const titles = content.ids("steps").map((id) => content.document("steps", id).words.title);
    const marks = titles.map(tickMark);
    expect(new Set(marks).size).toBe(new Set(titles).size);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-z]{1,7}$/);
  });

  test("does not mind how a line is broken, and minds every word", () => {
    expect(tickMark(" Ring\n  the bank. ")).toBe(tickMark("Ring the bank."));
    expect(tickMark("Ring the bank.")).not.toBe(tickMark("Ring the bank"));
  });
});
