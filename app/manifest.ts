import type { MetadataRoute } from "next";
import { ui } from "../lib/site/ui.ts";

export const dynamic = "force-static";

/** A neutral name and picture, because it may stand on a phone others see. Nothing can be shared into this site. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: ui.site.name,
    short_name: ui.site.name,
    start_url: "/",
    display: "browser",
    background_color: "#fbf7f0",
    theme_color: "#fbf7f0",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
