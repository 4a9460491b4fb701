import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const FILE = ".container/Containerfile";

interface Step {
  readonly name: string;
  readonly rest: string;
}

/** The steps of a container's recipe, with continued lines joined. */
function stepsOf(text: string): Step[] {
  return text
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, name = "", rest = ""] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
      return { name, rest };
    });
}

/** What is unsafe about a recipe, in words. */
function unsafe(steps: readonly Step[]): string[] {
  const found: string[] = [];
  const last = steps.slice(steps.findLastIndex(({ name }) => name === "FROM"));
  const user = last.findLast(({ name }) => name === "USER")?.rest ?? "root";
  if (!/^[1-9]\d{3,}:[1-9]\d{3,}$/.test(user)) found.push(`it runs as ${user}`);
  if (last[0]?.rest !== "scratch") found.push("it brings more than the site and its server");
  if (last.some(({ name }) => name === "RUN")) found.push("its last stage runs something");
  if (!last.some(({ name, rest }) => name === "ENTRYPOINT" && rest.startsWith("["))) found.push("it starts by a shell");
  for (const { rest } of last.filter(({ name }) => name === "EXPOSE")) {
    if (Number(rest) < 1024) found.push(`port ${rest} is for root`);
  }
  for (const { rest } of steps.filter(({ name }) => name === "FROM")) {
    if (rest !== "scratch" && !/:[\w.-]+( AS \w+)?$/.test(rest)) found.push(`${rest} names no version`);
  }
  return found;
}

describe("the container", () => {
  const text = readFileSync(FILE, "utf8");
  const steps = stepsOf(text);

  test("holds the site and its server alone, and runs them as nobody", () => {
    expect(unsafe(steps)).toEqual([]);
  });

  test("is built from commands and files that are there", () => {
    const scripts: Record<string, string> = JSON.parse(readFileSync("package.json", "utf8")).scripts;
    for (const { name, rest } of steps) {
      for (const [, script = ""] of rest.matchAll(/npm run (\S+)/g)) expect(scripts).toHaveProperty(script);
      for (const [, file = ""] of rest.matchAll(/node (lib\/\S+)/g)) expect(existsSync(file), file).toBe(true);
      if (name !== "COPY") continue;
      const sources = rest.split(" ").slice(0, -1);
      const [, from] = /^--from=(\w+)/.exec(rest) ?? [];
      if (from === undefined) for (const source of sources) expect(existsSync(source), source).toBe(true);
      else
        expect(
          steps.some((one) => one.rest.endsWith(` AS ${from}`)),
          from,
        ).toBe(true);
    }
  });

  test("would be found out", () => {
    const bad = "FROM docker.io/library/nginx\nRUN a \\\n  && b\nEXPOSE 80\nCMD nginx";
    expect(unsafe(stepsOf(bad))).toEqual([
      "it runs as root",
      "it brings more than the site and its server",
      "its last stage runs something",
      "it starts by a shell",
      "port 80 is for root",
      "docker.io/library/nginx names no version",
    ]);
  });
});
