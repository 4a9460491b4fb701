import type { Cue } from "./timeline.ts";

/** A film's words as WebVTT, for the ordinary video. */
export function webVtt(cues: readonly Cue[]): string {
  const lines = cues.map(
    (cue) =>
      `${cue.beat}\n${stamp(cue.from)} --> ${stamp(cue.to)}\n${cue.words.replace(/&/g, "&amp;").replace(/</g, "&lt;")}\n`,
  );
  return `WEBVTT\n\n${lines.join("\n")}`;
}

/** The cues of a WebVTT file that `webVtt` wrote. */
export function readWebVtt(text: string): Cue[] {
  return text
    .split(/\n\n+/)
    .slice(1)
    .filter((block) => block.includes("-->"))
    .map((block) => {
      const [beat = "", times = "", ...words] = block.trimEnd().split("\n");
      const [from = "", to = ""] = times.split(" --> ");
      const plain = words.join("\n").replace(/&lt;/g, "<").replace(/&amp;/g, "&");
      return { beat, from: seconds(from), to: seconds(to), words: plain };
    });
}

function stamp(time: number): string {
  const ms = Math.round(time * 1000);
  const pad = (value: number, places: number) => String(value).padStart(places, "0");
  return `${pad(Math.floor(ms / 60000), 2)}:${pad(Math.floor(ms / 1000) % 60, 2)}.${pad(ms % 1000, 3)}`;
}

function seconds(time: string): number {
  const [minutes = "0", rest = "0"] = time.split(":");
  return Math.round((Number(minutes) * 60 + Number(rest)) * 1000) / 1000;
}
