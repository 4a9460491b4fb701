import { stageModule } from "../../../components/film/film-data.ts";

export const dynamic = "force-static";

/** The player with its engine, cast and common sets. */
export async function GET(): Promise<Response> {
  return new Response(await stageModule(), { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
