import { build } from "esbuild";
import { content } from "../../lib/content/load.ts";
import { OwnWordsContent, ownWordsKnowledge } from "../../lib/content/own-words.ts";
import { packRoads } from "../../lib/own-words/roads.ts";
import type { ModelData } from "./model-entry.ts";

/** Everything the model needs on the phone. */
export function modelData(): ModelData {
  const own = new OwnWordsContent();
  const { situations, ...roads } = own.roads;
  const ids = content.ids("situations");
  return {
    knowledge: ownWordsKnowledge(),
    phrases: {
      ...roads,
      situations: Object.fromEntries(Object.entries(situations).map(([id, { pages: _, ...road }]) => [id, road])),
    },
    roads: packRoads(own.everyRoad(), Object.keys(roads.age)),
    titles: Object.fromEntries(ids.map((id) => [id, content.document("situations", id).words.card.label])),
    pages: Object.fromEntries(ids.map((id) => [id, own.pagesFor(id)])),
  };
}

/** The reader of messages with its model, as one browser module. It loads when the box is used, and not before. */
export async function ownWordsModule(): Promise<string> {
  const lines = [
    'import { reader } from "./components/own-words/model-entry.ts";',
    `export const answer = reader(${JSON.stringify(modelData())});`,
  ];
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2020"],
    charset: "utf8",
    legalComments: "none",
    stdin: { contents: lines.join("\n"), resolveDir: process.cwd(), loader: "ts" },
    absWorkingDir: process.cwd(),
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
