import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkFilm } from "../films/checks.ts";
import { compileFilm } from "../films/compile.ts";
import { FilmError } from "../films/film-error.ts";
import { FILMS } from "../films/films.ts";
import { type Film, filmSchema, screenplaySchema } from "../films/schema.ts";
import { readScreenplay, type Screenplay, type WrittenBeat } from "../films/screenplay.ts";
import type { Timeline } from "../films/timeline.ts";
import { ContentError } from "./content-error.ts";
import { unknownSources, wrongOrder } from "./cross-checks.ts";
import { checked, readDocument } from "./front-matter.ts";
import { LANGUAGE } from "./language.ts";
import { content } from "./load.ts";
import { pseudoData, pseudoScreenplay } from "./pseudo.ts";

/** A film ready for a page: what was written, what happens, and when. */
export interface FilmDocument {
  readonly id: string;
  readonly film: Film;
  readonly screenplay: Screenplay;
  readonly timeline: Timeline;
}

const made = new Map<string, FilmDocument>();

/** The ids of the films, the most needed first. */
export function filmIds(): string[] {
  return FILMS.map(({ id }) => id);
}

/**
 * One film, read, checked and timed once.
 * @throws ContentError naming the file, the beat and what to do
 */
export function filmDocument(id: string): FilmDocument {
  const known = made.get(id);
  if (known && process.env.NODE_ENV !== "development") return known;
  const film = FILMS.find((one) => one.id === id);
  if (!film)
    throw new ContentError("lib/films/films.ts", [`there is no film called ${id}. Use ${filmIds().join(", ")}.`]);
  const document = makeFilm(film, screenplayText(id));
  made.set(id, document);
  return document;
}

/**
 * Reads, checks and times a film from its data and its screenplay's text.
 * @throws ContentError naming the file, the beat and what to do
 */
export function makeFilm(data: Film, text: string): FilmDocument {
  const film = checked(`lib/films/${data.id}.film.ts`, data, filmSchema);
  const file = screenplayFile(film.id);
  const read = readDocument(file, content.sharedIn(file, text), screenplaySchema);
  const { pseudo } = LANGUAGE;
  const words = pseudo ? pseudoData("films/*.mdx", read.words, { ...LANGUAGE, pseudo }) : read.words;
  const body = pseudo ? pseudoScreenplay(read.body, pseudo) : read.body;
  try {
    const screenplay = readScreenplay(file, words, body, contactName);
    const timeline = compileFilm(film, screenplay);
    const problems = pseudo ? [] : checkFilm(timeline, screenplay);
    if (problems.length > 0) throw new FilmError(file, problems);
    return { id: film.id, film, screenplay, timeline };
  } catch (error) {
    if (error instanceof FilmError) throw new ContentError(error.file, error.problems);
    throw error;
  }
}

/** A film's beats as they were written, in order. */
export function writtenBeats(screenplay: Screenplay): readonly WrittenBeat[] {
  return screenplay.parts.flatMap(({ beats }) => beats);
}

/**
 * Reads, checks and times every film.
 *
 * @returns every problem found, each naming its file, the beat and what to do; empty when all is well
 */
export function checkFilms(): ContentError[] {
  const found: ContentError[] = [];
  for (const id of filmIds()) {
    try {
      const { file, fields } = filmDocument(id).screenplay;
      unknownSources(found, file, "sources", fields.sources, content.sources);
      wrongOrder(found, file, "", fields);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      found.push(error);
    }
  }
  for (const name of readdirSync(path.join(content.root, content.locale, "films"))) {
    const id = /^(.+)\.mdx$/.exec(name)?.[1];
    if (id && !filmIds().includes(id)) {
      found.push(
        new ContentError(screenplayFile(id), [
          "This screenplay has no film. Add it to lib/films/films.ts, or take this file away.",
        ]),
      );
    }
  }
  return found;
}

/** A screenplay's path from the project's root. */
function screenplayFile(id: string): string {
  return `content/${content.locale}/films/${id}.mdx`;
}

/** @throws ContentError when the file is not there */
export function screenplayText(id: string): string {
  const file = screenplayFile(id);
  try {
    return readFileSync(path.join(content.root, content.locale, "films", `${id}.mdx`), "utf8");
  } catch {
    throw new ContentError(file, ["This film has no screenplay. Write it; docs/tasks/add-a-film.md says how."]);
  }
}

function contactName(id: string): string | undefined {
  if (!content.contacts[id]) return undefined;
  const name = content.contactWords[id]?.name;
  return typeof name === "string" ? name : name?.unsaid;
}
