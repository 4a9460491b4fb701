import { content } from "../../lib/content/load.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { decisionWords } from "../../lib/site/decision-words.ts";
import { inWords } from "../../lib/site/in-words.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { upkeepWords } from "../../lib/site/upkeep-words.ts";
import { NumberedSources } from "./provenance.tsx";

/** Every step and panel with its sources, its date, and what nobody has confirmed. Sources are numbered, and listed once. */
export function SourcesOfSteps() {
  const rows = (["steps", "panels"] as const).map((kind) => ({
    kind,
    words: FLOW[kind].map(({ id }) => content.document(kind, id).words),
  }));
  const used = [...new Set(rows.flatMap(({ words }) => words.flatMap((one) => one.sources)))].sort();
  const dates = rows.flatMap(({ words }) => words);
  const [checkedOn] = dates.map((one) => one.checkedOn).sort();
  const [nextCheck] = dates.map((one) => one.nextCheck).sort();
  return (
    <div className="max-w-[38rem]" data-words="skip">
      <h1 className="mt-4">{ui.sources.title}</h1>
      <p className="mt-2">{ui.sources.lead}</p>
      <p>
        <a className="inline-block py-2" href={routes.decisions()}>
          {decisionWords.map.title}
        </a>{" "}
        <a className="inline-block py-2" href={routes.due()}>
          {upkeepWords.due.documentTitle}
        </a>
      </p>
      {checkedOn && nextCheck ? (
        <p className="meta">{fill(ui.plan.checked, { on: inWords(checkedOn), next: inWords(nextCheck) })}</p>
      ) : null}
      {rows.map(({ kind, words }) => (
        <section className="panel" key={kind}>
          <h2>{ui.sources[kind]}</h2>
          <ul className="mt-2 grid gap-2">
            {words.map((one, index) => (
              <li key={`${kind}-${FLOW[kind][index]?.id}`}>
                {one.title}{" "}
                <span className="meta">[{one.sources.map((source) => used.indexOf(source) + 1).join(", ")}]</span>
                {one.unverified.length > 0 ? (
                  <span className="meta">
                    {" "}
                    {ui.sources.unverified} {one.unverified.join("; ")}.
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <NumberedSources ids={used} />
    </div>
  );
}
