import { content } from "../../lib/content/load.ts";
import { FLOW } from "../../lib/flow/flow.ts";
import { fill, ui } from "../../lib/site/ui.ts";
import { inWords } from "../contact/contact-card.tsx";

/** Every step and panel with its sources, its date, and what nobody has confirmed. */
export function SourcesOfSteps() {
  return (
    <div className="max-w-[38rem]" data-words="skip">
      <h1 className="mt-4">{ui.sources.title}</h1>
      <p className="mt-2">{ui.sources.lead}</p>
      {(["steps", "panels"] as const).map((kind) => (
        <section className="panel" key={kind}>
          <h2>{ui.sources[kind]}</h2>
          {FLOW[kind].map(({ id }) => {
            const { words } = content.document(kind, id);
            return (
              <details className="fold" key={id} id={`${kind}-${id}`}>
                <summary>{words.title}</summary>
                <div className="prose">
                  <p className="meta">
                    {fill(ui.plan.checked, { on: inWords(words.checkedOn), next: inWords(words.nextCheck) })}
                  </p>
                  <p className="meta">
                    {words.sources
                      .map((source) => `${content.sources[source]?.publisher}: ${content.sources[source]?.title}`)
                      .join(" · ")}
                  </p>
                  {words.unverified.length > 0 ? (
                    <p className="meta">
                      {ui.sources.unverified} {words.unverified.join("; ")}.
                    </p>
                  ) : null}
                </div>
              </details>
            );
          })}
        </section>
      ))}
    </div>
  );
}
