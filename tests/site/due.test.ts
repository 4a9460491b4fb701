import { describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { DUE_LISTS, dueOn } from "../../lib/site/due.ts";
import { pages } from "../../lib/site/pages.ts";
import { upkeepWords } from "../../lib/site/upkeep-words.ts";
import { everyCheck } from "../../lib/upkeep/every-check.ts";

const all = DUE_LISTS.flatMap((list) =>
  dueOn(list).flatMap(({ entries }) => entries.map((entry) => ({ list, ...entry }))),
);

describe("a reader who asks what is checked next", () => {
  test("finds everything that editors are told of, and every source in use", () => {
    const [sources, checks] = [
      all.filter(({ list }) => list === "sources"),
      all.filter(({ list }) => list !== "sources"),
    ];
    expect(checks).toHaveLength(everyCheck(content).length);
    const names = sources.map(({ name }) => name);
    const { publisher, title } = content.sources["nca-alert-ywu"] ?? {};
    expect(names).toContain(`${publisher}: ${title}`);
    expect(checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Childline", "Snapchat", upkeepWords.due.bankHolidays, upkeepWords.due.security]),
    );
  });

  test("reads the days in order, each with what was checked last", () => {
    for (const list of DUE_LISTS) {
      const days = dueOn(list).map(({ nextCheck }) => nextCheck);
      expect(days).toEqual([...days].sort());
    }
    const law = all.find(({ href }) => href === "/topics/law-wales/");
    const { checkedOn, nextCheck } = content.document("topics", "law-wales").words;
    expect(law).toMatchObject({ list: "pages", checkedOn, nextCheck });
  });

  test("is led to each text that has a page of its own", () => {
    const addresses = new Set(pages().map(({ href }) => href));
    const linked = all.flatMap(({ href }) => href ?? []);
    expect(linked.filter((href) => !addresses.has(href))).toEqual([]);
    expect(all.filter(({ list, href }) => list === "pages" && !href)).toEqual([]);
  });

  test("is never told that something is late: the page stays as it was made while days pass", () => {
    const said = JSON.stringify(upkeepWords.due).toLowerCase();
    expect(said).not.toMatch(/overdue|in \d+ days|\bago\b|today|\bnow\b/);
  });
});
