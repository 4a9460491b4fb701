/** A word or phrase this site does not use, and what it says instead. */
export interface HouseRow {
  readonly id: string;
  readonly words: RegExp;
  /** What to do, as a sentence for the writer. */
  readonly instead: string;
  /** Where the same words are a name, or say something else. Taken out before the words are looked for. */
  readonly unless?: RegExp;
  /** Only in what is said to a child. */
  readonly toChild?: true;
}

/**
 * Words that blame, frighten, leave somebody out or are hard to read. What could lead a reader into harm is in
 * `unsafe-words.ts`; this is about how things are said. What is marked as not to be said (`<NotThis>`) is not read.
 */
export const HOUSE_WORDS: readonly HouseRow[] = [
  // Blame
  {
    id: "child-porn",
    words: /\b(?:child|kid|kiddie|teen)[ -]?porn\w*/i,
    instead: "Say a sexual picture of a child, or child sexual abuse. The other word sounds as if a child had agreed.",
  },
  {
    id: "self-generated",
    words: /\bself-(?:generated|produced|made)\b|\bexplicit selfies?\b/i,
    instead: "Say a picture they took, or were made to take. The other word puts it on the child.",
  },
  {
    id: "why-did-you",
    words: /\bwhy (?:did|didn't) (?:you|they|he|she)\b/i,
    instead: "Ask what happened, not why: a child hears blame. To warn of it, put it inside <NotThis>.",
  },
  {
    id: "should-have",
    words: /\b(?:you|they|he|she|your child) (?:should|ought to)(?:n't| not| never)?(?: have|'ve)\b/i,
    instead: "Say what to do now. What is done cannot be changed tonight.",
  },
  {
    id: "fault",
    words: /\b(?:your|their|his|her) own fault\b|\bpartly (?:your|their|his|her) fault\b|\bbrought (?:it|this) on\b/i,
    instead: "Say whose doing it was. Only “not your fault” is said here.",
  },
  {
    id: "victim",
    words: /\bvictims?\b/i,
    instead: "Say your child, or the child who was harmed. A child is more than what was done to them.",
    unless: /\bVictim Support\b|\bTrafficking Victims\b/g,
  },
  {
    id: "slur",
    words: /\b(?:promiscuous|slut\w*|attention[- ]seek\w*|asking for it)\b/i,
    instead: "Say what happened. This word blames a child for it.",
  },
  // Fear
  {
    id: "monster",
    words: /\b(?:monsters?|perverts?|paedo(?:phile)?s?|predators?|sickos?|nonces?|creeps)\b/i,
    instead: "Say the person who did this, or an adult who harms children. Most are somebody the child knows.",
  },
  {
    id: "alarm",
    words:
      /\b(?:horrif\w+|terrifying|devastat\w+|nightmares?|epidemic|alarming|catastroph\w+|ruin(?:s|ed|ing)?|shocking|appalling|sickening|vile|disgusting|tragic)\b/i,
    instead: "Say what is so, and what to do. The reader is frightened already.",
    unless: /\b(?:bad dreams or |have )nightmares\b/gi,
  },
  { id: "exclamation", words: /!/, instead: "Take out the exclamation mark. It reads as a raised voice." },
  // Suicide, after the safe-messaging practice the sources follow
  {
    id: "commit-suicide",
    words: /\bcommit(?:s|ted|ting)? suicide\b|\b(?:failed|unsuccessful|successful|completed) suicide\b/i,
    instead: "Say died by suicide, or tried to end their life. It is no crime and no success.",
  },
  // People
  {
    id: "two-parents",
    words: /\b(?:mums? and dads?|mum or dad|mother and father|both (?:your |their |of (?:your|their) )?parents)\b/i,
    instead: "Say parents or carers, or the adults at home. Families differ.",
  },
  {
    id: "husband-or-wife",
    words: /\byour (?:husband|wife)\b/i,
    instead: "Say your partner. Families differ.",
    unless: /\byour husband or wife\b/gi,
  },
  {
    id: "normal-people",
    words: /\bnormal (?:famil\w+|child\w*|kids?|teen\w*|people|boys?|girls?|parents?)\b|\bbroken homes?\b/i,
    instead: "Say which people are meant. Nobody here is the wrong kind.",
  },
  {
    id: "suffers-from",
    words: /\bsuffer(?:s|ed|ing)? (?:from|with)\b|\bafflicted\b/i,
    instead: "Say has, or is: an autistic child, a child with ADHD. How they feel about it is theirs to say.",
  },
  {
    id: "disability",
    words:
      /\bthe (?:disabled|handicapped|autistic|mentally ill|vulnerable)\b(?! (?:child|person|young|people|pupil))|\bhandicap\w*|\bretard\w*|\bwheelchair[- ]bound\b|\bconfined to a wheelchair\b|\bmentally ill\b|\bspecial needs\b/i,
    instead:
      "Say disabled children, a child with extra needs, special educational needs or ill with their mental health.",
  },
  {
    id: "migrants",
    words: /\billegal (?:im)?migrants?\b|\billegals\b/i,
    instead: "Say a family with no leave to stay, and only where it matters.",
  },
  {
    id: "race",
    words: /\bcoloured (?:people|child\w*|famil\w+|person)\b|\bnon-whites?\b|\bBAME\b|\bBME\b|\bethnics\b/,
    instead: "Name the people who are meant, and only where it matters.",
  },
  {
    id: "lgbt",
    words:
      /\bhomosexuals?\b|\btranssexuals?\b|\btransgenders\b|\ba transgender\b(?! \w)|\bsexual preference\b|\badmits? (?:to )?being gay\b/i,
    instead: "Say gay, lesbian, bisexual or trans young people.",
  },
  // To a child
  {
    id: "sexting-to-a-child",
    words: /\bsext\w*/i,
    toChild: true,
    instead: "Say nudes or pics. Young people do not use the other word.",
  },
  {
    id: "sample",
    words: /\bSample:/,
    instead: "Write words of your own here. This is what a new file begins with.",
  },
  // Plain British words
  {
    id: "plain",
    words:
      /\b(?:utilis\w+|prior to|commenc(?:e|es|ed|ing)|pertaining|perpetrators?|peer-on-peer|youth-produced|e\.g|i\.e|via|simply|obviously|needless to say)\b/i,
    instead:
      "Use a plain word: use, before, start, about, the person who did it, for example, through. Or leave it out.",
  },
  {
    id: "click-here",
    words: /\b(?:click|tap|press) here\b/i,
    instead: "Let the link say where it leads: some readers hear links alone.",
  },
  {
    id: "american",
    words:
      /\b(?!(?:re|over|down|up|out|super)?siz|priz|seiz|capsiz)[a-z]{2,}(?:iz(?:e|es|ed|ing|ation|ations)|yz(?:e|es|ed|ing))\b|\b(?:moms?|gotten|center|centers)\b/i,
    instead: "Spell it the British way: organise, recognise, analyse, mum, got, centre.",
  },
];

/** Letters that stand for words, and what must be said of them. */
export interface ShortForm {
  readonly term: RegExp;
  /** Said at or before the first use on the page. */
  readonly explainedBy: RegExp;
  /** What to do, as a sentence for the writer. */
  readonly instead: string;
  /**
   * Parts of plans that need not explain it: `every`, as the plan itself shows who that is and how to reach them, or
   * those for school staff, who work with it.
   */
  readonly plans?: "every" | "school";
}

/** Short forms and terms of the trade that a page must explain, at the latest where it first uses them. */
export const EXPLAINED: readonly ShortForm[] = [
  {
    term: /\bCEOP\b/,
    explainedBy: /National Crime Agency|police team|"ceop-|\/after-you-press-send\/ceop\/|\/topics\/what-police-do\//,
    instead:
      'Write <Contact id="ceop-report" />, link to /after-you-press-send/ceop/, or say that it is part of the National Crime Agency.',
    plans: "every",
  },
  {
    term: /\bIWF\b/,
    explainedBy: /Internet Watch Foundation|"iwf-report"|\/after-you-press-send\/iwf\//,
    instead: "Write the Internet Watch Foundation (IWF) the first time, or link to /after-you-press-send/iwf/.",
    plans: "every",
  },
  {
    term: /\bPSNI\b/,
    explainedBy: /\bpolice\b/i,
    instead: "Write the police (PSNI) the first time.",
    plans: "every",
  },
  {
    term: /\bPOSH\b/,
    explainedBy: /Professionals Online Safety Helpline|"posh"/,
    instead: 'Write <Contact id="posh" /> the first time.',
    plans: "every",
  },
  {
    term: /\bUKCIS\b/,
    explainedBy: /UK Council for Internet Safety/,
    instead: "Write the UK Council for Internet Safety (UKCIS) the first time.",
    plans: "school",
  },
  {
    term: /\bDSL\b/,
    explainedBy: /designated safeguarding lead/i,
    instead: 'Write <Term id="school-lead" />, or designated safeguarding lead (DSL) the first time.',
  },
  {
    term: /\bNCMEC\b/,
    explainedBy: /NCMEC,? (?:is )?a charity in the United States|National Center/,
    instead: "Write NCMEC, a charity in the United States, the first time.",
  },
  { term: /\bDBS\b/, explainedBy: /\bchecks?\b/i, instead: "Write a DBS check for a job, the first time." },
  { term: /\bAAC\b/, explainedBy: /talking device/i, instead: "Write a talking device (AAC)." },
  {
    term: /\bWCAG\b/,
    explainedBy: /Web Content Accessibility Guidelines/,
    instead: "Write the Web Content Accessibility Guidelines (WCAG) the first time.",
  },
  {
    term: /\bsextort\w*/i,
    explainedBy: /\bblackmail|\bthreaten/i,
    instead: "Say blackmail, or what the word means, the first time.",
  },
  {
    term: /\bcyberflash\w*/i,
    explainedBy: /\bsen[dt]\b/i,
    instead: "Say that it means a nude sent to somebody who did not ask.",
  },
];

/** Letters that need no words: most people know them so, or know nothing else by that name. */
export const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "UK NHS GP AI OK ID SIM": "known by their letters",
    ADHD: "known by its letters to every parent whose child has it",
    NSPCC: "nobody knows the words it once stood for",
    NI: "in the name of a service for Northern Ireland",
    "PAPYRUS HOPELINE247": "a service's own name, which its card explains",
    "PANTS TALK": "the name of a rule for young children, which a link explains",
    "SHOUT YES REGISTER": "a word to send as a text message",
    A4: "a sheet of paper",
    "AA AAA": "levels of the guidelines they stand beside",
    "JAWS NVDA": "programs whose users know them by their letters",
    GB: "a code for machines",
  }).flatMap(([letters, because]) => letters.split(" ").map((one) => [one, because] as const)),
);
