import { filmDocument } from "../../lib/content/film-document.ts";
import { content } from "../../lib/content/load.ts";
import { routes } from "../../lib/site/routes.ts";
import { fill, ui } from "../../lib/site/ui.ts";

/** The slides of the parents' evening in words, with what is played or practised at each. */
export function Slides() {
  return (
    <>
      <p>
        <a className="inline-block py-2" href={routes.eveningSlides()}>
          {ui.evening.slides}
        </a>
      </p>
      <ol className="slides">
        {content.eveningSlides.map(({ title, lines, film, talk }) => (
          <li key={title}>
            <b>{title}</b>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {film ? (
                <li>
                  <a href={routes.film(film)}>
                    {fill(ui.evening.plays, { title: filmDocument(film).screenplay.fields.title })}
                  </a>
                </li>
              ) : null}
              {talk ? (
                <li>
                  <a href={routes.talk(talk)}>{fill(ui.evening.practises, { title: content.talk(talk).title })}</a>
                </li>
              ) : null}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
