/** What a set needs to know of a moment. */
export interface SetProps {
  /** 0 cool, 1 lamplit. */
  readonly warm: number;
  readonly morning: number;
  readonly values: Readonly<Record<string, number>>;
}
