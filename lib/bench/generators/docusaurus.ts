import { type Generator, put, putMarkdown, sidebar } from "./generator.ts";

/** React's generator for documentation with its classic theme. */
export const docusaurus: Generator = {
  id: "docusaurus",
  name: "Docusaurus",
  packages: {
    "@docusaurus/core": "3.10.2",
    "@docusaurus/preset-classic": "3.10.2",
    react: "19.3.1",
    "react-dom": "19.3.1",
  },
  build: ["docusaurus", "build"],
  env: { DO_NOT_TRACK: "1" },
  output: "build",
  leftovers: ["build", ".docusaurus", "node_modules/.cache"],
  write(folder, pages) {
    putMarkdown(`${folder}/docs`, pages, { index: "index.md" });
    const items = sidebar(pages).map(({ title, slug }) => ({ type: "link", label: title, href: `/${slug}/` }));
    put(folder, "sidebars.cjs", `module.exports = { docs: ${JSON.stringify(items)} };\n`);
    put(
      folder,
      "docusaurus.config.cjs",
      `module.exports = {
  title: "Bench",
  url: "https://bench.example",
  baseUrl: "/",
  trailingSlash: true,
  onBrokenLinks: "ignore",
  markdown: { format: "md" },
  presets: [["classic", { docs: { routeBasePath: "/", sidebarPath: "./sidebars.cjs" }, blog: false, pages: false }]],
};
`,
    );
  },
};
