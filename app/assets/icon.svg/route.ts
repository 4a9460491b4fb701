import { iconSvg } from "../../../lib/site/icon-file.ts";

export const dynamic = "force-static";

/** The icon that pages name. Like every asset it is named after its content, so a browser that has it never asks again. */
export function GET(): Response {
  return new Response(iconSvg(), { headers: { "content-type": "image/svg+xml" } });
}
