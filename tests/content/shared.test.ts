import { describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import { dataWithShared } from "../../lib/content/shared.ts";
import { problemsAfter } from "./copy-of-content.ts";

describe("What several texts say alike", () => {
  test("stands whole in each text that names it, with where it comes from", () => {
    const shared = content.shared("life-signs");
    const step = content.document("steps", "ring-999-signs");
    expect(step.body).toContain("They are saying goodbye, or giving things away.");
    expect(step.body).not.toContain("<Shared");
    expect(step.words.sources).toEqual(expect.arrayContaining([...(shared?.words.sources ?? ["none"])]));
    expect(step.words.unverified).toEqual(expect.arrayContaining([...(shared?.words.unverified ?? ["none"])]));
  });

  test("stands in a conversation or a caption as one line, and a list cannot", () => {
    const shared = (body: string) => () => ({ body, sources: [], unverified: [] });
    const talk = { turns: { ask: { why: "First. {shared:rule}" } } };
    expect(dataWithShared("talk.yaml", talk, shared("Two\nlines."))).toEqual({
      turns: { ask: { why: "First. Two lines." } },
    });
    expect(() => dataWithShared("talk.yaml", talk, shared("- one\n- two"))).toThrow(
      /talk\.yaml[\s\S]*one plain paragraph/,
    );
  });

  test("that is not there, or that nobody names, is said with its file", async () => {
    const misspelt = await problemsAfter("en/steps/ring-999-signs.mdx", (text) =>
      text.replace("life-signs", "lifesigns"),
    );
    expect(misspelt.join("\n")).toMatch(/ring-999-signs\.mdx[\s\S]*no shared text lifesigns/);
    const unused = await problemsAfter(
      "en/shared/tea.mdx",
      () =>
        "---\ntitle: Tea\nsources: [papyrus-faq]\nunverified: []\ncheckedOn: 2026-11-30\nnextCheck: 2027-05-30\n---\nTea.\n",
    );
    expect(unused.join("\n")).toMatch(/shared\/tea\.mdx[\s\S]*No text names it/);
  });
});
