import { FilmList } from "../../components/film/film-list.tsx";
import { Frame } from "../../components/layout/frame.tsx";
import { pageMetadata } from "../../lib/site/metadata.ts";
import { ui } from "../../lib/site/ui.ts";
import "../../components/film/film.css";

export const metadata = pageMetadata({
  title: `${ui.films.title} · ${ui.site.name}`,
  description: ui.films.description,
  listed: true,
});

export default function Page() {
  return (
    <Frame>
      <h1 className="mt-4">{ui.films.title}</h1>
      <p className="mt-3 text-soft">{ui.films.lead}</p>
      <FilmList heading="h2" />
    </Frame>
  );
}
