import type { OpeningHours, Period } from "../contacts/availability.ts";

/** One thing a text says of when a service answers. */
export interface HoursClaim {
  /** The words that say it. */
  readonly words: string;
  /** Day and night, a stretch of the day, one end of one, the whole of a day, or only days. */
  readonly kind: "always" | "nights" | "span" | "edge" | "all-day" | "days";
  /** ISO weekdays the text ties it to; none where it names no day. */
  readonly days: readonly number[];
  /** `HH:MM`; `24:00` only as an end. */
  readonly from?: string;
  readonly to?: string;
}

const DAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?";
const TIME = String.raw`(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)|\d{1,2}:\d\d|noon|midday|midnight)`;
const TO = String.raw`\s*(?:to|until|till|and|–|—|-)\s*`;
/** A time of day of which one half stands with the other: `9 to 5pm`. */
const BARE = String.raw`\d{1,2}(?:[.:]\d\d)?`;

/** The longest first: each takes its words away from those after it. */
const PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    "always",
    /\b(?:day (?:and|or) night|night (?:and|or) day|all day and all night|round the clock|24\/7|(?<!(?:within|in|for|next|first|last|after|every|than) )24[- ]hours?(?! (?:after|later|before|of))(?: a day)?|(?:at )?any (?:hour|time)|at all hours|never closes)\b/giu,
  ],
  ["nights", /\b(?:all night|through the night|all night long)\b/giu],
  ["span", new RegExp(String.raw`\b(?:from |between )?(?:${TIME}|${BARE})${TO}${TIME}(?!\w)`, "giu")],
  [
    "edge",
    new RegExp(String.raw`\b(?:from|until|till|after|before|at|by|opens at|closes at|shuts at) ${TIME}(?!\w)`, "giu"),
  ],
  ["all-day", /\b(?:all day|the whole day)\b/giu],
  [
    "days",
    new RegExp(
      String.raw`\b(?:${DAY}${TO}${DAY}|every day|daily|seven days a week|7 days a week|on weekdays|weekdays|weekday|(?:at |on )?(?:the )?weekends?|${DAY})(?!\w)`,
      "giu",
    ),
  ],
];

/** What a form or an email takes at any time says nothing of when people answer. */
const NOT_OF_PEOPLE = /\b(?:online|forms?|e-?mails?|chat|sites?|website)\b/iu;

/**
 * What a text says of when a service answers. It knows times of day, days, and the ways to say _day and night_; *at
 * night* alone says nothing.
 */
export function hoursClaims(text: string): HoursClaim[] {
  return text.split(/(?<=[.!?:;])\s+/u).flatMap(claimsOfSentence);
}

function claimsOfSentence(sentence: string): HoursClaim[] {
  const marks: { name: string; at: number; words: string }[] = [];
  let rest = sentence;
  for (const [name, pattern] of PATTERNS) {
    for (const { 0: words, index: at } of rest.matchAll(pattern)) {
      if (name === "always" && /any time/iu.test(words) && NOT_OF_PEOPLE.test(sentence)) continue;
      marks.push({ name, at, words });
    }
    rest = rest.replace(pattern, (words) => " ".repeat(words.length));
  }
  marks.sort((a, b) => a.at - b.at);

  // Days belong to the times after them, or to those before where a sentence begins with a time.
  const claims: HoursClaim[] = [];
  const times = marks.filter(({ name }) => name !== "days");
  const dayMarks = marks.filter(({ name }) => name === "days");
  if (times.length === 0) return dayMarks.map(({ words }) => ({ words, kind: "days", days: daysOf(words) }));
  const daysFirst = marks[0]?.name === "days";
  for (const [place, { name, at, words }] of times.entries()) {
    const before = times[place - 1]?.at ?? -1;
    const after = times[place + 1]?.at ?? Number.POSITIVE_INFINITY;
    const own = dayMarks.filter((one) => (daysFirst ? one.at > before && one.at < at : one.at > at && one.at < after));
    const days = [...new Set(own.flatMap((one) => daysOf(one.words)))].sort();
    const said = [words, ...own.map((one) => one.words)];
    claims.push({ ...timesOf(name, words), words: (daysFirst ? said.reverse() : said).join(" "), days });
  }
  return claims;
}

function timesOf(name: string, words: string): Pick<HoursClaim, "kind" | "from" | "to"> {
  if (name === "span") {
    const [first = "", last = ""] = [...words.matchAll(new RegExp(`${TIME}|${BARE}`, "giu"))].map(([one]) => one);
    const half = /am|pm/iu.exec(last)?.[0] ?? "";
    const from = clock(/^[\d.:]+$/u.test(first) && !first.includes(":") ? first + half : first);
    const to = clock(last);
    return { kind: "span", from, to: to === "00:00" ? "24:00" : to };
  }
  if (name === "edge") return { kind: "edge", from: clock(words.replace(/^.* (?=\S*\d|noon|mid)/iu, "")) };
  return { kind: name as HoursClaim["kind"] };
}

/** `9.30am` as `09:30`. */
function clock(words: string): string {
  const said = words.trim().toLowerCase();
  if (/noon|midday/u.test(said)) return "12:00";
  if (/midnight/u.test(said)) return "00:00";
  const [, hour = "", minute = "00", half] = /^(\d{1,2})(?:[.:](\d\d))?\s?(am|pm)?$/u.exec(said) ?? [];
  const of12 = half ? (Number(hour) % 12) + (half === "pm" ? 12 : 0) : Number(hour);
  return `${String(of12).padStart(2, "0")}:${minute}`;
}

function daysOf(words: string): readonly number[] {
  if (/every|daily|seven|7/iu.test(words)) return EVERY_DAY;
  if (/weekday/iu.test(words)) return [1, 2, 3, 4, 5];
  if (/weekend/iu.test(words)) return [6, 7];
  const named = [...words.toLowerCase().matchAll(/\b(?:mon|tue|wed|thu|fri|sat|sun)/gu)].map(
    ([short]) => DAY_NAMES.findIndex((name) => name.startsWith(short)) + 1,
  );
  const [first = 1, last] = named;
  if (last === undefined) return [first];
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, one) => ((first - 1 + one) % 7) + 1).sort();
}

// ---- against the data

/** Whether the hours in data say the same as one claim. */
export function agrees(claim: HoursClaim, hours: OpeningHours): boolean {
  if (hours.kind === "always") return claim.kind === "always" || claim.kind === "nights" || isWholeWeek(claim);
  // A form is there at any time; nobody answers at a time.
  if (hours.kind === "online") return claim.kind === "always";
  if (hours.kind === "check") return false;
  const { periods } = hours;
  const open = minutesOpen(periods);
  const days = claim.days.length > 0 ? claim.days : EVERY_DAY;
  switch (claim.kind) {
    case "always":
      return open.every(Boolean);
    case "nights":
      return days.every((day) => isOpenAll(open, day, 0, 6 * 60));
    case "all-day":
      return days.every((day) => isOpenAll(open, day, 0, 24 * 60));
    case "days":
      return days.every((day) => open.slice((day - 1) * 1440, day * 1440).some(Boolean));
    case "edge":
      return periods.some(({ from, to }) => from === claim.from || to.replace("24:00", "00:00") === claim.from);
    default:
      return claim.days.length > 0
        ? days.every((day) => periods.some((one) => isSame(one, claim) && one.days.includes(day)))
        : periods.some((one) => isSame(one, claim));
  }
}

/**
 * Whether what a service's own words say of its hours is the whole of what the data says: no day or time is left out.
 */
export function saysAll(claims: readonly HoursClaim[], hours: OpeningHours): boolean {
  if (hours.kind === "always") return claims.some((claim) => agrees(claim, hours));
  if (hours.kind !== "weekly") return true;
  const open = minutesOpen(hours.periods);
  const periods = claims.flatMap((claim): Period[] => {
    const days = claim.days.length > 0 ? claim.days : EVERY_DAY;
    if (claim.kind === "span") return [{ days, from: claim.from ?? "", to: claim.to ?? "" }];
    if (claim.kind === "all-day" || claim.kind === "always") return [{ days, from: "00:00", to: "24:00" }];
    return [];
  });
  // “5pm to 9am on weekdays” may mean each night that begins on one, or each night that touches one.
  const touching = periods.map((one) =>
    passesMidnight(one) ? { ...one, days: [...new Set(one.days.flatMap((day) => [day, ((day + 5) % 7) + 1]))] } : one,
  );
  return [periods, touching].some((said) => minutesOpen(said).join("") === open.join(""));
}

/** Hours as they stand in data, in words for whoever writes them. */
export function hoursToWriter(hours: OpeningHours): string {
  if (hours.kind !== "weekly")
    return { always: "day and night", check: "no hours", online: "no hours: a form or pages" }[hours.kind];
  return hours.periods.map(({ days, from, to }) => `days ${days.join("")} ${from}-${to}`).join(", ");
}

function isWholeWeek({ kind, days }: HoursClaim): boolean {
  return kind === "days" && days.length === 7;
}

function isSame(period: Period, { from, to }: HoursClaim): boolean {
  return period.from === from && period.to.replace("24:00", "00:00") === to?.replace("24:00", "00:00");
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const passesMidnight = ({ from, to }: Period) => minutes(to) <= minutes(from);

/** Each minute of a week from Monday, and whether somebody answers. */
function minutesOpen(periods: readonly Period[]): boolean[] {
  const open = new Array<boolean>(7 * 1440).fill(false);
  for (const period of periods) {
    const length = minutes(period.to) - minutes(period.from) + (passesMidnight(period) ? 1440 : 0);
    for (const day of period.days) {
      const start = (day - 1) * 1440 + minutes(period.from);
      for (let minute = start; minute < start + length; minute++) open[minute % open.length] = true;
    }
  }
  return open;
}

function isOpenAll(open: readonly boolean[], day: number, from: number, to: number): boolean {
  return open.slice((day - 1) * 1440 + from, (day - 1) * 1440 + to).every(Boolean);
}
