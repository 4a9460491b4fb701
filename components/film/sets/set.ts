import type { ReactNode } from "react";
import type { ThreadPlace } from "../props/thread.tsx";

/** What a set needs to know of a moment. */
export interface SetProps {
  /** 0 cool, 1 lamplit. */
  readonly warm: number;
  readonly morning: number;
  readonly values: Readonly<Record<string, number>>;
}

type Part = (props: SetProps) => ReactNode;

export interface SetPicture {
  readonly Back: Part;
  /** Over the wall's things, and behind the people. */
  readonly Middle?: Part;
  /** Over the people, and under their arms. */
  readonly Front?: Part;
  readonly Above?: Part;
  /** Where the settling line runs. */
  readonly thread?: ThreadPlace;
}
