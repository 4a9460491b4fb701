import { filmModule } from "../../../../components/film/film-data.ts";
import { filmIds } from "../../../../lib/content/film-document.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return filmIds().map((id) => ({ film: `${id}.js` }));
}

/** A film's timeline with its own sets, as a module the player asks for when *Play* is pressed. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ film: string }> }): Promise<Response> {
  const id = (await params).film.replace(/\.js$/, "");
  return new Response(await filmModule(id), { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
