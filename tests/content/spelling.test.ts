import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const CSPELL = path.resolve("node_modules", ".bin", "cspell");

describe("the spelling check", () => {
  test("knows British from American, our own words, and what nobody reads", () => {
    const text = [
      "They recieved it, and realize it now.",
      "They realised it in the centre, in colour. Ring Childline or CEOP.",
      "sources: [zzqx, qzzx]",
      'Ring <Contact id="zzqx-line" /> or read [this](/topics/qzzxy/).',
      "Write `zzqxy` there.",
    ].join("\n");
    const { stdout, status } = spawnSync(
      CSPELL,
      ["lint", "--no-progress", "--no-summary", "stdin://content/en/topics/x.mdx"],
      {
        input: text,
        encoding: "utf8",
      },
    );
    const words = [...stdout.matchAll(/x\.mdx:(\d+):(\d+) - \w+ word \(([^)]*)\)/g)].map((one) => one.slice(1));
    expect(words).toEqual([
      ["1", "6", "recieved"],
      ["1", "23", "realize"],
    ]);
    expect(status).toBe(1);
  });

  test("leaves out what parents type into the search, and nothing that the search says", () => {
    const { patterns } = JSON.parse(readFileSync("cspell.json", "utf8"));
    const { pattern } = patterns.find(({ name }: { name: string }) => name === "what-parents-type");
    const [, source = "", flags] = /^\/(.*)\/(\w+)$/.exec(pattern) ?? [];
    const read = readFileSync("content/en/search.json", "utf8").replace(new RegExp(source, flags), "");
    expect(read).not.toMatch(/"noods"|"dont want to live"/);
    const words = JSON.parse(readFileSync("content/en/search.json", "utf8"));
    for (const field of ["title", "lead", "none", "danger"]) expect(read).toContain(words[field]);
    expect(read).toContain('"kinds"');
    expect(read).toContain('"also"');
  });

  test("has a dictionary that says why each word is right, and no word twice", () => {
    const lines = readFileSync("content/house-dictionary.txt", "utf8").split("\n");
    const words = lines.map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    const first = lines.findIndex((line) => line !== "" && !line.startsWith("#"));
    expect(lines.slice(0, first).at(-1)).toMatch(/^# /);
    for (const [index, line] of lines.entries()) {
      if (line === "" && lines[index + 1]) expect(lines[index + 1], `after line ${index + 1}`).toMatch(/^# /);
    }
  });
});
