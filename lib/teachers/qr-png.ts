import { Resvg } from "@resvg/resvg-js";
import { qrCode, qrSvg } from "../site/qr-code.ts";

/** Pixels to a module: sharp on paper at the width of a hand. */
const PIXELS = 24;

/** A code as a PNG for documents that take no SVG, every module a whole number of pixels. */
export function qrPng(address: string): Buffer {
  return new Resvg(qrSvg(address), { fitTo: { mode: "width", value: qrCode(address).size * PIXELS } }).render().asPng();
}
