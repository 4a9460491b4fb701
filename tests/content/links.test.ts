import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { checkTextLinks } from "../../lib/checks/text-links.ts";
import { Content, content } from "../../lib/content/load.ts";

test("a link that leads nowhere is told with its line, in seconds and not after the build", () => {
  expect(checkTextLinks(content)).toEqual([]);
  const root = path.join(mkdtempSync(path.join(tmpdir(), "steady-links-")), "content");
  try {
    cpSync("content", root, { recursive: true });
    const file = path.join(root, "en/about/leaving.mdx");
    const links = "[one](/topics/law-france/), [two](/topics/law-england/#no-such-part), [three](#nor-this)";
    writeFileSync(file, `${readFileSync(file, "utf8")}\nSee ${links}.\n`);
    const [error, ...others] = checkTextLinks(new Content(root));
    expect(others).toEqual([]);
    expect(error?.file).toBe("content/en/about/leaving.mdx");
    expect(error?.problems.map((problem) => problem.replace(/line \d+/, "line N"))).toEqual([
      "line N of the text: the link to /topics/law-france/ leads to no page. Correct it; every address ends in a slash.",
      expect.stringContaining(
        "the link to /topics/law-england/#no-such-part names no part of that page. Use one of: #",
      ),
      expect.stringContaining("the link to #nor-this names no part"),
    ]);
  } finally {
    rmSync(path.dirname(root), { recursive: true });
  }
});
