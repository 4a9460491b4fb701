import { type Generator, put, putMarkdown, sidebar } from "./generator.ts";

/** Astro's theme for documentation, without its search: no other has one here. */
export const starlight: Generator = {
  id: "starlight",
  name: "Astro Starlight",
  packages: { "@astrojs/starlight": "0.42.4", astro: "7.3.5" },
  build: ["astro", "build"],
  env: { ASTRO_TELEMETRY_DISABLED: "1" },
  output: "dist",
  leftovers: ["dist", ".astro", "node_modules/.astro", "node_modules/.vite"],
  write(folder, pages) {
    putMarkdown(`${folder}/src/content/docs`, pages);
    const list = sidebar(pages).map(({ title, slug }) => ({ label: title, link: `/${slug}/` }));
    put(
      folder,
      "astro.config.mjs",
      `import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
export default defineConfig({
  integrations: [starlight({ title: "Bench", pagefind: false, sidebar: ${JSON.stringify(list)} })],
});
`,
    );
    put(
      folder,
      "src/content.config.ts",
      `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    );
  },
};
