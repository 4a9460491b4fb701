import { describe, expect, onTestFinished, test } from "vitest";
import { type Moved, movedPage } from "../../lib/publish/moved-pages.ts";
import { PublishError } from "../../lib/publish/publish-error.ts";
import { serve } from "../../lib/publish/serve.ts";
import { ExportedSite } from "./exported-site.ts";

async function publishWith(moved: readonly Moved[], change?: (site: ExportedSite) => Promise<void>) {
  const site = await ExportedSite.copy();
  await change?.(site);
  await site.publish(moved);
  return site;
}

async function refusal(moved: readonly Moved[], change?: (site: ExportedSite) => Promise<void>): Promise<string> {
  try {
    await publishWith(moved, change);
  } catch (error) {
    if (error instanceof PublishError) return error.message;
    throw error;
  }
  return "";
}

const OLD = { from: "/topics/old/", to: "/about/" };

describe("an old address", () => {
  test("shows a page that leads on by itself, without script, and tells nobody's story", async () => {
    const site = await publishWith([OLD]);
    const html = await site.published("topics/old/index.html");
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/about/">');
    expect(html).toContain('<a href="/about/">Go on to the page</a>');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain("<title>This page has moved</title>");
    expect(html).not.toContain("<script");
  });

  test("is answered, also without its last slash, and with nothing kept", async () => {
    const site = await publishWith([OLD]);
    const server = await serve({ folder: site.destination, port: 0 });
    onTestFinished(() => server.close());
    for (const path of ["/topics/old/", "/topics/old"]) {
      const response = await fetch(`${server.url}${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
  });

  test.each([
    ["leads nowhere", [{ from: "/topics/old/", to: "/topics/gone/" }], 'The link "/topics/gone/" leads nowhere.'],
    ["has its page still", [{ from: "/about/", to: "/" }], "This address is retired, and there is a page at it."],
    [
      "leads to another old one",
      [OLD, { from: "/topics/older/", to: "/topics/old/" }],
      'It leads to "/topics/old/", which is retired.\n  To do: Lead to "/about/" at once.',
    ],
  ])("that %s is not published", async (_, moved, says) => {
    expect(await refusal(moved)).toContain(says);
  });

  test("is not one our own pages lead to", async () => {
    const says = await refusal([OLD], (site) => site.addToMain("about/index.html", '<a href="/topics/old/#x">Old</a>'));
    expect(says).toContain('/about/\n  It leads to "/topics/old/#x", which is retired.');
  });

  test("may share its title with other old addresses", async () => {
    expect(await refusal([OLD, { from: "/topics/older/", to: "/about/" }])).toBe("");
  });

  test("is written out whole", () => {
    expect(movedPage(OLD)).toMatch(/^<!DOCTYPE html><html lang="en-GB">.*<\/html>$/);
  });
});
