import { content } from "../../../lib/content/load.ts";
import { HAS_ORIGIN, HAS_REPORT_TO, SITE } from "../../../lib/site/config.ts";
import { routes } from "../../../lib/site/routes.ts";
import { securityTxt } from "../../../lib/site/security-txt.ts";

export const dynamic = "force-static";

export function GET(): Response {
  const text = securityTxt(
    {
      origin: HAS_ORIGIN ? SITE.origin : undefined,
      reportTo: HAS_REPORT_TO ? SITE.reportTo : undefined,
      expires: content.security.expires,
      languages: [content.locale],
    },
    routes.tellUs(),
  );
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
