import type { Action } from "./actions.ts";
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
  /** The rule in one sentence, for a safeguarding lead. */
  readonly says: string;
  readonly when: Condition;
  readonly demands: Demand;
  readonly sources: readonly SourceId[];
}

const HOME: Condition = { reader: ["parent", "carer", "relative"] };
const DANGER: Condition = { danger: ["coming", "meeting", "home", "unsure"] };
const HURT: Condition = { selfHarm: ["yes", "maybe"] };
const THREAT: Condition = { threat: ["money", "pictures", "unsaid"] };
const ADULT: Condition = { who: ["adult", "adult-or-stranger", "stranger", "unknown"] };
const SAFE: Condition = { absent: ["danger", "selfHarm"] };
const SCHOOL: Condition = { reader: "school" };
/** The reader was sent a picture of a child who is not theirs, or may not be. */
const OTHERS_COPY: Condition = { copy: "yes", picture: ["other-child", "unknown"] };
const REPORT = ["report-police-or-ceop", "tell-childrens-services"] as const;

/**
 * The safety rules. Each is checked on every reachable plan at every test run.
 * Adding a rule is adding a row.
 */
export const RULES: readonly Rule[] = [
  // Life and danger come first
  {
    id: "hurt-999-first",
    says: "When a child may have hurt themselves, the first step is 999.",
    when: { selfHarm: "yes" },
    demands: { kind: "first", any: ["ring-999"] },
    sources: ["panicstation", "papyrus-faq"],
  },
  {
    id: "danger-999-first",
    says: "When somebody is in danger now, the first step is 999.",
    when: DANGER,
    demands: { kind: "first", any: ["ring-999"] },
    sources: ["ceoped-reporting", "silent"],
  },
  {
    id: "hurt-ask",
    says: "When a child may hurt themselves, staying and asking directly comes now.",
    when: HURT,
    demands: { kind: "include", any: ["ask-about-suicide"], groups: ["now"] },
    sources: ["papyrus-faq", "panicstation"],
  },
  {
    id: "hurt-stay",
    says: "A child who may hurt themselves is not left alone.",
    when: HURT,
    demands: { kind: "include", any: ["stay-with-child"], groups: ["now"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "hurt-line",
    says: "When a child may hurt themselves, a crisis line is offered now.",
    when: HURT,
    demands: { kind: "include", any: ["crisis-line"], groups: ["now"] },
    sources: ["papyrus-faq", "nhs111-norwood", "lifeline"],
  },
  {
    id: "hurt-home-safe",
    says: "When a child may hurt themselves, the home is made safer today.",
    when: { ...HOME, ...HURT },
    demands: { kind: "include", any: ["make-home-safe"], groups: ["today"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "hurt-care-before-picture",
    says: "When a child may hurt themselves, no step about the picture comes now.",
    when: HURT,
    demands: { kind: "answer", any: ["picture-not-now", "picture-school"] },
    sources: ["papyrus-faq", "nspcc-2025-sce"],
  },
  {
    id: "hurt-asks-before-reports",
    says: "Asking the child how they are comes before any report.",
    when: HURT,
    demands: { kind: "before", first: "ask-about-suicide", next: "report-police-or-ceop" },
    sources: ["papyrus-faq"],
  },
  {
    id: "hurt-ring-first",
    says: "When a child may hurt themselves, 999 heads the list of whom to ring.",
    when: HURT,
    demands: { kind: "ring-first", any: ["emergency-999"] },
    sources: ["panicstation"],
  },
  {
    id: "hurt-line-scotland-england-wales",
    says: "In England, Wales and Scotland the urgent mental health line is offered.",
    when: { ...HURT, nation: ["england", "wales", "scotland"] },
    demands: { kind: "ring", any: ["nhs-111-mental-health"] },
    sources: ["nhs111-norwood", "nhs111-hae"],
  },
  {
    id: "hurt-line-northern-ireland",
    says: "In Northern Ireland Lifeline is offered, not 111.",
    when: { ...HURT, nation: "northern-ireland" },
    demands: { kind: "ring", any: ["lifeline-ni"] },
    sources: ["lifeline"],
  },
  {
    id: "no-111-northern-ireland",
    says: "111's mental health option is never offered in Northern Ireland.",
    when: { nation: "northern-ireland" },
    demands: { kind: "never-ring", contacts: ["nhs-111-mental-health"] },
    sources: ["lifeline"],
  },
  {
    id: "threat-ask",
    says: "When somebody threatens a child, the parent asks about suicide before anything else is done.",
    when: { ...HOME, ...THREAT, absent: ["danger"] },
    demands: { kind: "include", any: ["ask-about-suicide"], groups: ["now"] },
    sources: ["nca-alert-ywu", "guardian-nca-2024", "thorn-sextortion"],
  },
  {
    id: "threat-stay-tonight",
    says: "A threatened child is not left alone tonight.",
    when: { ...HOME, ...THREAT },
    demands: { kind: "include", any: ["stay-with-child"], groups: ["now", "today"] },
    sources: ["panicstation", "thorn-sextortion"],
  },

  // Blackmail
  {
    id: "threat-no-payment",
    says: "When somebody threatens a child, not paying comes now.",
    when: { ...HOME, threat: ["money", "pictures", "unsaid"], absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: ["no-payment"], groups: ["now"] },
    sources: ["nca-alert-ywu", "iwf-sextortion-parents"],
  },
  {
    id: "threat-stop-contact",
    says: "When somebody threatens a child, contact stops now.",
    when: { ...HOME, ...THREAT, absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: ["stop-contact"], groups: ["now"] },
    sources: ["nca-alert-ywu", "vodafone-nspcc"],
  },
  {
    id: "threat-report",
    says: "Blackmail of a child is reported to the police or CEOP the same day.",
    when: { ...THREAT },
    demands: { kind: "include", any: ["report-police-or-ceop"], groups: ["now", "today"] },
    sources: ["nca-alert-ywu", "ceoped-reporting"],
  },
  {
    id: "threat-note-before-block",
    says: "A name is noted before an account is blocked.",
    when: { ...HOME, ...THREAT },
    demands: { kind: "before", first: "note-names", next: "block" },
    sources: ["nca-alert-ywu", "ceoped-blocking"],
  },
  {
    id: "paid-tell-bank",
    says: "When money has gone, the bank is told the same day.",
    when: { ...HOME, paid: "yes" },
    demands: { kind: "include", any: ["tell-bank"], groups: ["now", "today"] },
    sources: ["sbni-reporting"],
  },
  {
    id: "threat-picture-stays",
    says: "A plan about a threat never has the child delete the picture.",
    when: THREAT,
    demands: { kind: "exclude", actions: ["child-deletes"] },
    sources: ["nca-alert-ywu", "iwf-sextortion-parents", "vodafone-nspcc"],
  },
  {
    id: "threat-removal",
    says: "A child whose picture is used as a threat is offered Report Remove the same day.",
    when: { ...HOME, ...THREAT, happened: ["threat", "fake"], not: { who: "family" } },
    demands: { kind: "include", any: ["child-uses-removal-tool"], groups: ["today"] },
    sources: ["iwf-sextortion-parents", "nca-alert-ywu"],
  },

  // Adults, strangers, young children
  {
    id: "adult-report",
    says: "When an adult or an unknown person is involved, police, CEOP or children's services are told the same day.",
    when: { ...ADULT },
    demands: { kind: "include", any: REPORT, groups: ["now", "today"] },
    sources: ["ceop-parent-report", "ukcis-overview", "college-policing"],
  },
  {
    id: "adult-ring",
    says: "When an adult or an unknown person is involved, the police are on the list of whom to ring.",
    when: ADULT,
    demands: { kind: "ring", any: ["police-101"] },
    sources: ["ceop-parent-report"],
  },
  {
    id: "adult-no-warning",
    says: "An adult who may be grooming is not warned or confronted.",
    when: { ...HOME, happened: "adult", absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: ["no-warning"], groups: ["now"] },
    sources: ["ceoped-reporting", "college-policing"],
  },
  {
    id: "adult-ask-before-block",
    says: "With a known or suspected groomer the police are asked before blocking.",
    when: { ...HOME, happened: ["adult", "asked"], who: ["adult", "stranger", "adult-or-stranger", "unknown"] },
    demands: { kind: "include", any: ["ask-before-blocking"] },
    sources: ["ceoped-reporting", "college-policing"],
  },
  {
    id: "adult-never-delete",
    says: "A plan with an adult in it never has the child delete anything.",
    when: { any: [ADULT, { who: "family" }] },
    demands: { kind: "exclude", actions: ["child-deletes"] },
    sources: ["nca-alert-ywu", "college-policing"],
  },
  {
    id: "under-13-report",
    says: "When any child is or may be under 13, police, CEOP or children's services are told the same day.",
    when: { under13: "possible", not: { happened: "talk" } },
    demands: { kind: "include", any: REPORT, groups: ["now", "today"] },
    sources: ["ukcis-overview", "uksic-coerced", "lgfl-snapshot"],
  },
  {
    id: "under-13-not-calm",
    says: "When any child is or may be under 13, the calm road is closed.",
    when: { under13: "possible" },
    demands: { kind: "never-answer", panels: ["picture-child-deletes"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "under-13-few-questions",
    says: "A young child is asked one or two open questions and no more.",
    when: { ...HOME, under13: "possible", absent: ["send"], not: { happened: ["talk", "shared", "copy"] } },
    demands: { kind: "include", any: ["few-questions"] },
    sources: ["uksic-coerced"],
  },
  {
    id: "extra-help-plain-words",
    says: "A child with special educational needs has things said plainly, and doubts are a reason to report.",
    when: { ...HOME, send: "yes", not: { happened: "copy" } },
    demands: { kind: "include", any: ["plain-words"] },
    sources: ["ukcis-full", "ggc-nudes"],
  },
  {
    id: "pushed-report",
    says: "Pressure to send is reported the same day.",
    when: { ...HOME, willing: "no" },
    demands: { kind: "include", any: REPORT, groups: ["today"] },
    sources: ["cl-gmp", "ukcis-overview"],
  },
  {
    id: "posted-report",
    says: "A picture posted in public is reported the same day.",
    when: { ...HOME, posted: "yes", absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: REPORT, groups: ["today"] },
    sources: ["iwf-rr", "sbni-reporting"],
  },

  // Family
  {
    id: "family-apart",
    says: "When somebody in the family is involved, the child is kept apart from them now.",
    when: { ...HOME, who: "family", absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: ["keep-apart"], groups: ["now"] },
    sources: ["walthamforest-hsb", "stopitnow"],
  },
  {
    id: "family-services",
    says: "When somebody in the family is involved, children's services are told the same day.",
    when: { who: "family" },
    demands: { kind: "include", any: ["tell-childrens-services"], groups: ["now", "today"] },
    sources: ["walthamforest-hsb", "csc-wales"],
  },
  {
    id: "family-no-confronting",
    says: "A family member is not confronted or warned.",
    when: { ...HOME, who: "family" },
    demands: { kind: "include", any: ["no-warning"] },
    sources: ["walthamforest-hsb"],
  },

  // The picture
  {
    id: "never-handled",
    says: "No plan has an adult look at, copy, forward, upload or delete the picture.",
    when: {},
    demands: {
      kind: "exclude",
      actions: ["adult-looks", "adult-copies", "adult-forwards", "adult-uploads", "adult-deletes"],
    },
    sources: ["cps-iioc", "cps-mou", "ukcis-overview"],
  },
  {
    id: "never-pay",
    says: "No plan has anybody pay.",
    when: {},
    demands: { kind: "exclude", actions: ["pays"] },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "never-pose",
    says: "No plan has an adult pose as the child or confront anybody.",
    when: {},
    demands: { kind: "exclude", actions: ["poses-as-child", "confronts"] },
    sources: ["nca-alert-ywu", "ceoped-reporting"],
  },
  {
    id: "delete-only-calm",
    says: "Only on the calm road does the child delete the picture.",
    when: { not: { concern: "calm" } },
    demands: { kind: "exclude", actions: ["child-deletes"] },
    sources: ["nca-alert-ywu", "psni-sexting", "childnet-action"],
  },
  {
    id: "delete-after-removal-tool",
    says: "Before deleting, the child thinks about Report Remove, which needs the file.",
    when: { concern: "calm" },
    demands: { kind: "before", first: "child-uses-removal-tool", next: "child-deletes" },
    sources: ["childline-rr", "takeitdown-bb"],
  },
  {
    id: "calm-no-police",
    says: "On the calm road nobody is sent to the police.",
    when: { ...HOME, concern: "calm" },
    demands: { kind: "exclude", actions: ["report-police-or-ceop", "tell-childrens-services"] },
    sources: ["npcc-2016", "college-policing", "parentinfo-sexting"],
  },
  {
    id: "calm-flags",
    says: "The calm road shows what would change it.",
    when: { ...HOME, concern: "calm" },
    demands: { kind: "show", panel: "flags-report" },
    sources: ["college-policing", "ukcis-overview"],
  },
  {
    id: "prevent-no-police",
    says: "When nothing has happened, nobody is sent to the police.",
    when: { concern: "prevent" },
    demands: { kind: "exclude", actions: ["report-police-or-ceop", "tell-childrens-services", "school-refers"] },
    sources: ["parentinfo-sexting"],
  },
  {
    id: "ni-received-keeps",
    says: "In Northern Ireland a received picture of another child is not deleted before speaking to the police.",
    when: { ...HOME, nation: "northern-ireland", happened: ["received"] },
    demands: { kind: "answer", any: ["picture-other-child-ni"] },
    sources: ["psni-sexting"],
  },
  {
    id: "ni-found-keeps",
    says: "In Northern Ireland a found picture of another child is not deleted before speaking to the police.",
    when: { ...HOME, nation: "northern-ireland", happened: "found", picture: ["other-child", "unknown"] },
    demands: { kind: "answer", any: ["picture-other-child-ni"] },
    sources: ["psni-sexting"],
  },
  {
    id: "ni-copy-keeps",
    says: "In Northern Ireland a copy sent to the reader is not deleted before speaking to the police.",
    when: { ...HOME, nation: "northern-ireland", copy: "yes" },
    demands: { kind: "answer", any: ["picture-your-copy-ni"] },
    sources: ["psni-sexting"],
  },
  {
    id: "copy-advice",
    says: "A reader who was sent a copy takes advice the same day.",
    when: { ...HOME, copy: "yes" },
    demands: { kind: "include", any: ["get-advice-today"], groups: ["now", "today"] },
    sources: ["cps-iioc", "psni-sexting"],
  },
  {
    id: "other-child-advice",
    says: "A picture of another child means advice the same day.",
    when: { ...HOME, happened: "received" },
    demands: { kind: "include", any: ["get-advice-today"], groups: ["now", "today"] },
    sources: ["cps-iioc", "psni-sexting"],
  },
  {
    id: "shared-stop",
    says: "A child who passed on, asked or made one stops sharing now.",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "include", any: ["stop-sharing"], groups: ["now"] },
    sources: ["ukcis-overview", "lff-problem"],
  },
  {
    id: "shared-advice",
    says: "Parents of a child who passed on, asked or made one are given a specialist line the same day.",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "include", any: ["specialist-advice"], groups: ["today"] },
    sources: ["stopitnow", "lff-problem"],
  },
  {
    id: "shared-no-ringing-round",
    says: "They do not contact the other family themselves.",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "include", any: ["no-contact-with-other-family"] },
    sources: ["lff-problem", "walthamforest-hsb"],
  },
  {
    id: "spread-school",
    says: "When it is passed round, the school is told the same day.",
    when: { ...HOME, happened: "spread" },
    demands: { kind: "include", any: ["tell-school"], groups: ["today"] },
    sources: ["ukcis-overview", "hwb-nudes"],
  },

  // Carers, relatives, schools
  {
    id: "carer-order",
    says: "A carer tells the child before telling the social worker, and records it the same day.",
    when: { reader: "carer", not: { happened: "talk" } },
    demands: { kind: "before", first: "tell-social-worker", next: "record" },
    sources: ["foster-notts", "foster-kent"],
  },
  {
    id: "carer-tells",
    says: "A carer tells the child's social worker the same day.",
    when: { reader: "carer", not: { happened: "talk" } },
    demands: { kind: "include", any: ["tell-social-worker"], groups: ["now", "today"] },
    sources: ["foster-notts", "foster-kent", "foster-haringey"],
  },
  {
    id: "carer-supervisor",
    says: "A carer tells their own supervising social worker the same day.",
    when: { reader: "carer", not: { happened: "talk" } },
    demands: { kind: "include", any: ["tell-supervising-social-worker"], groups: ["now", "today"] },
    sources: ["foster-notts", "foster-kent", "foster-haringey"],
  },
  {
    id: "carer-records",
    says: "A carer writes it down the same day.",
    when: { reader: "carer", not: { happened: "talk" } },
    demands: { kind: "include", any: ["record"], groups: ["today"] },
    sources: ["foster-notts", "foster-kent", "foster-haringey"],
  },
  {
    id: "relative-tells",
    says: "A relative tells whoever is responsible for the child, unless that person may be the danger.",
    when: { reader: "relative", not: { happened: ["talk", "copy"] } },
    demands: { kind: "include", any: ["tell-who-is-responsible"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "school-lead",
    says: "School staff tell the safeguarding lead the same day.",
    when: { reader: "school", not: { happened: "talk" } },
    demands: { kind: "include", any: ["school-lead"], groups: ["now", "today"] },
    sources: ["ukcis-overview", "hwb-nudes"],
  },
  {
    id: "school-never-views",
    says: "School staff do not view the picture.",
    when: { reader: "school", not: { happened: "talk" } },
    demands: { kind: "include", any: ["no-looking"] },
    sources: ["ukcis-overview", "ukcis-full"],
  },
  {
    id: "school-refers-adult",
    says: "A school refers a case with an adult, a threat or an under-13 the same day.",
    when: { reader: "school", concern: "report", absent: ["danger", "selfHarm"] },
    demands: { kind: "include", any: ["school-refers"], groups: ["now", "today"] },
    sources: ["ukcis-overview", "hwb-nudes"],
  },

  // Every plan
  {
    id: "somebody-at-any-hour",
    says: "Every plan has somebody to ring at any hour.",
    when: {},
    demands: { kind: "ring-any-hour" },
    sources: ["childline-wiki"],
  },
  {
    id: "children-only",
    says: "No plan offers a service that is for adults' own pictures.",
    when: {},
    demands: { kind: "children-only" },
    sources: ["rph", "nca-alert-uksic"],
  },
  {
    id: "childline",
    says: "Every plan offers the child somebody of their own to talk to.",
    when: {},
    demands: { kind: "ring", any: ["childline"] },
    sources: ["childline-wiki"],
  },
  {
    id: "three-now",
    says: "No plan asks for more than three things now.",
    when: {},
    demands: { kind: "at-most", steps: 3, groups: ["now"] },
    sources: ["mcf-ascend"],
  },
  {
    id: "something-now",
    says: "Every plan has something to do now.",
    when: {},
    demands: { kind: "at-least", steps: 1, groups: ["now"] },
    sources: ["mcf-ascend"],
  },
  {
    id: "life-flags",
    says: "Every plan says when to ring 999.",
    when: {},
    demands: { kind: "show", panel: "flags-life" },
    sources: ["panicstation"],
  },
  {
    id: "not-in-trouble",
    says: "Every plan for home, when something has happened, tells the child they are not in trouble, or that they are loved.",
    when: { ...HOME, not: { happened: ["talk", "copy"] } },
    demands: {
      kind: "words-include",
      any: [
        "not in trouble",
        "not angry",
        "you did well to tell",
        "you did right to tell",
        "care about you",
        "I'm glad",
        "on your side",
        "I believe you",
      ],
    },
    sources: ["iwf-sextortion-parents", "uksic-sextortion"],
  },

  // Words
  {
    id: "no-blame",
    says: "No plan blames.",
    when: {},
    demands: {
      kind: "words-exclude",
      words: ["should have", "revenge porn", "child porn", "kiddie porn", "why did you send"],
    },
    sources: ["iwf-sextortion-parents", "uksic-sextortion"],
  },
  {
    id: "no-promise",
    says: "No plan promises what nobody can promise.",
    when: {},
    demands: {
      kind: "words-exclude",
      words: [
        "will be removed from the internet",
        "will never come out",
        "no record will",
        "never be recorded",
        "guarantee that",
        "will definitely",
      ],
    },
    sources: ["yjlc-dev", "outcome21-mag", "iwf-rr"],
  },
  {
    id: "scotland-words",
    says: "A plan for Scotland uses no word of another nation's system.",
    when: { nation: "scotland" },
    demands: {
      kind: "words-exclude",
      words: [
        "Outcome 21",
        "Ofsted",
        "Estyn",
        "DSL",
        "designated safeguarding lead",
        "MASH",
        "PSNI",
        "Lifeline",
        "Gateway team",
        "Theft Act",
        "Crown Prosecution",
        "DBS",
        "EHCP",
        "education, health and care plan",
        "Keeping Children Safe in Education",
        "designated teacher",
        "UKCIS",
        "local authority designated officer",
        "Public Prosecution Service",
      ],
    },
    sources: ["scot-expert", "scot-guidance-2021", "reward-scot"],
  },
  {
    id: "northern-ireland-words",
    says: "A plan for Northern Ireland uses no word of another nation's system.",
    when: { nation: "northern-ireland" },
    demands: {
      kind: "words-exclude",
      words: [
        "Outcome 21",
        "Ofsted",
        "Estyn",
        "Education Scotland",
        "DSL",
        "designated safeguarding lead",
        "MASH",
        "Police Scotland",
        "NHS 111",
        "ring 111",
        "Crown Prosecution",
        "DBS",
        "EHCP",
        "Children's Reporter",
        "Keeping Children Safe in Education",
        "UKCIS",
        "Theft Act 1968",
        "Family Rights Group",
      ],
    },
    sources: ["psni-sexting", "sbni-law", "sbni-reporting"],
  },
  {
    id: "wales-words",
    says: "A plan for Wales uses no word of another nation's system.",
    when: { nation: "wales" },
    demands: {
      kind: "words-exclude",
      words: [
        "Ofsted",
        "Education Scotland",
        "Police Scotland",
        "PSNI",
        "Lifeline",
        "Gateway team",
        "MASH",
        "EHCP",
        "Children's Reporter",
        "Keeping Children Safe in Education",
        "UKCIS",
        "designated teacher",
        "Family Rights Group",
      ],
    },
    sources: ["hwb-nudes", "csc-wales"],
  },
  {
    id: "england-words",
    says: "A plan for England uses no word of another nation's system.",
    when: { nation: "england" },
    demands: {
      kind: "words-exclude",
      words: [
        "Estyn",
        "Education Scotland",
        "Police Scotland",
        "PSNI",
        "Lifeline",
        "Gateway team",
        "Children's Reporter",
        "designated teacher",
        "Hwb",
        "Public Prosecution Service",
      ],
    },
    sources: ["ukcis-overview"],
  },
  {
    id: "unsaid-words",
    says: "A plan with no nation chosen names no one nation's system.",
    when: { absent: ["nation"] },
    demands: { kind: "words-exclude", words: ["Outcome 21", "Ofsted", "Estyn", "DSL", "MASH", "EHCP", "DBS"] },
    sources: ["sbni-law", "scot-expert"],
  },

  // What each step is there for: without these rows, nobody would notice if it went missing

  // Life and danger
  {
    id: "danger-stay",
    says: "When somebody is in danger now, staying together comes now.",
    when: DANGER,
    demands: { kind: "include", any: ["stay-with-child"], groups: ["now"] },
    sources: ["ceoped-reporting"],
  },
  {
    id: "danger-leave-phones",
    says: "When somebody is in danger now, nobody looks for the picture or touches the messages.",
    when: DANGER,
    demands: { kind: "include", any: ["no-looking"], groups: ["now"] },
    sources: ["ceoped-reporting"],
  },
  {
    id: "danger-police-told",
    says: "When somebody is in danger now, the police are told the rest the same day.",
    when: DANGER,
    demands: { kind: "include", any: ["report-police-or-ceop"], groups: ["today"] },
    sources: ["ceoped-reporting"],
  },
  {
    id: "danger-ask-after",
    says: "Once the danger is past, the child is asked about hurting themselves.",
    when: { ...HOME, ...DANGER },
    demands: { kind: "include", any: ["ask-about-suicide"], groups: ["now", "today"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "hurt-doctor",
    says: "A child who may hurt themselves is seen by somebody the same day.",
    when: { ...HOME, ...HURT },
    demands: { kind: "include", any: ["doctor"], groups: ["today"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "school-hurt-services",
    says: "A school refers a pupil who may hurt themselves the same day.",
    when: { ...SCHOOL, ...HURT },
    demands: { kind: "include", any: ["school-refers"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "hurt-say",
    says: "A plan about self-harm says how to ask about it.",
    when: { ...HOME, ...HURT },
    demands: { kind: "show", panel: "say-hurt" },
    sources: ["papyrus-faq"],
  },
  {
    id: "danger-say",
    says: "A plan about danger says what to say in danger.",
    when: { ...HOME, ...DANGER },
    demands: { kind: "show", panel: "say-danger" },
    sources: ["ceoped-reporting"],
  },
  {
    id: "danger-answer",
    says: "In danger the picture waits.",
    when: DANGER,
    demands: { kind: "answer", any: ["picture-not-now", "picture-school"] },
    sources: ["ceoped-reporting"],
  },

  // The opening
  {
    id: "opening-stay",
    says: "Unless nothing has happened, a parent stays with the child now.",
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
    says: "Unless nothing has happened, the child hears the three things.",
    when: { ...HOME, ...SAFE, not: { any: [{ happened: "talk" }, OTHERS_COPY] } },
    demands: { kind: "include", any: ["three-things"] },
    sources: ["iwf-sextortion-parents"],
  },
  {
    id: "opening-ask",
    says: "A parent asks if the child is thinking of hurting themselves.",
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
    says: "No parent, carer or relative looks at the picture.",
    when: { ...HOME, ...SAFE, not: { any: [{ happened: ["talk", "asked"] }, { who: "family" }] } },
    demands: { kind: "include", any: ["no-looking"], groups: ["now"] },
    sources: ["cps-iioc"],
  },
  {
    id: "home-leaves-it",
    says: "Until the plan says otherwise, the picture stays where it is.",
    when: { ...HOME, ...SAFE, not: { any: [{ happened: ["talk", "asked"] }, { who: "family" }] } },
    demands: { kind: "include", any: ["keep-in-place", "leave-own-copy"], groups: ["now"] },
    sources: ["nca-alert-ywu"],
  },

  // Blackmail
  {
    id: "threat-tonight",
    says: "A threatened child is not left alone with the phone tonight.",
    when: { ...HOME, ...THREAT, ...SAFE },
    demands: { kind: "include", any: ["stay-with-child"], groups: ["today"] },
    sources: ["panicstation"],
  },
  {
    id: "threat-block",
    says: "A blackmailer is blocked the same day.",
    when: { ...HOME, ...THREAT, ...SAFE, not: { who: "family" } },
    demands: { kind: "include", any: ["block"], groups: ["today"] },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "threat-say",
    says: "A plan about a threat says that it is a crime done to the child.",
    when: { ...HOME, ...THREAT, ...SAFE, not: { who: "family" } },
    demands: { kind: "show", panel: "say-threat" },
    sources: ["iwf-sextortion-parents"],
  },
  {
    id: "threat-keep",
    says: "A plan about a threat says what to keep.",
    when: { ...HOME, ...THREAT, not: { who: "family" } },
    demands: { kind: "show", panel: "keep-threat" },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "threat-flags",
    says: "A plan about a threat says when it turns into an emergency.",
    when: { ...HOME, ...THREAT },
    demands: { kind: "show", panel: "flags-threat" },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "threat-money-ask",
    says: "When a blackmailer may have been paid, somebody asks, so that the bank can be told.",
    when: { ...HOME, ...SAFE, happened: "threat", threat: ["pictures", "unsaid"] },
    demands: { kind: "include", any: ["tell-bank"], groups: ["now", "today"] },
    sources: ["sbni-reporting"],
  },
  {
    id: "note-before-block",
    says: "A name is noted before any account is blocked.",
    when: HOME,
    demands: { kind: "before", first: "note-names", next: "block" },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "more-messages",
    says: "A family is told what to do when more messages come.",
    when: { ...HOME, ...SAFE, ...THREAT },
    demands: { kind: "include", any: ["block"], groups: ["week"] },
    sources: ["nca-alert-ywu"],
  },

  // Adults, strangers, young children, extra needs
  {
    id: "adult-services",
    says: "When a known adult is involved, children's services are told the same day.",
    when: { ...HOME, ...SAFE, happened: "adult", who: "adult" },
    demands: { kind: "include", any: ["tell-childrens-services", "tell-social-worker"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "stranger-ceop",
    says: "When a stranger is involved, CEOP is on the list.",
    when: { who: ["stranger", "adult-or-stranger", "unknown"] },
    demands: { kind: "ring", any: ["ceop-report"] },
    sources: ["ceop-parent-report"],
  },
  {
    id: "young-services-listed",
    says: "When a child may be under 13, children's services are on the list.",
    when: { under13: "possible", not: { happened: "talk" } },
    demands: { kind: "ring", any: ["childrens-social-care"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "young-advice",
    says: "When a child may be under 13, somebody who knows is asked the same day, every time.",
    when: { ...HOME, ...SAFE, under13: "possible", not: { happened: "talk" } },
    demands: { kind: "include", any: ["tell-childrens-services", "tell-social-worker"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "young-say",
    says: "A plan for a young child says it in a young child's words.",
    when: { ...HOME, under13: "possible", absent: ["send"], not: { happened: ["talk", "shared", "copy"] } },
    demands: { kind: "show", panel: "say-younger" },
    sources: ["uksic-coerced"],
  },
  {
    id: "extra-help-say",
    says: "A plan for a child who needs extra help says it in plain words.",
    when: { ...HOME, send: "yes", not: { happened: ["talk", "shared", "copy"] } },
    demands: { kind: "show", panel: "say-extra-help" },
    sources: ["ukcis-full"],
  },
  {
    id: "live-note",
    says: "After a live call the names are noted.",
    when: { ...HOME, ...SAFE, live: "yes" },
    demands: { kind: "include", any: ["note-names"], groups: ["today"] },
    sources: ["ceoped-reporting"],
  },

  // Family
  {
    id: "family-never-blocked-first",
    says: "Somebody in the family is never blocked in the first hours: it warns them.",
    when: { ...HOME, happened: "adult", who: "family" },
    demands: { kind: "exclude", actions: ["block"] },
    sources: ["walthamforest-hsb"],
  },
  {
    id: "family-say",
    says: "A plan about somebody in the family says that the child is believed.",
    when: { ...HOME, ...SAFE, who: "family" },
    demands: { kind: "show", panel: "say-family" },
    sources: ["walthamforest-hsb"],
  },
  {
    id: "family-keep",
    says: "In the family nothing is kept but words.",
    when: { ...HOME, who: "family", absent: ["danger", "selfHarm"] },
    demands: { kind: "show", panel: "keep-family" },
    sources: ["walthamforest-hsb"],
  },
  {
    id: "family-listed",
    says: "When somebody in the family is involved, children's services are on the list.",
    when: { who: "family" },
    demands: { kind: "ring", any: ["childrens-social-care"] },
    sources: ["walthamforest-hsb"],
  },
  {
    id: "family-stop-it-now",
    says: "A family is given the line for worries about somebody in it.",
    when: { who: "family" },
    demands: { kind: "ring", any: ["stop-it-now"] },
    sources: ["stopitnow"],
  },

  // The picture
  {
    id: "delete-answer-only-calm",
    says: "Only on the calm road is the answer that the child deletes it.",
    when: { not: { concern: "calm" } },
    demands: { kind: "never-answer", panels: ["picture-child-deletes"] },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "calm-answer",
    says: "On the calm road the answer is that the child deletes it.",
    when: { ...HOME, concern: "calm" },
    demands: { kind: "answer", any: ["picture-child-deletes"] },
    sources: ["childnet-action"],
  },
  {
    id: "calm-deletes",
    says: "On the calm road the child is told how to delete it.",
    when: { ...HOME, concern: "calm" },
    demands: { kind: "include", any: ["child-deletes"], groups: ["today"] },
    sources: ["childnet-action"],
  },
  {
    id: "removal-offered",
    says: "A child whose picture is out is offered Report Remove the same day.",
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
    says: "A child whose picture the reader was sent is offered Report Remove.",
    when: { ...HOME, copy: "yes", picture: "child" },
    demands: { kind: "include", any: ["child-uses-removal-tool"], groups: ["today"] },
    sources: ["iwf-rr"],
  },
  {
    id: "school-removal",
    says: "A school offers the pupil Report Remove.",
    when: { ...SCHOOL, ...SAFE, happened: ["threat", "adult", "sent", "spread", "posted", "fake", "video"] },
    demands: { kind: "include", any: ["child-uses-removal-tool"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "posted-address",
    says: "When it is on a public page, the address is reported the same day.",
    when: { ...HOME, ...SAFE, posted: "yes" },
    demands: { kind: "include", any: ["adult-reports-address"], groups: ["today"] },
    sources: ["iwf-rr"],
  },
  {
    id: "talk-answer",
    says: "When nothing has happened, there is no picture to deal with.",
    when: { happened: "talk" },
    demands: { kind: "answer", any: ["picture-none"] },
    sources: ["parentinfo-sexting"],
  },
  {
    id: "school-answer",
    says: "School staff are told never to look, copy or keep it.",
    when: { ...SCHOOL, not: { happened: "talk" } },
    demands: { kind: "answer", any: ["picture-school"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "copy-answer",
    says: "A reader with a copy is told what to do with it.",
    when: { ...HOME, copy: "yes" },
    demands: { kind: "answer", any: ["picture-your-copy", "picture-your-copy-ni"] },
    sources: ["cps-iioc"],
  },
  {
    id: "other-child-answer",
    says: "A picture of another child stays where it is until advice is had.",
    when: { ...HOME, happened: "received", not: { who: "family" } },
    demands: { kind: "answer", any: ["picture-other-child", "picture-other-child-ni"] },
    sources: ["cps-iioc"],
  },
  {
    id: "asked-answer",
    says: "A child who was only asked is told to send nothing.",
    when: { ...HOME, happened: "asked" },
    demands: { kind: "answer", any: ["picture-asked"] },
    sources: ["ceoped-reporting"],
  },
  {
    id: "shared-answer",
    says: "After passing on, asking or making, nothing more is sent and nothing is wiped.",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "answer", any: ["picture-passed-on"] },
    sources: ["lff-problem"],
  },
  {
    id: "found-answer",
    says: "Somebody who came across it puts it down.",
    when: { ...HOME, happened: "found", picture: "child" },
    demands: { kind: "answer", any: ["picture-found"] },
    sources: ["childnet-action"],
  },

  // The child who did it
  {
    id: "shared-report",
    says: "When a child was pushed to share, police or children's services are told the same day.",
    when: { ...HOME, role: "pressured" },
    demands: { kind: "include", any: ["report-police-or-ceop", "tell-childrens-services"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "shared-lawyer",
    says: "A child who may be questioned is given legal advice first.",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "include", any: ["specialist-advice"], groups: ["week"] },
    sources: ["yjlc-sexting"],
  },
  {
    id: "shared-line",
    says: "Parents of a child who did it are given Stop It Now.",
    when: { happened: "shared" },
    demands: { kind: "ring", any: ["stop-it-now"] },
    sources: ["stopitnow"],
  },
  {
    id: "shared-child-line",
    says: "A child who did it has somebody of their own to talk to.",
    when: { happened: "shared" },
    demands: { kind: "ring", any: ["shore"] },
    sources: ["stopitnow"],
  },

  // School, carers
  {
    id: "school-never-views-now",
    says: "School staff hear not to look before anything else is done.",
    when: { ...SCHOOL, ...SAFE, not: { happened: "talk" } },
    demands: { kind: "include", any: ["no-looking"], groups: ["now"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "school-child-first",
    says: "School staff see to the pupil now.",
    when: { ...SCHOOL, ...SAFE, not: { happened: "talk" } },
    demands: { kind: "include", any: ["stay-with-child"], groups: ["now"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "school-weighs",
    says: "The safeguarding lead weighs every case against the signs for referral.",
    when: { ...SCHOOL, not: { happened: "talk" } },
    demands: { kind: "include", any: ["school-refers"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "carer-child-first",
    says: "A carer tells the child before telling the social worker.",
    when: { reader: "carer", not: { any: [{ happened: "talk" }, { copy: "yes" }] } },
    demands: { kind: "before", first: "talk", next: "tell-social-worker" },
    sources: ["foster-notts"],
  },
  {
    id: "carer-posh",
    says: "Carers and schools are given the line for professionals.",
    when: { reader: ["carer", "school"] },
    demands: { kind: "ring", any: ["posh"] },
    sources: ["posh-mag"],
  },
  {
    id: "next-police",
    says: "A plan that reports says what the police do next.",
    when: { ...HOME, concern: "report", not: { copy: "yes" } },
    demands: { kind: "show", panel: "next-police" },
    sources: ["college-policing"],
  },
  {
    id: "hurt-papyrus",
    says: "A plan about self-harm or a threat names PAPYRUS.",
    when: { any: [HURT, THREAT] },
    demands: { kind: "ring", any: ["papyrus"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "advice-somebody",
    says: "Every plan names a helpline for the adult.",
    when: {},
    demands: { kind: "ring", any: ["nspcc-helpline"] },
    sources: ["nspcc-what-happens"],
  },
  {
    id: "unsure-advice",
    says: "When a parent is not sure what happened, they talk it through with somebody the same day.",
    when: { ...HOME, ...SAFE, happened: "unsure", concern: "talk-it-through" },
    demands: { kind: "include", any: ["get-advice-today"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "found-adult-worry",
    says: "When a found picture may be an adult's, a specialist line is given the same day.",
    when: { ...HOME, found: "yes", picture: ["unknown", "other-child"] },
    demands: { kind: "include", any: ["specialist-advice"], groups: ["today"] },
    sources: ["stopitnow"],
  },
  {
    id: "spread-stay-out",
    says: "When it is passed round, the parent stays out of the chat.",
    when: { ...HOME, ...SAFE, happened: "spread" },
    demands: { kind: "include", any: ["no-looking"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "school-contain",
    says: "A school stops it being passed on the same day.",
    when: { ...SCHOOL, spread: "yes" },
    demands: { kind: "include", any: ["stop-sharing"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "hurt-maybe-999",
    says: "When nobody can tell how bad it is, the signs for 999 come now.",
    when: { selfHarm: "maybe" },
    demands: { kind: "include", any: ["ring-999"], groups: ["now"] },
    sources: ["papyrus-faq"],
  },
  {
    id: "any-threat-no-payment",
    says: "Whatever a blackmailer wants, and however the child is, nobody pays and nobody replies.",
    when: { ...HOME, ...THREAT, absent: ["danger"] },
    demands: { kind: "include", any: ["no-payment"], groups: ["now", "today"] },
    sources: ["nca-alert-ywu"],
  },
  {
    id: "school-lead-now",
    says: "School staff go to the safeguarding lead now.",
    when: { ...SCHOOL, ...SAFE, not: { happened: "talk" } },
    demands: { kind: "include", any: ["school-lead"], groups: ["now"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "school-danger-refers",
    says: "A school refers a pupil in danger the same day.",
    when: { ...SCHOOL, ...DANGER },
    demands: { kind: "include", any: ["school-refers"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "shared-school",
    says: "When a child passed one on, asked or made one, the school is told the same day.",
    when: { ...HOME, happened: "shared" },
    demands: { kind: "include", any: ["tell-school"], groups: ["today"] },
    sources: ["ukcis-overview"],
  },
  {
    id: "touched-medical",
    says: "Where a child may have met somebody or been touched, medical help is spoken of the same day.",
    when: { ...HOME, any: [{ happened: "adult" }, { danger: ["meeting", "home"] }] },
    demands: { kind: "include", any: ["doctor"], groups: ["now", "today"] },
    sources: ["mcf-ascend"],
  },
];
