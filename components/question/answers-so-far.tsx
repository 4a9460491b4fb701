import { content } from "../../lib/content/load.ts";
import type { Place } from "../../lib/flow/paths.ts";
import { routes } from "../../lib/site/routes.ts";
import { ui } from "../../lib/site/ui.ts";

/** How the reader got here, each answer with a link back to its question. */
export function AnswersSoFar({ place }: { readonly place: Place }) {
  return (
    <section className="mt-8 screen">
      <h2 className="text-[1.1rem]">{ui.question.soFar}</h2>
      <p className="meta">{ui.question.change}</p>
      <ol>
        {place.answers.map(({ question, option }, index) => {
          const said = content.document("questions", question).words.options[option]?.said;
          return (
            <li key={question}>
              <a className="inline-block py-2" href={routes.answers(place.segments.slice(0, index))}>
                {said}
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
