/** Words that the rules below get wrong, by their number of syllables; initials as they are spoken. */
const EXCEPTIONS: readonly (readonly [syllables: number, words: string])[] = [
  [
    2,
    `ai business client create csam diet dm dms evening every facebook homepage id images judgement lifeline livestream
    livestreams naive ncmec people poem qr quiet react real safeguard safety science someone something sometimes
    somewhere therefore trying tv uk via`,
  ],
  [
    3,
    `anyone area audience bsl bullying carrying copying created creating dsl everything everywhere faq idea ideas
    judgemental nca pdf reaction reassure reupload safeguarding sms ukcis url urls worrying`,
  ],
  [4, "anxiety cooperate experience experienced preemptively reassurance recipient society"],
  [5, "coordinated experiences experiencing iwf nspcc"],
];

const KNOWN = new Map(EXCEPTIONS.flatMap(([count, words]) => words.split(/\s+/).map((word) => [word, count] as const)));

const VOWELS = /[aeiouy]+/g;
/** Vowels that stand together and are spoken apart, as in `situation`, `video`, `serious` and `seeing`. */
const SPOKEN_APART =
  /(?:[^tcsgx]i[ao](?!u))|(?:[^tcsgx]iu)|(?:eo(?!u))|(?:[^gq]ua(?!l?ge))|(?:uou)|(?:[rvl]ious)|(?:[aeiou]ing$)/g;

/** Counts the syllables of an English word: at least 1. */
export function syllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’']s$/, "")
    .replace(/[^a-z]/g, "");
  const known = KNOWN.get(letters);
  if (known !== undefined) return known;
  if (letters.length <= 3) return 1;
  const vowels = letters.match(VOWELS)?.length ?? 0;
  const apart = letters.match(SPOKEN_APART)?.length ?? 0;
  return Math.max(1, vowels + apart - silentEndings(letters));
}

function silentEndings(word: string): number {
  let silent = 0;
  // make and whole, not table
  if (/[^aeiouy]e$/.test(word) && !/[^aeiouyl]le$/.test(word)) silent += 1;
  // helped and shared, not wanted or needed
  if (/[^aeioutd]ed$/.test(word)) silent += 1;
  // makes and times, not watches, changes or handles
  if (/[^aeiousxzgc]es$/.test(word) && !/[cs]hes$/.test(word) && !/[^aeiou]les$/.test(word)) silent += 1;
  // safely and movement
  if (/[aeiouy][^aeiouy]e(?:ly|ments?|ful|fully|less|ness)$/.test(word)) silent += 1;
  return silent;
}
