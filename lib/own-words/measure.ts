import type { OwnWords } from "./answer.ts";
import { NONE } from "./teach.ts";

/** A message with what a person says it is about. */
export interface Judged {
  readonly text: string;
  readonly situation: string;
  readonly emergency: boolean;
}

export interface Measured {
  /** Shares of the messages that are not emergencies. Nothing is the right first answer to what is about something else. */
  readonly first: number;
  /** Of those that tell of a situation: whether it is among the three suggestions. */
  readonly amongThree: number;
  /** Of those about something else: whether they get the honest answer. */
  readonly offSubject: number;
  readonly falseAlarms: number;
  /** Share of the emergencies that bring the card. */
  readonly recall: number;
  readonly missed: readonly string[];
  /** How often a message about the first was taken to be about the second, `first > second`, most often first. */
  readonly confused: readonly (readonly [string, number])[];
  /** By what they are about: how many, how many right at once, how many among three. */
  readonly bySubject: ReadonlyMap<string, Row>;
}

/** What we want of the model on messages that it was not made from. */
export const GOALS = { first: 0.9, amongThree: 0.98, recall: 1, falseAlarms: 0.05 } as const;

/** Judges the reader by messages it was not made from. An emergency is judged only by whether the card comes. */
export function measure(reader: Pick<OwnWords, "answer">, messages: readonly Judged[]): Measured {
  const calm = messages.filter(({ emergency }) => !emergency);
  const urgent = messages.filter(({ emergency }) => emergency);
  const missed = urgent.filter(({ text }) => !reader.answer(text).emergency).map(({ text }) => text);
  const bySubject = new Map<string, { all: number; first: number; amongThree: number }>();
  const confused = new Map<string, number>();
  let falseAlarms = 0;
  for (const { text, situation } of calm) {
    const { situations, emergency } = reader.answer(text);
    const answered = situations.length > 0 ? situations : [NONE];
    const row = bySubject.get(situation) ?? { all: 0, first: 0, amongThree: 0 };
    bySubject.set(situation, row);
    row.all += 1;
    if (emergency) falseAlarms += 1;
    if (answered.includes(situation)) row.amongThree += 1;
    if (answered[0] === situation) {
      row.first += 1;
    } else {
      const pair = `${situation} > ${answered[0]}`;
      confused.set(pair, (confused.get(pair) ?? 0) + 1);
    }
  }
  const told = [...bySubject].filter(([subject]) => subject !== NONE).map(([, row]) => row);
  const other = [...bySubject].filter(([subject]) => subject === NONE).map(([, row]) => row);
  return {
    first: shareOf([...bySubject.values()], ({ first }) => first),
    amongThree: shareOf(told, ({ amongThree }) => amongThree),
    offSubject: shareOf(other, ({ first }) => first),
    falseAlarms: falseAlarms / calm.length,
    recall: 1 - missed.length / urgent.length,
    missed,
    confused: [...confused].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
    bySubject,
  };
}

interface Row {
  readonly all: number;
  readonly first: number;
  readonly amongThree: number;
}

function shareOf(rows: readonly Row[], right: (row: Row) => number): number {
  const all = rows.reduce((sum, row) => sum + row.all, 0);
  return all === 0 ? 1 : rows.reduce((sum, row) => sum + right(row), 0) / all;
}
