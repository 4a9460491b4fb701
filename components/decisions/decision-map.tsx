import { flowDiagram } from "../../lib/content/flow-diagram.ts";
import { content } from "../../lib/content/load.ts";
import { decisionWords } from "../../lib/site/decision-words.ts";
import { DECISION_LISTS } from "../../lib/site/decisions.ts";
import { isRightToLeft } from "../../lib/site/direction.ts";
import { routes } from "../../lib/site/routes.ts";
import { FlowMap, FlowMapSheets, FlowMapTip } from "./flow-map.tsx";

const { map, lists } = decisionWords;

/** The whole flow as a drawing, how to read it, and the lists behind it. */
export function DecisionMap() {
  const diagram = flowDiagram(content);
  return (
    <div className="decision-map">
      <div className="max-w-[38rem]">
        <h1 className="mt-4">{map.title}</h1>
        <p className="mt-2">{map.lead}</p>
        <p className="mt-2">
          <a className="inline-block py-2" href={routes.decisionList("questions")}>
            {map.listFirst}
          </a>
        </p>
        <p>
          <a className="inline-block py-2" href={routes.decisionMap()}>
            {map.alone}
          </a>
        </p>
        <details className="fold mt-2">
          <summary>{map.how}</summary>
          <div className="prose">
            <ul>
              {map.reading.map((line) => (
                <li key={line}>{line}</li>
              ))}
              <li>{map.prints}</li>
            </ul>
          </div>
        </details>
      </div>
      {/* The drawing runs from left to right in every language. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without script, only a focus lets a keyboard move it sideways. */}
      <section className="map-scroll" dir={isRightToLeft ? "ltr" : undefined} aria-label={map.region} tabIndex={0}>
        <FlowMap diagram={diagram} />
      </section>
      <FlowMapTip />
      <FlowMapSheets diagram={diagram} />
      <div className="max-w-[38rem]">
        <section className="panel">
          <h2>{map.lists}</h2>
          <p className="mt-1">{map.listsLead}</p>
          <ul className="picks mt-3">
            {DECISION_LISTS.map((list) => (
              <li key={list}>
                <a className="pick" href={routes.decisionList(list)}>
                  <span>
                    <b>{lists[list].title}</b>
                    <span>{lists[list].hint}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
        <ul className="panel">
          {(
            [
              [routes.start(), map.start],
              [routes.about("how-this-site-decides"), map.decides],
              [routes.sources(), map.sources],
            ] as const
          ).map(([href, label]) => (
            <li key={href}>
              <a className="inline-block py-2" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
