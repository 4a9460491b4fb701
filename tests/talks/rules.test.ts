import { describe, expect, test } from "vitest";
import { checkTalk } from "../../lib/talks/check.ts";
import { everyPath, turnOf } from "../../lib/talks/paths.ts";
import { TALK_RULES, type TalkRule } from "../../lib/talks/rules.ts";
import type { Tag, Talk } from "../../lib/talks/talk.ts";
import { TALKS } from "../../lib/talks/talks.ts";
import { withoutTags, withTag } from "./small-talk.ts";

const isAbout = (rule: TalkRule, talk: Talk): boolean =>
  (!rule.when || rule.when.some((trait) => talk.traits.includes(trait))) &&
  !rule.unless?.some((trait) => talk.traits.includes(trait));

/** Every conversation the rule is about, spoilt in the way it is there to stop. */
function spoilt(rule: TalkRule, talk: Talk): Talk | null {
  const { demands } = rule;
  switch (demands.kind) {
    case "passes":
      return withoutTags(talk, demands.any);
    case "before": {
      const [first] = talk.begins.next.filter((id) => turnOf(talk, id)?.effect === "opens");
      const [tag] = demands.next;
      return first && tag ? withTag(talk, first, tag) : null;
    }
    case "closes":
    case "never-opens": {
      const opens = Object.keys(talk.turns).find((id) => turnOf(talk, id)?.effect === "opens");
      const [tag] = demands.tags;
      return opens && tag ? withTag(talk, opens, tag) : null;
    }
    case "mended":
    case "taken-back":
      return pastTheRepair(talk, demands.tags);
  }
}

/** A conversation in which one sentence with such a tag can be followed by what usually comes after the repair. */
function pastTheRepair(talk: Talk, tags: readonly Tag[]): Talk | null {
  for (const [id, turn] of Object.entries(talk.turns)) {
    if (!turn.tags.some((tag) => tags.includes(tag))) continue;
    const after = turn.next
      .flatMap((one) => turnOf(talk, one)?.next ?? [])
      .find((one) => turnOf(talk, one)?.effect === "opens" && !turnOf(talk, one)?.tags.includes("repairs"));
    if (after) return { ...talk, turns: { ...talk.turns, [id]: { ...turn, next: [...turn.next, after] } } };
  }
  return null;
}

describe.each(TALK_RULES.map((rule) => [rule.says, rule] as const))("%s", (_, rule) => {
  const talks = TALKS.filter((talk) => isAbout(rule, talk));

  test("is about some conversation, and holds on every way through it", () => {
    expect(talks.length).toBeGreaterThan(0);
    for (const talk of talks) expect(checkTalk(talk, [rule])).toEqual([]);
  });

  test("is seen to fail on a conversation that is spoilt", () => {
    const bad = talks.flatMap((talk) => spoilt(rule, talk) ?? []);
    expect(bad.length).toBeGreaterThan(0);
    for (const talk of bad) expect(checkTalk(talk, [rule]).map((finding) => finding.rule)).toEqual([rule.id]);
  });
});

test("a reader who picks the worst sentence every time is still brought back, each time, before anything opens", () => {
  for (const talk of TALKS) {
    for (const path of everyPath(talk)) {
      for (const [at, id] of path.entries()) {
        if (turnOf(talk, id)?.effect !== "closes") continue;
        const next = turnOf(talk, path[at + 1] ?? "");
        expect(next?.tags, `${talk.id}: ${path.join(" → ")}`).toContain("repairs");
      }
    }
  }
});
