import type { ReactNode } from "react";

/** One thing under one heading of an item: a condition, a text, a list of sources. */
export interface Part {
  readonly label: string;
  /** The words as plain lines: what two versions are compared by. */
  readonly lines: readonly string[];
  /** The same words as they are shown, where they have more shape than lines. */
  readonly shown?: ReactNode;
}

/** What one reviewer signs at once. */
export interface Item {
  /** A number that stays: the kind and the id, such as `step/report-today`. */
  readonly ref: string;
  readonly title: string;
  /** The file to change, from the project's root. */
  readonly file: string;
  readonly parts: readonly Part[];
  /** What its file says nobody has confirmed. */
  readonly unverified: readonly string[];
  /** Ids of the sources it rests on. */
  readonly sources: readonly string[];
}

interface Section {
  /** Empty where the chapter has one section only. */
  readonly title: string;
  readonly items: readonly Item[];
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** Every item of some chapters, in the order they are read. */
export function itemsOf(chapters: readonly Chapter[]): Item[] {
  return chapters.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
}
