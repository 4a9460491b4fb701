import type { Kind } from "../content/load.ts";
import { INDEX, SECTIONS } from "../content/sections.ts";
import { routes } from "./routes.ts";

/** The address of the page that a text is; nothing for a part of plans. */
export function addressOfText(kind: Kind, id: string): string | undefined {
  switch (kind) {
    case "situations":
      return routes.situation(id);
    case "topics":
      return routes.topic(id);
    case "about":
      return routes.about(id);
    case "teachers":
      return routes.teacherPage(id);
    case "steps":
    case "panels":
    case "questions":
      return undefined;
    default: {
      const section = SECTIONS.find((name) => kind.endsWith(`/${name}`));
      if (!section) return undefined;
      return id === INDEX ? routes.section(section) : routes.guide(section, id);
    }
  }
}
