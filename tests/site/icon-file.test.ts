import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { iconIco, iconSvg } from "../../lib/site/icon-file.ts";

test("the icon that browsers look for by themselves is an ICO file with the drawing in it", () => {
  const ico = Buffer.from(iconIco());
  const entry = {
    kind: ico.readUInt16LE(2),
    count: ico.readUInt16LE(4),
    wide: ico.readUInt8(6),
    high: ico.readUInt8(7),
  };
  expect(entry).toEqual({ kind: 1, count: 1, wide: 48, high: 48 });
  const [length, from] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(from + length).toBe(ico.length);
  const png = ico.subarray(from);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([48, 48]);
  expect(png.equals(new Resvg(iconSvg(), { fitTo: { mode: "width", value: 48 } }).render().asPng())).toBe(true);
  expect(ico.length).toBeLessThan(3_000);
});

test("the icon says nothing", () => {
  expect(iconSvg()).not.toMatch(/<text|<title|<desc/);
});
