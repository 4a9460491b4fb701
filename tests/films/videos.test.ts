import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Film } from "../../components/film/film.tsx";
import { filmHash } from "../../components/film/film-hash.ts";
import { filmVideo, readManifest, type VideoManifest } from "../../components/film/film-video.ts";
import { CARD_SECONDS, videoCards } from "../../components/film/video-cards.ts";
import player from "../../content/en/films/player.json" with { type: "json" };
import { filmDocument, filmIds } from "../../lib/content/film-document.ts";

const manifest = readManifest();
const film = filmDocument("clouds");
const rendered = (hash: string): VideoManifest => ({
  clouds: {
    hash,
    files: [
      { href: "/films/clouds/a.mp4", use: "page", type: "video/mp4", height: 720, bytes: 1 },
      { href: "/films/clouds/b.mp4", use: "download", type: "video/mp4", height: 720, bytes: 2 },
    ],
  },
});

describe("a video is offered", () => {
  test("while it is as new as its film", () => {
    const video = filmVideo(film, rendered(filmHash(film)));
    expect(video.stale).toBe(false);
    expect(video.page.map(({ href }) => href)).toEqual(["/films/clouds/a.mp4"]);
    expect(video.downloads.map(({ href }) => href)).toEqual(["/films/clouds/b.mp4"]);
  });

  test("never once its film has changed, nor before it was rendered", () => {
    expect(filmVideo(film, rendered("of an older film"))).toEqual({ stale: true, page: [], downloads: [] });
    expect(filmVideo(film, {})).toEqual({ stale: false, page: [], downloads: [] });
  });
});

test("a downloaded video says who can help, with their numbers, and that it has no sound", () => {
  const { title, end } = videoCards(filmDocument("the-shadow"));
  expect(title.join(" ")).toContain("no sound");
  expect(end.join(" ")).toMatch(/Childline.*0800 1111/);
  expect(end.join(" ")).toMatch(/\b999\b/);
});

describe.each(filmIds())("the video of %s", (id) => {
  const document = filmDocument(id);
  const files = manifest[id]?.files ?? [];

  // A changed word must be publishable at ten at night: an old video is a line of `npm run due`, and its page offers none.
  const { stale } = filmVideo(document, manifest);

  test("is there whole", () => {
    expect(files.map(({ use, height }) => `${use} ${height}`).sort()).toEqual([
      "download 1080",
      "download 720",
      "page 720",
      "page 720",
    ]);
    for (const { href, bytes } of files) {
      expect(statSync(`public${href}`).size).toBe(bytes);
      expect(href).not.toMatch(/nude|sext|blackmail|abuse/);
    }
  });

  test("is offered on the film's page with its size, or the page says that it is being brought up to date", () => {
    const page = renderToStaticMarkup(createElement(Film, { id }));
    if (stale) {
      for (const { href } of files) expect(page).not.toContain(href);
      expect(page).toContain(player.page.updating);
      return;
    }
    for (const { href, use, bytes } of files) {
      expect(page).toContain(href);
      if (use === "download") expect(page).toContain(`${(bytes / 1e6).toFixed(1)} MB`);
    }
  });

  test("starts at once, lasts as long as the film and its cards, and has no sound", () => {
    // How long an old video lasts says nothing of the film as it is now.
    const { duration } = stale ? { duration: undefined } : document.timeline;
    for (const { href, use, height } of files.filter(({ type }) => type === "video/mp4")) {
      const boxes = mp4(readFileSync(`public${href}`));
      expect(boxes.order.indexOf("moov"), "the index comes before the pictures").toBeLessThan(
        boxes.order.indexOf("mdat"),
      );
      const cards = use === "page" ? 0 : CARD_SECONDS.title + CARD_SECONDS.end;
      const wanted = duration === undefined ? undefined : duration + cards;
      if (wanted !== undefined) expect(Math.abs(boxes.seconds - wanted)).toBeLessThan(0.2);
      expect(boxes.height).toBe(height);
      expect(boxes.handlers).toEqual(["vide"]);
    }
  });

  test("can be decoded from beginning to end, where ffmpeg is there to try", () => {
    if (spawnSync("ffmpeg", ["-version"]).status !== 0) return;
    for (const { href } of files.filter(({ use }) => use === "download")) {
      const tried = spawnSync(
        "ffmpeg",
        ["-v", "error", "-skip_frame", "nokey", "-i", `public${href}`, "-f", "null", "-"],
        {
          encoding: "utf8",
        },
      );
      expect(tried.status, href).toBe(0);
      expect(tried.stderr, href).toBe("");
    }
  }, 60_000);
});

test("no video stands about that nothing offers", () => {
  const offered = Object.values(manifest).flatMap(({ files }) => files.map(({ href }) => href));
  for (const href of offered) expect(existsSync(`public${href}`)).toBe(true);
  expect(Object.keys(manifest).sort()).toEqual(filmIds().toSorted());
});

/** What an MP4 file says of itself. */
function mp4(file: Buffer) {
  const order: string[] = [];
  const handlers: string[] = [];
  let seconds = 0;
  let height = 0;
  const walk = (from: number, to: number, depth: number) => {
    for (let at = from; at + 8 <= to; ) {
      const small = file.readUInt32BE(at);
      const size = small === 1 ? Number(file.readBigUInt64BE(at + 8)) : small || to - at;
      const type = file.toString("latin1", at + 4, at + 8);
      if (depth === 0) order.push(type);
      if (type === "mvhd") seconds = file.readUInt32BE(at + 24) / file.readUInt32BE(at + 20);
      if (type === "tkhd") height = file.readUInt32BE(at + size - 4) / 65536;
      if (type === "hdlr") handlers.push(file.toString("latin1", at + 16, at + 20));
      if (["moov", "trak", "mdia"].includes(type)) walk(at + 8, at + size, depth + 1);
      at += size;
    }
  };
  walk(0, file.length, 0);
  return { order, handlers, seconds, height };
}
