import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Film } from "../../components/film/film.tsx";
import { FILM_BUNDLE, filmModule, stageModule } from "../../components/film/film-data.ts";
import { filmHash } from "../../components/film/film-hash.ts";
import { beatFile } from "../../components/film/film-still.ts";
import { filmDocument, filmIds, makeFilm, screenplayText, writtenBeats } from "../../lib/content/film-document.ts";
import { content } from "../../lib/content/load.ts";
import { checkFilm, LIMITS } from "../../lib/films/checks.ts";
import { FILMS } from "../../lib/films/films.ts";
import { readWebVtt, webVtt } from "../../lib/films/vtt.ts";

const films = filmIds().map(filmDocument);
const brotli = (text: string) => brotliCompressSync(text).length;

test("the six films are there, each with its screenplay", () => {
  expect(filmIds()).toEqual([
    "the-first-hour",
    "the-shadow",
    "side-by-side",
    "behind-the-windows",
    "clouds",
    "not-her",
  ]);
  const written = readdirSync("content/en/films").filter((name) => name.endsWith(".mdx"));
  expect(written.map((name) => name.slice(0, -4)).sort()).toEqual(filmIds().sort());
});

describe.each(films)("$id", (film) => {
  const { timeline, screenplay } = film;
  const { cues, beats, duration } = timeline;

  test("has nothing wrong with its words and times", () => {
    expect(checkFilm(timeline, screenplay)).toEqual([]);
    expect(timeline.parts).toHaveLength(4);
  });

  test("gives each beat its words, in order, without overlap, inside the film", () => {
    expect(cues.map(({ beat }) => beat)).toEqual(writtenBeats(screenplay).map(({ id }) => id));
    cues.forEach((cue, index) => {
      expect(cue.from).toBeLessThan(cue.to);
      expect(cue.to).toBeLessThanOrEqual((cues[index + 1]?.from ?? duration) - LIMITS.gap);
      expect(cue.from).toBeGreaterThanOrEqual(beats[index]?.from ?? 0);
      expect(cue.to).toBeLessThanOrEqual(beats[index]?.to ?? 0);
    });
  });

  test("is the same film in words: every line and every picture is on the page", () => {
    const page = renderToStaticMarkup(createElement(Film, { id: film.id }));
    const plain = page
      .replace(/<[^>]+>/g, " ")
      .replace(/&#x27;/g, "'")
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, " ");
    const lines = [...page.matchAll(/data-beat="[^"]+">([^<]*)</g)].map(([, line]) => line);
    expect(lines).toHaveLength(cues.length);
    expect(lines.join(" ")).toBe(
      cues.map(({ words }) => words.replace(/'/g, "&#x27;").replace(/&(?!#)/g, "&amp;")).join(" "),
    );
    for (const { picture } of writtenBeats(screenplay)) expect(plain).toContain(picture);
    expect(page).not.toMatch(/ style=/);
  });

  test("comes back whole from WebVTT", () => {
    expect(readWebVtt(webVtt(cues))).toEqual(cues);
  });

  test("ends on who can help, named from the contacts", () => {
    expect(screenplay.fields.contacts.length).toBeGreaterThan(0);
    const page = renderToStaticMarkup(createElement(Film, { id: film.id }));
    expect(page.lastIndexOf("film-help")).toBeGreaterThan(page.lastIndexOf("data-beat"));
    expect(beats.slice(-2).map(({ id }) => id)).toEqual(["next", "help"]);
  });

  test("shows the whole list of signs beside a line that says 999, and no list of its own", () => {
    const page = renderToStaticMarkup(createElement(Film, { id: film.id }));
    const signs = [...(content.shared("life-signs")?.body ?? "").matchAll(/^- (.+)$/gm)].map(([, sign = ""]) => sign);
    expect(signs).toHaveLength(8);
    const says = cues.filter(({ words }) => words.includes("999"));
    for (const { words } of says) expect(words).toBe("Life in danger? Ring 999.");
    for (const sign of signs) expect(page.includes(`<li>${sign}</li>`)).toBe(says.length > 0);
  });

  test("keeps its budgets", async () => {
    expect(brotli(await filmModule(film.id))).toBeLessThan(8_000);
    for (const { id } of beats) expect(brotli(beatFile(film, id)), id).toBeLessThan(4_000);
  });

  test("has no words, ids, styles or outside addresses in its pictures", () => {
    for (const { id } of beats) {
      const picture = beatFile(film, id);
      expect(picture).not.toMatch(/<(text|tspan|image|foreignObject|use|style|script|a)\b/);
      expect(picture).not.toMatch(/ (id|style|class|href|xlink:href)=/);
      expect(picture).not.toMatch(/NaN|undefined|Infinity|\d\.\d{3}/);
    }
  });

  test("the poster is not its saddest beat", () => {
    const scene = film.film.parts.flatMap((part) => part.beats).find(({ id }) => id === film.film.poster);
    const sad = scene?.do.filter((one) => one.act === "feel" && ["scared", "ashamed", "shocked"].includes(one.as));
    expect(sad).toEqual([]);
  });

  test("has a hash that changes when a word does", () => {
    expect(filmHash(film)).toBe(filmHash(film));
    const data = FILMS.find(({ id }) => id === film.id);
    const line = cues[0]?.words ?? "";
    if (!data) throw new Error("no film");
    const changed = makeFilm(data, screenplayText(film.id).replace(`]\n${line}`, `]\n${line.slice(0, -1)} now.`));
    expect(filmHash(changed)).not.toBe(filmHash(film));
  });
});

test("the player with engine, cast and common sets keeps its budget and holds no React", async () => {
  const code = await stageModule();
  expect(brotli(code)).toBeLessThan(20_000);
  expect(code).not.toContain("react.transitional");
  expect(code).not.toMatch(/innerHTML|eval\(|new Function|\.style\b/);
  expect(FILM_BUNDLE.alias["react/jsx-runtime"]).toMatch(/jsx-runtime\.ts$/);
});

test("only the clock knows what time it is, and nothing is left to chance", () => {
  for (const folder of [
    "lib/films",
    "components/film",
    "components/film/cast",
    "components/film/props",
    "components/film/sets",
  ]) {
    for (const name of readdirSync(folder).filter((one) => /\.tsx?$/.test(one) && one !== "clock.ts")) {
      const code = readFileSync(`${folder}/${name}`, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      expect(code, `${folder}/${name}`).not.toMatch(/\bDate\b|Math\.random|performance\.now|requestAnimationFrame/);
      expect(code, `${folder}/${name}`).not.toMatch(
        /localStorage|sessionStorage|document\.cookie|indexedDB|sendBeacon/,
      );
    }
  }
});
