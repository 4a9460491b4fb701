import { Resvg } from "@resvg/resvg-js";
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { qrSvg } from "../../lib/site/qr-code.ts";

/** What a camera reads from a picture of the code. */
function read(svg: string): string {
  const { width, height, pixels } = new Resvg(svg, { fitTo: { mode: "width", value: 600 } }).render();
  return decodeQR({ width, height, data: new Uint8Array(pixels) });
}

test.each([
  "https://steady.example/",
  "https://steady.example/what-to-do/go-on/hold-firm/nothing-given/younger/northern-ireland/relative/",
])("a camera reads %s from its code", (address) => {
  expect(read(qrSvg(address))).toBe(address);
});

test("a stain in the middle does no harm, and a torn half is not read as something else", () => {
  const svg = qrSvg("https://steady.example/get-help/");
  const covered = (shape: string) => svg.replace("</svg>", `${shape}</svg>`);
  expect(read(covered('<circle cx="20" cy="20" r="3" fill="#888"/>'))).toBe("https://steady.example/get-help/");
  expect(() => read(covered('<path fill="#fff" d="M0 0h20v99H0z"/>'))).toThrow();
});
