import { describe, expect, test } from "vitest";
import { makeFilm, screenplayText } from "../../lib/content/film-document.ts";
import type { Film } from "../../lib/films/schema.ts";
import { film as first } from "../../lib/films/the-first-hour.film.ts";

const text = screenplayText("the-first-hour");

/** The film with one beat changed. */
function withBeat(id: string, change: Record<string, unknown>): Film {
  const copy = structuredClone(first);
  for (const part of copy.parts) {
    for (const beat of part.beats) if (beat.id === id) Object.assign(beat, change);
  }
  return copy;
}

describe("a film that is wrong names the file, the beat and what to do", () => {
  test("a beat without words", () => {
    expect(() => makeFilm(first, text.replace("[breathe]", "[breath]"))).toThrow(
      /content\/en\/films\/the-first-hour\.mdx[\s\S]*\[breathe\][\s\S]*Write its words/,
    );
  });

  test("words without a beat", () => {
    expect(() => makeFilm(first, `${text}\n[more]\nOne more.\n(Picture: Nothing.)\n`)).toThrow(
      /\[more\] is not in lib\/films/,
    );
  });

  test("beats in another order", () => {
    const turned = text.replace("[look]", "[x]").replace("[copy]", "[look]").replace("[x]", "[copy]");
    expect(() => makeFilm(first, turned)).toThrow(/another order/);
  });

  test("a beat without a picture, and one there twice", () => {
    expect(() => makeFilm(first, text.replace(/\(Picture: One mum breathes out\..*\)/, ""))).toThrow(
      /\[breathe\] has no picture/,
    );
    expect(() => makeFilm(first, text.replace("[copy]", "[look]"))).toThrow(/\[look\] is there twice/);
  });

  test("a line too fast to read", () => {
    const long = "You have a few minutes to be calm and there is really no need at all to hurry just now";
    expect(() => makeFilm(first, text.replace("[told]\nYour child has just told you.", `[told]\n${long}`))).toThrow(
      /\[told\].*do not fit two lines/,
    );
  });

  test("a film with too many words", () => {
    const more = text.replace("Do not look at the picture.", "Do not look at the picture, not even once, at all.");
    expect(() => makeFilm(first, more)).toThrow(/has \d+ words\. Cut it to 150/);
  });

  test("somebody who smiles while hurting oneself or 999 is spoken of", () => {
    const smiling = withBeat("safe", { do: [{ act: "feel", who: "sam", as: "kind", when: "end" }] });
    expect(() => makeFilm(smiling, text)).toThrow(
      /the-first-hour\.mdx[\s\S]*\[safe\]: sam smiles at [\d.]+ s[\s\S]*"hurt"[\s\S]*lib\/films\/the-first-hour\.film\.ts let sam feel steady or worried/,
    );
    const late = withBeat("glad", { do: [{ act: "feel", who: "ruth", as: "kind" }] });
    expect(() => makeFilm(late, text)).toThrow(/\[safe\]: ruth smiles/);
  });

  test("a contact that does not exist, in a line and in the list", () => {
    expect(() => makeFilm(first, text.replace("{contact:childline}", "{contact:childlin}"))).toThrow(
      /\[talk\]: there is no contact called childlin/,
    );
    expect(() => makeFilm(first, text.replace("  - childline", "  - nobody"))).toThrow(
      /contacts field: there is no contact called nobody/,
    );
  });

  test("words that must not be said", () => {
    expect(() => makeFilm(first, text.replace("Life in danger? Ring 999.", "They should have known."))).toThrow(
      /"should have" must not be said/,
    );
  });

  test("an unknown direction, feeling, look, prop or light", () => {
    const bad = withBeat("told", { do: [{ act: "dance", who: "sam" }] });
    expect(() => makeFilm(bad, text)).toThrow(/lib\/films\/the-first-hour\.film\.ts[\s\S]*parts\.0\.beats\.0\.do\.0/);
    const feeling = withBeat("told", { do: [{ act: "feel", who: "sam", as: "sly" }] });
    expect(() => makeFilm(feeling, text)).toThrow(/parts\.0\.beats\.0\.do\.0\.as/);
  });

  test("somebody, something or somewhere that is not in the scene", () => {
    expect(() => makeFilm(withBeat("told", { do: [{ act: "feel", who: "euan", as: "calm" }] }), text)).toThrow(
      /\[told\]: euan is not in scene evening\. Use grace, sam, ruth/,
    );
    expect(() => makeFilm(withBeat("told", { do: [{ act: "prop", prop: "lamp", does: "light" }] }), text)).toThrow(
      /\[told\]: there is no lamp in scene evening/,
    );
    expect(() =>
      makeFilm(withBeat("told", { do: [{ act: "reach", who: "sam", hand: "left", to: "moon" }] }), text),
    ).toThrow(/\[told\]: there is no moon/);
    expect(() => makeFilm(withBeat("told", { scene: "garden" }), text)).toThrow(
      /\[told\]: there is no scene called garden/,
    );
  });

  test("a poster that is no beat", () => {
    expect(() => makeFilm({ ...first, poster: "nothing" }, text)).toThrow(/poster: there is no beat called nothing/);
  });
});
