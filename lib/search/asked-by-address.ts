/** Four digits and more, however they are spaced: a telephone number, or part of one. */
const NUMBER = /\+?\d(?:[\s().-]*\d){3,}/g;

/**
 * The words an address asks to look for, which somebody else may have chosen. They stand in the box as if the reader had
 * typed them, so no number to ring is taken over.
 *
 * @param fragment what follows the `#`, without it
 * @param longest how many characters are taken at the most
 * @returns `undefined` when the address asks for nothing
 */
export function askedByAddress(fragment: string, key: string, longest: number): string | undefined {
  const asked = new URLSearchParams(fragment).get(key);
  return asked === null ? undefined : asked.replace(NUMBER, " ").trim().slice(0, longest);
}
