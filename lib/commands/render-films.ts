/**
 * Renders films to video, once for each release: `npm run films:render`, or `npm run films:render -- clouds`.
 *
 * For each film: MP4 at 720 and 1080 lines with the words burned in, for a hall without internet, and MP4 and WebM at
 * 720 lines without words, for the page, where the words are a track. Needs ffmpeg with libass, libx264 and libsvtav1.
 * A film whose video is not older than the film is left alone; `--all` renders it again.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { type FilmSource, loadFilmSource } from "./film-source.ts";

type Film = ReturnType<FilmSource["filmDocument"]>;

const RATE = 25;
const [WIDTH, HEIGHT] = [1920, 1080];
/** The words' band in the picture's own units (1600 by 900), below everything that matters. */
const BAND = { top: 760, fill: "#14110F" };
const CARD = "#16303A";
const FOLDER = path.resolve("public/films");

const source = await loadFilmSource();
const named = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const unknown = named.filter((id) => !source.filmIds().includes(id));
if (unknown.length > 0) stop(`There is no film called ${unknown.join(", ")}. Use ${source.filmIds().join(", ")}.`);
if (!/--enable-libass/.test(spawnSync("ffmpeg", ["-version"], { encoding: "utf8" }).stdout ?? ""))
  stop("ffmpeg with libass is not installed. See docs/tasks/render-films.md.");

for (const id of named.length > 0 ? named : source.filmIds()) {
  const film = source.filmDocument(id);
  if (!process.argv.includes("--all") && source.readManifest(false)[id]?.hash === source.filmHash(film)) {
    console.log(`${id}: up to date`);
    continue;
  }
  console.log(`${id}: rendering ${Math.round(film.timeline.duration)} seconds`);
  await render(film);
}

async function render(film: Film): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), "steady-film-"));
  const folder = path.join(FOLDER, film.id);
  const words = path.join(work, "words.ass");
  writeFileSync(words, subtitles(film));
  const files = [
    { name: "film-720.webm", use: "page" as const, type: "video/webm", height: 720 },
    { name: "film-720-no-words.mp4", use: "page" as const, type: "video/mp4", height: 720 },
    { name: "film-720.mp4", use: "download" as const, type: "video/mp4", height: 720 },
    { name: "film-1080.mp4", use: "download" as const, type: "video/mp4", height: 1080 },
  ];
  const { duration } = film.timeline;
  const { title, end } = source.CARD_SECONDS;
  const h264 = ["-c:v", "libx264", "-preset", "medium", "-tune", "animation", "-crf", "27", "-pix_fmt", "yuv420p"];
  const av1 = ["-c:v", "libsvtav1", "-preset", "8", "-crf", "46", "-pix_fmt", "yuv420p", "-g", "250"];
  const plain = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-movflags", "+faststart"];
  const filters = [
    "[0]split=2[page][hall]",
    `[page]trim=start=${title}:duration=${duration},setpts=PTS-STARTPTS,scale=1280:720:flags=lanczos,split=2[webm][mp4]`,
    `[hall]drawbox=enable='between(t,${title},${title + duration})':x=0:y=ih*${BAND.top}/900:w=iw:h=ih:color=${BAND.fill}:t=fill,` +
      `ass=${words}:fontsdir=public/fonts,split=2[large][whole]`,
    "[whole]scale=1280:720:flags=lanczos[small]",
  ];
  const out = (index: number) => path.join(work, files[index]?.name ?? "");
  const ffmpeg = spawn(
    "ffmpeg",
    [
      ...["-hide_banner", "-loglevel", "error", "-y"],
      ...["-f", "rawvideo", "-pix_fmt", "rgba", "-s", `${WIDTH}x${HEIGHT}`, "-r", String(RATE), "-i", "-"],
      ...["-filter_complex", filters.join(";")],
      ...["-map", "[webm]", ...av1, ...plain.slice(0, -2), out(0)],
      ...["-map", "[mp4]", ...h264, ...plain, out(1)],
      ...["-map", "[small]", ...h264, ...plain, out(2)],
      ...["-map", "[large]", ...h264, ...plain, out(3)],
    ],
    { stdio: ["pipe", "inherit", "inherit"] },
  );
  const closed = once(ffmpeg, "close");
  const frames = (seconds: number) => Math.round(seconds * RATE);
  const card = picture(source.asFile(`<rect width="1600" height="900" fill="${CARD}"/>`));
  const send = async (pixels: Buffer) => {
    if (!ffmpeg.stdin.write(pixels)) await once(ffmpeg.stdin, "drain");
  };
  for (let frame = 0; frame < frames(title); frame += 1) await send(card);
  for (let frame = 0; frame < frames(duration); frame += 1)
    await send(picture(source.pictureFile(film.timeline, frame / RATE, false)));
  for (let frame = 0; frame < frames(end); frame += 1) await send(card);
  ffmpeg.stdin.end();
  const [code] = await closed;
  if (code !== 0) stop(`ffmpeg ended with ${code} while it made ${film.id}.`);

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {
    ...source.readManifest(false),
    [film.id]: {
      hash: source.filmHash(film),
      files: files.map(({ name, ...rest }) => {
        const file = path.join(folder, name);
        copyFileSync(path.join(work, name), file);
        return { href: `/films/${film.id}/${name}`, ...rest, bytes: statSync(file).size };
      }),
    },
  };
  const half = path.join(FOLDER, "manifest.json.half");
  writeFileSync(half, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(half, path.join(FOLDER, "manifest.json"));
  rmSync(work, { recursive: true });
}

/**
 * An SVG's pixels. No words are ever drawn here: resvg breaks scripts other than Latin. A shape's opacity is put on its
 * paint, because resvg makes a layer for it otherwise, and fails on a layer that lies outside the picture.
 */
function picture(svg: string): Buffer {
  const painted = svg.replace(
    /(<(?:path|ellipse|circle|rect)\b[^>]*?) opacity="([^"]*)"/g,
    '$1 fill-opacity="$2" stroke-opacity="$2"',
  );
  const options = { fitTo: { mode: "width", value: WIDTH }, font: { loadSystemFonts: false } } as const;
  return new Resvg(painted, options).render().pixels;
}

/** The words and the cards as ASS, on a page of 1600 by 900. */
function subtitles(film: Film): string {
  const { title, end } = source.CARD_SECONDS;
  const cards = source.videoCards(film);
  const { cues, duration } = film.timeline;
  const line = (from: number, to: number, style: string, words: string) =>
    `Dialogue: 0,${stamp(from)},${stamp(to)},${style},,0,0,0,,${words}`;
  const style = (name: string, size: number, margin: number) =>
    `Style: ${name},Atkinson Hyperlegible Next,${size},&H00FFFFFF,&H00FFFFFF,&H00000000,&H00000000,-1,0,0,0,100,100,0,0,1,0,0,5,${margin},${margin},0,1`;
  return [
    "[Script Info]",
    "ScriptType: v4.00+",
    "PlayResX: 1600",
    "PlayResY: 900",
    "WrapStyle: 0",
    "[V4+ Styles]",
    "Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding",
    style("Words", 60, 120),
    style("Card", 60, 100),
    "[Events]",
    "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text",
    line(0, title, "Card", cards.title.map(plainWords).join("\\N\\N")),
    ...cues.map(({ from, to, words }) =>
      line(title + from, title + to, "Words", `{\\an5\\pos(800,${(BAND.top + 900) / 2})}${plainWords(words)}`),
    ),
    line(title + duration, title + duration + end, "Card", cards.end.map(plainWords).join("\\N")),
    "",
  ].join("\n");
}

function plainWords(words: string): string {
  return words.replace(/[{}\\]/g, "").replace(/\n/g, " ");
}

function stamp(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `0:${pad(Math.floor(hundredths / 6000))}:${pad(Math.floor(hundredths / 100) % 60)}.${pad(hundredths % 100)}`;
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
