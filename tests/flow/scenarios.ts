import type { Facts } from "../../lib/flow/facts.ts";
import type { Flow } from "../../lib/flow/flow.ts";
import { everyPlace, isPlan, type Place, placeAt, placeForOptions } from "../../lib/flow/paths.ts";
import { conclude } from "../../lib/flow/plan.ts";
import { MOST_ANSWERS } from "../../lib/flow/questions.ts";

/** One way into a scenario: the answers a reader gives, and what the plan then knows. */
export interface Way {
  /** Option ids from the first question on. */
  readonly answers: readonly string[];
  /** Segments of the choices made on the plan itself. */
  readonly refined?: readonly string[];
  readonly facts: Facts;
}

/** The scenarios of the safeguarding dossier, `scenarios.yaml` a to r, each with the answers that lead to it. */
export const SCENARIOS: Readonly<Record<string, { readonly title: string; readonly ways: readonly Way[] }>> = {
  a: {
    title: "My child sent a picture to a boyfriend, girlfriend or friend and it has not gone further",
    ways: [
      {
        answers: ["no", "sent", "fine", "teen"],
        facts: { happened: "sent", who: "peer", willing: "yes", under13: "no", concern: "calm" },
      },
      {
        answers: ["no", "sent", "pushed", "teen"],
        facts: { happened: "sent", who: "peer", willing: "no", under13: "no", concern: "report" },
      },
      { answers: ["no", "sent", "several", "teen"], facts: { who: "several", concern: "talk-it-through" } },
    ],
  },
  b: {
    title: "The picture has been passed around: school, friends, group chat",
    ways: [
      { answers: ["no", "spread", "known", "teen"], facts: { spread: "yes", who: "several", concern: "school" } },
      {
        answers: ["no", "spread", "wider", "teen"],
        facts: { spread: "yes", who: "adult-or-stranger", concern: "report" },
      },
    ],
  },
  c: {
    title: "It is posted online: social media, a site, or a pornography site",
    ways: [
      { answers: ["no", "posted", "known", "teen"], facts: { posted: "yes", who: "peer", concern: "report" } },
      {
        answers: ["no", "posted", "wider", "teen"],
        facts: { posted: "yes", who: "adult-or-stranger", concern: "report" },
      },
    ],
  },
  d: {
    title: "Someone is blackmailing or threatening my child",
    ways: [
      {
        answers: ["no", "threat", "money", "teen"],
        facts: { happened: "threat", threat: "money", paid: "no", who: "stranger", concern: "report" },
      },
      { answers: ["no", "threat", "paid", "teen"], facts: { threat: "money", paid: "yes", who: "stranger" } },
      { answers: ["no", "threat", "pictures", "teen"], facts: { threat: "pictures", who: "stranger" } },
      { answers: ["no", "threat", "peer", "teen"], facts: { threat: "unsaid", who: "peer", concern: "report" } },
      { answers: ["no", "threat", "adult", "teen"], facts: { threat: "unsaid", who: "adult" } },
      { answers: ["no", "threat", "family", "teen"], facts: { threat: "unsaid", who: "family" } },
    ],
  },
  e: {
    title: "An adult, a stranger, or someone not who they said they were",
    ways: [
      { answers: ["no", "adult", "online", "teen"], facts: { happened: "adult", who: "stranger", concern: "report" } },
      { answers: ["no", "adult", "trusted", "teen"], facts: { who: "adult", adult: "trusted", concern: "report" } },
      { answers: ["no", "sent", "adult", "teen"], facts: { happened: "sent", who: "adult-or-stranger" } },
    ],
  },
  f: {
    title: "My child is being asked or pushed for pictures and has sent none",
    ways: [
      { answers: ["no", "asked", "peer", "teen"], facts: { happened: "asked", who: "peer", concern: "school" } },
      {
        answers: ["no", "asked", "adult", "teen"],
        facts: { happened: "asked", who: "adult-or-stranger", concern: "report" },
      },
    ],
  },
  g: {
    title: "My child was sent a picture, wanted or not",
    ways: [
      {
        answers: ["no", "received", "sender", "teen"],
        facts: { happened: "received", picture: "sender", who: "peer" },
      },
      {
        answers: ["no", "received", "passed", "teen"],
        facts: { happened: "received", who: "peer", picture: "other-child", spread: "yes", concern: "school" },
      },
      {
        answers: ["no", "received", "adult", "teen"],
        facts: { happened: "received", who: "adult-or-stranger", concern: "report" },
      },
    ],
  },
  h: {
    title: "My child passed on another child's picture, or asked or pushed someone",
    ways: [
      {
        answers: ["no", "shared", "passed", "teen"],
        facts: { happened: "shared", role: "passed-on", picture: "other-child", concern: "school" },
      },
      { answers: ["no", "shared", "asked", "teen"], facts: { role: "asked", picture: "other-child" } },
      { answers: ["no", "shared", "made", "teen"], facts: { role: "made", fake: "yes", picture: "other-child" } },
      {
        answers: ["no", "shared", "pressured", "teen"],
        facts: { role: "pressured", picture: "other-child", concern: "report" },
      },
    ],
  },
  i: {
    title: "A fake, AI or nudified picture of my child",
    ways: [
      { answers: ["no", "fake", "around", "teen"], facts: { fake: "yes", spread: "yes", who: "peer" } },
      { answers: ["no", "fake", "online", "teen"], facts: { fake: "yes", posted: "yes", who: "unknown" } },
      { answers: ["no", "fake", "threat", "teen"], facts: { fake: "yes", threat: "unsaid", who: "unknown" } },
      { answers: ["no", "fake", "adult", "teen"], facts: { fake: "yes", who: "adult-or-stranger" } },
    ],
  },
  j: {
    title: "A livestream or a recorded video chat",
    ways: [
      { answers: ["no", "video", "stranger", "teen"], facts: { live: "yes", who: "stranger", concern: "report" } },
      { answers: ["no", "video", "peer", "teen"], facts: { live: "yes", who: "peer", concern: "school" } },
    ],
  },
  k: {
    title: "My child is under 13",
    ways: [
      { answers: ["no", "sent", "fine", "younger"], facts: { under13: "possible", concern: "report" } },
      { answers: ["no", "sent", "fine", "unsure"], facts: { under13: "possible", concern: "report" } },
      { answers: ["no", "received", "sender", "younger"], facts: { under13: "possible", concern: "report" } },
    ],
  },
  l: {
    title: "My child has special educational needs, a learning disability, autism or ADHD",
    ways: [
      {
        answers: ["no", "sent", "fine", "extra-help"],
        facts: { send: "yes", under13: "no", concern: "calm" },
      },
      { answers: ["no", "sent", "pushed", "extra-help"], facts: { send: "yes", willing: "no", concern: "report" } },
      { answers: ["no", "talk", "extra-help"], facts: { send: "yes", concern: "prevent" } },
    ],
  },
  m: {
    title: "I found a picture on the device and my child does not know that I know",
    ways: [
      { answers: ["no", "found", "theirs", "teen"], facts: { found: "yes", picture: "child" } },
      { answers: ["no", "found", "other", "teen"], facts: { found: "yes", picture: "other-child" } },
      {
        answers: ["no", "found", "worrying", "teen"],
        facts: { found: "yes", picture: "unknown", who: "adult-or-stranger", concern: "report" },
      },
      { answers: ["no", "copy", "mine", "teen"], facts: { copy: "yes", picture: "child", spread: "yes" } },
      { answers: ["no", "copy", "other", "teen"], facts: { copy: "yes", picture: "other-child", spread: "yes" } },
    ],
  },
  n: {
    title: "Nothing has happened. I want to talk about it",
    ways: [
      { answers: ["no", "talk", "teen"], facts: { happened: "talk", concern: "prevent" } },
      { answers: ["no", "talk", "younger"], facts: { happened: "talk", under13: "possible", concern: "prevent" } },
    ],
  },
  o: {
    title: "The partner is 18 or over",
    ways: [
      {
        answers: ["no", "adult", "partner", "teen"],
        facts: { happened: "adult", who: "adult", adult: "partner", concern: "report" },
      },
    ],
  },
  p: {
    title: "My child is distressed, self-harming or may be suicidal",
    ways: [
      { answers: ["hurt", "threat"], facts: { selfHarm: "yes", threat: "unsaid", who: "unknown" } },
      { answers: ["hurt", "adult"], facts: { selfHarm: "yes", who: "adult-or-stranger", concern: "report" } },
      { answers: ["hurt", "family"], facts: { selfHarm: "yes", who: "family" } },
      { answers: ["hurt", "unsure"], facts: { selfHarm: "yes" } },
      { answers: ["unsure", "unsure"], facts: { selfHarm: "maybe" } },
      { answers: ["danger", "coming"], facts: { danger: "coming", concern: "report" } },
      { answers: ["danger", "meeting"], facts: { danger: "meeting", concern: "report" } },
      { answers: ["danger", "home"], facts: { danger: "home", who: "family", concern: "report" } },
      { answers: ["danger", "unsure"], facts: { danger: "unsure", concern: "report" } },
    ],
  },
  q: {
    title: "A brother, sister or other family member is involved",
    ways: [
      { answers: ["no", "adult", "family", "teen"], facts: { who: "family", concern: "report" } },
      ...["asked", "video", "sent", "spread", "posted", "fake", "received"].map((what) => ({
        answers: ["no", what, "family", "teen"],
        facts: { who: "family" } as const,
      })),
    ],
  },
  r: {
    title: "Foster carers, kinship and residential carers: a looked-after child",
    ways: [
      {
        answers: ["no", "spread", "known", "teen"],
        refined: ["england", "carer"],
        facts: { reader: "carer", nation: "england", spread: "yes" },
      },
      {
        answers: ["hurt", "unsure"],
        refined: ["northern-ireland", "carer"],
        facts: { reader: "carer", nation: "northern-ireland", selfHarm: "yes" },
      },
    ],
  },
};

/** Whoever cannot say is treated as if it might be the worse case, never as if it were not. */
export const NOT_SURE: readonly Way[] = [
  { answers: ["no", "unsure", "teen"], facts: { happened: "unsure", concern: "talk-it-through" } },
  { answers: ["no", "threat", "unsure", "teen"], facts: { threat: "unsaid", who: "unknown", concern: "report" } },
  { answers: ["no", "adult", "unsure", "teen"], facts: { who: "unknown", concern: "report" } },
  { answers: ["no", "asked", "unsure", "teen"], facts: { who: "unknown", concern: "report" } },
  { answers: ["no", "video", "unsure", "teen"], facts: { live: "yes", who: "unknown", concern: "report" } },
  { answers: ["no", "sent", "unsure", "teen"], facts: { who: "unknown", concern: "report" } },
  { answers: ["no", "spread", "unsure", "teen"], facts: { who: "unknown", concern: "report" } },
  { answers: ["no", "posted", "unsure", "teen"], facts: { who: "unknown", concern: "report" } },
  { answers: ["no", "fake", "unsure", "teen"], facts: { who: "unknown", concern: "report" } },
  { answers: ["no", "received", "unsure", "teen"], facts: { who: "unknown", picture: "unknown", concern: "report" } },
  { answers: ["no", "shared", "unsure", "teen"], facts: { role: "unsure", picture: "other-child" } },
  { answers: ["no", "found", "unsure", "teen"], facts: { picture: "unknown", found: "yes" } },
  { answers: ["no", "copy", "unsure", "teen"], facts: { picture: "unknown", copy: "yes", spread: "yes" } },
];

/** What the plan at the end of a way knows, or `null` when the answers lead to no plan. */
export function factsOf(flow: Flow, { answers, refined = [] }: Way): Facts | null {
  const asked = follow(flow, answers);
  const place = asked && placeAt(flow, [...asked.segments, ...refined]);
  return place && isPlan(place) ? conclude(flow, place.facts) : null;
}

/** Where the answers lead, by way of those that join another branch. */
function follow(flow: Flow, answers: readonly string[]): Place | null {
  let place = placeAt(flow, []);
  for (const answer of answers) {
    if (!place || !("question" in place.at)) return null;
    const option = flow.questions[place.at.question]?.options.find((one) => one.id === answer);
    if (!option) return null;
    place = option.joins ? placeForOptions(flow, option.joins) : placeAt(flow, [...place.segments, option.segment]);
  }
  return place;
}

/** The first way whose plan does not know what it should, or the first plan that never asked a child's age. */
export function firstLost(flow: Flow): string | null {
  const ways = [...Object.values(SCENARIOS).flatMap((scenario) => scenario.ways), ...NOT_SURE];
  for (const way of ways) {
    const facts = Object.entries(factsOf(flow, way) ?? {});
    const known = Object.entries(way.facts).every(([name, value]) =>
      facts.some(([one, its]) => one === name && its === value),
    );
    if (!known) return way.answers.join(" → ");
  }
  const ageless = everyPlace(flow, MOST_ANSWERS)
    .filter(isPlan)
    .find(({ facts }) => !facts.danger && !facts.selfHarm && !facts.under13);
  return ageless ? `age never asked: ${ageless.segments.join("/")}` : null;
}
