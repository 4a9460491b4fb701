/** The words a length of time is said with. */
export interface TimeWords {
  readonly minute: string;
  readonly minutes: string;
  readonly second: string;
  readonly seconds: string;
}

/** Seconds as words: *1 minute 20 seconds*. A clock face read aloud makes no sense. */
export function sayTime(time: number, words: TimeWords): string {
  const whole = Math.round(time);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const said: string[] = [];
  if (minutes > 0) said.push(minutes === 1 ? words.minute : words.minutes.replace("{n}", String(minutes)));
  if (rest > 0 || minutes === 0) said.push(rest === 1 ? words.second : words.seconds.replace("{n}", String(rest)));
  return said.join(" ");
}
