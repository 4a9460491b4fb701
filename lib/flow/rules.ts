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
    when: { ...HOME, threat: ["money", "pictures"], absent: ["danger", "selfHarm"] },
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
    when: { ...HOME, not: { happened: "talk" } },
    demands: {
      kind: "words-include",
      any: ["not in trouble", "nobody is angry", "not angry", "love you", "not going anywhere", "staying", "safe"],
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
];
