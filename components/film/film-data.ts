import { build } from "esbuild";
import { filmDocument } from "../../lib/content/film-document.ts";
import { COMMON_SETS } from "./sets/common-sets.ts";

/** How the films' browser modules are bundled: our own JSX runtime in React's place, and classes as they are. */
export const FILM_BUNDLE = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  alias: { "react/jsx-runtime": "./components/film/jsx-runtime.ts" },
  legalComments: "none",
} as const;

/**
 * One film as a browser module: its timeline, and the sets the player does not bring. It loads when the film is played,
 * and not before.
 */
export async function filmModule(id: string): Promise<string> {
  const { timeline } = filmDocument(id);
  const used = new Set(Object.values(timeline.scenes).map(({ set }) => set));
  const own = [...used].filter((set) => !(set in COMMON_SETS));
  const lines = [
    ...own.map((set, index) => `import { set as set${index} } from "./components/film/sets/${set}.tsx";`),
    `export const sets = { ${own.map((set, index) => `"${set}": set${index}`).join(", ")} };`,
    `export default ${JSON.stringify(timeline)};`,
  ];
  return bundled({ stdin: { contents: lines.join("\n"), resolveDir: process.cwd(), loader: "ts" } });
}

/** The player with its engine, cast and common sets. It loads when a film is played, and not before. */
export async function stageModule(): Promise<string> {
  return bundled({ entryPoints: ["components/film/film-stage.ts"] });
}

async function bundled(entry: Pick<Parameters<typeof build>[0], "stdin" | "entryPoints">): Promise<string> {
  const { outputFiles } = await build({ ...FILM_BUNDLE, ...entry, absWorkingDir: process.cwd(), write: false });
  return outputFiles[0]?.text ?? "";
}
