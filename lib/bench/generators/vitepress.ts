import { type Generator, put, putMarkdown, sidebar } from "./generator.ts";

/** Vue's generator with its default theme. */
export const vitepress: Generator = {
  id: "vitepress",
  name: "VitePress",
  packages: { vitepress: "1.6.4" },
  build: ["vitepress", "build", "docs"],
  output: "docs/.vitepress/dist",
  leftovers: ["docs/.vitepress/dist", "docs/.vitepress/cache", "node_modules/.vite"],
  write(folder, pages) {
    putMarkdown(`${folder}/docs`, pages, { heading: true });
    const list = sidebar(pages).map(({ title, slug }) => ({ text: title, link: `/${slug}/` }));
    put(
      folder,
      "docs/.vitepress/config.mjs",
      `export default { title: "Bench", ignoreDeadLinks: true, themeConfig: { sidebar: ${JSON.stringify(list)} } };\n`,
    );
  },
};
