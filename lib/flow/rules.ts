import english from "../../content/en/rules.json" with { type: "json" };
import type { Action } from "./actions.ts";
import { CALM_TO_DELETE } from "./common-conditions.ts";
import type { ContactId } from "./contact-id.ts";
import type { Condition } from "./facts.ts";
import type { PanelId } from "./panels.ts";
import type { SourceId } from "./source-id.ts";
import type { Group } from "./steps.ts";

/** What a rule asks of a plan. `groups` narrows it to steps in those parts of the plan. */
export type Demand =
  | { readonly kind: "include"; readonly any: readonly Action[]; readonly groups?: readonly Group[] }
  | { readonly kind: "exclude"; readonly actions: readonly Action[] }
  | { readonly kind: "first"; readonly any: readonly Action[] }
  | { readonly kind: "before"; readonly first: Action; readonly next: Action }
  | { readonly kind: "never-both"; readonly actions: readonly [Action, Action] }
  | { readonly kind: "ring"; readonly any: readonly ContactId[] }
  | { readonly kind: "never-ring"; readonly contacts: readonly ContactId[] }
  | { readonly kind: "ring-first"; readonly any: readonly ContactId[] }
  | { readonly kind: "ring-any-hour" }
  | { readonly kind: "children-only" }
  | { readonly kind: "answer"; readonly any: readonly PanelId[] }
  | { readonly kind: "never-answer"; readonly panels: readonly PanelId[] }
  | { readonly kind: "show"; readonly panel: PanelId }
  | { readonly kind: "at-most"; readonly steps: number; readonly groups: readonly Group[] }
  | { readonly kind: "at-least"; readonly steps: number; readonly groups: readonly Group[] }
  | { readonly kind: "words-exclude"; readonly words: readonly string[] }
  | { readonly kind: "words-include"; readonly any: readonly string[] };

export interface Rule {
  readonly id: string;
  /** The rule in one sentence, for a safeguarding lead: from `content/en/rules.json`. */
  readonly says: string;
  readonly when: Condition;
  readonly demands: Demand;
  readonly sources: readonly SourceId[];
}

const HOME: Condition = { reader: ["parent", "carer", "relative"] };
const DANGER: Condition = { danger: ["coming", "meeting", "home", "unsure"] };
const HURT: Condition = { selfHarm: ["yes", "maybe"] };
const THREAT: Condition = { threat: ["money", "pictures", "unsaid"] };
/** An adult the child knows, or somebody in the family. */
const KNOWN: Condition = { who: ["adult", "family"] };
const ADULT: Condition = { who: ["adult", "adult-or-stranger", "stranger", "unknown"] };
const SAFE: Condition = { absent: ["danger", "selfHarm"] };
const SCHOOL: Condition = { reader: "school" };
/** The reader was sent a picture of a child who is not theirs, or may not be. */
const OTHERS_COPY: Condition = { copy: "yes", picture: ["other-child", "unknown"] };
const REPORT = ["report-police-or-ceop", "tell-childrens-services"] as const;

/** A demand on words, which stand with the rule's sentence. */
type OverWords = { readonly kind: "words-exclude" } | { readonly kind: "words-include" };

/** A rule whose words are in `content/en/rules.json`: its sentence, and the words it looks for. */
interface Row extends Omit<Rule, "id" | "says" | "demands"> {
  readonly id: keyof typeof english;
  readonly demands: Exclude<Demand, OverWords> | OverWords;
}

/** The words of every rule, in one language. */
export type RuleWords = Readonly<
  Record<keyof typeof english, string | { readonly says: string; readonly words: readonly string[] }>
>;

const ROWS: readonly Row[] = [
  // Life and danger come first
  {
    id: "hurt-999-first",
    when: { selfHarm: "yes" },
    demands: { kind: "first", any: ["ring-999"] },
    sources: ["panicstation", "papyrus-faq"],
  },
  {
    id: "danger-999-first",
    when: DANGER,
    demands: { kind: "first", any: ["ring-999"] },
    sources: ["ceoped-reporting", "silent"],
  },
  {
    id: "hurt-ask",
    when: HURT,
    demands: { kind: "include", any: ["ask-about-suicide"], groups: ["now"] },
    sources: ["papyrus-faq", "panicstation"],
  },
  {
    id: "hurt-stay",
    when: HURT,
    demands: { kind: "include", any: ["stay-with-child"], groups: ["now"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "hurt-line",
    when: HURT,
    demands: { kind: "include", any: ["crisis-line"], groups: ["now"] },
    sources: ["papyrus-faq", "nhs111-norwood", "lifeline"],
  },
  {
    id: "hurt-home-safe",
    when: { ...HOME, ...HURT },
    demands: { kind: "include", any: ["make-home-safe"], groups: ["today"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "hurt-care-before-picture",
    when: HURT,
    demands: { kind: "answer", any: ["picture-not-now", "picture-school"] },
    sources: ["papyrus-faq", "nspcc-2025-sce"],
  },
  {
    id: "hurt-asks-before-reports",
    when: HURT,
    demands: { kind: "before", first: "ask-about-suicide", next: "report-police-or-ceop" },
    sources: ["papyrus-faq"],
  },
  {
    id: "hurt-ring-first",
    when: HURT,
    demands: { kind: "ring-first", any: ["emergency-999"] },
    sources: ["panicstation"],
  },
  {
    id: "hurt-line-scotland-england-wales",
    when: { ...HURT, nation: ["england", "wales", "scotland"] },
    demands: { kind: "ring", any: ["nhs-111-mental-health"] },
    sources: ["nhs111-norwood", "nhs111-hae"],
  },
  {
    id: "hurt-line-northern-ireland",
    when: { ...HURT, nation: "northern-ireland" },
    demands: { kind: "ring", any: ["lifeline-ni"] },
    sources: ["lifeline"],
  },
  {
    id: "no-111-northern-ireland",
    when: { nation: "northern-ireland" },
    demands: { kind: "never-ring", contacts: ["nhs-111-mental-health"] },
    sources: ["lifeline"],
  },
  {
    id: "threat-ask",
    when: { ...HOME, ...THREAT, absent: ["danger"] },
    demands: { kind: "include", any: ["ask-about-suicide"], groups: ["now"] },
    sources: ["nca-alert-ywu", "guardian-nca-2024", "thorn-sextortion"],
  },
  {
    id: "threat-stay-tonight",
    when: { ...HOME, ...THREAT },
    demands: { kind: "include", any: ["stay-with-child"], groups: ["now", "today"] },
    sources: ["panicstation", "thorn-sextortion"],
  },

  // Blackmail
  {
    id: "threat-no-payment",
    when: { ...HOME, threat: ["money", "pictures", "unsaid"], absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: ["no-payment"], groups: ["now"] },
    sources: ["nca-alert-ywu", "iwf-sextortion-parents"],
  },
  {
    id: "threat-stop-contact",
    when: { ...HOME, ...THREAT, absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: ["stop-contact"], groups: ["now"] },
    sources: ["nca-alert-ywu", "vodafone-nspcc"],
  },
  {
    id: "threat-report",
    when: { ...THREAT },
    demands: { kind: "include", any: ["report-police-or-ceop"], groups: ["now", "today"] },
    sources: ["nca-alert-ywu", "ceoped-reporting"],
  },
  {
    id: "threat-note-before-block",
    when: { ...HOME, ...THREAT },
    demands: { kind: "before", first: "note-names", next: "block" },
    sources: ["nca-alert-ywu", "ceoped-blocking"],
  },
  {
    id: "paid-tell-bank",
    when: { ...HOME, paid: "yes" },
    demands: { kind: "include", any: ["tell-bank"], groups: ["now", "today"] },
    sources: ["sbni-reporting"],
  },
  {
    id: "threat-picture-stays",
    when: THREAT,
    demands: { kind: "exclude", actions: ["child-deletes"] },
    sources: ["nca-alert-ywu", "iwf-sextortion-parents", "vodafone-nspcc"],
  },
  {
    id: "threat-removal",
    when: { ...HOME, ...THREAT, happened: ["threat", "fake"], not: { who: "family" } },
    demands: { kind: "include", any: ["child-uses-removal-tool"], groups: ["today"] },
    sources: ["iwf-sextortion-parents", "nca-alert-ywu"],
  },

  // Adults, strangers, young children
  {
    id: "adult-report",
    when: { ...ADULT },
    demands: { kind: "include", any: REPORT, groups: ["now", "today"] },
    sources: ["ceop-parent-report", "ukcis-overview", "college-policing"],
  },
  {
    id: "adult-ring",
    when: ADULT,
    demands: { kind: "ring", any: ["police-101"] },
    sources: ["ceop-parent-report"],
  },
  {
    id: "adult-no-warning",
    when: { ...HOME, happened: "adult", absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: ["no-warning"], groups: ["now"] },
    sources: ["ceoped-reporting", "college-policing"],
  },
  {
    id: "adult-ask-before-block",
    when: {
      ...HOME,
      absent: ["danger", "selfHarm", "threat"],
      happened: ["adult", "asked", "received", "video"],
      who: ["adult", "stranger", "adult-or-stranger", "unknown"],
    },
    demands: { kind: "include", any: ["ask-before-blocking"], groups: ["now", "today"] },
    sources: ["ceoped-reporting", "college-policing"],
  },
  {
    id: "no-threat-not-blocked",
    when: { ...HOME, who: ["stranger", "adult-or-stranger", "unknown"], absent: ["threat"] },
    demands: { kind: "exclude", actions: ["block"] },
    sources: ["ceoped-reporting", "ceoped-blocking"],
  },
  {
    id: "known-adult-ask",
    when: { ...HOME, ...SAFE, ...KNOWN },
    demands: { kind: "include", any: ["ask-before-blocking"], groups: ["now", "today"] },
    sources: ["ceoped-reporting", "ceoped-blocking"],
  },
  {
    id: "known-adult-threat-ask",
    when: { ...HOME, ...SAFE, ...KNOWN, ...THREAT },
    demands: { kind: "include", any: ["ask-before-blocking"], groups: ["now"] },
    sources: ["nca-alert-ywu", "ceoped-blocking"],
  },
  {
    id: "known-adult-noted",
    when: { ...HOME, ...SAFE, ...KNOWN, ...THREAT },
    demands: { kind: "include", any: ["note-names"], groups: ["now", "today"] },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "known-adult-not-blocked",
    when: { ...HOME, who: "adult" },
    demands: { kind: "exclude", actions: ["block"] },
    sources: ["nca-alert-ywu", "ceoped-blocking"],
  },
  {
    id: "block-or-ask",
    when: {},
    demands: { kind: "never-both", actions: ["block", "ask-before-blocking"] },
    sources: ["nca-alert-ywu", "ceoped-blocking"],
  },
  {
    id: "peer-block",
    when: { ...HOME, ...SAFE, happened: ["asked", "received", "video"], who: "peer" },
    demands: { kind: "include", any: ["block"], groups: ["today"] },
    sources: ["ceoped-blocking", "ig-asked"],
  },
  {
    id: "adult-never-delete",
    when: { any: [ADULT, { who: "family" }] },
    demands: { kind: "exclude", actions: ["child-deletes"] },
    sources: ["nca-alert-ywu", "college-policing"],
  },
  {
    id: "under-13-report",
    when: { under13: "possible", not: { happened: "talk" } },
    demands: { kind: "include", any: REPORT, groups: ["now", "today"] },
    sources: ["ukcis-overview", "uksic-coerced", "lgfl-snapshot"],
  },
  {
    id: "under-13-not-calm",
    when: { under13: "possible" },
    demands: { kind: "never-answer", panels: ["picture-child-deletes"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "under-13-removal-now",
    when: {
      ...HOME,
      ...SAFE,
      under13: "possible",
      happened: ["threat", "adult", "sent", "spread", "posted", "fake", "video"],
      not: { who: "family" },
    },
    demands: { kind: "words-include" },
    sources: ["childline-rr", "nspcc-learning-rr"],
  },
  {
    id: "under-13-few-questions",
    when: { ...HOME, under13: "possible", absent: ["send"], not: { happened: ["talk", "shared", "copy"] } },
    demands: { kind: "include", any: ["few-questions"] },
    sources: ["uksic-coerced"],
  },
  {
    id: "extra-help-plain-words",
    when: { ...HOME, send: "yes", not: { happened: "copy" } },
    demands: { kind: "include", any: ["plain-words"] },
    sources: ["ukcis-full", "ggc-nudes"],
  },
  {
    id: "pushed-report",
    when: { ...HOME, willing: "no" },
    demands: { kind: "include", any: REPORT, groups: ["today"] },
    sources: ["cl-gmp", "ukcis-overview"],
  },
  {
    id: "posted-report",
    when: { ...HOME, posted: "yes", absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: REPORT, groups: ["today"] },
    sources: ["iwf-rr", "sbni-reporting"],
  },

  // Family
  {
    id: "family-apart",
    when: { ...HOME, who: "family", absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: ["keep-apart"], groups: ["now"] },
    sources: ["walthamforest-hsb", "stopitnow"],
  },
  {
    id: "family-services",
    when: { who: "family" },
    demands: { kind: "include", any: ["tell-childrens-services"], groups: ["now", "today"] },
    sources: ["walthamforest-hsb", "csc-wales"],
  },
  {
    id: "family-no-confronting",
    when: { ...HOME, who: "family" },
    demands: { kind: "include", any: ["no-warning"] },
    sources: ["walthamforest-hsb"],
  },

  // The picture
  {
    id: "never-handled",
    when: {},
    demands: {
      kind: "exclude",
      actions: ["adult-looks", "adult-copies", "adult-forwards", "adult-uploads", "adult-deletes"],
    },
    sources: ["cps-iioc", "cps-mou", "ukcis-overview"],
  },
  {
    id: "never-pay",
    when: {},
    demands: { kind: "exclude", actions: ["pays"] },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "never-pose",
    when: {},
    demands: { kind: "exclude", actions: ["poses-as-child", "confronts"] },
    sources: ["nca-alert-ywu", "ceoped-reporting"],
  },
  {
    id: "delete-only-calm",
    when: { not: { concern: "calm" } },
    demands: { kind: "exclude", actions: ["child-deletes"] },
    sources: ["nca-alert-ywu", "psni-sexting", "childnet-action"],
  },
  {
    id: "delete-after-removal-tool",
    when: { concern: "calm" },
    demands: { kind: "before", first: "child-uses-removal-tool", next: "child-deletes" },
    sources: ["childline-rr", "takeitdown-bb"],
  },
  {
    id: "calm-no-police",
    when: { ...HOME, ...CALM_TO_DELETE },
    demands: { kind: "exclude", actions: ["report-police-or-ceop", "tell-childrens-services"] },
    sources: ["npcc-2016", "college-policing", "parentinfo-sexting"],
  },
  {
    id: "extra-help-no-report",
    when: { happened: "sent", who: "peer", willing: "yes", under13: "no", send: "yes" },
    demands: { kind: "exclude", actions: ["report-police-or-ceop", "tell-childrens-services"] },
    sources: ["college-policing", "npcc-2016"],
  },
  {
    id: "extra-help-check",
    when: { ...HOME, concern: "calm", send: "yes" },
    demands: { kind: "include", any: ["check-understanding"], groups: ["today"] },
    sources: ["ukcis-full"],
  },
  {
    id: "extra-help-check-before-deleting",
    when: { ...HOME, concern: "calm", send: "yes" },
    demands: { kind: "before", first: "check-understanding", next: "child-deletes" },
    sources: ["ukcis-full"],
  },
  {
    id: "calm-flags",
    when: { ...HOME, concern: "calm" },
    demands: { kind: "show", panel: "flags-report" },
    sources: ["college-policing", "ukcis-overview"],
  },
  {
    id: "prevent-no-police",
    when: { concern: "prevent" },
    demands: { kind: "exclude", actions: ["report-police-or-ceop", "tell-childrens-services", "school-refers"] },
    sources: ["parentinfo-sexting"],
  },
  {
    id: "ni-no-deleting",
    when: { nation: "northern-ireland" },
    demands: { kind: "exclude", actions: ["child-deletes", "asks-for-deletion"] },
    sources: ["psni-sexting"],
  },
  {
    id: "ni-calm-answer",
    when: { ...HOME, nation: "northern-ireland", concern: "calm" },
    demands: { kind: "answer", any: ["picture-calm-ni"] },
    sources: ["psni-sexting"],
  },
  {
    id: "ni-calm-asks",
    when: { ...HOME, nation: "northern-ireland", concern: "calm" },
    demands: { kind: "include", any: ["get-advice-today"], groups: ["today"] },
    sources: ["psni-sexting"],
  },
  {
    id: "ni-calm-ring",
    when: { nation: "northern-ireland", concern: "calm" },
    demands: { kind: "ring", any: ["police-101"] },
    sources: ["psni-sexting"],
  },
  {
    id: "ni-received-keeps",
    when: { ...HOME, nation: "northern-ireland", happened: ["received"] },
    demands: { kind: "answer", any: ["picture-other-child-ni"] },
    sources: ["psni-sexting"],
  },
  {
    id: "ni-found-keeps",
    when: { ...HOME, nation: "northern-ireland", happened: "found", picture: ["other-child", "unknown"] },
    demands: { kind: "answer", any: ["picture-other-child-ni"] },
    sources: ["psni-sexting"],
  },
  {
    id: "ni-copy-keeps",
    when: { ...HOME, nation: "northern-ireland", copy: "yes" },
    demands: { kind: "answer", any: ["picture-your-copy-ni"] },
    sources: ["psni-sexting"],
  },
  {
    id: "copy-advice",
    when: { ...HOME, copy: "yes" },
    demands: { kind: "include", any: ["get-advice-today"], groups: ["now", "today"] },
    sources: ["cps-iioc", "psni-sexting"],
  },
  {
    id: "other-child-advice",
    when: { ...HOME, happened: "received" },
    demands: { kind: "include", any: ["get-advice-today"], groups: ["now", "today"] },
    sources: ["cps-iioc", "psni-sexting"],
  },
  {
    id: "shared-stop",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "include", any: ["stop-sharing"], groups: ["now"] },
    sources: ["ukcis-overview", "lff-problem"],
  },
  {
    id: "shared-advice",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "include", any: ["specialist-advice"], groups: ["today"] },
    sources: ["stopitnow", "lff-problem"],
  },
  {
    id: "shared-no-ringing-round",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "include", any: ["no-contact-with-other-family"] },
    sources: ["lff-problem", "walthamforest-hsb"],
  },
  {
    id: "spread-school",
    when: { ...HOME, happened: "spread" },
    demands: { kind: "include", any: ["tell-school"], groups: ["today"] },
    sources: ["ukcis-overview", "hwb-nudes"],
  },

  // Carers, relatives, schools
  {
    id: "carer-order",
    when: { reader: "carer", not: { happened: "talk" } },
    demands: { kind: "before", first: "tell-social-worker", next: "record" },
    sources: ["foster-notts", "foster-kent"],
  },
  {
    id: "carer-tells",
    when: { reader: "carer", not: { happened: "talk" } },
    demands: { kind: "include", any: ["tell-social-worker"], groups: ["now", "today"] },
    sources: ["foster-notts", "foster-kent", "foster-haringey"],
  },
  {
    id: "carer-supervisor",
    when: { reader: "carer", not: { happened: "talk" } },
    demands: { kind: "include", any: ["tell-supervising-social-worker"], groups: ["now", "today"] },
    sources: ["foster-notts", "foster-kent", "foster-haringey"],
  },
  {
    id: "carer-records",
    when: { reader: "carer", not: { happened: "talk" } },
    demands: { kind: "include", any: ["record"], groups: ["today"] },
    sources: ["foster-notts", "foster-kent", "foster-haringey"],
  },
  {
    id: "relative-tells",
    when: { reader: "relative", not: { happened: ["talk", "copy"] } },
    demands: { kind: "include", any: ["tell-who-is-responsible"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "school-lead",
    when: { reader: "school", not: { happened: "talk" } },
    demands: { kind: "include", any: ["school-lead"], groups: ["now", "today"] },
    sources: ["ukcis-overview", "hwb-nudes"],
  },
  {
    id: "school-never-views",
    when: { reader: "school", not: { happened: "talk" } },
    demands: { kind: "include", any: ["no-looking"] },
    sources: ["ukcis-overview", "ukcis-full"],
  },
  {
    id: "school-refers-adult",
    when: { reader: "school", concern: "report", absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: ["school-refers"], groups: ["now", "today"] },
    sources: ["ukcis-overview", "hwb-nudes"],
  },

  // Every plan
  {
    id: "somebody-at-any-hour",
    when: {},
    demands: { kind: "ring-any-hour" },
    sources: ["childline-wiki"],
  },
  {
    id: "children-only",
    when: {},
    demands: { kind: "children-only" },
    sources: ["rph", "nca-alert-uksic"],
  },
  {
    id: "childline",
    when: {},
    demands: { kind: "ring", any: ["childline"] },
    sources: ["childline-wiki"],
  },
  {
    id: "three-now",
    when: {},
    demands: { kind: "at-most", steps: 3, groups: ["now"] },
    sources: ["mcf-ascend"],
  },
  {
    id: "something-now",
    when: {},
    demands: { kind: "at-least", steps: 1, groups: ["now"] },
    sources: ["mcf-ascend"],
  },
  {
    id: "life-flags",
    when: { not: { any: [HURT, { ...HOME, ...SAFE, ...THREAT }] } },
    demands: { kind: "show", panel: "flags-life" },
    sources: ["panicstation"],
  },
  {
    id: "life-flags-above",
    when: { any: [HURT, { ...HOME, ...SAFE, ...THREAT }] },
    demands: { kind: "show", panel: "flags-life-above" },
    sources: ["panicstation"],
  },
  {
    id: "life-signs",
    when: {},
    demands: { kind: "words-include" },
    sources: ["nidirect-mh", "papyrus-faq"],
  },
  {
    id: "not-in-trouble",
    when: { ...HOME, not: { happened: ["talk", "copy"] } },
    demands: { kind: "words-include" },
    sources: ["iwf-sextortion-parents", "uksic-sextortion"],
  },

  // Words
  {
    id: "no-blame",
    when: {},
    demands: { kind: "words-exclude" },
    sources: ["iwf-sextortion-parents", "uksic-sextortion"],
  },
  {
    id: "no-promise",
    when: {},
    demands: { kind: "words-exclude" },
    sources: ["yjlc-dev", "outcome21-mag", "iwf-rr"],
  },
  {
    id: "no-call-waits",
    when: {},
    demands: { kind: "words-exclude" },
    sources: ["ceoped-reporting", "nca-alert-ywu"],
  },
  {
    id: "scotland-words",
    when: { nation: "scotland" },
    demands: { kind: "words-exclude" },
    sources: ["scot-expert", "scot-guidance-2021", "reward-scot"],
  },
  {
    id: "northern-ireland-words",
    when: { nation: "northern-ireland" },
    demands: { kind: "words-exclude" },
    sources: ["psni-sexting", "sbni-law", "sbni-reporting"],
  },
  {
    id: "wales-words",
    when: { nation: "wales" },
    demands: { kind: "words-exclude" },
    sources: ["hwb-nudes", "csc-wales"],
  },
  {
    id: "england-words",
    when: { nation: "england" },
    demands: { kind: "words-exclude" },
    sources: ["ukcis-overview"],
  },
  {
    id: "unsaid-words",
    when: { absent: ["nation"] },
    demands: { kind: "words-exclude" },
    sources: ["sbni-law", "scot-expert"],
  },

  // What each step is there for: without these rows, nobody would notice if it went missing

  // Life and danger
  {
    id: "danger-stay",
    when: DANGER,
    demands: { kind: "include", any: ["stay-with-child"], groups: ["now"] },
    sources: ["ceoped-reporting"],
  },
  {
    id: "danger-leave-phones",
    when: DANGER,
    demands: { kind: "include", any: ["no-looking"], groups: ["now"] },
    sources: ["ceoped-reporting"],
  },
  {
    id: "danger-police-told",
    when: DANGER,
    demands: { kind: "include", any: ["report-police-or-ceop"], groups: ["today"] },
    sources: ["ceoped-reporting"],
  },
  {
    id: "danger-ask-after",
    when: { ...HOME, ...DANGER },
    demands: { kind: "include", any: ["ask-about-suicide"], groups: ["now", "today"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "hurt-doctor",
    when: { ...HOME, ...HURT },
    demands: { kind: "include", any: ["doctor"], groups: ["today"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "school-hurt-services",
    when: { ...SCHOOL, ...HURT },
    demands: { kind: "include", any: ["school-refers"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "hurt-say",
    when: { ...HOME, ...HURT },
    demands: { kind: "show", panel: "say-hurt" },
    sources: ["papyrus-faq"],
  },
  {
    id: "crisis-keeps-removal",
    when: { ...HOME, any: [HURT, DANGER], not: { who: "family" } },
    demands: { kind: "include", any: ["child-uses-removal-tool"], groups: ["safe"] },
    sources: ["iwf-rr"],
  },
  {
    id: "crisis-keeps-report",
    when: { ...HOME, any: [HURT, DANGER] },
    demands: { kind: "include", any: ["report-police-or-ceop"], groups: ["today", "safe"] },
    sources: ["ceoped-reporting"],
  },
  {
    id: "crisis-adds-to-report",
    when: { ...HOME, any: [HURT, DANGER] },
    demands: { kind: "include", any: ["add-to-report"], groups: ["safe"] },
    sources: ["ceop-parent-report"],
  },
  {
    id: "danger-say",
    when: { ...HOME, ...DANGER },
    demands: { kind: "show", panel: "say-danger" },
    sources: ["ceoped-reporting"],
  },
  {
    id: "danger-answer",
    when: DANGER,
    demands: { kind: "answer", any: ["picture-not-now", "picture-school"] },
    sources: ["ceoped-reporting"],
  },

  // The opening
  {
    id: "opening-stay",
    when: {
      ...HOME,
      ...SAFE,
      not: { any: [{ happened: ["talk", "asked", "shared"] }, { who: "family" }, OTHERS_COPY] },
    },
    demands: { kind: "include", any: ["stay-with-child"], groups: ["now"] },
    sources: ["iwf-sextortion-parents"],
  },
  {
    id: "opening-three-things",
    when: { ...HOME, ...SAFE, not: { any: [{ happened: "talk" }, OTHERS_COPY] } },
    demands: { kind: "include", any: ["three-things"] },
    sources: ["iwf-sextortion-parents"],
  },
  {
    id: "opening-ask",
    when: {
      ...HOME,
      ...SAFE,
      happened: ["threat", "adult", "sent", "spread", "posted", "fake", "video", "received", "unsure"],
      not: { who: "family" },
    },
    demands: { kind: "include", any: ["ask-about-suicide"], groups: ["now"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "home-never-views",
    when: { ...HOME, ...SAFE, not: { any: [{ happened: ["talk", "asked"] }, { who: "family" }] } },
    demands: { kind: "include", any: ["no-looking"], groups: ["now"] },
    sources: ["cps-iioc"],
  },
  {
    id: "home-leaves-it",
    when: { ...HOME, ...SAFE, not: { any: [{ happened: ["talk", "asked"] }, { who: "family" }] } },
    demands: { kind: "include", any: ["keep-in-place", "leave-own-copy"], groups: ["now"] },
    sources: ["nca-alert-ywu"],
  },

  // Blackmail
  {
    id: "threat-tonight",
    when: { ...HOME, ...THREAT, ...SAFE },
    demands: { kind: "include", any: ["stay-with-child"], groups: ["today"] },
    sources: ["panicstation"],
  },
  {
    id: "threat-block",
    when: { ...HOME, ...THREAT, ...SAFE, not: KNOWN },
    demands: { kind: "include", any: ["block"], groups: ["today"] },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "threat-say",
    when: { ...HOME, ...THREAT, ...SAFE, not: { who: "family" } },
    demands: { kind: "show", panel: "say-threat" },
    sources: ["iwf-sextortion-parents"],
  },
  {
    id: "threat-keep",
    when: { ...HOME, ...THREAT, not: { who: "family" } },
    demands: { kind: "show", panel: "keep-threat" },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "threat-flags",
    when: { ...HOME, ...THREAT },
    demands: { kind: "show", panel: "flags-threat" },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "threat-money-ask",
    when: { ...HOME, ...SAFE, happened: "threat", threat: ["pictures", "unsaid"] },
    demands: { kind: "include", any: ["tell-bank"], groups: ["now", "today"] },
    sources: ["sbni-reporting"],
  },
  {
    id: "note-before-block",
    when: HOME,
    demands: { kind: "before", first: "note-names", next: "block" },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "more-messages",
    when: { ...HOME, ...SAFE, ...THREAT },
    demands: { kind: "include", any: ["block", "ask-before-blocking"], groups: ["week"] },
    sources: ["nca-alert-ywu"],
  },

  // Adults, strangers, young children, extra needs
  {
    id: "adult-services",
    when: { ...HOME, ...SAFE, happened: "adult", who: "adult" },
    demands: { kind: "include", any: ["tell-childrens-services", "tell-social-worker"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "stranger-ceop",
    when: { who: ["stranger", "adult-or-stranger", "unknown"] },
    demands: { kind: "ring", any: ["ceop-report"] },
    sources: ["ceop-parent-report"],
  },
  {
    id: "young-services-listed",
    when: { under13: "possible", not: { happened: "talk" } },
    demands: { kind: "ring", any: ["childrens-social-care"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "young-advice",
    when: { ...HOME, ...SAFE, under13: "possible", not: { happened: "talk" } },
    demands: { kind: "include", any: ["tell-childrens-services", "tell-social-worker"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "young-say",
    when: { ...HOME, under13: "possible", absent: ["send"], not: { happened: ["talk", "shared", "copy"] } },
    demands: { kind: "show", panel: "say-younger" },
    sources: ["uksic-coerced"],
  },
  {
    id: "extra-help-say",
    when: { ...HOME, send: "yes", not: { happened: ["talk", "shared", "copy"] } },
    demands: { kind: "show", panel: "say-extra-help" },
    sources: ["ukcis-full"],
  },
  {
    id: "live-note",
    when: { ...HOME, ...SAFE, live: "yes" },
    demands: { kind: "include", any: ["note-names"], groups: ["today"] },
    sources: ["ceoped-reporting"],
  },

  // Family
  {
    id: "family-never-blocked-first",
    when: { ...HOME, who: "family" },
    demands: { kind: "exclude", actions: ["block"] },
    sources: ["walthamforest-hsb"],
  },
  {
    id: "family-say",
    when: { ...HOME, ...SAFE, who: "family" },
    demands: { kind: "show", panel: "say-family" },
    sources: ["walthamforest-hsb"],
  },
  {
    id: "family-keep",
    when: { ...HOME, who: "family", absent: ["danger", "selfHarm"] },
    demands: { kind: "show", panel: "keep-family" },
    sources: ["walthamforest-hsb"],
  },
  {
    id: "family-listed",
    when: { who: "family" },
    demands: { kind: "ring", any: ["childrens-social-care"] },
    sources: ["walthamforest-hsb"],
  },
  {
    id: "emergency-social-work-northern-ireland",
    when: {
      nation: "northern-ireland",
      any: [{ under13: "possible", not: { happened: "talk" } }, { who: "family" }, { danger: ["home", "unsure"] }],
    },
    demands: { kind: "ring", any: ["resws-ni"] },
    sources: ["resws-western", "resws-impartial"],
  },
  {
    id: "family-stop-it-now",
    when: { who: "family" },
    demands: { kind: "ring", any: ["stop-it-now"] },
    sources: ["stopitnow"],
  },

  // The picture
  {
    id: "delete-answer-only-calm",
    when: { not: { concern: "calm" } },
    demands: { kind: "never-answer", panels: ["picture-child-deletes"] },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "calm-answer",
    when: { ...HOME, ...CALM_TO_DELETE },
    demands: { kind: "answer", any: ["picture-child-deletes"] },
    sources: ["childnet-action"],
  },
  {
    id: "calm-deletes",
    when: { ...HOME, ...CALM_TO_DELETE },
    demands: { kind: "include", any: ["child-deletes"], groups: ["today"] },
    sources: ["childnet-action"],
  },
  {
    id: "removal-offered",
    when: {
      ...HOME,
      ...SAFE,
      happened: ["threat", "adult", "sent", "spread", "posted", "fake", "video"],
      not: { who: "family" },
    },
    demands: { kind: "include", any: ["child-uses-removal-tool"], groups: ["today"] },
    sources: ["iwf-rr"],
  },
  {
    id: "copy-removal",
    when: { ...HOME, copy: "yes", picture: "child" },
    demands: { kind: "include", any: ["child-uses-removal-tool"], groups: ["today"] },
    sources: ["iwf-rr"],
  },
  {
    id: "school-removal",
    when: { ...SCHOOL, ...SAFE, happened: ["threat", "adult", "sent", "spread", "posted", "fake", "video"] },
    demands: { kind: "include", any: ["child-uses-removal-tool"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "posted-address",
    when: { ...HOME, ...SAFE, posted: "yes" },
    demands: { kind: "include", any: ["adult-reports-address"], groups: ["today"] },
    sources: ["iwf-rr"],
  },
  {
    id: "talk-answer",
    when: { happened: "talk" },
    demands: { kind: "answer", any: ["picture-none"] },
    sources: ["parentinfo-sexting"],
  },
  {
    id: "school-answer",
    when: { ...SCHOOL, not: { happened: "talk" } },
    demands: { kind: "answer", any: ["picture-school"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "copy-answer",
    when: { ...HOME, copy: "yes" },
    demands: { kind: "answer", any: ["picture-your-copy", "picture-your-copy-ni"] },
    sources: ["cps-iioc"],
  },
  {
    id: "other-child-answer",
    when: { ...HOME, happened: "received", not: { who: "family" } },
    demands: { kind: "answer", any: ["picture-other-child", "picture-other-child-ni"] },
    sources: ["cps-iioc"],
  },
  {
    id: "asked-answer",
    when: { ...HOME, happened: "asked" },
    demands: { kind: "answer", any: ["picture-asked"] },
    sources: ["ceoped-reporting"],
  },
  {
    id: "shared-answer",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "answer", any: ["picture-passed-on"] },
    sources: ["lff-problem"],
  },
  {
    id: "found-answer",
    when: { ...HOME, happened: "found", picture: "child" },
    demands: { kind: "answer", any: ["picture-found"] },
    sources: ["childnet-action"],
  },

  // The child who did it
  {
    id: "shared-report",
    when: { ...HOME, role: "pressured" },
    demands: { kind: "include", any: ["report-police-or-ceop", "tell-childrens-services"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "shared-lawyer",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "include", any: ["legal-advice"], groups: ["today"] },
    sources: ["yjlc-sexting"],
  },
  {
    id: "shared-lawyer-before-school",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "before", first: "legal-advice", next: "tell-school" },
    sources: ["yjlc-sexting"],
  },
  {
    id: "shared-line",
    when: { happened: "shared" },
    demands: { kind: "ring", any: ["stop-it-now"] },
    sources: ["stopitnow"],
  },
  {
    id: "shared-child-line",
    when: { happened: "shared" },
    demands: { kind: "ring", any: ["shore"] },
    sources: ["stopitnow"],
  },

  // School, carers
  {
    id: "school-never-views-now",
    when: { ...SCHOOL, ...SAFE, not: { happened: "talk" } },
    demands: { kind: "include", any: ["no-looking"], groups: ["now"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "school-child-first",
    when: { ...SCHOOL, ...SAFE, not: { happened: "talk" } },
    demands: { kind: "include", any: ["stay-with-child"], groups: ["now"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "school-weighs",
    when: { ...SCHOOL, not: { happened: "talk" } },
    demands: { kind: "include", any: ["school-refers"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "carer-child-first",
    when: { reader: "carer", not: { any: [{ happened: "talk" }, { copy: "yes" }] } },
    demands: { kind: "before", first: "talk", next: "tell-social-worker" },
    sources: ["foster-notts"],
  },
  {
    id: "carer-posh",
    when: { reader: ["carer", "school"] },
    demands: { kind: "ring", any: ["posh"] },
    sources: ["posh-mag"],
  },
  {
    id: "next-police",
    when: { ...HOME, concern: "report", not: { copy: "yes" } },
    demands: { kind: "show", panel: "next-police" },
    sources: ["college-policing"],
  },
  {
    id: "hurt-papyrus",
    when: { any: [HURT, THREAT] },
    demands: { kind: "ring", any: ["papyrus"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "advice-somebody",
    when: {},
    demands: { kind: "ring", any: ["nspcc-helpline"] },
    sources: ["nspcc-what-happens"],
  },
  {
    id: "unsure-advice",
    when: { ...HOME, ...SAFE, happened: "unsure", concern: "talk-it-through" },
    demands: { kind: "include", any: ["get-advice-today"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "found-adult-worry",
    when: { ...HOME, found: "yes", picture: ["unknown", "other-child"] },
    demands: { kind: "include", any: ["specialist-advice"], groups: ["today"] },
    sources: ["stopitnow"],
  },
  {
    id: "spread-stay-out",
    when: { ...HOME, ...SAFE, happened: "spread" },
    demands: { kind: "include", any: ["no-looking"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "school-contain",
    when: { ...SCHOOL, spread: "yes" },
    demands: { kind: "include", any: ["stop-sharing"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "hurt-maybe-999",
    when: { selfHarm: "maybe" },
    demands: { kind: "include", any: ["ring-999"], groups: ["now"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "any-threat-no-payment",
    when: { ...HOME, ...THREAT, absent: ["danger"] },
    demands: { kind: "include", any: ["no-payment"], groups: ["now", "today"] },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "school-lead-now",
    when: { ...SCHOOL, ...SAFE, not: { happened: "talk" } },
    demands: { kind: "include", any: ["school-lead"], groups: ["now"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "school-danger-refers",
    when: { ...SCHOOL, ...DANGER },
    demands: { kind: "include", any: ["school-refers"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "shared-school",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "include", any: ["tell-school"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "touched-medical",
    when: { ...HOME, any: [{ happened: "adult" }, { danger: ["meeting", "home"] }] },
    demands: { kind: "include", any: ["doctor"], groups: ["now", "today"] },
    sources: ["mcf-ascend"],
  },
];

/** The rules with the words of a language. */
export function rulesIn(words: RuleWords): Rule[] {
  return ROWS.map((row) => {
    // A rule that has no sentence yet must not stop the check that says so.
    const told = (words as Partial<RuleWords>)[row.id] ?? "";
    if (typeof told === "string") return { ...row, says: told, demands: withWords(row.demands, []) };
    return { ...row, says: told.says, demands: withWords(row.demands, told.words) };
  });
}

function withWords(demands: Row["demands"], words: readonly string[]): Demand {
  if (demands.kind === "words-exclude") return { kind: demands.kind, words };
  if (demands.kind === "words-include") return { kind: demands.kind, any: words };
  return demands;
}

/**
 * The safety rules. Each is checked on every reachable plan at every test run.
 * Adding a rule is adding a row, and its sentence: without that, the compiler and the content check name it.
 */
export const RULES: readonly Rule[] = rulesIn(english);
