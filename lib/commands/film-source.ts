import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

export type FilmSource = typeof import("../../components/film/render-source.ts");

/** Bundles the films' components, which Node cannot read as they are, and loads them. */
export async function loadFilmSource(): Promise<FilmSource> {
  const outfile = path.resolve(`.next/cache/film-source-${process.pid}.mjs`);
  await build({
    entryPoints: ["components/film/render-source.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    jsx: "automatic",
    alias: { "react/jsx-runtime": "./components/film/jsx-runtime.ts" },
    outfile,
  });
  return (await import(pathToFileURL(outfile).href)) as FilmSource;
}
