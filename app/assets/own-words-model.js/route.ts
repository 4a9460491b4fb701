import { ownWordsModule } from "../../../components/own-words/model-module.ts";

export const dynamic = "force-static";

/** The model that reads a message on the phone. */
export async function GET(): Promise<Response> {
  return new Response(await ownWordsModule(), { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
