import { flowMapFile } from "../../../../components/decisions/flow-map.tsx";
import { flowDiagram } from "../../../../lib/content/flow-diagram.ts";
import { content } from "../../../../lib/content/load.ts";

export const dynamic = "force-static";

/** The decision map alone. */
export function GET(): Response {
  return new Response(flowMapFile(flowDiagram(content)), { headers: { "content-type": "image/svg+xml" } });
}
