import { Resvg } from "@resvg/resvg-js";
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { listFiles } from "../../lib/publish/read-export.ts";
import { SITE } from "../../lib/site/config.ts";
import { ExportedSite } from "./exported-site.ts";

const CODE = '<p hidden><img src="qr.svg" alt="Code"></p>';

/** What a camera reads from a picture of the code. */
function read(svg: string): string {
  const { width, height, pixels } = new Resvg(svg, { fitTo: { mode: "width", value: 600 } }).render();
  return decodeQR({ width, height, data: new Uint8Array(pixels) });
}

async function codes(site: ExportedSite): Promise<string[]> {
  return [...(await listFiles(site.destination)).keys()].filter((path) => path.includes("qr.svg"));
}

test("a page that shows a code gets one that leads to it, and no other page does", async () => {
  const site = await ExportedSite.copy();
  await site.addToMain("leave/index.html", CODE);
  const { files } = await site.publish();
  expect(read(await site.published("leave/qr.svg"))).toBe(`${SITE.origin}/leave/`);
  // Nobody but who prints asks for it, so no compressed form stands beside it.
  expect(await codes(site)).toEqual(["/leave/qr.svg"]);
  expect(files.map(({ path }) => path)).toContain("/leave/qr.svg");
});

test("a site whose pages show no code has none", async () => {
  const site = await ExportedSite.copy();
  await site.publish();
  expect(await codes(site)).toEqual([]);
});

test.each(["/leave/qr.svg", "../leave/qr.svg"])(
  "a page that shows the code of another, %s, is refused",
  async (url) => {
    const site = await ExportedSite.copy();
    await site.addToMain("leave/index.html", CODE);
    await site.addToMain("index.html", `<img src="${url}" alt="Code">`);
    expect(await site.problems()).toEqual([
      {
        page: "/",
        what: `The page shows "${url}", the code of another page.`,
        fix: 'Write "qr.svg": it is made for the page that shows it.',
      },
    ]);
  },
);

test("a page without a folder of its own gets no code, and is refused for showing one", async () => {
  const site = await ExportedSite.copy();
  await site.addToMain("404.html", CODE);
  expect(await site.problems()).toEqual([expect.objectContaining({ page: "/404.html" })]);
});
