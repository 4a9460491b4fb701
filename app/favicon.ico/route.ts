import { iconIco } from "../../lib/site/icon-file.ts";

export const dynamic = "force-static";

/** Where browsers look for an icon when a file names none: the map alone, a list of what is kept, a calendar. */
export function GET(): Response {
  return new Response(iconIco(), { headers: { "content-type": "image/x-icon" } });
}
