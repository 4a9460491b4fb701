import { eveningDeck } from "../../../../components/teachers/deck.ts";

export const dynamic = "force-static";

/** The slides of the parents' evening, to show without internet. */
export async function GET(): Promise<Response> {
  return new Response(new Uint8Array(await eveningDeck()), { headers: { "content-type": "application/pdf" } });
}
