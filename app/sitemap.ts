import type { MetadataRoute } from "next";
import { SITE } from "../lib/site/config.ts";
import { pages } from "../lib/site/pages.ts";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  return pages()
    .filter((page) => page.listed)
    .map((page) => ({
      url: `${SITE.origin}${page.href}`,
      ...(page.checkedOn ? { lastModified: page.checkedOn } : {}),
    }));
}
