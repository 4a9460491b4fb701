import study from "../../content/leaving.json" with { type: "json" };
import { inWords } from "./in-words.ts";
import { fill, ui } from "./ui.ts";

const words = ui.leave.study;
type Traces = (typeof study.engines)[number]["traces"]["left"];

/** What was found when leaving was tried, in words. */
export interface LeavingStudyInWords {
  readonly did: string;
  readonly engines: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

/** The study of leaving in words. `npm run test:engines -- --write` writes its figures. */
export function leavingStudy(): LeavingStudyInWords {
  const n = study.pages;
  return {
    did: fill(words.did, { n, date: inWords(study.measuredOn) }),
    engines: study.engines.map(({ engine, version, reach, traces }) => ({
      name: `${engine} ${version.split(".").slice(0, 2).join(".")}`,
      lines: [
        fill(words.link, { back: reach.link.back, n }),
        fill(words.leave, { back: reach.leave.back, forward: reach.leave.forward }),
        fill(words.list, { list: reach.leave.list }),
        fill(words.words, { count: Math.max(traces.closed.words.length, traces.left.words.length) }),
        fill(words.closed, { kinds: sayKinds(traces.closed) }),
        fill(words.left, { kinds: sayKinds(traces.left) }),
      ],
    })),
  };
}

function sayKinds({ titles, addresses }: Traces): string {
  const kinds = [...new Set([...titles, ...addresses])].sort();
  return kinds.map((kind) => words.kinds[kind as keyof typeof words.kinds] ?? kind).join(", ") || words.none;
}
