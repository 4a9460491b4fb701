import type { Metadata } from "next";
import { Film } from "../../../../components/film/film.tsx";
import { filmDocument, filmIds } from "../../../../lib/content/film-document.ts";
import { pageMetadata } from "../../../../lib/site/metadata.ts";
import { routes } from "../../../../lib/site/routes.ts";
import { fill, ui } from "../../../../lib/site/ui.ts";
import "../../../../components/film/film.css";

interface Props {
  readonly params: Promise<{ film: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return filmIds().map((film) => ({ film }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = filmDocument((await params).film).screenplay.fields;
  return pageMetadata({ title: fill(ui.films.embedded, { title, name: ui.site.name }), listed: false });
}

/** A film alone, to stand in another site's page. Its links open a page of their own. */
export default async function Page({ params }: Props) {
  return (
    <main className="wrap">
      <p className="film-alarm">
        {ui.emergency.bar} <a href="tel:999">{ui.emergency.ring}</a>
      </p>
      <Film id={(await params).film} heading="h1" shows="embed" />
      <p>
        <a href={routes.home()} target="_blank" rel="noopener">
          {ui.films.whole}
        </a>
      </p>
    </main>
  );
}
