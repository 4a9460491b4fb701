import { describe, expect, test } from "vitest";
import { houseWordsIn, toldLines, unexplained } from "../../lib/content/check-house-words.ts";
import { EXPLAINED, HOUSE_WORDS, KNOWN } from "../../lib/content/house-words.ts";
import { problemsAfter } from "./copy-of-content.ts";

/** For each row, a sentence it must stop and one that it must let be. */
const SENTENCES: Readonly<Record<string, readonly [bad: string, good: string]>> = {
  "child-porn": ["Some people call it child porn.", "It is a sexual picture of a child."],
  "self-generated": ["It was self-generated.", "It is a picture they took."],
  "why-did-you": ["Ask: why did you send it?", "Ask what happened."],
  "should-have": ["You shouldn’t have shouted.", "I should have asked you."],
  fault: ["It is their own fault.", "It is not your fault."],
  victim: ["The victim needs rest.", "Victim Support Scotland can help after a crime."],
  slur: ["She was asking for it.", "She was asked for it."],
  monster: ["Predators look for children.", "Some adults look for children."],
  alarm: ["This could ruin their life.", "This can feel very big tonight."],
  exclamation: ["Stop now!", "Stop now."],
  "commit-suicide": ["Someone who committed suicide.", "Someone who died by suicide."],
  "two-parents": ["This is for mums and dads.", "This is for parents and carers."],
  "husband-or-wife": ["Tell your husband.", "Do not show it to your husband or wife."],
  "normal-people": ["Normal families talk about this.", "Many families talk about this."],
  "suffers-from": ["He suffers from autism.", "He is autistic."],
  disability: ["Is it harder for the disabled?", "Is it harder for the disabled child?"],
  migrants: ["They fear they are illegal immigrants.", "They have no leave to stay."],
  race: ["It happens to BAME families too.", "It happens in every family."],
  lgbt: ["He may be a homosexual.", "He may be gay."],
  "sexting-to-a-child": ["We need to talk about sexting.", "We need to talk about nudes."],
  sample: ["Sample: what to do first.", "A sample is enough."],
  plain: ["Ring prior to the meeting.", "Ring before the meeting."],
  "click-here": ["Click here for the form.", "Open the form."],
  american: ["They apologize to their mom.", "A sizeable prize was seized."],
};

describe("words this site does not use", () => {
  test("are each seen to be stopped, and not to stop too much", () => {
    expect(Object.keys(SENTENCES).sort()).toEqual(HOUSE_WORDS.map(({ id }) => id).sort());
    for (const { id, instead } of HOUSE_WORDS) {
      const [bad = "", good = ""] = SENTENCES[id] ?? [];
      expect(houseWordsIn(bad, true).join("\n"), bad).toContain(instead);
      expect(houseWordsIn(good, true), good).toEqual([]);
    }
  });

  test("said to a child are more than those said to a parent", () => {
    expect(houseWordsIn("We need to talk about sexting.")).toEqual([]);
  });

  test("are told with their file, line and what to write instead, but may stand where they are warned of", async () => {
    const problems = await problemsAfter("en/topics/removal-tools.mdx", (text) => {
      const at = text.indexOf("\n---\n") + 5;
      return `${text.slice(0, at)}\nThe victim waits.\n\n<NotThis>Why did you do it?</NotThis>\n\n${text.slice(at)}`;
    });
    expect(problems).toEqual([expect.stringMatching(/^content\/en\/topics\/removal-tools\.mdx\n/)]);
    expect(problems[0]).toContain("line 1 of the text: “victim”: Say your child, or the child who was harmed.");
  });
});

describe("letters that stand for words", () => {
  const told = (...lines: string[]) =>
    unexplained({ lines: toldLines("fixture", lines.join("\n\n")) })
      .join("\n")
      .replace(/line (\d+) of the text/g, (_, line: string) => `line ${(Number(line) + 1) / 2}`);

  test.each([
    ["CEOP", "Tell CEOP today.", 'Tell <Contact id="ceop-report" /> today. CEOP will answer.'],
    ["IWF", "Ask the IWF.", "Ask the Internet Watch Foundation (IWF)."],
    ["PSNI", "Ring the PSNI.", "Ring the police (PSNI)."],
    ["POSH", "Ring POSH.", 'Ring <Contact id="posh" />, known as POSH.'],
    ["UKCIS", "Read UKCIS advice.", "Read what the UK Council for Internet Safety (UKCIS) says."],
    ["DSL", "Ask the DSL.", "Ask the designated safeguarding lead (DSL)."],
    ["NCMEC", "It goes to NCMEC.", "It goes to NCMEC, a charity in the United States."],
    ["DBS", "It shows on a DBS.", "It shows on a DBS check."],
    ["AAC", "Use AAC.", "Use their talking device (AAC)."],
    ["WCAG", "We follow WCAG.", "We follow the Web Content Accessibility Guidelines (WCAG)."],
    ["Sextortion", "Sextortion is common.", "Sextortion is blackmail with a picture."],
    ["Cyberflashing", "Cyberflashing is a crime.", "Cyberflashing is to send a nude nobody asked for."],
  ])("such as %s are explained where they first stand", (letters, bad, good) => {
    expect(told("Stay calm.", bad, good)).toContain(`line 2: “${letters}” is not explained.`);
    expect(told("Stay calm.", good)).toBe("");
  });

  test("are all tried", () => {
    expect(EXPLAINED).toHaveLength(12);
  });

  test("in a heading may be explained in what stands under it", () => {
    expect(told("## Tell CEOP", "It is part of the National Crime Agency.")).toBe("");
    expect(told("## Tell CEOP", "Ring.", "## Next", "It is part of the National Crime Agency.")).toContain("line 1");
  });

  test("need no words on a part of a plan, which shows the service's card", () => {
    const lines = [{ where: "line 1", text: "Tell CEOP. Read UKCIS advice." }];
    expect(unexplained({ lines, partOfPlan: "any" }).join("\n")).not.toContain("CEOP");
    expect(unexplained({ lines, partOfPlan: "any" }).join("\n")).toContain("UKCIS");
    expect(unexplained({ lines, partOfPlan: "school" })).toEqual([]);
  });

  test("that nobody has listed are told too, unless they follow their own words", () => {
    expect(told("Ask the ABC.")).toContain("line 1: not every reader knows “ABC”. Write it out");
    expect(told("Ask the Association of Bold Carers (ABC).")).toBe("");
    expect(told([...KNOWN.keys()].join(" "))).toBe("");
  });

  test("are told with their file", async () => {
    const problems = await problemsAfter("en/about/leaving.mdx", (text) => `${text}\nAsk the DSL.\n`);
    expect(problems.join("\n")).toMatch(/^content\/en\/about\/leaving\.mdx\n.*“DSL” is not explained/);
  });
});
