import { type Generator, put, putMarkdown } from "./generator.ts";

/** A generator that adds nothing of its own, with a bare page and a small stylesheet: the floor. */
export const eleventy: Generator = {
  id: "eleventy",
  name: "Eleventy, bare",
  packages: { "@11ty/eleventy": "3.1.8" },
  build: ["eleventy", "--quiet"],
  output: "_site",
  leftovers: ["_site"],
  write(folder, pages) {
    putMarkdown(`${folder}/src`, pages, { heading: true, fields: "layout: page.njk\n" });
    put(
      folder,
      "src/_includes/page.njk",
      `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<nav><a href="/">Bench</a></nav>
<main>{{ content | safe }}</main>
</body>
</html>
`,
    );
    put(
      folder,
      "src/style.css",
      "body { max-width: 40rem; margin: auto; padding: 1rem; font: 1.1rem/1.5 sans-serif; }\n",
    );
    put(
      folder,
      "eleventy.config.mjs",
      `export default (config) => {
  config.addPassthroughCopy({ "src/style.css": "style.css" });
  return { dir: { input: "src" } };
};
`,
    );
  },
};
