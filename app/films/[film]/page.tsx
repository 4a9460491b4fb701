import type { Metadata } from "next";
import { Provenance } from "../../../components/article/provenance.tsx";
import { Film } from "../../../components/film/film.tsx";
import { Frame } from "../../../components/layout/frame.tsx";
import { filmDocument, filmIds } from "../../../lib/content/film-document.ts";
import { pageMetadata } from "../../../lib/site/metadata.ts";
import { routes } from "../../../lib/site/routes.ts";
import { ui } from "../../../lib/site/ui.ts";
import "../../../components/film/film.css";

interface Props {
  readonly params: Promise<{ film: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return filmIds().map((film) => ({ film }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary } = filmDocument((await params).film).screenplay.fields;
  return pageMetadata({ title: `${title} · ${ui.site.name}`, description: summary, listed: true });
}

export default async function Page({ params }: Props) {
  const { film: id } = await params;
  const { fields } = filmDocument(id).screenplay;
  return (
    <Frame modules={["share"]}>
      <article className="film-page">
        <Film id={id} heading="h1" />
        <p className="mt-6 screen">
          <a className="go" href={routes.start()}>
            {ui.topic.next}
          </a>
        </p>
        <p className="screen">
          <a className="inline-block py-2" href={routes.films()}>
            {ui.films.all}
          </a>
        </p>
        <Provenance files={[fields]} />
      </article>
    </Frame>
  );
}
