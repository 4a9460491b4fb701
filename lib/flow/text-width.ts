/**
 * How wide letters of the site's typeface are, in hundredths of its size. A drawing made at build time cannot ask a
 * browser; the figures are a little generous, so that the usual system typefaces fit as well.
 */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["'’|", 27],
  ["ijl,.:;!", 32],
  ["t-()[] ", 37],
  ["frI/“”", 45],
  ["s", 48],
  ["cvxyzkJ?*", 56],
  ["aegnouhbdpqLF123456789", 62],
  ["SEBPTRVXYZKC0", 68],
  ["ADGHNOQU&", 77],
];
/** Of every other letter: m, w, % and what nobody thought of. */
const WIDEST = 92;
const BOLD = 1.12;

const widthOf = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

/** The width of a line of text, in the unit of `size`. Never less than a browser will need. */
export function textWidth(text: string, size: number, bold = false): number {
  const letters = text.normalize("NFD").replace(/[\p{M}\p{Cf}]/gu, "");
  const hundredths = [...letters].reduce((sum, letter) => sum + (widthOf.get(letter) ?? WIDEST), 0);
  return (hundredths / 100) * size * (bold ? BOLD : 1);
}

const NARROWER = 4;

/**
 * Breaks a text at its spaces into lines that fit, as few as will do and as even as those can be. A word that does not
 * fit stands alone on a line that is too long.
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  let lines = fill(text, width, size, bold);
  for (let narrow = width - NARROWER; narrow > 0; narrow -= NARROWER) {
    const tried = fill(text, narrow, size, bold);
    if (tried.length > lines.length || tried.some((line) => textWidth(line, size, bold) > narrow)) break;
    lines = tried;
  }
  return lines;
}

function fill(text: string, width: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
