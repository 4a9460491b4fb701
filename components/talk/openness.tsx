import { ui } from "../../lib/site/ui.ts";
import type { Openness as Level } from "../../lib/talks/talk.ts";
import { SettlingProgress } from "../settling-line/settling-line.tsx";

/** How open the child is: the line levels as they open up, and words say the same. */
export function Openness({ level }: { readonly level: Level }) {
  return (
    <div className="mt-3 flex items-center gap-4 screen">
      <div className="w-24 shrink-0">
        <SettlingProgress share={(level - 1) / 4} />
      </div>
      <p className="meta">{ui.practise.openness[level]}</p>
    </div>
  );
}
