import { searchModule } from "../../../components/search/search-data.ts";

export const dynamic = "force-static";

/** The search and the index of every page. */
export async function GET(): Promise<Response> {
  return new Response(await searchModule(), { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
