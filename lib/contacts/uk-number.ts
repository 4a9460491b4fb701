const SHORT = ["999", "112", "101", "105", "111", "119", "159"];

/**
 * Whether a number can be dialled in the UK as it is printed: a short one, a 116 one, or one that starts with 0 and is
 * written in groups. That has eleven digits; only 0800 and some towns have numbers of ten, and Childline one of eight. A
 * number that costs a premium (09) is none for a parent.
 */
export function isUkNumber(number: string): boolean {
  if (SHORT.includes(number) || number === "0800 1111" || /^116 \d{3}$/.test(number)) return true;
  if (!/^0[1-378]\d*(?: \d+)+$/.test(number)) return false;
  const digits = number.replaceAll(" ", "");
  return digits.length === 11 || (digits.length === 10 && /^0(?:800|1)/.test(digits));
}

/** Whether a text can be sent to it: an ordinary number, or a short code of five to eight digits. */
export function isUkTextNumber(number: string): boolean {
  return /^[68]\d{4,7}$/.test(number) || number === "999" || /^07\d+(?: \d+)+$/.test(number);
}

/** Whether it reaches somebody through Relay UK: the emergency one, or 18001 before a number. */
export function isUkRelayNumber(number: string): boolean {
  return number === "18000" || (number.startsWith("18001 ") && isUkNumber(number.slice("18001 ".length)));
}
