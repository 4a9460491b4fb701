import { stem, wordsOf } from "./tokens.ts";

/** Words that may stand within a phrase: *hurt **her own** self*. */
const BETWEEN = 1;
/** Shorter words are too like others to guess at. */
const LONG_ENOUGH = 7;

/**
 * Whether what somebody typed may mean danger to life. One slip in a long word is forgiven. It errs on the side of yes: a
 * parent who is shown a number too many loses nothing.
 *
 * @param phrases words and phrases that mean danger
 */
export function meansDanger(query: string, phrases: readonly string[]): boolean {
  const asked = wordsOf(query);
  return phrases.some((phrase) => {
    const wanted = wordsOf(phrase);
    return asked.some((_, start) => {
      let at = start;
      return wanted.every((word, place) => {
        const within = asked.slice(at, at + (place === 0 ? 1 : 1 + BETWEEN));
        const found = within.findIndex((one) => isSame(one, word));
        at += found + 1;
        return found !== -1;
      });
    });
  });
}

function isSame(typed: string, wanted: string): boolean {
  if (stem(typed) === stem(wanted)) return true;
  return wanted.length >= LONG_ENOUGH && typed[0] === wanted[0] && isOneSlip(typed, wanted);
}

/** Whether two words differ by one letter: another, one too many, one missing, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
