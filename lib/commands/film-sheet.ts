/**
 * Puts every beat of a film on one page, large and at 320 pixels, on light and dark, to be looked at, and every face with
 * every feeling on another: `npm run films:sheet`, or `npm run films:sheet -- clouds`.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { loadFilmSource } from "./film-source.ts";

const source = await loadFilmSource();
const [only] = process.argv.slice(2);
for (const id of source.filmIds().filter((one) => !only || one === only)) {
  const { timeline, screenplay } = source.filmDocument(id);
  const pictures = timeline.beats.map(({ id: beat, still }, index) => {
    return `<figure>${source.pictureFile(timeline, still)}<figcaption>${beat}: ${timeline.cues[index]?.words}</figcaption></figure>`;
  });
  const style =
    "body{margin:0;font:14px sans-serif}section{padding:16px;display:grid;gap:12px;grid-template-columns:repeat(auto-fill,minmax(min(var(--w),100%),1fr))}" +
    "figure{margin:0}svg{display:block;width:100%;height:auto;border-radius:12px}";
  const section = (ground: string, ink: string, width: number) =>
    `<section style="--w:${width}px;background:${ground};color:${ink}">${pictures.join("")}</section>`;
  const file = path.resolve(`.next/cache/sheet-${id}.html`);
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>${screenplay.fields.title}</title><style>${style}</style>` +
      section("#fbf7f0", "#16303a", 560) +
      section("#12222a", "#f4efe6", 320),
  );
  console.log(file);
}

const rows = source.LOOKS.map((look) => {
  const faces = source.FEELINGS.flatMap((feeling) => [
    `<td>${source.faceFile(look, feeling)}</td>`,
    ...(feeling === "steady" ? [`<td>${source.faceFile(look, feeling, { say: 1 })}</td>`] : []),
  ]);
  return `<tr><th>${look}</th>${faces.join("")}</tr>`;
});
const heads = source.FEELINGS.flatMap((feeling) => (feeling === "steady" ? [feeling, "steady, speaking"] : [feeling]));
const faces = path.resolve(".next/cache/sheet-faces.html");
writeFileSync(
  faces,
  `<!doctype html><meta charset="utf-8"><title>Every face</title><style>td svg{width:130px;height:auto;background:#e8dfd0}</style>` +
    `<section><table><tr><th></th>${heads.map((head) => `<th>${head}</th>`).join("")}</tr>${rows.join("")}</table></section>`,
);
console.log(faces);
