import { beatFile } from "../../../../components/film/film-still.ts";
import { filmDocument, filmIds } from "../../../../lib/content/film-document.ts";
import { webVtt } from "../../../../lib/films/vtt.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

const WORDS = "words.vtt";

export function generateStaticParams() {
  return filmIds().flatMap((film) => [
    { film, file: WORDS },
    ...filmDocument(film).timeline.beats.map(({ id }) => ({ film, file: `${id}.svg` })),
  ]);
}

interface Props {
  readonly params: Promise<{ film: string; file: string }>;
}

/** A beat as a picture, or the words of the ordinary video. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { film, file } = await params;
  const document = filmDocument(film);
  return file === WORDS
    ? new Response(webVtt(document.timeline.cues), { headers: { "content-type": "text/vtt; charset=utf-8" } })
    : new Response(beatFile(document, file.replace(/\.svg$/, "")), { headers: { "content-type": "image/svg+xml" } });
}
