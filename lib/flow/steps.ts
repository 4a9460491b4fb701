import type { Action } from "./actions.ts";
import { CALM_TO_DELETE, HOME, IN_DANGER } from "./common-conditions.ts";
import type { ContactId } from "./contact-id.ts";
import type { Condition } from "./facts.ts";

export const GROUPS = ["now", "today", "safe", "week", "later"] as const;
export type Group = (typeof GROUPS)[number];

/** What a step that is a call is marked with: make it tonight, however late; or it may wait until morning. */
type Hour = "tonight" | "morning";

/** A step's place in plans. Its words are in `content/en/steps/<id>.mdx`. */
export interface Step {
  readonly id: string;
  readonly group: Group;
  readonly when: Condition;
  readonly does: readonly Action[];
  /** Ring or open these, in this order; those that do not serve the plan's nation or reader are left out. */
  readonly contacts: readonly ContactId[];
  /** Shown beside the title. Every call that is not for later has one, and a report has *tonight*: `check.ts` says so. */
  readonly hour?: Hour;
  /** In no plan yet: somebody is still writing it. */
  readonly draft?: true;
}

const SCHOOL = { reader: "school" } as const satisfies Condition;
/** The reader was sent a picture of a child who is not theirs: that child is for the police and the school to speak to. */
const NOT_THEIRS = { copy: "yes", picture: ["other-child", "unknown"] } as const satisfies Condition;
/** No danger now and no thought of self-harm: the ordinary opening. */
const SAFE = { absent: ["danger", "selfHarm"] } as const satisfies Condition;
const THREAT = ["money", "pictures", "unsaid"] as const;
/** An adult the child knows, or somebody in the family: never blocked before the police are asked. */
const KNOWN_ADULT = ["adult", "family"] as const;
const PICTURE_OF_CHILD = ["threat", "adult", "sent", "spread", "posted", "fake", "video"] as const;

/** Every step, in the order a plan shows them within its group. */
export const STEPS = [
  // ---- now: life and danger
  { id: "ring-999-hurt", group: "now", when: { selfHarm: "yes" }, does: ["ring-999"], contacts: ["emergency-999"] },
  { id: "ring-999-coming", group: "now", when: { danger: "coming" }, does: ["ring-999"], contacts: ["emergency-999"] },
  {
    id: "ring-999-meeting",
    group: "now",
    when: { danger: "meeting" },
    does: ["ring-999"],
    contacts: ["emergency-999"],
  },
  {
    id: "ring-999-home",
    group: "now",
    when: { danger: "home" },
    does: ["ring-999", "no-warning", "no-confronting"],
    contacts: ["emergency-999"],
  },
  {
    id: "stay-and-ask",
    group: "now",
    when: { selfHarm: ["yes", "maybe"] },
    does: ["stay-with-child", "ask-about-suicide"],
    contacts: [],
  },
  {
    id: "ring-999-unsure",
    group: "now",
    when: { danger: "unsure" },
    does: ["ring-999"],
    contacts: ["emergency-999"],
  },

  {
    id: "ring-999-signs",
    group: "now",
    when: { selfHarm: "maybe" },
    does: ["ring-999"],
    contacts: ["emergency-999"],
  },
  {
    id: "crisis-line",
    group: "now",
    when: { selfHarm: ["yes", "maybe"] },
    does: ["crisis-line"],
    contacts: ["nhs-111-mental-health", "lifeline-ni", "childline", "shout", "papyrus"],
    hour: "tonight",
  },
  {
    id: "stay-together",
    group: "now",
    when: { danger: ["coming", "meeting", "home", "unsure"] },
    does: ["stay-with-child", "no-warning"],
    contacts: [],
  },
  {
    id: "leave-phones-alone",
    group: "now",
    when: { danger: ["coming", "meeting", "home", "unsure"] },
    does: ["keep-in-place", "no-looking"],
    contacts: [],
  },

  // ---- now: the ordinary opening, at home
  {
    id: "three-things",
    group: "now",
    when: {
      ...HOME,
      absent: ["danger", "selfHarm", "threat"],
      happened: ["adult", "sent", "spread", "posted", "fake", "video", "received", "unsure"],
      not: { under13: "possible" },
    },
    does: ["stay-with-child", "three-things", "ask-about-suicide"],
    contacts: [],
  },
  {
    id: "three-things-younger",
    group: "now",
    when: {
      ...HOME,
      absent: ["danger", "selfHarm", "threat"],
      happened: ["adult", "sent", "spread", "posted", "fake", "video", "received", "unsure"],
      under13: "possible",
    },
    does: ["stay-with-child", "three-things", "ask-about-suicide"],
    contacts: [],
  },
  {
    id: "ask-and-stay-threat",
    group: "now",
    when: { ...HOME, ...SAFE, threat: ["money", "pictures", "unsaid"] },
    does: ["stay-with-child", "three-things", "ask-about-suicide"],
    contacts: [],
  },
  {
    id: "stop-contact",
    group: "now",
    when: { ...HOME, ...SAFE, threat: THREAT, not: { any: [{ paid: "yes" }, { who: KNOWN_ADULT }] } },
    does: ["stop-contact", "no-payment", "no-reply", "note-names", "block"],
    contacts: [],
  },
  {
    id: "stop-contact-paid",
    group: "now",
    when: { ...HOME, ...SAFE, paid: "yes" },
    does: ["stop-contact", "no-payment", "no-reply", "note-names", "block"],
    contacts: [],
  },
  {
    id: "stop-contact-known",
    group: "now",
    when: { ...HOME, ...SAFE, threat: THREAT, who: KNOWN_ADULT },
    does: ["stop-contact", "no-payment", "no-reply", "no-warning", "ask-before-blocking"],
    contacts: ["police-101"],
    hour: "tonight",
  },
  {
    id: "praise-telling",
    group: "now",
    when: { ...HOME, ...SAFE, happened: "asked" },
    does: ["three-things"],
    contacts: [],
  },
  {
    id: "put-it-down",
    group: "now",
    when: { ...HOME, found: "yes" },
    does: ["no-looking", "keep-in-place"],
    contacts: [],
  },
  { id: "check-for-danger", group: "now", when: { ...HOME, found: "yes" }, does: ["stay-with-child"], contacts: [] },
  { id: "steady-yourself", group: "now", when: { ...HOME, happened: "shared" }, does: ["three-things"], contacts: [] },
  {
    id: "stop-sharing",
    group: "now",
    when: { ...HOME, happened: "shared" },
    does: ["stop-sharing", "keep-in-place", "no-looking"],
    contacts: [],
  },
  {
    id: "leave-your-copy",
    group: "now",
    when: { ...HOME, copy: "yes" },
    does: ["leave-own-copy", "no-looking"],
    contacts: [],
  },
  {
    id: "copy-ring-first",
    group: "now",
    when: { ...HOME, ...NOT_THEIRS },
    does: ["report-police-or-ceop", "get-advice-today", "no-warning", "no-contact-with-other-family"],
    contacts: ["police-101"],
    hour: "tonight",
  },
  {
    id: "see-to-the-child",
    group: "now",
    when: { ...HOME, copy: "yes", picture: "child" },
    does: ["stay-with-child", "three-things"],
    contacts: [],
  },
  {
    id: "keep-them-apart",
    group: "now",
    when: { ...HOME, ...SAFE, who: "family" },
    does: ["keep-apart", "no-warning", "no-confronting"],
    contacts: [],
  },
  {
    id: "do-not-look",
    group: "now",
    when: {
      ...HOME,
      ...SAFE,
      happened: ["threat", "sent", "spread", "posted", "fake", "video", "received", "unsure"],
      not: { who: "family" },
    },
    does: ["no-looking", "keep-in-place"],
    contacts: [],
  },
  {
    id: "leave-it-in-place",
    group: "now",
    when: { ...HOME, ...SAFE, happened: "adult", not: { who: "family" } },
    does: ["no-looking", "keep-in-place", "no-reply", "no-warning"],
    contacts: [],
  },
  { id: "pick-a-moment", group: "now", when: { ...HOME, happened: "talk" }, does: ["talk"], contacts: [] },
  { id: "make-the-promise", group: "now", when: { ...HOME, happened: "talk" }, does: ["talk"], contacts: [] },

  // ---- now: school staff
  {
    id: "school-child-first",
    group: "now",
    when: { ...SCHOOL, absent: ["danger", "selfHarm"], not: { happened: "talk" } },
    does: ["three-things", "stay-with-child"],
    contacts: [],
  },
  {
    id: "school-never-view",
    group: "now",
    when: { ...SCHOOL, absent: ["danger", "selfHarm"], not: { happened: "talk" } },
    does: ["no-looking", "keep-in-place"],
    contacts: [],
  },
  {
    id: "school-tell-lead",
    group: "now",
    when: { ...SCHOOL, absent: ["danger", "selfHarm"], not: { happened: "talk" } },
    does: ["school-lead"],
    contacts: ["school-dsl"],
  },
  { id: "school-plan-a-lesson", group: "now", when: { ...SCHOOL, happened: "talk" }, does: ["talk"], contacts: [] },

  // ---- today: who must be told first
  {
    id: "make-home-safe",
    group: "today",
    when: { selfHarm: ["yes", "maybe"], ...HOME },
    does: ["make-home-safe", "stay-with-child"],
    contacts: [],
  },
  {
    id: "stop-replies-together",
    group: "today",
    when: { ...HOME, selfHarm: ["yes", "maybe"], threat: ["money", "pictures", "unsaid"] },
    does: ["stop-contact", "no-payment", "no-reply", "note-names", "block", "keep-in-place"],
    contacts: [],
  },
  {
    id: "see-a-doctor",
    group: "today",
    when: { selfHarm: ["yes", "maybe"], ...HOME },
    does: ["doctor"],
    contacts: ["nhs-111-mental-health", "lifeline-ni"],
    hour: "tonight",
  },
  {
    id: "adults-in-family-worry",
    group: "today",
    when: { ...HOME, found: "yes", picture: ["unknown", "other-child"] },
    does: ["specialist-advice", "no-confronting"],
    contacts: ["stop-it-now", "police-101"],
    hour: "tonight",
  },
  {
    id: "carer-tell-child",
    group: "today",
    when: { reader: "carer", not: { any: [{ happened: "talk" }, NOT_THEIRS] } },
    does: ["talk"],
    contacts: [],
  },
  {
    id: "carer-tell-social-worker",
    group: "today",
    when: { reader: "carer", not: { happened: "talk" } },
    does: ["tell-social-worker", "tell-supervising-social-worker"],
    contacts: ["childrens-social-care", "resws-ni"],
    hour: "tonight",
  },
  {
    id: "carer-reports",
    group: "today",
    when: {
      selfHarm: ["yes", "maybe"],
      reader: "carer",
      any: [{ threat: ["money", "pictures", "unsaid"] }, { who: ["adult-or-stranger", "family", "unknown"] }],
    },
    does: ["report-police-or-ceop", "pause-other-tasks", "keep-in-place"],
    contacts: ["police-101", "ceop-report"],
    hour: "tonight",
  },

  {
    id: "relative-tell-parent",
    group: "today",
    when: { reader: "relative", not: { any: [{ happened: "talk" }, NOT_THEIRS] } },
    does: ["tell-who-is-responsible"],
    contacts: ["nspcc-helpline"],
    hour: "tonight",
  },

  // ---- today: self-harm and danger

  {
    id: "pause-the-rest",
    group: "today",
    when: { selfHarm: ["yes", "maybe"], ...HOME, absent: ["threat", "who"] },
    does: ["pause-other-tasks"],
    contacts: [],
  },
  {
    id: "another-adult-reports",
    group: "today",
    when: {
      selfHarm: ["yes", "maybe"],
      reader: ["parent", "relative"],
      any: [{ threat: ["money", "pictures", "unsaid"] }, { who: ["adult-or-stranger", "family", "unknown"] }],
    },
    does: ["report-police-or-ceop", "pause-other-tasks", "keep-in-place"],
    contacts: ["police-101", "ceop-report"],
    hour: "tonight",
  },
  {
    id: "keep-apart-hurt",
    group: "today",
    when: { selfHarm: ["yes", "maybe"], who: "family" },
    does: ["keep-apart", "no-warning", "tell-childrens-services"],
    contacts: ["childrens-social-care", "resws-ni"],
    hour: "tonight",
  },
  {
    id: "after-999",
    group: "today",
    when: { danger: ["coming", "meeting", "home", "unsure"] },
    does: ["report-police-or-ceop", "no-looking"],
    contacts: ["police-101", "ceop-report"],
    hour: "tonight",
  },
  {
    id: "childrens-services-danger",
    group: "today",
    when: { danger: ["home", "unsure"] },
    does: ["tell-childrens-services"],
    contacts: ["childrens-social-care", "resws-ni"],
    hour: "tonight",
  },
  {
    id: "comfort-after-danger",
    group: "today",
    when: { danger: ["coming", "meeting", "home", "unsure"], ...HOME },
    does: ["three-things", "stay-with-child", "ask-about-suicide"],
    contacts: ["childline"],
  },

  // ---- today: how to talk, where the child needs it said differently
  {
    id: "report-today",
    group: "today",
    when: {
      ...HOME,
      ...SAFE,
      concern: "report",
      not: { any: [{ who: "family" }, { happened: "shared" }, NOT_THEIRS] },
    },
    does: ["report-police-or-ceop"],
    contacts: ["police-101", "ceop-report"],
    hour: "tonight",
  },
  {
    id: "report-family",
    group: "today",
    when: { ...HOME, ...SAFE, who: "family" },
    does: ["report-police-or-ceop", "tell-childrens-services"],
    contacts: ["police-101", "childrens-social-care", "resws-ni", "nspcc-helpline"],
    hour: "tonight",
  },
  {
    id: "tell-the-bank",
    group: "today",
    when: { ...HOME, paid: "yes" },
    does: ["tell-bank"],
    contacts: ["bank-and-report-fraud"],
    hour: "tonight",
  },
  {
    id: "if-money-went",
    group: "today",
    when: {
      ...HOME,
      any: [
        {
          happened: ["threat", "fake"],
          threat: ["money", "pictures", "unsaid"],
          absent: ["paid", "danger", "selfHarm"],
        },
        { selfHarm: ["yes", "maybe"], threat: ["money", "pictures", "unsaid"] },
      ],
    },
    does: ["tell-bank"],
    contacts: ["bank-and-report-fraud"],
    hour: "tonight",
  },
  {
    id: "plain-words",
    group: "today",
    when: { ...HOME, send: "yes", not: { any: [{ happened: "talk" }, NOT_THEIRS] } },
    does: ["plain-words"],
    contacts: [],
  },
  {
    id: "both-could-say-no",
    group: "today",
    when: { ...HOME, ...SAFE, send: "yes", happened: ["sent", "unsure"], not: { concern: "report" } },
    does: ["check-understanding", "get-advice-today"],
    contacts: ["nspcc-helpline"],
    hour: "tonight",
  },
  {
    id: "few-questions",
    group: "today",
    when: {
      ...HOME,
      under13: "possible",
      absent: ["send"],
      not: { any: [{ happened: ["talk", "shared"] }, NOT_THEIRS] },
    },
    does: ["few-questions"],
    contacts: [],
  },
  {
    id: "gentle-questions",
    group: "today",
    when: { ...HOME, ...SAFE, happened: ["sent", "unsure"], under13: "no" },
    does: ["talk"],
    contacts: [],
  },

  // ---- today: reporting

  {
    id: "childrens-services-today",
    group: "today",
    when: {
      reader: ["parent", "relative"],
      ...SAFE,
      under13: "possible",
      not: { any: [{ happened: "talk" }, { who: "family" }] },
    },
    does: ["tell-childrens-services", "get-advice-today"],
    contacts: ["childrens-social-care", "nspcc-helpline"],
    hour: "tonight",
  },
  {
    id: "childrens-services-adult",
    group: "today",
    when: { ...HOME, ...SAFE, happened: "adult", who: "adult", under13: "no" },
    does: ["tell-childrens-services"],
    contacts: ["childrens-social-care"],
    hour: "tonight",
  },
  {
    id: "advice-today",
    group: "today",
    when: {
      ...HOME,
      ...SAFE,
      any: [
        { concern: "talk-it-through", happened: ["sent", "unsure"] },
        { concern: "school", live: "yes" },
      ],
    },
    does: ["get-advice-today"],
    contacts: ["nspcc-helpline", "police-101"],
    hour: "tonight",
  },
  {
    id: "advice-before-deleting",
    group: "today",
    when: {
      ...HOME,
      ...SAFE,
      any: [
        { happened: "received" },
        { copy: "yes", picture: "child" },
        { found: "yes", picture: ["other-child", "unknown"] },
        { concern: "calm", nation: "northern-ireland" },
      ],
    },
    does: ["get-advice-today", "keep-in-place"],
    contacts: ["police-101", "nspcc-helpline"],
    hour: "tonight",
  },
  {
    id: "legal-advice",
    group: "today",
    when: { ...HOME, happened: "shared" },
    does: ["legal-advice"],
    contacts: [],
  },
  {
    id: "work-with-school",
    group: "today",
    when: { ...HOME, happened: "shared" },
    does: ["tell-school"],
    contacts: ["school-dsl"],
    hour: "morning",
  },
  {
    id: "report-shared",
    group: "today",
    when: { ...HOME, happened: "shared", concern: "report" },
    does: ["report-police-or-ceop", "tell-childrens-services"],
    contacts: ["police-101", "childrens-social-care"],
    hour: "tonight",
  },
  {
    id: "specialist-line",
    group: "today",
    when: { ...HOME, happened: "shared" },
    does: ["specialist-advice", "get-advice-today"],
    contacts: ["stop-it-now", "nspcc-helpline", "childrens-social-care"],
    hour: "tonight",
  },
  {
    id: "help-for-your-child",
    group: "today",
    when: { ...HOME, happened: "shared" },
    does: ["support"],
    contacts: ["shore", "childline"],
  },
  {
    id: "no-ringing-round",
    group: "today",
    when: { ...HOME, happened: "shared" },
    does: ["no-contact-with-other-family", "no-confronting"],
    contacts: [],
  },

  // ---- today: contact and accounts
  {
    id: "medical-help",
    group: "today",
    when: {
      ...HOME,
      any: [
        { happened: "adult" },
        { danger: ["meeting", "home"] },
        { selfHarm: ["yes", "maybe"], who: ["adult-or-stranger", "family"] },
      ],
    },
    does: ["doctor"],
    contacts: ["police-101"],
    hour: "tonight",
  },

  {
    id: "note-report-block",
    group: "today",
    when: {
      ...HOME,
      ...SAFE,
      any: [
        { threat: THREAT, not: { who: KNOWN_ADULT } },
        { happened: ["asked", "received", "video"], who: "peer" },
      ],
    },
    does: ["note-names", "report-in-app", "block"],
    contacts: [],
  },
  {
    id: "ask-before-blocking",
    group: "today",
    when: {
      ...HOME,
      absent: ["danger", "selfHarm", "threat"],
      happened: ["adult", "asked", "received", "video"],
      who: ["stranger", "adult-or-stranger", "unknown"],
    },
    does: ["ask-before-blocking", "note-names"],
    contacts: ["police-101"],
    hour: "tonight",
  },
  {
    id: "ask-before-blocking-known",
    group: "today",
    when: { ...HOME, absent: ["danger", "selfHarm", "threat"], who: KNOWN_ADULT },
    does: ["ask-before-blocking", "no-warning"],
    contacts: ["police-101"],
    hour: "tonight",
  },
  {
    id: "stay-close-tonight",
    group: "today",
    when: { ...HOME, ...SAFE, threat: ["money", "pictures", "unsaid"] },
    does: ["stay-with-child", "watch-mood"],
    contacts: ["nhs-111-mental-health", "lifeline-ni", "childline", "papyrus"],
  },
  {
    id: "write-it-down",
    group: "today",
    when: { ...HOME, ...SAFE, not: { any: [{ happened: "talk" }, { concern: "calm" }, { found: "yes" }] } },
    does: ["note-names"],
    contacts: [],
  },

  {
    id: "carer-write-it-down",
    group: "today",
    when: { reader: "carer", not: { happened: "talk" } },
    does: ["record"],
    contacts: [],
  },
  {
    id: "lock-the-accounts",
    group: "today",
    when: { ...HOME, ...SAFE, any: [{ threat: ["money", "pictures", "unsaid"] }, { happened: "posted" }] },
    does: ["secure-accounts"],
    contacts: [],
    hour: "morning",
  },
  {
    id: "warn-a-few",
    group: "today",
    when: { ...HOME, ...SAFE, threat: ["money", "pictures", "unsaid"], not: { who: "family" } },
    does: ["warn-contacts"],
    contacts: [],
  },

  {
    id: "plan-a-reply",
    group: "today",
    when: { ...HOME, happened: "asked", who: "peer" },
    does: ["talk"],
    contacts: ["childline"],
  },

  // ---- today: the picture and where it is
  {
    id: "removal-tools",
    group: "today",
    when: { ...HOME, ...SAFE, happened: PICTURE_OF_CHILD, not: { any: [{ concern: "calm" }, { who: "family" }] } },
    does: ["child-uses-removal-tool"],
    contacts: ["report-remove", "ncmec-take-it-down"],
  },
  {
    id: "removal-tools-spread-copy",
    group: "today",
    when: { ...HOME, copy: "yes", picture: "child" },
    does: ["child-uses-removal-tool"],
    contacts: ["report-remove", "ncmec-take-it-down"],
  },
  {
    id: "removal-first",
    group: "today",
    when: { ...HOME, concern: "calm" },
    does: ["child-uses-removal-tool"],
    contacts: ["report-remove", "ncmec-take-it-down"],
  },
  {
    id: "they-delete",
    group: "today",
    when: { ...HOME, ...CALM_TO_DELETE },
    does: ["asks-for-deletion", "child-deletes"],
    contacts: [],
  },
  {
    id: "give-the-address",
    group: "today",
    when: { ...HOME, ...SAFE, posted: "yes" },
    does: ["adult-reports-address", "report-in-app"],
    contacts: ["iwf-report"],
  },
  {
    id: "tell-the-lead",
    group: "today",
    when: {
      ...HOME,
      ...SAFE,
      any: [
        { spread: "yes", not: NOT_THEIRS },
        { happened: "fake" },
        { happened: ["posted", "threat", "video"], who: "peer" },
        { adult: "trusted" },
      ],
    },
    does: ["tell-school"],
    contacts: ["school-dsl"],
    hour: "morning",
  },
  {
    id: "ask-for-deletion",
    group: "today",
    when: { ...HOME, ...SAFE, happened: ["spread", "fake"], spread: "yes" },
    does: ["no-looking"],
    contacts: [],
  },
  {
    id: "talk-about-what-you-saw",
    group: "today",
    when: { ...HOME, found: "yes" },
    does: ["talk", "three-things"],
    contacts: ["nspcc-helpline"],
  },

  {
    id: "video-safety",
    group: "today",
    when: { ...HOME, ...SAFE, live: "yes" },
    does: ["note-names"],
    contacts: ["iwf-report"],
  },
  {
    id: "unwanted-settings",
    group: "today",
    when: { ...HOME, happened: "received" },
    does: ["secure-accounts"],
    contacts: [],
    hour: "morning",
  },
  {
    id: "four-things",
    group: "today",
    when: { ...HOME, happened: "talk", under13: "no" },
    does: ["talk"],
    contacts: [],
  },
  {
    id: "young-body-safety",
    group: "today",
    when: { ...HOME, happened: "talk", under13: "possible", absent: ["send"] },
    does: ["talk"],
    contacts: ["iwf-parents"],
  },
  {
    id: "send-talk",
    group: "today",
    when: { ...HOME, happened: "talk", send: "yes" },
    does: ["plain-words"],
    contacts: ["childnet", "iwf-parents"],
  },
  {
    id: "carer-prevent",
    group: "today",
    when: { reader: "carer", happened: "talk" },
    does: ["phone-agreement"],
    contacts: [],
  },

  // ---- today: school staff
  {
    id: "school-crisis",
    group: "today",
    when: { ...SCHOOL, selfHarm: ["yes", "maybe"] },
    does: ["school-refers", "school-lead", "tell-childrens-services"],
    contacts: ["school-dsl", "childrens-social-care"],
    hour: "tonight",
  },
  {
    id: "school-danger",
    group: "today",
    when: { ...SCHOOL, danger: ["coming", "meeting", "home", "unsure"] },
    does: ["school-lead", "school-refers"],
    contacts: ["school-dsl"],
  },
  {
    id: "school-not-lead",
    group: "today",
    when: { ...SCHOOL, not: { happened: "talk" } },
    does: ["school-lead", "record"],
    contacts: [],
  },
  {
    id: "school-fake",
    group: "today",
    when: { ...SCHOOL, fake: "yes" },
    does: ["support", "no-looking"],
    contacts: [],
  },
  {
    id: "school-refer-now",
    group: "today",
    when: { ...SCHOOL, concern: "report" },
    does: ["school-refers", "report-police-or-ceop", "tell-childrens-services"],
    contacts: ["police-101", "childrens-social-care", "ceop-report"],
    hour: "tonight",
  },
  {
    id: "school-decide",
    group: "today",
    when: { ...SCHOOL, concern: ["school", "talk-it-through", "calm"], absent: ["danger", "selfHarm"] },
    does: ["school-refers"],
    contacts: ["childrens-social-care"],
  },
  {
    id: "school-hold-device",
    group: "today",
    when: { ...SCHOOL, absent: ["danger"], not: { happened: "talk" } },
    does: ["keep-in-place", "no-looking"],
    contacts: [],
  },
  {
    id: "school-tell-parents",
    group: "today",
    when: { ...SCHOOL, not: { happened: "talk" } },
    does: ["school-tells-parents"],
    contacts: [],
  },
  {
    id: "school-record",
    group: "today",
    when: { ...SCHOOL, not: { happened: "talk" } },
    does: ["school-records"],
    contacts: [],
  },
  {
    id: "school-contain",
    group: "today",
    when: { ...SCHOOL, any: [{ spread: "yes" }, { happened: ["spread", "fake", "posted", "shared"] }] },
    does: ["stop-sharing"],
    contacts: ["posh"],
  },
  {
    id: "school-removal",
    group: "today",
    when: { ...SCHOOL, happened: PICTURE_OF_CHILD, absent: ["danger", "selfHarm"] },
    does: ["child-uses-removal-tool"],
    contacts: ["report-remove", "ncmec-take-it-down"],
  },

  // ---- when they are safe: a crisis plan keeps what else is true
  {
    id: "report-when-safe",
    group: "safe",
    when: { ...HOME, selfHarm: ["yes", "maybe"], absent: ["who", "threat"] },
    does: ["report-police-or-ceop"],
    contacts: ["police-101", "ceop-report"],
    hour: "tonight",
  },
  {
    id: "removal-when-safe",
    group: "safe",
    when: { ...HOME, ...IN_DANGER, not: { who: "family" } },
    does: ["child-uses-removal-tool", "adult-reports-address"],
    contacts: ["report-remove", "ncmec-take-it-down", "iwf-report"],
  },
  {
    id: "already-reported",
    group: "safe",
    when: { ...HOME, ...IN_DANGER },
    does: ["add-to-report"],
    contacts: ["police-101"],
    hour: "tonight",
  },

  // ---- this week
  {
    id: "safety-plan",
    group: "week",
    when: { ...HOME, selfHarm: ["yes", "maybe"] },
    does: ["watch-mood"],
    contacts: ["papyrus"],
  },
  {
    id: "follow-appointments",
    group: "week",
    when: { ...HOME, selfHarm: ["yes", "maybe"] },
    does: ["doctor"],
    contacts: [],
  },
  {
    id: "come-back-to-questions",
    group: "week",
    when: { ...HOME, any: [{ selfHarm: ["yes", "maybe"] }, { danger: ["coming", "meeting", "home", "unsure"] }] },
    does: ["talk"],
    contacts: [],
  },
  {
    id: "check-in-twice",
    group: "week",
    when: { ...HOME, concern: ["calm", "talk-it-through"], happened: ["sent", "unsure"] },
    does: ["talk", "watch-mood"],
    contacts: [],
  },
  {
    id: "other-parents",
    group: "week",
    when: { ...HOME, happened: "sent", who: ["peer", "several"], not: { concern: "report" } },
    does: ["no-contact-with-other-family"],
    contacts: [],
  },
  {
    id: "tell-school-why",
    group: "week",
    when: { ...HOME, absent: ["danger"], any: [{ threat: ["money", "pictures"] }, { selfHarm: ["yes", "maybe"] }] },
    does: ["tell-school"],
    contacts: ["school-dsl"],
  },
  {
    id: "more-messages",
    group: "week",
    when: { ...HOME, ...SAFE, threat: THREAT, not: { who: KNOWN_ADULT } },
    does: ["note-names", "block", "no-reply"],
    contacts: [],
  },
  {
    id: "more-messages-known",
    group: "week",
    when: { ...HOME, ...SAFE, threat: THREAT, who: KNOWN_ADULT },
    does: ["ask-before-blocking", "note-names", "no-reply"],
    contacts: [],
  },
  {
    id: "keep-in-touch-with-police",
    group: "week",
    when: { ...HOME, concern: "report", not: { concern: "prevent" } },
    does: ["report-police-or-ceop"],
    contacts: [],
  },
  {
    id: "school-plan-in-writing",
    group: "week",
    when: {
      ...HOME,
      any: [{ happened: "spread" }, { happened: "fake", who: "peer" }, { copy: "yes", picture: "child" }],
    },
    does: ["tell-school"],
    contacts: ["school-dsl"],
  },
  {
    id: "check-replies",
    group: "week",
    when: { ...HOME, posted: "yes" },
    does: ["report-in-app"],
    contacts: ["childline", "ofcom"],
  },
  {
    id: "watch-for-signs",
    group: "week",
    when: {
      ...HOME,
      ...SAFE,
      not: {
        any: [
          { happened: "talk" },
          { concern: "calm" },
          NOT_THEIRS,
          { happened: "found", picture: ["other-child", "unknown"] },
        ],
      },
    },
    does: ["watch-mood", "doctor"],
    contacts: ["nhs-111-mental-health", "lifeline-ni"],
  },
  {
    id: "follow-their-pace",
    group: "week",
    when: { ...HOME, ...SAFE, any: [{ happened: "adult" }, { happened: "video", who: ["stranger", "unknown"] }] },
    does: ["talk"],
    contacts: ["marie-collins-foundation"],
  },
  {
    id: "family-safety-plan",
    group: "week",
    when: { ...HOME, who: "family" },
    does: ["keep-apart", "support"],
    contacts: ["stop-it-now", "family-rights-group"],
  },
  {
    id: "school-if-pupil-asks",
    group: "week",
    when: { ...HOME, happened: "asked", who: "peer" },
    does: ["tell-school"],
    contacts: ["school-dsl"],
  },
  { id: "agree-privacy", group: "week", when: { ...HOME, found: "yes" }, does: ["phone-agreement"], contacts: [] },
  {
    id: "fair-limits",
    group: "week",
    when: { ...HOME, happened: "shared" },
    does: ["phone-agreement", "talk"],
    contacts: [],
  },
  { id: "cameras-and-rooms", group: "week", when: { ...HOME, live: "yes" }, does: ["phone-agreement"], contacts: [] },
  {
    id: "lock-settings",
    group: "week",
    when: { ...HOME, happened: ["asked", "received", "talk"] },
    does: ["secure-accounts"],
    contacts: ["internet-matters"],
  },
  {
    id: "fewer-public-photos",
    group: "week",
    when: { ...HOME, fake: "yes", not: { happened: "shared" } },
    does: ["secure-accounts"],
    contacts: ["internet-matters"],
  },
  {
    id: "where-to-go",
    group: "week",
    when: { ...HOME, happened: "talk" },
    does: ["talk"],
    contacts: ["report-remove", "childline", "ceop-report"],
  },
  {
    id: "social-story",
    group: "week",
    when: { ...HOME, send: "yes", absent: ["threat"], not: { any: [{ happened: "talk" }, NOT_THEIRS] } },
    does: ["plain-words"],
    contacts: ["childnet"],
  },
  {
    id: "younger-home-rules",
    group: "week",
    when: {
      ...HOME,
      under13: "possible",
      absent: ["send"],
      not: { any: [{ happened: ["talk", "shared"] }, NOT_THEIRS] },
    },
    does: ["phone-agreement", "watch-mood"],
    contacts: [],
  },
  {
    id: "carer-meeting",
    group: "week",
    when: { reader: "carer", not: { happened: "talk" } },
    does: ["record"],
    contacts: ["posh"],
  },
  {
    id: "school-support-pupil",
    group: "week",
    when: { ...SCHOOL, not: { happened: "talk" } },
    does: ["support"],
    contacts: ["childline"],
  },
  {
    id: "school-teach",
    group: "week",
    when: { ...SCHOOL, happened: ["spread", "fake", "asked", "talk", "posted", "shared"] },
    does: ["talk"],
    contacts: ["childnet", "internet-matters"],
  },

  // ---- later
  {
    id: "longer-help",
    group: "later",
    when: {
      reader: ["parent", "relative"],
      not: { any: [{ happened: ["talk", "shared"] }, { concern: "calm" }, NOT_THEIRS] },
    },
    does: ["support"],
    contacts: ["victim-support", "marie-collins-foundation"],
  },
  {
    id: "talk-consent",
    group: "later",
    when: { ...HOME, happened: ["sent", "asked", "received"], not: { concern: "report" } },
    does: ["talk"],
    contacts: ["ceop-education-parents"],
  },
  {
    id: "rebuild-online",
    group: "later",
    when: { ...HOME, happened: ["threat", "adult", "video"] },
    does: ["talk", "watch-mood"],
    contacts: [],
  },
  {
    id: "if-school-will-not-act",
    group: "later",
    when: { ...HOME, any: [{ happened: "spread" }, { happened: "fake", who: "peer" }] },
    does: ["tell-school"],
    contacts: ["nspcc-report-abuse-education"],
  },
  {
    id: "what-hashes-do",
    group: "later",
    when: { ...HOME, posted: "yes" },
    does: ["child-uses-removal-tool"],
    contacts: [],
  },
  {
    id: "look-behind-it",
    group: "later",
    when: { ...HOME, happened: "shared" },
    does: ["talk", "support"],
    contacts: ["stop-it-now", "ceop-education-parents"],
  },
  {
    id: "talk-about-fakes",
    group: "later",
    when: { ...HOME, fake: "yes", not: { any: [{ happened: "shared" }, { threat: ["money", "pictures", "unsaid"] }] } },
    does: ["talk"],
    contacts: [],
  },
  {
    id: "body-safety",
    group: "later",
    when: {
      ...HOME,
      under13: "possible",
      absent: ["send", "threat"],
      not: { any: [{ happened: ["talk", "fake", "posted", "shared"] }, NOT_THEIRS] },
    },
    does: ["talk"],
    contacts: ["iwf-parents"],
  },
  {
    id: "send-reviews",
    group: "later",
    when: { ...HOME, send: "yes", absent: ["threat"], not: NOT_THEIRS },
    does: ["support"],
    contacts: [],
  },
  {
    id: "keep-talking",
    group: "later",
    when: { ...HOME, happened: ["talk", "found", "unsure", "copy"], not: NOT_THEIRS },
    does: ["talk"],
    contacts: ["ceop-education-parents"],
  },
  { id: "carer-support", group: "later", when: { reader: "carer" }, does: ["support"], contacts: [] },
  {
    id: "look-after-you",
    group: "later",
    when: { ...HOME, not: { happened: "talk" } },
    does: ["support"],
    contacts: ["children-first-scotland"],
  },
  { id: "school-review", group: "later", when: SCHOOL, does: ["school-records"], contacts: [] },
] as const satisfies readonly Step[];
