import type { MetadataRoute } from "next";
import { LANGUAGE } from "../lib/content/language.ts";
import { SITE } from "../lib/site/config.ts";

export const dynamic = "force-static";

export default function robots(): MetadataRoute.Robots {
  // A language that nobody speaks is for tests.
  if (LANGUAGE.pseudo) return { rules: { userAgent: "*", disallow: "/" } };
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${SITE.origin}/sitemap.xml` };
}
