import { describe, expect, test } from "vitest";
import { againstSettledRules } from "../../lib/content/settled-rules.ts";
import { sentencesOfBody } from "../../lib/content/unsafe-words.ts";
import { problemsAfter } from "./copy-of-content.ts";

const said = (body: string) => againstSettledRules(sentencesOfBody(body, "fixture", "A step"));
const EXCEPTION = "An adult they know, or family? Do not block them yet. Mute them, and ring 101 to ask.";

describe("Whoever tells a reader to block", () => {
  test.each([
    "Note the name, report it in the app, then block.",
    "They block it now.",
    "In a panic, they block first.",
    "Your child blocks the person.",
    "1. Write down the name.\n2. Report it.\n3. Block.",
    "You can mute them or block them.",
    "Just block and report.",
    // Three sentences on, nobody reads it as an exception.
    `Then block. Breathe. Sit down with them. Make some tea. ${EXCEPTION}`,
  ])("is told that the exception is missing: %s", (body) => {
    expect(said(body).join("\n")).toContain("the exception does not stand beside it");
  });

  test.each([
    `Note the name, report it in the app, then block. ${EXCEPTION}`,
    `${EXCEPTION} Anyone else? Then they block it.`,
    "They block it, but not an adult they know, or family.",
    "Ask the police before you block.",
    "Do not block it yet.",
    "Firms that use the code can spot and block copies.",
    "Reporting can help to block the picture.",
    "Should they block them?",
  ])("is told nothing of: %s", (body) => {
    expect(said(body)).toEqual([]);
  });
});

describe("Whoever lets a call wait until morning", () => {
  test.each([
    "The rest can wait until morning.",
    "Everything else can wait.",
    "The police can wait.",
    "Your report to CEOP may wait a day.",
    "Ring the bank in the morning.",
    "Tell the police tomorrow.",
    "These calls can all wait.",
  ])("is told so: %s", (body) => {
    expect(said(body).join("\n")).toContain("lets a call wait");
  });

  test.each([
    "School, settings and a routine GP call can wait until morning.",
    "The picture can wait.",
    "Ring the police tonight.",
    "Email the school tonight, and ring in the morning.",
  ])("is told nothing of: %s", (body) => {
    expect(said(body)).toEqual([]);
  });
});

test("A step, an article, a child’s page and the words of controls are held to it, each with its file", async () => {
  for (const file of [
    "en/steps/stop-contact.mdx",
    "en/situations/blackmail.mdx",
    "en/guides/for-young-people/someone-is-threatening-me.mdx",
  ]) {
    const found = await problemsAfter(
      file,
      (text) => `${text.replace(/<Shared id="block-[^>]*>/g, "")}\n\nThen block.\n`,
    );
    expect(found.join("\n")).toContain(`content/${file}`);
    expect(found.join("\n")).toContain("exception does not stand beside it");
  }
  const late = await problemsAfter("en/ui.json", (text) =>
    text.replace("Work down the list.", "Work down the list. The rest can wait until morning."),
  );
  expect(late.join("\n")).toMatch(/ui\.json[\s\S]*lets a call wait/);
});
