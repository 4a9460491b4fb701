import { filmDocument, filmIds } from "../../lib/content/film-document.ts";
import { filmFiles } from "../../lib/films/addresses.ts";
import { sayTime } from "../../lib/films/say-time.ts";
import { routes } from "../../lib/site/routes.ts";
import { words } from "./player-words.ts";

/** The films as pictures with their names, the most needed first. */
export function FilmList({ heading: Heading, but }: { readonly heading: "h2" | "h3"; readonly but?: string }) {
  return (
    <ul className="film-list">
      {filmIds()
        .filter((id) => id !== but)
        .map((id) => {
          const { film, screenplay, timeline } = filmDocument(id);
          const { title, summary } = screenplay.fields;
          return (
            <li key={id}>
              {/* biome-ignore lint/performance/noImgElement: a drawn SVG file needs no optimising */}
              <img
                src={filmFiles.still(id, film.poster)}
                alt=""
                width="1600"
                height="900"
                loading="lazy"
                decoding="async"
              />
              <Heading>
                <a href={routes.film(id)}>{title}</a>
              </Heading>
              <p>{summary}</p>
              <p className="meta">{sayTime(timeline.duration, words)}</p>
            </li>
          );
        })}
    </ul>
  );
}
